import { hash } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import type { MainModules } from "../../src/module/main.ts";
import type { Local, LocalName } from "../../src/vendor/local.ts";
import type { Checkout } from "../../src/vendor/packages.ts";
import { inspect } from "../../src/vendor/source.ts";

/** Files by path: below vendor/, in the proof part, or in a checkout. */
export type Files = Map<string, string | Uint8Array>;

/** Files and links to files, by absolute path. */
export interface Disk {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** What each link leads to. */
  readonly links: ReadonlyMap<string, string>;
}

/** A disk on which the names are relative to a folder, and may leave it with `..`. */
export function disk(
  root: string,
  files: Iterable<readonly [string, string | Uint8Array]>,
  links: Readonly<Record<string, string>> = {},
): Disk {
  return {
    files: new Map([...files].map(([name, bytes]) => [resolve(root, name), bytes])),
    links: new Map(
      Object.entries(links).map(([name, target]) => {
        const link = resolve(root, name);
        return [link, resolve(dirname(link), target)];
      }),
    ),
  };
}

/** A module in memory, as host/walk.ts reads one from a disk. */
export function local({ files, links }: Disk, root: string): Local {
  const content = (name: string) => {
    const path = join(root, name);
    return files.get(path) ?? files.get(links.get(path) ?? "");
  };
  return {
    list: (directory) => {
      const isOurs = !ancestors(directory).some((each) => files.has(join(root, each, "go.mod")));
      const names = isOurs ? namesIn({ files, links }, join(root, directory)) : undefined;
      return Promise.resolve(names);
    },
    below: (directory) => {
      const top = join(root, directory);
      const names = [...files.keys()].flatMap((each) => inside(top, each) ?? []);
      return Promise.resolve(
        names
          .filter(
            (name) => !ancestors(parent(name)).some((each) => names.includes(`${each}/go.mod`)),
          )
          .toSorted(),
      );
    },
    read: (names) =>
      Promise.resolve(
        names.map((name) => {
          const bytes = content(name) ?? "";
          return { name, sha256: sha256(bytes), source: sourceOf(name, bytes) };
        }),
      ),
  };
}

/** What the main modules' packages import, as tasks/checkout.ts reads it. */
export function checkout({ files }: Disk, mains: MainModules): Checkout {
  const packages = new Map<string, string>();
  const imports = new Set<string>();
  for (const { directory, goMod } of mains.modules) {
    for (const [path, bytes] of files) {
      const name = inside(directory, path) ?? "";
      const above = ancestors(parent(name));
      const isNested = above.some((each) => files.has(join(directory, each, "go.mod")));
      const isIgnored = goMod.ignore.some((each) => above.includes(each.replace("./", "")));
      const isFound = /^(?!(?:.*\/)?(?:vendor\/|testdata\/|[._])).*\.go$/.test(name);
      if (isFound && !isNested && !isIgnored) {
        packages.set([goMod.module, ...above.slice(0, 1)].join("/"), goMod.module ?? "");
        inspect(Buffer.from(bytes)).imports.forEach((each) => imports.add(each));
      }
    }
    goMod.tool.forEach((each) => imports.add(each));
  }
  return { packages, imports };
}

/** What the rule needs to know of a Go file. */
export function sourceOf(name: string, bytes: string | Uint8Array) {
  return name.endsWith(".go") ? inspect(Buffer.from(bytes)) : undefined;
}

/** In hex. */
export function sha256(bytes: string | Uint8Array): string {
  return hash("sha256", bytes, "hex");
}

/** The files directly in a directory; undefined where nothing is in it or below. */
function namesIn({ files, links }: Disk, directory: string): LocalName[] | undefined {
  const all = [
    ...[...files.keys()].map((path) => ({ path, link: false })),
    ...[...links].flatMap(([path, target]) => (files.has(target) ? { path, link: true } : [])),
  ].filter(({ path }) => inside(directory, path) !== undefined);
  return all.length === 0
    ? undefined
    : all
        .map(({ path, link }) => ({ name: inside(directory, path) ?? "", link }))
        .filter(({ name }) => !name.includes("/"));
}

/** A path relative to a directory that it lies in. */
function inside(directory: string, path: string): string | undefined {
  return path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : undefined;
}

/** A directory and those above it, without the root. */
function ancestors(directory: string): string[] {
  return directory === "" ? [] : [directory, ...ancestors(parent(directory))];
}

function parent(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf("/")));
}
