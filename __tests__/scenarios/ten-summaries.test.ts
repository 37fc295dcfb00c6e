import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { hashes } from "../support/branches.ts";
import { copyBundle } from "../support/bundle-edit.ts";
import { workspace } from "../support/example.ts";
import { editModules } from "../support/modules-edit.ts";
import { everything, release, type Release } from "../support/release.ts";
import { plainZip } from "../support/repairable.ts";
import type { Files, Variables } from "../support/sandbox.ts";
import { signBundle, signer } from "../support/signer.ts";
import type { Step } from "../support/step.ts";

/**
 * What people read first, and often all they read: the job summary, as each situation writes it, against the files in
 * fixtures/summaries. `GOLDEN=write` writes them anew.
 */
const isWriting = process.env["GOLDEN"] === "write";
const folder = resolve("__tests__/fixtures/summaries");
let site: Release;

beforeAll(async () => {
  site = await release();
  const { box } = site;
  await box.pack("moved", "before");
  await editModules(box, await copyBundle(box, "bundles", "broken"), (files) =>
    files.set(plainZip, Buffer.from("no zip")),
  );
  await copyBundle(box, "bundles", "spare");
  await signBundle(box, await copyBundle(box, "bundles", "strange"), signer());
  await change("origin", "trusting", { ".github/go-offline.json": trusting() });
  const goSum = await readFile(box.path("origin/go.sum"), "utf8");
  await change("origin", "altered", { "go.sum": altered(goSum) });
  await box.write("space", workspace);
  await box.run("space/work", ["go", "work", "sync"]);
  await box.run("space/work", ["go", "work", "vendor", "-o", box.path("unused")]);
  await box.commit("space");
  await box.pack("space/work", "of-the-workspace", ["--parts", "vendor"]);
});

beforeEach(() => site.begin());

afterAll(() => site.close());

const offline = { emergency: "true" };
const workspaceInputs = { from: "dir:../of-the-workspace", "working-directory": "work" };

const situations: readonly (readonly [string, number, () => Promise<Step>])[] = [
  ["healthy", 0, () => site.run("origin")],
  ["exact-bundle", 0, () => site.run("origin", offline)],
  ["outage", 0, () => inAnOutage("moved")],
  ["one-module-missing", 1, () => inAnOutage("origin", { from: "dir:../before" })],
  ["altered-hash", 1, () => site.run("altered", offline)],
  ["altered-hash-in-a-review", 1, review],
  ["refused-signature", 1, () => site.run("trusting", { ...offline, from: "dir:../strange" })],
  [
    "repair",
    0,
    () =>
      site.run("origin", { ...offline, from: "dir:../broken\ndir:../spare", vendor: "rebuild" }),
  ],
  ["workspace", 0, () => site.run("space", { ...offline, ...workspaceInputs })],
  ["network", 0, () => site.run("moved")],
  ["failure", 1, () => inAnOutage("moved", { from: "dir:../nowhere" })],
];

test.each(situations)("%s: the summary is the one on file", async (name, status, run) => {
  const step = await run();

  const said = constant(step.summary);
  const file = join(folder, `${name}.md`);
  if (isWriting) {
    await writeFile(file, said);
  }
  expect([step.status, said]).toEqual([status, await readFile(file, "utf8")]);
});

test("each file is of a situation", async () => {
  const names = situations.map(([name]) => `${name}.md`);

  expect((await readdir(folder)).toSorted()).toEqual(names.toSorted());
});

/** The module proxy answers nothing but 503. */
function inAnOutage(from: string, inputs: Variables = {}): Promise<Step> {
  site.proxy.faults.push({ ...everything, kind: "status", status: 503 });
  return site.run(from, inputs);
}

/** A pull request in which a hash is another. */
async function review(): Promise<Step> {
  await site.box.run("", ["git", "clone", "--quiet", "altered", "project"]);
  return site.box.step("project", "diff", { base: "HEAD~1" });
}

/** A summary with a word in the place of what is another in each run. */
function constant(summary: string): string {
  return (
    summary
      .replaceAll(site.box.folder, "/PATH")
      .replace(/127\.0\.0\.1:\d+/g, "127.0.0.1:PORT")
      .replace(/\d+(?:\.\d+)? (?:ms|s)\b/g, "0.0 s")
      .replace(/[\d.]+ k?B read/g, "0.0 kB read")
      .replace(/sha256:[0-9a-f]{64}/g, "sha256:DIGEST")
      .replace(/go-offline-1-[0-9a-f]{32}/g, "go-offline-1-KEY")
      .replace(/\b[0-9a-f]{12}(?=<\/code>|, where)/g, "COMMIT")
      .replace(/packed by go[\d.]+\S*/g, "packed by goVERSION")
      .replace(/runner-\w{6}\/temp\/go-offline\/[0-9a-f]{16}/g, "RUNNER_TEMP/go-offline/PROJECT")
      .replace(/key:[\w+/]{43}=/g, "key:HINT")
      // Who answers there is up to the machine's name server.
      .replace(/(at its own address(?:<\/code> \||:)) .*?(?= \||<\/code>)/g, "$1 SAID")
  );
}

/** A copy of a repository with a commit more. */
async function change(from: string, to: string, files: Files): Promise<void> {
  await site.box.run("", ["cp", "-r", from, to]);
  await site.box.write(to, files);
  await site.box.commit(to);
}

/** A trust file that wants the signature of a key that nobody here has. */
function trusting(): string {
  const key = { name: "release", status: "active", notBefore: "2026-01-01T00:00:00Z" };
  return JSON.stringify({ version: 1, keys: [{ ...key, publicKey: signer().pem }] });
}

/** The hash of a module's files is another. */
function altered(goSum: string): string {
  return goSum.replace(/(example.com\/plain v2.0.0\+incompatible) h1:.*/, `$1 ${hashes.b}`);
}
