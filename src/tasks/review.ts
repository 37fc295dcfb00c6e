import { OfflineError } from "../errors.ts";
import { lines, type Line } from "../gosum/lines.ts";
import * as gosum from "../gosum/parse.ts";
import { review as compare, union, without, type Entry } from "../gosum/review.ts";
import { variable } from "../host/environment.ts";
import * as files from "../host/files.ts";
import * as git from "../host/git.ts";
import type { Source } from "../host/store/store.ts";
import { keyOf } from "../module/gomod.ts";
import { comparePage, page } from "../module/page.ts";
import { matches } from "../module/pattern.ts";
import { needs, type Need } from "../module/requirement.ts";
import { findBase, type Base } from "./base.ts";
import { readSides, type Side, type Sides } from "./sides.ts";
import type { Stock } from "./stock.ts";

/** What to review. Nothing is written, and no network is asked but that of the stores. */
export interface ReviewOrder {
  readonly project: string;
  /** A revision; undefined for what the event of the run says. */
  readonly base: string | undefined;
  /** Where a bundle is looked for, to say what it lacks; none for nowhere. They are closed. */
  readonly sources: readonly Source[];
}

/** A change of go.sum, with what a reviewer wants to know of it. */
export interface Row extends Entry {
  /** How it was needed and is; undefined on a side that does not have it. */
  readonly was: Need | undefined;
  readonly is: Need | undefined;
  /** The line that says so, relative to the top of the checkout; undefined for what is gone. */
  readonly place: { readonly file: string; readonly line: number } | undefined;
  readonly link: string | undefined;
  /** Whether the bundle that was found lacks it: then it cannot be built offline. */
  readonly missing: boolean;
}

/** What a review came to. */
export interface Reviewed {
  /** The top of the checkout; absolute. */
  readonly top: string;
  readonly base: Base;
  /** The files that were compared, relative to the top. */
  readonly files: readonly string[];
  readonly rows: readonly Row[];
  readonly stock: Stock;
}

/** Holds the checked-out go.sum, with go.work.sum and every go.sum of a workspace, against a base. */
export async function review(order: ReviewOrder): Promise<Reviewed> {
  try {
    return await hold(order);
  } finally {
    await Promise.all(order.sources.map((source) => source.close()));
  }
}

async function hold({ project, base: named, sources }: ReviewOrder): Promise<Reviewed> {
  const directory = (await files.realDirectory(project)) ?? project;
  const top = await demandCheckout(directory);
  const base = await findBase(directory, named);
  const sides = await readSides({ top, directory }, base.commit);
  const before = parse(sides, sides.before, `${base.name}:`);
  const after = parse(sides, sides.after, "");
  const stock = await lookUp(directory, sources);
  const dress = dresser(sides, stock);
  return { top, base, files: sides.sums, rows: compare(before, after).map(dress), stock };
}

/** What reads bundles is loaded only where one is looked for: it is most of the time that a review takes. */
async function lookUp(directory: string, sources: readonly Source[]): Promise<Stock> {
  return sources.length === 0
    ? { kind: "unasked" }
    : (await import("./stock.ts")).lookUp(directory, sources);
}

async function demandCheckout(directory: string): Promise<string> {
  const checkout = await git.checkout(directory);
  if (checkout === undefined || !files.contains(checkout.top, directory)) {
    throw new OfflineError(
      "NO_BASE",
      `diff: wanted a git checkout in ${directory}, got none that git opens`,
      {
        hint: "run it in a git checkout, which actions/checkout makes in a workflow; in a container of another user run git config --global --add safe.directory DIR",
      },
    );
  }
  return checkout.top;
}

/** All go.sum lines of a side. Throws BAD_GO_SUM. */
function parse({ sums }: Sides, side: Side, prefix: string): gosum.GoSum {
  return union(sums.map((name) => gosum.parse(side.get(name) ?? "", `${prefix}${name}`)));
}

function dresser(sides: Sides, stock: Stock): (entry: Entry) => Row {
  const [was, is] = [sides.before, sides.after].map((side) => needsOf(sides, side));
  const places = placesOf(sides);
  const gaps = stock.kind === "found" ? stock.coverage.gaps : [];
  const lacks = new Set(gaps.map(({ module }) => keyOf(module)));
  return (entry) => ({
    ...entry,
    was: entry.from.length === 0 ? undefined : (was?.get(entry.path) ?? "indirect"),
    is: entry.to.length === 0 ? undefined : (is?.get(entry.path) ?? "indirect"),
    place: placeOf(entry, places),
    link: linkOf(entry),
    missing: came(entry).some((version) => lacks.has(keyOf({ path: entry.path, version }))),
  });
}

function needsOf({ mods }: Sides, side: Side): ReadonlyMap<string, Need> {
  return needs(mods.map((name) => side.get(name) ?? ""));
}

/** The versions that are new, or that have another hash. */
function came({ version, from, to }: Entry): readonly string[] {
  return version === undefined ? without(to, from) : [version];
}

type Places = ReadonlyMap<string, readonly (Line & { readonly file: string })[]>;

function placesOf({ sums, after }: Sides): Places {
  const all = sums.flatMap((file) =>
    lines(after.get(file) ?? "").map((line) => ({ ...line, file })),
  );
  return Map.groupBy(all, ({ key }) => key);
}

/** Of an altered hash the line with the new one; of versions the newest that came. */
function placeOf(entry: Entry, places: Places): Row["place"] {
  const version = came(entry).at(-1) ?? entry.to.at(-1);
  const suffix = entry.part === "go.mod" ? "/go.mod" : "";
  const all = version === undefined ? [] : places.get(`${entry.path} ${version}${suffix}`);
  const isOther = ({ hash }: Line) => !entry.from.includes(hash);
  const found = all?.find((line) => entry.version === undefined || isOther(line)) ?? all?.[0];
  return found === undefined ? undefined : { file: found.file, line: found.number };
}

function linkOf({ kind, path, version, from, to }: Entry): string | undefined {
  const [old, now] = version === undefined ? [from.at(-1), to.at(-1)] : [undefined, version];
  if (kind !== "added" && kind !== "removed" && old !== undefined && now !== undefined) {
    return comparePage(path, old, now) ?? publicPage(path, now);
  }
  const one = without(to, from).at(-1) ?? without(from, to).at(-1);
  return publicPage(path, version ?? one ?? "");
}

/** The page in the public index; what is private is nothing for it. */
function publicPage(path: string, version: string): string | undefined {
  return matches(variable("GOPRIVATE") ?? "", path) ? undefined : page(path, version);
}
