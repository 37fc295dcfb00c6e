import { compare as compareVersions, compareText } from "../module/version.ts";
import type { GoSum } from "./parse.ts";

/** What became of one module between two go.sum files. Versions are the ones whose zip hash is listed, oldest first. */
export type Change =
  | { readonly kind: "added"; readonly path: string; readonly versions: readonly string[] }
  | { readonly kind: "removed"; readonly path: string; readonly versions: readonly string[] }
  | {
      readonly kind: "updated" | "downgraded" | "changed";
      readonly path: string;
      readonly from: readonly string[];
      readonly to: readonly string[];
    }
  | {
      readonly kind: "altered";
      readonly path: string;
      /** With `/go.mod` at its end where it is the go.mod's hash that differs. */
      readonly version: string;
      readonly from: readonly string[];
      readonly to: readonly string[];
    };

/**
 * The changes from `before` to `after`, sorted by path. *Altered* is another hash for the same version: never an honest
 * update. A module is *updated* or *downgraded* by its newest version with a zip hash; *changed* is a change below that.
 * Versions of which only the go.mod's hash is listed come and go with the module graph; they count as altered only.
 */
export function diff(before: GoSum, after: GoSum): Change[] {
  const old = versions(before);
  const now = versions(after);
  const changes: Change[] = [...alterations(before, after)];
  for (const path of new Set([...old.keys(), ...now.keys()])) {
    const change = compare(path, old.get(path) ?? [], now.get(path) ?? []);
    if (change !== undefined) {
      changes.push(change);
    }
  }
  return changes.toSorted((a, b) => compareText(a.path, b.path));
}

function* alterations(before: GoSum, after: GoSum): Generator<Change> {
  for (const [key, from] of before) {
    const to = after.get(key);
    if (to !== undefined && !sameHashes(from, to)) {
      const [path = "", version = ""] = key.split(" ");
      yield { kind: "altered", path, version, from, to };
    }
  }
}

/** A file may list hashes of several algorithms: an added one is no alteration, a differing h1 is. */
function sameHashes(from: readonly string[], to: readonly string[]): boolean {
  return agree(from, to) && agree(to, from);
}

function agree(some: readonly string[], others: readonly string[]): boolean {
  return some.every(
    (hash) => others.includes(hash) || !others.some((each) => algorithm(each) === algorithm(hash)),
  );
}

function algorithm(hash: string): string | undefined {
  return hash.split(":", 1)[0];
}

function compare(path: string, from: readonly string[], to: readonly string[]): Change | undefined {
  if (from.join(" ") === to.join(" ")) {
    return undefined;
  }
  if (from.length === 0) {
    return { kind: "added", path, versions: to };
  }
  if (to.length === 0) {
    return { kind: "removed", path, versions: from };
  }
  const [before = "", after = ""] = [...from.slice(-1), ...to.slice(-1)];
  const direction = compareVersions(before, after);
  const kind = direction < 0 ? "updated" : direction > 0 ? "downgraded" : "changed";
  return { kind, path, from, to };
}

/** Each path's versions that have a zip hash. */
function versions(sums: GoSum): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const key of sums.keys()) {
    const [path = "", version = ""] = key.split(" ");
    if (!version.endsWith("/go.mod")) {
      const known = found.get(path);
      if (known === undefined) {
        found.set(path, [version]);
      } else {
        known.push(version);
      }
    }
  }
  return new Map([...found].map(([path, all]) => [path, all.toSorted(compareVersions)]));
}
