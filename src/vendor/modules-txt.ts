import type { GoMod, Replacement, Version } from "../module/gomod.ts";
import { compare, compareText } from "../module/version.ts";

/**
 * `vendor/modules.txt`: which packages of which modules are in the tree.
 *
 *     # rsc.io/quote v1.5.2 => example.com/fork v1.5.3
 *     ## explicit; go 1.12
 *     rsc.io/quote
 *     # golang.org/x/text => ../text
 *
 * cmd/go/internal/modcmd/vendor.go writes it. For a main module of Go 1.17 or newer it is a function of go.mod, of the
 * go lines of the modules' own go.mod files and of the packages, so it is written again and compared, never believed.
 */
export interface Vendored {
  /** As required: path and version left of `=>`. */
  readonly module: Version;
  /** Where its files come from; the module itself where it is not replaced. */
  readonly origin: Version;
  /** Import paths, in byte order. */
  readonly packages: readonly string[];
}

/** The packages that the text lists below each `# path version`; what is not a package line is left to `write`. */
export function packages(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of text.split("\n")) {
    if (line.startsWith("# ")) {
      const [, path = "", version = ""] = line.split(" ");
      current = [];
      found.set(`${path} ${version}`, current);
    } else if (line !== "" && !line.startsWith("## ")) {
      current.push(line);
    }
  }
  return found;
}

/**
 * The modules of the tree: every required one, in the order of the file, with the packages that the text lists for it.
 * cmd/go/internal/gover, ModSort.
 */
export function vendored(goMod: GoMod, text: string): Vendored[] {
  const listed = packages(text);
  const required = new Map(goMod.require.map((each) => [`${each.path} ${each.version}`, each]));
  return [...required.values()]
    .toSorted((a, b) => compareText(a.path, b.path) || compare(a.version, b.version))
    .map((module) => ({
      module,
      origin: replacement(goMod.replace, module) ?? module,
      packages: [...new Set(listed.get(`${module.path} ${module.version}`))],
    }));
}

/** The text that go writes. `goLine` gives the go version of a module's own go.mod, undefined where it has none. */
export function write(
  goMod: GoMod,
  modules: readonly Vendored[],
  goLine: (origin: Version) => string | undefined,
): string {
  const lines: string[] = [];
  for (const { module, origin, packages: own } of modules) {
    const version = goLine(origin);
    lines.push(moduleLine(module, origin === module ? undefined : origin));
    lines.push(version === undefined ? "## explicit" : `## explicit; go ${version}`);
    lines.push(...own.toSorted(compareText));
  }
  const written = new Set(modules.map(({ module }) => `${module.path} ${module.version}`));
  for (const { old, new: target } of goMod.replace) {
    const name = `${old.path} ${old.version}`;
    if (!written.has(name)) {
      written.add(name);
      lines.push(moduleLine(old, target));
    }
  }
  return lines.map((line) => `${line}\n`).join("");
}

/** The replace line that holds for a module: one for its version, else one for every version. modload, Replacement. */
function replacement(replaced: readonly Replacement[], module: Version): Version | undefined {
  const same = replaced.filter(({ old }) => old.path === module.path);
  const found =
    same.find(({ old }) => old.version === module.version) ??
    same.find(({ old }) => old.version === "");
  return found?.new;
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
