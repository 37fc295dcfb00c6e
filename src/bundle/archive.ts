import { Buffer } from "node:buffer";
import { OfflineError, type Code } from "../errors.ts";
import { Names } from "./name.ts";
import * as tar from "./tar.ts";

/**
 * Reads a stretch of a part's tar, and accepts only the bytes that packing would have written: see tar.ts for the one
 * form of an entry, name.ts for the grammar of names. Entries are in byte order, each once; two zero blocks end the last.
 */
export interface Entry {
  readonly name: string;
  /** A view of the stretch, not a copy. */
  readonly bytes: Uint8Array;
}

/** The zero bytes behind the last entry. */
const trailer = 2 * tar.blockSize;
const zeros = Buffer.alloc(trailer);

/**
 * The entries of a stretch that begins and ends between entries; the last one of a part has the trailer. Throws
 * BAD_ARCHIVE, ENTRY_* and NAME_*; `part` is used in errors.
 */
export function read(stretch: Uint8Array, part: string, isLast: boolean): Entry[] {
  const bytes = Buffer.from(stretch.buffer, stretch.byteOffset, stretch.length);
  const end = bytes.length - (isLast ? trailer : 0);
  const entries: Entry[] = [];
  const names = new Names();
  for (let at = 0; at < end;) {
    const header = readHeader(bytes, at, part);
    const start = at + header.length;
    const next = start + header.size + tar.padding(header.size);
    if (next > end) {
      throw bad(part, `wanted ${header.size} bytes of ${JSON.stringify(header.name)}, got the end`);
    }
    demandZero(bytes.subarray(start + header.size, next), part);
    names.add(header.name);
    entries.push({ name: header.name, bytes: bytes.subarray(start, start + header.size) });
    at = next;
  }
  demandZero(bytes.subarray(Math.max(0, end)), part);
  if (end < 0) {
    throw bad(part, "wanted two zero blocks at the end, got less");
  }
  return entries;
}

interface Header extends tar.Entry {
  /** Bytes of all its blocks. */
  readonly length: number;
}

/** The header at `at`, proved to be the one way to write it. */
function readHeader(bytes: Buffer, at: number, part: string): Header {
  const said = tar.decode(block(bytes, at, part));
  if (said.type === "x") {
    return readLongHeader(bytes, at, said.size, part);
  }
  if (said.type !== "0") {
    const what = `${kind(said.type)} ${JSON.stringify(said.name)}`;
    throw bad(part, `wanted regular files only, got ${what}`, "ENTRY_TYPE");
  }
  return canonical(bytes, at, { name: said.name, size: said.size, mode: said.mode }, part);
}

function readLongHeader(bytes: Buffer, at: number, size: number, part: string): Header {
  const body = at + tar.blockSize;
  const name = size <= 4096 ? tar.decodePax(bytes.subarray(body, body + size)) : undefined;
  if (name === undefined) {
    throw bad(part, "wanted a pax header with one path, got another");
  }
  const said = tar.decode(block(bytes, body + size + tar.padding(size), part));
  return canonical(bytes, at, { name, size: said.size, mode: said.mode }, part);
}

function canonical(bytes: Buffer, at: number, entry: tar.Entry, part: string): Header {
  const valid = Number.isSafeInteger(entry.size) && [0o644, 0o755].includes(entry.mode);
  const wanted = valid ? tar.encode(entry) : undefined;
  const came = bytes.subarray(at, at + (wanted?.length ?? 0));
  if (wanted === undefined || !came.equals(wanted)) {
    const what = `got another for ${JSON.stringify(entry.name)}`;
    throw bad(part, `wanted a plain header (0644 or 0755, owner 0, time 0), ${what}`);
  }
  return { ...entry, length: wanted.length };
}

function block(bytes: Buffer, at: number, part: string): Buffer {
  const found = bytes.subarray(at, at + tar.blockSize);
  if (found.length < tar.blockSize) {
    throw bad(part, "wanted a header, got the end of the archive");
  }
  return found;
}

function demandZero(bytes: Uint8Array, part: string): void {
  if (zeros.compare(bytes, 0, bytes.length, 0, bytes.length) !== 0) {
    throw bad(part, "wanted zero bytes between entries and at the end, got others");
  }
}

function kind(type: string): string {
  const kinds = new Map([
    ["1", "a hard link"],
    ["2", "a symbolic link"],
    ["3", "a character device"],
    ["4", "a block device"],
    ["5", "a directory"],
    ["6", "a FIFO"],
  ]);
  return kinds.get(type) ?? `an entry of type ${JSON.stringify(type)}`;
}

function bad(part: string, what: string, code: Code = "BAD_ARCHIVE"): OfflineError {
  return new OfflineError(code, `bundle: ${part}: ${what}`, {
    hint: "this bundle was not made by go-offline pack, or was changed since: delete it and pack again",
  });
}
