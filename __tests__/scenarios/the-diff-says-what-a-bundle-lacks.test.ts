import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { modules, small } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { commands } from "../support/step.ts";

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("project", small);
  await box.pack("project", "bundles");
  await box.run("project", ["git", "checkout", "--quiet", "-b", "topic"]);
  await box.run("project", ["go", "get", "example.com/deep@v0.4.0"]);
  await box.run("project", ["go", "mod", "tidy"]);
  await box.commit("project");
  await box.write("damaged/one", { "checksums.json": "{}\n" });
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

test("a module that came and that the bundle lacks cannot be built offline", async () => {
  const inputs = { base: "main", from: `dir:${box.path("bundles")}` };

  const { status, log, outputs, summary } = await box.step("project", "diff", inputs);

  expect(status).toBe(0);
  expect(outputs.get("missing")).toBe("1");
  expect(log).toMatch(
    /updated {5}example\.com\/deep: v0\.3\.0 -> v0\.4\.0 \(direct, go\.sum:1, not in the bundle: cannot be built offline\)/,
  );
  expect(log).toContain("lacks 1 of 1 module version of go.sum");
  expect(summary.split("\n")[0]).toBe("### ✅ go.sum: 1 updated, 1 not in the bundle");
  expect(summary).toContain("**not in the bundle: cannot be built offline**");
  expect(summary).toContain("the bundle has v0.3.0");
});

test("a bundle of these very files lacks nothing", async () => {
  await box.pack("project", "fresh");
  const inputs = { base: "main", from: `dir:${box.path("fresh")}` };

  const { outputs, summary } = await box.step("project", "diff", inputs);

  expect(outputs.get("missing")).toBe("0");
  expect(summary).toMatch(/The bundle <code>.*<\/code> has all 1 module version of go\.sum\./);
});

test.each([
  ["holds none", "nothing", "NO_BUNDLE"],
  ["is a damaged bundle", "damaged/one", "UNKNOWN_FORMAT"],
])("a store that %s is said plainly, and is no failure", async (_, store, code) => {
  const inputs = { base: "main", from: `dir:${box.path(store)}` };

  const { status, log, outputs, summary } = await box.step("project", "diff", inputs);

  expect(status).toBe(0);
  expect(commands(log)).toEqual([]);
  expect(outputs.get("missing")).toBe("");
  expect(log).toContain(`bundle      none to compare with: ${code}: `);
  expect(summary).toContain("so nobody knows what could be built offline");
});

test("on a terminal the same is told, and nothing is exported", async () => {
  const from = ["--from", `dir:${box.path("bundles")}`];

  const { status, stdout, stderr } = await box.cli("", [
    "diff",
    "--project",
    "project",
    "--base",
    "main",
    ...from,
  ]);

  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout.split("\n")[0]).toBe("go.sum: 1 updated, 1 not in the bundle");
  expect(stdout).toContain("lacks       example.com/deep@v0.4.0: the module and its go.mod: ");
});
