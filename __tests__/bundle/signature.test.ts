import { Buffer } from "node:buffer";
import * as crypto from "node:crypto";
import { expect, test } from "@jest/globals";
import { bundleFromJSON } from "@sigstore/bundle";
import * as fc from "fast-check";
import * as dsse from "../../src/bundle/dsse.ts";
import { hintOf } from "../../src/bundle/public-key.ts";
import * as signature from "../../src/bundle/signature.ts";
import { OfflineError } from "../../src/errors.ts";

const bytes = Buffer.from('{\n  "format": "go-offline-bundle/1"\n}\n');
const pair = crypto.generateKeyPairSync("ec", { namedCurve: "P-256" });
const pemOf = (key: crypto.KeyObject) => key.export({ type: "spki", format: "pem" }).toString();
const publicKey = pemOf(pair.publicKey);
const hint = hintOf(publicKey) ?? "";
const der = crypto.sign("sha256", bytes, pair.privateKey);
const key = { hint, sign: () => Promise.resolve(der) };
const text = signature.sigstore(hint, bytes, der);
const digest = crypto.createHash("sha256").update(bytes).digest();

/** What is thrown, which must be a refusal of a signature. */
function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof OfflineError && error.code === "BAD_SIGNATURE") {
      return error.message;
    }
    throw error;
  }
  throw new TypeError("wanted a refusal");
}

test("a detached signature is read as it was written, with a line break at its end or without", () => {
  const written = signature.detached(der);
  expect(written).toBe(der.toString("base64"));
  for (const end of ["", "\n", "\r\n"]) {
    expect(signature.readDetached(written + end)).toStrictEqual(der);
  }
});

test.each([
  ["nothing", ""],
  ["two line breaks", `${signature.detached(der)}\n\n`],
  ["loose base64", "AQIDBAUGBwg"],
  ["the alphabet of URLs", "-_".repeat(8)],
  ["too few bytes", Buffer.alloc(7, 1).toString("base64")],
  ["too many bytes", Buffer.alloc(73, 1).toString("base64")],
  ["a long text", "AAAA".repeat(50_000)],
  ["a bundle", text],
])("a detached signature of %s is refused", (_, each) => {
  expect(refusal(() => signature.readDetached(each))).toBe(
    "bundle: checksums.json.sig: wanted a signature of 8 to 72 bytes in base64, got another text",
  );
});

test("a bundle has this text", () => {
  expect(signature.sigstore("aGludA==", bytes, Buffer.from([1, 2, 3]))).toBe(`{
  "mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json",
  "messageSignature": {
    "messageDigest": {
      "algorithm": "SHA2_256",
      "digest": "${digest.toString("base64")}"
    },
    "signature": "AQID"
  },
  "verificationMaterial": {
    "publicKey": {
      "hint": "aGludA=="
    },
    "timestampVerificationData": {
      "rfc3161Timestamps": []
    },
    "tlogEntries": []
  }
}
`);
  expect(bundleFromJSON(JSON.parse(text)).content.$case).toBe("messageSignature");
});

test("a bundle is read as it was written", () => {
  expect(signature.readSigstore(text)).toStrictEqual({ kind: "key", hint, der, digest });
});

test("what cosign adds about a log or a time is not looked at", () => {
  const more = text
    .replace('"tlogEntries": []', '"tlogEntries": [{"logIndex": "1", "logId": {}}]')
    .replace('"rfc3161Timestamps": []', '"rfc3161Timestamps": [{"signedTimestamp": "AA=="}]');
  expect(more).not.toBe(text);
  expect(signature.readSigstore(more)).toStrictEqual(signature.readSigstore(text));
});

test.each([
  ["certificate", '"certificate": {"rawBytes": "AA=="}'],
  ["x509CertificateChain", '"x509CertificateChain": {"certificates": []}'],
])("a bundle with a %s says so, and nothing more", (_, material) => {
  const keyless = text.replace(/"publicKey": \{[^}]*\}/, material);
  expect(signature.readSigstore(keyless)).toStrictEqual({ kind: "certificate" });
});

