import { OfflineError } from "../errors.ts";

/**
 * The grammar of go.mod: words, a statement a line, or a block of lines that share a verb:
 *
 *     go 1.21
 *     require (
 *       "rsc.io/quote" v1.5.2 // indirect
 *     )
 *
 * https://go.dev/ref/mod#go-mod-file-lexical; golang.org/x/mod/modfile, read.go.
 */
export interface Statement {
  /** Counted from 1. */
  readonly number: number;
  /** Its first word, or that of its block. */
  readonly verb: string;
  /** The other words as written, quotes included. */
  readonly words: readonly string[];
  /** What stands after `//` at its end, without blanks around it. */
  readonly comment: string | undefined;
}

const word =
  /[ \t\r]+|\/\/.*|"(?:[^"\\]|\\.)*"|`[^`]*`|[()[\]{},]|(?!["`])(?:(?!\/\/|\/\*|[()[\]{},])[\p{L}\p{M}\p{N}\p{P}\p{S}])+/gsuy;

/** Directives of go.mod that may open a block. */
const ofGoMod = new Set([
  "module",
  "godebug",
  "require",
  "exclude",
  "replace",
  "retract",
  "tool",
  "ignore",
  "use",
]);

/**
 * The statements of the text, in its order. Throws BAD_GO_MOD where go.mod's grammar is broken, and for a block of an
 * unknown verb if `strict`; else what stands in such a block has an empty verb.
 */
export function* statements(
  text: string,
  strict: boolean,
  withBlocks: ReadonlySet<string> = ofGoMod,
): Generator<Statement> {
  let block: string | undefined;
  const lines = text.split("\n");
  for (const [index, raw] of lines.entries()) {
    const number = index + 1;
    const { words: all, comment } = split(raw, number);
    const [verb, ...words] = all;
    if (verb === undefined) {
      continue;
    }
    if (block === undefined) {
      const opened = blockOf([verb, ...words], number, strict, withBlocks);
      block = opened?.ended === false ? opened.verb : undefined;
      if (opened === undefined) {
        yield { number, verb, words, comment };
      }
    } else if (verb !== ")") {
      yield { number, verb: block, words: all, comment };
    } else {
      block = undefined;
      nothingLeft(words, number);
    }
  }
  if (block !== undefined) {
    throw bad(lines.length, "wanted the ) that closes the block, got the end");
  }
}

/** The block that a line opens, and perhaps closes: `verb (`, `verb ()`. Of an unknown one the verb is empty. */
function blockOf(
  [verb = "", ...words]: readonly string[],
  number: number,
  strict: boolean,
  withBlocks: ReadonlySet<string>,
): { readonly verb: string; readonly ended: boolean } | undefined {
  const ended = words.at(-2) === "(" && words.at(-1) === ")";
  if (!ended && words.at(-1) !== "(") {
    return undefined;
  }
  const known = withBlocks.has(verb) && words.length === (ended ? 2 : 1);
  if (strict && !known) {
    throw unknown(number, [verb, ...words].join(" "));
  }
  return { verb: known ? verb : "", ended };
}

function nothingLeft(words: readonly string[], number: number): void {
  if (words.length > 0) {
    throw bad(number, `wanted the end of the line after ), got ${JSON.stringify(words.join(" "))}`);
  }
}

function split(raw: string, number: number): Pick<Statement, "words" | "comment"> {
  const words: string[] = [];
  let comment: string | undefined;
  let end = 0;
  for (const { index, 0: found } of raw.matchAll(word)) {
    end = index + found.length;
    if (found.startsWith("//")) {
      comment = found.slice(2).trim();
    } else if (!/^[ \t\r]/.test(found)) {
      words.push(found);
    }
  }
  if (end !== raw.length) {
    throw bad(number, `wanted words and quoted strings, got ${JSON.stringify(raw.slice(end))}`);
  }
  return { words, comment };
}

/** A path or version as written. Escapes, which go never writes into one, are refused. modfile, parseString. */
export function unquote(text: string, line: Statement): string {
  const plain = text.startsWith('"') ? text.slice(1, -1) : text;
  if (plain === "" || /["'`]/.test(plain) || (plain !== text && plain.includes("\\"))) {
    const got = JSON.stringify(text);
    throw bad(line.number, `wanted a path or a version after ${line.verb}, got ${got}`);
  }
  return plain;
}

/** The error about a verb that no directive has. */
export function unknown(number: number, got: string): OfflineError {
  return bad(number, `wanted a directive that this version knows, got ${JSON.stringify(got)}`);
}

/** An error about one line, counted from 1. */
export function bad(number: number, message: string): OfflineError {
  return new OfflineError("BAD_GO_MOD", `module: go.mod:${number}: ${message}`, {
    hint: "run go mod tidy, which names the same line, and mend it",
  });
}
