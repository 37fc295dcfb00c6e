import * as path from "node:path";
import { OfflineError } from "../errors.ts";
import * as files from "../host/files.ts";
import * as git from "../host/git.ts";
import { undoIfEnded } from "../host/interrupt.ts";
import type { Pool } from "../host/pool.ts";
import { stage, type Staging } from "../host/staging.ts";
import { readDirectory, type Tree } from "./tree.ts";

/** A tree that was moved to its place, and may still have to go from it. */
export interface Placed {
  /** It stays. */
  keep(): void;
  /** Back to where it was: for a step after it that failed. */
  takeBack(): Promise<void>;
}

/**
 * Moves the proved tree into the project by one rename; one of an earlier restore is moved aside first, if that is wanted,
 * and goes with the staging folder. Until it is kept, everything is put back if the process is ended.
 */
export async function place(staging: Staging, target: string, replaces: boolean): Promise<Placed> {
  const source = path.join(staging.directory, "vendor");
  const before = path.join(staging.directory, "before");
  const forgetBefore = undoIfEnded(() => replaces && files.moveNow(before, target));
  const forget = undoIfEnded(() => files.moveNow(target, source));
  const done = () => {
    forget();
    forgetBefore();
  };
  const back = async () => {
    done();
    await (replaces && (await files.exists(before)) ? files.move(before, target) : undefined);
  };
  try {
    await (replaces ? files.move(target, before) : undefined);
    await files.move(source, target);
  } catch (error) {
    await back();
    throw error;
  }
  return {
    keep: done,
    takeBack: async () => {
      await files.move(target, source);
      await back();
    },
  };
}

/** Removes a project's vendor/: by one rename, so that nobody finds half a tree, then from where it was moved to. */
export async function takeAway(project: string): Promise<void> {
  const staging = stage(project);
  try {
    await files.move(path.join(project, "vendor"), path.join(staging.directory, "vendor"));
  } finally {
    await staging.remove();
  }
}

/**
 * Holds a tree that stands already in the project against the proved one. Throws VENDOR_TRACKED or VENDOR_DIFFERS, with
 * the files that differ; nothing is replaced either way.
 */
export async function compare(target: string, proved: Tree, pool: Pool): Promise<void> {
  const differences = (await files.isDirectory(target))
    ? differing(proved, await readDirectory(target, pool))
    : ["vendor is no directory"];
  const [first] = differences;
  if (first === undefined) {
    return;
  }
  const tracked = await git.tracks(path.dirname(target), path.basename(target));
  const what = `${first}${differences.length > 1 ? ` (and ${differences.length - 1} more)` : ""}`;
  throw tracked
    ? new OfflineError(
        "VENDOR_TRACKED",
        `vendor: wanted the committed vendor/ to be the proved tree, got ${what}`,
        {
          hint: "run go mod vendor and commit its result, or look who changed these files; nothing was replaced",
          details: differences,
        },
      )
    : new OfflineError(
        "VENDOR_DIFFERS",
        `vendor: wanted no vendor/ or the proved tree, got ${what}`,
        {
          hint: "move that vendor/ away and run again; nothing was replaced",
          details: differences,
        },
      );
}

/** What of a tree on disk is not as in another, a line each; undefined is one with nothing in it. */
export function differing(
  proved: { readonly files: ReadonlyMap<string, { readonly sha256: string }> },
  found: Tree | undefined,
): string[] {
  const there = found?.files ?? new Map<string, { readonly sha256: string }>();
  const odd = found?.odd ?? [];
  const wanted = [...proved.files].filter(
    ([name, { sha256 }]) => there.get(name)?.sha256 !== sha256,
  );
  const foreign = [...there.keys()].filter((name) => !proved.files.has(name));
  return [
    ...odd.map(({ what, reason }) => `vendor/${what} ${reason}`),
    ...(found?.empty ?? []).map((name) => `vendor/${name} is an empty directory`),
    ...wanted.map(
      ([name]) => `vendor/${name} ${there.has(name) ? "has other bytes" : "is missing"}`,
    ),
    ...foreign.map((name) => `vendor/${name} is not part of the proved tree`),
  ];
}
