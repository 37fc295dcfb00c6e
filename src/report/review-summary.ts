import { kinds, type Kind } from "../gosum/review.ts";
import { cell, gapHead, gapRow } from "./gaps.ts";
import { bytes, escape, link, short } from "./markdown.ts";
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
import { join } from "./room.ts";
import { isWorthTelling, saidTable } from "./stores.ts";
import { tables, type Tables } from "./tables.ts";

/** Characters of a text that stands by itself. */
const mostOfText = 2_000;
/** Bytes of what the stores said. */
const mostOfStores = 50_000;
/** Names of files that a reader still reads. */
const mostFiles = 20;

/** The job summary of a review: what happened in its first line, then the changes, the gravest first. */
export function reviewed(result: Reviewed): string {
  const shown = tables();
  const first = `### ${icon(result)} ${escape(headline(result))}`;
  const compared = escape(short(against(result), mostOfText));
  const stock = stockParts(result.stock);
  if (result.rows.length === 0) {
    return join([`${first} against ${compared}`, ...stock(shown), ...shown.rest()]);
  }
  return join([
    first,
    ...(counted(result, "altered") === 0 ? [] : [`**Do this now:** ${escape(remedy)}.`]),
    `Compared with ${compared}: ${names(result.files)}.`,
    ...kinds.flatMap((kind) => group(result, kind, shown)),
    ...stock(shown),
    ...shown.rest(),
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

function group({ rows }: Reviewed, kind: Kind, shown: Tables): string[] {
  const own = rows.filter((row) => row.kind === kind);
  if (own.length === 0) {
    return [];
  }
  return [
    `#### ${titles[kind]}`,
    ...(kind === "altered"
      ? shown.show(["module", "hash"], own, alteredCells)
      : shown.show(["module", "version, and how it is needed"], own, cells)),
  ];
}

function cells(row: Row): string[] {
  const version = cell(moved(row).replaceAll("->", "→"));
  const lacking = row.missing ? [`**${offline}**`] : [];
  return [moduleOf(row), [version, needed(row), ...lacking].join(", ")];
}

/** Two hashes are as wide as a phone: what else is known stands below the module. */
function alteredCells(row: Row): string[] {
  const { from, to, place, missing } = row;
  const about = [
    moduleOf(row),
    ...(place === undefined ? [] : [cell(`${place.file}:${place.line}`)]),
    needed(row),
    ...(missing ? [`**${offline}**`] : []),
  ];
  return [about.join("<br>"), `${cell(from.join(", "))}<br>became<br>${cell(to.join(", "))}`];
}

function moduleOf(row: Row): string {
  const module = link(cell(nameOf(row)), row.link);
  return row.part === "go.mod" ? `${module}, only its go.mod` : module;
}

function stockParts(stock: Stock): (shown: Tables) => string[] {
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
      return (shown) => ["#### Offline", ...foundParts(stock, shown)];
  }
}

function foundParts(stock: Extract<Stock, { kind: "found" }>, shown: Tables): string[] {
  const { modules, gaps } = stock.coverage;
  const bundle = `The bundle ${cell(stock.reference)}`;
  const all = `${count(modules, "module version")} of go.sum`;
  const told = isWorthTelling(stock.stores) ? saidTable(stock.stores) : "";
  const stores = told === "" || bytes(told) > mostOfStores ? [] : [told];
  if (gaps.length === 0) {
    return [`${bundle} has all ${all}.`, ...stores];
  }
  return [
    `${bundle} lacks ${gaps.length} of ${all}; what is ${offline}:`,
    ...shown.show(gapHead, gaps, gapRow),
    ...stores,
  ];
}
