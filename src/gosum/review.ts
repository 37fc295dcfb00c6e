import { compare, compareText } from "../module/version.ts";
import { diff, type Change } from "./diff.ts";
import type { GoSum } from "./parse.ts";

/** What became of a module, the gravest first. */
export const kinds = ["altered", "downgraded", "updated", "added", "removed"] as const;

/** One of them. */
export type Kind = (typeof kinds)[number];

/** A change of go.sum for a reviewer. */
export interface Entry {
  readonly kind: Kind;
  /** `go.mod` where only lines of go.mod files came, went or changed: the module graph, nothing that is compiled. */
  readonly part: "module" | "go.mod";
  readonly path: string;
  /** Of an altered hash the version, without `/go.mod`. */
  readonly version: string | undefined;
  /** All versions that were listed, oldest first; of an altered hash the hashes. */
  readonly from: readonly string[];
  /** All that are listed now, or the hashes. */
  readonly to: readonly string[];
}

/** The lines of several files as one, whether or not they agree: what differs among them is to be seen. */
export function union(files: readonly GoSum[]): GoSum {
  const all = new Map<string, readonly string[]>();
  for (const [key, hashes] of files.flatMap((each) => [...each])) {
    all.set(key, [...new Set([...(all.get(key) ?? []), ...hashes])]);
  }
  return all;
}

/**
 * The changes from `before` to `after`, the gravest kind first, whole modules before go.mod files, then by path. A version
 * that came or went beside a newest one that stayed counts as added or removed.
 */
export function review(before: GoSum, after: GoSum): Entry[] {
  const whole = diff(before, after).flatMap(entries);
  return [...whole, ...graph(before, after)].toSorted(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      Number(a.part === "go.mod") - Number(b.part === "go.mod") ||
      compareText(a.path, b.path),
  );
}

function entries(change: Change): Entry[] {
  const { path } = change;
  const base = { part: "module" as const, path, version: undefined };
  switch (change.kind) {
    case "altered":
      return [altered(change)];
    case "added":
      return [{ ...base, kind: change.kind, from: [], to: change.versions }];
    case "removed":
      return [{ ...base, kind: change.kind, from: change.versions, to: [] }];
    case "changed": {
      const { from, to } = change;
      const came = without(to, from).length > 0 ? (["added"] as const) : [];
      const went = without(from, to).length > 0 ? (["removed"] as const) : [];
      return [...came, ...went].map((kind) => ({ ...base, kind, from, to }));
    }
    case "updated":
    case "downgraded":
    default:
      return [{ ...base, kind: change.kind, from: change.from, to: change.to }];
  }
}

function altered({ path, version: named, from, to }: Extract<Change, { kind: "altered" }>): Entry {
  const version = named.replace(/\/go\.mod$/, "");
  const part = version === named ? "module" : "go.mod";
  return { kind: "altered", part, path, version, from, to };
}

/** The versions of a module of which a go.mod line came or went, and no zip's line with it. */
function* graph(before: GoSum, after: GoSum): Generator<Entry> {
  const went = alone(before, after);
  const came = alone(after, before);
  for (const path of new Set([...went.keys(), ...came.keys()])) {
    const from = went.get(path) ?? [];
    const to = came.get(path) ?? [];
    const kind = direction(from.at(-1), to.at(-1));
    yield { kind, part: "go.mod", path, version: undefined, from, to };
  }
}

function direction(from: string | undefined, to: string | undefined): Kind {
  if (from === undefined || to === undefined) {
    return from === undefined ? "added" : "removed";
  }
  return compare(from, to) > 0 ? "downgraded" : "updated";
}

/** Versions by path whose go.mod line one file has and the other has not, where that is not so of the zip's line too. */
function alone(some: GoSum, others: GoSum): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const isNew = (key: string) => some.has(key) && !others.has(key);
  for (const key of some.keys()) {
    const zip = key.replace(/\/go\.mod$/, "");
    if (zip !== key && isNew(key) && !isNew(zip)) {
      const [path = "", version = ""] = zip.split(" ");
      found.set(path, [...(found.get(path) ?? []), version].toSorted(compare));
    }
  }
  return found;
}

/** What one list has and the other has not. */
export function without(some: readonly string[], others: readonly string[]): string[] {
  return some.filter((each) => !others.includes(each));
}
