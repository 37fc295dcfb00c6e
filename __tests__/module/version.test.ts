import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import * as version from "../../src/module/version.ts";
import { ask } from "../support/oracle.ts";

const semantic = [
  "v0.0.0",
  "v0.0.9",
  "v0.0.10",
  "v1.0.0-alpha",
  "v1.0.0-alpha.1",
  "v1.0.0-alpha.beta",
  "v1.0.0-beta.2",
  "v1.0.0-beta.11",
  "v1.0.0-rc.1",
  "v1.0.0-0",
  "v1.0.0--",
  "v1.0.0",
  "v1.2.0",
  "v1.10.0",
  "v1.10.0+meta",
  "v2.0.0+incompatible",
  "v0.0.0-20240222234643-814bf88cf225",
  "v1.2.4-0.20240222234643-814bf88cf225",
  "v1.2.4-pre.0.20240222234643-814bf88cf225",
  "v2.0.1-0.20240222234643-814bf88cf225+incompatible",
  "v99999999999999999999.0.0",
];

/** Not versions, and versions that go shortens or refuses. */
const invalid = [
  "",
  "v",
  "1.0.0",
  "v01.0.0",
  "v1.00.0",
  "v1.0.0-01",
  "v1.0.0-a..b",
  "v1.0.0-",
  "v1.0.0+",
  "v1.0.0+a..b",
  "v1.0.0-a.",
  "v1.0.0 ",
  "v1.0.0\n",
  "v1.0.0-a_b",
  "v1.0.0-é",
  "master",
];

const golang = [
  "1",
  "1.0",
  "1.2",
  "1.20",
  "1.20rc1",
  "1.20.0",
  "1.20.1",
  "1.21",
  "1.21alpha1",
  "1.21beta2",
  "1.21rc",
  "1.21rc1",
  "1.21rc10",
  "1.21rc9",
  "1.21.0",
  "1.21.10",
  "1.21.9",
  "1.100",
  "1.99999999999999999999",
  "2",
  "",
  "go1.21",
  "1.",
  "1.21.",
  "1.21.1rc1",
  "1.021",
  "01.21",
  "1.21.01",
  "1.21rc01",
  "1.21RC1",
  "1.21 ",
  "v1.21.0",
];

test("semantic versions are in go's order, each against each", async () => {
  const all = pairs([...semantic, ...invalid]);
  const ours = all.map(([a, b]) => Math.sign(version.compare(a, b)));
  expect(table(all, ours)).toEqual(table(all, await ask("semantic versions", all)));
});

test("Go versions are in go's order, each against each", async () => {
  const all = pairs(golang);
  const ours = all.map(([a, b]) => Math.sign(version.compareGo(a, b)));
  expect(table(all, ours)).toEqual(table(all, await ask("go versions", all)));
});

test("a version is valid and a pseudo-version where it is one for go", async () => {
  const all = [
    ...semantic,
    ...invalid,
    "v0.0.0-2024022223464-814bf88cf225",
    "v1.2.4-1.20240222234643-8",
    "v1.2.3-rc.1+meta",
    "v1.2.3+incompatible.1",
    "v1.2.3+meta-incompatible",
  ];
  const ours = all.map((v) => ({
    valid: version.isValid(v),
    pseudo: version.isPseudo(v),
    canonical: version.canonical(v) ?? "",
  }));
  expect(table(all, ours)).toEqual(table(all, await ask("version", all)));
});

test("a short version is made whole as go makes it", async () => {
  const all = [
    "v1",
    "v1.2",
    "v0",
    "v0.0",
    "v01",
    "v1.02",
    "v1.",
    "v1.2.",
    "1",
    "v1-rc.1",
    "v1+meta",
  ];
  const ours = all.map((v) => version.canonical(v) ?? "");
  const theirs = (await ask("version", all)).map((each) => Object(each).canonical);
  expect(table(all, ours)).toEqual(table(all, theirs));
  expect(ours.slice(0, 3)).toEqual(["v1.0.0", "v1.2.0", "v0.0.0"]);
});

test.each([["v1"], ["v1.2"]])("%s, which go takes for a query only, is not valid", (short) => {
  expect(version.isValid(short)).toBe(false);
  expect(version.compare(short, "v0.0.0")).toBeLessThan(0);
});

test("sorting by version is the same from whichever order one begins", () => {
  const sorted = semantic.toSorted(version.compare);
  fc.assert(
    fc.property(fc.shuffledSubarray(semantic, { minLength: semantic.length }), (shuffled) => {
      const again = shuffled.toSorted(version.compare);
      again.forEach((each, at) => {
        expect(version.compare(each, sorted[at] ?? "")).toBe(0);
      });
    }),
  );
});

test("text is in the byte order of UTF-8", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
      const wanted = Buffer.compare(Buffer.from(a), Buffer.from(b));
      expect(version.compareText(a, b)).toBe(wanted);
    }),
  );
});

test("a character above U+FFFF comes after U+FFFD, as in Go and unlike in JavaScript", () => {
  expect(version.compareText("\u{1F600}", "\uFFFD")).toBe(1);
  expect(version.compareText("\uFFFD", "\u{1F600}")).toBe(-1);
  expect(version.compareText("\u{1F600}", "\u{1F600}")).toBe(0);
});

function pairs(all: readonly string[]): [string, string][] {
  return all.flatMap((a) => all.map((b): [string, string] => [a, b]));
}

/** Rows that show the case where they differ. */
function table(cases: readonly unknown[], answers: readonly unknown[]): unknown[] {
  return cases.map((each, at) => [each, answers[at]]);
}
