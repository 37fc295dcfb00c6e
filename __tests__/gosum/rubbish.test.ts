import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { OfflineError } from "../../src/errors.ts";
import { diff, type Change } from "../../src/gosum/diff.ts";
import * as gosum from "../../src/gosum/parse.ts";
import { attempt, check, isPlain, long, texts, tooLong } from "../support/rubbish.ts";

const zip = "h1:3fEykkD9k7lYzXqCYrwGAf7iNhbk4yCjHmKBN9td4L0=";
const mod = "h1:LzX7hefJvL54yjefDEDHNONDjII0t9xZLPXsUe+TKr0=";
const valid = [
  `rsc.io/quote v1.5.2 ${zip}\nrsc.io/quote v1.5.2/go.mod ${mod}\n`,
  `a.b/c v0.0.0-20240222234643-814bf88cf225 ${zip}\na.b/c v2.0.0+incompatible ${mod}\n`,
  `a v1.0.0 ${zip}\na v1.0.0 ${mod}\na v1.0.0 h2:other\na v1.0.1-rc.1/go.mod ${mod}\n`,
  `a v1/go.mod h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY=\r\n`,
];
const rubbish = texts(valid);
/** The hash of an empty go.mod, which does not count. */
const empty = /[ \t\r\f\v]h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY=[ \t\r\f\v]*$/;

/** The text that has these sums, one line each, as go writes it. */
function write(sums: gosum.GoSum): string {
  return [...sums].flatMap(([key, hashes]) => hashes.map((hash) => `${key} ${hash}\n`)).join("");
}

test("any text is read or refused with BAD_GO_SUM and the number of one of its lines", () => {
  check(
    fc.property(rubbish, (text) => {
      const read = attempt(() => gosum.parse(text, "any.sum"));
      expect(isPlain(read, "BAD_GO_SUM", text)).toBe(true);
    }),
  );
});

test("of any text that is read, each line is there: written again it is read the same", () => {
  check(
    fc.property(rubbish, (text) => {
      const read = attempt(() => gosum.parse(text));
      fc.pre(!(read instanceof OfflineError));
      expect([...gosum.parse(write(read))]).toEqual([...read]);
      const lines = text.split("\n").filter((line) => !/^[ \t\r\f\v]*$/.test(line));
      expect([...read.values()].flat().length).toBe(
        lines.filter((line) => !empty.test(line)).length,
      );
      for (const [key, hashes] of read) {
        expect(key.split(" ").every((word) => text.includes(word))).toBe(true);
        expect(hashes.every((hash) => text.includes(hash))).toBe(true);
      }
    }),
  );
});

test("between any two texts that are read, the changes back are those forth, mirrored", () => {
  check(
    fc.property(rubbish, rubbish, (a, b) => {
      const before = attempt(() => gosum.parse(a));
      const after = attempt(() => gosum.parse(b));
      fc.pre(!(before instanceof OfflineError) && !(after instanceof OfflineError));
      const back = diff(after, before).map(mirrored);
      expect(diff(before, after).map(asText).toSorted()).toEqual(back.map(asText).toSorted());
      expect(diff(before, before)).toEqual([]);
    }),
  );
});

test("any two texts that are read are merged with all their hashes, or refused with BAD_GO_SUM", () => {
  check(
    fc.property(rubbish, rubbish, (a, b) => {
      const one = attempt(() => gosum.parse(a));
      const other = attempt(() => gosum.parse(b));
      fc.pre(!(one instanceof OfflineError) && !(other instanceof OfflineError));
      const merged = attempt(() => gosum.merge([one, other]));
      const refused = merged instanceof OfflineError ? merged : undefined;
      const lost = [...one, ...other].filter(([key, hashes]) => {
        const all = merged instanceof OfflineError ? hashes : (merged.get(key) ?? []);
        return !hashes.every((hash) => all.includes(hash));
      });
      expect([refused?.code ?? "BAD_GO_SUM", lost]).toEqual(["BAD_GO_SUM", []]);
    }),
  );
});

test("no text of 100 kB takes a second", () => {
  const all = [...long(), ...long("a v1.0.0 h1:", "\n"), ...long("a v1.0.0 ", " more\n")];
  expect(tooLong(all, gosum.parse)).toEqual([]);
  expect(tooLong(all, (text) => gosum.merge([gosum.parse(text), gosum.parse(text)]))).toEqual([]);
});

test("no two texts of 100 kB take a second to compare, also not with thousands of versions of one module", () => {
  const numbers = Array.from({ length: 6000 }, (_, at) => at);
  const all = [
    numbers.map((at) => `a v1.0.${at} h2:x\n`),
    numbers.map((at) => `a v1.0.0-${at}.x h2:x\n`),
    numbers.map((at) => `a${at} v1.0.0 h2:x\n`),
    numbers.map((at) => `a v1.0.0 h2:${at}\n`),
  ].map((lines) => lines.join(""));
  expect(tooLong(all, (text) => diff(gosum.parse(""), gosum.parse(text)))).toEqual([]);
  expect(
    tooLong(all, (text) => diff(gosum.parse(text), gosum.parse(`${text}a v2.0.0 h2:x\n`))),
  ).toEqual([]);
});

const mirror = {
  added: "removed",
  removed: "added",
  updated: "downgraded",
  downgraded: "updated",
  altered: "altered",
  changed: "changed",
} as const;

function mirrored(change: Change): unknown {
  const sides = "from" in change ? { from: change.to, to: change.from } : {};
  return { ...change, ...sides, kind: mirror[change.kind] };
}

function asText(change: unknown): string {
  return JSON.stringify(change, ["kind", "path", "version", "versions", "from", "to"]);
}
