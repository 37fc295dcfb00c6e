import { Buffer } from "node:buffer";
import { X509Certificate } from "node:crypto";
import * as base64 from "../bundle/base64.ts";
import { Fields } from "../bundle/fields.ts";
import * as foreign from "../bundle/foreign-json.ts";
import * as json from "../bundle/json.ts";
import { OfflineError } from "../errors.ts";
import type { LogEntry } from "./sigstore-bundle.ts";

/** No body of an entry is longer, in characters: one holds a certificate, a signature and digests. */
const maxSize = 1 << 20;
const anyBytes = /^[A-Za-z0-9+/]+={0,2}$/;

/**
 * Throws BAD_SIGNATURE unless an entry of a transparency log names this very certificate (DER). @sigstore/verify compares
 * signature and digest only: an entry under another name than the signer's would hide from who watches the log for theirs.
 * https://github.com/sigstore/rekor, pkg/types; https://github.com/sigstore/rekor-tiles, Rekor v2.
 */
export function demandNames(entry: LogEntry, certificate: Uint8Array): void {
  const value = foreign.read(entry.body, maxSize, refused);
  if (!json.isObject(value)) {
    throw refused("wanted an object as its body, got another value");
  }
  const named = certificateIn(entry, new Fields(value, "", refused).object("spec"));
  if (!named.equals(certificate)) {
    throw refused("wanted the signer's certificate in it, got another one");
  }
}

function certificateIn({ kind, version }: LogEntry, spec: Fields): Buffer {
  switch (`${kind} ${version}`) {
    case "hashedrekord 0.0.1":
      return fromPem(spec.object("signature").object("publicKey"), "content");
    case "intoto 0.0.2":
      return fromPem(only(spec.object("content").object("envelope")), "publicKey");
    case "dsse 0.0.1":
      return fromPem(only(spec), "verifier");
    case "hashedrekord 0.0.2":
      return fromDer(spec.object("hashedRekordV002").object("signature"));
    case "dsse 0.0.2":
      return fromDer(only(spec.object("dsseV002")));
    default:
      throw refused(`wanted an entry of a known kind, got ${JSON.stringify(`${kind} ${version}`)}`);
  }
}

function only(fields: Fields): Fields {
  const [first, ...others] = fields.list("signatures");
  if (first === undefined || others.length > 0) {
    throw refused("wanted one signature in it, got another number");
  }
  return first;
}

/** Rekor v1 has the certificate in PEM, and that in base64. */
function fromPem(fields: Fields, key: string): Buffer {
  const pem = decode(fields, key);
  try {
    return new X509Certificate(pem).raw;
  } catch (error) {
    throw refused("wanted a certificate in it, got something else", error);
  }
}

function fromDer(signature: Fields): Buffer {
  return decode(signature.object("verifier").object("x509Certificate"), "rawBytes");
}

function decode(fields: Fields, key: string): Buffer {
  const bytes = base64.decode(fields.text(key, anyBytes));
  if (bytes === undefined) {
    throw refused(`field ${key}: wanted bytes in base64, got another text`);
  }
  return Buffer.from(bytes);
}

function refused(message: string, cause?: unknown): OfflineError {
  return new OfflineError("BAD_SIGNATURE", `policy: transparency log entry: ${message}`, {
    hint: "this entry is of another signature: take the bundle from another store, or pack again",
    cause,
  });
}
