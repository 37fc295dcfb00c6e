import * as crypto from "node:crypto";
import { expect, test } from "@jest/globals";
import * as publicKey from "../../src/bundle/public-key.ts";

const pemOf = (key: crypto.KeyObject) => key.export({ type: "spki", format: "pem" }).toString();
const ours = crypto.generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey;
const text = pemOf(ours);

test("a key has the hint by which Sigstore names it", () => {
  const der = ours.export({ type: "spki", format: "der" });
  expect(publicKey.hintOf(text)).toBe(crypto.createHash("sha256").update(der).digest("base64"));
  expect(publicKey.hintOf(text.trimEnd())).toBe(publicKey.hintOf(text));
});

test.each([
  [
    "another curve",
    pemOf(crypto.generateKeyPairSync("ec", { namedCurve: "P-384" }).publicKey),
    "a key of kind secp384r1",
  ],
  ["another kind", pemOf(crypto.generateKeyPairSync("ed25519").publicKey), "a key of kind ed25519"],
  [
    "another spelling",
    text.replace(/(.{30})\n?/g, "$1\n").replace(/\n+-/g, "\n-"),
    "a P-256 key in another spelling",
  ],
  ["CRLF", text.replaceAll("\n", "\r\n"), "a P-256 key in another spelling"],
  [
    "no point of the curve",
    text.replace(/[^\n]{20}\n-----END/, `${"A".repeat(17)}Q==\n-----END`),
    "a key that is cut, damaged or no point of its curve",
  ],
  ["no end", text.slice(0, 80), "a key that is cut"],
  ["no PEM", "ssh-ed25519 AAAA", '"ssh-ed25519 AAAA"'],
])("a key with %s has none", (_, each, wanted) => {
  expect(publicKey.hintOf(each)).toBeUndefined();
  expect(publicKey.describe(each)).toContain(wanted);
});
