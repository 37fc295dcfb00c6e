import * as path from "node:path";
import * as part from "../bundle/part.ts";
import { OfflineError } from "../errors.ts";
import type { GoSum } from "../gosum/parse.ts";
import * as files from "../host/files.ts";
import { undoIfEnded } from "../host/interrupt.ts";
import type { Pool } from "../host/pool.ts";
import * as store from "../host/state.ts";
import { keyOf } from "../module/gomod.ts";
import type { Coverage, Gap } from "../proxy/coverage.ts";
import { directoryName, fileName, parse } from "../proxy/layout.ts";
import { prove, type File, type Proof, type Unproved } from "../proxy/proof.ts";
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
  /** It stays, and that of an earlier restore goes for good. */
  keep(): Promise<void>;
  /** It goes again, and that of an earlier restore is back. */
  takeBack(): Promise<void>;
}

/**
 * Unpacks a modules part into a new module cache, which is a module proxy too: each zip is hashed and unpacked once, by
 * threads. What nobody vouches for is taken out again. Throws what readPart and proxy/proof.ts throw; then nothing is
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
    const found = new Map<string, File>();
    for await (const facts of readPart(bundle, part.modulesName, pool, directory)) {
      facts.forEach((fact) => found.set(fact.name, fact));
    }
    const verifier = asked.setting?.verifier;
    const proof = prove({ goSum: project.goSum, verifier, files: found });
    for (const each of proof.unproved) {
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
      ...place,
    };
  } catch (error) {
    await pool.close();
    await place.takeBack();
    throw error;
  }
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

function listsOf(found: ReadonlyMap<string, File>): ReadonlyMap<string, string> {
  const lists = new Map<string, string>();
  for (const [name, { note }] of found) {
    const known = parse(name);
    if (known?.kind === "zip") {
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

/** A failure of go that says that a module is missing, in words that say which. Others are passed on. */
export function explained(
  error: unknown,
  coverage: Coverage,
  { goSum }: Project,
  { proof }: Modules,
): unknown {
  const isMissing =
    error instanceof OfflineError &&
    error.details.some((line) => /GOPROXY=off|no such file or directory|not exist/.test(line));
  if (!isMissing) {
    return error;
  }
  const gaps = coverage.gaps.length > 0 ? coverage.gaps : absent(goSum, proof);
  const [first] = gaps;
  return new OfflineError(
    "NOT_IN_BUNDLE",
    first === undefined
      ? `modules: wanted every module that go asks for, got: ${error.details[0] ?? error.message}`
      : `modules: wanted ${keyOf(first.module)}, got none: ${first.reason}${more(gaps)}`,
    {
      hint: first?.remedy ?? "pack again from this commit, with what go names in parts or tools",
      details: [...gaps.map(gapLine), ...error.details],
      cause: error,
    },
  );
}

/** Modules of go.sum that the manifest names, and the part does not hold. */
function absent(goSum: GoSum, { modules }: Proof): Gap[] {
  const whole = new Set(modules.flatMap((each) => (each.whole ? [keyOf(each.module)] : [])));
  return [...goSum.keys()].flatMap((key) => {
    const [modulePath = "", version = ""] = key.split(" ");
    const module = { path: modulePath, version };
    return version.endsWith("/go.mod") || whole.has(keyOf(module))
      ? []
      : [
          {
            module,
            lacks: "the module",
            reason: `${part.modulesName} does not hold what its manifest says`,
            remedy: "take the bundle from another store, or pack again from this commit",
          },
        ];
  });
}

function more(gaps: readonly Gap[]): string {
  return gaps.length > 1 ? ` (and ${gaps.length - 1} more)` : "";
}

/** A gap in a line. */
export function gapLine({ module, lacks, reason, remedy }: Gap): string {
  return `${keyOf(module)}: the bundle lacks ${lacks}: ${reason}; ${remedy}`;
}
