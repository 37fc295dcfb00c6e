import * as path from "node:path";
import type { Frame } from "../bundle/frame.ts";
import type { Part } from "../bundle/manifest.ts";
import { seal, type Content } from "../bundle/seal.ts";
import { OfflineError } from "../errors.ts";
import * as gosum from "../gosum/parse.ts";
import * as files from "../host/files.ts";
import type { Pool } from "../host/pool.ts";
import * as walk from "../host/walk.ts";
import { escape, isBelow } from "../module/path.ts";
import { compareText } from "../module/version.ts";
import * as carried from "../vendor/carried.ts";
import { toCarry } from "../vendor/copy-rule.ts";
import { ModuleList } from "../vendor/list.ts";
import * as modulesTxt from "../vendor/modules-txt.ts";
import { lists, readGoMod } from "./lists.ts";
import type { Project } from "./project.ts";
import type { Vendored } from "./vendoring.ts";

/** A file of a part that is read when its turn comes: never is a whole part in memory. */
export interface Waiting {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

/** What the vendor part holds: the tree that go wrote. */
export async function vendorFiles(directory: string): Promise<Waiting[]> {
  const { files: names } = await walk.tree(directory);
  return names.map((name) => fromDisk(`vendor/${name}`, path.join(directory, name)));
}

/** What the proof part holds: lists and go.mod files that agree with go.sum, and Go files that go left out. */
export async function proofFiles(
  project: Project,
  vendored: Vendored,
  pool: Pool,
): Promise<Waiting[]> {
  const { files: names } = await walk.tree(vendored.directory);
  const facts = await pool.read(vendored.directory, names, false);
  const held = new Set(facts.map(({ sha256 }) => sha256));
  const text = await files.read(path.join(vendored.directory, "modules.txt"));
  const modules = modulesTxt.vendored(project.goMod, text?.toString("utf8") ?? "");
  const byOrigin = new Map(modules.map((module) => [module.origin, module]));
  const listed = modules.filter((module) => isListed(project, module, modules));
  const waiting: Waiting[] = modules.map(({ origin }) => ({
    name: carried.modName(origin),
    read: async () => readGoMod(project, vendored.moduleCache, origin),
  }));
  await lists(project, vendored.moduleCache, listed, pool, (origin, list) => {
    waiting.push({
      name: carried.listName(origin),
      read: () => Promise.resolve(Buffer.from(list)),
    });
    const module = byOrigin.get(origin);
    const left = module === undefined ? [] : leftOut(project, module, list, held);
    const directory = `${escape(origin.path)}@${escape(origin.version)}`;
    for (const name of left) {
      const file = path.join(vendored.moduleCache, directory, name);
      waiting.push(fromDisk(carried.fileName(origin, name), file));
    }
  });
  return waiting.toSorted((a, b) => compareText(a.name, b.name));
}

/** The Go files of a module that the tree does not hold and the proof needs, relative to the module's root. */
function leftOut(
  project: Project,
  { module, origin, packages }: modulesTxt.Vendored,
  list: string,
  held: ReadonlySet<string>,
): string[] {
  const index = new ModuleList(list, `${origin.path}@${origin.version}/`);
  return packages.flatMap((each) => {
    const directory = each.slice(module.path.length + 1);
    return toCarry(index, directory, project.goMod.go ?? "", (sha256) => held.has(sha256)).map(
      ({ name }) => name,
    );
  });
}

/** Modules with packages, and those that might provide one of another module: go looks into both. */
function isListed(
  project: Project,
  module: modulesTxt.Vendored,
  all: readonly modulesTxt.Vendored[],
): boolean {
  const { path: modulePath } = module.module;
  const looked = all.some(({ packages }) => packages.some((each) => isBelow(each, modulePath)));
  return looked && gosum.h1(project.goSum, module.origin.path, module.origin.version) !== undefined;
}

/** Seals a part into a bundle's folder. */
export async function writePart(
  bundle: string,
  name: string,
  waiting: readonly Waiting[],
): Promise<Part> {
  const frames: Frame[] = [];
  let entries = 0;
  const bytes = async function* () {
    for await (const sealed of seal(read(waiting))) {
      frames.push({ size: sealed.size, unpacked: sealed.unpacked });
      entries += sealed.entries;
      yield sealed.bytes;
    }
  };
  const written = await files.writeStream(path.join(bundle, name), bytes());
  return { name, ...written, entries, frames };
}

/** Reads a few files ahead of who asks. */
async function* read(waiting: readonly Waiting[]): AsyncGenerator<Content> {
  const step = 32;
  for (let at = 0; at < waiting.length; at += step) {
    const some = waiting.slice(at, at + step);
    yield* await Promise.all(
      some.map(async (each) => ({ name: each.name, bytes: await each.read() })),
    );
  }
}

function fromDisk(name: string, file: string): Waiting {
  return {
    name,
    read: async () => {
      const bytes = await files.read(file);
      if (bytes === undefined) {
        throw new OfflineError("IO", `host: wanted a file at ${file}, got none`, {
          hint: "see that nothing else writes into the temporary directory or the module cache, then pack again",
        });
      }
      return bytes;
    },
  };
}
