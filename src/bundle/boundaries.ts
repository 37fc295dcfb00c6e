import { Buffer } from "node:buffer";
import { OfflineError } from "../errors.ts";
import type { Frame } from "./frame.ts";

/**
 * Where the frames of a part begin and end, read from the part itself: for a proof part that came without a manifest.
 * Nothing of it is believed: each frame has to unpack to the size that it announces, and every file in it is proved.
 *
 *     28 b5 2f fd | descriptor | window? | dictionary? | content size | blocks: 3 bytes each and their content | checksum?
 *
 * RFC 8878, section 3.1.1. Throws BAD_ARCHIVE for what is no row of frames that announce their size, PART_SIZE for more
 * than any proof part has.
 */
export function frames(bytes: Uint8Array, part: string): Frame[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const found: Frame[] = [];
  let whole = 0;
  for (let at = 0; at < view.length;) {
    const frame = readFrame(view, at, part);
    found.push(frame);
    at += frame.size;
    whole += frame.unpacked;
    if (frame.unpacked > maxFrame || whole > maxWhole) {
      throw new OfflineError(
        "PART_SIZE",
        `bundle: ${part}: wanted at most ${maxWhole} unpacked bytes, ${maxFrame} in a frame, got more`,
        { hint: "no proof part is as large: make it again with go-offline prove" },
      );
    }
  }
  if (found.length === 0) {
    throw bad(part, "nothing");
  }
  return found;
}

/** A proof part holds lists, go.mod files and a few Go files: a hundredth of this for the largest projects known. */
const maxFrame = 128 << 20;
const maxWhole = 2 ** 31;
const magic = 0xfd2fb528;

function readFrame(bytes: Buffer, from: number, part: string): Frame {
  const take = (at: number, width: number): number => {
    if (at + width > bytes.length) {
      throw bad(part, "its end in the middle of a frame");
    }
    return width === 8
      ? Number(bytes.readBigUInt64LE(at))
      : width === 0
        ? 0
        : bytes.readUIntLE(at, width);
  };
  if (take(from, 4) !== magic) {
    throw bad(part, "other bytes");
  }
  const descriptor = take(from + 4, 1);
  const single = (descriptor & 0x20) !== 0;
  // Bytes of the content size (0 or 1, 2, 4, 8) and of the dictionary's number (0, 1, 2, 4), by two bits each.
  const stated = descriptor >> 6;
  const width = stated === 0 ? Number(single) : 1 << stated;
  const sizeAt = from + 5 + (single ? 0 : 1) + ((1 << (descriptor & 3)) >> 1);
  if (width === 0) {
    throw bad(part, "a frame that does not say its size");
  }
  const unpacked = take(sizeAt, width) + (width === 2 ? 256 : 0);
  const checksum = (descriptor & 4) === 0 ? 0 : 4;
  const end = endOfBlocks(sizeAt + width, take, part) + checksum;
  take(end, 0);
  return { size: end - from, unpacked };
}

function endOfBlocks(
  from: number,
  take: (at: number, width: number) => number,
  part: string,
): number {
  let at = from;
  let header: number;
  do {
    header = take(at, 3);
    const kind = (header >> 1) & 3;
    if (kind === 3) {
      throw bad(part, "a block of a reserved kind");
    }
    // A repeated byte is stored once.
    at += 3 + (kind === 1 ? 1 : header >> 3);
  } while ((header & 1) === 0);
  return at;
}

function bad(part: string, came: string): OfflineError {
  return new OfflineError("BAD_ARCHIVE", `bundle: ${part}: wanted zstd frames, got ${came}`, {
    hint: "the proof part was cut short or changed, or is another file: make it again with go-offline prove",
  });
}
