import { readFile, rm, stat } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { modules, service, small } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { refuse } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { differences, snapshot } from "../support/snapshot.ts";

let proxy: GoProxy;
let box: Sandbox;
const part = "vendor.proof.tar.zst";

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("origin", service);
  await box.run("origin", ["go", "mod", "vendor"]);
  await box.pack("origin", "bundles");
});

beforeEach(async () => {
  await rm(box.path("project"), { recursive: true, force: true });
  await box.run("", ["cp", "-r", "origin", "project"]);
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

test("it writes one file beside vendor/, the same that a bundle holds, and verify needs nothing else", async () => {
  const before = await snapshot(box.path("project"));

  const made = await box.cli("project", ["prove"]);

  expect(made.stderr).toMatch(/^Wrote .*\/project\/vendor\.proof\.tar\.zst \(/);
  expect(made.stderr).toContain("proves   20 files of 7 packages from 6 modules");
  expect(made.status).toBe(0);
  expect(differences(before, await snapshot(box.path("project")))).toEqual([part]);
  const key = (await readFile(box.path("bundles/latest"), "utf8")).trim();
  expect(await readFile(box.path("project", part))).toEqual(
    await readFile(box.path("bundles", key, part)),
  );

  // No network, no module cache, no go.
  const { status, stderr } = await box.cli("project", ["verify"], {
    GOPROXY: "off",
    GOMODCACHE: box.path("nowhere"),
    PATH: box.path("empty"),
  });

  expect(stderr).toMatch(/^Complete: .*\/project\/vendor is what go vendors /);
  expect(status).toBe(0);
});

test("a file of another name, and a report for programs", async () => {
  const file = box.path("project/checks/proof");
  await box.write("project/checks", {});
  const made = await box.cli("project", ["prove", "--proof", file, "--json"]);
  const verified = await box.cli("", ["verify", "--project", "project", "--proof", file, "--json"]);

  expect(JSON.parse(made.stdout)).toMatchObject({ file, size: (await stat(file)).size });
  expect(JSON.parse(verified.stdout)).toMatchObject({
    complete: true,
    subject: box.path("project/vendor"),
    reference: file,
    verdict: { findings: [], files: 20, modules: 6 },
  });
});

test("what is not proved is a table, and a report for programs; nothing is written", async () => {
  await box.cli("project", ["prove"]);
  await box.write("project/vendor/example.com/deep", { "deep.go": "package evil\n" });
  const before = await snapshot(box.folder);

  const people = await box.cli("project", ["verify"]);
  const programs = await box.cli("project", ["verify", "--json"]);

  expect(people.stderr).toMatch(
    /^error NOT_PROVED: proof: wanted .*, got differs: example\.com\/deep/,
  );
  expect(people.stderr).toMatch(/^ {2}differs {2}example\.com\/deep\/deep\.go: wanted sha256 /m);
  expect([people.status, programs.status]).toEqual([1, 1]);
  expect(JSON.parse(programs.stdout)).toMatchObject({
    complete: false,
    verdict: { findings: [{ kind: "differs", what: "example.com/deep/deep.go" }] },
  });
  expect(differences(before, await snapshot(box.folder))).toEqual([]);
});

test("a project that depends on nothing has no tree, and that is complete", async () => {
  await box.write("alone", { "go.mod": "module example.com/alone\n", "a.go": "package alone\n" });

  const made = await box.cli("alone", ["prove"]);
  const verified = await box.cli("alone", ["verify"]);
  await box.write("alone/vendor", { "modules.txt": "# example.com/deep v0.3.0\n" });
  const stray = await box.cli("alone", ["verify"]);

  expect([made.status, verified.status, stray.status]).toEqual([0, 0, 1]);
  expect(verified.stderr).toMatch(/^Complete: /);
  expect(stray.stderr).toContain("extra  modules.txt");
});

test("the proof part of an older state still proves what is still so", async () => {
  await box.cli("project", ["prove"]);
  await box.write("project", {
    "main.go": 'package main\n\nimport "example.com/lib"\n\nfunc main() { println(lib.Hello()) }\n',
  });
  await box.run("project", ["go", "mod", "tidy"]);
  await box.run("project", ["go", "mod", "vendor"]);

  const { status, stderr } = await box.cli("project", ["verify"]);

  expect(stderr).toMatch(/^Complete: /);
  expect(status).toBe(0);
});

/** What lies where the proof part should, and how that is refused. */
const parts: readonly (readonly [string, (bytes: Buffer) => Uint8Array | undefined, string])[] = [
  ["nothing", () => undefined, "NO_PROOF"],
  ["an empty file", () => Buffer.alloc(0), "BAD_ARCHIVE"],
  ["a text", () => Buffer.from("hello\n"), "BAD_ARCHIVE"],
  ["a proof part cut short", (bytes) => bytes.subarray(0, -5), "BAD_ARCHIVE"],
  ["a proof part with more behind it", (bytes) => Buffer.concat([bytes, bytes]), "ENTRY_TYPE"],
];

test.each(parts)("%s is no proof part", async (_, change, code) => {
  await box.cli("project", ["prove"]);
  const bytes = change(await readFile(box.path("project", part)));
  await rm(box.path("project", part));
  await box.write("project", bytes === undefined ? {} : { [part]: bytes });

  expect(await refuse(box, "project", ["verify"])).toMatchObject({ status: 1, code, changed: [] });
});

test("a pipe is no proof part, and nobody waits for it", async () => {
  await box.run("project", ["mkfifo", part]);

  const { status, stderr } = await box.cli("project", ["verify"]);

  expect(stderr).toMatch(/^error NO_PROOF: /);
  expect(status).toBe(1);
});

test("there is no vendor/, or a link in its place", async () => {
  await box.cli("project", ["prove"]);
  await box.run("project", ["mv", "vendor", "elsewhere"]);
  expect(await refuse(box, "project", ["verify"])).toMatchObject({ status: 1, code: "NO_VENDOR" });

  await box.run("project", ["ln", "-s", "elsewhere", "vendor"]);
  expect(await refuse(box, "project", ["verify"])).toMatchObject({ status: 1, code: "NO_VENDOR" });
});

test("a module cache that was changed makes no proof part", async () => {
  await box.project("tampered", small);
  await box.run("tampered", ["go", "mod", "download"]);
  const inside = "modcache/example.com/deep@v0.3.0";
  await box.run("", ["chmod", "-R", "u+w", inside]);
  await box.write(inside, { "deep.go": "package deep // evil\n" });

  const args = ["prove", "--modcache", box.path("modcache")];
  const refusal = await refuse(box, "tampered", args);

  expect(refusal).toMatchObject({ status: 1, code: "SUM_ALTERED" });
  expect(refusal.changed.filter((name) => name.startsWith("tampered"))).toEqual([]);
});
