import { bundleFromJSON, type Bundle } from "@sigstore/bundle";
import * as base64 from "../bundle/base64.ts";
import { maxSize, mediaType } from "../bundle/dsse.ts";
import { Fields } from "../bundle/fields.ts";
import * as foreign from "../bundle/foreign-json.ts";
import * as json from "../bundle/json.ts";
import { OfflineError } from "../errors.ts";

/**
 * A Sigstore bundle v0.3 that was signed by a certificate, over a message or around an envelope:
 *
 *     {"mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json",
 *      "verificationMaterial": {"certificate": {"rawBytes": "<base64>"},
 *        "tlogEntries": [{"logIndex": "7", "logId": {"keyId": "<base64>"}, "kindVersion": {"kind": "hashedrekord", "version": "0.0.1"},
 *          "integratedTime": "1795680000", "inclusionPromise": {"signedEntryTimestamp": "<base64>"},
 *          "inclusionProof": {"logIndex": "3", "rootHash": "<base64>", "treeSize": "4", "hashes": ["<base64>"], "checkpoint": {"envelope": "…"}},
 *          "canonicalizedBody": "<base64>"}],
 *        "timestampVerificationData": {"rfc3161Timestamps": [{"signedTimestamp": "<base64>"}]}},
 *      "messageSignature": {"messageDigest": {"algorithm": "SHA2_256", "digest": "<base64>"}, "signature": "<base64>"}}
 *
 * or `"dsseEnvelope": {"payload": "<base64>", "payloadType": "…", "signatures": [{"sig": "<base64>"}]}`. What is zero or empty may
 * be left out. @sigstore/bundle reads loosely: what it gets has passed here. https://github.com/sigstore/protobuf-specs.
 */
export interface SignedBundle {
  readonly bundle: Bundle;
  /** In DER. */
  readonly certificate: Uint8Array;
  readonly entries: readonly LogEntry[];
  readonly content: Content;
}

/** What is signed: bytes that lie elsewhere, by what it says of their sha256, or a payload that it holds. */
export type Content =
  | { readonly kind: "message"; readonly digest: Uint8Array }
  | { readonly kind: "envelope"; readonly payloadType: string; readonly payload: Uint8Array };

/** An entry of a transparency log; `body` is its JSON. */
export interface LogEntry {
  readonly kind: string;
  readonly version: string;
  readonly body: string;
}

/**
 * Most log entries, and most time stamps: one is enough, and a private and a public log may both be there. @sigstore/verify
 * checks the certificate's chain once for each before it looks whether a log signed any: 10 ms for what takes 300 bytes.
 */
const mostWitnesses = 8;
const word = /^[\w.-]{1,50}$/;
const count = /^(?:0|[1-9]\d{0,17})$/;
const anyText = /^[^]{0,20000}$/;

/** Reads a bundle; throws BAD_SIGNATURE for an unknown field, loose base64, a key in the certificate's place, or another version. */
export function read(text: string): SignedBundle {
  const value = foreign.read(text, maxSize, refused);
  if (!json.isObject(value)) {
    throw refused("wanted an object, got another value");
  }
  const fields = new Fields(value, "", refused);
  fields.text("mediaType", new RegExp(`^${mediaType.replace(/[.+]/g, "\\$&")}$`));
  const material = fields.object("verificationMaterial");
  const certificate = material.object("certificate");
  const found = {
    certificate: bytes(certificate, "rawBytes"),
    entries: list(material, "tlogEntries").map(readEntry),
    content: fields.has("dsseEnvelope")
      ? readEnvelope(fields.object("dsseEnvelope"))
      : readMessage(fields.object("messageSignature")),
  };
  checkStamps(material);
  done(certificate, material, fields);
  return { ...found, bundle: bundleFromJSON(value) };
}

function readMessage(fields: Fields): Content {
  const digest = fields.object("messageDigest");
  // Another algorithm here would be the one that the signature is then checked with.
  digest.text("algorithm", /^SHA2_256$/);
  const found = { kind: "message", digest: bytes(digest, "digest") } as const;
  bytes(fields, "signature");
  done(digest, fields);
  return found;
}

function readEnvelope(fields: Fields): Content {
  const payloadType = fields.text("payloadType", /^[!-~]{1,200}$/);
  const payload = bytes(fields, "payload");
  const signatures = fields.list("signatures");
  if (signatures.length !== 1) {
    throw refused(`field dsseEnvelope.signatures: wanted one signature, got ${signatures.length}`);
  }
  for (const each of signatures) {
    bytes(each, "sig");
    optional(each, "keyid", anyText);
    each.done();
  }
  fields.done();
  return { kind: "envelope", payloadType, payload };
}

function readEntry(fields: Fields): LogEntry {
  const kindVersion = fields.object("kindVersion");
  const id = fields.object("logId");
  const found = {
    kind: kindVersion.text("kind", word),
    version: kindVersion.text("version", word),
    body: new TextDecoder().decode(bytes(fields, "canonicalizedBody")),
  };
  bytes(id, "keyId");
  ["logIndex", "integratedTime"].forEach((key) => optional(fields, key, count));
  if (fields.has("inclusionPromise")) {
    const promise = fields.object("inclusionPromise");
    bytes(promise, "signedEntryTimestamp");
    promise.done();
  }
  checkProof(fields.object("inclusionProof"));
  done(kindVersion, id, fields);
  return found;
}

/** What a proof says of its tree is what the checkpoint says, which the log signed: a note's second and third line. */
function checkProof(fields: Fields): void {
  optional(fields, "logIndex", count);
  bytes(fields, "rootHash");
  if (fields.has("hashes")) {
    fields.texts("hashes", /^[A-Za-z0-9+/]{43}=$/).forEach((each) => demandBytes(each, "hashes"));
  }
  const checkpoint = fields.object("checkpoint");
  const [, size, root] = checkpoint.text("envelope", anyText).split("\n");
  if (fields.text("treeSize", count) !== size || fields.text("rootHash", anyText) !== root) {
    throw refused("wanted a proof of the checkpoint's tree, got one of another");
  }
  done(checkpoint, fields);
}

function checkStamps(material: Fields): void {
  if (!material.has("timestampVerificationData")) {
    return;
  }
  const data = material.object("timestampVerificationData");
  for (const stamp of list(data, "rfc3161Timestamps")) {
    bytes(stamp, "signedTimestamp");
    stamp.done();
  }
  data.done();
}

function list(fields: Fields, key: string): readonly Fields[] {
  const found = fields.has(key) ? fields.list(key) : [];
  if (found.length > mostWitnesses) {
    throw refused(`field ${key}: wanted at most ${mostWitnesses}, got ${found.length}`);
  }
  return found;
}

function optional(fields: Fields, key: string, pattern: RegExp): void {
  if (fields.has(key)) {
    fields.text(key, pattern);
  }
}

function bytes(fields: Fields, key: string): Uint8Array {
  return demandBytes(fields.text(key, /^[A-Za-z0-9+/]+={0,2}$/), key);
}

function demandBytes(text: string, key: string): Uint8Array {
  const found = base64.decode(text);
  if (found === undefined) {
    throw refused(`field ${key}: wanted base64 with its padding, got ${text.slice(-8)} at the end`);
  }
  return found;
}

function done(...all: readonly Fields[]): void {
  all.forEach((each) => each.done());
}

function refused(message: string): OfflineError {
  return new OfflineError("BAD_SIGNATURE", `policy: keyless signature: ${message}`, {
    hint: "this signature was edited or damaged: take the bundle from another store, or pack again",
  });
}
