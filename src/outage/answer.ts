import type { Diagnosis, Match } from "./diagnosis.ts";
import { diagnose } from "./diagnosis.ts";
import type { Kind } from "./entry.ts";
import type { Verdict } from "./verdict.ts";

/** What go said when it asked somebody in vain, after so many milliseconds, as a verdict on who was asked. */
export function verdictOf(lines: readonly string[], milliseconds: number): Verdict {
  const found = diagnose(lines);
  const first = found.all.find(({ entry }) => entry.id === found.entry?.id);
  const came = first?.line ?? lines[0] ?? "nothing";
  return first === undefined ? { kind: "unknown", came } : of(found, first, { came, milliseconds });
}

/** The h1 of a go.mod that a checksum database holds, where go says that another one came; undefined where it does not. */
export function databaseHash(lines: readonly string[]): string | undefined {
  const { hashes } = diagnose(lines);
  return hashes?.by === "checksum database" ? hashes.wanted : undefined;
}

/**
 * Whether a module proxy has a checksum database, by what go, with -x, printed of its question; undefined where there is
 * no answer to it. cmd/go/internal/web, http.go, get.
 */
export function supportedIn(printed: string, database: string): Verdict | undefined {
  const lines = printed.split("\n").filter((line) => line.startsWith("# get "));
  const [, code] =
    lines
      .map((line) => /^# get (\S+): ([1-5]\d\d) .*\((\d+\.\d+)s\)$/.exec(line))
      .find((found) => found?.[1]?.endsWith(`/sumdb/${database}/supported`))
      ?.slice(1) ?? [];
  return code === undefined ? undefined : ofStatus(Number(code));
}

function ofStatus(status: number): Verdict {
  if (status === 200) {
    return { kind: "healthy", milliseconds: 0 };
  }
  if (status === 404 || status === 410) {
    return { kind: "not-found", came: `HTTP ${status}` };
  }
  if (status === 401 || status === 403 || status === 407) {
    return { kind: "needs-login", status };
  }
  return status === 429 || status >= 500
    ? { kind: "status", status }
    : { kind: "unknown", came: `HTTP ${status}` };
}

interface Facts {
  readonly came: string;
  readonly milliseconds: number;
}

function of({ kind, hashes }: Diagnosis, { entry, line }: Match, facts: Facts): Verdict {
  const { came } = facts;
  if (kind === "outage") {
    return outage(entry.id, line, facts);
  }
  if (kind === "checksum") {
    return { kind: "wrong-content", wanted: hashes?.wanted ?? "what is signed", came };
  }
  if (kind === "untrusted" && !tls.has(entry.id)) {
    return { kind: "wrong-content", wanted: "an answer that fits its question", came };
  }
  return kind === "login"
    ? { kind: "needs-login", status: statusIn(line) ?? 407 }
    : { kind: others[kind] ?? "unknown", came };
}

const others: Readonly<Partial<Record<Kind, "tls" | "not-found" | "bad-entry">>> = {
  untrusted: "tls",
  "not-found": "not-found",
  "not-in-bundle": "not-found",
  configuration: "bad-entry",
};

const tls: ReadonlySet<string> = new Set([
  "unknown-authority",
  "certificate-expired",
  "certificate-refused",
  "redirected-to-insecure",
]);

function outage(id: string, line: string, { milliseconds }: Facts): Verdict {
  const status = statusIn(line);
  return status === undefined
    ? (outages.get(id) ?? unreachable)(line, milliseconds)
    : { kind: "status", status };
}

type Told = (came: string, milliseconds: number) => Verdict;

const unreachable: Told = (came) => ({ kind: "unreachable", came });
const cutOff: Told = (came) => ({ kind: "cut-off", came });
const timedOut: Told = (_, milliseconds) => ({ kind: "timed-out", milliseconds });

/** By the catalogue's ids; see catalogue/network.ts. */
const outages: ReadonlyMap<string, Told> = new Map([
  ["connection-refused", () => ({ kind: "refused" })],
  ["name-not-found", (came) => ({ kind: "name-not-found", came })],
  ["page-for-an-answer", () => ({ kind: "captive-page" })],
  ["connection-timed-out", timedOut],
  ["answer-timed-out", timedOut],
  ["connection-reset", cutOff],
  ["answer-cut-off", cutOff],
  ["http2-broken", cutOff],
]);

/** `reading URL: 503 Service Unavailable`; cmd/go/internal/web, HTTPError. */
function statusIn(line: string): number | undefined {
  const [, code] = /reading \S+: ([1-5]\d\d) /.exec(line) ?? [];
  return code === undefined ? undefined : Number(code);
}
