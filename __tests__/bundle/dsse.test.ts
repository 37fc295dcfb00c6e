import { Buffer } from "node:buffer";
import * as crypto from "node:crypto";
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import * as dsse from "../../src/bundle/dsse.ts";

const payloadType = "application/vnd.in-toto+json";
const payload = Buffer.from("{}\n");
const { publicKey, privateKey } = crypto.generateKeyPairSync("ec", { namedCurve: "P-256" });
const spki = publicKey.export({ type: "spki", format: "der" });
const key = {
  hint: crypto.hash("sha256", spki, "base64"),
  sign: (bytes: Uint8Array) => Promise.resolve(crypto.sign("sha256", bytes, privateKey)),
};
/** What it signs with shows in the text. */
const fake = { hint: "aGludA==", sign: () => Promise.resolve(Buffer.from([1, 2, 3])) };

const hasKey = (bytes: Uint8Array, sig: Uint8Array) =>
  crypto.verify("sha256", bytes, publicKey, sig);
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString();
const signed = async () => textOf(await dsse.sign(payloadType, payload, key));

test.each([
  [
    "the specification's example",
    "http://example.com/HelloWorld",
    "hello world",
    "DSSEv1 29 http://example.com/HelloWorld 11 hello world",
  ],
  ["nothing", "", "", "DSSEv1 0  0 "],
  ["letters of several bytes", "é", "文", "DSSEv1 2 é 3 文"],
])("the PAE of %s", (_, type, text, wanted) => {
  expect(textOf(dsse.pae(type, Buffer.from(text)))).toBe(wanted);
});

/** Type and payload of a PAE, by its lengths. */
function unpae(bytes: Uint8Array): readonly [string, string] {
  const all = Buffer.from(bytes).toString("latin1");
  const [first = "", length = ""] = /^DSSEv1 (\d+) /.exec(all) ?? [];
  const rest = all.slice(first.length + Number(length));
  const [second = "", size = ""] = /^ (\d+) /.exec(rest) ?? [];
  expect(rest.length - second.length).toBe(Number(size));
  return [
    Buffer.from(all.slice(first.length, first.length + Number(length)), "latin1").toString(),
    rest.slice(second.length),
  ];
}

test("a PAE gives its type and its payload back, so that no two share one", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.uint8Array(), (type, bytes) => {
      expect(unpae(dsse.pae(type, bytes))).toStrictEqual([
        type,
        Buffer.from(bytes).toString("latin1"),
      ]);
    }),
  );
});

test("an envelope is read as it was written", () => {
  const bytes = fc.uint8Array().map((each) => Buffer.from(each));
  const keyid = fc.option(fc.stringMatching(/^[ -~]{0,20}$/), { nil: undefined });
  const value = fc.record(
    {
      payloadType: fc.stringMatching(/^[!-~]{1,40}$/),
      payload: bytes,
      signatures: fc.array(fc.record({ sig: bytes, keyid }, { noNullPrototype: true })),
    },
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(value, (each) => {
      expect(dsse.read(textOf(dsse.envelope(each)))).toStrictEqual(each);
    }),
  );
});

test("the text of an envelope", () => {
  const signatures = [{ sig: Buffer.from([1, 2, 3]), keyid: "a" }];
  expect(textOf(dsse.envelope({ payloadType, payload, signatures }))).toBe(`{
  "payload": "e30K",
  "payloadType": "application/vnd.in-toto+json",
  "signatures": [
    {
      "keyid": "a",
      "sig": "AQID"
    }
  ]
}
`);
});

test("what is signed is read again, and the signature is over its PAE", async () => {
  const { hint, envelope } = dsse.readSigned(await signed());
  const [signature] = envelope.signatures;
  const sig = signature?.sig ?? Buffer.alloc(0);
  expect({ hint, payload: envelope.payload }).toStrictEqual({ hint: key.hint, payload });
  expect(hasKey(dsse.pae(envelope.payloadType, envelope.payload), sig)).toBe(true);
  expect(hasKey(dsse.pae("text/plain", envelope.payload), sig)).toBe(false);
  expect(hasKey(envelope.payload, sig)).toBe(false);
});

