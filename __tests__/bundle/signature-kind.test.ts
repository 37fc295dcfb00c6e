import { expect, test } from "@jest/globals";
import { isKeyless } from "../../src/bundle/signature.ts";

test.each([
  ["a certificate", true, '{"verificationMaterial": {"certificate": {}}}'],
  ["a chain of certificates", true, '{"verificationMaterial": {"x509CertificateChain": {}}}'],
  ["a key", false, '{"verificationMaterial": {"publicKey": {"hint": ""}}}'],
  ["no material", false, "{}"],
  ["no JSON", false, "certificate"],
  [
    "a certificate that stands twice",
    false,
    '{"verificationMaterial": {"certificate": {}, "certificate": {}}}',
  ],
])("a Sigstore bundle with %s: keyless is %s", (_, expected, text) => {
  expect(isKeyless(text)).toBe(expected);
});
