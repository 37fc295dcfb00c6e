import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import * as document from "../../src/policy/document.ts";

const refuse: document.Refuse = (where, wanted, came) =>
  new RangeError(`${where}: wanted ${wanted}, got ${came}`);
const read = (text: string) => document.read(text, refuse);

/** The value as JSON.parse gives it. */
function plain(value: document.Value): unknown {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return value.number;
    case "word":
      return JSON.parse(value.word);
    case "list":
      return value.items.map(plain);
    case "object":
      return Object.fromEntries([...value.fields].map(([name, each]) => [name, plain(each)]));
  }
  return undefined;
}

test("what JSON.parse reads is read equal, unless a name is there twice", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 2, "\t"), (text, indent) => {
      const value: unknown = JSON.parse(text);
      const again = JSON.stringify(value, undefined, indent);
      expect(plain(read(again))).toStrictEqual(JSON.parse(again));
    }),
  );
});

test("what JSON.parse refuses is refused", () => {
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 2 }),
      fc.nat(),
      fc.constantFrom('"', "\\", "{", "}", "[", "]", ",", ":", "0", "-", "e", ".", "\n", "'", "/"),
      (text, at, put) => {
        const place = at % (text.length + 1);
        const broken = text.slice(0, place) + put + text.slice(place);
        let parses = true;
        try {
          JSON.parse(broken);
        } catch {
          parses = false;
        }
        fc.pre(!parses);
        expect(() => read(broken)).toThrow(RangeError);
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ["", "line 1: wanted a value, got the end of the file"],
  ["\ufeff{}", 'line 1: wanted a value, got "\ufeff{}"'],
  ["{}\n{}", 'line 2: wanted nothing after the last }, got "{}"'],
  ['{\n  "a": 1,\n}', `line 3: wanted a field's name in quotes, got "}"`],
  ["{'a': 1}", `line 1: wanted a field's name in quotes, got "'a': 1}"`],
  ['{"a" 1}', 'line 1: wanted ":" after "a", got "1}"'],
  ['{"a": 1 "b": 2}', 'line 1: wanted "," or "}", got "\\"b\\": 2}"'],
  ["[1 2]", 'line 1: wanted "," or "]", got "2]"'],
  ["[1, // one\n2]", 'line 1: wanted a value, got "// one\\n2]"'],
  ["[1,]", 'line 1: wanted a value, got "]"'],
  ["[01]", 'line 1: wanted "," or "]", got "1]"'],
  ['"a', 'line 1: wanted a value, got "\\"a"'],
  [
    '"\\x"',
    "line 1: wanted a text in one line, with the escapes of JSON, before this, got the end of the file",
  ],
  ['"a\nb" ', 'line 2: wanted a text in one line, with the escapes of JSON, before this, got " "'],
  ['{"a": 1,\n"a": 1}', "a: wanted each field once, got it again in line 2"],
  ['{"a": 1, "\\u0061": 2}', "a: wanted each field once, got it again in line 1"],
  ['{"a": [{}, {"b": 1, "b": 1}]}', "a[1].b: wanted each field once, got it again in line 1"],
  ['{"__proto__": 1, "__proto__": 2}', "__proto__: wanted each field once, got it again in line 1"],
  ['{"a b\\n": {"": 1, "": 2}}', '"a b\\n"."": wanted each field once, got it again in line 1'],
  ["[".repeat(30), 'line 1: wanted at most 20 levels, got "[[[[[[[[["'],
  [" ".repeat(300_000), "the file: wanted at most 262144 characters, got 300000"],
])("%j is refused with its place", (text, message) => {
  expect(() => read(text)).toThrow(new RangeError(message));
});

test("a name like __proto__ is a field like another", () => {
  const value = read('{"__proto__": true, "constructor": 1}');
  expect(value.kind === "object" && [...value.fields.keys()]).toStrictEqual([
    "__proto__",
    "constructor",
  ]);
});

test("one long text is read, or refused, without an overflow", () => {
  const long = "x".repeat(262_000);
  expect(read(`"${long}"`)).toStrictEqual({ kind: "text", text: long });
  expect(() => read(`"${long}`)).toThrow(RangeError);
  expect(() => read(`"${"\\n".repeat(131_000)}`)).toThrow("wanted a value");
});

test("values are named shortly", () => {
  const shown = ['"a"', "1", "null", "[]", "[1]", "{}"].map((text) => document.show(read(text)));
  expect(shown).toStrictEqual(['"a"', "1", "null", "an empty list", "a list", "an object"]);
});