const longer = Buffer.alloc(33).toString("base64");
test.each([
  ["no JSON", /^[^]*$/, "{", "line 1: wanted a field's name"],
  ["a list", /^[^]*$/, "[]", "wanted an object, got another value"],
  ["a field twice", '"mediaType"', '"mediaType": "", "mediaType"', "wanted each field once"],
  ["a field twice, in escapes", '"mediaType"', '"media\\u0054ype": "", "mediaType"', "once"],
  ["text after its end", /$/, "{}", "wanted nothing after the last }"],
  ["another version", "v0.3+json", "v0.2+json", "field mediaType:"],
  ["a version that looks alike", "v0.3+json", "v0x3+json", "field mediaType:"],
  ["no version", /"mediaType": "[^"]*",/, "", "field mediaType: wanted"],
  ["an envelope", '"messageSignature"', '"dsseEnvelope"', "got a dsseEnvelope"],
  ["an envelope too", '"messageSignature"', '"dsseEnvelope": {}, "messageSignature"', "got a dsse"],
  ["no signature", '"messageSignature"', '"message"', "field messageSignature: wanted an object"],
  ["a field that is none", '"mediaType"', '"__proto__": {}, "mediaType"', '"__proto__"'],
  [
    "a key and a certificate",
    '"publicKey"',
    '"certificate": {}, "publicKey"',
    "got publicKey and certificate",
  ],
  [
    "a key and a chain",
    '"publicKey"',
    '"x509CertificateChain": {}, "publicKey"',
    "got publicKey and x509",
  ],
  [
    "two certificates",
    /"publicKey": \{[^}]*\}/,
    '"certificate": {}, "x509CertificateChain": {}',
    "got certificate and x509",
  ],
  ["neither key nor certificate", /"publicKey": \{[^}]*\},/, "", "got neither"],
  ["material that is none", '"publicKey"', '"more": 1, "publicKey"', '"verificationMaterial.more"'],
  ["a hint that is none", hint, "aGludA==", "field verificationMaterial.publicKey.hint:"],
  [
    "a key in its material",
    '"hint"',
    '"rawBytes": "AA==", "hint"',
    '"verificationMaterial.publicKey.rawBytes"',
  ],
  ["another digest", "SHA2_256", "SHA2_512", "field messageSignature.messageDigest.algorithm"],
  ["no digest", /"messageDigest": \{[^}]*\},/, "", "field messageSignature.messageDigest"],
  ["a longer digest", digest.toString("base64"), longer, "field digest: wanted its bytes"],
  ["a digest without padding", digest.toString("base64"), digest.toString("base64url"), "field"],
  [
    "a field of a digest that is none",
    '"algorithm"',
    '"a": 1, "algorithm"',
    '"messageSignature.messageDigest.a"',
  ],
  [
    "a field of a signature that is none",
    '"signature"',
    '"a": 1, "signature"',
    '"messageSignature.a"',
  ],
  ["a short signature", der.toString("base64"), "AAAA", "field signature: wanted its bytes"],
  ["a long signature", der.toString("base64"), "A".repeat(100), "field signature: wanted"],
  [
    "a signature with a line break",
    /"signature": "/,
    '"signature": "\\n',
    "field messageSignature.signature",
  ],
  [
    "no signature in its field",
    /,\s*"signature": "[^"]*"/,
    "",
    "field messageSignature.signature: wanted",
  ],
  ["more than a file may have", /^/, " ".repeat(1 << 20), "wanted at most 1048576 characters"],
])("a bundle with %s is refused", (_, what, instead, message) => {
  const broken = text.replace(what, () => instead);
  expect(broken).not.toBe(text);
  expect(refusal(() => signature.readSigstore(broken))).toMatch(
    new RegExp(message.replace(/[[\]{}.+()]/g, "\\$&")),
  );
});

test("an envelope for provenance is no signature of a message", async () => {
  const envelope = await dsse.sign("text/plain", bytes, key);
  expect(refusal(() => signature.readSigstore(Buffer.from(envelope).toString()))).toContain(
    "wanted a messageSignature, got a dsseEnvelope",
  );
});

test("a signature holds for its bytes and its key, and for no others", () => {
  const other = crypto.generateKeyPairSync("ec", { namedCurve: "P-256" });
  expect(signature.holds(publicKey, bytes, der)).toBe(true);
  expect(signature.holds(pemOf(other.publicKey), bytes, der)).toBe(false);
  expect(signature.holds(publicKey, Buffer.concat([bytes, bytes]), der)).toBe(false);
  expect(signature.holds(publicKey, bytes, crypto.sign("sha512", bytes, pair.privateKey))).toBe(
    false,
  );
  const raw = crypto.sign("sha256", bytes, { key: pair.privateKey, dsaEncoding: "ieee-p1363" });
  expect(signature.holds(publicKey, bytes, raw)).toBe(false);
});

test.each([
  ["P-384", crypto.generateKeyPairSync("ec", { namedCurve: "P-384" })],
  ["RSA", crypto.generateKeyPairSync("rsa", { modulusLength: 2048 })],
])("a signature by a key of kind %s never holds", (_, keys) => {
  const good = crypto.sign("sha256", bytes, keys.privateKey);
  expect(crypto.verify("sha256", bytes, keys.publicKey, good)).toBe(true);
  expect(signature.holds(pemOf(keys.publicKey), bytes, good)).toBe(false);
});

test("a signature with one bit flipped, cut, or of any other bytes does not hold", () => {
  expect(signature.holds(publicKey, bytes, new Uint8Array())).toBe(false);
  for (const [at, byte] of der.entries()) {
    const flipped = Buffer.from(der);
    flipped[at] = byte ^ 1;
    expect(signature.holds(publicKey, bytes, flipped)).toBe(false);
    expect(signature.holds(publicKey, bytes, der.subarray(0, at))).toBe(false);
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (each) => {
      expect(signature.holds(publicKey, bytes, each)).toBe(false);
    }),
  );
});
