import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { constants, createZstdDecompress } from "node:zlib";
import { OfflineError } from "../errors.ts";
import * as archive from "./archive.ts";
import type { Part } from "./manifest.ts";

/** The tree that `go mod vendor` wrote. */
export const vendorName = "vendor.tar.zst";
/** What proves it: h1 lists, go.mod files, Go files that were left out. */
export const proofName = "vendor.proof.tar.zst";
/** How to use the bundle by hand. */
export const readmeName = "README.md";

/** 2^n bytes that the decoder may hold; packing uses 23. A larger window is refused, as it would cost memory. */
const maxWindowLog = 24;

/**
 * The entries of a compressed part, hashed on their way. The digests are known only after the last slab: what is made of
 * the entries before may not be used until the iteration has ended. `source` gives the part's bytes, a second time where
 * they turn out unreadable, to tell a damaged part from one that was sealed so. Throws PART_SIZE, PART_DIGEST,
 * ENTRY_COUNT and what archive.read throws.
 */
export async function* open(
  part: Part,
  source: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<archive.Slab> {
  try {
    yield* decode(part, source());
  } catch (error) {
    await drain(check(part, source()));
    throw error;
  }
}

async function drain(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const iterator = chunks[Symbol.asyncIterator]();
  let next = await iterator.next();
  while (next.done !== true) {
    next = await iterator.next();
  }
}

async function* decode(
  part: Part,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<archive.Slab> {
  const checked = Readable.from(check(part, source), { objectMode: false, highWaterMark: 1 << 20 });
  const decoder = createZstdDecompress({
    chunkSize: 1 << 20,
    params: { [constants.ZSTD_d_windowLogMax]: maxWindowLog },
  });
  checked.on("error", (error) => decoder.destroy(error));
  let entries = 0;
  try {
    for await (const slab of archive.read(limit(part, checked.pipe(decoder)), part.name)) {
      entries += slab.pieces.filter((piece) => piece.offset === 0).length;
      if (entries > part.entries) {
        throw miscounted(part, `more than ${part.entries}`);
      }
      yield slab;
    }
  } finally {
    checked.destroy();
    decoder.destroy();
  }
  if (entries !== part.entries) {
    throw miscounted(part, String(entries));
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

/** Passes unpacked bytes on, no more than the manifest says. */
async function* limit(part: Part, source: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  let unpacked = 0;
  try {
    for await (const chunk of source) {
      if (!(chunk instanceof Uint8Array)) {
        continue;
      }
      unpacked += chunk.length;
      if (unpacked > part.unpacked) {
        throw missized(part, "more", "unpacked ");
      }
      yield chunk;
    }
  } catch (error) {
    throw error instanceof OfflineError ? error : undecodable(part, error);
  }
  if (unpacked < part.unpacked) {
    throw missized(part, String(unpacked), "unpacked ");
  }
}

function missized(part: Part, came: string, what = ""): OfflineError {
  const wanted = what === "" ? part.size : part.unpacked;
  return new OfflineError(
    "PART_SIZE",
    `bundle: ${part.name}: wanted ${wanted} ${what}bytes, got ${came}`,
    {
      hint: "the part was cut short or changed: take the bundle from another store, or pack again",
    },
  );
}

function miscounted(part: Part, came: string): OfflineError {
  return new OfflineError(
    "ENTRY_COUNT",
    `bundle: ${part.name}: wanted ${part.entries} entries, got ${came}`,
    {
      hint: "this bundle was changed since it was packed: take it from another store, or pack again",
    },
  );
}

function undecodable(part: Part, cause: unknown): OfflineError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new OfflineError(
    "BAD_ARCHIVE",
    `bundle: ${part.name}: wanted zstd, got an error: ${reason}`,
    {
      hint: "the part was changed or damaged: take the bundle from another store, or pack again",
      cause,
    },
  );
}
