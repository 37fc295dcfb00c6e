import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import * as foreign from "../../src/bundle/foreign-json.ts";

test.each([
  [
    "spacing of its own",
    '{ "b" :\t[1,\r\n2 ], "a": " x  \\" y " }\n',
    { b: [1, 2], a: ' x  " y ' },
  ],
  ["no spacing", '{"a":true}', { a: true }],
  ["a text", '"a"', "a"],
])("reads JSON with %s", (_, text, wanted) => {
  expect(foreign.decode(text)).toStrictEqual(wanted);
});

test.each([
  ["a key twice", '{"a":1,"a":1}'],
  ["a key twice in another spelling", '{"a":1,"\\u0061":2}'],
  ["another spelling of a text", '{"a":"\\u0041"}'],
  ["another spelling of a number", '{"a":1.0}'],
  ["a number below zero", '{"a":-1}'],
  ["nothing in a field", '{"a":null}'],
  ["a cut end", '{"a":1'],
  ["a space that JSON has not", '{"a":\u00a01}'],
])("does not read JSON with %s", (_, text) => {
  expect(foreign.decode(text)).toBeUndefined();
});

test("reads whatever JSON writes, in any indentation", () => {
  const value = fc.jsonValue().filter((each) => !/null|-|\.|e[+-]?\d/.test(JSON.stringify(each)));
  fc.assert(
    fc.property(value, fc.nat({ max: 4 }), (each, indent) => {
      const text = JSON.stringify(each, undefined, indent);
      expect(foreign.decode(text)).toStrictEqual(JSON.parse(text));
    }),
  );
});

test("reads a text of twenty million letters", () => {
  const text = `{ "a": "${"AAAA".repeat(5_000_000)}" }`;
  expect(foreign.decode(text)).toBeDefined();
});
