import type { DatabasePassage, Place } from "./database-route.ts";
import type { Blame, Passage } from "./route.ts";
import { serves, type Verdict } from "./verdict.ts";

/** A verdict in a few words, to stand behind a name: `HTTP 503`, `no answer within 5 s`. */
export function say(verdict: Verdict): string {
  if ("status" in verdict) {
    return `HTTP ${verdict.status}`;
  }
  if (verdict.kind === "timed-out") {
    return `no answer within ${Math.round(verdict.milliseconds / 100) / 10} s`;
  }
  if ("milliseconds" in verdict) {
    return `${verdict.kind}, ${verdict.milliseconds} ms`;
  }
  return told.has(verdict.kind) && "came" in verdict
    ? `${words[verdict.kind]}: ${verdict.came}`
    : words[verdict.kind];
}

const words = {
  "not-found": "not there",
  refused: "connection refused",
  "name-not-found": "host name not found",
  unreachable: "unreachable",
  "cut-off": "answer cut off",
  "captive-page": "a web page in place of the answer",
  tls: "certificate not trusted",
  "wrong-content": "wrong content",
  "bad-entry": "go refuses the entry as it is written",
  unknown: "what go says has no known meaning",
} as const;

/** Of these, only go's own words say enough. */
const told: ReadonlySet<Verdict["kind"]> = new Set(["tls", "bad-entry", "unknown"]);

/** A passage in one line for people; `names` are those of GOPROXY's entries, in their order. */
export function explain(found: Passage, names: readonly string[]): string {
  if (found.kind === "nowhere" || found.kind === "private") {
    return sentences[found.kind];
  }
  switch (found.kind) {
    case "through":
      return `go gets through: ${place(found.by, names)} serves`;
    case "stopped":
      return `go stops at ${blamed(found, names)}: ${reasons[found.why]}`;
    case "waits":
      return `go may wait for good at ${blamed(found, names)}: it has no time limit for an answer, and \`|\` goes on only after an error`;
    case "exhausted":
      return `go asks every entry, and none serves; it reports ${blamed(found, names)}`;
    case "unknown":
      break;
    case "direct":
      return `go comes to \`direct\`${after(found.reported, names)}: it depends on each module's own server, which was not asked here`;
    case "off":
      return `go comes to \`off\`${after(found.reported, names)}: nobody else is asked`;
  }
  return `not known: go comes to ${place(found.by, names)}, which was not asked`;
}

const sentences = {
  nowhere: "go asks every entry, and none has it (404 or 410): that is no outage",
  private:
    "GONOPROXY or GOPRIVATE matches it: go asks the module's own server and no entry of GOPROXY; that server was not asked here",
} as const;

const reasons = {
  comma: "`,` goes on to the next only after 404 or 410",
  last: "no entry follows it",
  content: "it takes the answer for the module, with `|` as with `,`",
} as const;

/** The same for the checksum database, by its name. */
export function explainDatabase(
  found: DatabasePassage,
  names: readonly string[],
  database: string,
): string {
  switch (found.kind) {
    case "not-asked":
      return `go does not ask ${database}: ${unasked[found.why]}`;
    case "asked":
      return `go asks ${database} ${at(found.at, names)} and nowhere else: ${came(found.verdict)}`;
    case "unreached":
      return `go does not come to ${database}: ${blamed(found.end, names)} is asked before it; ${obstacles[found.end.kind]}`;
    case "unknown":
      break;
  }
  return `not known: on the way to ${database} go comes to ${place(found.by, names)}, which was not asked`;
}

const unasked = {
  off: "GOSUMDB is off; go.sum is enforced all the same",
  private: "GONOSUMDB or GOPRIVATE matches every module that go.sum lacks",
  complete: "go.sum has every hash",
} as const;

const obstacles = {
  stopped: "only 404 or 410 would lead on",
  waits: "go has no time limit for an answer",
  exhausted: "no entry has the database, and go gives up for this one",
  off: "go gives up for this one where `off` ends the list",
} as const;

function at(where: Place, names: readonly string[]): string {
  return where.kind === "mirror" ? `through ${place(where.by, names)}` : addresses[where.kind];
}

const addresses = { itself: "at its own address", url: "at the URL in GOSUMDB" } as const;

function came(verdict: Verdict | undefined): string {
  if (verdict === undefined) {
    return "it was not asked here";
  }
  return serves(verdict) ? `it answers (${say(verdict)})` : say(verdict);
}

function after(reported: Blame | undefined, names: readonly string[]): string {
  return reported === undefined ? "" : ` after ${blamed(reported, names)}`;
}

/** `entry 1 (https://proxy.example.org, HTTP 503)`. */
function blamed({ by, verdict }: Blame, names: readonly string[]): string {
  return `entry ${by + 1} (${names[by]}, ${say(verdict)})`;
}

function place(by: number, names: readonly string[]): string {
  return `entry ${by + 1} (${names[by]})`;
}
