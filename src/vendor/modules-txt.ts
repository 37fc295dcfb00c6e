import { keyOf, type Version } from "../module/gomod.ts";
import { goVersion, replacement, type MainModules } from "../module/main.ts";
import { compare, compareGo, compareText } from "../module/version.ts";

/**
 * `vendor/modules.txt`: which packages of which modules are in the tree.
 *
 *     ## workspace
 *     # rsc.io/quote v1.5.2 => example.com/fork v1.5.3
 *     ## explicit; go 1.12
 *     rsc.io/quote
 *     # golang.org/x/text => ../text
 *
 * cmd/go/internal/modcmd/vendor.go writes it. It is a function of go.mod or go.work, of the go lines of the modules' own
 * go.mod files and of the packages, so it is written again and compared, never believed.
 */
export interface Content {
  /** The modules that provide packages, as selected. */
  readonly providing: readonly Version[];
  /** Import paths of a module's packages, in any order. */
  readonly packages: (module: Version) => readonly string[];
  /** The go version of the go.mod of a module's selected version; undefined where it has none. */
  readonly goLine: (modulePath: string) => string | undefined;
}

/** The import paths that the text lists: a hint of what somebody wanted to vendor. */
export function packages(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

/**
 * Every module that the text names with its packages, in the order of the file: those that provide packages and, since
 * go 1.14, every requirement of a main module. cmd/go/internal/gover, ModSort.
 */
export function modules(mains: MainModules, providing: readonly Version[]): Version[] {
  const all = new Map([...explicit(mains), ...providing].map((each) => [keyOf(each), each]));
  return [...all.values()].toSorted(
    (a, b) =>
      compareText(a.path, b.path) ||
      compare(a.version, b.version) ||
      compareText(a.version, b.version),
  );
}

/** The text that go writes; "" where it writes none, and no tree. */
export function write(mains: MainModules, content: Content): string {
  const named = modules(mains, content.providing);
  const marked = new Set(explicit(mains).map(keyOf));
  const withGo = compareGo(goVersion(mains), "1.17") >= 0;
  const lines: string[] = mains.work === undefined ? [] : ["## workspace"];
  for (const module of named) {
    const version = withGo ? content.goLine(module.path) : undefined;
    const notes = [
      ...(marked.has(keyOf(module)) ? ["explicit"] : []),
      ...(version === undefined ? [] : [`go ${version}`]),
    ];
    lines.push(moduleLine(module, replacement(mains, module)));
    lines.push(...(notes.length === 0 ? [] : [`## ${notes.join("; ")}`]));
    content
      .packages(module)
      .toSorted(compareText)
      .forEach((each) => lines.push(each));
  }
  lines.push(...(isExplicit(mains) ? otherReplacements(mains, named) : []));
  return lines.map((line) => `${line}\n`).join("");
}

/** Since go 1.14 the text says which modules go.mod requires; a go.mod without a go line counts as older. */
function isExplicit(mains: MainModules): boolean {
  const { work, modules: all } = mains;
  return (
    compareGo(goVersion(mains), "1.14") >= 0 &&
    (work !== undefined || all[0]?.goMod.go !== undefined)
  );
}

function explicit(mains: MainModules): readonly Version[] {
  return isExplicit(mains) ? mains.modules.flatMap(({ goMod }) => goMod.require) : [];
}

/** Lines for replacements of other modules than those named, and for those of every version. */
function otherReplacements(mains: MainModules, named: readonly Version[]): string[] {
  const written = new Set(named.map(keyOf));
  const lines: string[] = [];
  const add = (old: Version, target: Version | undefined) => {
    if (!written.has(keyOf(old)) && target !== undefined) {
      lines.push(moduleLine(old, target));
    }
    written.add(keyOf(old));
  };
  for (const { goMod } of mains.modules) {
    mains.work?.replace.forEach((each) => add(each.old, each.new));
    goMod.replace.forEach(({ old }) => add(old, replacement(mains, old)));
  }
  return lines;
}

function moduleLine(module: Version, target: Version | undefined): string {
  const words = ["#", module.path, module.version];
  const arrow = target === undefined ? [] : ["=>", target.path, target.version];
  return [...words, ...arrow].filter((word) => word !== "").join(" ");
}

/** Where two texts of modules.txt part, in one line; undefined where they do not. */
export function firstDifference(wanted: string, came: string): string | undefined {
  if (wanted === came) {
    return undefined;
  }
  const a = linesOf(wanted);
  const b = linesOf(came);
  const at = a.findIndex((line, index) => line !== b[index]);
  const index = at < 0 ? a.length : at;
  return `line ${index + 1}: wanted ${quote(a[index], b[index])}, got ${quote(b[index], a[index])}`;
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

/** A line in quotes, with its end only where that alone differs. */
function quote(line = "", other = ""): string {
  const cut = line.replace(/\n$/, "");
  return line === "" ? "the end" : JSON.stringify(cut === other.replace(/\n$/, "") ? line : cut);
}
