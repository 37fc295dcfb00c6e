import { without, type Entry, type Kind } from "../gosum/review.ts";
import type { Need } from "../module/requirement.ts";
import type { Coverage } from "../proxy/coverage.ts";
import { count } from "./measure.ts";
import { isWorthTelling, said, type Said } from "./stores.ts";

/** What a report says of a review of go.sum; see tasks/review.ts. */
export interface Reviewed {
  readonly top: string;
  readonly base: {
    readonly name: string;
    readonly commit: string;
    readonly way: "merge base" | "itself";
  };
  readonly files: readonly string[];
  readonly rows: readonly Row[];
  readonly stock: Stock;
}

/** A change, with what a reviewer wants to know of it. */
export interface Row extends Entry {
  readonly was: Need | undefined;
  readonly is: Need | undefined;
  readonly place: { readonly file: string; readonly line: number } | undefined;
  readonly link: string | undefined;
  readonly missing: boolean;
}

/** What a bundle has of it; see tasks/stock.ts. */
export type Stock =
  | { readonly kind: "unasked" }
  | { readonly kind: "none"; readonly code: string; readonly reason: string }
  | {
      readonly kind: "found";
      readonly reference: string;
      readonly exact: boolean;
      readonly coverage: Coverage;
      readonly stores: readonly Said[];
    };

/** A note on a line of a file, as a reviewer sees it. */
export interface Note {
  readonly root: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly title: string;
  readonly message: string;
}

/** Changes that a reader of a terminal still reads. */
const most = 200;
/** GitHub shows ten errors and ten warnings of a step; one of them says what happened as a whole. */
const mostNotes = 9;

/** What it means that a bundle lacks a module. */
export const offline = "not in the bundle: cannot be built offline";

/** How many changes of a kind there are, whole modules only; of altered hashes all. */
export function counted({ rows }: Pick<Reviewed, "rows">, kind: Kind): number {
  return rows.filter(
    (row) => row.kind === kind && (row.part === "module" || row.kind === "altered"),
  ).length;
}

/** How many module versions of the checked-out go.sum a bundle lacks; undefined where there was none to look into. */
export function missing({ stock }: Reviewed): number | undefined {
  return stock.kind === "found" ? stock.coverage.gaps.length : undefined;
}

/** What happened, in one line: `go.sum: 1 hash altered, 3 added`. */
export function headline(result: Reviewed): string {
  const altered = counted(result, "altered");
  const graph = result.rows.filter(({ kind, part }) => part === "go.mod" && kind !== "altered");
  const changes = [
    [altered, `${count(altered, "hash")} altered`] as const,
    ...(["downgraded", "added", "updated", "removed"] as const).map((kind) => {
      const number = counted(result, kind);
      return [number, `${number} ${kind}`] as const;
    }),
    [graph.length, `${graph.length} of a go.mod only`] as const,
  ].filter(([number]) => number > 0);
  const lacks = missing(result) ?? 0;
  const parts = [
    ...(changes.length === 0 ? ["no changes"] : changes.map(([, text]) => text)),
    ...(lacks === 0 ? [] : [`${lacks} not in the bundle`]),
  ];
  return `go.sum: ${parts.join(", ")}`;
}

/** With what it was compared. */
export function against({ base: { name, commit, way } }: Reviewed): string {
  const at = commit.slice(0, 12);
  return way === "itself"
    ? `${name} itself (${at}): this checkout does not go back to where it left it`
    : `${name} (${at}, where it was left)`;
}

/** A review, in lines for a terminal. */
export function lines(result: Reviewed): string[] {
  const { rows, files } = result;
  if (rows.length === 0) {
    return [`${headline(result)} against ${against(result)}`, ...stockLines(result.stock)];
  }
  const more = rows.length - most;
  return [
    headline(result),
    `  against     ${against(result)}; compared: ${files.join(", ")}`,
    ...rows.slice(0, most).map(line),
    ...(more > 0 ? [`  … and ${more} more (in the JSON)`] : []),
    ...stockLines(result.stock),
  ];
}

