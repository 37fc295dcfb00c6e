import { OfflineError } from "../errors.ts";
import { isValid } from "./version.ts";

/**
 * A go.mod file, as far as vendoring depends on it:
 *
 *     module example.com/app
 *     go 1.21
 *     require rsc.io/quote v1.5.2 // indirect
 *     replace rsc.io/quote => example.com/fork v1.5.3
 *
 * https://go.dev/ref/mod#go-mod-file; golang.org/x/mod/modfile.
 */
export interface GoMod {
  /** The module path; undefined where there is no module line (old dependencies). */
  readonly module: string | undefined;
  /** The go line's version, such as `1.21` or `1.22.3`; undefined without one. */
  readonly go: string | undefined;
  readonly require: readonly Version[];
  readonly replace: readonly Replacement[];
  /** Packages of tool lines (Go 1.24). */
  readonly tool: readonly string[];
  /** Directories of ignore lines (Go 1.25): `./x` is one directory, `x` any of that name. */
  readonly ignore: readonly string[];
}

/** A module path with its version; `version` is "" for a directory or, on the left of a replace line, for every version. */
export interface Version {
  readonly path: string;
  readonly version: string;
}

/** One replace line. */
export interface Replacement {
  readonly old: Version;
  readonly new: Version;
}

interface Draft extends GoMod {
  module: string | undefined;
  go: string | undefined;
  readonly require: Version[];
  readonly replace: Replacement[];
  readonly tool: string[];
  readonly ignore: string[];
}

interface Line {
  readonly number: number;
  readonly verb: string;
  readonly words: readonly string[];
}

