import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import { toSignedEntity, VerificationError, Verifier, type Signer } from "@sigstore/verify";
import { OfflineError } from "../errors.ts";
import { allows, readCertificate } from "./certificate.ts";
import type { Identity } from "./identity.ts";
import { demandNames } from "./log-entry.ts";
import type { Lacking, Result } from "./signature.ts";
import { read, type SignedBundle } from "./sigstore-bundle.ts";
import { day, showLength, showTime } from "./time.ts";
import type { TrustedRoot } from "./trusted-root.ts";

/**
 * Keyless signatures: a certificate of some minutes, a log entry or a time stamp from within them, and a trusted root that
 * knows who gave these. Nothing is asked of the network. It loads @sigstore/verify and with it some 60 modules: a task
 * imports this file by `import()`, where there is a certificate to check.
 */

/** What a keyless signature is checked with; `now` in ms since 1970. */
export interface Given {
  readonly identities: readonly Identity[];
  readonly root: TrustedRoot | undefined;
  readonly now: number;
}

/** A trusted root is of late if something in it began to be valid this long ago at most, in ms. */
const greatestAge = 365 * day;
/** How far this machine's clock may be behind, in ms. */
const slack = 10 * 60_000;

/**
 * Checks a Sigstore bundle as a keyless signature over `bytes`. What is wrong with the text is told and never thrown; a
 * signature that holds is `certified` by the first of the identities that allow it, and `stranger` where none does.
 */
export function checkKeyless(text: string, bytes: Uint8Array, given: Given): Result {
  return told(() => {
    const signed = read(text);
    const { content } = signed;
    if (content.kind === "envelope") {
      return failed("wanted a signature over these bytes, got one in an envelope");
    }
    return hash("sha256", bytes, "buffer").equals(content.digest)
      ? check(signed, Buffer.from(bytes), given)
      : failed("wanted the digest of these bytes, got that of others");
  });
}

/**
 * Checks a Sigstore bundle with an envelope, and gives the payload that was signed: nothing of one that failed; of one that is
 * `unchecked`, what it says.
 */
export function checkKeylessEnvelope(
  text: string,
  given: Given,
): { readonly result: Result; readonly payloadType: string; readonly payload: Uint8Array } {
  let [payloadType, payload] = ["", new Uint8Array()];
  const result = told(() => {
    const signed = read(text);
    const { content } = signed;
    if (content.kind === "message") {
      return failed("wanted an envelope, got a signature over other bytes");
    }
    const found = check(signed, undefined, given);
    payloadType = content.payloadType;
    payload = Uint8Array.from(content.payload);
    return found;
  });
  return { result, payloadType, payload };
}

function check(signed: SignedBundle, bytes: Buffer | undefined, given: Given): Result {
  const { identities, root, now } = given;
  if (root === undefined) {
    return { kind: "unchecked", detail: "there is no trusted root to check its certificate with" };
  }
  const signer = verify(signed, bytes, root);
  const certificate = readCertificate(signed.certificate, signer.identity);
  signed.entries.forEach((entry) => demandNames(entry, signed.certificate));
  const { subject, from } = certificate;
  if (from > now + slack) {
    const clock = `this machine's clock says ${showTime(now)}: set it`;
    return { kind: "unchecked", detail: `it was made after ${showTime(from)}, and ${clock}` };
  }
  const identity = identities.find((each) => allows(each, certificate));
  return identity === undefined
    ? { kind: "stranger", subject }
    : {
        kind: "certified",
        identity: identity.name,
        subject,
        lacking: lackingOf(signed, root, now),
      };
}

/** Whether the signature holds. Each log entry and time stamp that is there must hold, too, and one of them must. */
function verify(
  signed: SignedBundle,
  bytes: Buffer | undefined,
  { material }: TrustedRoot,
): Signer {
  const entity = toSignedEntity(signed.bundle, bytes);
  const verifier = new Verifier(material, {
    tlogThreshold: signed.entries.length,
    // A private instance without logs has none of certificates either, and its root says so.
    ctlogThreshold: Math.min(1, material.ctlogs.length),
    timestampThreshold: 1,
  });
  return verifier.verify(entity);
}

function lackingOf(
  { entries }: SignedBundle,
  { newest, material }: TrustedRoot,
  now: number,
): readonly Lacking[] {
  const why =
    material.tlogs.length === 0 ? "the trusted root knows no log" : "it has a time stamp instead";
  const age = now - newest;
  return [
    ...(entries.length === 0
      ? [{ check: "transparency-log", detail: `it is in no transparency log: ${why}` } as const]
      : []),
    ...(age > greatestAge
      ? [
          {
            check: "trusted-root-age",
            detail: `nothing in it is newer than ${showLength(age)}`,
          } as const,
        ]
      : []),
  ];
}

function told(checked: () => Result): Result {
  try {
    return checked();
  } catch (error) {
    return failed(reason(error));
  }
}

function failed(detail: string): Result {
  return { kind: "failed", detail };
}

/** What @sigstore/verify refuses, in our words: its own may hold what the file says. */
const reasons: ReadonlyMap<string, string> = new Map([
  [
    "TIMESTAMP_ERROR",
    "wanted a time that the trusted root's log or authority vouches for, got none, or one twice",
  ],
  [
    "CERTIFICATE_ERROR",
    "wanted a certificate of an authority and a certificate log that the trusted root knew at that time, got another: it is forged, or the root is older",
  ],
  ["SIGNATURE_ERROR", "wanted a signature over these bytes by its certificate's key, got another"],
  ["TLOG_BODY_ERROR", "wanted a log entry of this very signature, got one of another"],
  [
    "TLOG_INCLUSION_PROMISE_ERROR",
    "wanted a log entry that a log of the trusted root signed, got another: it was altered, or the root is older",
  ],
  [
    "TLOG_INCLUSION_PROOF_ERROR",
    "wanted a log entry with a proof that it is in a log of the trusted root, got another: it was altered, or the root is older",
  ],
  ["TLOG_ERROR", "wanted each log entry once, got one twice"],
]);

function reason(error: unknown): string {
  if (error instanceof OfflineError) {
    return error.message;
  }
  const known = error instanceof VerificationError ? reasons.get(error.code) : undefined;
  return known ?? "wanted a certificate, log entries and time stamps that can be read, got others";
}
