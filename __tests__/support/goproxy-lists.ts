import { parse, type Entry } from "../../src/outage/goproxy.ts";
import type { Verdicts } from "../../src/outage/route.ts";
import type { Verdict } from "../../src/outage/verdict.ts";

/** What a probe finds where routes.ts answers by this word. */
export const verdicts: Readonly<Record<string, Verdict>> = {
  serves: { kind: "healthy", milliseconds: 1 },
  "404": { kind: "not-found", came: "404" },
  "410": { kind: "not-found", came: "410" },
  "403": { kind: "needs-login", status: 403 },
  "500": { kind: "status", status: 500 },
  cut: { kind: "cut-off", came: "EOF" },
  html: { kind: "captive-page" },
  wrong: { kind: "wrong-content", wanted: "h1:a", came: "h1:b" },
  hang: { kind: "timed-out", milliseconds: 1000 },
  tls: { kind: "tls", came: "x509: certificate signed by unknown authority" },
};

/** A list of entries such as `500|serves,direct`, and what comes of asking each. */
export interface List {
  readonly entries: readonly Entry[];
  /** What stands for each entry. */
  readonly words: readonly string[];
  readonly verdicts: Verdicts;
  /** How many of them are URLs. */
  readonly urls: number;
}

/** The entries of a pattern. */
export function read(pattern: string): List {
  const list = pattern.replaceAll(/[^,|]+/g, (word) =>
    word === "direct" || word === "off" ? word : `https://${word}.example.org`,
  );
  const parsed = parse(list);
  const entries = parsed.kind === "entries" ? parsed.entries : [];
  const words = pattern.split(/[,|]/).slice(0, entries.length);
  return {
    entries,
    words,
    verdicts: words.map((word) => verdicts[word]),
    urls: entries.filter(({ kind }) => kind === "url").length,
  };
}

/** All lists of `length` words, with all separators between them. */
export function lists(words: readonly string[], length: number): string[] {
  return length === 1
    ? [...words]
    : lists(words, length - 1).flatMap((before) =>
        words.flatMap((word) => [`${before},${word}`, `${before}|${word}`]),
      );
}

/** Each as it is, and before `direct` and `off`. */
export function withTails(patterns: readonly string[]): string[] {
  const tails = ["", ",direct", "|direct", ",off", "|off"];
  return patterns.flatMap((pattern) => tails.map((tail) => pattern + tail));
}
