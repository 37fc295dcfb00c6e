/** What a failed go came to. */
export type Kind =
  /** A service or the network: waiting helps, and so does a bundle. */
  | "outage"
  | "not-in-bundle"
  /** It was asked, and does not have it. That is no outage. */
  | "not-found"
  /** A content's hash is another one than was promised: stop. */
  | "checksum"
  /** Nobody vouches for who answers, or the answer is forged or wrong: never passed by. */
  | "untrusted"
  | "login"
  /** go.mod, go.sum or the code. */
  | "project"
  | "toolchain"
  | "vendor"
  | "configuration"
  | "machine"
  | "unknown";

/** Who has to act. */
export type Who =
  | "nobody"
  | "the proxy's operator"
  | "the release engineer"
  | "the developer"
  | "the network administrator"
  | "security";

/** One thing that go is known to say, what it means, and what to do about it. */
export interface Entry {
  /** Unique, kebab-case. */
  readonly id: string;
  /** Matched with one line as `said` gives it: masked, and cut where others' words begin. */
  readonly pattern: RegExp;
  /** The versions of go that say it so. */
  readonly versions: string;
  readonly kind: Kind;
  /** For people: one sentence, without a full stop. */
  readonly cause: string;
  readonly who: Who;
  /** What that person does now. */
  readonly remedy: string;
}

/** The versions that this project is for say it alike. */
export const all = "1.21 and newer";
/** As they did before. */
export const ever = "all";

/** An error as go words it, at the start of a line or behind what it wraps. */
export function error(text: string): RegExp {
  return new RegExp(`(?:^|: )(?:${text})`);
}

/** What came of a request of go's, right behind the address that was asked. net/url, Error. */
export function asking(text: string): RegExp {
  return error(`(?:Get|Head|Post|read) "…": (?:${text})`);
}

/** One of several. */
export function either(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join("|"));
}
