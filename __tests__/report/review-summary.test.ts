import { expect, test } from "@jest/globals";
import { kinds } from "../../src/gosum/review.ts";
import { reviewed as summary } from "../../src/report/review-summary.ts";
import { remedy } from "../../src/report/review.ts";
import { all, detour, found, none, reviewed, row } from "./review-sample.ts";

const against = "origin/main &#40;cccccccccccc, where it was left&#41;";

test("no changes are one line", () => {
  expect(summary(reviewed([]))).toBe(`### ✅ go.sum: no changes against ${against}\n`);
});

test.each([
  [["added", "updated"] as const, "### ✅ go.sum: 1 added, 1 updated"],
  [["downgraded", "added"] as const, "### ⚠️ go.sum: 1 downgraded, 1 added"],
  [["altered", "downgraded"] as const, "### ❌ go.sum: 1 hash altered, 1 downgraded"],
])("%j: the first line says what happened", (changed, line) => {
  expect(summary(reviewed(changed.map((kind) => row({ kind })))).split("\n")[0]).toBe(line);
});

test("a table for each kind, the gravest first", () => {
  const link = "https://github.com/a/b/compare/v1.0.0...v1.1.0";
  const rows = [
    ...all,
    row({ kind: "updated", link, was: "indirect" }),
    row({ kind: "added", part: "go.mod", is: "indirect" }),
    row({ kind: "altered", place: undefined, part: "go.mod" }),
  ];

  expect(summary(reviewed(rows)).split("\n").slice(2)).toEqual(
    `**Do this now:** ${remedy}.

Compared with ${against}: <code>go.sum</code>, <code>api/go.sum</code>.

#### Altered: another hash for the same version is never an update

| module | hash |
| --- | --- |
| <code>altered.example/a v1.0.0</code><br><code>go.sum:3</code><br>direct | <code>h1:A=</code><br>became<br><code>h1:B=</code> |
| <code>altered.example/a v1.0.0</code>, only its go.mod<br>direct | <code>h1:A=</code><br>became<br><code>h1:B=</code> |

#### Downgraded

| module | version, and how it is needed |
| --- | --- |
| <code>downgraded.e<wbr>xample/<wbr>a</code> | <code>v1.1.0 → v1.0.0</code>, direct |

#### Updated

| module | version, and how it is needed |
| --- | --- |
| <code>updated.example/a</code> | <code>v1.0.0 → v1.1.0</code>, direct |
| [<code>updated.example/a</code>](${link}) | <code>v1.0.0 → v1.1.0</code>, indirect, now direct |

#### Added

| module | version, and how it is needed |
| --- | --- |
| <code>added.example/a</code> | <code>v1.0.0</code>, direct |
| <code>added.example/a</code>, only its go.mod | <code>v1.0.0</code>, indirect |

#### Removed

| module | version, and how it is needed |
| --- | --- |
| <code>removed.example/a</code> | <code>v1.0.0</code>, direct |
`.split("\n"),
  );
});

