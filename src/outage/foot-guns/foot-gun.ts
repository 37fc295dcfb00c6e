/** The kinds of settings and commands that fail, or weaken a check, once something is down. */
export type FootGunId =
  | "bad-gosumdb"
  | "unknown-variable"
  | "unpinned-version"
  | "install-under-mod-vendor"
  | "insecure-flag"
  | "mod-mod-flag"
  | "clean-modcache"
  | "go-env-write"
  | "direct-behind-a-comma"
  | "private-to-version-control"
  | "goreleaser-gomod-proxy"
  | "goreleaser-changes-go-mod"
  | "version-on-a-directory";

/** Where a setting or a command stands. */
export interface Place {
  /** Relative to the repository's root; undefined for what no file says. */
  readonly file: string | undefined;
  /** Counted from 1. */
  readonly line: number | undefined;
  /** Such as `go env`, or "step `Build` of job `release`". */
  readonly where: string;
}

/** Something that is written down somewhere and will go wrong: in an outage, or when somebody relies on it in one. */
export interface FootGun extends Place {
  readonly id: FootGunId;
  /** What will happen. It never holds a value that may have a password in it. */
  readonly what: string;
  /** What to write instead. */
  readonly remedy: string;
}

/** One that was found at a place. */
export function footGun(id: FootGunId, at: Place, what: string, remedy: string): FootGun {
  return { id, file: at.file, line: at.line, where: at.where, what, remedy };
}
