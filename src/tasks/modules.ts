import * as path from "node:path";
import * as part from "../bundle/part.ts";
import { OfflineError } from "../errors.ts";
import * as files from "../host/files.ts";
import { undoIfEnded } from "../host/interrupt.ts";
import type { Pool } from "../host/pool.ts";
import * as store from "../host/state.ts";
import { keyOf } from "../module/gomod.ts";
import { reason } from "../proxy/broken.ts";
import { directoryName, fileName, parse } from "../proxy/layout.ts";
import type { Verifier } from "../proxy/note.ts";
import { prove, type File, type Broken, type Proof, type Unproved } from "../proxy/proof.ts";
import type { Asking } from "./database.ts";
import type { Opened } from "./opened.ts";
import { readPart } from "./parts.ts";
import type { Project } from "./project.ts";

/** A module cache that was made from a bundle, every byte of it proved. */
export interface Modules {
  /** GOMODCACHE. */
  readonly directory: string;
  /** GOPROXY. */
  readonly proxy: string;
  readonly proof: Proof;
  /** The h1 list of each whole module, by `path@version`. */
  readonly lists: ReadonlyMap<string, string>;
  /** Names of databases in the part whose key this machine does not go by; they were not placed. */
  readonly foreign: readonly string[];
  /** The key of the checksum database that this machine goes by; undefined where it is off. */
  readonly verifier: Verifier | undefined;
  /** The part's files of checksum databases. */
  readonly records: ReadonlyMap<string, File>;
  /** It stays, and that of an earlier restore goes for good. */
  keep(): Promise<void>;
  /** It goes again, and that of an earlier restore is back. */
  takeBack(): Promise<void>;
}

/**
 * Unpacks a modules part into a new module cache, which is a module proxy too: each zip is hashed and unpacked once, by
 * threads. What nobody vouches for is taken out again, and so is a broken zip; see `proof.broken`. Throws what readPart and proxy/proof.ts throw; then nothing is
 * left of it.
 */
export async function placeModules(
  bundle: Opened,
  project: Project,
  asked: Asking,
  pool: Pool,
  directory: string,
): Promise<Modules> {
  const place = await makePlace(directory);
  try {
    const found = await readModules(bundle, pool, directory);
    const verifier = asked.setting?.verifier;
    const proof = prove({ goSum: project.goSum, verifier, files: found, holder: "the bundle" });
    for (const each of [...proof.unproved, ...proof.broken]) {
      await takeOut(directory, each);
    }
    const foreign = databases(found).filter((name) => name !== verifier?.name);
    for (const name of foreign) {
      await files.remove(path.join(directory, "cache", "download", "sumdb", name));
    }
    return {
      directory,
      proxy: proxyOf(directory),
      proof,
      lists: listsOf(found),
      foreign,
      verifier,
      records: new Map([...found].filter(([name]) => parse(name)?.kind === "database")),
      ...place,
    };
  } catch (error) {
    await pool.close();
    await place.takeBack();
    throw error;
  }
}

/** Unpacks a modules part below a folder, as files of a module cache; nothing of it is proved yet. Throws as readPart. */
export async function readModules(
  bundle: Opened,
  pool: Pool,
  directory: string,
): Promise<Map<string, File>> {
  const found = new Map<string, File>();
  for await (const facts of readPart(bundle, part.modulesName, pool, directory)) {
    facts.forEach((fact) => found.set(fact.name, fact));
  }
  return found;
}

/** Throws BAD_MODULE where a zip is broken that nothing can replace. */
export function demandSound(broken: readonly Broken[]): void {
  const [first] = broken;
  if (first !== undefined) {
    throw brokenZip(first, broken);
  }
}

/** The error for zips that go would not open, the first of them in its message. */
export function brokenZip(first: Broken, all: readonly Broken[]): OfflineError {
  return new OfflineError("BAD_MODULE", first.why, {
    hint: "go does not accept such a module zip, or it was changed: take the bundle from another store, or pack again",
    details: all.map(({ why }) => why),
  });
}

/** Makes a new folder; one that is there from an earlier restore is put aside until this one is known to be good. */
async function makePlace(directory: string): Promise<Pick<Modules, "keep" | "takeBack">> {
  const aside = `${directory}.before`;
  await store.make(path.dirname(directory));
  const isThere = await files.exists(directory);
  if (isThere) {
    await files.remove(aside);
    await files.move(directory, aside);
  }
  const forget = undoIfEnded(() => {
    files.removeNow(directory);
    if (isThere) {
      files.moveNow(aside, directory);
    }
  });
  await files.makeDirectory(directory);
  return {
    keep: async () => {
      forget();
      await files.remove(aside);
    },
    takeBack: async () => {
      await files.remove(directory);
      await (isThere ? files.move(aside, directory) : undefined);
      forget();
    },
  };
}

/** The h1 lists among a modules part's notes, by `path@version`. */
export function listsOf(found: ReadonlyMap<string, File>): ReadonlyMap<string, string> {
  const lists = new Map<string, string>();
  for (const [name, { note }] of found) {
    const known = parse(name);
    if (known?.kind === "zip" && reason(note) === undefined) {
      lists.set(keyOf(known.module), note);
    }
  }
  return lists;
}

/** GOPROXY for a module cache. Never alone: go then checks no toolchain (cmd/go/internal/toolchain). */
function proxyOf(directory: string): string {
  return `${files.url(path.join(directory, "cache", "download"))},off`;
}

async function takeOut(directory: string, { module, kept }: Unproved): Promise<void> {
  const download = path.join(directory, "cache", "download");
  const zip = path.join(download, fileName(module, "zip"));
  const own = [
    zip,
    `${zip.slice(0, -".zip".length)}.ziphash`,
    path.join(directory, directoryName(module)),
  ];
  const rest = (["info", "mod"] as const).map((kind) =>
    path.join(download, fileName(module, kind)),
  );
  for (const file of kept === "nothing" ? [...own, ...rest] : own) {
    await files.remove(file);
  }
}

function databases(found: ReadonlyMap<string, File>): string[] {
  const names = [...found.keys()].map((name) => parse(name));
  return [...new Set(names.flatMap((name) => (name?.kind === "database" ? [name.database] : [])))];
}

/** The variables that make go use the module cache, and nothing else. */
export function variablesOf({ directory, proxy }: Modules): Record<string, string> {
  return { GOMODCACHE: directory, GOPROXY: proxy };
}
