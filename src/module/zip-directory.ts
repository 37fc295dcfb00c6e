import type { Buffer } from "node:buffer";

/** Throws BAD_MODULE unless `holds`. */
export type Demand = (holds: boolean, wanted: string, came: string) => void;

/** Where a zip's directory is, in bytes, and how many entries it says that it has. */
export interface Directory {
  readonly at: number;
  readonly end: number;
  readonly count: number;
}

const endLength = 22;
const end64Length = 56;
const locatorLength = 20;
const signature = { end: 0x06054b50, end64: 0x06064b50, locator: 0x07064b50 };

/**
 * Finds the directory: right before the archive's end record, which is at its very end, without a comment that could
 * hold another one. APPNOTE.TXT 4.3.16; archive/zip, readDirectoryEnd.
 */
export function find(bytes: Buffer, demand: Demand): Directory {
  const at = bytes.length - endLength;
  demand(at >= 0 && bytes.readUInt32LE(at) === signature.end, "a zip's end", "other bytes");
  demand(bytes.readUInt16LE(at + 20) === 0, "no comment", "one");
  demand(bytes.readUInt32LE(at + 4) === 0, "one disk", "several");
  const count = bytes.readUInt16LE(at + 10);
  const size = bytes.readUInt32LE(at + 12);
  const start = bytes.readUInt32LE(at + 16);
  const locator = at - locatorLength;
  // Where go looks for a larger end: it takes a size of 65,535, too, for a sign of one.
  const isLarge =
    (count === 0xffff || size === 0xffff || start === 0xffffffff) &&
    locator >= 0 &&
    bytes.readUInt32LE(locator) === signature.locator;
  const found = isLarge
    ? large(bytes, locator, demand)
    : { at: start, end: start + size, count, limit: at };
  const isBefore = found.end === found.limit && found.at <= found.end;
  demand(isBefore, "a directory before the end", "none");
  return found;
}

/** Zips of 65,535 files and more: an end record of its own, right before its locator. APPNOTE.TXT 4.3.14 and 4.3.15. */
function large(bytes: Buffer, locator: number, demand: Demand) {
  const limit = locator - end64Length;
  const number = (from: number) => Number(bytes.readBigUInt64LE(from));
  const isThere =
    limit >= 0 &&
    bytes.readUInt32LE(limit) === signature.end64 &&
    bytes.readUInt32LE(locator + 4) === 0 &&
    number(locator + 8) === limit &&
    bytes.readUInt32LE(locator + 16) === 1;
  demand(isThere, "a zip64 end where its locator says", "none");
  const start = number(limit + 48);
  return { at: start, end: start + number(limit + 40), count: number(limit + 32), limit };
}
