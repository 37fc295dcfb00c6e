import { Buffer } from "node:buffer";
import * as path from "node:path";
import { Readable } from "node:stream";
import type { FileDigest } from "../bundle/component.ts";
import type { Manifest, Part } from "../bundle/manifest.ts";
import * as part from "../bundle/part.ts";
import { readme, type Checked } from "../bundle/readme.ts";
import * as files from "../host/files.ts";
import type { Project } from "./project.ts";
import type { Signers } from "./signing.ts";
import { identity } from "./workflow.ts";

/** Parts that people and scanners read, and no restore needs. */

/** Writes README.md, which says how to check this very bundle with stock tools. */
export async function writeReadme(
  project: Project,
  bundle: string,
  signers: Signers,
): Promise<Part> {
  const modules = project.mains.modules.map(({ goMod }) => goMod.module ?? "").join(", ");
  return write(bundle, part.readmeName, Buffer.from(readme(modules, checkedBy(signers))));
}

function checkedBy({ key, keyless }: Signers): Checked {
  return { hint: key?.hint, workflow: keyless === undefined ? undefined : { url: identity() } };
}

/** Writes sbom.cdx.json: what the manifest lists. `zips` are the digests of the module zips. */
export async function writeSbom(
  project: Project,
  bundle: string,
  manifest: Manifest,
  zips: ReadonlyMap<string, FileDigest>,
): Promise<Part> {
  // The library takes longer to load than the document takes to write, and no other door needs it.
  const { sbom, fileName } = await import("../bundle/sbom.ts");
  const { version } = await import("../report/version.ts");
  const { modules, work } = project.mains;
  const replaced = [...(work?.replace ?? []), ...modules.flatMap(({ goMod }) => goMod.replace)];
  const facts = { project: modules[0]?.goMod.module ?? "", manifest, replaced, zips, version };
  return write(bundle, fileName, sbom(facts));
}

async function write(bundle: string, name: string, bytes: Uint8Array): Promise<Part> {
  const written = await files.writeStream(path.join(bundle, name), Readable.from([bytes]));
  return { name, ...written, entries: 0, frames: [] };
}
