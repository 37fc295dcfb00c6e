import * as path from "node:path";
import { OfflineError } from "../errors.ts";
import * as files from "../host/files.ts";
import * as git from "../host/git.ts";
import { Pool } from "../host/pool.ts";
import { differing } from "./place.ts";
import type { Project } from "./project.ts";
import { states, type Listing, type State } from "./state.ts";
import { workers } from "./threads.ts";
import { readDirectory } from "./tree.ts";

/** Whether a project's vendor/ is the very tree that an earlier restore placed, and nobody's since. */
async function isOurs(directory: string): Promise<boolean> {
  const state = (await states()).find((each) => each.directory === directory);
  return (
    state?.vendor !== undefined &&
    (await files.isDirectory(path.join(directory, "vendor"))) &&
    (await differences(state)).length === 0 &&
    !(await git.tracks(directory, "vendor"))
  );
}

/** What of vendor/ is not as a restore placed it, a line each; nothing where it placed none, or where none is left. */
export async function differences({ directory, vendor }: State): Promise<string[]> {
  const target = path.join(directory, "vendor");
  if (vendor === undefined || !(await files.exists(target))) {
    return [];
  }
  return (await files.isDirectory(target))
    ? differencesOf(target, vendor)
    : ["vendor is no directory"];
}

async function differencesOf(target: string, placed: Listing): Promise<string[]> {
  const pool = new Pool(workers);
  try {
    const wanted = [...placed].map(([name, sha256]) => [name, { sha256 }] as const);
    return differing({ files: new Map(wanted) }, await readDirectory(target, pool));
  } finally {
    await pool.close();
  }
}

/** Whether a tree that differs is one that an earlier restore placed, untouched since: it may go. */
export async function isReplaceable(error: unknown, { directory }: Project): Promise<boolean> {
  return (
    error instanceof OfflineError && error.code === "VENDOR_DIFFERS" && (await isOurs(directory))
  );
}
