import { expect, test } from "@jest/globals";
import { OfflineError } from "../../src/errors.ts";
import { read } from "../../src/policy/sigstore-bundle.ts";

const bytes = "AQID";
const hash = Buffer.alloc(32, 1).toString("base64");
const entry = {
  logIndex: "7",
  logId: { keyId: bytes },
  kindVersion: { kind: "hashedrekord", version: "0.0.1" },
  integratedTime: "1795680000",
  inclusionPromise: { signedEntryTimestamp: bytes },
  inclusionProof: {
    logIndex: "3",
    rootHash: hash,
    treeSize: "4",
    hashes: [hash],
    checkpoint: { envelope: `log.example\n4\n${hash}\n\n— log.example ${bytes}\n` },
  },
  canonicalizedBody: Buffer.from("{}").toString("base64"),
};
const material = {
  certificate: { rawBytes: bytes },
  tlogEntries: [entry],
  timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: bytes }] },
};
const message = {
  mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
  verificationMaterial: material,
  messageSignature: { messageDigest: { algorithm: "SHA2_256", digest: hash }, signature: bytes },
};
const { messageSignature: _, ...bare } = message;
const dsse = { payload: bytes, payloadType: "text/plain", signatures: [{ sig: bytes }] };
const envelope = { ...bare, dsseEnvelope: dsse };
const good = JSON.stringify(message);

/** The message of a refusal, without what all begin with. */
function refusal(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof OfflineError && error.code === "BAD_SIGNATURE") {
      return error.message.replace("policy: keyless signature: ", "");
    }
    throw error;
  }
  throw new TypeError("wanted a refusal");
}
const withEntry = (fields: object) =>
  JSON.stringify({
    ...message,
    verificationMaterial: { ...material, tlogEntries: [{ ...entry, ...fields }] },
  });
const withMaterial = (fields: object) =>
  JSON.stringify({ ...message, verificationMaterial: { ...material, ...fields } });
const withEnvelope = (fields: object) =>
  JSON.stringify({ ...envelope, dsseEnvelope: { ...dsse, ...fields } });

test("a signature over a message is read", () => {
  const { bundle, ...found } = read(good);
  expect(found).toEqual({
    certificate: Buffer.from([1, 2, 3]),
    entries: [{ kind: "hashedrekord", version: "0.0.1", body: "{}" }],
    content: { kind: "message", digest: Buffer.alloc(32, 1) },
  });
  expect(bundle.content.$case).toBe("messageSignature");
});

test("an envelope is read, with a name for its key or without", () => {
  const content = { kind: "envelope", payloadType: "text/plain", payload: Buffer.from([1, 2, 3]) };
  expect(read(JSON.stringify(envelope)).content).toEqual(content);
  expect(read(withEnvelope({ signatures: [{ sig: bytes, keyid: "" }] })).content).toEqual(content);
});

test("what is zero or empty may be left out", () => {
  const lean = withMaterial({ tlogEntries: undefined, timestampVerificationData: undefined });
  expect(read(lean).entries).toEqual([]);
  expect(read(withMaterial({ timestampVerificationData: {} })).entries).toHaveLength(1);
  const zero = { logIndex: undefined, integratedTime: undefined, inclusionPromise: undefined };
  const proof = { ...entry.inclusionProof, logIndex: undefined, hashes: undefined };
  expect(read(withEntry({ ...zero, inclusionProof: proof })).entries).toHaveLength(1);
});

const crowd = (one: object, size: number) => Array.from({ length: size }, () => one);
const entries = (size: number) => withMaterial({ tlogEntries: crowd(entry, size) });

test("eight log entries are read", () => {
  expect(read(entries(8)).entries).toHaveLength(8);
});