function line(row: Row): string {
  const { kind, place } = row;
  const word = kind === "altered" ? "ALTERED" : kind;
  const more = [
    needed(row),
    ...(row.part === "go.mod" ? ["only its go.mod"] : []),
    ...(place === undefined ? [] : [`${place.file}:${place.line}`]),
    ...(row.missing ? [offline] : []),
  ];
  return `  ${word.padEnd(11)} ${nameOf(row)}: ${moved(row)} (${more.join(", ")})`;
}

/** The module, with the version that an altered hash is of. */
export function nameOf({ path, version }: Row): string {
  return version === undefined ? path : `${path} ${version}`;
}

/** From what to what; of versions that came or went beside others only those. */
export function moved({ kind, from, to }: Row): string {
  switch (kind) {
    case "altered":
      return `${from.join(", ")} became ${to.join(", ")}`;
    case "added":
      return without(to, from).join(", ");
    case "removed":
      return without(from, to).join(", ");
    case "updated":
    case "downgraded":
    default:
      return `${from.join(", ")} -> ${to.join(", ")}`;
  }
}

/** How it is needed, or was. */
export function needed({ was, is }: Row): string {
  const both = [was, is].filter((each) => each !== undefined);
  return [...new Set(both)].join(", now ");
}

function stockLines(stock: Stock): string[] {
  switch (stock.kind) {
    case "unasked":
      return [];
    case "none":
      return [`  bundle      none to compare with: ${stock.code}: ${stock.reason}`];
    case "found":
    default: {
      const { modules, gaps } = stock.coverage;
      const has =
        gaps.length === 0
          ? `has all ${count(modules, "module version")} of go.sum`
          : `lacks ${gaps.length} of ${count(modules, "module version")} of go.sum`;
      return [
        `  bundle      ${stock.reference} ${has}`,
        ...gaps
          .slice(0, most)
          .map(
            ({ module, lacks, reason, remedy }) =>
              `  lacks       ${module.path}@${module.version}: ${lacks}: ${reason}; ${remedy}`,
          ),
        ...(isWorthTelling(stock.stores) ? said(stock.stores) : []),
      ];
    }
  }
}

/** That hashes were altered, in one line; none where none was. */
export function refusals(result: Reviewed): string[] {
  const altered = result.rows.filter(({ kind }) => kind === "altered");
  return altered.slice(0, 1).map((row) => {
    const more = altered.length === 1 ? "" : ` (and ${altered.length - 1} more)`;
    const wanted = `for ${nameOf(row)} the hash that ${result.base.name} has`;
    return `gosum: wanted ${wanted}, got another: ${moved(row)}${more}`;
  });
}

/** The same, with what to do. */
export function failures(result: Reviewed): string[] {
  return refusals(result).map((each) => `${each}. Do this now: ${remedy}`);
}

/** What to do about an altered hash. */
export const remedy =
  "do not build from it: find out who changed it, and compare both hashes with the checksum database; the same version never has two";

/** Errors on the lines whose hash was altered; of many the last one says how many more there are. */
export function errors(result: Reviewed): Note[] {
  const all = result.rows.filter(({ kind }) => kind === "altered");
  return notes(result, all, "go-offline: SUM_ALTERED", (row) => `${moved(row)}; ${remedy}`);
}

/** Warnings on the lines of modules that are older now. */
export function warnings(result: Reviewed): Note[] {
  const all = result.rows.filter(({ kind, part }) => kind === "downgraded" && part === "module");
  return notes(result, all, "go-offline: downgraded", moved);
}

function notes(
  { top: root }: Reviewed,
  rows: readonly Row[],
  title: string,
  tell: (row: Row) => string,
): Note[] {
  const shown = rows.slice(0, rows.length > mostNotes ? mostNotes - 1 : mostNotes);
  const told = shown.map((row) => {
    const { place } = row;
    const message = `${nameOf(row)}: ${tell(row)}`;
    return { root, file: place?.file, line: place?.line, title, message };
  });
  const [last] = told;
  const more = rows.length - shown.length;
  return more === 0 || last === undefined
    ? told
    : [...told, { ...last, line: undefined, message: `and ${more} more, in the job summary` }];
}
