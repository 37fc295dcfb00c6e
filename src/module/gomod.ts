import { bad, statements, unknown, unquote, type Statement } from "./statement.ts";
import { canonical, isValid } from "./version.ts";

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
  /** Versions that no requirement may name: such requirements do not count. */
  readonly exclude: readonly Version[];
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

/** A module as `path@version`. */
export function keyOf({ path, version }: Version): string {
  return `${path}@${version}`;
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
  readonly exclude: Version[];
  readonly tool: string[];
  readonly ignore: string[];
}

const goVersion = /^[1-9]\d*\.(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))?(?:[a-z]+\d+)?$/;
const laxGoVersion = /^v?([1-9]\d*\.(?:0|[1-9]\d*))(?:[^0-9].*)$/;
const directory = /^(?:\.{0,2}[/\\]|\.{1,2}$|[A-Za-z]:)/;

/** Whether the target of a replace line is a directory; both systems' spellings count. modfile, IsDirectoryPath. */
export function isDirectory(target: string): boolean {
  return directory.test(target);
}

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
    exclude: [],
    tool: [],
    ignore: [],
  };
  for (const line of statements(text, strict)) {
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
const skipped = new Set(["toolchain", "retract", "godebug"]);
/** Directives that count in a dependency's go.mod too; go reads more of them there, and vendors nothing by those. */
const ofDependencies = new Set(["module", "go", "require"]);

const readers: ReadonlyMap<string, (found: Draft, line: Statement, strict: boolean) => void> =
  new Map([
    ["module", (found, line) => void (found.module = once(line, found.module, only(line)))],
    ["go", (found, line, strict) => void (found.go = once(line, found.go, readGo(line, strict)))],
    ["require", (found, line, strict) => void found.require.push(readRequirement(line, strict))],
    ["exclude", (found, line) => void found.exclude.push(readRequirement(line, true))],
    ["replace", (found, line) => void found.replace.push(readReplacement(line))],
    ["tool", (found, line) => void found.tool.push(only(line))],
    ["ignore", (found, line) => void found.ignore.push(only(line))],
  ]);

/** The value of a directive that a file may have once. */
export function once(line: Statement, before: string | undefined, now: string): string {
  if (before !== undefined) {
    throw bad(line.number, `wanted one ${line.verb} line, got another`);
  }
  return now;
}

function only(line: Statement): string {
  const [text, ...more] = line.words;
  if (text === undefined || more.length > 0) {
    throw bad(line.number, `wanted one word after ${line.verb}, got ${line.words.length}`);
  }
  return unquote(text, line);
}

/** The version of a go line. */
export function readGo(line: Statement, strict: boolean): string {
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

function readRequirement(line: Statement, strict: boolean): Version {
  const [path, version, ...more] = line.words.map((each) => unquote(each, line));
  if (path === undefined || version === undefined || more.length > 0) {
    throw bad(line.number, `wanted: ${line.verb} path version`);
  }
  // Old go.mod files of dependencies say v1 for v1.0.0; in a main module go would write the line anew.
  return { path, version: checked(strict ? version : (canonical(version) ?? version), line) };
}

/** One replace line. */
export function readReplacement(line: Statement): Replacement {
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
    isDirectory(newPath) !== (newVersion === undefined)
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

function checked(version: string, line: Statement): string {
  if (!isValid(version)) {
    throw bad(line.number, `wanted a version such as v1.2.3, got ${JSON.stringify(version)}`);
  }
  return version;
}
