import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import * as foreign from "../../src/bundle/foreign-json.ts";
import * as json from "../../src/bundle/json.ts";

const read = (text: string, most = text.length) =>
  foreign.read(text, most, (message) => new RangeError(message));

test.each([
  [
    "spacing of its own",
    '{ "b" :\t[1,\r\n2 ], "a": " x  \\" y " }\n',
    { b: [1, 2], a: ' x  " y ' },
  ],
  ["no spacing", '{"a":true,"b":false}', { a: true, b: false }],
  ["a text", '"a"', "a"],
  ["the escapes of Go", '{"a":"\\u003cb\\u003e \\u0026 \\u0041\\/"}', { a: "<b> & A/" }],
  ["a pair of escapes for one character", '"\\ud83d\\ude00"', "\u{1f600}"],
  ["its greatest number first in a list", "[9007199254740991,0]", [9007199254740991, 0]],
])("reads JSON with %s", (_, text, wanted) => {
  expect(read(text)).toStrictEqual(wanted);
});

test.each([
  ["a key twice", '{"a":1,"a":1}', "a: wanted each field once, got it again in line 1"],
  ["a key twice in another spelling", '{"a":1,"\\u0061":2}', "a: wanted each field once"],
  ["a key __proto__ twice", '{"__proto__":1,"__proto__":2}', "__proto__: wanted each field once"],
  ["a number with a point", '{"a":1.0}', "a: wanted a whole number, got 1"],
  ["a number with an exponent", '{"a":1e3}', "a: wanted a whole number, got 1000"],
  ["a number below zero", '{"a":[1,-1]}', "a[1]: wanted a whole number, got -1"],
  ["zero below zero", '{"a":-0}', "a: wanted a whole number, got 0"],
  ["a number that is not exact", "[9007199254740993]", "[0]: wanted a whole number, got 9007"],
  ["nothing in a field", '{"a":{"b":null}}', "a.b: wanted a value, got null"],
  ["nothing at all", "null", "the file: wanted a value, got null"],
  ["half a character", '{"a":"\\ud800"}', 'a: wanted a text of whole characters, got "\\ud800"'],
  ["half a character in a key", '{"\\udc00":1}', "the file: wanted a text of whole characters"],
  ["a cut end", '{"a":1', 'line 1: wanted "," or "}", got the end of the file'],
  ["text after its end", '{"a":1}{}', "line 1: wanted nothing after the last }"],
  ["a space that JSON has not", '{"a":\u00a01}', "line 1: wanted a value"],
  ["a tower of lists", "[".repeat(22), "line 1: wanted at most 20 levels"],
])("does not read JSON with %s", (_, text, message) => {
  expect(() => read(text)).toThrow(RangeError);
  expect(() => read(text)).toThrow(message);
});

test("does not read what is longer than it may be", () => {
  expect(read('"abcd"', 6)).toBe("abcd");
  expect(() => read('"abcd"', 5)).toThrow("the file: wanted at most 5 characters, got 6");
});

test("a key __proto__ is a key like another and changes no prototype", () => {
  const value = read('{"__proto__":{"polluted":true},"a":1}');
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(json.isObject(value) && Object.keys(value)).toStrictEqual(["__proto__", "a"]);
});

const { value: anyValue } = fc.letrec<{ value: json.Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(fc.string({ unit: "grapheme" }), fc.maxSafeNat(), fc.boolean()),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie("value"), { maxKeys: 4 }),
  ),
}));

/** Any text in escapes, as a writer may spell it. */
const escaped = (text: string) =>
  text.replace(/[a-z]/g, (each) => `\\u00${each.charCodeAt(0).toString(16)}`);

test("reads whatever JSON writes, in any indentation and spelling", () => {
  fc.assert(
    fc.property(anyValue, fc.nat({ max: 4 }), (value, indent) => {
      const text = JSON.stringify(value, undefined, indent);
      expect(read(text)).toStrictEqual(JSON.parse(text));
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z <&]{0,9}$/)), (value) => {
      expect(read(escaped(JSON.stringify(value)))).toStrictEqual(value);
    }),
  );
});

test.each([
  ["letters", "AAAA"],
  ["escapes", "\\\\\\n"],
])("reads a text of twenty million %s", (_, piece) => {
  expect(typeof read(`{ "a": "${piece.repeat(5_000_000)}" }`)).toBe("object");
  expect(() => read(`{ "a": "${piece.repeat(5_000_000)}`)).toThrow(RangeError);
});
