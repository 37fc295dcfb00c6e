import { constants, zstdCompress, zstdDecompressSync } from "node:zlib";
import { OfflineError } from "../errors.ts";
import * as archive from "./archive.ts";

/**
 * A part is a row of zstd frames, each with whole entries of the tar: `zstd -d` reads them as one stream, threads read
 * them side by side. RFC 8878, section 3: frames are independent, and what they hold is appended.
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
const windowLog = 23;

/** Level 12 costs about as long as the files take to be read; higher ones win little for many times the time. */
const params = {
  [constants.ZSTD_c_compressionLevel]: 12,
  [constants.ZSTD_c_windowLog]: windowLog,
  [constants.ZSTD_c_checksumFlag]: 1,
};

/** Compresses one frame, on a thread of the system. The same bytes give the same frame. */
export async function compress(bytes: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zstdCompress(bytes, { params, chunkSize: 1 << 20 }, (error, frame) =>
      error === null ? resolve(frame) : reject(error),
    );
  });
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
  const tar = decompress(bytes, unpacked, part);
  if (tar.length !== unpacked) {
    throw missized(part, unpacked, `${tar.length}`);
  }
  return archive.read(tar, part, isLast);
}

function decompress(bytes: Uint8Array, unpacked: number, part: string): Uint8Array {
  try {
    return zstdDecompressSync(bytes, {
      // Room for exactly what is announced, and for no more.
      chunkSize: Math.max(64, unpacked),
      maxOutputLength: Math.max(1, unpacked),
      params: { [constants.ZSTD_d_windowLogMax]: windowLog },
    });
  } catch (error) {
    if (error instanceof RangeError) {
      throw missized(part, unpacked, "more");
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new OfflineError("BAD_ARCHIVE", `bundle: ${part}: wanted zstd, got an error: ${reason}`, {
      hint: "the part was changed or damaged: take the bundle from another store, or pack again",
      cause: error,
    });
  }
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
