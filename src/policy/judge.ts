import { OfflineError } from "../errors.ts";
import {
  failed,
  held,
  joined,
  open,
  type Facts,
  type Failure,
  type Findings,
  type Waiver,
} from "./finding.ts";
import { age, clock, expiry, sequence } from "./freshness.ts";
import { origin, type Own } from "./origin.ts";
import { missing, weighed, type Signed } from "./requirement.ts";
import { kindOf, wrong, type Signature, type Signer } from "./signature.ts";
import { fileName, type Trust } from "./trust.ts";

/** All that a bundle is judged by; who checked the signatures' bytes, and read the files, is elsewhere. */
export interface Case {
  /** Undefined where the repository has no trust file. */
  readonly trust: Trust | undefined;
  readonly facts: Facts;
  /** One or more for each signature file; one that is not given is absent. */
  readonly signatures: readonly Signature[];
  readonly own: Own;
  /** ms since 1970. */
  readonly now: number;
}

/** Whether a bundle is taken, who signed it, what was checked and what was not, one sentence each. */
export type Judgement = Accepted | Refused;

export interface Accepted extends Told {
  readonly kind: "accepted";
  /** Undefined unless something failed and was waived. */
  readonly waiver: Waiver | undefined;
}

export interface Refused extends Told {
  readonly kind: "refused";
  /** The gravest first, never none. */
  readonly failures: readonly [Failure, ...Failure[]];
}

interface Told {
  /** The sha256 of checksums.json in hex: which bundle this is about. */
  readonly digest: string;
  readonly signedBy: readonly Signer[];
  readonly checked: readonly string[];
  readonly unchecked: readonly string[];
}

/**
 * Judges a bundle. Without a trust file nobody vouches for what the manifest says of itself: then only a wrong signature, a
 * signer of an unknown kind and the packer's own expiry refuse, and all else is named as not checked.
 */
export function judge(given: Case): Judgement {
  const { digest } = given.facts;
  const { signedBy, failures, checked, unchecked } =
    given.trust === undefined ? untrusted(given) : trusted(given, given.trust);
  const [first, ...others] = failures;
  const told = { digest, signedBy, checked, unchecked };
  return first === undefined
    ? { kind: "accepted", ...told, waiver: undefined }
    : { kind: "refused", ...told, failures: [first, ...others] };
}

/** The error of a refusal: the gravest failure, with the others as details. */
export function refusal({ failures }: Refused): OfflineError {
  const [{ code, reason, hint }, ...others] = failures;
  return new OfflineError(code, `policy: checksums.json: ${reason}`, {
    hint,
    details: others.map((each) => `${each.code}: ${each.reason}`),
  });
}

function trusted({ facts, signatures, own, now }: Case, trust: Trust): Signed {
  const signed = weighed(signatures, trust, facts, now);
  const all = joined([
    clock(facts, now),
    strange(signatures, facts),
    signed,
    origin(facts, trust, own),
    sequence(facts, trust),
    expiry(facts, now),
    age(facts, trust, now),
  ]);
  // A wrong signature goes before a wrong clock: it says that somebody changed something.
  return {
    ...all,
    failures: all.failures.toSorted((a, b) => grave(b) - grave(a)),
    signedBy: signed.signedBy,
  };
}

function untrusted({ facts, signatures, now }: Case): Signed {
  const future = clock(facts, now).failures.map(({ reason }) => reason);
  const all = joined([
    ...signatures.map(unjudged),
    strange(signatures, facts),
    expiry(facts, now),
    open(
      `who packed it, its age, its sequence and its repository: there is no ${fileName}`,
      ...missing(signatures, undefined, facts).map(({ reason }) => reason),
      ...future,
    ),
  ]);
  return { ...all, signedBy: [] };
}

/** A signature where no trust file says whose it is. */
function unjudged({ signer, result }: Signature): Findings {
  switch (result.kind) {
    case "absent":
      return held();
    case "failed":
      return failed(wrong(signer, result.detail));
    case "unchecked":
      return open(`signature by ${signer}: no key to check it with: ${result.detail}`);
    case "verified":
      return open(`signature by ${signer}: it holds, and nobody says whose key that is`);
    case "stranger":
    case "certified":
      break;
  }
  const subject = JSON.stringify(result.subject);
  return open(`signature by ${subject}, keyless: it holds, and nobody says whether to trust it`);
}

/** Signers of a kind that this version does not know. */
function strange(signatures: readonly Signature[], { signers }: Facts): Findings {
  const all = new Set([...signers, ...signatures.map(({ signer }) => signer)]);
  const odd = [...all].filter((signer) => kindOf(signer) === undefined);
  return failed(
    ...odd.map((signer): Failure => ({
      check: "signer-kind",
      code: "NOT_TRUSTED",
      reason: `wanted signers of the kinds key and keyless, got ${JSON.stringify(signer.slice(0, 100))}`,
      hint: "use the version of go-offline that packed this bundle, or one that is newer",
    })),
  );
}

function grave({ code }: Failure): number {
  return code === "BAD_SIGNATURE" ? 1 : 0;
}
