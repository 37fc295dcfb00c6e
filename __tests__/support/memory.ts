import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import * as gosum from "../../src/gosum/parse.ts";
import * as gomod from "../../src/module/gomod.ts";
import * as gowork from "../../src/module/gowork.ts";
import * as h1 from "../../src/module/h1.ts";
import { directories, directoryOf, type MainModules } from "../../src/module/main.ts";
import * as carried from "../../src/vendor/carried.ts";
import type { Entry } from "../../src/vendor/evidence.ts";
import { note } from "../../src/vendor/note.ts";
import { prove, type Question } from "../../src/vendor/proof.ts";
import { lay } from "./goproxy.ts";
import {
  checkout,
  disk,
  local,
  sha256,
  sourceOf,
  type Disk,
  type Files,
} from "./memory-checkout.ts";
import { goMod, sums, type Module } from "./module-zip.ts";
import { go, inFolder } from "./oracle.ts";

/** A project and its dependencies, as small as a test wants them. */
export interface Project {
  /** Files of the checkout relative to its root, or beside it (`../x`): go.mod or go.work, code, what replaces modules. */
  readonly files: Readonly<Record<string, string>>;
  /** Links in it, and what each leads to from its own directory. */
  readonly links?: Readonly<Record<string, string>>;
  readonly modules: readonly Module[];
}

/** All that a proof is given, to be changed by a test that lies. */
export interface Given {
  readonly project: Project;
  /** The checkout. */
  readonly files: Files;
  goSum: string;
  readonly tree: Files;
  /** Directories of the tree without anything in them. */
  readonly empty: string[];
  /** The proof part. */
  readonly proof: Files;
}

/** A checkout of one module, whose one Go file imports these. */
export function app(goModText: string, imports: readonly string[]): Project["files"] {
  return { "go.mod": goModText, "app.go": importing("app", imports) };
}

/** A Go file that imports these. */
export function importing(name: string, imports: readonly string[]): string {
  const lines = imports.map((path) => `import _ ${JSON.stringify(path)}\n`);
  return `package ${name}\n\n${lines.join("")}`;
}

/** The tree that the real `go mod vendor` or `go work vendor` writes; empty where it writes none. Throws where it fails. */
export async function vendor(
  project: Project,
  variables: Readonly<Record<string, string>> = {},
): Promise<Files> {
  return inFolder(async (folder) => {
    const root = join(folder, "app");
    const isWork = project.files["go.work"] !== undefined;
    const sumFile = isWork ? "go.work.sum" : "go.sum";
    const goSum = project.modules.map(sums).join("");
    for (const [name, text] of Object.entries({ ...project.files, [sumFile]: goSum })) {
      await mkdir(dirname(join(root, name)), { recursive: true });
      await writeFile(join(root, name), text);
    }
    for (const [name, target] of Object.entries(project.links ?? {})) {
      await mkdir(dirname(join(root, name)), { recursive: true });
      await symlink(target, join(root, name));
    }
    const proxy = join(folder, "proxy");
    const own = {
      GOPROXY: project.modules.length === 0 ? "off" : (await lay(proxy, project.modules)).GOPROXY,
      GOSUMDB: "off",
      GOFLAGS: "-modcacherw",
      GOMODCACHE: join(folder, "cache"),
      GOWORK: isWork ? join(root, "go.work") : "off",
      CGO_ENABLED: "1",
    };
    await go(root, [isWork ? "work" : "mod", "vendor"], { variables: { ...own, ...variables } });
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
    proof.set(carried.listName(module), list(module));
    proof.set(carried.modName(module), goMod(module));
  }
  return {
    project,
    files: new Map(Object.entries(project.files)),
    goSum: project.modules.map(sums).join(""),
    tree: new Map(tree),
    empty: [],
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

/** Where checkouts stand in memory. */
export const root = "/in/memory/app";

/** The main modules of a checkout in memory. */
export function mainModules({ files }: Disk): MainModules {
  const text = (name: string) => String(files.get(resolve(root, name)) ?? "");
  const work = files.has(resolve(root, "go.work")) ? gowork.parse(text("go.work")) : undefined;
  const modules = (work?.use ?? ["."]).map((each) => ({
    directory: resolve(root, each),
    goMod: gomod.parse(text(`${each}/go.mod`)),
  }));
  const found = new Map<string, gomod.GoMod>();
  const mains = { root, modules, work, directories: found };
  for (const target of directories(mains)) {
    const file = join(directoryOf(mains, target), "go.mod");
    if (files.has(file)) {
      found.set(target, gomod.parseLax(text(file)));
    }
  }
  return mains;
}

/** What was given, as the proof takes it. */
export function ask({ project, files, goSum, tree, empty }: Given): Question {
  const laid = disk(root, files, project.links);
  const mains = mainModules(laid);
  return {
    mains,
    goSum: gosum.parse(goSum),
    checkout: checkout(laid, mains),
    local: (directory) => local(laid, directory),
    tree: new Map(
      [...tree].map(([name, bytes]) => [
        name,
        { sha256: sha256(bytes), source: sourceOf(name, bytes) },
      ]),
    ),
    empty,
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

async function read(folder: string): Promise<Files> {
  const found: Files = new Map();
  const all = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of all) {
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(folder.length + 1).replaceAll(sep, "/");
      found.set(name, await readFile(path));
    }
  }
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
