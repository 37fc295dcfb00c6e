import type { Buffer } from "node:buffer";
import { readdir, readFile } from "node:fs/promises";
import * as manifests from "../../src/bundle/manifest.ts";
import type { Sandbox } from "./sandbox.ts";

/** A bundle as it was stored. */
export interface PackedBundle {
  /** Names, sorted. */
  readonly files: readonly string[];
  /** The bytes of checksums.json. */
  readonly bytes: Buffer;
  readonly manifest: manifests.Manifest;
  readonly read: (name: string) => Promise<Buffer>;
}

/** The newest bundle of a store, which is a folder of the sandbox. */
export async function packed(box: Sandbox, store: string): Promise<PackedBundle> {
  const key = (await readFile(box.path(store, "latest"), "utf8")).trim();
  const read = (name: string) => readFile(box.path(store, key, name));
  const bytes = await read("checksums.json");
  const manifest = manifests.decode(bytes.toString());
  return { files: (await readdir(box.path(store, key))).toSorted(), read, bytes, manifest };
}

/** The texts of all files below a folder of the sandbox. */
export async function texts(box: Sandbox, folder: string): Promise<string[]> {
  const entries = await readdir(box.path(folder), { withFileTypes: true, recursive: true });
  return Promise.all(
    entries
      .filter((each) => each.isFile())
      .map((each) => readFile(`${each.parentPath}/${each.name}`, "latin1")),
  );
}
