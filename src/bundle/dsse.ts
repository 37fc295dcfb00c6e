import { Buffer } from "node:buffer";
import { OfflineError } from "../errors.ts";
import * as base64 from "./base64.ts";
import { Fields } from "./fields.ts";
import * as foreign from "./foreign-json.ts";
import * as json from "./json.ts";

/**
 * Signed bytes with their type, an envelope:
 *
 *     {"payload": "<base64>", "payloadType": "application/vnd.in-toto+json", "signatures": [{"sig": "<base64>"}]}
 *
 * and in a file such as `provenance.sigstore.json` the envelope in a Sigstore bundle v0.3 that names the key it was signed with. What
 * is signed is the PAE of type and payload. https://github.com/secure-systems-lab/dsse, protocol.md and envelope.md.
 */
export interface Envelope {
  readonly payloadType: string;
  readonly payload: Uint8Array;
  readonly signatures: readonly Signature[];
}

/** A signature in ASN.1 DER, for a key that may have a name. */
export interface Signature {
  readonly sig: Uint8Array;
  readonly keyid: string | undefined;
}

/** An envelope that was signed with a key; `hint` is the base64 of the sha256 of its public half in SPKI DER. */
export interface Signed {
  readonly hint: string;
  readonly envelope: Envelope;
}

/** No envelope is larger than this, in characters. */
export const maxSize = 32 << 20;
/** The one kind of Sigstore bundle that is read and written. */
export const mediaType = "application/vnd.dev.sigstore.bundle.v0.3+json";

const typeText = /^[\x21-\x7e]{1,200}$/;
const keyText = /^[\x20-\x7e]{0,200}$/;

/** The bytes that are signed: lengths are in bytes, so that no other type and payload give the same ones. */
export function pae(payloadType: string, payload: Uint8Array): Uint8Array {
  const type = Buffer.from(payloadType);
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${type.length} `),
    type,
    Buffer.from(` ${payload.length} `),
    payload,
  ]);
}

/** The bytes of an envelope on its own, in canonical JSON. */
export function envelope(value: Envelope): Uint8Array {
  return Buffer.from(json.encode(written(value)));
}

/** Reads an envelope; throws BAD_SIGNATURE for an unknown field, a key that stands twice, or loose base64. */
export function read(text: string): Envelope {
  return readEnvelope(root(text));
}

/**
 * The bytes of a Sigstore bundle with an envelope. `sign` gets the bytes to sign and answers with the signature in ASN.1 DER:
 * ECDSA over their sha256, which is what cosign checks.
 */
export async function sign(
  payloadType: string,
  payload: Uint8Array,
  key: {
    readonly hint: string;
    readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>;
  },
): Promise<Uint8Array> {
  const sig = await key.sign(pae(payloadType, payload));
  return Buffer.from(
    json.encode({
      mediaType,
      verificationMaterial: {
        publicKey: { hint: key.hint },
        tlogEntries: [],
        timestampVerificationData: { rfc3161Timestamps: [] },
      },
      dsseEnvelope: written({ payloadType, payload, signatures: [{ sig, keyid: undefined }] }),
    }),
  );
}

/**
 * Reads a Sigstore bundle that was signed with a key. Throws BAD_SIGNATURE for one with a certificate, of another kind,
 * without an envelope, or with any number of signatures but one. Log entries and time stamps are not looked at.
 */
export function readSigned(text: string): Signed {
  const fields = root(text);
  fields.text("mediaType", new RegExp(`^${mediaType.replace(/[.+]/g, "\\$&")}$`));
  const material = fields.object("verificationMaterial");
  const publicKey = material.object("publicKey");
  const hint = publicKey.text("hint", keyText);
  const found = readEnvelope(fields.object("dsseEnvelope"));
  for (const known of ["tlogEntries", "timestampVerificationData"]) {
    material.ignore(known);
  }
  [publicKey, material, fields].forEach((each) => each.done());
  if (found.signatures.length !== 1) {
    throw refused(
      `field dsseEnvelope.signatures: wanted one signature, got ${found.signatures.length}`,
    );
  }
  return { hint, envelope: found };
}

function root(text: string): Fields {
  const value = foreign.read(text, maxSize, (message) =>
    refused(`wanted JSON with each key once: ${message}`),
  );
  if (!json.isObject(value)) {
    throw refused("wanted JSON with each key once: wanted an object, got another value");
  }
  return new Fields(value, "", refused);
}

function written({ payloadType, payload, signatures }: Envelope): json.JsonObject {
  return {
    payloadType,
    payload: base64.encode(payload),
    signatures: signatures.map(({ sig, keyid }) => ({
      sig: base64.encode(sig),
      keyid,
    })),
  };
}

function readEnvelope(fields: Fields): Envelope {
  const found = {
    payloadType: fields.text("payloadType", typeText),
    payload: readBytes(fields, "payload"),
    signatures: fields.list("signatures").map(readSignature),
  };
  fields.done();
  return found;
}

function readSignature(fields: Fields): Signature {
  const found = {
    sig: readBytes(fields, "sig"),
    keyid: fields.has("keyid") ? fields.text("keyid", keyText) : undefined,
  };
  fields.done();
  return found;
}

function readBytes(fields: Fields, key: string): Uint8Array {
  const text = fields.text(key, /^[A-Za-z0-9+/=]*$/);
  const bytes = base64.decode(text);
  if (bytes === undefined) {
    throw refused(`field ${key}: wanted base64 with its padding, got ${text.slice(-8)} at the end`);
  }
  return bytes;
}

function refused(message: string): OfflineError {
  return new OfflineError("BAD_SIGNATURE", `bundle: provenance: ${message}`, {
    hint: "this envelope was edited or damaged: take the bundle from another store, or pack again",
  });
}
