import type { Pool } from "../host/pool.ts";
import * as walk from "../host/walk.ts";
import type { Main } from "../module/main.ts";
import type { Local, LocalFile } from "../vendor/local.ts";
import type { Checkout } from "../vendor/packages.ts";
import { decode } from "../vendor/source.ts";
import type { Project } from "./project.ts";

/** What the checked-out code imports and embeds, read by the pool's threads. */
export interface Code extends Checkout {
  readonly modules: readonly MainCode[];
}

/** The Go code of one main module. */
export interface MainCode {
  readonly main: Main;
  /** Its Go files, relative to its directory. */
  readonly goFiles: readonly string[];
  /** Embed patterns by the directory of their package, relative to the module's; "" is the module's own. */
  readonly embeds: ReadonlyMap<string, readonly string[]>;
}

/** Reads the main modules' Go files; see vendor/packages.ts. */
export async function readCode({ mains }: Project, pool: Pool): Promise<Code> {
  const packages = new Map<string, string>();
  const imports = new Set<string>();
  const modules: MainCode[] = [];
  for (const main of mains.modules) {
    const embeds = new Map<string, string[]>();
    const goFiles = await packageFiles(main);
    for (const { name, note } of await pool.read(main.directory, goFiles, true)) {
      const source = decode(note);
      const directory = name.slice(0, Math.max(0, name.lastIndexOf("/")));
      source.imports.forEach((each) => imports.add(each));
      const modulePath = main.goMod.module ?? "";
      packages.set(directory === "" ? modulePath : `${modulePath}/${directory}`, modulePath);
      if (source.embeds.length > 0) {
        embeds.set(directory, [...(embeds.get(directory) ?? []), ...source.embeds]);
      }
    }
    main.goMod.tool.forEach((each) => imports.add(each));
    modules.push({ main, goFiles, embeds });
  }
  return { packages, imports, modules };
}

/** A module in the checkout, read as the proof asks for it. */
export function local(root: string, pool: Pool): Local {
  return {
    list: async (directory) => walk.inModule(root, directory),
    below: async (directory) =>
      walk.belowInModule(directory === "" ? root : `${root}/${directory}`),
    read: async (names) => {
      const facts = await pool.read(root, names, true);
      return facts.map(({ name, sha256, note }): LocalFile => ({
        name,
        sha256,
        source: name.endsWith(".go") ? decode(note) : undefined,
      }));
    },
  };
}

/** The Go files of a main module's packages, relative to its directory. */
async function packageFiles({ directory, goMod }: Main): Promise<string[]> {
  const patterns = goMod.ignore.map((each) => each.replace(/\/+$/, ""));
  const names = await walk.checkout(directory, (each) =>
    patterns.some((pattern) =>
      pattern.startsWith("./") ? each === pattern.slice(2) : `/${each}`.endsWith(`/${pattern}`),
    ),
  );
  return names.filter((name) => /(?:^|\/)[^._/][^/]*\.go$/.test(name));
}
