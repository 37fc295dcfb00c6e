import { hash } from "node:crypto";
import * as path from "node:path";
import { OfflineError } from "../errors.ts";
import * as gosum from "../gosum/parse.ts";
import * as files from "../host/files.ts";
import type { Fact, Pool } from "../host/pool.ts";
import * as walk from "../host/walk.ts";
import { keyOf, type Version } from "../module/gomod.ts";
import * as h1 from "../module/h1.ts";
import { escape } from "../module/path.ts";
import type { Project } from "./project.ts";

/** How many files are hashed before their facts are put away: enough for all threads, little to hold. */
const batch = 2_000;

/**
 * The h1 list of each module, by its origin's `path@version`, from the directories that go extracted into its module
 * cache; those that are `known` are taken from there. Throws SUM_ALTERED where a list or a go.mod is not what go.sum says: go itself does not look again.
 */
export async function lists(
  project: Project,
  moduleCache: string,
  modules: readonly Version[],
  pool: Pool,
  keep: (origin: Version, list: string) => void,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  let waiting: Version[] = [];
  let names: string[] = [];
  for (const origin of modules) {
    const list = known.get(keyOf(origin));
    if (list !== undefined) {
      demandSame(project, origin.path, origin.version, h1.ofList(list));
      keep(origin, list);
      continue;
    }
    const directory = nameOf(origin);
    const { files: inside } = await walk.tree(path.join(moduleCache, directory));
    inside.forEach((name) => names.push(`${directory}/${name}`));
    waiting.push(origin);
    if (names.length >= batch) {
      putAway(project, waiting, await pool.read(moduleCache, names, false), keep);
      waiting = [];
      names = [];
    }
  }
  putAway(project, waiting, await pool.read(moduleCache, names, false), keep);
}

/** A module's go.mod from the module cache, as go.sum says it is. Throws SUM_ALTERED. */
export async function readGoMod(
  project: Project,
  moduleCache: string,
  origin: Version,
): Promise<Uint8Array> {
  const name = path.join(
    "cache",
    "download",
    escape(origin.path),
    "@v",
    `${escape(origin.version)}.mod`,
  );
  const bytes = await files.read(path.join(moduleCache, name));
  if (bytes === undefined) {
    throw new OfflineError("IO", `module cache: wanted ${name}, got no such file`, {
      hint: "the module cache is not whole: pack with one of its own (leave out --modcache)",
      details: [`${keyOf(origin)}: its go.mod does not exist there`],
    });
  }
  const came = h1.ofGoModHash(hash("sha256", bytes, "hex"));
  demandSame(project, origin.path, `${origin.version}/go.mod`, came);
  return bytes;
}

function putAway(
  project: Project,
  origins: readonly Version[],
  facts: readonly Fact[],
  keep: (origin: Version, list: string) => void,
): void {
  const byDirectory = new Map<string, h1.ListedFile[]>(
    origins.map((origin) => [nameOf(origin), []]),
  );
  for (const { name, sha256 } of facts) {
    const at = name.indexOf("/", name.indexOf("@"));
    byDirectory.get(name.slice(0, at))?.push({ name: name.slice(at + 1), sha256 });
  }
  for (const origin of origins) {
    const inside = byDirectory.get(nameOf(origin)) ?? [];
    const prefix = `${origin.path}@${origin.version}/`;
    const list = h1.writeList(inside.map(({ name, sha256 }) => ({ name: prefix + name, sha256 })));
    demandSame(project, origin.path, origin.version, h1.ofList(list));
    keep(origin, list);
  }
}

function demandSame(project: Project, modulePath: string, version: string, came: string): void {
  const wanted = gosum.h1(project.goSum, modulePath, version);
  if (wanted !== came) {
    throw new OfflineError(
      "SUM_ALTERED",
      `module cache: ${modulePath}@${version}: go.sum says ${wanted ?? "nothing"}, the module cache holds ${came}`,
      {
        hint: "the module cache was changed after go filled it: pack with one of its own (leave out --modcache)",
      },
    );
  }
}

function nameOf({ path: modulePath, version }: Version): string {
  return `${escape(modulePath)}@${escape(version)}`;
}
