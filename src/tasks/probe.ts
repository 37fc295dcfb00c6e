import { hash } from "node:crypto";
import * as path from "node:path";
import * as files from "../host/files.ts";
import * as go from "../host/go.ts";
import { pause } from "../host/patience.ts";
import { keyOf, type Version } from "../module/gomod.ts";
import { ofGoModHash } from "../module/h1.ts";
import { verdictOf } from "../outage/answer.ts";
import type { Asked } from "../outage/examination.ts";
import { isOutage, slowAfter, type Verdict } from "../outage/verdict.ts";
import { fileName } from "../proxy/layout.ts";

/**
 * Asking a module proxy, or a checksum database, for one small thing. go itself asks: whatever it takes into account
 * (credentials, certificates, HTTP proxies, names, HTTP/2) is then taken into account, and its answer is the answer that
 * counts. A run of it takes a few milliseconds.
 */
export interface Place {
  /** A private folder, outside of any module. */
  readonly directory: string;
  /** When everything must have ended, as performance.now() tells the time. */
  readonly until: number;
  /** Nobody waits for an answer any longer. */
  readonly signal: AbortSignal;
}

/** A place of its own in a place. */
export function within(place: Place, folder: string): Place {
  return { ...place, directory: path.join(place.directory, folder) };
}

/**
 * Whom was asked, with the verdict; without one, where nobody waited any longer for an answer: that is neither good nor
 * bad.
 */
export function asked(name: string, verdict: Verdict | undefined, { signal }: Place): Asked {
  const isUnawaited =
    verdict?.kind === "timed-out" && signal.aborted && verdict.milliseconds < longest;
  return isUnawaited
    ? {
        name,
        verdict: undefined,
        unasked: `no answer within ${verdict.milliseconds} ms, and nobody waited longer`,
      }
    : { name, verdict, unasked: undefined };
}

/** A module version of the checked-out go.sum, with the h1 of its go.mod. */
export interface Sample {
  readonly module: Version;
  readonly goModH1: string;
}

/** How long one request may take, how often it is made, and how long to wait before another, in milliseconds. */
const longest = 5_000;
const tries = 3;
const wait = 250;
/** Less than this is no time to ask again. */
const least = 500;

/** Asks one entry of GOPROXY for the go.mod of a module; for that of another, where it does not have the first. */
export async function askEntry(
  entry: string,
  samples: readonly Sample[],
  place: Place,
): Promise<Verdict> {
  let verdict: Verdict = { kind: "not-found", came: "no module of go.sum to ask for" };
  for (const sample of samples) {
    verdict = await persist(place, (run) => askModule(entry, sample, run));
    if (verdict.kind !== "not-found") {
      return verdict;
    }
  }
  return verdict;
}

/** One request. */
export interface Run {
  readonly directory: string;
  readonly timeout: number;
  readonly signal: AbortSignal;
}

async function askModule(entry: string, { module, goModH1 }: Sample, run: Run): Promise<Verdict> {
  // Our own comparison follows, with the checked-out go.sum.
  const variables = { GOPROXY: entry, GOSUMDB: "off" };
  const came = await ask(run, ["list", "-m", "-json"], module, variables);
  const file = path.join(run.directory, "modcache", "cache", "download", fileName(module, "mod"));
  const bytes = await files.read(file);
  if (bytes !== undefined) {
    const h1 = ofGoModHash(hash("sha256", bytes, "hex"));
    return h1 === goModH1
      ? right(came.milliseconds)
      : wrong(goModH1, h1, bytes.subarray(0, 512).toString("latin1"));
  }
  if (came.timedOut) {
    return { kind: "timed-out", milliseconds: came.milliseconds };
  }
  // go list keeps to itself why there is no go.mod, where there is all else.
  const said = came.isDone ? await ask(run, ["mod", "download", "-json"], module, variables) : came;
  return verdictOf(said.lines, came.milliseconds);
}

/** Runs go once, with a module cache that nothing else uses. */
export async function ask(
  { directory, timeout, signal }: Run,
  command: readonly string[],
  module: Version,
  variables: Readonly<Record<string, string>>,
): Promise<go.Attempt & { readonly milliseconds: number }> {
  const started = performance.now();
  const attempt = await go.attempt({
    args: [...command, keyOf(module)],
    directory,
    variables: {
      GOFLAGS: "-modcacherw",
      GOMODCACHE: path.join(directory, "modcache"),
      GOPATH: path.join(directory, "gopath"),
      GONOPROXY: "none",
      GONOSUMDB: "none",
      GOPRIVATE: "none",
      ...variables,
    },
    network: true,
    timeout,
    signal,
  });
  return { ...attempt, milliseconds: Math.round(performance.now() - started) };
}

/** Asks again after what may be a blip, each time in a new folder. The last answer that had its time counts. */
export async function persist(
  place: Place,
  once: (run: Run) => Promise<Verdict>,
): Promise<Verdict> {
  let before: Verdict | undefined;
  for (let attempt = 1; ; attempt++) {
    const timeout = Math.min(longest, place.until - performance.now());
    const directory = path.join(place.directory, String(attempt));
    await files.makeDirectory(directory);
    const { signal } = place;
    const verdict = await once({ directory, signal, timeout: Math.max(timeout, 1) });
    const isCut = verdict.kind === "timed-out" && verdict.milliseconds < longest;
    const known = isCut ? (before ?? verdict) : verdict;
    const left = place.until - performance.now();
    if (!isOutage(verdict) || attempt === tries || left < wait * 2 + least || signal.aborted) {
      return known;
    }
    before = known;
    await pause(wait * attempt * (0.5 + Math.random()), signal);
  }
}

/** The verdict on a right answer. */
export function right(milliseconds: number): Verdict {
  return { kind: milliseconds > slowAfter ? "slow" : "healthy", milliseconds };
}

function wrong(wanted: string, came: string, beginning: string): Verdict {
  return /^\s*<(?:!doctype|html)/i.test(beginning)
    ? { kind: "captive-page" }
    : { kind: "wrong-content", wanted, came };
}
