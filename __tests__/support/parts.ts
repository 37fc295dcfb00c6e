import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import { zstdCompressSync } from "node:zlib";
import type { Entry } from "../../src/bundle/archive.ts";
import * as frame from "../../src/bundle/frame.ts";
import type { Part } from "../../src/bundle/manifest.ts";
import * as part from "../../src/bundle/part.ts";
import { seal, type Content } from "../../src/bundle/seal.ts";
import { OfflineError } from "../../src/errors.ts";

/** Archives to test with: honest ones as packing makes them, and raw ones with whatever an attacker writes. */
export interface Sealed {
  readonly part: Part;
  readonly bytes: Buffer;
}

/** A tar header's fields, as packing writes them, and where they stand. */
const fields = {
  name: { at: 0, honest: "" },
  mode: { at: 100, honest: "000644 " },
  uid: { at: 108, honest: "000000 " },
  gid: { at: 116, honest: "000000 " },
  size: { at: 124, honest: "00000000000 " },
  mtime: { at: 136, honest: "00000000000 " },
  checksum: { at: 148, honest: " ".repeat(8) },
  type: { at: 156, honest: "0" },
  linkname: { at: 157, honest: "" },
  magic: { at: 257, honest: "ustar\u000000" },
  uname: { at: 265, honest: "" },
  gname: { at: 297, honest: "" },
  devmajor: { at: 329, honest: "000000 " },
  devminor: { at: 337, honest: "000000 " },
  prefix: { at: 345, honest: "" },
};

const places = new Map(Object.entries(fields).map(([field, { at }]) => [field, at]));

/** The fields of a header that are another than packing writes. */
export type Header = Readonly<Partial<Record<keyof typeof fields, string | Uint8Array>>>;

/** The two zero blocks at an archive's end. */
export const end = Buffer.alloc(1024);

/** The items, one after the other. */
export async function* stream<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) {
    yield await Promise.resolve(item);
  }
}

/** Everything that a source gives. */
export async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) {
    items.push(item);
  }
  return items;
}

/** `bytes` in pieces of `size`. */
export function* cut(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    yield bytes.subarray(at, at + size);
  }
}

/** A file for `seal`. */
export function content(name: string, data: string | Uint8Array = ""): Content {
  return { name, bytes: Buffer.from(data) };
}

/** One frame of these bytes. */
export function framed(bytes: Uint8Array, name = "p"): Buffer {
  return Buffer.concat(frame.make([bytes], name));
}

/** What `seal` makes of these files, and the manifest's entry for it. */
export async function sealed(contents: Iterable<Content>, name = "p"): Promise<Sealed> {
  const made = await all(seal(stream(contents), name));
  const bytes = Buffer.concat(made.flatMap((each) => each.pieces));
  const frames = made.map(({ size, unpacked }) => ({ size, unpacked }));
  return {
    part: record(bytes, { entries: made.reduce((sum, each) => sum + each.entries, 0), frames }),
    bytes,
  };
}

/** A manifest's entry that is true of `bytes`. */
export function record(bytes: Uint8Array, rest: Pick<Part, "entries" | "frames">): Part {
  const digests = { sha256: hash("sha256", bytes), sha512: hash("sha512", bytes) };
  return { name: part.vendorName, size: bytes.length, ...digests, ...rest };
}

/** Tars sealed by an attacker, a frame each, whose manifest says the truth about them: `entries`, 1 if not given. */
export function hostile(tars: readonly Uint8Array[], entries = 1): Sealed {
  const packed = tars.map((tar) => zstdCompressSync(tar));
  const bytes = Buffer.concat(packed);
  const frames = packed.map(({ length: size }, index) => ({
    size,
    unpacked: tars[index]?.length ?? 0,
  }));
  return { part: record(bytes, { entries, frames }), bytes };
}

/** An attacker's part in one frame: these blocks and the end of the archive. */
export function forged(...blocks: readonly Uint8Array[]): Sealed {
  return hostile([Buffer.concat([...blocks, end])]);
}

/** The entries of a part, as a task reads them: whatever fails, damage on the way is told from a hostile seal. */
export async function open({ part: said, bytes }: Sealed, step = 1 << 16): Promise<Entry[]> {
  const entries: Entry[] = [];
  let index = 0;
  try {
    for await (const packed of part.frames(said, stream(cut(bytes, step)))) {
      const unpacked = said.frames[index]?.unpacked ?? 0;
      index++;
      entries.push(...frame.open(packed, unpacked, index === said.frames.length, said.name));
    }
    part.demandCount(said, entries.length);
    return entries;
  } catch (error) {
    await part.demandWhole(said, stream(cut(bytes, step)));
    throw error;
  }
}

/** The files of a part as text, by name. */
export async function files(from: Sealed, step?: number): Promise<[string, string][]> {
  const entries = await open(from, step);
  return entries.map(({ name, bytes }) => [name, Buffer.from(bytes).toString("latin1")]);
}

/** The code that `run` is refused with; "accepted" if it is not. An error of another class is thrown on. */
export async function refusal(run: () => unknown): Promise<string> {
  try {
    await run();
    return "accepted";
  } catch (error) {
    if (error instanceof OfflineError) {
      return error.code;
    }
    throw error;
  }
}

/** What opening a part comes to; see `refusal`. */
export function outcome(from: Sealed): Promise<string> {
  return refusal(() => open(from));
}

/** A header block; its checksum is right unless it is given. */
export function header(given: Header): Buffer {
  const block = Buffer.alloc(512);
  const write = (some: Header) => {
    for (const [field, bytes] of Object.entries(some)) {
      Buffer.from(bytes).copy(block, places.get(field));
    }
  };
  write(Object.fromEntries(Object.entries(fields).map(([field, { honest }]) => [field, honest])));
  write({ ...given, checksum: fields.checksum.honest });
  const sum = block.reduce((total, byte) => total + byte, 0);
  write({ checksum: given.checksum ?? `${sum.toString(8).padStart(6, "0")} \0` });
  return block;
}

/** A header and content, filled up with zeros to whole blocks. */
export function entry(given: Header, text = ""): Buffer {
  return Buffer.concat([header({ size: octal(Buffer.byteLength(text)), ...given }), padded(text)]);
}

/** An entry whose name is in a pax record; `records` stand for that one. */
export function pax(name: string, text = "", records = paxRecord("path", name)): Buffer {
  const carrier = entry({ name: "PaxHeader", type: "x" }, records);
  return Buffer.concat([carrier, entry({ name: "PaxHeader" }, text)]);
}

/** One pax record, its own length in front. */
export function paxRecord(key: string, value: string): string {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  const length = [1, 2, 3, 4]
    .map((digits) => rest + digits)
    .find((sum) => String(sum).length === sum - rest);
  return `${length} ${key}=${value}\n`;
}

/** A file under any name, in the form that packing gives such a name. */
export function named(name: string, text = ""): Buffer {
  const isAscii = /^[\0-\x7f]*$/.test(name);
  if (isAscii && name.length <= 100) {
    return entry({ name }, text);
  }
  const at = name.indexOf("/", name.length - 101);
  return isAscii && at > 0 && at <= 155
    ? entry({ name: name.slice(at + 1), prefix: name.slice(0, at) }, text)
    : pax(name, text);
}

/** A number as a size field has it. */
export function octal(size: number): string {
  return `${size.toString(8).padStart(11, "0")} `;
}

function padded(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}
