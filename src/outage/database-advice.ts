import type { DatabasePassage } from "./database-route.ts";
import { deedFor, type Advice } from "./deed.ts";
import { nameAt, type Entry } from "./goproxy.ts";
import { serves, type Verdict } from "./verdict.ts";

/** The database that is in question, and what came of asking it at its own address. */
export interface Direct {
  /** GOSUMDB as go says it. */
  readonly said: string;
  /** The name in its key: `sum.golang.org`. */
  readonly database: string;
  readonly itself: Verdict | undefined;
}

/** What helps a go that asks the checksum database; nothing is to be done while go.sum is complete. */
export function adviseDatabase(
  entries: readonly Entry[],
  found: DatabasePassage,
  { said, database, itself }: Direct,
): readonly Advice[] {
  const failure = failureOf(found);
  if (failure === undefined) {
    return [];
  }
  const { verdict, by } = failure;
  const deed = deedFor(verdict, by === undefined ? database : nameAt(entries, by));
  if (deed !== undefined) {
    return [deed];
  }
  if (verdict.kind === "not-found") {
    return [unread];
  }
  const isDirectBetter = by !== undefined && itself !== undefined && serves(itself);
  return isDirectBetter ? [complete, aroundMirror(said, database), carried] : [complete, carried];
}

/** What failed, with the entry of GOPROXY that is in the way, if one is. */
function failureOf(
  found: DatabasePassage,
): { verdict: Verdict; by: number | undefined } | undefined {
  if (found.kind === "unreached") {
    return found.end;
  }
  if (found.kind !== "asked" || found.verdict === undefined || serves(found.verdict)) {
    return undefined;
  }
  return { verdict: found.verdict, by: found.at.kind === "mirror" ? found.at.by : undefined };
}

/** GOSUMDB with a URL: go asks there and no entry of GOPROXY. cmd/go/internal/modfetch/sumdb.go, dbDial. */
function aroundMirror(said: string, database: string): Advice {
  return {
    kind: "setting",
    variable: "GOSUMDB",
    value: `${said.trim()} https://${database}`,
    brings:
      "go asks the database itself and no entry of GOPROXY for it; its key, and so the check, stays",
    cost: "the database learns the paths of the modules that go.sum lacks, which the entry kept from it: name private modules in GOPRIVATE first",
    note: undefined,
  };
}

const complete = {
  kind: "nothing",
  text: "nothing is to be done as long as go.sum is complete: the database is asked only for what go.sum lacks, for tools (`go install name@version`) and for a toolchain",
} as const;

const carried = {
  kind: "bundle",
  text: "use a bundle: it carries the database's records for what it was packed with, and go checks them by the database's key",
} as const;

const unread = {
  kind: "act",
  text: "the database has no record of the module, which is no outage: check its path and version; a private module's path, and no more, belongs into GOPRIVATE",
} as const;