test("the text of a signed envelope", async () => {
  expect(textOf(await dsse.sign(payloadType, payload, fake))).toBe(`{
  "dsseEnvelope": {
    "payload": "e30K",
    "payloadType": "application/vnd.in-toto+json",
    "signatures": [
      {
        "sig": "AQID"
      }
    ]
  },
  "mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json",
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
});

test("a bundle as cosign writes it is read: one line, no empty lists", () => {
  const text =
    '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"aGludA=="}},"dsseEnvelope":{"payload":"e30K","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"AQID"}]}}';
  expect(dsse.readSigned(text)).toStrictEqual({
    hint: "aGludA==",
    envelope: {
      payloadType,
      payload,
      signatures: [{ sig: Buffer.from([1, 2, 3]), keyid: undefined }],
    },
  });
});

test.each([
  ["another text", /^[^]*$/, "{", "wanted JSON with each key once"],
  ["a list", /^[^]*$/, "[]", "wanted JSON with each key once"],
  ["a key twice", '"payload":', '"payload": "e30K", "payload":', "wanted JSON with each key once"],
  ["a payload in the alphabet of URLs", '"e30K"', '"-_-_"', "field dsseEnvelope.payload:"],
  ["a payload without its padding", '"e30K"', '"e30"', "wanted base64 with its padding"],
  ["a payload with loose bits at its end", '"e30K"', '"e31="', "wanted base64 with its padding"],
  ["a payload with a line break", '"e30K"', '"e3\\n0K"', "field dsseEnvelope.payload:"],
  ["no payload", /"payload": "e30K",/, "", "field dsseEnvelope.payload:"],
  ["a type with a space", "vnd.in", "vnd in", "field dsseEnvelope.payloadType:"],
  [
    "a field of an envelope that is none",
    '"payload":',
    '"more": 1, "payload":',
    '"dsseEnvelope.more"',
  ],
  [
    "a field of a signature that is none",
    '"sig":',
    '"cert": "a", "sig":',
    '"dsseEnvelope.signatures[0].cert"',
  ],
  ["a field that is none", '"mediaType"', '"__proto__": {}, "mediaType"', '"__proto__"'],
  [
    "a message signature as well",
    '"mediaType"',
    '"messageSignature": {}, "mediaType"',
    '"messageSignature"',
  ],
  ["another version", "v0.3+json", "v0.2+json", "field mediaType:"],
  ["a version that looks alike", "v0.3+json", "v0x3+json", "field mediaType:"],
  [
    "a certificate",
    /"publicKey": \{[^]*?\}/,
    '"certificate": { "rawBytes": "AA==" }',
    "field verificationMaterial.publicKey:",
  ],
  [
    "a certificate beside the key",
    '"publicKey"',
    '"certificate": {}, "publicKey"',
    '"verificationMaterial.certificate"',
  ],
  [
    "another field of the key",
    '"hint"',
    '"rawBytes": "AA==", "hint"',
    '"verificationMaterial.publicKey.rawBytes"',
  ],
  ["no signature", /\{\s*"sig": "[^"]*"\s*\}/, "", "wanted one signature, got 0"],
  ["two signatures", /(\{\s*"sig": "[^"]*"\s*\})/, "$1, $1", "wanted one signature, got 2"],
])("a bundle with %s is refused", async (_, what, instead, message) => {
  const text = await signed();
  const broken = text.replace(what, instead);
  expect(broken).not.toBe(text);
  expect(() => dsse.readSigned(broken)).toThrow(
    expect.objectContaining({
      code: "BAD_SIGNATURE",
      message: expect.stringContaining(message),
    }),
  );
});

test("an envelope with more than an envelope is refused", async () => {
  expect(() => dsse.read('{"payloadType":"a","payload":"","signatures":[],"a":1}')).toThrow(
    expect.objectContaining({
      code: "BAD_SIGNATURE",
    }),
  );
  const text = await signed();
  expect(() => dsse.read(text)).toThrow(expect.objectContaining({ code: "BAD_SIGNATURE" }));
});

test("a text that is too large is refused unread", () => {
  const text = `{"payloadType":"a","payload":"","signatures":[]}${" ".repeat(dsse.maxSize)}`;
  expect(() => dsse.read(text)).toThrow(expect.objectContaining({ code: "BAD_SIGNATURE" }));
  expect(dsse.read(text.trim()).payloadType).toBe("a");
});

test("a flipped bit of the payload or the type fails the signature", async () => {
  const { envelope } = dsse.readSigned(await signed());
  const sig = envelope.signatures[0]?.sig ?? Buffer.alloc(0);
  const bytes = Buffer.from(dsse.pae(envelope.payloadType, envelope.payload));
  expect(hasKey(bytes, sig)).toBe(true);
  for (const [at, byte] of bytes.entries()) {
    const flipped = Buffer.from(bytes);
    flipped[at] = byte ^ 1;
    expect(hasKey(flipped, sig)).toBe(false);
  }
});
