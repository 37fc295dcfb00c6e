import { rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { both, branch, clear, clone, pull } from "../support/branches.ts";
import { sandbox, type Files, type Sandbox } from "../support/sandbox.ts";
import { commands } from "../support/step.ts";

let box: Sandbox;

beforeAll(async () => {
  box = await sandbox();
});

beforeEach(() => clear(box));

afterAll(async () => {
  await box.remove();
});

const work: Files = { "go.work": "go 1.22\n\nuse (\n\t./app\n\t./lib\n)\n" };
const modules: Files = {
  "app/go.mod": "module example.com/app\n\ngo 1.21\n\nrequire example.com/a v1.0.0\n",
  "app/go.sum": both("example.com/a v1.0.0"),
  "lib/go.mod": "module example.com/lib\n\ngo 1.21\n\nrequire example.com/a v1.0.0 // indirect\n",
  "lib/go.sum": both("example.com/a v1.0.0"),
};
const sums: Files = { "go.work.sum": both("example.com/w v1.0.0") };
const other = { "lib/go.sum": both("example.com/a v1.0.0", "b") };
const mark = /^::error title=go-offline%3A SUM_ALTERED,file=([^,]+),line=(\d+)::example\.com\/\w /;

test.each([
  ["a module's go.sum, though the others agree with the base", work, other, "lib/go.sum", {}],
  ["go.work.sum", work, { "go.work.sum": both("example.com/w v1.0.0", "b") }, "go.work.sum", {}],
  ["a go.sum that only the new go.work counts", {}, { ...work, ...other }, "lib/go.sum", {}],
  [
    "a go.sum, seen from the other module",
    work,
    other,
    "lib/go.sum",
    { "working-directory": "app" },
  ],
])("a hash that was altered in %s is found on its line", async (_, old, now, file, inputs) => {
  await branch(box, { ...modules, ...sums, ...old }, now);
  await clone(box);

  const { status, log, outputs } = await box.step("project", "diff", inputs, pull);

  expect(outputs.get("altered")).toBe("1");
  expect(commands(log).map((line) => mark.exec(line)?.slice(1))).toEqual([undefined, [file, "1"]]);
  expect(status).toBe(1);
});

test("a go.work that is taken away hides no go.sum that it named", async () => {
  await branch(box, { ...modules, ...sums, ...work }, other);
  await clone(box);
  await rm(box.path("project/go.work"));

  const { status, outputs } = await box.step("project", "diff", {}, pull);

  expect(status).toBe(1);
  expect(outputs.get("altered")).toBe("1");
});

test("what one module imports is direct, whatever the others say", async () => {
  const now = { "app/go.sum": "", "lib/go.sum": "" };
  await branch(box, { ...modules, ...sums, ...work }, now);
  await clone(box);

  const { log } = await box.step("project", "diff", {}, pull);

  expect(log).toContain("compared: go.work.sum, app/go.sum, lib/go.sum");
  expect(log).toContain("removed     example.com/a: v1.0.0 (direct)");
});

test.each([
  ["GOWORK=off: the module alone counts", { GOWORK: "off" }, "app", "0"],
  ["a go.work elsewhere is named", { GOWORK: "go.work" }, "app", "1"],
])("%s", async (_, { GOWORK }, directory, altered) => {
  await branch(box, { ...modules, ...sums, ...work }, other);
  await clone(box);
  const set = GOWORK === "off" ? GOWORK : box.path("project", GOWORK);
  const inputs = { "working-directory": directory };

  const { outputs } = await box.step("project", "diff", inputs, { ...pull, GOWORK: set });

  expect(outputs.get("altered")).toBe(altered);
});

test("a workspace and a module outside of the checkout have no history: what lies in it is compared", async () => {
  await branch(
    box,
    { ...modules, "app/go.work": "go 1.22\n\nuse (\n\t.\n\t../../outside\n)\n" },
    {
      "app/go.sum": both("example.com/a v1.0.0", "b"),
    },
  );
  await clone(box);
  await box.write("", { "go.work": "go 1.22\n\nuse ./project/lib\n" });
  const inside = await box.step("project", "diff", { "working-directory": "app" }, pull);
  const outside = await box.step("project", "diff", { "working-directory": "lib" }, pull);
  await rm(box.path("go.work"));

  expect(inside.outputs.get("altered")).toBe("1");
  expect([outside.status, outside.outputs.get("altered")]).toEqual([0, "0"]);
});