const goVersion = /^[1-9]\d*\.(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))?(?:[a-z]+\d+)?$/;
const laxGoVersion = /^v?([1-9]\d*\.(?:0|[1-9]\d*))(?:[^0-9].*)$/;
const directory = /^(?:\.{0,2}[/\\]|\.{1,2}$|[A-Za-z]:)/;
const word =
  /[ \t\r]+|\/\/.*|"(?:[^"\\]|\\.)*"|`[^`]*`|[()[\]{},]|(?!["`])(?:(?!\/\/|\/\*|[()[\]{},])[\p{L}\p{M}\p{N}\p{P}\p{S}])+/gsuy;

/** Parses a main module's go.mod. Throws BAD_GO_MOD with the line of the first thing that is not understood. */
export function parse(text: string): GoMod {
  return collect(text, true);
}

/** Parses a dependency's go.mod as go does: what is not understood there does not count. modfile.ParseLax. */
export function parseLax(text: string): GoMod {
  return collect(text, false);
}

function collect(text: string, strict: boolean): GoMod {
  const found: Draft = {
    module: undefined,
    go: undefined,
    require: [],
    replace: [],
    tool: [],
    ignore: [],
  };
  for (const line of lines(text, strict)) {
    const read = readers.get(line.verb);
    if (read !== undefined && (strict || ofDependencies.has(line.verb))) {
      read(found, line, strict);
    } else if (strict && !skipped.has(line.verb)) {
      throw unknown(line.number, line.verb);
    }
  }
  return found;
}

/** Directives that change nothing about what is vendored. */
const skipped = new Set(["toolchain", "exclude", "retract", "godebug"]);
/** Directives that count in a dependency's go.mod too; go reads more of them there, and vendors nothing by those. */
const ofDependencies = new Set(["module", "go"]);
/** Directives that may open a block. */
const withBlocks = new Set([
  "module",
  "godebug",
  "require",
  "exclude",
  "replace",
  "retract",
  "tool",
  "ignore",
]);

const readers: ReadonlyMap<string, (found: Draft, line: Line, strict: boolean) => void> = new Map([
  ["module", (found, line) => void (found.module = once(line, found.module, only(line)))],
  ["go", (found, line, strict) => void (found.go = once(line, found.go, readGo(line, strict)))],
  ["require", (found, line) => void found.require.push(readRequirement(line))],
  ["replace", (found, line) => void found.replace.push(readReplacement(line))],
  ["tool", (found, line) => void found.tool.push(only(line))],
  ["ignore", (found, line) => void found.ignore.push(only(line))],
]);

function once(line: Line, before: string | undefined, now: string): string {
  if (before !== undefined) {
    throw bad(line.number, `wanted one ${line.verb} line, got another`);
  }
  return now;
}

function only(line: Line): string {
  const [text, ...more] = line.words;
  if (text === undefined || more.length > 0) {
    throw bad(line.number, `wanted one word after ${line.verb}, got ${line.words.length}`);
  }
  return unquote(text, line);
}

function readGo(line: Line, strict: boolean): string {
  const text = line.words.join(" ");
  if (goVersion.test(text)) {
    return text;
  }
  const lax = strict || line.words.length > 1 ? undefined : laxGoVersion.exec(text)?.[1];
  if (lax === undefined) {
    throw bad(line.number, `wanted a go version such as 1.23.0, got ${JSON.stringify(text)}`);
  }
  return lax;
}

function readRequirement(line: Line): Version {
  const [path, version, ...more] = line.words.map((each) => unquote(each, line));
  if (path === undefined || version === undefined || more.length > 0) {
    throw bad(line.number, `wanted: ${line.verb} path version`);
  }
  return { path, version: checked(version, line) };
}

function readReplacement(line: Line): Replacement {
  const arrow = line.words[1] === "=>" ? 1 : 2;
  const [oldPath, oldVersion] = line.words.slice(0, arrow).map((each) => unquote(each, line));
  const [newPath, newVersion, ...more] = line.words
    .slice(arrow + 1)
    .map((each) => unquote(each, line));
  if (
    line.words[arrow] !== "=>" ||
    oldPath === undefined ||
    newPath === undefined ||
    more.length > 0 ||
    directory.test(newPath) !== (newVersion === undefined)
  ) {
    throw bad(
      line.number,
      "wanted: replace path [version] => path version, or => ./directory without a version",
    );
  }
  return {
    old: { path: oldPath, version: oldVersion === undefined ? "" : checked(oldVersion, line) },
    new: { path: newPath, version: newVersion === undefined ? "" : checked(newVersion, line) },
  };
}

/** Statements, one a line, those of a block with the block's verb. modfile/read.go, parseStmt and parseLineBlock. */
function* lines(text: string, strict: boolean): Generator<Line> {
  let block: string | undefined;
  const all = text.split("\n");
  for (const [index, raw] of all.entries()) {
    const number = index + 1;
    const [verb, ...words] = split(raw, number);
    if (verb === undefined) {
      continue;
    }
    if (block === undefined) {
      const opened = blockOf(verb, words, number, strict);
      block = opened?.ended === false ? opened.verb : undefined;
      if (opened === undefined) {
        yield { number, verb, words };
      }
    } else if (verb !== ")") {
      yield { number, verb: block, words: [verb, ...words] };
    } else {
      block = undefined;
      nothingLeft(words, number);
    }
  }
  if (block !== undefined) {
    throw bad(all.length, "wanted the ) that closes the block, got the end");
  }
}

/** The block that a line opens, and perhaps closes: `verb (`, `verb ()`. Of an unknown one the verb is empty. */
function blockOf(
  verb: string,
  words: readonly string[],
  number: number,
  strict: boolean,
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

function split(raw: string, number: number): string[] {
  const words: string[] = [];
  let end = 0;
  for (const { index, 0: found } of raw.matchAll(word)) {
    end = index + found.length;
    if (!/^[ \t\r]|^\/\//.test(found)) {
      words.push(found);
    }
  }
  if (end !== raw.length) {
    throw bad(number, `wanted words and quoted strings, got ${JSON.stringify(raw.slice(end))}`);
  }
  return words;
}

/** A path or version as written. Escapes, which go never writes into one, are refused. modfile, parseString. */
function unquote(text: string, line: Line): string {
  const plain = text.startsWith('"') ? text.slice(1, -1) : text;
  if (plain === "" || /["'`]/.test(plain) || (plain !== text && plain.includes("\\"))) {
    const got = JSON.stringify(text);
    throw bad(line.number, `wanted a path or a version after ${line.verb}, got ${got}`);
  }
  return plain;
}

function checked(version: string, line: Line): string {
  if (!isValid(version)) {
    throw bad(line.number, `wanted a version such as v1.2.3, got ${JSON.stringify(version)}`);
  }
  return version;
}

function unknown(number: number, got: string): OfflineError {
  return bad(number, `wanted a directive that this version knows, got ${JSON.stringify(got)}`);
}

function bad(number: number, message: string): OfflineError {
  return new OfflineError("BAD_GO_MOD", `module: go.mod:${number}: ${message}`, {
    hint: "run go mod tidy, which names the same line, and mend it",
  });
}
