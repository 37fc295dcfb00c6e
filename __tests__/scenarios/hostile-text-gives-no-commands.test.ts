import { readFile } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { modules, small } from "../support/example.ts";
import { fakeGo } from "../support/fake-go.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { foreignMarkup, hostile, movesCursor } from "../support/hostile.ts";
import type { Ended } from "../support/process.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { commands, type Step } from "../support/step.ts";

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("project", small);
  await box.pack("project", "bundles");
});

afterEach(() => {
  proxy.faults.length = 0;
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const says = (text: string) => `cat >&2 <<'EOF'\n${text}\nEOF\nexit 1`;
const inputs = { restore: { from: "dir:../bundles" }, pack: { to: "dir:../store" } };
const words = {
  restore: ["restore", "--from", "dir:../bundles"],
  pack: ["pack", "--to", "dir:../store"],
};

/** The step failed, with one annotation and no other command, and gave nothing to those that follow. */
function expectRefused(step: Step, code: string): void {
  expect(step.status).toBe(1);
  expect([...step.outputs, ...step.environment, ...step.state]).toEqual([]);
  const [command = "", ...more] = commands(step.log);
  expect(command).toMatch(new RegExp(`^::error title=go-offline%3A (?:${code})::`));
  expect(more).toEqual([]);
  expect(movesCursor(step.log)).toBe(false);
  expect(foreignMarkup(step.summary)).toEqual([]);
  expect(movesCursor(step.summary)).toBe(false);
}

/** The same on a terminal, and in a workflow that runs the command line: its runner reads along. */
function expectQuiet({ status, log }: Ended, wanted = 1): void {
  expect(status).toBe(wanted);
  expect(commands(log)).toEqual([]);
  expect(movesCursor(log)).toBe(false);
}

test.each(["restore", "pack"] as const)(
  "%s: what go prints is shown and never obeyed",
  async (action) => {
    for (const first of [0, 3, 6, 9, 12, 15]) {
      const text = [...hostile.slice(first), ...hostile.slice(0, first)].join("\n");
      const path = await fakeGo(box, "evil", `[ "$1" = env ] || {\n${says(text)}\n}`);

      const step = await box.step("project", action, inputs[action], path);
      const ended = await box.cli("project", words[action], path);

      expectRefused(step, "NOT_SERVING|GO_FAILED");
      expectQuiet(ended);
      expect(step.log).toContain("set-output name=proof");
    }
  },
);

test.each(hostile)("a proxy that answers with an error and %j", async (text) => {
  proxy.faults.push({ match: /./, kind: "status", status: 500, text: `${text}\n${text}` });

  const step = await box.step("project", "pack", inputs.pack);
  const ended = await box.cli("project", words.pack);

  expectRefused(step, "GO_FAILED");
  expectQuiet(ended);
  expect(step.log).toContain("500 Internal Server Error");
  expect(ended.log).toContain("500 Internal Server Error");
});

test.each(hostile)("a module whose name is %j", async (text) => {
  const name = JSON.stringify(text);
  await box.write("named", { ...small, "go.mod": `module a\n\nrequire ${name} v1.0.0\n` });
  await box.write("named", { "go.sum": await readFile(box.path("project/go.sum")) });

  const step = await box.step("named", "restore", inputs.restore);
  const ended = await box.cli("named", words.restore);

  expectRefused(step, "[A-Z_]+");
  expectQuiet(ended);
  expect(step.log).toMatch(/go\.mod|a@v1|v1\.0\.0|invalid char/);
});

/** Names that go.sum can hold: without blanks. */
const names = hostile.map((text) => text.replace(/\s+/g, "")).filter((name) => name !== "");

test("modules of go.sum whose names are hostile", async () => {
  const own = await readFile(box.path("project/go.sum"), "utf8");
  const sum = `h1:${"A".repeat(43)}=`;
  const added = names.flatMap((name) => [`${name} v1.0.0 ${sum}\n`, `a/${name} v1.0.0 ${sum}\n`]);
  await box.run("", ["cp", "-r", "project", "summed"]);
  await box.write("summed", { "go.sum": own + added.join("") });

  const ended = await box.cli("summed", ["diff", "../project/go.sum", "go.sum"]);
  const { log, summary, status } = await box.step("summed", "restore", inputs.restore);
  const terminal = await box.cli("summed", words.restore);

  expect([ended.status, terminal.status]).toEqual([0, status]);
  expect(ended.log).toContain("added a/");
  for (const text of [ended.log, log.replace(/^::error title=go-offline.*\n/m, ""), terminal.log]) {
    expect(commands(text)).toEqual([]);
    expect(movesCursor(text)).toBe(false);
  }
  expect(foreignMarkup(summary)).toEqual([]);
});

test("a project whose names are hostile", async () => {
  const folder = "a ::set-output name=x::y ##[error] $(touch evil) `touch evil` '\"";
  await box.run("", ["cp", "-r", "project", folder]);

  const { log, status, outputs } = await box.step(folder, "restore", { from: "dir:../bundles" });
  const json = await box.cli(folder, [...words.restore, "--json"]);

  expect(commands(log)).toEqual([]);
  expect(status).toBe(0);
  expect(outputs.get("vendor-directory")).toBe(box.path(folder, "vendor"));
  expect(await box.run(folder, ["git", "status", "--porcelain"])).toBe("");
  expectQuiet(json, 0);
  expect(JSON.parse(json.stdout)).toMatchObject({ vendorDirectory: box.path(folder, "vendor") });
});
