import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { OfflineError } from "../../src/errors.ts";
import { escape } from "../../src/report/markdown.ts";
import * as restoredSummary from "../../src/report/restored-summary.ts";
import * as summary from "../../src/report/summary.ts";
import * as sample from "./sample.ts";

function first(text: string): string | undefined {
  return text.split("\n", 1)[0];
}

test("the first line of a placed restore says what was restored and proved", () => {
  const text = restoredSummary.restored(sample.restored);

  expect(first(text)).toBe(
    "### ✅ vendor/ restored 7,386 files, each proved against go.sum, with no network",
  );
  expect(text).toContain("| Proved | 7,386 files of 1 package from 169 modules: byte for byte");
  expect(text).toContain(
    "<code>dir:/bundles/1</code>, 8.1 MB read, packed by go1.26.8 at <code>0123456789ab</code> |",
  );
  expect(text).toContain("| Fits | packed from this very go.mod and go.sum |");
  expect(text).toContain("| Took | 0.43 s |");
  expect(text).toMatch(/\n$/);
});

test("the first line of a kept restore says that the tree was there", () => {
  const text = restoredSummary.restored({ ...sample.restored, vendor: "kept" });

  expect(first(text)).toBe(
    "### ✅ vendor/ there already, and the right one: 7,386 files, each proved against go.sum, with no network",
  );
});

test("a bundle of another go.sum, and of no known commit, is reported as such", () => {
  const bundle = { ...sample.restored.bundle, exact: false, commit: undefined };
  const text = restoredSummary.restored({ ...sample.restored, bundle });

  expect(text).toContain("| Fits | packed from another go.mod or go.sum; ");
  expect(text).toContain("packed by go1.26.8 |");
});

test("exported variables are listed with what they were before", () => {
  const text = restoredSummary.restored(sample.restored);

  expect(text).toContain("| <code>GOFLAGS</code> | <code>-mod=vendor</code><br>before: not set |");
  expect(text).toContain(
    "| <code>GOPROXY</code> | <code>off</code><br>before: <code>https&#58;//<wbr>proxy.exampl<wbr>e&#124;direct</code> |",
  );
});

test("a go.sum without changes is said to have none", () => {
  expect(restoredSummary.restored(sample.restored)).toContain(
    "go.sum against the bundle\n\nNo changes.\n",
  );
});

test("altered hashes come first, with a warning; other changes follow in their order", () => {
  const text = restoredSummary.restored({ ...sample.restored, changes: sample.changes });
  const rows = text
    .split("\n")
    .filter((line) => /^\| (?:added|removed|updated|downgraded|changed|altered) /.test(line));

  expect(text).toContain(
    "**⚠️ 1 hash altered: another hash for the same version is never an update.**",
  );
  expect(rows.map((row) => row.split(" ")[1])).toEqual([
    "altered",
    "added",
    "removed",
    "updated",
    "downgraded",
    "changed",
  ]);
  expect(rows[0]).toContain("| altered | <code>f.example/f v1.0.0: h1:A= became h1:B=</code> |");
});

test.each([
  [100, 100, undefined],
  [101, 100, "… and 1 more, in the JSON report."],
  [2500, 100, "… and 2400 more, in the JSON report."],
])("of %d changes, %d are shown", (count, shown, more) => {
  const text = restoredSummary.restored({ ...sample.restored, changes: sample.added(count) });

  expect(text.match(/^\| added /gm)).toHaveLength(shown);
  expect(text.split("\n").find((line) => line.startsWith("…"))).toBe(more);
  expect(/\n\nNot shown here: [\d,]+ rows?, all in the JSON report\.\n$/.test(text)).toBe(
    count > shown,
  );
});

test("an altered hash is shown even behind a hundred other changes", () => {
  const changes = [...sample.added(100), ...sample.changes];

  expect(restoredSummary.restored({ ...sample.restored, changes })).toContain(
    "| altered | <code>f.example/f",
  );
});

test("the first line of a pack says how much was packed and that it was proved", () => {
  const text = summary.packed(sample.packed);

  expect(first(text)).toBe(
    "### ✅ Dependencies packed: 8.1 MB, restored once with no network and proved complete",
  );
  expect(text).toContain("| Stored | <code>dir:/bundles/1</code> |");
  expect(text).toContain(
    "| Stored | <code>cache:go-offline-1</code> &#40;not sent again: vendor.tar.zst&#41; |",
  );
  expect(text).toContain(
    "| Parts | <code>vendor.tar.zst</code> 8.0 MB, <code>README.md</code> 100 kB |",
  );
  expect(text).toContain("| Took | 2 min 5 s, 1 min 1 s of it in the go command |");
});

function failure(message: string, details?: readonly string[]): string {
  const options = { hint: "pack again", ...(details === undefined ? {} : { details }) };
  return summary.failed(new OfflineError("PART_DIGEST", message, options));
}

