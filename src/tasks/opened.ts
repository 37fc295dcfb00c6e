import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import * as manifest from "../bundle/manifest.ts";
import { OfflineError } from "../errors.ts";
import type { GoSum } from "../gosum/parse.ts";
import type { Candidate, Store } from "../host/store/store.ts";

/** A bundle whose manifest was read and whose parts were not. */
export interface Opened {
  readonly candidate: Candidate;
  readonly manifest: manifest.Manifest;
  /** sha256 of checksums.json, in hex: names this bundle and no other. */
  readonly digest: string;
}

/** The best bundle that the stores hold for a key. Throws NO_BUNDLE with what each store said. */
export async function find(stores: readonly Store[], key: string): Promise<Opened> {
  for (const store of stores) {
    const [best] = await store.find(key);
    if (best !== undefined) {
      return open(best);
    }
  }
  throw new OfflineError(
    "NO_BUNDLE",
    `bundle: wanted ${key}, got none from ${stores.map(({ word }) => word).join(", ")}`,
    {
      hint: "run go-offline pack while the network is up, or name the store that it wrote to",
      details: stores.map(({ word }) => `${word}: holds no bundle`),
    },
  );
}

/** Reads and checks a bundle's manifest, and that every part has its size. Throws BAD_MANIFEST, PART_MISSING, PART_SIZE. */
export async function open(candidate: Candidate): Promise<Opened> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of candidate.read(manifest.fileName)) {
    size += chunk.length;
    if (size > manifest.maxSize) {
      throw new OfflineError(
        "BAD_MANIFEST",
        `bundle: checksums.json: wanted at most ${manifest.maxSize} bytes, got more`,
        {
          hint: "this is not a manifest that go-offline wrote: take the bundle from another store",
        },
      );
    }
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const decoded = manifest.decode(bytes.toString("utf8"));
  for (const part of decoded.parts) {
    await present(candidate, part);
  }
  return { candidate, manifest: decoded, digest: hash("sha256", bytes, "hex") };
}

async function present(candidate: Candidate, part: manifest.Part): Promise<void> {
  const size = await candidate.size(part.name);
  if (size === undefined) {
    throw new OfflineError(
      "PART_MISSING",
      `bundle: wanted ${part.name} in ${candidate.reference}, got no such file`,
      {
        hint: "the bundle is incomplete: take it from another store, or pack again",
      },
    );
  }
  if (size !== part.size) {
    throw new OfflineError(
      "PART_SIZE",
      `bundle: ${part.name}: wanted ${part.size} bytes, got ${size}`,
      {
        hint: "the part was cut short or changed: take the bundle from another store, or pack again",
      },
    );
  }
}

/** The go.sum that the bundle was packed from, as far as its manifest tells. */
export function packedSums({ modules }: manifest.Manifest): GoSum {
  const sums = new Map<string, string[]>();
  for (const { path, version, h1, goModH1 } of modules) {
    if (h1 !== undefined) {
      sums.set(`${path} ${version}`, [h1]);
    }
    if (goModH1 !== undefined) {
      sums.set(`${path} ${version}/go.mod`, [goModH1]);
    }
  }
  return sums;
}
