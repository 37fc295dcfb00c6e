import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { OfflineError } from "../errors.ts";
import { release } from "../module/release.ts";
import type { Part } from "./manifest.ts";

/** The tree that `go mod vendor` wrote. */
export const vendorName = "vendor.tar.zst";
/** What proves it: h1 lists, go.mod files, Go files that were left out. */
export const proofName = "vendor.proof.tar.zst";
/** A GOPROXY tree: every module that go.sum names, and what the checksum database says of them. Not compressed: zips are. */
export const modulesName = "modules.tar";
/** What the checksum database says of the toolchains in the bundle: `sumdb/…`, as in the modules part. */
export const toolchainSumsName = "toolchain.sumdb.tar";
/** How to use the bundle by hand. */
export const readmeName = "README.md";

/**
 * A part's frames, hashed on their way. The digests are known only after the last one: what is made of those before may
 * not be used until the iteration has ended. `room` is waited for before a frame of so many bytes is read. Bytes are held
 * once: a chunk's memory is given back when it was copied, so that the source's chunks must be nobody else's. Throws
 * PART_SIZE at the first byte too many or at the end, and PART_DIGEST.
 */
export async function* frames(
  part: Part,
  source: AsyncIterable<Uint8Array>,
  room: (size: number) => Promise<void> = () => Promise.resolve(),
): AsyncGenerator<Uint8Array> {
  const sizes = part.frames.map(({ size }) => size).values();
  const next = async () => {
    const { value } = sizes.next();
    if (value === undefined) {
      return undefined;
    }
    await room(value);
    // Memory of its own, so that it can be handed on.
    return Buffer.allocUnsafeSlow(value);
  };
  let due = await next();
  let filled = 0;
  for await (const chunk of check(part, source)) {
    for (let at = 0; due !== undefined && (at < chunk.length || due.length === 0);) {
      const some = chunk.subarray(at, at + due.length - filled);
      due.set(some, filled);
      at += some.length;
      filled += some.length;
      if (filled === due.length) {
        yield due;
        due = await next();
        filled = 0;
      }
    }
    release(chunk);
  }
}

/** Passes a part's bytes on. Throws PART_SIZE at the first byte too many or at the end, PART_DIGEST at the end. */
export async function* check(
  part: Part,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const sha256 = createHash("sha256");
  const sha512 = createHash("sha512");
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > part.size) {
      throw missized(part, "more");
    }
    sha256.update(chunk);
    sha512.update(chunk);
    yield chunk;
  }
  if (size < part.size) {
    throw missized(part, String(size));
  }
  const came = sha256.digest("hex");
  if (came !== part.sha256 || sha512.digest("hex") !== part.sha512) {
    throw new OfflineError(
      "PART_DIGEST",
      `bundle: ${part.name}: wanted sha256 ${part.sha256} (and its sha512), got ${came}`,
      {
        hint: "the part was changed or damaged: take the bundle from another store, or pack again",
      },
    );
  }
}

/** Reads a part to its end, only to know whether it is the one that was packed. Throws as `check` does. */
export async function demandWhole(part: Part, source: AsyncIterable<Uint8Array>): Promise<void> {
  const chunks = check(part, source);
  while ((await chunks.next()).done !== true) {
    // Nothing is kept.
  }
}

/** Throws ENTRY_COUNT unless a part has as many entries as its manifest says. */
export function demandCount(part: Part, came: number): void {
  if (came !== part.entries) {
    throw new OfflineError(
      "ENTRY_COUNT",
      `bundle: ${part.name}: wanted ${part.entries} entries, got ${came}`,
      {
        hint: "this bundle was changed since it was packed: take it from another store, or pack again",
      },
    );
  }
}

function missized(part: Part, came: string): OfflineError {
  return new OfflineError(
    "PART_SIZE",
    `bundle: ${part.name}: wanted ${part.size} bytes, got ${came}`,
    {
      hint: "the part was cut short or changed: take the bundle from another store, or pack again",
    },
  );
}
