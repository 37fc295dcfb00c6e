import { bytes } from "./markdown.ts";
import { count } from "./measure.ts";

/** GitHub refuses a summary of more than 1 MiB (1,048,576 bytes) whole; what masks secrets may write a little more. */
const most = 1_000_000;

/**
 * Parts of a summary, an empty line between them; where they do not fit, the last line says what was left out. What is cut
 * is cut between rows of a table or between parts, never within either.
 */
export function join(parts: readonly string[], limit = most): string {
  const kept: string[] = [];
  const out = { rows: 0, parts: 0 };
  let left = limit - reserve;
  for (const part of parts) {
    const text = bytes(part) + between <= left ? part : begin(part, left);
    out.rows += text === undefined ? 0 : lines(part) - lines(text);
    if (text === undefined) {
      out.parts += 1;
      dropHeading(kept);
    } else {
      kept.push(text);
      left -= bytes(text) + between;
    }
  }
  return `${[...kept, ...told(out)].join("\n\n")}\n`;
}

/** Bytes for the last line, and for what stands between two parts. */
const reserve = 200;
const between = 2;

/** As many rows of a table as there is room for; undefined where there is none, or it is no table. */
function begin(part: string, room: number): string | undefined {
  const [head = "", line = "", ...rows] = part.split("\n");
  if (!head.startsWith("| ")) {
    return undefined;
  }
  let left = room - bytes(head) - bytes(line) - between * 2;
  const end = rows.findIndex((row) => {
    left -= bytes(row) + 1;
    return left < 0;
  });
  return end < 1 ? undefined : [head, line, ...rows.slice(0, end)].join("\n");
}

/** A heading of nothing says nothing. */
function dropHeading(kept: string[]): void {
  if (kept.at(-1)?.startsWith("#### ") === true) {
    kept.pop();
  }
}

function told(out: { readonly rows: number; readonly parts: number }): string[] {
  const what = [
    ...(out.rows === 0 ? [] : [count(out.rows, "row")]),
    ...(out.parts === 0 ? [] : [count(out.parts, "part")]),
  ];
  return what.length === 0
    ? []
    : [`Left out here, for GitHub shows no summary of more than 1 MiB: ${what.join(" and ")}.`];
}

function lines(text: string): number {
  return text.split("\n").length;
}
