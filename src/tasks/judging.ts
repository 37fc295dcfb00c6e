import type { Buffer } from "node:buffer";
import type * as manifest from "../bundle/manifest.ts";
import * as signature from "../bundle/signature.ts";
import { OfflineError } from "../errors.ts";
import type { Candidate } from "../host/store/store.ts";
import { attribute, check, type Files, type Keyless } from "../policy/checking.ts";
import type { Facts } from "../policy/finding.ts";
import { judge, refusal, type Accepted } from "../policy/judge.ts";
import type { Result, Signature } from "../policy/signature.ts";
import type { TrustedRoot } from "../policy/trusted-root.ts";
import { waive, type Request } from "../policy/waive.ts";
import { attachments } from "./attachments.ts";
import type { Trusting } from "./trusting.ts";

/** A bundle's manifest, read and not yet believed. */
export interface Claim {
  readonly candidate: Candidate;
  readonly bytes: Buffer;
  readonly digest: string;
  /** Called once the signatures' bytes are checked, and not before. */
  readonly decode: () => manifest.Manifest;
}

/** Judges a bundle by its manifest and who signed it. Throws why it is refused, before any part of it is brought. */
export type Judge = (claim: Claim) => Promise<Judged>;

/** A manifest that may be believed as far as the judgement says. */
export interface Judged {
  readonly manifest: manifest.Manifest;
  /** Undefined where nobody judges: of what was sealed just now. */
  readonly judgement: Accepted | undefined;
}

/** No signature file is larger, in bytes. */
const maxSize = 1 << 20;

/** For what this very process has just sealed. */
export const unjudged: Judge = ({ decode }) =>
  Promise.resolve({ manifest: decode(), judgement: undefined });

/**
 * The judge of a checkout. What a request waives is waived for the bundle that it names, or for each where it names none;
 * it throws BAD_WAIVER for one that cannot be granted.
 */
export function judgeOf(trusting: Trusting, request: Request | undefined): Judge {
  const { trust, own } = trusting;
  return async (claim) => {
    const now = Date.now();
    const checked = await checkBytes(claim, trusting, now);
    const found = claim.decode();
    const facts = factsOf({ manifest: found, digest: claim.digest });
    const signatures = checked?.(facts.signers) ?? facts.signers.map(notBrought);
    const first = judge({ trust, facts, signatures, own, now });
    const isMeant = request?.digest === undefined || request.digest === claim.digest;
    const judgement =
      request !== undefined && isMeant ? waive(first, request, { trust, now }) : first;
    if (judgement.kind === "refused") {
      throw refusal(judgement);
    }
    return { manifest: found, judgement };
  };
}

/**
 * Checks the signatures' bytes; who made them is told once the manifest has told who did. Undefined where nothing is
 * brought: without a trust file there is nobody to check them by, and each file is a request.
 */
async function checkBytes({ candidate, bytes }: Claim, trusting: Trusting, now: number) {
  if (trusting.trust === undefined && candidate.remote) {
    return undefined;
  }
  const keys = trusting.trust?.keys ?? [];
  const files = await signatureFiles(candidate);
  const keyless = await loadKeyless(files, bytes, trusting, now);
  const checked = check(bytes, files, keys, keyless);
  return (signers: readonly string[]) => attribute(checked, signers, keys);
}

function notBrought(signer: string): Signature {
  return { signer, result: { kind: "unchecked", detail: "it was not brought" } };
}

/** The files that sign a manifest, of those that a store has. */
async function signatureFiles(candidate: Candidate): Promise<Files> {
  const { detachedName, bundleName } = signature;
  const found = await attachments(candidate, [detachedName, bundleName], maxSize);
  const text = (name: string) => found.get(name)?.toString("utf8");
  return { detached: text(detachedName), sigstore: text(bundleName) };
}

/** What checks a certificate is loaded only where there is one: it is the heavier half of a start. */
async function loadKeyless(
  files: Files,
  bytes: Buffer,
  trusting: Trusting,
  now: number,
): Promise<Keyless> {
  if (files.sigstore === undefined || !signature.isKeyless(files.sigstore)) {
    return () => ({ kind: "unchecked", detail: "it has no certificate" });
  }
  const { checkKeyless } = await import("../policy/keyless.ts");
  const found = await rootOf(trusting, now);
  const identities = trusting.trust?.identities ?? [];
  return (text) =>
    found.kind === "root"
      ? checkKeyless(text, bytes, { identities, root: found.root, now })
      : found;
}

/**
 * The trusted root of the checkout, `root` undefined where the trust file names none; or why it cannot be used, which is
 * for the judge to weigh: another signature may count all the same.
 */
export async function rootOf(
  trusting: Trusting,
  now: number,
): Promise<
  | { readonly kind: "root"; readonly root: TrustedRoot | undefined }
  | Extract<Result, { kind: "unchecked" }>
> {
  const text = await trusting.root();
  const { readTrustedRoot } = await import("../policy/trusted-root.ts");
  try {
    return { kind: "root", root: text === undefined ? undefined : readTrustedRoot(text, now) };
  } catch (error) {
    if (!(error instanceof OfflineError)) {
      throw error;
    }
    const { code, message: detail, hint } = error;
    return { kind: "unchecked", detail, fault: { code, hint } };
  }
}

/** What a manifest says of itself, in the policy's words; it keeps seconds, the policy milliseconds. */
export function factsOf({
  manifest: { created, signing, source },
  digest,
}: {
  readonly manifest: manifest.Manifest;
  readonly digest: string;
}): Facts {
  const at = signing?.packed ?? created;
  return {
    digest,
    created: at === undefined ? undefined : at * 1000,
    expires: signing?.expires === undefined ? undefined : signing.expires * 1000,
    sequence: signing?.sequence,
    repository: source.repository,
    repositoryId: source.repositoryId,
    signers: signing?.signers ?? [],
  };
}
