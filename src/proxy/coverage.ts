import type { GoSum } from "../gosum/parse.ts";
import * as gosum from "../gosum/parse.ts";
import { keyOf, type Version } from "../module/gomod.ts";
import { compare } from "../module/version.ts";

/** Which of the checked-out go.sum's modules a bundle can serve, as far as its manifest tells. */
export interface Coverage {
  /** Module versions in go.sum. */
  readonly modules: number;
  /** Those of which the bundle lacks something. */
  readonly gaps: readonly Gap[];
}

/** A module version that go.sum names and that the bundle cannot serve, or not whole. */
export interface Gap {
  readonly module: Version;
  readonly lacks: "the module" | "the module and its go.mod" | "its go.mod";
  readonly reason: string;
  readonly remedy: string;
}

/** A packed module version, with the hashes that it has in the bundle. */
export interface Packed extends Version {
  readonly h1: string | undefined;
  readonly goModH1: string | undefined;
  /** It was in go.sum, and could not be had any more. */
  readonly absent: boolean | undefined;
}

/** Holds the checked-out go.sum against what was packed. */
export function coverage(goSum: GoSum, packed: readonly Packed[]): Coverage {
  const byKey = new Map(packed.map((each) => [keyOf(each), each]));
  const wanted = new Map<string, Version>();
  for (const key of goSum.keys()) {
    const [path = "", whole = ""] = key.split(" ");
    const module = { path, version: whole.replace(/\/go\.mod$/, "") };
    wanted.set(keyOf(module), module);
  }
  const gaps = [...wanted.values()].flatMap((module) => {
    const known = byKey.get(keyOf(module));
    const has = known?.absent === true ? undefined : known;
    const noZip = differs(gosum.h1(goSum, module.path, module.version), has?.h1);
    const noMod = differs(gosum.h1(goSum, module.path, `${module.version}/go.mod`), has?.goModH1);
    return noZip || noMod ? [gap(module, noZip, noMod, known, packed)] : [];
  });
  return { modules: wanted.size, gaps };
}

function differs(listed: string | undefined, has: string | undefined): boolean {
  return listed !== undefined && listed !== has;
}

function gap(
  module: Version,
  noZip: boolean,
  noMod: boolean,
  known: Packed | undefined,
  packed: readonly Packed[],
): Gap {
  const both = noMod ? "the module and its go.mod" : "the module";
  return {
    module,
    lacks: noZip ? both : "its go.mod",
    ...reasonOf(module, noZip, known, packed),
  };
}

function reasonOf(
  module: Version,
  noZip: boolean,
  known: Packed | undefined,
  packed: readonly Packed[],
) {
  if (known?.absent === true) {
    return {
      reason:
        "no module proxy had it any more when the bundle was packed, and nothing asked for it",
      remedy: "run go mod tidy, which takes such lines out of go.sum",
    };
  }
  return known === undefined ? unknown(module, packed) : partly(noZip ? known.h1 : known.goModH1);
}

function unknown({ path, version }: Version, packed: readonly Packed[]) {
  const others = packed
    .filter((each) => each.path === path && each.h1 !== undefined && each.absent !== true)
    .map((each) => each.version)
    .toSorted(compare);
  const last = others.at(-1);
  return last === undefined
    ? { reason: "the bundle has no version of it", remedy: "pack again from this commit" }
    : {
        reason: `the bundle has ${others.join(", ")}`,
        remedy: `pack again from this commit, or require ${path} ${last} instead of ${version}`,
      };
}

function partly(has: string | undefined) {
  return has === undefined
    ? {
        reason: "the bundle's go.sum did not name that part of it",
        remedy: "pack again from this commit",
      }
    : {
        reason: `the bundle has another hash of it, ${has}`,
        remedy:
          "find out who changed it: the same version never has two hashes; do not build until then",
      };
}
