import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import * as files from "../bundle/signature.ts";
import { OfflineError } from "../errors.ts";
import type { Key } from "./key.ts";
import type { Result, Signature } from "./signature.ts";

/** The texts of a bundle's signature files; undefined for one that is not there. */
export interface Files {
  readonly detached: string | undefined;
  readonly sigstore: string | undefined;
}

/** Checks a certificate's signature; see keyless.ts, which is loaded only where there is one. */
export type Keyless = (text: string) => Result;

/** What a signature's bytes came to; `hint` is that of its key where one was found. */
interface Checked {
  readonly by: "detached" | "key" | "keyless";
  readonly hint: string | undefined;
  /** Undefined where no key made a detached signature. */
  readonly result: Result | undefined;
}

/**
 * Checks what signature files say of checksums.json's bytes, before these are read. A detached signature does not say whose
 * it is: each key is tried, a revoked one too, so that it is known for what it is.
 */
export function check(
  bytes: Uint8Array,
  { detached, sigstore }: Files,
  keys: readonly Key[],
  keyless: Keyless,
): readonly Checked[] {
  return [
    ...(detached === undefined ? [] : [checkDetached(bytes, detached, keys)]),
    ...(sigstore === undefined ? [] : [checkSigstore(bytes, sigstore, keys, keyless)]),
  ];
}

/** Says whose each signature is, as far as the bytes or the manifest's `signers` tell. */
export function attribute(
  all: readonly Checked[],
  signers: readonly string[],
  keys: readonly Key[],
): readonly Signature[] {
  const named = signers.filter((each) => each.startsWith("key:"));
  const known = named.find((each) => keys.some(({ hint }) => each === `key:${hint}`));
  return all.map(({ by, hint, result }) => {
    const signer = hint === undefined ? (known ?? named[0] ?? "key") : `key:${hint}`;
    return {
      signer: by === "keyless" ? by : signer,
      result: result ?? unmatched(named.length > 0 && known === undefined, keys),
    };
  });
}

/** A detached signature that no key made: wrong, unless it is said to be by another key, or there is none to try. */
function unmatched(isOfOther: boolean, keys: readonly Key[]): Result {
  return isOfOther || keys.length === 0
    ? unchecked
    : failed(`${files.detachedName} is over other bytes, or by none of the trust file's keys`);
}

function checkDetached(bytes: Uint8Array, text: string, keys: readonly Key[]): Checked {
  const by = "detached";
  try {
    const der = files.readDetached(text);
    const found = keys.find(({ publicKey }) => files.holds(publicKey, bytes, der));
    return { by, hint: found?.hint, result: found && { kind: "verified" } };
  } catch (error) {
    return { by, hint: undefined, result: malformed(error) };
  }
}

function checkSigstore(
  bytes: Uint8Array,
  text: string,
  keys: readonly Key[],
  keyless: Keyless,
): Checked {
  try {
    const material = files.readSigstore(text);
    if (material.kind === "certificate") {
      return { by: "keyless", hint: undefined, result: keyless(text) };
    }
    const { hint, der, digest } = material;
    const key = keys.find((each) => each.hint === hint);
    const isSame = hash("sha256", bytes, "buffer").equals(Buffer.from(digest));
    if (!isSame) {
      return { by: "key", hint, result: failed("it names the digest of other bytes") };
    }
    if (key === undefined) {
      return { by: "key", hint, result: unchecked };
    }
    const result: Result = files.holds(key.publicKey, bytes, der)
      ? { kind: "verified" }
      : failed("it is over other bytes, or by another key than it names");
    return { by: "key", hint, result };
  } catch (error) {
    return { by: "key", hint: undefined, result: malformed(error) };
  }
}

const unchecked: Result = { kind: "unchecked", detail: "the trust file has no such key" };

function failed(detail: string): Result {
  return { kind: "failed", detail };
}

function malformed(error: unknown): Result {
  if (error instanceof OfflineError) {
    return failed(error.message);
  }
  throw error;
}
