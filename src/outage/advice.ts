import { deedFor, type Advice } from "./deed.ts";
import { name, nameAt, write, type Entry } from "./goproxy.ts";
import type { Blame, Passage, Verdicts } from "./route.ts";
import { isOutage, serves, type Verdict } from "./verdict.ts";

/** What helps a go that asks for modules. */
export function advise(
  entries: readonly Entry[],
  verdicts: Verdicts,
  found: Passage,
): readonly Advice[] {
  if (found.kind === "stopped" || found.kind === "waits") {
    return atEntry(entries, verdicts, found);
  }
  const hasFailed = "reported" in found && found.reported !== undefined;
  return hasFailed || found.kind === "exhausted"
    ? otherwise(entries, verdicts)
    : whereNothingFailed(entries, found.kind);
}

function whereNothingFailed(entries: readonly Entry[], kind: Passage["kind"]): readonly Advice[] {
  if (kind === "off" || kind === "nowhere") {
    return [entries[0]?.kind === "off" ? isOff : missing];
  }
  return [];
}

/** What helps a go that cannot go on at an entry. */
function atEntry(entries: readonly Entry[], verdicts: Verdicts, blame: Blame): readonly Advice[] {
  const deed = deedFor(blame.verdict, nameAt(entries, blame.by));
  if (deed !== undefined) {
    return [deed];
  }
  const goal = nextGoal(entries, verdicts, blame.by);
  const rest = otherwise(entries, verdicts);
  if (goal === undefined) {
    return rest;
  }
  const onTheWay = verdicts.map((verdict, at) =>
    at >= blame.by && at < goal && verdict !== undefined && isOutage(verdict) ? verdict : undefined,
  );
  const isDirect = entries[goal]?.kind === "direct";
  const ways = [goOn(entries, onTheWay), leaveOut(entries, onTheWay)].filter(
    (each) => each !== undefined,
  );
  return isDirect
    ? [...rest, ...ways.slice(0, 1).map((each) => setting(each, direct))]
    : [...ways.map((each) => setting(each, each.isComplete ? another : anotherOnly)), ...rest];
}

/** The place of the next entry that helps: one that serves, or `direct`; undefined if what stands before it forbids it. */
function nextGoal(entries: readonly Entry[], verdicts: Verdicts, from: number): number | undefined {
  for (let at = from; at < entries.length; at += 1) {
    const verdict = verdicts[at];
    if (entries[at]?.kind === "direct" || (verdict !== undefined && serves(verdict))) {
      return at;
    }
    if (verdict === undefined || !(isOutage(verdict) || verdict.kind === "not-found")) {
      return undefined;
    }
  }
  return undefined;
}

interface Way {
  readonly entries: readonly Entry[];
  /** Every entry stays. */
  readonly isComplete: boolean;
}

/** `|` behind the entries that fail; undefined where one of them would still hold go up. */
function goOn(entries: readonly Entry[], failing: Verdicts): Way | undefined {
  const holds = failing.some((verdict) => verdict !== undefined && holdsUp.has(verdict.kind));
  const changed = entries.map((entry, at) =>
    entry.kind === "url" && failing[at] !== undefined ? { ...entry, onAnyError: true } : entry,
  );
  return holds ? undefined : { entries: changed, isComplete: true };
}

/** go does not get past these by `|` either: see route.ts. */
const holdsUp: ReadonlySet<Verdict["kind"]> = new Set(["timed-out", "captive-page"]);

/** The list without the entries that fail. */
function leaveOut(entries: readonly Entry[], failing: Verdicts): Way {
  return { entries: entries.filter((_, at) => failing[at] === undefined), isComplete: false };
}

function setting({ entries }: Way, words: { brings: string; cost: string }): Advice {
  const isHidden = entries.some((entry) => entry.kind === "url" && name(entry) !== entry.url);
  const note = isHidden ? "with the credentials as they are now" : undefined;
  return { kind: "setting", variable: "GOPROXY", value: write(entries), ...words, note };
}

const namesAndPrivate =
  "no check is lost: go.sum is enforced, and GOSUMDB stays on. But the entries behind it learn the paths of the modules that go asks them for, also of private ones, and for a version that go.sum lacks they could answer with a module of the same name: name private modules in GOPRIVATE first";

const another = {
  brings: "go goes on to the next entry after any error, not only after 404 or 410",
  cost: namesAndPrivate,
} as const;

const anotherOnly = {
  brings: "go does not ask, nor wait for, what fails",
  cost: `what only the entry that is left out has is not found; ${namesAndPrivate}`,
} as const;

const direct = {
  brings: "go asks each module's own server, by version control",
  cost: "no check is lost: go.sum is enforced, and GOSUMDB stays on. But every server must be up, a version may be gone there or have moved, the job needs git (GOVCS says which tools may run on what those servers send), and each server, and who listens on the way, learns what is built, private paths among it",
} as const;

/** No setting helps: a bundle does against an outage, and somebody must look at the rest. */
function otherwise(entries: readonly Entry[], verdicts: Verdicts): readonly Advice[] {
  const deeds = verdicts.flatMap((verdict, at) => {
    const deed = verdict === undefined ? undefined : deedFor(verdict, nameAt(entries, at));
    return deed ?? [];
  });
  const isDown = verdicts.some((verdict) => verdict !== undefined && isOutage(verdict));
  return isDown ? [useBundle, ...deeds] : deeds;
}

const useBundle = {
  kind: "bundle",
  text: "use a bundle: `emergency: auto` does so when the network is down, `emergency: true` at once",
} as const;

const missing = {
  kind: "act",
  text: "no entry has the module, which is no outage: check its path and version; a private module belongs into GOPRIVATE, or on a proxy that has it",
} as const;

const isOff = {
  kind: "act",
  text: "GOPROXY=off forbids go to ask anybody: use a bundle, or set GOPROXY to a proxy",
} as const;
