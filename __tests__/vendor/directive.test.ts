import { expect, test } from "@jest/globals";
import { embedPatterns, unquote } from "../../src/vendor/directive.ts";

// What go makes of the directives is asked in source.test.ts.

test.each([
  ["nothing", "package x\n", []],
  ["patterns of several lines, in their order", "//go:embed b a\n//go:embed c\n", ["b", "a", "c"]],
  ["none of a line with one that is malformed", '//go:embed a "b\n//go:embed c\n', ["c"]],
  ["none in a string", "var x = `\n//go:embed a\n`\n", []],
])("%s", (_, text, wanted) => {
  expect(embedPatterns(Buffer.from(text))).toEqual(wanted);
});

test("bytes inside of a larger buffer are read alone", () => {
  const buffer = Buffer.from("//go:embed a\n//go:embed b\n//go:embed c\n");
  expect(embedPatterns(buffer.subarray(13, 26))).toEqual(["b"]);
});

test.each([
  ["plain", "plain"],
  ["`raw\\n\r`", "raw\\n"],
  ['"a b"', "a b"],
  ['"\\x41\\101\\u00e9\\U0001F600"', "AA\u00e9\u{1F600}"],
  ['"\\xc3\\xa9"', "\u00e9"],
  ['"\\\\\\"\\n"', '\\"\n'],
  ['"\\q"', undefined],
  ['"\\x4"', undefined],
  ['"\\400"', undefined],
  ['"\\ud800"', undefined],
  ['"\\U00110000"', undefined],
  ['"\\"', undefined],
])("%j stands for %j", (raw, wanted) => {
  expect(unquote(raw)).toBe(wanted);
});
