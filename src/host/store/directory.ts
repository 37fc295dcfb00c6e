import { randomBytes } from "node:crypto";
import * as path from "node:path";
import * as files from "../files.ts";
import { tree } from "../walk.ts";
import type { Candidate, Store } from "./store.ts";

const manifest = "checksums.json";

/**
 * Bundles in a folder: one folder for each, named by its key, and a file `latest` with the key of the newest. A folder
 * that is itself a bundle can be read too.
 */
export function directory(root: string): Store {
  return {
    word: `dir:${root}`,
    put: async (folder, key) => put(root, folder, key),
    find: async (key) => find(root, key),
  };
}

async function put(root: string, folder: string, key: string): Promise<string> {
  const target = path.join(root, key);
  const draft = path.join(root, `.${key}.${randomBytes(6).toString("hex")}`);
  const before = `${draft}.before`;
  await files.makeDirectory(root);
  try {
    for (const name of (await tree(folder)).files) {
      await files.copy(path.join(folder, name), path.join(draft, name));
    }
    if (await files.exists(target)) {
      await files.move(target, before);
    }
    await files.move(draft, target);
    await files.replace(path.join(root, "latest"), `${key}\n`);
  } catch (error) {
    if ((await files.exists(before)) && !(await files.exists(target))) {
      await files.move(before, target);
    }
    throw error;
  } finally {
    await removeQuietly(draft);
    await removeQuietly(before);
  }
  return target;
}

/** Leftovers in a folder that cannot be written would hide the error that says so. */
async function removeQuietly(target: string): Promise<void> {
  if (await files.exists(target)) {
    await files.remove(target);
  }
}

async function find(root: string, key: string): Promise<Candidate[]> {
  if (await isBundle(root)) {
    return [candidate(root, false)];
  }
  if (await isBundle(path.join(root, key))) {
    return [candidate(path.join(root, key), true)];
  }
  const latest = (await files.read(path.join(root, "latest")))?.toString("utf8").trim() ?? "";
  const isKey = /^go-offline-1-[0-9a-f]{32}$/.test(latest);
  return isKey && (await isBundle(path.join(root, latest)))
    ? [candidate(path.join(root, latest), false)]
    : [];
}

async function isBundle(folder: string): Promise<boolean> {
  return (await files.size(path.join(folder, manifest))) !== undefined;
}

function candidate(folder: string, exact: boolean): Candidate {
  return {
    reference: folder,
    exact,
    size: async (file) => files.size(path.join(folder, file)),
    read: (file) => files.stream(path.join(folder, file)),
  };
}
