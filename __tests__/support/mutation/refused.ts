import type { Ended } from "../process.ts";
import type { Subject } from "./subject.ts";

/** Something bad that is done to a checkout with an honest tree. */
export interface Mutation {
  /** What it is, as the subject of a sentence. */
  readonly name: string;
  /** Done to every tree; the others take turns. */
  readonly everywhere?: true;
  /** Does it, and says what has to be named; undefined where there is nothing to do it to, and then nothing is changed. */
  readonly change: (subject: Subject) => Promise<Refusal | undefined>;
}

/** What has to be said: all these findings, or an error of one of these codes, with the words behind it in its message. */
export interface Refusal {
  readonly named: readonly Named[];
  readonly codes: readonly string[];
}

/** A finding of one of these kinds (of any where there are none) that holds all these words. */
export interface Named {
  readonly kinds: readonly string[];
  readonly words: readonly string[];
}

/** A finding that has to be there. */
export function named(kinds: string, ...words: readonly string[]): Named {
  return { kinds: kinds.split(" ").filter((each) => each !== "any"), words };
}

/** A refusal with all these findings. */
export function findings(...all: readonly Named[]): Refusal {
  return { named: all, codes: [] };
}

/** A refusal of the input itself. */
export function codes(...all: readonly string[]): Refusal {
  return { named: [], codes: all };
}

/** What is wrong with an answer: undefined if it refuses, and names what it has to. */
export function fault(answer: Ended, refusal: Refusal): string | undefined {
  const isPlain = answer.status === 1 && !answer.stderr.includes("\n    at ");
  const open = isPlain ? unsaid(answer, refusal) : "a refusal with status 1";
  return open === undefined
    ? undefined
    : `wanted ${open}, got status ${answer.status ?? answer.signal}\n${answer.log}`;
}

/** What the answer should say and does not. */
function unsaid({ stdout, stderr }: Ended, refusal: Refusal): string | undefined {
  if (stdout === "") {
    const [, code = "", message = ""] = /^error ([A-Z_]+): (.*)/.exec(stderr) ?? [];
    const isAllowed = refusal.codes.some((each) => {
      const [allowed, ...words] = each.split(" ");
      return code === allowed && words.every((word) => message.includes(word));
    });
    return isAllowed ? undefined : `an error ${refusal.codes.join(" or ")}, or findings`;
  }
  const { complete, found } = verdict(stdout);
  const missing = refusal.named.filter((each) => !found.some((one) => isNamed(each, one)));
  const isRefused = !complete && refusal.named.length > 0 && missing.length === 0;
  return isRefused ? undefined : JSON.stringify(missing.length > 0 ? missing : refusal.codes);
}

interface Found {
  readonly kind: string;
  readonly text: string;
}

/** What `verify` answers on standard output. */
export function verdict(stdout: string): {
  readonly complete: boolean;
  readonly files: unknown;
  readonly found: readonly Found[];
} {
  const answer = fields(JSON.parse(stdout));
  const { findings: list, files } = fields(answer["verdict"]);
  const found = (Array.isArray(list) ? list : []).map((each: unknown) => {
    const { kind, what, reason } = fields(each);
    return { kind: String(kind), text: `${String(what)}: ${String(reason)}` };
  });
  return { complete: answer["complete"] === true, files, found };
}

function isNamed({ kinds, words }: Named, { kind, text }: Found): boolean {
  return (kinds.length === 0 || kinds.includes(kind)) && words.every((word) => text.includes(word));
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}
