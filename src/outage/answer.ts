import type { Diagnosis, Match } from "./diagnosis.ts";
import { diagnose } from "./diagnosis.ts";
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

interface Facts {
  readonly came: string;
  readonly milliseconds: number;
}

function of({ kind, hashes }: Diagnosis, { entry, line }: Match, facts: Facts): Verdict {
  const { came, milliseconds } = facts;
  switch (kind) {
    case "checksum":
      return { kind: "wrong-content", wanted: hashes?.wanted ?? "what is signed", came };
    case "untrusted":
      return tls.has(entry.id)
        ? { kind: "tls", came }
        : { kind: "wrong-content", wanted: "an answer that fits its question", came };
    case "login":
      return { kind: "needs-login", status: status(line) ?? 407 };
    case "not-found":
    case "not-in-bundle":
      return { kind: "not-found", came };
    case "configuration":
      return { kind: "bad-entry", came };
    case "outage":
      return outage(entry.id, line, milliseconds);
    default:
      return { kind: "unknown", came };
  }
}

const tls: ReadonlySet<string> = new Set([
  "unknown-authority",
  "certificate-expired",
  "certificate-refused",
  "redirected-to-insecure",
]);

function outage(id: string, came: string, milliseconds: number): Verdict {
  const code = status(came);
  if (code !== undefined) {
    return { kind: "status", status: code };
  }
  switch (id) {
    case "connection-refused":
      return { kind: "refused" };
    case "name-not-found":
      return { kind: "name-not-found", came };
    case "page-for-an-answer":
      return { kind: "captive-page" };
    case "connection-timed-out":
    case "answer-timed-out":
      return { kind: "timed-out", milliseconds };
    case "connection-reset":
    case "answer-cut-off":
    case "http2-broken":
      return { kind: "cut-off", came };
    default:
      return { kind: "unreachable", came };
  }
}

/** `reading URL: 503 Service Unavailable`; cmd/go/internal/web, HTTPError. */
function status(line: string): number | undefined {
  const [, code] = /reading \S+: ([1-5]\d\d) /.exec(line) ?? [];
  return code === undefined ? undefined : Number(code);
}
