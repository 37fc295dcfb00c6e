import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { OfflineError } from "../errors.ts";
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
 * not be used until the iteration has ended. Throws PART_SIZE at the first byte too many or at the end, and PART_DIGEST.
 */
export async function* frames(
  part: Part,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  let index = 0;
  for await (const chunk of check(part, source)) {
    waiting.push(chunk);
    length += chunk.length;
    for (let next = part.frames[index]; next !== undefined && length >= next.size;) {
      const [frame, rest] = cut(waiting, next.size);
      yield frame;
      waiting = rest;
      length -= next.size;
      index++;
      next = part.frames[index];
    }
  }
}

/** The first bytes of some chunks in memory of their own, so that they can be handed on, and what is left. */
function cut(chunks: readonly Uint8Array[], size: number): [Uint8Array, Uint8Array[]] {
  const frame = Buffer.allocUnsafeSlow(size);
  let at = 0;
  let index = 0;
  for (let chunk = chunks[0]; chunk !== undefined; chunk = chunks[index]) {
    const due = Math.min(chunk.length, size - at);
    frame.set(chunk.subarray(0, due), at);
    at += due;
    if (due < chunk.length) {
      return [frame, [chunk.subarray(due), ...chunks.slice(index + 1)]];
    }
    index++;
  }
  return [frame, []];
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
