import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import * as json from "../../src/bundle/json.ts";

const scalar = fc.oneof(fc.string({ unit: "binary" }), fc.nat(), fc.maxSafeNat(), fc.boolean());
const { value: anyValue } = fc.letrec<{ value: json.Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie("value"), { maxKeys: 4 }),
  ),
}));

test("a text has sorted keys, two spaces and one line break at its end", () => {
  expect(json.encode({ b: [1, { d: true, c: "é" }], a: {} })).toBe(
    '{\n  "a": {},\n  "b": [\n    1,\n    {\n      "c": "é",\n      "d": true\n    }\n  ]\n}\n',
  );
});

test("a key without a value is not written", () => {
  expect(json.encode({ a: undefined, b: 1 })).toBe('{\n  "b": 1\n}\n');
});

test("what is written is read back equal, and in the same text", () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      const text = json.encode(value);
      const read = json.decode(text);
      expect(JSON.stringify(read)).toBe(JSON.stringify(JSON.parse(text)));
      expect(read === undefined ? undefined : json.encode(read)).toBe(text);
    }),
  );
});

test("the order in which keys were set does not show", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.nat()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).toReversed());
      expect(json.encode(turned)).toBe(json.encode(value));
    }),
  );
});

test.each([
  ["duplicate keys", '{\n  "a": 1,\n  "a": 1\n}\n'],
  ["unsorted keys", '{\n  "b": 1,\n  "a": 1\n}\n'],
  ["unsorted keys further down", '{\n  "a": {\n    "c": 1,\n    "b": 1\n  }\n}\n'],
  ["four spaces", '{\n    "a": 1\n}\n'],
  ["a tab", '{\n\t"a": 1\n}\n'],
  ["no indentation", '{"a":1}\n'],
  ["no line break at the end", '{\n  "a": 1\n}'],
  ["two line breaks at the end", '{\n  "a": 1\n}\n\n'],
  ["a space at the end", '{\n  "a": 1\n}\n '],
  ["CRLF", '{\r\n  "a": 1\r\n}\r\n'],
  ["a byte order mark", '\ufeff{\n  "a": 1\n}\n'],
  ["another spelling of a character", '"\\u0061"\n'],
  ["an escaped slash", '"\\/"\n'],
  ["a float", "1.5\n"],
  ["an integer as a float", "1.0\n"],
  ["an exponent", "1e3\n"],
  ["a negative number", "-1\n"],
  ["minus zero", "-0\n"],
  ["a number that is not exact", "9007199254740993\n"],
  ["a number without an end", "1e999\n"],
  ["null", "null\n"],
  ["null in a list", "[\n  null\n]\n"],
  ["null in an object", '{\n  "a": null\n}\n'],
  ["a comment", "1 // one\n"],
  ["nothing", ""],
  ["half a text", '{\n  "a": '],
  ["a tower of lists", "[".repeat(100_000)],
  ["a tower of closed lists", `${"[".repeat(100_000)}${"]".repeat(100_000)}\n`],
])("%s is not read", (_, text) => {
  expect(json.decode(text)).toBeUndefined();
});

test("a key __proto__ is a key like another and changes no prototype", () => {
  const text = '{\n  "__proto__": {\n    "polluted": true\n  }\n}\n';
  const read = json.decode(text);

  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  expect(json.isObject(read) && Object.keys(read)).toEqual(["__proto__"]);
  expect(read === undefined ? "" : json.encode(read)).toBe(text);
});

test.each([
  ["an object", {}, true],
  ["a list", [], false],
  ["text", "{}", false],
  ["nothing", undefined, false],
])("%s is told from an object", (_, value: json.Json | undefined, expected) => {
  expect(json.isObject(value)).toBe(expected);
});
