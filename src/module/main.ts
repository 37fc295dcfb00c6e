import * as path from "node:path";
import type { GoMod, Replacement, Version } from "./gomod.ts";
import type { GoWork } from "./gowork.ts";

/** What is vendored for: one main module or, with a go.work file, several. cmd/go/internal/modload, MainModuleSet. */
export interface MainModules {
  /** Absolute path of the directory of go.work, or of the one go.mod: vendor/ stands there. */
  readonly root: string;
  /** In the order of go.work. */
  readonly modules: readonly Main[];
  readonly work: GoWork | undefined;
  /** The go.mod of each directory that a replace line names and that has one, by its path as `replacement` gives it. */
  readonly directories: ReadonlyMap<string, GoMod>;
}

/** A main module. */
export interface Main {
  /** Absolute path of the directory of its go.mod. */
  readonly directory: string;
  readonly goMod: GoMod;
}

/** What go takes a file without a go line for. internal/gover, DefaultGoModVersion and DefaultGoWorkVersion. */
const unsaid = { goMod: "1.16", goWork: "1.18" };

/** The go version that decides how vendor/ is written: that of go.work, else that of go.mod. */
export function goVersion({ modules, work }: MainModules): string {
  return work === undefined ? (modules[0]?.goMod.go ?? unsaid.goMod) : (work.go ?? unsaid.goWork);
}

/** Whether a module path is one of the main modules'. */
export function isMain(mains: MainModules, modulePath: string): boolean {
  return mains.modules.some(({ goMod }) => goMod.module === modulePath);
}

/**
 * What stands for a module: its replacement, of version "" for a directory; undefined where it is not replaced. A
 * directory is as vendor/modules.txt writes it: as in the file, in a workspace relative to go.work.
 * cmd/go/internal/modload/modfile.go, Replacement.
 */
export function replacement(mains: MainModules, module: Version): Version | undefined {
  const { modules, work } = mains;
  if (module.version === "" && isMain(mains, module.path)) {
    return undefined;
  }
  const found = modules.findLast(({ goMod }) => find(goMod.replace, module) !== undefined);
  const target = find(found?.goMod.replace ?? [], module);
  return find(work?.replace ?? [], module) ?? canonical(mains, found?.directory ?? "", target);
}

/** Where a module's files come from: its replacement, else the module itself. */
export function origin(mains: MainModules, module: Version): Version {
  return replacement(mains, module) ?? module;
}

/** Absolute path of a directory that replaces a module, from its path as `replacement` gives it. */
export function directoryOf({ root }: MainModules, target: string): string {
  return path.resolve(root, target);
}

/** Every directory that a replace line names, as `replacement` gives it, whether or not the line holds for anything. */
export function directories(mains: Omit<MainModules, "directories">): ReadonlySet<string> {
  const whole = { ...mains, directories: new Map<string, GoMod>() };
  const targets = [
    ...(mains.work?.replace ?? []).map((line) => line.new),
    ...mains.modules.flatMap(({ directory, goMod }) =>
      goMod.replace.map((line) => canonical(whole, directory, line.new)),
    ),
  ];
  return new Set(targets.flatMap((each) => (each?.version === "" ? [each.path] : [])));
}

/** Requirements without those that an exclude line takes out. cmd/go/internal/modload/modfile.go, goModSummary. */
export function included(mains: MainModules, required: readonly Version[]): readonly Version[] {
  const excluded = mains.modules.flatMap(({ goMod }) => goMod.exclude);
  return excluded.length === 0
    ? required
    : required.filter((each) => !excluded.some((odd) => same(odd, each)));
}

/** The line that holds for a module: one for its version, else one for every version. */
function find(lines: readonly Replacement[], module: Version): Version | undefined {
  return (
    lines.find(({ old }) => same(old, module)) ??
    lines.find(({ old }) => old.path === module.path && old.version === "")
  )?.new;
}

function same(a: Version, b: Version): boolean {
  return a.path === b.path && a.version === b.version;
}

/** In a workspace, a directory of a go.mod is written relative to go.work. modload, canonicalizeReplacePath. */
function canonical(
  { root, work }: MainModules,
  directory: string,
  target: Version | undefined,
): Version | undefined {
  const isWritten = work === undefined || target?.version !== "";
  if (target === undefined || isWritten || path.isAbsolute(target.path)) {
    return target;
  }
  const relative = path.relative(root, path.join(directory, target.path)) || ".";
  return { path: /^\.{1,2}(?:\/|$)/.test(relative) ? relative : `./${relative}`, version: "" };
}
