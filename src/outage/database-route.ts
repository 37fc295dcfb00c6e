import { matches } from "../module/pattern.ts";
import type { Entry } from "./goproxy.ts";
import { through, type Blame, type End, type Verdicts } from "./route.ts";
import type { Verdict } from "./verdict.ts";

/** What decides whether the checksum database is asked, and where. */
export interface DatabaseSettings {
  readonly entries: readonly Entry[];
  /** GONOSUMDB as `go env` gives it: GOPRIVATE where it is not set. */
  readonly noSumdb: string;
  /** GOSUMDB: whether a URL stands behind the key; undefined where it is off. */
  readonly database: { readonly hasUrl: boolean } | undefined;
  /** The paths of the modules whose hash go.sum lacks: only for these it is asked. */
  readonly lacking: readonly string[];
}

/** What came of asking; undefined for what was not asked. */
export interface DatabaseVerdicts {
  /** Each entry of GOPROXY for `sumdb/<name>/supported`; anything with status 200 is a yes to go. */
  readonly supported: Verdicts;
  /** Each entry for a record of the database. */
  readonly lookups: Verdicts;
  /** The database, at its own address or the URL of GOSUMDB. */
  readonly itself: Verdict | undefined;
}

/** Where go asks the database: through an entry of GOPROXY, at its own address, or at the URL that GOSUMDB gives. */
export type Place =
  | { readonly kind: "mirror"; readonly by: number }
  | { readonly kind: "itself" }
  | { readonly kind: "url" };

/** Whether go gets the database's word. */
export type DatabasePassage =
  /** GOSUMDB is off; GONOSUMDB matches every module; go.sum has every hash. */
  | { readonly kind: "not-asked"; readonly why: "off" | "private" | "complete" }
  /** Asked at this place and nowhere else, with what came of it there. */
  | { readonly kind: "asked"; readonly at: Place; readonly verdict: Verdict | undefined }
  /** go gives up at an entry of GOPROXY, before it comes to the database. */
  | { readonly kind: "unreached"; readonly end: Blame & { readonly kind: Unreached } }
  /** The walk comes to an entry that was not asked. */
  | { readonly kind: "unknown"; readonly by: number };

type Unreached = "stopped" | "waits" | "exhausted" | "off";

/**
 * Whether go gets the database's word on what go.sum lacks. It asks each entry of GOPROXY whether it has the database;
 * the first one that has is asked from then on. After `direct`, or 404 by all, it is the database itself; `off` and the
 * list's end lead there only while no entry failed in another way. cmd/go/internal/modfetch/sumdb.go, useSumDB, initBase.
 */
export function databasePassage(
  settings: DatabaseSettings,
  { supported, lookups, itself }: DatabaseVerdicts,
): DatabasePassage {
  const why = unasked(settings);
  if (why !== undefined) {
    return { kind: "not-asked", why };
  }
  if (settings.database?.hasUrl === true) {
    return { kind: "asked", at: { kind: "url" }, verdict: itself };
  }
  const end = through(settings.entries, supported.map(asGoTakesIt));
  return end.kind === "through"
    ? { kind: "asked", at: { kind: "mirror", by: end.by }, verdict: lookups[end.by] }
    : without(end, itself);
}

function unasked({ database, noSumdb, lacking }: DatabaseSettings) {
  if (database === undefined) {
    return "off";
  }
  if (lacking.length === 0) {
    return "complete";
  }
  return lacking.every((each) => matches(noSumdb, each)) ? "private" : undefined;
}

/** Nobody looks at what `supported` holds. */
function asGoTakesIt(verdict: Verdict | undefined): Verdict | undefined {
  return verdict?.kind === "captive-page" || verdict?.kind === "wrong-content"
    ? { kind: "healthy", milliseconds: 0 }
    : verdict;
}

/** Where no entry has the database. */
function without(
  end: Exclude<End, { readonly kind: "through" }>,
  itself: Verdict | undefined,
): DatabasePassage {
  switch (end.kind) {
    case "unknown":
      return end;
    case "stopped":
    case "waits":
    case "exhausted":
      return { kind: "unreached", end: { kind: end.kind, by: end.by, verdict: end.verdict } };
    case "off":
      if (end.reported !== undefined) {
        return { kind: "unreached", end: { kind: "off", ...end.reported } };
      }
      break;
    case "direct":
    case "nowhere":
      break;
  }
  return { kind: "asked", at: { kind: "itself" }, verdict: itself };
}
