import { Buffer } from "node:buffer";
import * as path from "node:path";
import type { Part } from "../bundle/manifest.ts";
import * as part from "../bundle/part.ts";
import { OfflineError } from "../errors.ts";
import * as files from "../host/files.ts";
import type { Pool } from "../host/pool.ts";
import * as walk from "../host/walk.ts";
import type { Fact } from "../host/worker.ts";
import type { TreeFile } from "../vendor/proof.ts";
import { decode } from "../vendor/source.ts";

/** A vendor tree as the proof takes it: names below vendor/. */
export interface Tree {
  readonly files: ReadonlyMap<string, TreeFile>;
  readonly modulesTxt: Uint8Array;
  /** What no honest tree has: links, devices, empty directories. */
  readonly odd: readonly string[];
}

const inside = "vendor/";
const modulesTxt = "modules.txt";

/**
 * Reads the vendor part, hashing every file on its way and, with a root, writing it below `root/vendor/`. The tree may
 * be used only if this returns: then the part's digests are those of the manifest.
 */
export async function unpack(
  sealed: Part,
  read: () => AsyncIterable<Uint8Array>,
  pool: Pool,
  root: string | undefined,
): Promise<Tree> {
  let text = Buffer.alloc(0);
  for await (const slab of part.open(sealed, read)) {
    for (const { name, start, end, offset } of slab.pieces) {
      if (!name.startsWith(inside)) {
        throw new OfflineError(
          "BAD_NAME",
          `bundle: ${sealed.name}: wanted names in ${inside}, got ${JSON.stringify(name)}`,
          {
            hint: "this bundle was not made by go-offline pack, or was changed since: delete it and pack again",
          },
        );
      }
      if (name === inside + modulesTxt) {
        const before = offset === 0 ? Buffer.alloc(0) : text;
        text = Buffer.concat([before, slab.bytes.subarray(start, end)]);
      }
    }
    await pool.bytes(slab, root);
  }
  return { files: byName(await pool.facts(), inside), modulesTxt: text, odd: [] };
}

/** Reads a vendor tree on disk; undefined if there is none. */
export async function readDirectory(directory: string, pool: Pool): Promise<Tree | undefined> {
  if (!(await files.exists(directory))) {
    return undefined;
  }
  const found = await walk.tree(directory);
  await pool.read(directory, found.files, true);
  return {
    files: byName(await pool.facts(), ""),
    modulesTxt: (await files.read(path.join(directory, modulesTxt))) ?? Buffer.alloc(0),
    odd: found.odd,
  };
}

function byName(facts: readonly Fact[], prefix: string): Map<string, TreeFile> {
  return new Map(
    facts.map(({ name, sha256, note }) => [
      name.slice(prefix.length),
      { sha256, source: note === undefined ? undefined : decode(note) },
    ]),
  );
}
