import { Buffer } from "node:buffer";
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import * as base64 from "../../src/bundle/base64.ts";

test("bytes come back as they were", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(base64.decode(base64.encode(bytes))).toStrictEqual(Buffer.from(bytes));
    }),
  );
});

test.each([
  ["the alphabet of URLs", "-_-_"],
  ["no padding", "e30"],
  ["half of its padding", "AA="],
  ["too much padding", "e30=="],
  ["padding alone", "===="],
  ["loose bits", "e31="],
  ["a line break", "e3\n0K"],
  ["a line break at its end", "e30K\n"],
  ["a space", "e3 0"],
  ["a letter that it has not", "e30*"],
  ["a text after its end", "e30=e30="],
  ["a NUL", "e30K\0"],
  ["a letter of several bytes", "e30\u{130}"],
])("a text with %s is no base64", (_, text) => {
  expect(base64.decode(text)).toBeUndefined();
});
