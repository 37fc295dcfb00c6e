import { Buffer } from "node:buffer";

/**
 * The patterns of a Go file's embed directives, which may stand in any comment that opens with `//go:embed`:
 *
 *     //go:embed templates/*.html "a b.txt" all:static
 *
 * go/build/read.go, readGoInfo and parseGoEmbed. Badly formed directives do not count there, and so not here.
 */
export function embedPatterns(source: Uint8Array): string[] {
  const text = Buffer.from(source.buffer, source.byteOffset, source.length).toString("utf8");
  return text.includes(opening) ? [...comments(text)].flatMap(parse) : [];
}

const opening = "//go:embed";
/** One token at a time, as far as it can hide or be a comment. An unclosed one runs to the end, as in go/scanner. */
const token =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|`[^`]*(?:`|$)|"(?:[^"\\\n]|\\[^\n])*(?:"|(?=\n)|\\?$)|'(?:[^'\\\n]|\\[^\n])*(?:'|(?=\n)|\\?$)/g;

function* comments(text: string): Generator<string> {
  for (const [found] of text.matchAll(token)) {
    if (found.startsWith(opening)) {
      yield found.replace(/\r$/, "");
    }
  }
}

function parse(comment: string): string[] {
  const rest = comment.slice(opening.length);
  if (rest !== "" && !/^\s/u.test(rest)) {
    return [];
  }
  const patterns: string[] = [];
  let left = rest.trim();
  while (left !== "") {
    const raw = /^"(?:[^"\\]|\\.)*"(?=\s|$)|^`[^`]*`(?=\s|$)|^[^\s"`]\S*/u.exec(left)?.[0];
    const pattern = raw === undefined ? undefined : unquote(raw);
    if (raw === undefined || pattern === undefined) {
      return [];
    }
    patterns.push(pattern);
    left = left.slice(raw.length).trimStart();
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
const escapes =
  /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|([abfnrtv\\"])|.?)/gsu;

/** A Go string's value, or the text itself where it is not quoted; undefined where Go refuses it. strconv.Unquote. */
export function unquote(raw: string): string | undefined {
  if (raw.startsWith("`")) {
    return raw.slice(1, -1).replaceAll("\r", "");
  }
  if (!raw.startsWith('"')) {
    return raw;
  }
  const inner = raw.slice(1, -1);
  if (!inner.includes("\\")) {
    return inner;
  }
  const values = [...inner.matchAll(escapes)].map(([, x, u, U, octal, letter]) =>
    letter === undefined
      ? character(x ?? octal, u ?? U, octal === undefined ? 16 : 8)
      : letters.get(letter),
  );
  return values.includes(undefined)
    ? undefined
    : inner.replace(escapes, () => values.shift() ?? "");
}

/** The character of an escape: a byte (taken as Latin-1 above ASCII, which no file name of a module holds) or a rune. */
function character(
  byte: string | undefined,
  rune: string | undefined,
  radix: number,
): string | undefined {
  const code = Number.parseInt(byte ?? rune ?? "", radix);
  const valid = byte === undefined ? isRune(code) : code <= 0xff;
  return valid ? String.fromCodePoint(code) : undefined;
}

function isRune(code: number): boolean {
  return code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff);
}
