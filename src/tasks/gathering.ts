import * as path from "node:path";
import { OfflineError } from "../errors.ts";
import * as files from "../host/files.ts";
import type { Pool } from "../host/pool.ts";
import * as walk from "../host/walk.ts";
import { buildList, type BuildList } from "../module/build-list.ts";
import { keyOf, parseLax, type GoMod, type Version } from "../module/gomod.ts";
import { goVersion, origin } from "../module/main.ts";
import { escape } from "../module/path.ts";
import { compareText } from "../module/version.ts";
import * as carried from "../vendor/carried.ts";
import { toCarry } from "../vendor/copy-rule.ts";
import { ModuleList, parent } from "../vendor/list.ts";
import * as modulesTxt from "../vendor/modules-txt.ts";
import type { Checkout } from "../vendor/packages.ts";
import { lists, readGoMod } from "./lists.ts";
import type { Project } from "./project.ts";
import { fromDisk, type Waiting } from "./sealing.ts";
import type { Vendored } from "./vendoring.ts";

/**
 * What the proof part holds: lists and go.mod files that agree with go.sum, and Go files that go left out. All of it is
 * from the module cache that go has just filled, but for lists that are `known`; what is looked for is taken from the tree that go has just written.
 */
export async function proofFiles(
  project: Project,
  checkout: Checkout,
  vendored: Vendored,
  pool: Pool,
  known?: ReadonlyMap<string, string>,
): Promise<Waiting[]> {
  const { mains } = project;
  const { held, packages } = await readTree(vendored.directory, pool);
  const { selection, goMods } = await readGraph(project, vendored.moduleCache);
  const candidates = candidatesOf(project, selection, [...packages, ...checkout.imports]);
  const byOrigin = new Map(candidates.map((module) => [origin(mains, module), module]));
  const waiting: Waiting[] = [];
  const providing: Version[] = [];
  const keep = (from: Version, list: string) => {
    waiting.push({ name: carried.listName(from), read: () => Promise.resolve(Buffer.from(list)) });
    const index = new ModuleList(list, `${from.path}@${from.version}/`);
    const module = byOrigin.get(from) ?? from;
    const own = packagesOf(index, module.path, packages);
    providing.push(...(own.length > 0 ? [module] : []));
    for (const name of leftOut(project, index, own, held)) {
      const directory = `${escape(from.path)}@${escape(from.version)}`;
      const file = path.join(vendored.moduleCache, directory, name);
      waiting.push(fromDisk(carried.fileName(from, name), file));
    }
  };
  await lists(project, vendored.moduleCache, [...byOrigin.keys()], pool, keep, known);
  // Of modules that go only looked into, it may never have read the go.mod.
  for (const module of modulesTxt.modules(mains, providing)) {
    const from = selectedOrigin(project, selection, module);
    await addGoMod(project, vendored.moduleCache, from, goMods);
  }
  const mods = [...goMods.values()].map(({ from, bytes }) => ({
    name: carried.modName(from),
    read: () => Promise.resolve(bytes),
  }));
  return [...waiting, ...mods].toSorted((a, b) => compareText(a.name, b.name));
}

interface Tree {
  /** sha256 of every file. */
  readonly held: ReadonlySet<string>;
  /** Import paths, as its modules.txt lists them. */
  readonly packages: readonly string[];
}

async function readTree(directory: string | undefined, pool: Pool): Promise<Tree> {
  if (directory === undefined) {
    return { held: new Set(), packages: [] };
  }
  const { files: names } = await walk.tree(directory);
  const facts = await pool.read(directory, names, false);
  const text = await files.read(path.join(directory, "modules.txt"));
  return {
    held: new Set(facts.map(({ sha256 }) => sha256)),
    packages: modulesTxt.packages(text?.toString("utf8") ?? ""),
  };
}

interface Held {
  readonly from: Version;
  readonly bytes: Uint8Array;
  readonly goMod: GoMod;
}

/** The build list, and every go.mod that it rests on. */
async function readGraph(
  project: Project,
  moduleCache: string,
): Promise<{ selection: BuildList; goMods: Map<string, Held> }> {
  const goMods = new Map<string, Held>();
  for (;;) {
    const selection = buildList(project.mains, (from) => goMods.get(keyOf(from))?.goMod);
    const due = selection.missing.filter(({ version }) => version !== "");
    if (due.length === 0) {
      return { selection, goMods };
    }
    for (const from of due) {
      await addGoMod(project, moduleCache, from, goMods);
    }
  }
}

async function addGoMod(
  project: Project,
  moduleCache: string,
  from: Version | undefined,
  goMods: Map<string, Held>,
): Promise<void> {
  if (from !== undefined && from.version !== "" && !goMods.has(keyOf(from))) {
    const bytes = await readGoMod(project, moduleCache, from);
    const goMod = parseLax(Buffer.from(bytes).toString("utf8"));
    goMods.set(keyOf(from), { from, bytes, goMod });
  }
}

/** Where the files of a module's selected version come from; undefined for a main module. */
function selectedOrigin(
  { mains }: Project,
  selection: BuildList,
  { path: modulePath }: Version,
): Version | undefined {
  const version = selection.selected(modulePath) ?? "";
  return version === "" ? undefined : origin(mains, { path: modulePath, version });
}

/** The modules whose path leads to one of these imports: go looks into each of them. */
function candidatesOf(
  { mains }: Project,
  selection: BuildList,
  imports: Iterable<string>,
): Version[] {
  const found: Version[] = [];
  const prefixes = new Set<string>();
  for (const each of imports) {
    for (let prefix = each; prefix !== "" && !prefixes.has(prefix); prefix = parent(prefix)) {
      prefixes.add(prefix);
      const version = selection.selected(prefix) ?? "";
      if (version !== "" && origin(mains, { path: prefix, version }).version !== "") {
        found.push({ path: prefix, version });
      }
    }
  }
  return found;
}

/** Directories of the vendored packages that a module may provide, relative to its root. */
function packagesOf(
  index: ModuleList,
  modulePath: string,
  packages: readonly string[],
): readonly string[] {
  return packages
    .filter((each) => each === modulePath || each.startsWith(`${modulePath}/`))
    .map((each) => each.slice(modulePath.length + 1))
    .filter((directory) => index.in(directory).some(({ name }) => name.endsWith(".go")));
}

/** The Go files of a module that the tree does not hold and the proof needs, relative to the module's root. */
function leftOut(
  { mains }: Project,
  index: ModuleList,
  directories: readonly string[],
  held: ReadonlySet<string>,
): string[] {
  return directories
    .flatMap((each) => toCarry(index, each, goVersion(mains), (sha256) => held.has(sha256)))
    .map(({ name }) => name);
}

/** Throws NO_DEPENDENCIES where go found nothing to vendor. */
export function demandTree({ directory }: Vendored): string {
  if (directory === undefined) {
    throw new OfflineError(
      "NO_DEPENDENCIES",
      "go: go mod vendor: wanted packages to vendor, got none",
      {
        hint: "the code imports nothing from its required modules: run go mod tidy, and leave this step out",
      },
    );
  }
  return directory;
}
