import { readFile, rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { modules, service } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { differences, snapshot } from "../support/snapshot.ts";
import { commands } from "../support/step.ts";

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("origin/service", service);
  await box.run("origin/service", ["go", "mod", "vendor"]);
  await box.cli("origin/service", ["prove"]);
  await box.pack("origin/service", "bundles");
});

beforeEach(async () => {
  await rm(box.path("project"), { recursive: true, force: true });
  await box.run("", ["cp", "-r", "origin", "project"]);
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const inputs = { "working-directory": "service" };

test.each([
  ["the proof part beside it", {}],
  ["a proof part that is named", { proof: "service/vendor.proof.tar.zst" }],
  ["a bundle's proof part", { from: "dir:../bundles" }],
])("a committed vendor/ is proved with %s", async (_, more) => {
  const before = await snapshot(box.path("project"));

  const { status, log, outputs, environment, summary } = await box.step("project", "verify", {
    ...inputs,
    ...more,
  });

  expect(log).toMatch(/^Complete: .*\/project\/service\/vendor is what go vendors /);
  expect(commands(log)).toEqual([]);
  expect(status).toBe(0);
  expect(Object.fromEntries(outputs)).toEqual({
    proof: "complete",
    "proved-files": "20",
    findings: "0",
    "signed-by": "",
    digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    report: expect.stringMatching(/\.json$/),
  });
  expect([...environment]).toEqual([]);
  expect(summary).toMatch(/^### ✅ vendor\/ is proved: all 20 files are what go vendors /);
  expect(differences(before, await snapshot(box.path("project")))).toEqual([]);
});

test("what is not proved: annotations on the files, a table in the summary, all in the report", async () => {
  await box.write("project/service/vendor", {
    "example.com/deep/deep.go": "package evil\n",
    "zz/extra.txt": "extra\n",
  });

  const { status, log, outputs, summary } = await box.step("project", "verify", inputs);

  expect(status).toBe(1);
  const [whole = "", ...marks] = commands(log);
  expect(whole).toMatch(/^::error title=go-offline%3A NOT_PROVED::proof: wanted /);
  expect(marks.map((line) => line.split("::").slice(0, 2).join("::"))).toEqual([
    "::error title=not proved%3A differs,file=service/vendor/example.com/deep/deep.go",
    "::error title=not proved%3A extra,file=service/vendor/zz/extra.txt",
  ]);
  expect(summary).toMatch(/^### ❌ vendor\/ is not proved: 2 findings\n/);
  expect(summary).toContain(
    "**Do this now:** if the code, go.mod or go.sum changed, run go mod vendor",
  );
  expect(summary).toContain("example.com/deep/deep.go");
  expect(outputs.get("proof")).toBe("partial");
  expect(outputs.get("findings")).toBe("2");
  const report: unknown = JSON.parse(await readFile(outputs.get("report") ?? "", "utf8"));
  expect(report).toMatchObject({
    complete: false,
    verdict: { findings: [{ kind: "differs" }, { kind: "extra", what: "zz/extra.txt" }] },
  });
});

test("of many findings GitHub shows ten errors: the first ones, and how many more there are", async () => {
  const names = Array.from({ length: 30 }, (_, index) => [`extra/${index}.txt`, "extra\n"]);
  await box.write("project/service/vendor", Object.fromEntries(names));

  const { log } = await box.step("project", "verify", inputs);

  expect(commands(log)).toHaveLength(10);
  expect(commands(log).at(-1)).toContain("and 22 findings more");
});

test("a file whose name is a command gives none", async () => {
  await box.write("project/service/vendor", { "a\n::warning::b%0A::error::c": "extra\n" });

  const { status, log } = await box.step("project", "verify", inputs);

  expect(status).toBe(1);
  expect(commands(log).filter((line) => !line.startsWith("::error title="))).toEqual([]);
});

test("without a proof part the step fails, and says how to make one", async () => {
  await rm(box.path("project/service/vendor.proof.tar.zst"));

  const { status, log, outputs, summary } = await box.step("project", "verify", inputs);

  expect(status).toBe(1);
  expect([...outputs]).toEqual([]);
  expect(log).toContain("error NO_PROOF: ");
  expect(summary).toContain("make it with go-offline prove");
});
