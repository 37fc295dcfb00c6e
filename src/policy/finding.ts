import type { Code } from "../errors.ts";
import type { WaivableCheck } from "./trust.ts";

/** What the trust file and the manifest were held against: what failed, what held and what could not be held, for people. */
export interface Findings {
  readonly failures: readonly Failure[];
  readonly checked: readonly string[];
  readonly unchecked: readonly string[];
}

/** A rule that is not met; `reason` says what was wanted and what came, `hint` what the person does now. */
export interface Failure {
  readonly check: Check;
  readonly code: Code;
  readonly reason: string;
  readonly hint: string;
}

/** What a failure belongs to; only a `WaivableCheck` can ever be waived. */
export type Check =
  | WaivableCheck
  | "wrong-signature"
  | "revoked-key"
  | "signer-kind"
  | "sequence"
  | "repository";

/** What a bundle's manifest says of itself, and which manifest that is. Times in ms since 1970. */
export interface Facts {
  /** The sha256 of checksums.json in hex, which names the bundle. */
  readonly digest: string;
  readonly created: number | undefined;
  readonly expires: number | undefined;
  readonly sequence: number | undefined;
  /** `owner/name` and GitHub's number of the repository that packed it. */
  readonly repository: string | undefined;
  readonly repositoryId: string | undefined;
  /** Who signed it: `key:` and the key's hint, or `keyless`. */
  readonly signers: readonly string[];
}

/** What was waived, and by what right: for the record and the summary. */
export interface Waiver {
  readonly reason: string;
  readonly ticket: string;
  /** Exactly what failed and was let through; never none. */
  readonly waived: readonly Failure[];
  /** ms since 1970. */
  readonly until: number;
  /** Who must have approved it, as the trust file says: whether they did is the runner's to prove. */
  readonly approvers: readonly string[];
}

/** Findings of one thing. */
export function failed(...failures: readonly Failure[]): Findings {
  return { failures, checked: [], unchecked: [] };
}
export function held(...checked: readonly string[]): Findings {
  return { failures: [], checked, unchecked: [] };
}
export function open(...unchecked: readonly string[]): Findings {
  return { failures: [], checked: [], unchecked };
}

/** All findings in their order. */
export function joined(all: readonly Findings[]): Findings {
  return {
    failures: all.flatMap(({ failures }) => failures),
    checked: all.flatMap(({ checked }) => checked),
    unchecked: all.flatMap(({ unchecked }) => unchecked),
  };
}
