import { OfflineError, type Code } from "../errors.ts";
import type { Examination, Health } from "../outage/examination.ts";
import { say } from "../outage/explain.ts";
import { asKnown, diagnosed } from "./diagnosis.ts";
import type { Attempt, Download } from "./network.ts";

/** What the dependencies come from, why, and what that rests on. */
export interface Decision {
  readonly mode: "bundle" | "network";
  /** In one line. */
  readonly reason: string;
  /** `unasked`: nobody looked. */
  readonly outage: Health | "unasked";
  /** Undefined where nobody looked. */
  readonly examination: Examination | undefined;
  /** Runs of `go mod download`, in their order. */
  readonly attempts: readonly Attempt[];
}

/** What is known while it is decided. */
export interface Evidence {
  readonly examination: Examination | undefined;
  readonly download: Download | undefined;
}

/** `emergency: true`. */
export function told(): Decision {
  return {
    mode: "bundle",
    reason: "emergency: true, so that nothing is asked of the network for modules",
    outage: "unasked",
    examination: undefined,
    attempts: [],
  };
}

/** A bundle was used. */
export function forBundle(isExact: boolean, evidence: Evidence): Decision {
  const { examination, download } = evidence;
  const reason = isExact
    ? "there is a bundle of this very go.mod and go.sum"
    : (outageIn(evidence) ?? "there is no go command to ask the network with");
  return {
    mode: "bundle",
    reason,
    outage: download === undefined ? (examination?.health ?? "unasked") : "outage",
    examination,
    attempts: download?.attempts ?? [],
  };
}

/** The network was used. */
export function forNetwork(isAlone: boolean, { examination, download }: Evidence): Decision {
  return {
    mode: "network",
    reason: isAlone
      ? "emergency: false, so that no bundle is used"
      : "no store has a bundle of this very go.mod and go.sum, and go gets through",
    outage: examination?.health ?? "unasked",
    examination,
    attempts: download?.attempts ?? [],
  };
}

/** What says that the network cannot be used, in one line; undefined where nothing does. */
function outageIn({ examination, download }: Evidence): string | undefined {
  if (download?.kind === "outage") {
    return `outage: go mod download, ${count(download.attempts.length)}: ${download.said}`;
  }
  const health = examination?.health;
  return health === "outage" || health === "off" ? examination?.headline : undefined;
}

/** Nothing is passed by that somebody has to look at. */
export function blocked(examination: Examination): OfflineError {
  const { headline, advice } = examination;
  const text = advice.flatMap((each) => ("text" in each ? [each.text] : []))[0];
  const remedy = text ?? "find out who answers in the module proxy's place";
  return new OfflineError("NO_PASSAGE", `network: wanted modules, got none: ${headline}`, {
    hint: `${remedy}; or decide it yourself: emergency: true takes a bundle, each byte of it proved`,
    details: answers(examination),
  });
}

/** An outage, and no bundle may be used. */
export function down(evidence: Evidence): OfflineError {
  const reason = outageIn(evidence) ?? "outage";
  return new OfflineError("OUTAGE", `network: wanted modules, got none: ${reason}`, {
    hint: "set emergency: auto or true to use a bundle, or wait and run again",
    details: detailsOf(evidence),
  });
}

/**
 * The same failure with the evidence: why the network was not used stands before everything else, what the doctor found
 * behind it.
 */
export function withEvidence(failure: unknown, evidence: Evidence): unknown {
  const error = diagnosed(failure);
  if (!(error instanceof OfflineError) || final.has(error.code)) {
    return error;
  }
  const reason = outageIn(evidence);
  const { code, message, hint, details } = error;
  return asKnown(
    new OfflineError(code, reason === undefined ? message : `${reason}; ${message}`, {
      hint,
      details: [...details, ...detailsOf(evidence)],
      cause: error,
    }),
  );
}

/** Errors that have the evidence already, or are about what was asked: no network has a part in those. */
const final: ReadonlySet<Code> = new Set([
  "OUTAGE",
  "NO_PASSAGE",
  "BAD_INPUT",
  "BAD_REPLACE",
  "BAD_TRUST_FILE",
  "BAD_WAIVER",
]);

function detailsOf({ examination, download }: Evidence): readonly string[] {
  return [
    ...(download?.kind === "outage" ? download.error.details : []),
    ...(examination === undefined || isVain(examination) ? [] : answers(examination)),
  ];
}

/** Nobody had answered yet when something else had failed: a reader would look for the fault in the network. */
function isVain({ health, entries }: Examination): boolean {
  return health === "unknown" && entries.every(({ verdict }) => verdict === undefined);
}

/** What everybody who was asked came to, a line each. */
function answers({ headline, entries, databases }: Examination): readonly string[] {
  const asked = [...entries, ...databases].flatMap(({ name, verdict }) =>
    verdict === undefined ? [] : [`asked ${name}: ${say(verdict)}`],
  );
  return [`doctor: ${headline}`, ...asked];
}

function count(runs: number): string {
  return runs === 1 ? "one run" : `${runs} runs`;
}
