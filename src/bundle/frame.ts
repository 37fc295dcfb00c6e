import { Buffer } from "node:buffer";
import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { OfflineError } from "../errors.ts";
import * as archive from "./archive.ts";

/**
 * A part is a row of zstd frames, each with whole entries of the tar: `zstd -d` reads them as one stream, threads read
 * them side by side. RFC 8878, section 3: frames are independent, and what they hold is appended. A part whose name ends
 * with `.tar` holds what is compressed already, and its frames are the tar itself, cut between entries.
 */
export interface Frame {
  /** Compressed and unpacked bytes. */
  readonly size: number;
  readonly unpacked: number;
}

/** Unpacked bytes that a frame holds before the next begins; an entry is never cut. */
export const target = 4 << 20;
/** No frame unpacks to more than this: it is held in memory by one thread. A module's zip is as large at the most. */
export const maxUnpacked = 512 << 20;
/** 2^n bytes that a decoder may hold. A larger window is refused, as it would cost memory. */
const windowLog = 22;

/** Level 10 with tables for a frame's size: a hundredth larger than level 12, in a third of its time and little memory. */
const params = {
  [constants.ZSTD_c_compressionLevel]: 10,
  [constants.ZSTD_c_windowLog]: windowLog,
  [constants.ZSTD_c_hashLog]: 20,
  [constants.ZSTD_c_chainLog]: 20,
  [constants.ZSTD_c_checksumFlag]: 1,
};

/**
 * Makes one frame of these bytes, in pieces; the same bytes give the same frame. At once, on the thread that asks: Node's own pool would keep
 * the compressor's tables on each of its threads, and takes longer.
 */
export function make(blocks: readonly Uint8Array[], part: string): readonly Uint8Array[] {
  if (isStored(part)) {
    return blocks;
  }
  const bytes = Buffer.concat(blocks);
  // Its size, told beforehand, keeps the tables small.
  return [zstdCompressSync(bytes, { params, chunkSize: 1 << 18, pledgedSrcSize: bytes.length })];
}

function isStored(part: string): boolean {
  return part.endsWith(".tar");
}

/**
 * The entries of one frame. Throws PART_SIZE where it does not unpack to what the manifest says, BAD_ARCHIVE where it is
 * not zstd, and what archive.read throws; `part` is used in errors.
 */
export function open(
  bytes: Uint8Array,
  unpacked: number,
  isLast: boolean,
  part: string,
): archive.Entry[] {
  const tar = isStored(part) ? bytes : decompress(bytes, unpacked, part);
  if (tar.length !== unpacked) {
    throw missized(part, unpacked, `${tar.length}`);
  }
  return archive.read(tar, part, isLast);
}

function decompress(bytes: Uint8Array, unpacked: number, part: string): Uint8Array {
  try {
    return zstdDecompressSync(bytes, {
      // Room for what is announced in one piece; one byte more, or the decoder would ask for a second.
      chunkSize: Math.max(64, unpacked + 1),
      maxOutputLength: Math.max(1, unpacked),
      // One frame and nothing else: what stood behind it, `zstd -d` would unpack.
      rejectGarbageAfterEnd: true,
      params: { [constants.ZSTD_d_windowLogMax]: windowLog },
    });
  } catch (error) {
    if (isTooLarge(error)) {
      throw missized(part, unpacked, "more");
    }
    throw new OfflineError("BAD_ARCHIVE", `bundle: ${part}: wanted zstd, got ${String(error)}`, {
      hint: "the part was changed or damaged: take the bundle from another store, or pack again",
      cause: error,
    });
  }
}

/** By its code: what Node throws is of another realm's class where code runs in a context of its own. */
function isTooLarge(error: unknown): boolean {
  return Object.entries(Object(error)).some(
    ([key, value]) => key === "code" && value === "ERR_BUFFER_TOO_LARGE",
  );
}

function missized(part: string, wanted: number, came: string): OfflineError {
  return new OfflineError(
    "PART_SIZE",
    `bundle: ${part}: wanted a frame of ${wanted} unpacked bytes, got ${came}`,
    {
      hint: "the part was changed since it was packed: take the bundle from another store, or pack again",
    },
  );
}
