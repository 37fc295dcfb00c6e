import { hash } from "node:crypto";
import { lstat, readdir, readFile, readlink } from "node:fs/promises";
import { join } from "node:path";

/**
 * Everything below a folder, by name: its kind and mode, and the sha256 of its bytes; undefined if there is no such
 * folder. Two snapshots are equal if not a byte differs. The index of git is left out: git writes it when it only looks.
 */
export async function snapshot(folder: string): Promise<ReadonlyMap<string, string> | undefined> {
  const found = new Map<string, string>();
  const there = await lstat(folder).catch(() => undefined);
  if (there === undefined) {
    return undefined;
  }
  await visit(folder, "", found);
  return found;
}

/** The names that stand in one snapshot only, or differ. */
export function differences(
  before: ReadonlyMap<string, string> | undefined,
  after: ReadonlyMap<string, string> | undefined,
): string[] {
  const names = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...names].filter((name) => before?.get(name) !== after?.get(name)).toSorted();
}

async function visit(root: string, name: string, found: Map<string, string>): Promise<void> {
  const path = join(root, name);
  const status = await lstat(path);
  const mode = (status.mode & 0o7777).toString(8);
  if (status.isDirectory()) {
    found.set(name, `directory ${mode}`);
    for (const each of await readdir(path)) {
      await visit(root, name === "" ? each : `${name}/${each}`, found);
    }
  } else if (status.isSymbolicLink()) {
    found.set(name, `link ${await readlink(path)}`);
  } else if (!/(?:^|\/)\.git\/index$/.test(name)) {
    found.set(name, `file ${mode} ${hash("sha256", await readFile(path))}`);
  }
}
