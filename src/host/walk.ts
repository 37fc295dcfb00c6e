import type { Dirent } from "node:fs";
import * as fs from "node:fs/promises";
import * as path from "node:path";
import { fileFailure } from "./failure.ts";

/** A directory's files, and what stands there that is no file; names slash-separated, relative to it, in byte order. */
export interface Tree {
  readonly files: readonly string[];
  /** Links, devices, sockets. */
  readonly odd: readonly string[];
  /** Directories without anything in them. */
  readonly empty: readonly string[];
}

/** Everything in a directory. Links are named, never followed. Throws IO where it cannot be read. */
export async function tree(root: string): Promise<Tree> {
  const files: string[] = [];
  const odd: string[] = [];
  const empty: string[] = [];
  const visit = async (directory: string): Promise<void> => {
    const entries = await list(root, directory);
    if (entries.length === 0 && directory !== "") {
      empty.push(directory);
    }
    await Promise.all(
      entries.map(async (entry) => {
        const name = directory === "" ? entry.name : `${directory}/${entry.name}`;
        if (entry.isDirectory()) {
          await visit(name);
        } else {
          (entry.isFile() ? files : odd).push(name);
        }
      }),
    );
  };
  await visit("");
  return { files: sorted(files), odd: sorted(odd), empty: sorted(empty) };
}

/**
 * The files of a main module's packages, as `./...` takes them: not below `vendor`, `testdata`, names that begin with
 * `.` or `_`, directories with a go.mod of their own, and those for which `ignored` holds. Links to files count.
 * cmd/go/internal/modload/search.go, matchPackages.
 */
export async function checkout(
  root: string,
  ignored: (directory: string) => boolean,
): Promise<string[]> {
  return ofModule({
    list: (directory) => list(root, directory),
    isEntered: (name, base) => !isPruned(base) && !ignored(name),
    isTaken: (name, entry) => isFile(root, name, entry),
  });
}

/** How many files below a directory end like this, links left out. Others may write there; what cannot be read has none. */
export async function count(root: string, suffix: string): Promise<number> {
  const entries = (await readable(root)) ?? [];
  let found = 0;
  for (const entry of entries) {
    found += entry.isDirectory()
      ? await count(path.join(root, entry.name), suffix)
      : Number(entry.isFile() && entry.name.endsWith(suffix));
  }
  return found;
}

/** A file in a directory; `link` where it is reached through one. */
export interface Name {
  readonly name: string;
  readonly link: boolean;
}

/**
 * The files directly in a directory of a module; undefined where there is no such directory, or where a go.mod between
 * it and the module's root makes it another module's. cmd/go/internal/modload/import.go, dirInModule.
 */
export async function inModule(root: string, directory: string): Promise<Name[] | undefined> {
  for (let at = directory; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
    if (await isThere(path.join(root, at, "go.mod"))) {
      return undefined;
    }
  }
  const entries = await readable(path.join(root, directory));
  const kinds = await Promise.all(
    (entries ?? []).map(async (entry) => ({
      name: entry.name,
      link: entry.isSymbolicLink(),
      isFile: await isFile(root, path.join(directory, entry.name), entry),
    })),
  );
  return entries === undefined
    ? undefined
    : kinds.filter((each) => each.isFile).map(({ name, link }) => ({ name, link }));
}

/** The regular files in a directory of a module and below, relative to it; those of nested modules left out. */
export async function belowInModule(root: string): Promise<string[]> {
  return ofModule({
    list: async (directory) => (await readable(path.join(root, directory))) ?? [],
    isEntered: () => true,
    isTaken: (_, entry) => entry.isFile(),
  });
}

/** What a walk through a module does with what it meets; names are relative to the module. */
interface Walk {
  readonly list: (directory: string) => Promise<Dirent[]>;
  readonly isEntered: (name: string, base: string) => boolean;
  readonly isTaken: (name: string, entry: Dirent) => boolean | Promise<boolean>;
}

/** The files of a module: not those of a module below it, which a go.mod begins. */
async function ofModule({ list: look, isEntered, isTaken }: Walk): Promise<string[]> {
  const files: string[] = [];
  const visit = async (directory: string): Promise<void> => {
    const entries = await look(directory);
    if (directory !== "" && entries.some(({ name }) => name === "go.mod")) {
      return;
    }
    await Promise.all(
      entries.map(async (entry) => {
        const name = directory === "" ? entry.name : `${directory}/${entry.name}`;
        if (entry.isDirectory()) {
          await (isEntered(name, entry.name) ? visit(name) : undefined);
        } else if (await isTaken(name, entry)) {
          files.push(name);
        }
      }),
    );
  };
  await visit("");
  return sorted(files);
}

async function isThere(file: string): Promise<boolean> {
  return fs.stat(file).then(
    (found) => !found.isDirectory(),
    () => false,
  );
}

/** What is in a directory; undefined where it cannot be read, as go takes it too. */
async function readable(directory: string): Promise<Dirent[] | undefined> {
  return fs.readdir(directory, { withFileTypes: true }).catch(() => undefined);
}

async function isFile(root: string, name: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) {
    return entry.isFile();
  }
  return fs.stat(path.join(root, name)).then(
    (found) => found.isFile(),
    () => false,
  );
}

function isPruned(name: string): boolean {
  return name === "vendor" || name === "testdata" || name.startsWith(".") || name.startsWith("_");
}

async function list(root: string, directory: string): Promise<Dirent[]> {
  try {
    return await fs.readdir(path.join(root, directory), { withFileTypes: true });
  } catch (error) {
    throw fileFailure(`reading ${path.join(root, directory)}`, error);
  }
}

function sorted(names: string[]): string[] {
  return names.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
