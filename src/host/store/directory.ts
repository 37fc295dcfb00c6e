import { randomBytes } from "node:crypto";
import * as path from "node:path";
import { OfflineError } from "../../errors.ts";
import * as files from "../files.ts";
import { tree } from "../walk.ts";
import {
  nothing,
  type Candidate,
  type Fetched,
  type Found,
  type How,
  type Kept,
  type Query,
  type Sealed,
  type Source,
  type Target,
} from "./store.ts";

const manifest = "checksums.json";

/**
 * Bundles in a folder: one folder for each, named by its key, and a file `latest` with the key of the newest. A folder
 * that is itself a bundle can be read too.
 */
export function directory(root: string): Source & Target {
  return {
    word: `dir:${root}`,
    put: (bundle) => put(root, bundle),
    ready: () => files.demandWritable(root),
    find: (query, how) => find(root, query, how),
    close: () => Promise.resolve(),
  };
}

async function put(root: string, { folder, key }: Sealed): Promise<Kept> {
  const target = path.join(root, key);
  const draft = path.join(root, `.${key}.${randomBytes(6).toString("hex")}`);
  const before = `${draft}.before`;
  await files.makeDirectory(root);
  const { files: names } = await tree(folder);
  try {
    for (const name of names) {
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
  return { reference: target, sent: names, kept: [] };
}

/** Leftovers in a folder that cannot be written would hide the error that says so. */
async function removeQuietly(target: string): Promise<void> {
  if (await files.exists(target)) {
    await files.remove(target);
  }
}

async function find(root: string, { key }: Query, how: How): Promise<Found> {
  if ((await files.realDirectory(root)) === undefined) {
    return {
      candidates: [],
      passedOver: [{ what: root, why: "no such folder, or none that can be read" }],
    };
  }
  const folder = how === "exact" ? path.join(root, key) : await nearest(root);
  if (folder === undefined) {
    return nothing;
  }
  if (await isBundle(folder)) {
    return { candidates: [candidate(folder)], passedOver: [] };
  }
  const isBroken = await files.isDirectory(folder);
  return isBroken
    ? { candidates: [], passedOver: [{ what: folder, why: `it has no ${manifest}` }] }
    : nothing;
}

async function nearest(root: string): Promise<string | undefined> {
  if (await isBundle(root)) {
    return root;
  }
  const latest = (await files.read(path.join(root, "latest")))?.toString("utf8").trim() ?? "";
  return /^go-offline-1-[0-9a-f]{32}$/.test(latest) ? path.join(root, latest) : undefined;
}

async function isBundle(folder: string): Promise<boolean> {
  return (await files.size(path.join(folder, manifest))) !== undefined;
}

function candidate(folder: string): Candidate {
  const fetch = async (name: string): Promise<Fetched | undefined> => {
    const file = path.join(folder, name);
    const size = await files.size(file);
    return size === undefined ? undefined : { size, read: () => files.stream(file) };
  };
  return {
    reference: folder,
    remote: false,
    manifest: () => fetch(manifest),
    fetch: ({ name }) => fetch(name),
    attachment: async (name, most) => {
      const found = await fetch(name);
      if (found !== undefined && found.size > most) {
        throw tooLarge(path.join(folder, name), found.size, most);
      }
      return found;
    },
  };
}

function tooLarge(file: string, size: number, most: number): OfflineError {
  return new OfflineError(
    "STORE_TOO_LARGE",
    `host: ${file}: wanted at most ${most} bytes, got ${size}`,
    { hint: "this is not what pack wrote: take the bundle from another store, or pack again" },
  );
}
