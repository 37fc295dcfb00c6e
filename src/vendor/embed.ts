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
  const modules = modulesOf(names);
  for (const pattern of new Set(patterns)) {
    const found = match(names, modules, pattern);
    if (typeof found === "string") {
      refused.push({ pattern, reason: found });
    } else {
      found.forEach((name) => files.add(name));
    }
  }
  return { files: [...files].toSorted(), refused };
}

/** Directories in which something is called go.mod, if only a directory: to go they are modules of their own. */
function modulesOf(names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of names.filter((each) => each.includes("/go.mod/"))) {
    for (let at = name.indexOf("/go.mod/"); at >= 0; at = name.indexOf("/go.mod/", at + 1)) {
      found.add(name.slice(0, at));
    }
  }
  return found;
}

/** The files of one pattern, or go's reason to refuse it. */
function match(
  names: readonly string[],
  modules: ReadonlySet<string>,
  pattern: string,
): string[] | string {
  const all = pattern.startsWith("all:");
  const glob = all ? pattern.slice("all:".length) : pattern;
  const elements = parseGlob(glob);
  if (elements === undefined) {
    return "invalid pattern syntax";
  }
  const found = new Set<string>();
  /** What the pattern names, and whether that is or holds a file. */
  const named = new Map<string, boolean>();
  for (const name of names.filter(namer(glob, elements))) {
    const path = name.split("/");
    const reason = refusal(path, elements.length, all, modules);
    if (reason !== undefined) {
      return reason;
    }
    const root = path.slice(0, elements.length).join("/");
    const held = isHeld(path, elements.length, all, modules);
    named.set(root, held || named.get(root) === true);
    if (held) {
      found.add(name);
    }
  }
  const bare = [...named].find(([, holds]) => !holds)?.[0];
  if (bare !== undefined) {
    return `cannot embed directory ${bare}: contains no embeddable files`;
  }
  return found.size === 0 ? "no matching files found" : [...found];
}

/** Tells whether the pattern names a file or a directory above it. Most patterns are the names themselves. */
function namer(glob: string, elements: readonly (readonly Part[])[]): (name: string) => boolean {
  if (!/[*?[\\]/.test(glob)) {
    const inside = `${glob}/`;
    return (name) => name === glob || name.startsWith(inside);
  }
  return (name) => {
    const path = name.split("/");
    return elements.every((element, at) => matches(element, path[at]));
  };
}

/** Whether go walks to a file from the directory that the first `depth` elements name. */
function isHeld(
  path: readonly string[],
  depth: number,
  all: boolean,
  modules: ReadonlySet<string>,
): boolean {
  return path
    .slice(depth)
    .every(
      (each, at) => !isLeftOut(each, all) && !modules.has(path.slice(0, depth + at + 1).join("/")),
    );
}

/** Why go refuses a file of which the first `depth` elements are named by the pattern: none may be a bad name there. */
function refusal(
  path: readonly string[],
  depth: number,
  all: boolean,
  modules: ReadonlySet<string>,
): string | undefined {
  const named = path.slice(0, depth);
  if (named.some((_, at) => modules.has(path.slice(0, at + 1).join("/")))) {
    return `cannot embed ${named.join("/")}: in different module`;
  }
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

/** What one character may be; undefined stands for any run of them. */
type Part = ((code: number) => boolean) | undefined;

/**
 * The parts of each path element; undefined where the pattern is malformed or leaves the directory. What was no UTF-8
 * has become U+FFFD: go refuses it, and no file is called so.
 */
function parseGlob(glob: string): Part[][] | undefined {
  const elements = glob.split("/");
  if (elements.some((element) => ["", ".", ".."].includes(element)) || glob.includes("\ufffd")) {
    return undefined;
  }
  const parsed = elements.map(parseElement);
  return parsed.every((each) => each !== undefined) ? parsed : undefined;
}

const part = /\*|\?|\\.|\[(?:\^|(?!\^))(?:(?:\\.|[^\\\]-])(?:-(?:\\.|[^\\\]-]))?)+\]|[^\\*?[]/gsuy;

/** path.Match: `*`, `?`, `[a-z]`, `[^a-z]`, and `\` before a character that stands for itself. */
function parseElement(element: string): Part[] | undefined {
  const parts: Part[] = [];
  let end = 0;
  for (const { 0: text } of element.matchAll(part)) {
    parts.push(parsePart(text));
    end += text.length;
  }
  return end === element.length ? parts : undefined;
}

function parsePart(text: string): Part {
  if (text === "*") {
    return undefined;
  }
  if (text === "?") {
    return () => true;
  }
  if (text.length === 1 || !text.startsWith("[")) {
    const wanted = codePoint(text);
    return (code) => code === wanted;
  }
  const negated = text.startsWith("[^");
  const inside = text.slice(negated ? 2 : 1, -1).matchAll(/(\\.|[^\\])(?:-(\\.|[^\\]))?/gsu);
  const ranges = Array.from(inside, ([, low = "", high = low]) => ({
    low: codePoint(low),
    high: codePoint(high),
  }));
  return (code) => ranges.some(({ low, high }) => low <= code && code <= high) !== negated;
}

/** Each `*` takes as little as it can, and more only if what follows it fits nowhere: never a way back before it. */
function matches(parts: readonly Part[], text: string | undefined): boolean {
  if (text === undefined) {
    return false;
  }
  let [at, next] = [0, 0];
  let run: { next: number; at: number } | undefined;
  while (at < text.length) {
    const fits = next < parts.length ? parts[next] : () => false;
    const code = Number(text.codePointAt(at));
    if (fits === undefined) {
      run = { next: ++next, at };
    } else if (fits(code)) {
      at += code > 0xffff ? 2 : 1;
      next++;
    } else if (run !== undefined) {
      run.at += Number(text.codePointAt(run.at)) > 0xffff ? 2 : 1;
      [at, next] = [run.at, run.next];
    } else {
      return false;
    }
  }
  return parts.slice(next).every((each) => each === undefined);
}

/** Of a character, or of `\` and a character. */
function codePoint(text: string): number {
  return Number(text.codePointAt(text.length > 1 && text.startsWith("\\") ? 1 : 0));
}
