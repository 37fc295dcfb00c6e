import { Buffer } from "node:buffer";
import * as crypto from "node:crypto";
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import * as pem from "../../src/bundle/pem.ts";

const text = pem.encode({ label: "A KEY", bytes: Buffer.alloc(60, 1) });

test("a block is written as OpenSSL writes it", () => {
  for (const namedCurve of ["P-256", "P-521"]) {
    const { publicKey } = crypto.generateKeyPairSync("ec", { namedCurve });
    const bytes = publicKey.export({ type: "spki", format: "der" });
    expect(pem.encode({ label: "PUBLIC KEY", bytes })).toBe(
      publicKey.export({ type: "spki", format: "pem" }),
    );
  }
});

test("what is written is read", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
      const block = { label: "A KEY 2", bytes: Buffer.from(bytes) };
      expect(pem.decode(pem.encode(block))).toStrictEqual(block);
    }),
  );
});

test.each([
  ["CRLF", text.replaceAll("\n", "\r\n")],
  ["no line break at its end", text.trimEnd()],
  ["blank lines around it", `\n\n${text}\n`],
  ["lines of another length", text.replace(/(.{30})\n?/g, "$1\n")],
])("a block with %s is read", (_, each) => {
  expect(pem.decode(each)).toStrictEqual(pem.decode(text));
});

test.each([
  ["nothing", "", "nothing"],
  ["blanks", " \n", "nothing"],
  ["a text", "secret words", "a text without a PEM block"],
  ["no end", text.slice(0, -10), "a block of kind A KEY that is cut"],
  ["an end of another kind", text.replace("END A", "END B"), "a block of kind A KEY"],
  ["no body", "-----BEGIN A KEY-----\n-----END A KEY-----\n", "a block of kind A KEY"],
  ["text before it", `secret words\n${text}`, "a block of kind A KEY that is cut, damaged or not"],
  ["text after it", `${text}secret words`, "a block of kind A KEY"],
  ["another block after it", text + text, "a block of kind A KEY"],
  ["headers", text.replace("-----\n", "-----\nProc-Type: 4,ENCRYPTED\n\n"), "a block of kind"],
  ["loose base64", text.replace("AQEB", "AQ=="), "a block of kind A KEY"],
  ["a blank line in it", text.replace("\n", "\n\n"), "a block of kind A KEY"],
  ["a kind in small letters", text.replaceAll("A KEY", "a key"), "a text without a PEM block"],
  ["a kind without an end", `-----BEGIN ${"A".repeat(99)}`, "a text without a PEM block"],
  ["more than a key has", text + " ".repeat(20_000), "a block of kind A KEY"],
])("a text with %s is no block", (_, each, wanted) => {
  expect(pem.decode(each)).toBeUndefined();
  expect(pem.describe(each)).toContain(wanted);
  expect(pem.describe(each)).not.toContain("secret");
});
