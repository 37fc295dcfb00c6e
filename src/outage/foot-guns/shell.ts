/**
 * The words of a script, as far as most shells agree on them:
 *
 *     export GOFLAGS=-trimpath   # a comment
 *     GOSUMDB=off go install \
 *       example.com/tool@v1.2.3 && echo "GOPROXY=off" >> "$GITHUB_ENV"
 *
 * Nothing is expanded: what a shell would expand stays as it is written. Functions, loops and conditions are taken as
 * if every line of them ran once.
 */
export interface Word {
  /** Without its quotes. */
  readonly text: string;
  /** Where it begins in the script, in characters. */
  readonly at: number;
}

/** Commands that are joined by pipes, and the lines of the here-documents that feed them. */
export interface Pipeline {
  readonly commands: readonly (readonly Word[])[];
  readonly input: readonly Word[];
}

/**
 * An expression of a runner or of a shell stays whole. The limits keep it linear. A backtick before the end of a line
 * and a caret there continue it in PowerShell and in cmd.
 */
const token =
  /(?<blank>[ \t\r]+)|(?<joined>[\\`^]\r?\n)|(?<comment>(?<![^\s;&|()])#[^\n]*)|(?<here><<-?[ \t]*(?<quote>["']?)(?<end>[A-Za-z_]\w{0,60})\k<quote>)|(?<redirect>\d*[<>]&[\d-]*|&?>>?|<<<|<)|(?<pipe>\|(?!\|)&?)|(?<stop>\n|;|\|\||&&?|[()`])|(?<whole>\$\{\{[^}\n]{0,300}\}\}|\$\{[^}\n]{0,300}\})|'(?<single>[^']*)'|"(?<double>[^"\\]*(?:\\.[^"\\]*)*)"|\\(?<escaped>.)|(?<plain>[^\s;&|()<>`$'"\\#]+|.)/gsu;

interface Draft {
  readonly done: Pipeline[];
  commands: Word[][];
  input: Word[];
  word: Word | undefined;
  /** The last lines of here-documents that begin with the next line. */
  ends: string[];
}

/** The pipelines of a script, in its order. Whatever is not understood is a word. */
export function pipelines(script: string): Pipeline[] {
  const draft: Draft = { done: [], commands: [[]], input: [], word: undefined, ends: [] };
  const reader = new RegExp(token);
  for (let found = reader.exec(script); found !== null; found = reader.exec(script)) {
    const { 0: text, index, groups = {} } = found;
    take(draft, index, text, groups);
    if (text === "\n") {
      reader.lastIndex = skipDocuments(draft, script, reader.lastIndex);
      endPipeline(draft);
    }
  }
  endPipeline(draft);
  return draft.done;
}

type Groups = Readonly<Record<string, string | undefined>>;

function take(draft: Draft, at: number, text: string, groups: Groups): void {
  if (groups["joined"] !== undefined) {
    return;
  }
  if (isBetween(groups)) {
    endWord(draft);
    between(draft, at, text, groups);
    return;
  }
  const more = groups["single"] ?? unescape(groups["double"]) ?? groups["escaped"] ?? text;
  draft.word = { text: (draft.word?.text ?? "") + more, at: draft.word?.at ?? at };
}

function isBetween(groups: Groups): boolean {
  return ["blank", "comment", "here", "redirect", "pipe", "stop"].some(
    (name) => groups[name] !== undefined,
  );
}

/** What ends a word. */
function between(draft: Draft, at: number, text: string, groups: Groups): void {
  if (groups["end"] !== undefined) {
    draft.ends.push(groups["end"]);
  } else if (groups["redirect"] !== undefined) {
    draft.commands.at(-1)?.push({ text, at });
  } else if (groups["pipe"] !== undefined) {
    draft.commands.push([]);
  } else if (groups["stop"] !== undefined && text !== "\n") {
    endPipeline(draft);
  }
}

function unescape(text: string | undefined): string | undefined {
  return text?.replace(/\\(["\\$`\n])/g, (_, escaped: string) => (escaped === "\n" ? "" : escaped));
}

function endWord(draft: Draft): void {
  if (draft.word !== undefined) {
    draft.commands.at(-1)?.push(draft.word);
    draft.word = undefined;
  }
}

function endPipeline(draft: Draft): void {
  endWord(draft);
  const commands = draft.commands.filter((each) => each.length > 0);
  if (commands.length > 0) {
    draft.done.push({ commands, input: draft.input });
  }
  draft.commands = [[]];
  draft.input = [];
}

/** Reads the here-documents that begin there; gives where they end. */
function skipDocuments(draft: Draft, script: string, from: number): number {
  let at = from;
  for (const end of draft.ends.splice(0)) {
    for (let line = ""; at < script.length && line.trim() !== end;) {
      const next = script.indexOf("\n", at) + 1 || script.length;
      line = script.slice(at, next);
      draft.input.push({ text: line.trim(), at: at + line.search(/\S|$/) });
      at = next;
    }
  }
  return at;
}
