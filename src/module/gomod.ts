import { OfflineError } from "../errors.ts";

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
const word = /[ \t\r]+|"(?:[^"\\\n]|\\.)*"|`[^`\n]*`|=>|[(),]|\/\/.*|(?:(?!=>|\/\/)[^\s"`(),])+/gy;

/** Parses a main module's go.mod. Throws BAD_GO_MOD with the line of the first thing that is not understood. */
export function parse(text: string): GoMod {
  return collect(lines(text), true);
}

/** Parses a dependency's go.mod as go does: what is not understood there does not count. modfile.ParseLax. */
export function parseLax(text: string): GoMod {
  return collect(lines(text), false);
}

function collect(all: Iterable<Line>, strict: boolean): GoMod {
  const found: Draft = {
    module: undefined,
    go: undefined,
    require: [],
    replace: [],
    tool: [],
    ignore: [],
  };
  for (const line of all) {
    const read = readers.get(line.verb);
    if (read !== undefined) {
      read(found, line, strict);
    } else if (strict && !skipped.has(line.verb)) {
      const got = JSON.stringify(line.verb);
      throw bad(line.number, `wanted a directive that this version knows, got ${got}`);
    }
  }
  return found;
}

/** Directives that change nothing about what is vendored. */
const skipped = new Set(["toolchain", "exclude", "retract", "godebug"]);

const readers: ReadonlyMap<string, (found: Draft, line: Line, strict: boolean) => void> = new Map([
  ["module", (found, line) => void (found.module = wordAt(line, 0))],
  ["go", (found, line, strict) => void (found.go = readGo(line, strict))],
  [
    "require",
    (found, line) => void found.require.push({ path: wordAt(line, 0), version: wordAt(line, 1) }),
  ],
  [
    "replace",
    // Those of a dependency do not count.
    (found, line, strict) => void found.replace.push(...(strict ? [readReplacement(line)] : [])),
  ],
  ["tool", (found, line) => void found.tool.push(wordAt(line, 0))],
  ["ignore", (found, line) => void found.ignore.push(wordAt(line, 0))],
]);

function readGo(line: Line, strict: boolean): string {
  const text = line.words[0] ?? "";
  if (goVersion.test(text)) {
    return text;
  }
  const lax = strict ? undefined : laxGoVersion.exec(text)?.[1];
  if (lax === undefined) {
    throw bad(line.number, `wanted a go version such as 1.23.0, got ${JSON.stringify(text)}`);
  }
  return lax;
}

function readReplacement(line: Line): Replacement {
  const arrow = line.words.indexOf("=>");
  const left = line.words.slice(0, arrow).map((each) => unquote(each, line));
  const right = line.words.slice(arrow + 1).map((each) => unquote(each, line));
  const [oldPath, oldVersion = ""] = left;
  const [newPath, newVersion = ""] = right;
  if (oldPath === undefined || newPath === undefined || left.length > 2 || right.length > 2) {
    throw bad(line.number, "wanted: replace path [version] => target [version]");
  }
  return {
    old: { path: oldPath, version: oldVersion },
    new: { path: newPath, version: newVersion },
  };
}

/** Statements, one a line, those of a block with the block's verb. */
function* lines(text: string): Generator<Line> {
  let block: string | undefined;
  for (const [index, raw] of text.split("\n").entries()) {
    const words = split(raw, index + 1);
    const [verb = "", open] = words;
    if (words.length === 0) {
      continue;
    }
    if (verb === ")" && block !== undefined) {
      block = undefined;
    } else if (block !== undefined) {
      yield { number: index + 1, verb: block, words };
    } else if (open === "(" && words.length === 2) {
      block = verb;
    } else {
      yield { number: index + 1, verb, words: words.slice(1) };
    }
  }
  if (block !== undefined) {
    throw bad(
      text.split("\n").length,
      `wanted the ) that closes ${JSON.stringify(block)}, got the end`,
    );
  }
}

function split(raw: string, number: number): string[] {
  const words: string[] = [];
  let end = 0;
  for (const match of raw.matchAll(word)) {
    end = match.index + match[0].length;
    if (!/^[ \t\r]|^\/\//.test(match[0])) {
      words.push(match[0]);
    }
  }
  if (end !== raw.length) {
    throw bad(number, `wanted words and quoted strings, got ${JSON.stringify(raw.slice(end))}`);
  }
  return words;
}

function wordAt(line: Line, index: number): string {
  return unquote(line.words[index] ?? "", line);
}

function unquote(text: string, line: Line): string {
  const plain = text.startsWith("`")
    ? text.slice(1, -1)
    : text.startsWith('"') && !text.includes("\\")
      ? text.slice(1, -1)
      : text;
  if (plain === "" || /["`(),]|^=>$/.test(plain)) {
    throw bad(
      line.number,
      `wanted a path or a version after ${line.verb}, got ${JSON.stringify(text)}`,
    );
  }
  return plain;
}

function bad(number: number, message: string): OfflineError {
  return new OfflineError("BAD_GO_MOD", `module: go.mod:${number}: ${message}`, {
    hint: "run go mod tidy, which names the same line, and mend it",
  });
}
