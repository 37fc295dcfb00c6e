import { Buffer } from "node:buffer";
import { space, trim } from "./space.ts";

/**
 * The patterns of a Go file's embed directives, which may stand in any comment that opens with `//go:embed`:
 *
 *     //go:embed templates/*.html "a b.txt" all:static
 *
 * go/build/read.go, readGoInfo and parseGoEmbed. Badly formed directives do not count there, and so not here.
 */
export function embedPatterns(source: Uint8Array): string[] {
  const text = Buffer.from(source.buffer, source.byteOffset, source.length).toString("utf8");
  return text.includes(opening) || text.includes("\r") ? [...comments(text)].flatMap(parse) : [];
}

const opening = "//go:embed";
/** One token at a time, as far as it can hide or be a comment. An unclosed one runs to the end, as in go/scanner. */
const token = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|`[^`]*(?:`|$)|["']/g;

const opensWithSpace = new RegExp(`^${space}`);
/** A pattern in quotes, which white space must follow, or up to the next white space. */
const argument = new RegExp(
  `^"(?:[^"\\\\]|\\\\.)*"(?=${space}|$)|^\`[^\`]*\`(?=${space}|$)|^(?!["\`])(?:(?!${space}).)+`,
  "su",
);

function* comments(text: string): Generator<string> {
  const next = new RegExp(token);
  for (let match = next.exec(text); match !== null; match = next.exec(text)) {
    const [found] = match;
    if (found === '"' || found === "'") {
      next.lastIndex = endOfQuoted(text, next.lastIndex, found);
    }
    // go/scanner takes carriage returns out of comments, wherever they stand.
    const comment = found.startsWith("//") ? found.replaceAll("\r", "") : "";
    if (comment.startsWith(opening)) {
      yield comment;
    }
  }
}

/**
 * Where a string or character ends whose quote is behind us: behind the next such quote, or where its line ends. Looked
 * for step by step, because an expression over megabytes of escapes has no place for its way back.
 */
function endOfQuoted(text: string, from: number, quote: string): number {
  const stop = new RegExp(`[${quote}\\\\\n]`, "g");
  stop.lastIndex = from;
  for (let found = stop.exec(text); found !== null; found = stop.exec(text)) {
    const { 0: what, index } = found;
    if (what !== "\\" || text[index + 1] === "\n") {
      return what === "\n" ? index : index + 1;
    }
    stop.lastIndex = index + 2;
  }
  return text.length;
}

function parse(comment: string): string[] {
  const rest = comment.slice(opening.length);
  if (rest !== "" && !opensWithSpace.test(rest)) {
    return [];
  }
  const patterns: string[] = [];
  let left = trim(rest);
  while (left !== "") {
    const raw = argument.exec(left)?.[0];
    const pattern = raw === undefined ? undefined : unquote(raw);
    if (raw === undefined || pattern === undefined) {
      return [];
    }
    patterns.push(pattern);
    left = trim(left.slice(raw.length));
  }
  return patterns;
}

const letters: ReadonlyMap<string | undefined, string> = new Map([
  ["a", "\u0007"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
  ["\\", "\\"],
  ['"', '"'],
]);
/** One character or escape of a quoted string, each byte taken as a character. */
const escaped =
  /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|([^]?))|[^\\]+/g;

/** A Go string's value, or the text itself where it is not quoted; undefined where Go refuses it. strconv.Unquote. */
export function unquote(raw: string): string | undefined {
  if (raw.startsWith("`")) {
    return raw.slice(1, -1).replaceAll("\r", "");
  }
  if (!raw.startsWith('"')) {
    return raw;
  }
  // Escapes give single bytes, of which several may make a character.
  const bytes = Buffer.from(raw.slice(1, -1)).toString("latin1");
  const values = [...bytes.matchAll(escaped)].map(value);
  return values.includes(undefined)
    ? undefined
    : Buffer.from(values.join(""), "latin1").toString("utf8");
}

function value([all, x, u, U, octal, letter]: readonly (string | undefined)[]): string | undefined {
  const [digits, radix] = x === undefined ? [octal, 8] : [x, 16];
  if (digits !== undefined) {
    const code = Number.parseInt(digits, radix);
    return code <= 0xff ? String.fromCharCode(code) : undefined;
  }
  const rune = u ?? U;
  if (rune !== undefined) {
    return character(Number.parseInt(rune, 16));
  }
  return letter === undefined ? all : letters.get(letter);
}

/** A character's bytes; undefined where the number is none. */
function character(code: number): string | undefined {
  return code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? Buffer.from(String.fromCodePoint(code)).toString("latin1")
    : undefined;
}
