import { bytes, table } from "./markdown.ts";
import { count } from "./measure.ts";

/** Rows of a table that a reader still reads; the rest is in the JSON report. */
export const most = 100;

/** Bytes that the rows of all tables of a summary may have together; what stands around them has room, too: see room.ts. */
const room = 900_000;

/** Tables of one summary, with the rows that there is still room for: once one is left out, so are all that follow. */
export interface Tables {
  /** A table of what there is of it, and how much of that it does not show. */
  show<T>(head: readonly string[], all: readonly T[], cells: (one: T) => string[]): string[];
  /** The last line: what all of them together do not show; nothing where they show it all. */
  rest(): string[];
}

/** Tables for a summary. */
export function tables(): Tables {
  let left = room;
  let hidden = 0;
  return {
    show: (head, all, cells) => {
      const rows = all
        .slice(0, most)
        .map(cells)
        .filter((row) => {
          left -= bytes(row.join(" | ")) + 8;
          return left >= 0;
        });
      const more = all.length - rows.length;
      hidden += more;
      return [
        ...(rows.length === 0 ? [] : [table(head, rows)]),
        ...(more > 0 ? [`… and ${more} more, in the JSON report.`] : []),
      ];
    },
    rest: () =>
      hidden === 0 ? [] : [`Not shown here: ${count(hidden, "row")}, all in the JSON report.`],
  };
}
