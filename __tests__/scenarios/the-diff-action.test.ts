import { readFile, rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import {
  after,
  altered,
  before,
  branch,
  clear,
  clone,
  goMod,
  hashes,
  head,
  pull,
  sum,
} from "../support/branches.ts";
import { sandbox, type Files, type Sandbox } from "../support/sandbox.ts";
import { differences, snapshot } from "../support/snapshot.ts";
import { commands } from "../support/step.ts";

let box: Sandbox;

beforeAll(async () => {
  box = await sandbox();
});

beforeEach(() => clear(box));

afterAll(async () => {
  await box.remove();
});

test("a pull request is compared with where it left its base: each kind is told, nothing is written", async () => {
  await branch(box, { "go.sum": before }, { "go.sum": after });
  await clone(box);
  const unchanged = await snapshot(box.path("project"));

  const { status, log, outputs, environment, summary } = await box.step(
    "project",
    "diff",
    {},
    pull,
  );

  expect(log.split("\n")[0]).toBe(
    "go.sum: 1 downgraded, 1 added, 1 updated, 1 removed, 1 of a go.mod only",
  );
  expect(Object.fromEntries(outputs)).toEqual({
    added: "1",
    removed: "1",
    updated: "1",
    downgraded: "1",
    altered: "0",
    missing: "",
    report: expect.stringMatching(/\.json$/),
  });
  expect(commands(log)).toEqual([
    "::warning title=go-offline%3A downgraded,file=go.sum,line=1::example.com/down: v1.1.0 -> v1.0.0",
  ]);
  expect(status).toBe(0);
  expect(summary).toMatch(
    /^### ⚠️ go\.sum: 1 downgraded, 1 added, 1 updated, 1 removed, 1 of a go\.mod only\n/,
  );
  expect(summary).toContain(
    "| [<code>github.com/a/b</code>](https://github.com/a/b/compare/v1.0.0...v1.1.0) | <code>v1.0.0 → v1.1.0</code>, direct |",
  );
  expect(summary).toContain("<code>example.com/gone</code>](https://pkg.go.dev/");
  expect(summary).toMatch(/example\.com\/graph<\/code>\]\(\S+\), only its go\.mod \|/);
  expect([...environment]).toEqual([]);
  expect(differences(unchanged, await snapshot(box.path("project")))).toEqual([]);
});

test("the JSON report has each change with its line, and how it is needed", async () => {
  await branch(box, { "go.sum": before }, { "go.sum": after });
  await clone(box);

  const { outputs } = await box.step("project", "diff", {}, pull);

  const report: unknown = JSON.parse(await readFile(outputs.get("report") ?? "", "utf8"));
  expect(report).toMatchObject({
    base: { name: "origin/main", commit: await head(box, "origin", "main~1"), way: "merge base" },
    files: ["go.sum"],
    rows: [
      { kind: "downgraded", place: { file: "go.sum", line: 1 } },
      { kind: "updated", was: "direct", is: "direct" },
      { kind: "added", is: "indirect" },
      { kind: "added", part: "go.mod" },
      { kind: "removed", was: "indirect" },
    ],
    stock: { kind: "unasked" },
  });
});

test("another hash for the same version fails, with an error on the very line of go.sum", async () => {
  await branch(box, { "app/go.mod": goMod, "app/go.sum": before }, { "app/go.sum": altered });
  await clone(box);
  const inputs = { "working-directory": "app" };

  const { status, log, outputs, summary } = await box.step("project", "diff", inputs, pull);

  expect(status).toBe(1);
  expect(outputs.get("altered")).toBe("1");
  expect(summary).toMatch(/^### ❌ go\.sum: 1 hash altered, 1 downgraded, /);
  expect(summary).toContain(`<code>${hashes.a}</code><br>became<br><code>${hashes.b}</code>`);
  const [whole = "", mark = ""] = commands(log);
  expect(whole).toMatch(
    /^::error title=go-offline%3A SUM_ALTERED::gosum: wanted for example\.com\/same v1\.0\.0 the hash that origin\/main has, got another: /,
  );
  expect(mark).toBe(
    `::error title=go-offline%3A SUM_ALTERED,file=app/go.sum,line=6::example.com/same v1.0.0: ${hashes.a} became ${hashes.b}; do not build from it: find out who changed it, and compare both hashes with the checksum database; the same version never has two`,
  );
});

test("no changes are one line", async () => {
  await branch(box, { "go.sum": before }, { "main.go": "package main\n" });
  await clone(box);

  const { status, log, summary } = await box.step("project", "diff", {}, pull);

  expect(status).toBe(0);
  expect(log.trim()).toMatch(/^go\.sum: no changes against origin\/main \([0-9a-f]{12}, .*\)$/);
  expect(summary).toMatch(/^### ✅ go\.sum: no changes against .*\n+$/);
});

test.each([
  ["not there in the base: all is added", {}, { "go.sum": before }, { added: "4", removed: "0" }],
  ["deleted: all is removed", { "go.sum": before }, {}, { added: "0", removed: "4" }],
])("go.sum is %s", async (_, old: Files, now: Files, counts) => {
  await branch(box, old, { "main.go": "package main\n", ...now });
  await clone(box);
  if (now["go.sum"] === undefined) {
    await rm(box.path("project/go.sum"));
  }

  const { status, outputs } = await box.step("project", "diff", {}, pull);

  expect(status).toBe(0);
  expect(Object.fromEntries(outputs)).toMatchObject({ ...counts, updated: "0", altered: "0" });
});

test("a large go.sum is read whole: its first line counts as its last", async () => {
  const filler = Array.from({ length: 30_000 }, (_, index) => sum(`example.com/z${index} v1.0.0`));
  const large = before + filler.join("");
  await branch(box, { "go.sum": large }, { "go.sum": altered + filler.join("") });
  await clone(box);

  const { outputs } = await box.step("project", "diff", {}, pull);

  expect(large.length).toBeGreaterThan(2 << 20);
  expect(Object.fromEntries(outputs)).toMatchObject({ altered: "1", added: "1", removed: "1" });
});

/** 40,000 lines of go.sum. */
function many(version: string): string {
  const names = Array.from({ length: 40_000 }, (_, index) => `github.com/a/repository-${index}/v2`);
  return names.map((name) => sum(`${name} ${version}`)).join("");
}

test("40,000 changes: the summary is one that GitHub shows, and its last line says what it does not", async () => {
  await branch(box, { "go.sum": many("v2.0.0") }, { "go.sum": many("v2.1.0") });
  await clone(box);

  const { status, outputs, summary } = await box.step("project", "diff", {}, pull);

  expect([status, outputs.get("updated")]).toEqual([0, "40000"]);
  expect(Buffer.byteLength(summary)).toBeLessThan(1 << 19);
  expect(summary.match(/^\| \[<code>.* \|$/gm)).toHaveLength(100);
  expect(summary.trimEnd().split("\n").at(-1)).toBe(
    "Not shown here: 39,900 rows, all in the JSON report.",
  );
});

test("what a stranger writes into go.sum gives no command and no Markdown", async () => {
  const evil = "x](https://evil.example)<img/src=x>::error::y##[error]z|";
  await branch(box, { "go.sum": before }, { "go.sum": before + sum(`${evil} v1.0.0`) });
  await clone(box);

  const { log, summary } = await box.step("project", "diff", {}, pull);

  expect(commands(log)).toEqual([]);
  expect(summary).not.toMatch(/\]\(https:\/\/evil|<img/);
  expect(summary).toContain("1 added");
});
