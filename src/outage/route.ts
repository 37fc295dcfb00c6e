import { matches } from "../module/pattern.ts";
import type { Entry } from "./goproxy.ts";
import { serves, type Verdict } from "./verdict.ts";

/** What decides who is asked for a module. */
export interface Settings {
  readonly entries: readonly Entry[];
  /** GONOPROXY as `go env` gives it: GOPRIVATE where it is not set. */
  readonly noProxy: string;
}

/** What came of asking each entry, in their order; undefined for `direct`, `off` and what was not asked. */
export type Verdicts = readonly (Verdict | undefined)[];

/** An entry, by its place from 0, and what came of asking it. */
export interface Blame {
  readonly by: number;
  readonly verdict: Verdict;
}

/** Where a walk over entries ends, before it is known what that means. */
export type End =
  /** This entry serves. */
  | { readonly kind: "through"; readonly by: number }
  /**
   * go asks nobody after this entry: `,` follows, or nothing (`last`); or go takes what came for the right `content`,
   * and finds out only when it no longer looks at the list.
   */
  | (Blame & { readonly kind: "stopped"; readonly why: "comma" | "last" | "content" })
  /** go has no time limit for an answer: it may wait here for good, also before `|`. */
  | (Blame & { readonly kind: "waits" })
  /** All were asked, by `|` or after 404, and none serves: go reports this one. */
  | (Blame & { readonly kind: "exhausted" })
  /** All were asked, and none has it. */
  | { readonly kind: "nowhere" }
  /** `off` is reached; go reports the entry, where one failed otherwise than with 404 or 410. */
  | { readonly kind: "off"; readonly reported: Blame | undefined }
  /** `direct` is reached, after this failure. */
  | { readonly kind: "direct"; readonly reported: Blame | undefined }
  /** The walk comes to an entry that was not asked. */
  | { readonly kind: "unknown"; readonly by: number };

/** Whether go gets a module, and by whom; `private`: GONOPROXY matches it, so that only its own server is asked. */
export type Passage = End | { readonly kind: "private" };

/**
 * Whether go gets a module, by its path: with a match in GONOPROXY its own server is asked and nobody else, also where
 * GOPROXY is `off`. cmd/go/internal/modfetch/repo.go, lookup; a `noproxy` entry stands before GOPROXY's there.
 */
export function passage(modulePath: string, settings: Settings, verdicts: Verdicts): Passage {
  return matches(settings.noProxy, modulePath)
    ? { kind: "private" }
    : through(settings.entries, verdicts);
}

/**
 * Walks the entries as go does, and says where that ends. Of several failures go reports the last one that is not 404 or
 * 410, of these the last. cmd/go/internal/modfetch/proxy.go, TryProxies.
 */
export function through(entries: readonly Entry[], verdicts: Verdicts): End {
  let reported: Blame | undefined;
  for (const [by, entry] of entries.entries()) {
    if (entry.kind !== "url") {
      return { kind: entry.kind, reported };
    }
    const verdict = verdicts[by];
    const end = endAt({ by, entry, verdict, isLast: by === entries.length - 1 });
    if (end !== undefined) {
      return end;
    }
    if (verdict !== undefined && verdict.kind !== "not-found") {
      reported = { by, verdict };
    }
  }
  return reported === undefined ? { kind: "nowhere" } : { kind: "exhausted", ...reported };
}

interface Stage {
  readonly by: number;
  readonly entry: Extract<Entry, { readonly kind: "url" }>;
  readonly verdict: Verdict | undefined;
  readonly isLast: boolean;
}

/** Undefined where go asks the next one. */
function endAt({ by, entry, verdict, isLast }: Stage): End | undefined {
  if (verdict === undefined) {
    return { kind: "unknown", by };
  }
  if (serves(verdict)) {
    return { kind: "through", by };
  }
  if (takesForContent.has(verdict.kind)) {
    return { kind: "stopped", by, verdict, why: "content" };
  }
  if (verdict.kind === "timed-out") {
    return { kind: "waits", by, verdict };
  }
  if (entry.onAnyError || verdict.kind === "not-found") {
    return undefined;
  }
  return { kind: "stopped", by, verdict, why: isLast ? "last" : "comma" };
}

/** A zip is opened and hashed after the walk: fetch.go, downloadZip. */
const takesForContent: ReadonlySet<Verdict["kind"]> = new Set(["wrong-content", "captive-page"]);
