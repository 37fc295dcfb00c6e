import { readFile } from "node:fs/promises";
import { start } from "./process.ts";
import type { Sandbox, Variables } from "./sandbox.ts";

/** Commands that stand together in a README, indented, and what is said above them. */
export interface Block {
  readonly lead: string;
  readonly lines: readonly string[];
}

/** What a line of a block came to; `status` is undefined for one that was not run. */
export interface Typed {
  readonly line: string;
  readonly status: number | undefined;
  readonly stdout: string;
  readonly log: string;
}

/** Where commands are typed, and what is put for the words that a reader puts in. */
export interface Desk {
  readonly box: Sandbox;
  readonly folder: string;
  readonly words: Variables;
  /** For each major of cosign that is there, a folder in which it is called so. */
  readonly cosigns: ReadonlyMap<string, string>;
  /** Programs that are not there: a line that names one is not typed. */
  readonly missing: readonly string[];
}

/** The indented commands of a markdown text; a line that ends in a backslash is one with the next. */
function blocks(markdown: string): readonly Block[] {
  const found: { lead: string; lines: string[] }[] = [];
  let lead = "";
  let isOpen = false;
  for (const line of markdown.replaceAll(/ *\\\n +/g, " ").split("\n")) {
    const command = /^ {4}(\S.*)$/.exec(line)?.[1];
    if (command === undefined) {
      lead = line.trim() === "" ? lead : line;
      isOpen &&= line.trim() === "";
    } else if (isOpen) {
      found.at(-1)?.lines.push(command);
    } else {
      found.push({ lead, lines: [command] });
      isOpen = true;
    }
  }
  return found;
}

/** Whether a block is for cosign. */
export function isOfCosign({ lines }: Block): boolean {
  return lines.some((line) => line.startsWith("cosign "));
}

/**
 * Types the blocks of a folder's README, or of another file, that are to be kept, from the first line to the last; what is for cosign is typed
 * with each major that is named above it.
 */
export async function follow(
  desk: Desk,
  keep: (block: Block) => boolean,
  file = desk.box.path(desk.folder, "README.md"),
): Promise<Typed[]> {
  const readme = await readFile(file, "utf8");
  const found: Typed[] = [];
  for (const block of blocks(readme).filter(keep)) {
    const [, ...named] = /With cosign ([23])(?:[^.:]* or ([23]))?/.exec(block.lead) ?? [];
    const tools = isOfCosign(block) ? named.map((major) => desk.cosigns.get(major)) : [nothing];
    for (const folder of tools.filter((each) => each !== undefined)) {
      found.push(...(await type(block, desk, folder)));
    }
  }
  return found;
}

/** Lines that were typed and failed. */
export function failed(typed: readonly Typed[]): Typed[] {
  return typed.filter(({ status }) => status !== 0 && status !== undefined);
}

const nothing = "/nonexistent";

/** Types a block in one shell, so that what a line exports holds for the next; each line's own status comes back. */
async function type({ lines }: Block, desk: Desk, tools: string): Promise<readonly Typed[]> {
  const script = lines.map((line) => {
    const words = Object.entries(desk.words);
    const typed = words.reduce((text, [name, put]) => text.replaceAll(name, put), line);
    const isLeftOut = desk.missing.some((name) => line.split(/\s+/).includes(name));
    return isLeftOut ? "mark -" : `${typed}\nmark "$?"`;
  });
  const { environment } = desk.box;
  const { stdout, stderr } = await start({
    command: "bash",
    args: ["-o", "pipefail", "-c", [mark, ...script].join("\n")],
    directory: desk.box.path(desk.folder),
    environment: { ...environment, ...shut, PATH: `${tools}:${environment["PATH"]}` },
  }).ended;
  const [out, complaints] = [cut(stdout), cut(stderr)];
  return lines.map((line, index) => {
    const [text = "", status] = out[index] ?? [];
    return { line, status, stdout: text, log: text + (complaints[index]?.[0] ?? "") };
  });
}

/** Says on both streams how a line ended. */
const mark = "mark() { printf '== status %s\\n' \"$1\"; printf '== status %s\\n' \"$1\" >&2; }";
/** Whoever asks the network gets no answer. */
const shut = { HTTPS_PROXY: "http://127.0.0.1:1", HTTP_PROXY: "http://127.0.0.1:1" };

/** What was printed before each mark, and the status that the mark tells. */
function cut(text: string): readonly (readonly [string, number | undefined])[] {
  const marks = text.matchAll(/([\s\S]*?)== status (\d+|-)\n/g);
  return [...marks].map(([, said = "", status]) => [
    said,
    status === "-" ? undefined : Number(status),
  ]);
}
