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
  /** Which folder comes first on PATH for a line; undefined to leave the line out. */
  readonly tools: (line: string, lead: string) => string | undefined;
}

/** The indented commands of a markdown text; a line that ends in a backslash is one with the next. */
export function blocks(markdown: string): readonly Block[] {
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

/** Types a block in one shell, so that what a line exports holds for the next; each line's own status comes back. */
export async function type({ lead, lines }: Block, desk: Desk): Promise<readonly Typed[]> {
  const script = lines.map((line) => {
    const first = desk.tools(line, lead);
    const words = Object.entries(desk.words);
    const typed = words.reduce((text, [name, put]) => text.replaceAll(name, put), line);
    return first === undefined
      ? `printf '${mark}-\\n' | tee /dev/stderr`
      : `PATH='${first}':"$machine"\n${typed}\nprintf '${mark}%s\\n' "$?" | tee /dev/stderr`;
  });
  const { stdout, stderr } = await start({
    command: "bash",
    args: ["-o", "pipefail", "-c", ['machine="$PATH"', ...script].join("\n")],
    directory: desk.box.path(desk.folder),
    environment: { ...desk.box.environment, ...shut },
  }).ended;
  const [out, complaints] = [cut(stdout), cut(stderr)];
  return lines.map((line, index) => {
    const [text = "", status] = out[index] ?? [];
    return { line, status, stdout: text, log: text + (complaints[index]?.[0] ?? "") };
  });
}

const mark = "== status ";
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
