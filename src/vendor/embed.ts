import { isFilePath } from "../module/path.ts";

/**
 * Which files the patterns of `//go:embed` name. Patterns are globs of one path element between slashes; a directory
 * stands for the files below it, those that begin with `.` or `_` only behind `all:`.
 * https://pkg.go.dev/embed; cmd/go/internal/load/pkg.go, resolveEmbed.
 */
export interface Resolution {
  /** Slash-separated, relative to the package's directory, sorted. */
  readonly files: readonly string[];
  /** Patterns that go would refuse here, each with go's reason. */
  readonly refused: readonly { readonly pattern: string; readonly reason: string }[];
}

/** `names` are all files below the package's directory, relative to it. */
export function resolve(names: readonly string[], patterns: Iterable<string>): Resolution {
  const files = new Set<string>();
  const refused: { pattern: string; reason: string }[] = [];
  for (const pattern of new Set(patterns)) {
    const found = match(names, pattern);
    if (typeof found === "string") {
      refused.push({ pattern, reason: found });
    } else {
      found.forEach((name) => files.add(name));
    }
  }
  return { files: [...files].toSorted(), refused };
}

/** The files of one pattern, or go's reason to refuse it. */
function match(names: readonly string[], pattern: string): string[] | string {
  const all = pattern.startsWith("all:");
  const glob = all ? pattern.slice("all:".length) : pattern;
  const elements = parseGlob(glob);
  if (elements === undefined) {
    return "invalid pattern syntax";
  }
  const found = new Set<string>();
  const empty = new Set<string>();
  for (const name of names) {
    const path = name.split("/");
    if (!elements.every((element, at) => matches(element, path[at]))) {
      continue;
    }
    const reason = refusal(path, elements.length, all);
    if (reason !== undefined) {
      return reason;
    }
    if (path.slice(elements.length).some((each) => isLeftOut(each, all))) {
      empty.add(path.slice(0, elements.length).join("/"));
    } else {
      found.add(name);
    }
  }
  const bare = [...empty].find(
    (directory) => ![...found].some((name) => name.startsWith(`${directory}/`)),
  );
  if (bare !== undefined) {
    return `cannot embed directory ${bare}: contains no embeddable files`;
  }
  return found.size === 0 ? "no matching files found" : [...found];
}

function matches(element: RegExp, text: string | undefined): boolean {
  return text !== undefined && element.test(text);
}

/** Why go refuses a file of which the first `depth` elements are named by the pattern: none may be a bad name there. */
function refusal(path: readonly string[], depth: number, all: boolean): string | undefined {
  const named = path.slice(0, depth);
  const bad = named.find(isBadName);
  if (bad !== undefined) {
    return `cannot embed ${named.join("/")}: invalid name ${bad}`;
  }
  const below = path.slice(depth);
  const left = below.find((each) => isLeftOut(each, all));
  return left !== undefined && below.indexOf(left) === below.length - 1 && !isHidden(left)
    ? `cannot embed file ${path.join("/")}: invalid name ${left}`
    : undefined;
}

/** Whether go leaves out what is called so below a named directory. */
function isLeftOut(element: string, all: boolean): boolean {
  return isBadName(element) || (!all && isHidden(element));
}

function isHidden(element: string): boolean {
  return element.startsWith(".") || element.startsWith("_");
}

function isBadName(element: string): boolean {
  return !isFilePath(element) || [".bzr", ".hg", ".git", ".svn"].includes(element);
}

/** One expression for each path element; undefined where the pattern is malformed or leaves the directory. */
function parseGlob(glob: string): RegExp[] | undefined {
  const elements = glob.split("/");
  if (elements.some((element) => ["", ".", ".."].includes(element))) {
    return undefined;
  }
  const expressions = elements.map(parseElement);
  return expressions.every((each) => each !== undefined) ? expressions : undefined;
}

/** path.Match: `*`, `?`, `[a-z]`, `[^a-z]`, and `\` before a character that stands for itself. */
function parseElement(element: string): RegExp | undefined {
  let expression = "";
  let rest = element;
  while (rest !== "") {
    const part =
      /^(?:\*|\?|\\.|\[\^?(?:(?:\\.|[^\\\]-])(?:-(?:\\.|[^\\\]-]))?)+\]|[^\\*?[])/su.exec(
        rest,
      )?.[0];
    if (part === undefined) {
      return undefined;
    }
    expression += translate(part);
    rest = rest.slice(part.length);
  }
  return new RegExp(`^${expression}$`, "su");
}

function translate(part: string): string {
  if (part === "*") {
    return ".*";
  }
  if (part === "?") {
    return ".";
  }
  if (part.length === 1 || !part.startsWith("[")) {
    return literal(part);
  }
  const negated = part.startsWith("[^");
  const ranges = part.slice(negated ? 2 : 1, -1).matchAll(/(\\.|[^\\])(?:-(\\.|[^\\]))?/gsu);
  const classes = [...ranges].map(([, low = "", high = low]) => range(low, high));
  return `[${negated ? "^" : ""}${classes.join("")}]`;
}

/** A range that runs backwards matches nothing in Go and is a syntax error in a RegExp. */
function range(low: string, high: string): string {
  return codePoint(low) > codePoint(high) ? "" : `${literal(low)}-${literal(high)}`;
}

/** A character or `\` and a character, as one that stands for itself inside and outside of a class. */
function literal(text: string): string {
  return `\\u{${codePoint(text).toString(16)}}`;
}

function codePoint(text: string): number {
  return Number(text.codePointAt(text.length > 1 && text.startsWith("\\") ? 1 : 0));
}
