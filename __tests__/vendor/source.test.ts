import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { decode, encode, inspect, type Source } from "../../src/vendor/source.ts";
import { ask } from "../support/oracle.ts";

const embedding = (rest: string) => `package x\n\nimport _ "embed"\n\n${rest}\nvar x string\n`;

const texts = [
  "",
  "package x\n",
  'package x\n\nimport (\n\t"fmt"\n\tb `example.com/b`\n)\n',
  'package x\n\nimport "a\\x62"\nimport "c\\q"\nimport ""\n',
  '//go:build ignore\n\npackage x\n\nimport "fmt"\n',
  '//go:build ignore\n\npackage x\n\nimport _ "embed"\n\n//go:embed a\nvar a string\n',
  '//go:build linux\n\npackage x\n\nimport _ "embed"\n\n//go:embed a\nvar a string\n',
  'package documentation\n\nimport _ "embed"\n\n//go:embed a\nvar a string\n',
  "package x\n\n//go:embed a\nvar a string\n",
  'package x\n\nimport "C"\n',
  '//go:build ignore\n\npackage x\n\nimport "C"\n',
  'package x\n\nimport (\n\t"C"\n\t_ "embed"\n)\n\n//go:embed a\nvar a string\n',
  "package x\n\nimport `C`\n",
  "\ufeffpackage x\n\nimport `embed`\n\n//go:embed a\nvar a string\n",
  "// \u0000\n//go:build ignore\n\npackage x\n",
  "//go:build ignore\n\nfunc\n",
  "//go:build ignore\n\nfunc \u0000\n",
  embedding("//go:embed a"),
  embedding("//go:embed a b/*.txt\tc"),
  embedding("//go:embed a\n//go:embed b"),
  embedding('//go:embed "a b" `c d` all:e "all:f"'),
  embedding('//go:embed "a\\"b\\\\c\\x41\\u00e9\\U0001F600\\101\\t"'),
  embedding('//go:embed "\\xc3\\xa9\\303\\251é"'),
  embedding('//go:embed "\\a\\b\\f\\n\\r\\t\\v"'),
  ...['"a', '"a"b', "`a", "`a`b", '"a\\q"', '"a\\x4"', '"a\\ud800"', '"a\\U00110000"'].map((all) =>
    embedding(`//go:embed b ${all}`),
  ),
  ...['"a\\400"', '"a\\377"', '"a\\\'"', '""', "``", "a`b`", 'a"b"', '"a" "b"', '"\\"'].map((all) =>
    embedding(`//go:embed ${all}`),
  ),
  ...["", " ", "\t", "a", ":a", " a\r", "\r", "\u00a0a", "\u0085a", "\ufeffa", " a\ufeffb"].map(
    (all) => embedding(`//go:embed${all}`),
  ),
  embedding("// go:embed a"),
  embedding("/* //go:embed a */"),
  embedding("/*\n//go:embed a\n*/"),
  embedding("var y = 1 //go:embed a"),
  embedding("\t//go:embed a"),
  embedding("var y = `\n//go:embed a\n`"),
  embedding('var y = "//go:embed a"'),
  embedding('var y = "\\"//go:embed a"'),
  embedding('var y = "\\\\" //go:embed a'),
  embedding("var y = '\"' //go:embed a"),
  embedding("var y = '\\'' //go:embed a"),
  embedding("var y = '`' //go:embed a\nvar z = '`'"),
  embedding("var y = 1 / 2 //go:embed a"),
  embedding("var y = 1 /* a */ //go:embed b"),
  embedding("//go:embed a\r\nvar z string\r"),
  embedding("// a\r//go:embed b"),
  embedding('//go:embed "a"\r"b"'),
  embedding("//\rgo:em\rbed a"),
  embedding("var y = `\r`"),
  embedding('var y = "open\n//go:embed a'),
  embedding("var y = 'open\n//go:embed a"),
  embedding("var y = `open\n//go:embed a"),
  embedding('var y = "open //go:embed a\\\n//go:embed b'),
  embedding("var y = 'open //go:embed a\\\n//go:embed b"),
  embedding("/* open\n//go:embed a"),
  'package x\nimport _ "embed"\n//go:embed last',
  'package x\nimport _ "embed"\n//go:embed a\nvar a = "open\\',
  'package x\nimport _ "embed"\n//go:embed a\nvar a = \'open\\',
  'package x\n//go:embed a\nimport _ "embed"\n',
];

const answers = answered(texts).then((all) => new Map(all));

test.each(texts)("%j is read as go reads it", async (text) => {
  const answer = (await answers).get(text);
  expect([text, comparable(inspect(Buffer.from(text)), answer)]).toEqual([text, answer]);
});

test("any comments, strings and directives are read as go reads them", async () => {
  const words = ["//go:embed ", "a", "b.txt", '"c d"', "`e`", "all:f", '"', "`", "'", "\\", "//"];
  const more = ["/*", "*/", " ", "\n", "\n", "\t", "x", "\r", "\u00a0", '"\\x41"', "\\n", "/"];
  const text = fc
    .array(fc.constantFrom(...words, ...more), { maxLength: 14 })
    .map((all) => embedding(all.join("")));
  for (const [each, answer] of await answered(fc.sample(text, { numRuns: 2500, seed: 1 }))) {
    expect([each, comparable(inspect(Buffer.from(each)), answer)]).toEqual([each, answer]);
  }
});

test("what goes to another thread comes back the same", () => {
  const text = fc.string({ unit: "grapheme" });
  const source = fc.record({
    kept: fc.boolean(),
    imports: fc.array(text),
    embeds: fc.array(text),
    cgo: fc.boolean(),
  });
  fc.assert(
    fc.property(source, (each) => {
      expect(decode(encode(each))).toEqual(each);
    }),
  );
});

test.each([
  ["[]"],
  ["null"],
  ['{"kept":true}'],
  ["[true,[],[]]"],
  ["[1,[],[],true]"],
  ["[true,[1],[],true]"],
  ["[true,[],1,true]"],
  ["[true,[],[],1]"],
  ["[true,[],[],true,1]"],
])("%s is no source", (text) => {
  expect(() => decode(text)).toThrow(TypeError);
});

/** go sorts the patterns. Where it refuses the file itself, go mod vendor stops and its embeds mean nothing. */
function comparable(ours: Source, answer: unknown): unknown {
  const embeds = [...new Set(ours.embeds)].toSorted();
  const { embeds: theirs, cgo } = Object(answer);
  return theirs === null ? { ...ours, embeds: null, cgo } : { ...ours, embeds };
}

async function answered(all: readonly string[]): Promise<[string, unknown][]> {
  const got = await ask(
    "source",
    all.map((each) => Buffer.from(each).toString("base64")),
  );
  return all.map((each, at) => [each, got[at]]);
}
