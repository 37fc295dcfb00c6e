import { judge, type Case, type Judgement } from "../../src/policy/judge.ts";
import type { Result, Signature } from "../../src/policy/signature.ts";
import * as trust from "../../src/policy/trust.ts";
import { goodFile, goodKey, newKey } from "./trust-file.ts";

/** The moment of all these judgements, and what a day is, in ms. */
export const now = Date.UTC(2026, 10, 26);
export const day = 86_400_000;

export const mine = newKey();
export const next = newKey();
export const stranger = newKey();
export const digest = "d".repeat(64);

const keys = [
  { ...goodKey, publicKey: mine.pem },
  { ...goodKey, name: "next", publicKey: next.pem },
];

/** The good file with two keys and other fields, read. */
export const trusting = (fields: object = {}): trust.Trust =>
  trust.parse(JSON.stringify({ ...goodFile, keys, ...fields }));
/** The same with its first key otherwise. */
export const keyed = (fields: object): trust.Trust =>
  trusting({ keys: [{ ...keys[0], ...fields }] });

const facts: Case["facts"] = {
  digest,
  created: now - day,
  expires: now + day,
  sequence: 12,
  repository: "acme/app",
  repositoryId: "77",
  signers: [],
};

export const byKey = (hint: string, result: Result = { kind: "verified" }): Signature => ({
  signer: `key:${hint}`,
  result,
});
export const certified = {
  kind: "certified",
  identity: "release workflow",
  subject: "https://github.com/acme/app/w",
  lacking: [],
} as const;
export const keyless = (result: Result = certified): Signature => ({ signer: "keyless", result });
export const bad: Result = { kind: "failed", detail: "other bytes" };
export const unlogged = {
  ...certified,
  lacking: [{ check: "transparency-log", detail: "no entry" }],
} as const;

/** A case in which all is well, signed by the first key, with what is otherwise. */
export function given(fields: Partial<Case> = {}, said: Partial<Case["facts"]> = {}): Case {
  return {
    trust: trusting(),
    signatures: [byKey(mine.hint)],
    own: { repository: "acme/app", repositoryId: "77" },
    now,
    ...fields,
    facts: { ...facts, ...said },
  };
}

/** `accepted`, or the code and the check of each failure. */
export function verdict(judgement: Judgement): string {
  return judgement.kind === "accepted"
    ? "accepted"
    : judgement.failures.map(({ code, check }) => `${code} ${check}`).join(", ");
}

export const judged = (fields: Partial<Case> = {}, said: Partial<Case["facts"]> = {}): string =>
  verdict(judge(given(fields, said)));
