import type { Code } from "../errors.ts";
import type { Facts, Failure } from "./finding.ts";
import type { Key } from "./key.ts";
import { showTime } from "./time.ts";
import { fileName, type Trust } from "./trust.ts";

/** One signature over checksums.json, by its signer (`key:` and the hint, or `keyless`), and what its bytes came to. */
export interface Signature {
  readonly signer: string;
  readonly result: Result;
}

/** What checking the bytes alone came to; whether the signer counts is judged here. */
export type Result =
  /** By the key of this hint. */
  | { readonly kind: "verified" }
  /** By a certificate for `subject`, which `identity` of the trust file allows (its name there). */
  | {
      readonly kind: "certified";
      readonly identity: string;
      readonly subject: string;
      readonly lacking: readonly Lacking[];
    }
  /** By a certificate that is good, and that no identity of the trust file allows. */
  | { readonly kind: "stranger"; readonly subject: string }
  /** Over other bytes, by another key, cut or malformed. */
  | { readonly kind: "failed"; readonly detail: string }
  /** Nothing to check it with: no key of that hint, no trusted root; `fault` where there would be one, were it good. */
  | { readonly kind: "unchecked"; readonly detail: string; readonly fault?: Fault | undefined }
  | { readonly kind: "absent" };

/** Why what a signature would be checked with cannot be used. */
export interface Fault {
  readonly code: Code;
  readonly hint: string;
}

/** What a certified signature lacks, for which the trust file may allow a waiver. */
export interface Lacking {
  readonly check: "transparency-log" | "trusted-root-age";
  readonly detail: string;
}

/** Who signed. */
export type Signer =
  | { readonly kind: "key"; readonly name: string; readonly hint: string }
  | {
      readonly kind: "keyless";
      readonly name: string;
      readonly subject: string;
      readonly issuer: string;
    };

/** What a signature is worth: it counts, would count but for what it lacks, counts for nothing, or refuses the bundle. */
export type Weight =
  | { readonly kind: "good"; readonly signer: Signer; readonly how: string }
  | { readonly kind: "lacking"; readonly signer: Signer; readonly failures: readonly Failure[] }
  | { readonly kind: "idle"; readonly by: Signer["kind"]; readonly failure: Failure }
  | { readonly kind: "wrong"; readonly failure: Failure };

/** The kind of a signer as a manifest names it, or of a key that nobody names; undefined for an unknown one. */
export function kindOf(signer: string): Signer["kind"] | undefined {
  if (signer === "keyless" || signer === "key") {
    return signer;
  }
  return /^key:[A-Za-z0-9+/]{43}=$/.test(signer) ? "key" : undefined;
}

/** A signer for people: the name that the trust file gives, else what the manifest says. */
export function nameOf(signer: string, trust: Trust | undefined): string {
  const known = trust?.keys.find(({ hint }) => signer === `key:${hint}`);
  return known === undefined ? signer : `key ${JSON.stringify(known.name)}`;
}

/** Weighs a signature that is there; undefined for one that is not. `now` in ms since 1970. */
export function weigh(
  { signer, result }: Signature,
  trust: Trust,
  facts: Facts,
  now: number,
): Weight | undefined {
  const by = kindOf(signer) ?? "key";
  const name = nameOf(signer, trust);
  switch (result.kind) {
    case "absent":
      return undefined;
    case "failed":
      return { kind: "wrong", failure: wrong(name, result.detail) };
    case "unchecked":
      return faulty(idle(by, `${name} cannot be checked: ${result.detail}`), result.fault);
    case "stranger":
      return stranger(result.subject, trust);
    case "verified":
      return weighKey(signer, trust, facts, now);
    case "certified":
      break;
  }
  return weighCertificate(signer, result, trust);
}

/** The failure of a signature that is there and wrong. */
export function wrong(name: string, detail: string): Failure {
  return {
    check: "wrong-signature",
    code: "BAD_SIGNATURE",
    reason: `wanted a signature over these very bytes, got one by ${name} that is wrong: ${detail}`,
    hint: "take the bundle from another store: its manifest or its signature was changed after signing",
  };
}

