import * as path from "node:path";
import { Readable } from "node:stream";
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
  const text = Buffer.from(tree?.modulesTxt ?? []).toString("utf8");
  const modules = modulesTxt.vendored(project.goMod, text);
  const entries = new Map<string, Content>();
  const byOrigin = new Map(modules.map((module) => [module.origin, module]));
  const listed = modules
    .filter((module) => isListed(project, module, modules))
    .map(({ origin }) => origin);
  await lists(project, vendored.moduleCache, listed, pool, async (origin, list) => {
    addBytes(entries, carried.listName(origin), Buffer.from(list));
    const module = byOrigin.get(origin);
    const index = new ModuleList(Buffer.from(list), `${origin.path}@${origin.version}/`);
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
        await addFile(entries, carried.fileName(origin, name), file);
      }
    }
  });
  for (const { origin } of modules) {
    addBytes(
      entries,
      carried.modName(origin),
      await readGoMod(project, vendored.moduleCache, origin),
    );
  }
  const sorted = [...entries.values()].toSorted((a, b) => compareText(a.name, b.name));
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
  const sealing = seal(contents);
  const written = await files.writeStream(file, sealing.bytes);
  return { name, ...written, ...sealing.tally() };
}

async function* fromDisk(directory: string, names: readonly string[]): AsyncGenerator<Content> {
  for (const name of names) {
    yield await content(`vendor/${name}`, path.join(directory, name));
  }
}

async function addFile(entries: Map<string, Content>, name: string, file: string): Promise<void> {
  entries.set(name, await content(name, file));
}

function addBytes(entries: Map<string, Content>, name: string, bytes: Uint8Array): void {
  entries.set(name, { name, size: bytes.length, chunks: Readable.from([bytes]) });
}

async function content(name: string, file: string): Promise<Content> {
  const size = await files.size(file);
  if (size === undefined) {
    throw new OfflineError("IO", `host: wanted a regular file at ${file}, got none`, {
      hint: "see that nothing else writes into the temporary directory or the module cache, then pack again",
    });
  }
  return { name, size, chunks: files.stream(file) };
}
