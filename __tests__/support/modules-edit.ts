import { Buffer } from "node:buffer";
import { readFile } from "node:fs/promises";
import { decode, fileName, partOf } from "../../src/bundle/manifest.ts";
import { modulesName } from "../../src/bundle/part.ts";
import { forge, type Bundle } from "./bundle-edit.ts";
import { open, sealed } from "./parts.ts";
import type { Sandbox } from "./sandbox.ts";

/** The files of a modules part, by name. */
export type ModuleFiles = Map<string, Uint8Array>;

/**
 * Changes files of a bundle's modules part, seals it again and makes the manifest tell the truth about it: whoever finds
 * it out has looked at what the files say.
 */
export async function editModules(
  box: Sandbox,
  bundle: Bundle,
  change: (files: ModuleFiles) => void,
): Promise<void> {
  const manifest = decode(await readFile(box.path(bundle.folder, fileName), "utf8"));
  const bytes = await readFile(box.path(bundle.folder, modulesName));
  const entries = await open({ part: partOf(manifest, modulesName), bytes });
  const files: ModuleFiles = new Map(entries.map((entry) => [entry.name, entry.bytes]));
  change(files);
  const contents = [...files]
    .map(([name, content]) => ({ name, bytes: content }))
    .toSorted((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
  const made = await sealed(contents, modulesName);
  await forge(bundle, { ...made.part, name: modulesName }, made.bytes);
}
