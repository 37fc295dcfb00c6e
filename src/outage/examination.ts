import type { Advice } from "./deed.ts";
import { say } from "./explain.ts";
import type { FootGun } from "./foot-guns/foot-gun.ts";
import type { Passage } from "./route.ts";
import { isOutage, serves, type Verdict } from "./verdict.ts";

/** Somebody who was asked, and what came of it. */
export interface Asked {
  /** For people: without credentials. */
  readonly name: string;
  /** Undefined where nobody asked. */
  readonly verdict: Verdict | undefined;
  /** Why not. */
  readonly unasked: string | undefined;
}

/**
 * Whether go gets its modules over the network: `healthy`; `outage`: waiting helps, and so does a bundle; `blocked`:
 * somebody has to look at it, and nothing may pass it by; `off`: GOPROXY says that nobody is to be asked; `unknown`: only
 * go can tell, by trying.
 */
export type Health = "healthy" | "outage" | "blocked" | "off" | "unknown";

/** What the doctor found. */
export interface Examination {
  readonly health: Health;
  /** The health and its reason in one line. */
  readonly headline: string;
  /** Entries of GOPROXY, in their order. */
  readonly entries: readonly Asked[];
  /** The checksum database: over the entries, and directly. */
  readonly databases: readonly Asked[];
  /** What go does with the entries, in one line each: for a module, and where it needs the database. */
  readonly passages: { readonly modules: string; readonly database: string };
  readonly modules: {
    /** `path@version` of what was asked for. */
    readonly samples: readonly string[];
    /** Module versions of go.sum that come over GOPROXY, and that their own servers are asked for. */
    readonly public: number;
    readonly private: number;
  };
  readonly advice: readonly Advice[];
  /** The repository's directory, which files of foot-guns are named from. */
  readonly root: string;
  readonly footGuns: readonly FootGun[];
  readonly milliseconds: number;
}

/** What a passage means. */
export function healthOf(passage: Passage): Health {
  if (passage.kind === "through") {
    return "healthy";
  }
  if (passage.kind === "off") {
    const { reported } = passage;
    return reported !== undefined && isOutage(reported.verdict) ? "outage" : "off";
  }
  return "verdict" in passage ? ofFailure(passage.verdict) : "unknown";
}

function ofFailure(verdict: Verdict): Health {
  if (verdict.kind === "unknown") {
    return "unknown";
  }
  return isOutage(verdict) ? "outage" : "blocked";
}

/** The first line of every report. */
export function headline(health: Health, passage: string, databases: readonly Asked[]): string {
  const known = databases.flatMap(({ verdict }) => verdict ?? []);
  const [ill] = known;
  const beside =
    ill === undefined || known.some(serves)
      ? ""
      : `; the checksum database does not answer (${say(ill)}), which go needs only for what go.sum lacks`;
  // What is not known says so itself.
  const word = passage.startsWith(`${words[health]}: `) ? "" : `${words[health]}: `;
  return `${word}${passage}${beside}`;
}

const words: Readonly<Record<Health, string>> = {
  healthy: "no outage",
  outage: "outage",
  blocked: "no outage, but go does not get through",
  off: "the network is switched off",
  unknown: "not known",
};
