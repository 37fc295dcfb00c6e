import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import * as gosum from "../../src/gosum/parse.ts";

const zip = "h1:3fEykkD9k7lYzXqCYrwGAf7iNhbk4yCjHmKBN9td4L0=";
const mod = "h1:LzX7hefJvL54yjefDEDHNONDjII0t9xZLPXsUe+TKr0=";
const emptyGoMod = "h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY=";

test.each([
  ["nothing", "", []],
  ["blank lines", "\n \n\t\r\n", []],
  ["one line without its end", `rsc.io/quote v1.5.2 ${zip}`, [["rsc.io/quote v1.5.2", [zip]]]],
  [
    "a zip and a go.mod",
    `rsc.io/quote v1.5.2 ${zip}\nrsc.io/quote v1.5.2/go.mod ${mod}\n`,
    [
      ["rsc.io/quote v1.5.2", [zip]],
      ["rsc.io/quote v1.5.2/go.mod", [mod]],
    ],
  ],
  [
    "Windows line ends",
    `a v1 ${zip}\r\nb v1 ${mod}\r\n`,
    [
      ["a v1", [zip]],
      ["b v1", [mod]],
    ],
  ],
  ["any blanks between", `  a\t v1 \v\f ${zip} \n`, [["a v1", [zip]]]],
  ["several hashes of one module", `a v1 ${zip}\na v1 ${mod}\n`, [["a v1", [zip, mod]]]],
  ["an unknown algorithm", `a v1 h2:xyz\n`, [["a v1", ["h2:xyz"]]]],
  ["the hash of an empty go.mod", `a v1/go.mod ${emptyGoMod}\nb v1 ${emptyGoMod}\n`, []],
])("%s is read", (_, text, wanted) => {
  expect([...gosum.parse(text)]).toEqual(wanted);
});

test.each([
  ["<<<<<<< HEAD\n", 1, "three fields"],
  [`a v1 ${zip}\n\na v1\n`, 3, "three fields"],
  [`a v1 ${zip} more\n`, 1, "three fields"],
  ["a v1 h1:short=\n", 1, "44 base64 characters"],
  [`a v1 ${zip.slice(0, -1)}\n`, 1, "44 base64 characters"],
  [`a v1 ${zip}=\n`, 1, "44 base64 characters"],
  [`a v1 ${zip.replace("k", "-")}\n`, 1, "44 base64 characters"],
])("%j is refused at line %d", (text, line, reason) => {
  expect(() => gosum.parse(text, "other.sum")).toThrow(
    expect.objectContaining({
      name: "OfflineError",
      code: "BAD_GO_SUM",
      message: expect.stringMatching(new RegExp(`^gosum: other\\.sum:${line}: .*${reason}`)),
    }),
  );
});

test("an error names go.sum where no name is given", () => {
  expect(() => gosum.parse("x")).toThrow(/^gosum: go\.sum:1: /);
});

test("what go.sum lists comes back, in its order", () => {
  const word = fc.stringMatching(/^[!-~]{1,12}$/);
  const h1 = fc
    .uint8Array({ minLength: 32, maxLength: 32 })
    .map((bytes) => `h1:${Buffer.from(bytes).toString("base64")}`);
  const line = fc.tuple(word, word, h1);
  const blank = fc.stringMatching(/^[ \t\r\f\v]{1,3}$/);
  fc.assert(
    fc.property(fc.array(line), blank, (lines, between) => {
      const sums = gosum.parse(lines.map((words) => words.join(between)).join("\n"));
      for (const [path, version] of lines) {
        const same = lines.filter((other) => other[0] === path && other[1] === version);
        expect(sums.get(`${path} ${version}`)).toEqual(same.map(([, , hash]) => hash));
      }
      expect(sums.size).toBe(new Set(lines.map(([path, version]) => `${path} ${version}`)).size);
    }),
  );
});

test.each([
  ["the only one", [zip], zip],
  ["the first of several", [zip, mod], zip],
  ["behind other algorithms", ["h2:x", mod], mod],
  ["missing", ["h2:x"], undefined],
])("the h1 that counts: %s", (_, hashes, wanted) => {
  const sums = gosum.parse(hashes.map((hash) => `a v1.0.0 ${hash}\n`).join(""));
  expect(gosum.h1(sums, "a", "v1.0.0")).toBe(wanted);
  expect(gosum.h1(sums, "a", "v1.0.0/go.mod")).toBeUndefined();
});

test.each([
  ["no file", [], []],
  ["one file as it is", [`a v1 ${zip}\na v1 ${mod}\n`], [["a v1", [zip, mod]]]],
  [
    "the lines of all files",
    [`a v1 ${zip}\n`, "", `a v1/go.mod ${mod}\nb v1 ${mod}\n`],
    [
      ["a v1", [zip]],
      ["a v1/go.mod", [mod]],
      ["b v1", [mod]],
    ],
  ],
  ["the same line once", [`a v1 ${zip}\n`, `a v1 ${zip}\na v1 ${zip}\n`], [["a v1", [zip]]]],
  [
    "hashes of other algorithms too",
    [`a v1 h2:x\n`, `a v1 ${zip}\n`, `a v1 h2:y\n`],
    [["a v1", ["h2:x", zip, "h2:y"]]],
  ],
])("files are merged: %s", (_, texts, wanted) => {
  expect([...gosum.merge(texts.map((text) => gosum.parse(text)))]).toEqual(wanted);
});

test.each([
  ["a v1", [`a v1 ${zip}\n`, `a v1 ${mod}\n`]],
  ["a v1/go.mod", [`a v1/go.mod ${zip}\n`, `b v1 ${zip}\n`, `a v1/go.mod ${mod}\n`]],
  ["a v1", [`a v1 h2:x\n`, `a v1 ${zip}\n`, `a v1 ${mod}\n`]],
  ["a v1", [`a v1 ${zip}\n`, `a v1 ${zip}\na v1 ${mod}\n`]],
])("files that have two hashes of %s are refused", (key, texts) => {
  expect(() => gosum.merge(texts.map((text) => gosum.parse(text)))).toThrow(
    expect.objectContaining({
      name: "OfflineError",
      code: "BAD_GO_SUM",
      message: `gosum: ${key}: wanted one h1 in all go.sum files of the workspace, got ${zip} and ${mod}`,
    }),
  );
});
