import { Buffer } from "node:buffer";
import { X509Certificate } from "node:crypto";
import type { Signer } from "@sigstore/verify";
import { OfflineError } from "../errors.ts";
import type { Identity } from "./identity.ts";

/** What a verified certificate of Sigstore's says. */
export interface Certificate {
  /** Its one subject alternative name: a workflow, or an e-mail address. */
  readonly subject: string;
  /** When it begins to be valid, minutes before the signature at most; in ms since 1970. */
  readonly from: number;
  /** The values of its extensions, in DER, by their object identifiers. */
  readonly extensions: readonly (readonly [string, Uint8Array])[];
}

/** Fulcio's extensions, as UTF8String. https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const fulcio = "1.3.6.1.4.1.57264.1";
const issuerId = `${fulcio}.8`;
const runnerId = `${fulcio}.11`;
const repositoryId = `${fulcio}.15`;
const ownerId = `${fulcio}.17`;
const codeSigning = "1.3.6.1.5.5.7.3.3";
const utf8String = 0x0c;

/**
 * Reads a certificate (DER) whose chain @sigstore/verify has checked; `identity` is what that found in it. Node reads it a
 * second time: it must have one name, the same for both, and be for signing, which the other does not ask. Throws BAD_SIGNATURE.
 */
export function readCertificate(der: Uint8Array, identity: Signer["identity"]): Certificate {
  const second = new X509Certificate(der);
  if (second.ca || !second.keyUsage?.includes(codeSigning)) {
    throw refused("wanted one for signing code, got one for another use");
  }
  const subject = subjectOf(second.subjectAltName, identity?.subjectAlternativeName);
  const extensions = (identity?.oids ?? []).map(
    ({ oid, value }) => [oid?.id.join(".") ?? "", value] as const,
  );
  return { subject, from: Date.parse(second.validFrom), extensions };
}

function subjectOf(all: string | undefined, subject = ""): string {
  const isOne = subject !== "" && [`URI:${subject}`, `email:${subject}`].includes(all ?? "");
  if (!isOne) {
    throw refused(
      `wanted one URI or e-mail address as its name, got ${JSON.stringify(all ?? "none")}`,
    );
  }
  return subject;
}

/** Whether `identity` allows a certificate: its name from end to end, its issuer, and each number that is asked. */
export function allows(identity: Identity, certificate: Certificate): boolean {
  const asked = [
    [issuerId, identity.issuer],
    [repositoryId, identity.repositoryId],
    [ownerId, identity.ownerId],
    [runnerId, identity.runnerEnvironment],
  ] as const;
  return (
    isWhole(identity.pattern, certificate.subject) &&
    identity.issuer !== "" &&
    asked.every(([id, value]) => value === undefined || says(certificate, id, value))
  );
}

/** Whether a pattern takes all of a text, even if nobody anchored it. */
function isWhole(pattern: string, text: string): boolean {
  return new RegExp(pattern).exec(text)?.[0] === text;
}

/** Whether an extension is there once, with this value. */
function says({ extensions }: Certificate, id: string, value: string): boolean {
  const found = extensions.filter(([each]) => each === id);
  return found.length === 1 && found.every(([, der]) => encode(value).equals(der));
}

/** A UTF8String in DER. */
function encode(value: string): Buffer {
  const content = Buffer.from(value);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([utf8String, ...size]), content]);
}

function refused(message: string): OfflineError {
  return new OfflineError("BAD_SIGNATURE", `policy: certificate: ${message}`, {
    hint: "take the bundle from another store, or pack again",
  });
}
