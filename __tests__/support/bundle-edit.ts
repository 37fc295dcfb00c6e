import { hash } from "node:crypto";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Part } from "../../src/bundle/manifest.ts";
import type { Sandbox } from "./sandbox.ts";

/** A bundle on disk that a test does something bad to. */
export interface Bundle {
  /** Below the sandbox. */
  readonly folder: string;
  edit(part: string, change: (bytes: Buffer) => Uint8Array | string): Promise<void>;
  remove(part: string): Promise<void>;
  /** Puts another part in, and makes the manifest tell the truth about it: `from` is the bundle that it is from. */
  take(part: string, from: Bundle): Promise<void>;
}

/** A copy of the newest bundle in a store; both are folders of the sandbox. */
export async function copyBundle(box: Sandbox, store: string, folder: string): Promise<Bundle> {
  const key = (await readFile(box.path(store, "latest"), "utf8")).trim();
  await rm(box.path(folder), { recursive: true, force: true });
  await cp(box.path(store, key), box.path(folder), { recursive: true });
  const file = (name: string) => join(box.path(folder), name);
  const bundle: Bundle = {
    folder,
    edit: async (part, change) => writeFile(file(part), change(await readFile(file(part)))),
    remove: async (part) => rm(file(part)),
    take: async (part, from) => {
      await cp(box.path(from.folder, part), file(part));
      const theirs = partOf(await readManifest(box.path(from.folder, manifestName)), part);
      await editManifest(bundle, (manifest) => ({
        ...manifest,
        parts: parts(manifest).map((each) => (each["name"] === part ? theirs : each)),
      }));
    },
  };
  return bundle;
}

/** Edits the manifest's fields; it stays canonical. */
export async function editManifest(
  bundle: Bundle,
  change: (manifest: Fields) => unknown,
): Promise<void> {
  await bundle.edit(manifestName, (bytes) =>
    canonical(change(fields(JSON.parse(bytes.toString())))),
  );
}

/** Puts other bytes in a part's place, and what the manifest says of them. */
export async function forge(bundle: Bundle, part: Part, bytes: Uint8Array): Promise<void> {
  await bundle.edit(part.name, () => bytes);
  await editManifest(bundle, (manifest) => ({
    ...manifest,
    parts: parts(manifest).map((each) => (each["name"] === part.name ? part : each)),
  }));
}

/** Makes the manifest tell the truth about a part's bytes, whatever they are now. */
export async function reseal(box: Sandbox, bundle: Bundle, part: string): Promise<void> {
  const bytes = await readFile(box.path(bundle.folder, part));
  const truth = {
    size: bytes.length,
    sha256: hash("sha256", bytes),
    sha512: hash("sha512", bytes),
  };
  await editManifest(bundle, (manifest) => ({
    ...manifest,
    parts: parts(manifest).map((each) => (each["name"] === part ? { ...each, ...truth } : each)),
  }));
}

export const manifestName = "checksums.json";

/** A JSON object. */
export type Fields = Record<string, unknown>;

/** The manifest's parts. */
export function parts(manifest: Fields): Fields[] {
  const found = manifest["parts"];
  return Array.isArray(found) ? found.map(fields) : [];
}

function partOf(manifest: Fields, name: string): Fields {
  return parts(manifest).find((each) => each["name"] === name) ?? {};
}

async function readManifest(file: string): Promise<Fields> {
  return fields(JSON.parse(await readFile(file, "utf8")));
}

function fields(value: unknown): Fields {
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function canonical(value: unknown): string {
  return `${JSON.stringify(value, sorted, 2)}\n`;
}

function sorted(_: string, value: unknown): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}
