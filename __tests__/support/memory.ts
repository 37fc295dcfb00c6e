import { hash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import * as gosum from "../../src/gosum/parse.ts";
import { parse } from "../../src/module/gomod.ts";
import * as h1 from "../../src/module/h1.ts";
import * as carried from "../../src/vendor/carried.ts";
import { note } from "../../src/vendor/note.ts";
import { prove, type Entry, type Question } from "../../src/vendor/proof.ts";
import { inspect } from "../../src/vendor/source.ts";
import { lay } from "./goproxy.ts";
import { goMod, sums, type Module } from "./module-zip.ts";
import { go, inFolder } from "./oracle.ts";

/** A project and its dependencies, as small as a test wants them. */
export interface Project {
  /** The text of its go.mod. */
  readonly goMod: string;
  /** What its one Go file imports. */
  readonly imports: readonly string[];
  readonly modules: readonly Module[];
}

/** Files by their path below vendor/. */
export type Files = Map<string, string | Uint8Array>;

/** All that a proof is given, to be changed by a test that lies. */
export interface Given {
  goMod: string;
  goSum: string;
  imports: string[];
  readonly tree: Files;
  /** The proof part. */
  readonly proof: Files;
}

/** The tree that the real `go mod vendor` writes. */
export async function vendor(project: Project): Promise<Files> {
  return inFolder(async (folder) => {
    const root = join(folder, "app");
    await mkdir(root);
    const imports = project.imports.map((path) => `import _ ${JSON.stringify(path)}\n`).join("");
    await writeFile(join(root, "app.go"), `package app\n\n${imports}`);
    await writeFile(join(root, "go.mod"), project.goMod);
    await writeFile(join(root, "go.sum"), project.modules.map(sums).join(""));
    const { GOPROXY } = await lay(join(folder, "proxy"), project.modules);
    const variables = {
      GOPROXY,
      GOSUMDB: "off",
      GOFLAGS: "-modcacherw",
      GOMODCACHE: join(folder, "cache"),
    };
    await go(root, ["mod", "vendor"], { variables });
    return read(join(root, "vendor"));
  });
}

/** An honest proof of a tree: the lists and go.mod files of all modules, and the Go files that the tree leaves out. */
export function give(project: Project, tree: Files): Given {
  const has = new Set([...tree.values()].map(sha256));
  const proof: Files = new Map();
  for (const module of project.modules) {
    for (const [name, bytes] of Object.entries(module.files)) {
      if (name.endsWith(".go") && !has.has(sha256(bytes))) {
        proof.set(carried.fileName(module, name), bytes);
      }
    }
  }
  for (const module of project.modules) {
    proof.set(carried.listName(module), list(module));
  }
  for (const module of project.modules) {
    proof.set(carried.modName(module), goMod(module));
  }
  const goSum = project.modules.map(sums).join("");
  return {
    goMod: project.goMod,
    goSum,
    imports: [...project.imports],
    tree: new Map(tree),
    proof,
  };
}

/** A module's h1 list. */
export function list({ path, version, files }: Module): string {
  return h1.writeList(
    Object.entries(files).map(([name, bytes]) => ({
      name: `${path}@${version}/${name}`,
      sha256: sha256(bytes),
    })),
  );
}

/** What was given, as the proof takes it. */
export function ask({ goMod: text, goSum, imports, tree }: Given): Question {
  const main = parse(text);
  return {
    goMod: main,
    goSum: gosum.parse(goSum),
    checkout: { module: main.module ?? "", imports: new Set(imports) },
    tree: new Map(
      [...tree].map(([name, bytes]) => [
        name,
        {
          sha256: sha256(bytes),
          source: name.endsWith(".go") ? inspect(Buffer.from(bytes)) : undefined,
        },
      ]),
    ),
    modulesTxt: Buffer.from(tree.get("modules.txt") ?? "").toString("utf8"),
  };
}

/** The proof part, as the proof takes it. */
export async function* entries({ proof }: Given): AsyncGenerator<Entry> {
  for (const [name, bytes] of proof) {
    yield await Promise.resolve({
      name,
      sha256: sha256(bytes),
      note: note(name, Buffer.from(bytes), "vendor.proof.tar.zst"),
    });
  }
}

/** What the proof finds, in one line each, hashes left out. */
export async function findings(given: Given): Promise<string[]> {
  const { findings: all } = await prove(ask(given), entries(given));
  return all.map(({ kind, what, reason }) =>
    `${kind} ${what}: ${reason}`.replaceAll(/[0-9a-f]{64}|h1:[^ ,]{44}/g, "…"),
  );
}

/** Changes the text of a file; a mistaken edit would prove nothing, and so throws. */
export function edit(files: Files, name: string, from: string | RegExp, to: string): void {
  const before = String(files.get(name));
  const after = before.replace(from, to);
  if (after === before) {
    throw new Error(`${name} does not hold ${from}`);
  }
  files.set(name, after);
}

/** In hex. */
export function sha256(bytes: string | Uint8Array): string {
  return hash("sha256", bytes, "hex");
}

async function read(root: string): Promise<Files> {
  const found: Files = new Map();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(root.length + 1).replaceAll(sep, "/");
      found.set(name, await readFile(path));
    }
  }
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
