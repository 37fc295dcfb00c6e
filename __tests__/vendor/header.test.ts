import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { read } from "../../src/vendor/header.ts";
import { ask } from "../support/oracle.ts";

const texts = [
  "",
  "package x",
  "package x\n",
  'package x;import "a";import "b"\n\nvar y int\n',
  'package x\n\nimport "a"\nimport `b`\nimport c "c"\nimport . "d"\nimport _ "e"\n\nfunc f() {}\n',
  'package x\nimport (\n\t"a" // one\n\t/* two */ b "b"; "c"\n)\nvar x = 1\n',
  "package x\nimport ()\n",
  "package x\nimport (\n",
  'package x\nimport ("a"\n',
  'package x\nimport "a',
  'package x\nimport "a\n"\n',
  "package x\nimport `a\nb`\n",
  "package x\nimport `a",
  'package x\nimport "a\\"b"\n',
  'package x\nimport "a\\\nb"\n',
  'package x\nimport "a\\',
  "package x\nimport 'a'\n",
  'package x\nimport a.b "c"\n',
  'package x\nimport\n"a"\n',
  'package x\nimportant "a"\n',
  "package x\nint y\n",
  "package x\nimpo",
  "package x\nimport",
  "package",
  "package ",
  "pack",
  "packagex\n",
  "package 1\n",
  'package größe\nimport "a"\n',
  "package +\n",
  "package x /",
  "package x / y\n",
  "package x // y",
  "package x /* y",
  'package x /*/ y */\nimport "a"\n',
  'package x /* y **/ import "a"\n',
  '/* a */ // b\npackage /* c */ x // d\n\nimport /* e */ "a"\n',
  '\ufeffpackage x\nimport "a"\n',
  "\ufeff",
  " \ufeffpackage x\n",
  "\u000bpackage x\n",
  '\fpackage x\r\nimport "a"\r\n',
  'package x\nimport "a"\n// the end\n',
  'package x\nimport "a" import "b"',
  "func f() {}\npackage x\n",
  "// only a comment",
  "/* only a comment */",
  "/",
  "package x\u0000",
  "package x\n\u0000",
  "package \u0000x\n",
  "pack\u0000age x\n",
  "// \u0000\npackage x\n",
  "/* \u0000 */\npackage x\n",
  "package x // \u0000",
  'package x\nimport "\u0000"\n',
  "package x\nimport `\u0000`\n",
  'package x\nimport "\\\u0000"\n',
  'package x\nimport "a\u0000',
  'package x\nimport \u0000"a"\n',
  "package x\nimport (\u0000)\n",
  'package x\nimport ("a" \u0000)\n',
  "package x\nvar y\u0000\n",
  "package x\nimport +\u0000\n",
  "package x y \u0000\n",
  "package x/\u0000\n",
  "package x\nimport +\n// more\n",
];

test.each(texts)("of %j the part is read that go reads", async (text) => {
  expect([text, ours(Buffer.from(text))]).toEqual([text, (await answers).get(text)]);
});

test("of any words of Go the part is read that go reads", async () => {
  const words = ["package", " x", "import", "(", ")", '"a"', '"', "`", "\\", "/", "/*", "*/", "//"];
  const more = [" ", "\n", ";", ".", "_", "+", "i", "\u0000", "\ufeff", "é", "var"];
  const text = fc
    .array(fc.constantFrom(...words, ...more), { maxLength: 12 })
    .chain((all) => fc.constantFrom(all.join(""), `package x\n${all.join("")}`));
  // Behind a slash that opens no comment go overlooks a NUL if it is the second byte; that is not followed.
  const sample = fc
    .sample(text, { numRuns: 2500, seed: 1 })
    .filter((each) => !each.split("\u0000").some((before) => /\/[^/*]$/.test(before)));
  for (const [each, answer] of await answered(sample)) {
    expect([each, ours(Buffer.from(each))]).toEqual([each, answer]);
  }
});

test.each([
  ["package x\n", "x", false],
  ["package documentation\n", "documentation", false],
  ["// a\npackage/**/größe;", "größe", false],
  ["func\n", undefined, true],
  ["package +\n", undefined, true],
  ["package x\nimport +\n", "x", true],
])("the package of %j is %s", (text, name, broken) => {
  expect(read(Buffer.from(text))).toMatchObject({ package: name, broken });
});

test("bytes inside of a larger buffer are read alone", () => {
  const buffer = Buffer.from('xxpackage a\nimport "b"\nyy');
  expect(read(buffer.subarray(2, 23))).toMatchObject({ package: "a", imports: ['"b"'], end: 21 });
});

const answers = answered(texts).then((all) => new Map(all));

/** What go's reader gives: the bytes that it took, the imports in them, and whether it gave up over a NUL. */
function ours(bytes: Buffer): unknown {
  const head = read(bytes);
  return {
    taken: head.nul ? "" : bytes.subarray(head.start, head.end).toString("base64"),
    imports: head.imports,
    nul: head.nul,
  };
}

async function answered(all: readonly string[]): Promise<[string, unknown][]> {
  const got = await ask(
    "header",
    all.map((each) => Buffer.from(each).toString("base64")),
  );
  return all.map((each, at) => [each, got[at]]);
}
