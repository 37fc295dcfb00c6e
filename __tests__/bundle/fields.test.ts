import { expect, test } from "@jest/globals";
import { Fields } from "../../src/bundle/fields.ts";
import type { JsonObject } from "../../src/bundle/json.ts";
import { OfflineError } from "../../src/errors.ts";
import { refusal } from "../support/parts.ts";

function read(value: JsonObject, path = ""): Fields {
  return new Fields(value, path, (said) => new OfflineError("BAD_MANIFEST", said, { hint: "" }));
}

const sample = {
  text: "abc",
  number: 7,
  object: { inner: 1 },
  list: [{ name: "x" }, { name: "y" }],
  flag: false,
};

test("fields of the right type are read, and then nothing is left over", () => {
  const fields = read(sample);

  expect(fields.text("text", /^abc$/)).toBe("abc");
  expect(fields.number("number", 7)).toBe(7);
  expect(fields.object("object").number("inner", 1)).toBe(1);
  expect(fields.flag("flag")).toBe(false);
  expect(fields.list("list").map((each) => each.text("name", /./))).toEqual(["x", "y"]);
  expect(() => fields.done()).not.toThrow();
});

test("a field counts as present only if it is the object's own", () => {
  expect(read(sample).has("text")).toBe(true);
  expect(read(sample).has("toString")).toBe(false);
  expect(() => read({}).text("constructor", /./)).toThrow("field constructor: wanted text");
});

test.each([
  [
    "text of another form",
    'field text: wanted text like ^x$, got "abc"',
    (f: Fields) => f.text("text", /^x$/),
  ],
  [
    "a number for text",
    "field number: wanted text like ., got 7",
    (f: Fields) => f.text("number", /./),
  ],
  [
    "nothing for text",
    "field none: wanted text like ., got nothing",
    (f: Fields) => f.text("none", /./),
  ],
  [
    "a number too large",
    "field number: wanted an integer up to 6, got 7",
    (f: Fields) => f.number("number", 6),
  ],
  [
    "text for a number",
    'field text: wanted an integer up to 6, got "abc"',
    (f: Fields) => f.number("text", 6),
  ],
  ["text for a flag", "field text: wanted true or false, got", (f: Fields) => f.flag("text")],
  ["a list for an object", "field list: wanted an object, got [", (f: Fields) => f.object("list")],
  [
    "an object for a list",
    'field object: wanted a list, got {"inner":1}',
    (f: Fields) => f.list("object"),
  ],
])("%s is refused with the field's name", (_, message, run) => {
  expect(() => run(read(sample))).toThrow(message);
});

test("a list that holds something else than objects is refused", async () => {
  expect(await refusal(() => read({ list: [{}, 1] }).list("list"))).toBe("BAD_MANIFEST");
});

test("a field further down is named with its whole path", () => {
  const inner = read({ list: [{}, { a: 1 }] }, "top").list("list")[1];

  expect(() => inner?.text("a", /./)).toThrow("field top.list[1].a: wanted text");
  expect(() =>
    read({ a: { b: "x" } })
      .object("a")
      .number("b", 1),
  ).toThrow("field a.b: wanted");
});

test("a field that nobody read is refused, unless it is checked elsewhere", () => {
  const fields = read({ known: 1, odd: 2 }, "top");
  fields.ignore("known");

  expect(() => fields.done()).toThrow('wanted only known fields, got "top.odd"');
});

test("a long value is cut in the message", () => {
  expect(() => read({ a: "x".repeat(1000) }).number("a", 1)).toThrow(/got "x{99}$/);
});
