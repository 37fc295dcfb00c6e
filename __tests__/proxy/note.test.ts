import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { OfflineError } from "../../src/errors.ts";
import { open, setting } from "../../src/proxy/note.ts";
import { signer } from "../support/checksum-database.ts";
import { refusal } from "../support/parts.ts";
import { verifier } from "../support/records.ts";

const golang = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
const [name = "", id = "", key = ""] = golang.split(/\+(?=0|A)/);
const by = signer("sums.example.com");
const signed = by.sign("text\n");
const [, line = ""] = signed.split("\n\n");
const stranger = signer("other.example.com").sign("text\n").split("\n\n")[1] ?? "";
const impostor = signer("sums.example.com").sign("text\n").split("\n\n")[1] ?? "";

test.each([
  ["sum.golang.org", undefined],
  ["sum.golang.google.cn", "https://sum.golang.google.cn"],
  [golang, undefined],
  [`  ${golang}\t`, undefined],
  [golang.replace("033de0ae", "033DE0AE"), undefined],
  ["sum.golang.org https://sums.example.com", "https://sums.example.com"],
  [`${golang} file:///tmp/sumdb/sum.golang.org`, "file:///tmp/sumdb/sum.golang.org"],
])("GOSUMDB=%j names the key that go knows", (text, url) => {
  const found = setting(text);

  expect(found?.verifier.name).toBe("sum.golang.org");
  expect(found?.verifier.id.toString("hex")).toBe("033de0ae");
  expect(found?.verifier.key).toEqual(Buffer.from(key, "base64").subarray(1));
  expect(found?.url).toBe(url);
});

test("GOSUMDB=off switches the database off", () => {
  expect(setting("off")).toBeUndefined();
});

test.each([
  [""],
  [" "],
  ["sum.example.com"],
  ["direct"],
  ["OFF"],
  [" off "],
  ["off https://sums.example.com"],
  ["sum.golang.org a b"],
  [`${name}+${id}`],
  [`${name}+${id}+`],
  [`${name}+033de0af+${key}`],
  [`${name}+33de0ae+${key}`],
  [`${name}+${id}+${key.slice(0, -4)}`],
  [`${name}+${id}+${key}AAAA`],
  [`${name}+${id}+Ag${key.slice(2)}`],
  [`${name}+${id}+${key.replace("+", "-")}`],
  [`${name}+${id}+${key}=`],
  [`other.example.com+${id}+${key}`],
  [`+${id}+${key}`],
  [keyed(Buffer.concat([Buffer.of(2), Buffer.alloc(32)]))],
  [keyed(Buffer.concat([Buffer.of(1), Buffer.alloc(31)]))],
])("GOSUMDB=%j is refused", async (text) => {
  expect(await refusal(() => setting(text))).toBe("BAD_SUMDB");
  expect(() => setting(text)).toThrow(/^checksum database: GOSUMDB: wanted a .*, got /);
});

test("a note is opened with the key that signed it", () => {
  expect(open(signed, verifier(by))).toBe("text\n");
});

test.each([
  ["a stranger's signature before it", `text\n\n${stranger}${line}`],
  ["a stranger's signature behind it", `text\n\n${line}${stranger}`],
  ["an impostor's signature beside it", `text\n\n${impostor}${line}`],
])("a note with %s is opened", (_, note) => {
  expect(open(note, verifier(by))).toBe("text\n");
});

test("a text may have empty lines of its own", () => {
  expect(open(by.sign("a\n\nb\n\n\nc\n"), verifier(by))).toBe("a\n\nb\n\n\nc\n");
});

test.each([
  ["nothing", ""],
  ["no signature", "text\n"],
  ["an empty line and no signature", "text\n\n"],
  ["a signature alone", line],
  ["no text before it", `\n${line}`],
  ["no empty line", `text\n${line}`],
  ["another text", signed.replace("text", "test")],
  ["a longer text", `more\n${signed}`],
  ["a stranger's signature alone", `text\n\n${stranger}`],
  ["the signature of another key with that name", `text\n\n${impostor}`],
  ["the signature under another name", signed.replace("sums.", "sumz.")],
  ["no line break at its end", signed.trimEnd()],
  ["an empty line behind", `${signed}\n`],
  ["a line that is no signature behind", `${signed}more\n`],
  ["a line that is no signature before", signed.replace("\n\n", "\n\nmore\n")],
  ["a stranger's line that is not base64", `${signed}— other.example.com ***\n`],
  ["a stranger's line of four bytes", `${signed}— other.example.com AAAAAA==\n`],
  ["a stranger's line without a signature", `${signed}— other.example.com\n`],
  ["a stranger's line without a name", `${signed}— AAAAAAAA\n`],
  ["a stranger whose name has a plus", `${signed}— a+b AAAAAAAA\n`],
  ["a hyphen for the dash", signed.replace("—", "-")],
  ["CRLF", signed.replaceAll("\n", "\r\n")],
  ["a signature cut short", signed.slice(0, -5) + "\n"],
  ["a signature of four bytes", `text\n\n— ${by.name} ${verifier(by).id.toString("base64")}\n`],
  ["an empty signature", `text\n\n— ${by.name} \n`],
  ["a signature that is not base64", `text\n\n— ${by.name} ***\n`],
  ["a signature in two spellings", signed.replace("=\n", "\n")],
  ["an empty signature of the key", `text\n\n${ofKey(Buffer.alloc(1))}`],
  ["64 zeros for a signature", `text\n\n${ofKey(Buffer.alloc(64))}`],
])("a note with %s is refused", async (_, note) => {
  expect(await refusal(() => open(note, verifier(by)))).toBe("BAD_SUMDB");
});

test("a note with any byte changed is refused, and nothing else happens", () => {
  const bytes = Buffer.from(signed);
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const other = Buffer.from(bytes);
      other[at] = (other[at] ?? 0) ^ change;
      expect(() => open(other.toString("utf8"), verifier(by))).toThrow(OfflineError);
    }),
    { numRuns: 1000 },
  );
});

/** A key as GOSUMDB has it, under its own hash. */
function keyed(bytes: Buffer): string {
  const sum = hash("sha256", Buffer.concat([Buffer.from("a.example.com\n"), bytes]));
  return `a.example.com+${sum.slice(0, 8)}+${bytes.toString("base64")}`;
}

/** A signature's line that names the key. */
function ofKey(signature: Buffer): string {
  return `— ${by.name} ${Buffer.concat([verifier(by).id, signature]).toString("base64")}\n`;
}