function weighKey(signer: string, trust: Trust, facts: Facts, now: number): Weight {
  const key = trust.keys.find(({ hint }) => signer === `key:${hint}`);
  if (key === undefined) {
    return idle("key", `${signer} is not among the keys`);
  }
  const name = nameOf(signer, trust);
  if (key.status === "revoked") {
    return idle("key", `${name} is revoked`, "revoked-key");
  }
  const fault = outside(key, facts.created, now);
  const signed = { kind: "key", name: key.name, hint: key.hint } as const;
  const how = `signature: by ${name} (${key.status}), which was valid when the bundle was created`;
  return fault === undefined
    ? { kind: "good", signer: signed, how }
    : idle("key", `${name} ${fault}`);
}

/** Why a key does not count for what was created then; undefined if it does. */
function outside(key: Key, created: number | undefined, now: number): string | undefined {
  const { notBefore, notAfter = Infinity } = key;
  if (created === undefined) {
    return "has a validity, and the bundle says not when it was created";
  }
  if (created < notBefore) {
    return `is valid from ${showTime(notBefore)} on, and the bundle was created at ${showTime(created)}`;
  }
  if (created >= notAfter) {
    return `was valid until ${showTime(notAfter)}, and the bundle was created at ${showTime(created)}`;
  }
  if (now < notBefore) {
    return `is valid from ${showTime(notBefore)} on, and this machine's clock says ${showTime(now)}`;
  }
  return key.status === "active" && now >= notAfter
    ? `was valid until ${showTime(notAfter)}, and it is ${showTime(now)}: mark it retired, and what it signed before counts`
    : undefined;
}

function weighCertificate(
  signer: string,
  { identity, subject, lacking }: Extract<Result, { kind: "certified" }>,
  trust: Trust,
): Weight {
  const found = trust.identities.find(({ name }) => name === identity);
  if (signer !== "keyless" || found === undefined) {
    return stranger(subject, trust);
  }
  const signed = { kind: "keyless", name: found.name, subject, issuer: found.issuer } as const;
  const name = `identity ${JSON.stringify(found.name)}`;
  const failures = lacking.map(({ check, detail }): Failure => ({
    check,
    code: "NOT_TRUSTED",
    reason: `wanted a keyless signature with its ${words[check]}, got one by ${name}: ${detail}`,
    hint: cures[check],
  }));
  const how = `signature: keyless, by ${name}: ${subject}, vouched for by ${found.issuer}`;
  return failures.length === 0
    ? { kind: "good", signer: signed, how }
    : { kind: "lacking", signer: signed, failures };
}

const words = {
  "transparency-log": "entry in the transparency log",
  "trusted-root-age": "trusted root of late",
} as const;
const cures = {
  "transparency-log": "pack again while the log is up, or waive it as the trust file allows",
  "trusted-root-age":
    "fetch the trusted root anew and commit it, or waive it as the trust file allows",
} as const;

/** A certificate for somebody else refuses where the file says who may sign: it was put there by somebody else. */
function stranger(subject: string, trust: Trust): Weight {
  const text = `${JSON.stringify(subject)}, keyless, is not among the identities`;
  const weight = idle("keyless", text);
  return trust.identities.length === 0 ? weight : { kind: "wrong", failure: weight.failure };
}

function faulty(weight: Extract<Weight, { kind: "idle" }>, fault: Fault | undefined): Weight {
  return fault === undefined ? weight : { ...weight, failure: { ...weight.failure, ...fault } };
}

function idle(
  by: Signer["kind"],
  text: string,
  check: "signature" | "revoked-key" = "signature",
): Extract<Weight, { kind: "idle" }> {
  return {
    kind: "idle",
    by,
    failure: {
      check,
      code: "NOT_TRUSTED",
      reason: `wanted a signer whom ${fileName} trusts, got one who does not count: ${text}`,
      hint:
        check === "revoked-key"
          ? "take a bundle that another key signed: whoever has this key can sign anything, with any date"
          : "take a bundle that a trusted signer signed, or add this one to the trust file if you know who it is",
    },
  };
}