test("a pack with modules has a row for them", () => {
  const packed = { ...sample.packed, modules: 3, database: true };

  expect(summary.packed(packed)).toContain(
    "| Modules | 3 module versions, each with its record in the checksum database |",
  );
});

test("the first line of a verification says that every file is proved", () => {
  const text = summary.verified(sample.verified).replaceAll("<wbr>", "");
  expect(first(text)).toBe(
    "### ✅ vendor/ is proved: all 7,386 files are what go vendors from modules that match go.sum",
  );
  expect(text).toContain("| Proved | 7,386 files of 1 package from 169 modules |");
  expect(text).toContain("| Tree | <code>vendor/</code> |");
  expect(text).toContain(
    `| Proof part | <code>dir:/bundles/1</code> (<code>sha256:${"d".repeat(64)}</code>) |`,
  );
  expect(text).toContain("| Took | 0.30 s |");
});

test("a verification with findings says how many, what to do, and then each", () => {
  const lines = summary
    .verified(sample.refused(sample.found(2), "run <go> mod vendor"))
    .split("\n");
  expect(lines.slice(0, 8)).toEqual([
    "### ❌ vendor/ is not proved: 2 findings",
    "",
    "**Do this now:** run &#60;go&#62; mod vendor",
    "",
    "| what | why |",
    "| --- | --- |",
    "| <code>a/0.go</code> | not covered: reason 0 |",
    "| <code>a/1.go</code> | module: reason 1 |",
  ]);
  expect(summary.verified(sample.refused(sample.found(1)))).toContain("look at the findings");
});

test.each([
  [100, 100, false],
  [101, 100, true],
])("of %d findings a summary lists %d; that there are more it says: %s", (count, rows, more) => {
  const text = summary.verified(sample.refused(sample.found(count)));
  expect(text.match(/reason \d/g)).toHaveLength(rows);
  expect(text.includes(`… and ${count - rows} more, in the JSON report.`)).toBe(more);
});

test("a failure: what happened and what to do in plain words, then what was wanted and what came", () => {
  expect(failure("bundle: wanted <a>, got b")).toBe(
    `### ❌ Refused (PART_DIGEST): a part of the bundle is damaged or was changed

**Do this now:** pack again

**Because:** bundle: wanted &#60;a&#62;, got b

Nothing was placed and nothing was exported.
`,
  );
});

test("details are folded, a point each", () => {
  expect(failure("x", ["a <b>", "```"])).toMatch(
    /exported\.\n\n<details>\n<summary>What was seen: 2 lines<\/summary>\n\n- <code>a &#60;b&#62;<\/code>\n- <code>(?:&#96;){3}<\/code>\n\n<\/details>\n$/,
  );
});

test.each([
  [100, 100, undefined],
  [101, 101, "- <code>… and 1 more</code>"],
  [1000, 101, "- <code>… and 900 more</code>"],
])("of %d details, %d lines are shown", (count, lines, last) => {
  const details = Array.from({ length: count }, (_, index) => `line ${index}`);
  const shown = failure("x", details)
    .split("\n")
    .filter((line) => line.startsWith("- "));

  expect(shown).toHaveLength(lines);
  expect(shown.find((line) => line.includes("…"))).toBe(last);
});

test("no text from outside leaves its place", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (evil) => {
      const lines = failure(`<img>${evil}`).split("\n");
      expect(lines[4]).toBe(`**Because:** ${escape(`<img>${evil}`)}`);
      expect(lines).toHaveLength(8);
    }),
  );
});

test("a failure with very long lines has a summary that GitHub shows", () => {
  const long = "]|(é<&".repeat(50_000);
  const text = failure(
    long,
    Array.from({ length: 100 }, () => long),
  );

  expect(Buffer.byteLength(text)).toBeLessThan(1 << 20);
  expect(text.split("<details>")).toHaveLength(text.split("</details>").length);
  expect(first(text)).toMatch(/^### ❌ Refused/);
});

test("a reference, a path or a version of an attacker stays one cell of its table", () => {
  const evil = "`</code>|<img src=x>\n| a | b |\n[x](https://evil.example)";
  const bundle = { ...sample.restored.bundle, reference: evil, go: evil, commit: "|<\n[x](a)" };
  const changes = [{ kind: "added" as const, path: evil, versions: [evil] }];
  const variables = [{ name: evil, value: evil, before: evil }];
  const text = restoredSummary.restored({ ...sample.restored, bundle, changes, variables });
  const plain = restoredSummary.restored({
    ...sample.restored,
    changes: sample.added(1),
    variables: sample.restored.variables.slice(1),
  });

  expect(text).not.toMatch(/<img|\[x\]|:\/\/evil/);
  expect(text.split("\n")).toHaveLength(plain.split("\n").length);
});
