import * as crypto from "node:crypto";
import { OfflineError } from "../errors.ts";
import * as base64 from "./base64.ts";
import { mediaType } from "./dsse.ts";
import { Fields } from "./fields.ts";
import * as foreign from "./foreign-json.ts";
import * as json from "./json.ts";
import { hintOf } from "./public-key.ts";

/**
 * Signatures over `checksums.json` that stock tools check: `.sig` is the ASN.1 DER of an ECDSA signature over the sha256, in
 * base64; `.sigstore.json` is a Sigstore bundle v0.3:
 *
 *     {"mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json",
 *      "verificationMaterial": {"publicKey": {"hint": "<base64 of the sha256 of the SPKI DER>"}},
 *      "messageSignature": {"messageDigest": {"algorithm": "SHA2_256", "digest": "<base64>"}, "signature": "<base64>"}}
 *
 * https://github.com/sigstore/protobuf-specs, sigstore_bundle.proto.
 */
export const detachedName = "checksums.json.sig";
export const bundleName = "checksums.json.sigstore.json";

/** What a Sigstore bundle is to be checked with. `digest` is what it says of the signed bytes: the caller compares. */
export type Material =
  | {
      readonly kind: "key";
      readonly hint: string;
      readonly der: Uint8Array;
      readonly digest: Uint8Array;
    }
  | { readonly kind: "certificate" };

/** No file of a signature is longer, in characters: one with its certificates and its log entry takes 20,000. */
const maxSize = 1 << 20;

const digestSize = 32;
/** A P-256 signature in DER: two integers of at most 33 bytes. */
const [shortest, longest] = [8, 72];
/** `certificate` is v0.3's own; `x509CertificateChain` is that of earlier versions, which v0.3 may still hold. */
const certificates = ["certificate", "x509CertificateChain"];

/** The text of `checksums.json.sig`. */
export function detached(der: Uint8Array): string {
  return base64.encode(der);
}

/** The text of `checksums.json.sigstore.json` for a signature `der` over `bytes` by the key of `hint`. */
export function sigstore(hint: string, bytes: Uint8Array, der: Uint8Array): string {
  const digest = crypto.hash("sha256", bytes, "base64");
  return json.encode({
    mediaType,
    verificationMaterial: {
      publicKey: { hint },
      tlogEntries: [],
      timestampVerificationData: { rfc3161Timestamps: [] },
    },
    messageSignature: {
      messageDigest: { algorithm: "SHA2_256", digest },
      signature: base64.encode(der),
    },
  });
}

/** The signature in a `.sig`, with a line break at its end or without. Throws BAD_SIGNATURE for anything but one in base64. */
export function readDetached(text: string): Uint8Array {
  const der = base64.decode(text.slice(0, 200).replace(/\r?\n$/, ""));
  if (der === undefined || !isSized(der)) {
    throw refused(
      `wanted a signature of ${shortest} to ${longest} bytes in base64, got another text`,
      detachedName,
    );
  }
  return der;
}

/**
 * Reads a Sigstore bundle over a message. Throws BAD_SIGNATURE for one of another version, with an envelope, with a key and a
 * certificate, or with neither. Log entries and time stamps are not looked at: they are for who checks the certificate.
 */
export function readSigstore(text: string): Material {
  const fields = root(text);
  fields.text("mediaType", new RegExp(`^${mediaType.replace(/[.+]/g, "\\$&")}$`));
  if (fields.has("dsseEnvelope")) {
    throw refused("wanted a messageSignature, got a dsseEnvelope");
  }
  const material = fields.object("verificationMaterial");
  const found = ["publicKey", ...certificates].filter((name) => material.has(name));
  const [kind] = found;
  if (kind === undefined || found.length > 1) {
    const came = kind === undefined ? "neither" : found.join(" and ");
    throw refused(`wanted a publicKey or a certificate, got ${came}`);
  }
  for (const known of [kind, "tlogEntries", "timestampVerificationData"]) {
    material.ignore(known);
  }
  const message = fields.object("messageSignature");
  [material, fields].forEach((each) => each.done());
  return kind === "publicKey"
    ? { kind: "key", hint: readHint(material), ...readMessage(message) }
    : { kind: "certificate" };
}

/** Whether a Sigstore bundle, over a message or with an envelope, is one by a certificate; false for what is no such bundle. */
export function isKeyless(text: string): boolean {
  try {
    const material = root(text).object("verificationMaterial");
    return certificates.some((name) => material.has(name));
  } catch {
    return false;
  }
}

/** Whether `der` is a signature of `bytes` by a P-256 key in SPKI PEM. False for any other key and for a `der` that is none. */
export function holds(publicKey: string, bytes: Uint8Array, der: Uint8Array): boolean {
  if (hintOf(publicKey) === undefined) {
    return false;
  }
  return crypto.verify("sha256", bytes, { key: publicKey, dsaEncoding: "der" }, der);
}

function root(text: string): Fields {
  const value = foreign.read(text, maxSize, refused);
  if (!json.isObject(value)) {
    throw refused("wanted an object, got another value");
  }
  return new Fields(value, "", refused);
}

function readHint(material: Fields): string {
  const publicKey = material.object("publicKey");
  const hint = publicKey.text("hint", /^[A-Za-z0-9+/]{43}=$/);
  publicKey.done();
  return hint;
}

function readMessage(message: Fields): { readonly der: Uint8Array; readonly digest: Uint8Array } {
  const digest = message.object("messageDigest");
  digest.text("algorithm", /^SHA2_256$/);
  const found = {
    der: readBytes(message, "signature", isSized),
    digest: readBytes(digest, "digest", ({ length }) => length === digestSize),
  };
  [digest, message].forEach((each) => each.done());
  return found;
}

function readBytes(fields: Fields, key: string, isFit: (bytes: Uint8Array) => boolean): Uint8Array {
  const bytes = base64.decode(fields.text(key, /^[A-Za-z0-9+/=]{1,200}$/));
  if (bytes === undefined || !isFit(bytes)) {
    throw refused(`field ${key}: wanted its bytes in base64, got others`);
  }
  return bytes;
}

function isSized({ length }: Uint8Array): boolean {
  return length >= shortest && length <= longest;
}

function refused(message: string, file = bundleName): OfflineError {
  return new OfflineError("BAD_SIGNATURE", `bundle: ${file}: ${message}`, {
    hint: "this signature was edited or damaged, or another tool wrote it: take the bundle from another store, or pack again",
  });
}
