import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { OfflineError } from "../../src/errors.ts";
import { encode, hashes, parse } from "../../src/proxy/record.ts";
import { refusal } from "../support/parts.ts";

const h1 = "h1:3fEykkD9k7lYzXqCYrwGAf7iNhbk4yCjHmKBN9td4L0=";
const goModH1 = "h1:LzX7hefJvL54yjefDEDHNONDjII0t9xZLPXsUe+TKr0=";
const text = `rsc.io/quote v1.5.2 ${h1}\nrsc.io/quote v1.5.2/go.mod ${goModH1}\n`;
const head = "go.sum database tree\n…\n\n— sums.example.com …\n";

test("a lookup has a record, its number and a tree head", () => {
  expect(parse(`18741201\n${text}\n${head}`, "lookup")).toEqual({ id: 18741201, text, head });
  expect(parse(`0\n${text}\n${head}`, "lookup").id).toBe(0);
});

test("what is written is read back equal", () => {
  const line = fc.stringMatching(/^[ -~é文]{1,20}$/u);
  fc.assert(
    fc.property(fc.nat(), fc.array(line, { minLength: 1 }), (id, lines) => {
      const record = { id, text: lines.map((each) => `${each}\n`).join(""), head };
      expect(parse(encode(record), "lookup")).toEqual(record);
    }),
  );
});

test.each([
  ["nothing", ""],
  ["a number alone", "1\n"],
  ["no number", `${text}\n${head}`],
  ["a negative number", `-1\n${text}\n${head}`],
  ["a number with a zero before it", `01\n${text}\n${head}`],
  ["a number with a plus", `+1\n${text}\n${head}`],
  ["a number that is too large", `1${"0".repeat(15)}\n${text}\n${head}`],
  ["a float", `1.0\n${text}\n${head}`],
  ["no record", `1\n\n${head}`],
  ["no tree head", `1\n${text}\n`],
  ["no empty line", `1\n${text}`],
  ["a record cut short", `1\n${text.slice(0, 60)}`],
  ["CRLF", `1\n${text}\n${head}`.replaceAll("\n", "\r\n")],
  ["NUL in its record", `1\n${text.replace("v1", "v\0")}\n${head}`],
  ["an empty line first", `\n1\n${text}\n${head}`],
])("a lookup with %s is refused", async (_, file) => {
  expect(await refusal(() => parse(file, "lookup"))).toBe("BAD_SUMDB");
  expect(() => parse(file, "lookup/x@v1")).toThrow(
    "checksum database: lookup/x@v1: wanted a record and a tree head, got ",
  );
});

test("a lookup of any text is read or refused", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (file) => {
      expect(() => parse(file, "lookup")).toThrow(OfflineError);
    }),
  );
});

test("a record has the hashes of the module and of its go.mod", () => {
  expect(hashes(text, "rsc.io/quote", "v1.5.2")).toEqual({ h1, goModH1 });
});

test.each([
  ["another module", text.replaceAll("quote", "sampler")],
  ["another module for the go.mod", text.replace("quote v1.5.2/", "sampler v1.5.2/")],
  ["another module for the zip", text.replace("quote v1.5.2 ", "sampler v1.5.2 ")],
  ["another version", text.replaceAll("v1.5.2", "v1.5.3")],
  ["another version of the go.mod", text.replace("v1.5.2/", "v1.5.3/")],
  ["another version of the zip", text.replace("v1.5.2 ", "v1.5.3 ")],
  ["a longer path", text.replaceAll("quote", "quote/v2")],
  ["other letters' case", text.replaceAll("quote", "Quote")],
  ["one line", text.slice(0, text.indexOf("\n") + 1)],
  [
    "its lines in another order",
    text
      .split(/(?<=\n)/)
      .toReversed()
      .join(""),
  ],
  ["a line more", `${text}rsc.io/sampler v1.3.0 ${h1}\n`],
  ["a line before", `rsc.io/sampler v1.3.0 ${h1}\n${text}`],
  ["the same line twice", text.slice(0, text.indexOf("\n") + 1).repeat(2)],
  ["another hash", text.replace("h1:", "h2:")],
  ["a hash that is too short", text.replace("3fEy", "3fE")],
  ["two spaces", text.replace(" v1", "  v1")],
  ["something behind the hash", text.replace("=\n", "= x\n")],
  ["no line break at its end", text.trimEnd()],
  ["nothing", ""],
])("a record with %s vouches for nothing", async (_, other) => {
  expect(await refusal(() => hashes(other, "rsc.io/quote", "v1.5.2"))).toBe("BAD_SUMDB");
  expect(() => hashes(other, "rsc.io/quote", "v1.5.2")).toThrow(
    "checksum database: lookup of rsc.io/quote@v1.5.2: wanted a record of rsc.io/quote v1.5.2, got ",
  );
});
