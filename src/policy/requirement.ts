import { failed, held, joined, open, type Facts, type Failure, type Findings } from "./finding.ts";
import { nameOf, weigh, type Signature, type Signer, type Weight } from "./signature.ts";
import type { Trust } from "./trust.ts";

/** What the signatures of a bundle came to under a trust file: who signed so that it counts, and what was found. */
export interface Signed extends Findings {
  readonly signedBy: readonly Signer[];
}

/** Holds the signatures against the trust file; `now` in ms since 1970. */
export function weighed(
  signatures: readonly Signature[],
  trust: Trust,
  facts: Facts,
  now: number,
): Signed {
  const weights = signatures.flatMap((each) => weigh(each, trust, facts, now) ?? []);
  const wrong = weights.flatMap((each) => (each.kind === "wrong" ? [each.failure] : []));
  const stripped = missing(signatures, trust, facts);
  const isStrict = trust.require !== "none";
  // That there is no good one besides needs no saying where one is gone, or wrong for ever.
  const isSaid = stripped.length > 0 || wrong.some(({ check }) => check === "wrong-signature");
  const needed = lacks(weights, trust, isSaid);
  const failures = [...new Set([...wrong, ...(isStrict ? stripped : []), ...needed])];
  // The two files of one key are one signer.
  const good = [
    ...new Map(
      weights.flatMap((each) => (each.kind === "good" ? [[each.how, each] as const] : [])),
    ).values(),
  ];
  return {
    signedBy: good.map(({ signer }) => signer),
    ...joined([
      failed(...failures),
      held(...good.map(({ how }) => how)),
      open(...notes(weights, failures), ...(isStrict ? [] : stripped.map(({ reason }) => reason))),
      isStrict ? held() : open("signature: the trust file requires none"),
      good.some(({ signer }) => signer.kind === "keyless")
        ? held()
        : open("transparency log: only a keyless signature is in one"),
    ]),
  };
}

/** Signers that the manifest names and whose signature is not there: it was taken away. */
export function missing(
  signatures: readonly Signature[],
  trust: Trust | undefined,
  facts: Facts,
): readonly Failure[] {
  const there = signatures.filter(({ result }) => result.kind !== "absent");
  return facts.signers
    .filter((named) => !there.some(({ signer }) => signer === named))
    .map((named) => ({
      check: "signature",
      code: "NO_SIGNATURE",
      reason: `wanted every signature that checksums.json names, got none by ${nameOf(named, trust)}: it was taken away`,
      hint: "take the whole bundle, with checksums.json.sig and checksums.json.sigstore.json, from another store",
    }));
}

/** What `require` asks for and the signatures do not give. */
function lacks(weights: readonly Weight[], trust: Trust, isSaid: boolean): readonly Failure[] {
  const of = (kind: Signer["kind"]) => weights.filter((each) => kindOfWeight(each) === kind);
  const one = (some: readonly Weight[], what: string) => unmet(some, isSaid ? undefined : what);
  switch (trust.require) {
    case "none":
      return [];
    case "any":
      return one(weights, "a signature");
    case "key":
      return one(of("key"), "a signature by a key");
    case "keyless":
      return one(of("keyless"), "a keyless signature");
    case "all":
      break;
  }
  const kinds = [
    ...(trust.keys.length > 0 ? one(of("key"), "a signature by a key") : []),
    ...(trust.identities.length > 0 ? one(of("keyless"), "a keyless signature") : []),
  ];
  return [...kinds, ...weights.flatMap(failuresOf)];
}

/** Nothing where one counts; else what stands between the nearest ones and counting; else that there is none. */
function unmet(weights: readonly Weight[], what: string | undefined): readonly Failure[] {
  if (weights.some(({ kind }) => kind === "good")) {
    return [];
  }
  const lacking = weights.find(({ kind }) => kind === "lacking");
  const found = lacking === undefined ? weights.flatMap(failuresOf) : failuresOf(lacking);
  return found.length > 0 || what === undefined ? found : [none(what)];
}

function none(what: string): Failure {
  return {
    check: "signature",
    code: "NO_SIGNATURE",
    reason: `wanted ${what}, as the trust file requires, got none`,
    hint: "take a bundle that was signed, or pack again with a signing key",
  };
}

function kindOfWeight(weight: Weight): Signer["kind"] | undefined {
  switch (weight.kind) {
    case "idle":
      return weight.by;
    case "wrong":
      return undefined;
    case "good":
    case "lacking":
      break;
  }
  return weight.signer.kind;
}

function failuresOf(weight: Weight): readonly Failure[] {
  switch (weight.kind) {
    case "good":
      return [];
    case "lacking":
      return weight.failures;
    case "idle":
    case "wrong":
      break;
  }
  return [weight.failure];
}

/** What did not count and did not have to: said, so that nobody takes it for a second witness. */
function notes(weights: readonly Weight[], failures: readonly Failure[]): readonly string[] {
  return weights
    .flatMap(failuresOf)
    .filter((each) => !failures.includes(each))
    .map(({ reason }) => `signature: ${reason}`);
}