test("what a bundle lacks cannot be built offline", () => {
  const altered = summary(reviewed([row({ kind: "altered", missing: true })], found(1)));
  const rows = [row({ kind: "added", missing: true }), row({ kind: "updated" })];
  const text = summary(reviewed(rows, found(1)));

  expect(altered).toContain("direct<br>**not in the bundle: cannot be built offline** | <code>h1");
  expect(text).toMatch(/^### ✅ go\.sum: 1 added, 1 updated, 1 not in the bundle\n/);
  expect(text).toContain(
    "| <code>added.example/a</code> | <code>v1.0.0</code>, direct, **not in the bundle: cannot be built offline** |",
  );
  expect(text).toContain("| <code>v1.0.0 → v1.1.0</code>, direct |\n");
  expect(text).toContain(
    "The bundle <code>dir:/bundles/a</code> lacks 1 of 300 module versions of go.sum; what is not in the bundle: cannot be built offline:",
  );
  expect(text).toContain(
    "| <code>lacks.example/<wbr>0@<wbr>v1.0.0</code> | the module: the bundle has no version of it<br>**Do this:** pack again from this commit |",
  );
});

test.each([
  ["no bundle", none, "No bundle to compare with (NO&#95;BUNDLE), so nobody knows what could be"],
  ["a whole one", found(0), "The bundle <code>dir:/bundles/a</code> has all 300 module versions"],
  ["stores that were asked in vain", detour(0), "| <code>cache</code> | STORE&#95;DOWN: gone |"],
  ["and a bundle that lacks something", detour(1), "| <code>cache</code> | STORE&#95;DOWN: gone |"],
])("%s: it is said", (_, stock, text) => {
  expect(summary(reviewed([], stock))).toContain(text);
});

test.each([
  [100, 100, undefined],
  [101, 100, "… and 1 more, in the JSON report."],
])("of %d changes of a kind %d are shown", (number, shown, more) => {
  const rows = Array.from({ length: number }, () => row({ kind: "added" }));
  const lines = summary(reviewed(rows)).split("\n");

  expect(lines.filter((line) => line.startsWith("| <code>"))).toHaveLength(shown);
  expect(lines.find((line) => line.startsWith("…"))).toBe(more);
  expect(lines.at(-2)?.startsWith("Not shown here: 1 row, all")).toBe(number > shown);
});

test("of many files the first are named", () => {
  const files = Array.from({ length: 22 }, (_, index) => `${index}/go.sum`);
  const text = summary({ ...reviewed(all), files });

  expect(text).toContain("<code>19/go.sum</code>, 2 more.");
});

test("whatever stands in go.sum, a summary is less than a MiB, and is cut between rows", () => {
  const long = "]|(é<&".repeat(50_000);
  const rows = (["altered", "downgraded", "updated", "added", "removed"] as const).flatMap((kind) =>
    Array.from({ length: 150 }, () => row({ kind, path: long, from: [long], to: [`${long}1`] })),
  );
  const files = Array.from({ length: 1000 }, () => long);
  const base = { name: long, commit: "c".repeat(40), way: "itself" as const };
  const text = summary({ ...reviewed(rows, detour(300, long)), files, base });

  expect(Buffer.byteLength(text)).toBeLessThan(1 << 20);
  const lines = text.split("\n").filter((line) => line.startsWith("|"));
  expect(lines.every((line) => line.endsWith(" |"))).toBe(true);
  expect(text.match(/^… and \d+ more, in the JSON report\.$/gm)).toHaveLength(6);
  expect(lines.length).toBeGreaterThan(50);
  expect(text).toMatch(/\n\nNot shown here: [\d,]+ rows, all in the JSON report\.\n$/);
  expect(text).toContain("#### Removed\n\n… and 150 more, in the JSON report.");
});

test("a go.sum with 40,000 changes has a summary that GitHub shows, and its last line says what is not in it", () => {
  const version = "v0.0.0-20240102030405-0123456789ab";
  const rows = Array.from({ length: 40_000 }, (_, at) =>
    row({
      kind: kinds[at % kinds.length] ?? "added",
      path: `github.com/organization/repository-${at}/sdk/resourcemanager/v2`,
      from: [version],
      to: [`${version}cd`],
    }),
  );
  const text = summary(reviewed(rows));

  expect(Buffer.byteLength(text)).toBeLessThan(1 << 20);
  expect(text.split("\n").filter((line) => /^\| .*github/.test(line))).toHaveLength(500);
  expect(text.split("\n").filter((line) => line.startsWith("|") && !line.endsWith(" |"))).toEqual(
    [],
  );
  expect(text).toMatch(/\n\nNot shown here: 39,500 rows, all in the JSON report\.\n$/);
});

test("nothing of what stands in go.sum is Markdown", () => {
  const evil = "[a](https://evil.example)<img src=x>";
  const link = "https://evil.example/a";
  const text = summary(reviewed([row({ kind: "added", path: evil, to: [evil], link })]));

  expect(text).not.toMatch(/\]\(|<img|:\/\//);
});
