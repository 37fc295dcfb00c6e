import type { Gap } from "../proxy/coverage.ts";
import { code, escape, short } from "./markdown.ts";

/** Characters of a cell that a reader still reads. */
const mostOfCell = 300;

/** The head of a table of what a bundle lacks. */
export const gapHead: readonly string[] = ["module", "what is lacking, and what to do"];

/** A module that a bundle lacks, as a row. */
export function gapRow({ module, lacks, reason, remedy }: Gap): string[] {
  return [
    cell(`${module.path}@${module.version}`),
    `${escape(lacks)}: ${escape(short(reason, mostOfCell))}<br>**Do this:** ${escape(short(remedy, mostOfCell))}`,
  ];
}

/** A path, a version or a hash, as a cell. */
export function cell(text: string): string {
  return code(short(text, mostOfCell));
}
