import * as path from "node:path";
import { Readable } from "node:stream";
import type { Frame } from "../bundle/frame.ts";
import type { Part } from "../bundle/manifest.ts";
import { proofName, vendorName } from "../bundle/part.ts";
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
import { readDirectory } from "./tree.ts";
import type { Vendored } from "./vendoring.ts";

/** Seals the tree that go wrote. */
export async function sealVendor(directory: string, bundle: string): Promise<Part> {
  const { files: names } = await walk.tree(directory);
  return write(path.join(bundle, vendorName), vendorName, fromDisk(directory, names));
}

/** Seals what proves the tree: lists and go.mod files that agree with go.sum, and Go files that go left out. */
export async function sealProof(
  project: Project,
  vendored: Vendored,
  pool: Pool,
  bundle: string,
): Promise<Part> {
  const tree = await readDirectory(vendored.directory, pool);
  const held = new Set([...(tree?.files.values() ?? [])].map(({ sha256 }) => sha256));
  const modules = modulesTxt.vendored(project.goMod, tree?.modulesTxt ?? "");
  const entries: Content[] = [];
  const byOrigin = new Map(modules.map((module) => [module.origin, module]));
  const listed = modules
    .filter((module) => isListed(project, module, modules))
    .map(({ origin }) => origin);
  await lists(project, vendored.moduleCache, listed, pool, async (origin, list) => {
    entries.push({ name: carried.listName(origin), bytes: Buffer.from(list) });
    const module = byOrigin.get(origin);
    const index = new ModuleList(list, `${origin.path}@${origin.version}/`);
    for (const each of module?.packages ?? []) {
      const within = each.slice((module?.module.path.length ?? 0) + 1);
      for (const { name } of toCarry(index, within, project.goMod.go ?? "", (sha256) =>
        held.has(sha256),
      )) {
        const file = path.join(
          vendored.moduleCache,
          `${escape(origin.path)}@${escape(origin.version)}`,
          name,
        );
        entries.push({ name: carried.fileName(origin, name), bytes: await content(file) });
      }
    }
  });
  for (const { origin } of modules) {
    const bytes = await readGoMod(project, vendored.moduleCache, origin);
    entries.push({ name: carried.modName(origin), bytes });
  }
  const sorted = entries.toSorted((a, b) => compareText(a.name, b.name));
  return write(path.join(bundle, proofName), proofName, Readable.from(sorted));
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

async function write(file: string, name: string, contents: AsyncIterable<Content>): Promise<Part> {
  const frames: Frame[] = [];
  let entries = 0;
  const bytes = async function* () {
    for await (const sealed of seal(contents)) {
      frames.push({ size: sealed.size, unpacked: sealed.unpacked });
      entries += sealed.entries;
      yield sealed.bytes;
    }
  };
  const written = await files.writeStream(file, bytes());
  return { name, ...written, entries, frames };
}

/** The files of a directory, read a few ahead of who asks. */
async function* fromDisk(directory: string, names: readonly string[]): AsyncGenerator<Content> {
  const step = 64;
  for (let at = 0; at < names.length; at += step) {
    const some = names.slice(at, at + step);
    yield* await Promise.all(
      some.map(async (name) => ({
        name: `vendor/${name}`,
        bytes: await content(path.join(directory, name)),
      })),
    );
  }
}

async function content(file: string): Promise<Uint8Array> {
  const bytes = await files.read(file);
  if (bytes === undefined) {
    throw new OfflineError("IO", `host: wanted a file at ${file}, got none`, {
      hint: "see that nothing else writes into the temporary directory or the module cache, then pack again",
    });
  }
  return bytes;
}