test.each([
  ["no object", "[]", "wanted an object, got another value"],
  [
    "a key twice",
    good.replace('"signature":', '"signature":"AAAA","signature":'),
    "wanted each field once, got it again in line 1",
  ],
  ["a comment", `${good}//`, "line 1: "],
  ["another version", good.replace("v0.3", "v0.2"), "field mediaType: "],
  ["half a version", good.replace("v0.3", "v0x3"), "field mediaType: "],
  ["an unknown field", good.replace("{", '{"x":1,'), "wanted only known fields, "],
  [
    "a key",
    withMaterial({ certificate: undefined, publicKey: { hint: bytes } }),
    "field verificationMaterial.certificate: wanted an object, got nothing",
  ],
  [
    "a key and a certificate",
    withMaterial({ publicKey: { hint: bytes } }),
    "wanted only known fields, ",
  ],
  [
    "a chain",
    withMaterial({
      certificate: undefined,
      x509CertificateChain: { certificates: [{ rawBytes: bytes }] },
    }),
    "field verificationMaterial.certificate: ",
  ],
  [
    "a chain beside it",
    withMaterial({ x509CertificateChain: { certificates: [{ rawBytes: bytes }] } }),
    "wanted only known fields, ",
  ],
  [
    "a field beside the certificate's bytes",
    withMaterial({ certificate: { rawBytes: bytes, x: 1 } }),
    "wanted only known fields, ",
  ],
  [
    "both a message and an envelope",
    JSON.stringify({ ...message, dsseEnvelope: dsse }),
    "wanted only known fields, ",
  ],
  ["neither", JSON.stringify(bare), "field messageSignature: wanted an object, got nothing"],
  [
    "another algorithm",
    good.replace("SHA2_256", "SHA2_512"),
    "field messageSignature.messageDigest.algorithm: ",
  ],
  [
    "no algorithm",
    good.replace('"algorithm":"SHA2_256",', ""),
    "field messageSignature.messageDigest.algorithm: ",
  ],
  [
    "base64 of URLs",
    withMaterial({ certificate: { rawBytes: "-_-_" } }),
    "field verificationMaterial.certificate.rawBytes: ",
  ],
  [
    "base64 with a blank",
    withMaterial({ certificate: { rawBytes: "AQ ID" } }),
    "field verificationMaterial.certificate.rawBytes: ",
  ],
  [
    "base64 without its padding",
    withMaterial({ certificate: { rawBytes: "AQIDBA" } }),
    "field rawBytes: wanted base64 with its padding, got AQIDBA at the end",
  ],
  [
    "base64 with loose bits",
    withMaterial({ certificate: { rawBytes: "AQIDBB==" } }),
    "field rawBytes: wanted base64 with its padding, ",
  ],
  [
    "an empty certificate",
    withMaterial({ certificate: { rawBytes: "" } }),
    "field verificationMaterial.certificate.rawBytes: ",
  ],
  ["log entries for minutes", entries(9), "field tlogEntries: wanted at most 8, got 9"],
  [
    "time stamps for minutes",
    withMaterial({ timestampVerificationData: { rfc3161Timestamps: crowd({}, 9) } }),
    "field rfc3161Timestamps: wanted at most 8, got 9",
  ],
  ["an unknown field in an entry", withEntry({ x: 1 }), "wanted only known fields, "],
  [
    "an index that is a number",
    withEntry({ logIndex: 7 }),
    "field verificationMaterial.tlogEntries[0].logIndex: ",
  ],
  [
    "a time with a sign",
    withEntry({ integratedTime: "-1" }),
    "field verificationMaterial.tlogEntries[0].integratedTime: ",
  ],
  [
    "an entry without a proof",
    withEntry({ inclusionProof: undefined }),
    "field verificationMaterial.tlogEntries[0].inclusionProof: ",
  ],
  [
    "a proof of another root",
    withEntry({
      inclusionProof: { ...entry.inclusionProof, rootHash: Buffer.alloc(32, 2).toString("base64") },
    }),
    "wanted a proof of the checkpoint's tree, got one of another",
  ],
  [
    "a proof of another size",
    withEntry({ inclusionProof: { ...entry.inclusionProof, treeSize: "5" } }),
    "wanted a proof of the checkpoint's tree, got one of another",
  ],
  [
    "loose bits in a proof",
    withEntry({ inclusionProof: { ...entry.inclusionProof, hashes: [`${"A".repeat(42)}B=`] } }),
    "field hashes: wanted base64 with its padding, ",
  ],
  [
    "a field beside a promise",
    withEntry({ inclusionPromise: { signedEntryTimestamp: bytes, x: 1 } }),
    "wanted only known fields, ",
  ],
  [
    "a field beside a stamp",
    withMaterial({
      timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: bytes, x: 1 }] },
    }),
    "wanted only known fields, ",
  ],
  [
    "a field beside the stamps",
    withMaterial({ timestampVerificationData: { rfc3161Timestamps: [], x: 1 } }),
    "wanted only known fields, ",
  ],
  [
    "no signature in an envelope",
    withEnvelope({ signatures: [] }),
    "field dsseEnvelope.signatures: wanted one signature, got 0",
  ],
  [
    "two signatures in an envelope",
    withEnvelope({ signatures: [{ sig: bytes }, { sig: bytes }] }),
    "field dsseEnvelope.signatures: wanted one signature, got 2",
  ],
  [
    "a field beside a signature",
    withEnvelope({ signatures: [{ sig: bytes, x: 1 }] }),
    "wanted only known fields, ",
  ],
  ["a field in the envelope", withEnvelope({ x: 1 }), "wanted only known fields, "],
  [
    "a type with a blank",
    withEnvelope({ payloadType: "text plain" }),
    "field dsseEnvelope.payloadType: ",
  ],
])("a bundle with %s is refused", (_name, text, reason) => {
  expect(refusal(text)).toContain(reason);
});
