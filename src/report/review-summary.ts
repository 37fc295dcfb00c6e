import { kinds, type Kind } from "../gosum/review.ts";
import { bytes, code, escape, link, short, table } from "./markdown.ts";
import { count } from "./measure.ts";
import {
  against,
  counted,
  headline,
  moved,
  nameOf,
  needed,
  offline,
  remedy,
  type Reviewed,
  type Row,
  type Stock,
} from "./review.ts";
import { isWorthTelling, saidTable } from "./stores.ts";
import { join, most } from "./summary.ts";

/** Bytes that the rows of all tables may have together: GitHub drops a summary of more than a MiB whole. */
const room = 900_000;
/** Characters of a cell, and of a text that stands by itself. */
const mostOfCell = 300;
const mostOfText = 2_000;
/** Bytes of what the stores said. */
const mostOfStores = 50_000;
/** Names of files that a reader still reads. */
const mostFiles = 20;

/** Keeps the rows that there is still room for: once one is left out, so are all that follow. */
type Cut = (rows: readonly (readonly string[])[]) => readonly (readonly string[])[];

/** The job summary of a review: what happened in its first line, then the changes, the gravest first. */
export function reviewed(result: Reviewed): string {
  const cut = cutter(room);
  const first = `### ${icon(result)} ${escape(headline(result))}`;
  const compared = escape(short(against(result), mostOfText));
  const stock = stockParts(result.stock);
  if (result.rows.length === 0) {
    return join([`${first} against ${compared}`, ...stock(cut)]);
  }
  return join([
    first,
    ...(counted(result, "altered") === 0 ? [] : [`**Do this now:** ${escape(remedy)}.`]),
    `Compared with ${compared}: ${names(result.files)}.`,
    ...kinds.flatMap((kind) => group(result, kind, cut)),
    ...stock(cut),
  ]);
}

function icon(result: Reviewed): string {
  if (counted(result, "altered") > 0) {
    return "❌";
  }
  return counted(result, "downgraded") > 0 ? "⚠️" : "✅";
}

function names(files: readonly string[]): string {
  const more = files.length - mostFiles;
  const first = files.slice(0, mostFiles).map(cell);
  return [...first, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

const titles: Readonly<Record<Kind, string>> = {
  altered: "Altered: another hash for the same version is never an update",
  downgraded: "Downgraded",
  updated: "Updated",
  added: "Added",
  removed: "Removed",
};

function group({ rows, stock }: Reviewed, kind: Kind, cut: Cut): string[] {
  const own = rows.filter((row) => row.kind === kind);
  if (own.length === 0) {
    return [];
  }
  const isStocked = stock.kind === "found";
  const head = kind === "altered" ? ["before", "now", "line"] : ["version"];
  return [
    `#### ${titles[kind]}`,
    ...shown(
      ["module", ...head, "needed", ...(isStocked ? ["offline"] : [])],
      own.length,
      cut(own.slice(0, most).map((row) => cells(row, isStocked))),
    ),
  ];
}

function cells(row: Row, isStocked: boolean): string[] {
  const { part, kind } = row;
  const module = link(cell(nameOf(row)), row.link);
  return [
    part === "go.mod" ? `${module}, only its go.mod` : module,
    ...(kind === "altered" ? alteredCells(row) : [cell(moved(row).replaceAll("->", "→"))]),
    needed(row),
    ...(isStocked ? [row.missing ? `**${offline}**` : ""] : []),
  ];
}

function alteredCells({ from, to, place }: Row): string[] {
  const line = place === undefined ? "" : cell(`${place.file}:${place.line}`);
  return [cell(from.join(", ")), cell(to.join(", ")), line];
}

/** A table, and how much of it is not shown. */
function shown(
  head: readonly string[],
  all: number,
  rows: readonly (readonly string[])[],
): string[] {
  const more = all - rows.length;
  return [
    ...(rows.length === 0 ? [] : [table(head, rows)]),
    ...(more > 0 ? [`… and ${more} more, in the JSON report.`] : []),
  ];
}

function stockParts(stock: Stock): (cut: Cut) => string[] {
  switch (stock.kind) {
    case "unasked":
      return () => [];
    case "none":
      return () => [
        "#### Offline",
        `No bundle to compare with (${escape(stock.code)}), so nobody knows what could be built offline: ${escape(short(stock.reason, mostOfText))}`,
      ];
    case "found":
    default:
      return (cut) => ["#### Offline", ...foundParts(stock, cut)];
  }
}

function foundParts(stock: Extract<Stock, { kind: "found" }>, cut: Cut): string[] {
  const { modules, gaps } = stock.coverage;
  const bundle = `The bundle ${cell(stock.reference)}`;
  const all = `${count(modules, "module version")} of go.sum`;
  const told = isWorthTelling(stock.stores) ? saidTable(stock.stores) : "";
  const stores = told === "" || bytes(told) > mostOfStores ? [] : [told];
  if (gaps.length === 0) {
    return [`${bundle} has all ${all}.`, ...stores];
  }
  const rows = gaps
    .slice(0, most)
    .map(({ module, lacks, reason, remedy: cure }) => [
      cell(`${module.path}@${module.version}`),
      escape(lacks),
      escape(short(reason, mostOfCell)),
      escape(short(cure, mostOfCell)),
    ]);
  return [
    `${bundle} lacks ${gaps.length} of ${all}; what is ${offline}:`,
    ...shown(["module", "lacks", "why", "what to do"], gaps.length, cut(rows)),
    ...stores,
  ];
}

function cell(text: string): string {
  return code(short(text, mostOfCell));
}

function cutter(limit: number): Cut {
  let left = limit;
  return (rows) =>
    rows.filter((row) => {
      left -= bytes(row.join(" | ")) + 8;
      return left >= 0;
    });
}
