import { Buffer } from "node:buffer";

/**
 * Headers of the one kind of tar that a part is: ustar, regular files only, mode 0644 or 0755, owner 0, time 0. A name
 * that does not fit (over 100 bytes with no place to split, or not ASCII) stands in a pax header before the file's own.
 * There is exactly one way to write an entry, so a reader compares bytes instead of interpreting them.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html
 */
export const blockSize = 512;

/** What a header says. `size` is in bytes, `mode` 0o644 or 0o755. */
export interface Entry {
  readonly name: string;
  readonly size: number;
  readonly mode: number;
}

const sizeAt = 124;
const checksumAt = 148;
const typeAt = 156;
const prefixAt = 345;
const file = 48;
const pax = 120;
const paxName = "PaxHeader";

const template = makeTemplate();
/** What the bytes add up to that no entry changes: all but name, mode, size, type and prefix. */
const templateSum =
  sumOf(template, 108, sizeAt) +
  sumOf(template, sizeAt + 11, typeAt) +
  sumOf(template, typeAt + 1, prefixAt);

/** All header blocks of an entry, a multiple of 512 bytes. */
export function encode(entry: Entry): Uint8Array {
  const plain = split(entry.name);
  if (plain !== undefined) {
    return block(plain, entry, file);
  }
  const record = paxRecord(entry.name);
  const carrier = { name: paxName, prefix: "" };
  return Buffer.concat([
    block(carrier, { ...entry, size: record.length }, pax),
    record,
    Buffer.alloc(padding(record.length)),
    block(carrier, entry, file),
  ]);
}

/** What a single block says, right or wrong: the caller encodes it again and compares. */
export function decode(header: Uint8Array): Entry & { readonly type: string } {
  const text = Buffer.from(header.buffer, header.byteOffset, header.length);
  const name = field(text, 0, 100);
  const prefix = field(text, prefixAt, prefixAt + 155);
  return {
    name: prefix === "" ? name : `${prefix}/${name}`,
    size: Number.parseInt(field(text, sizeAt, sizeAt + 12), 8),
    mode: Number.parseInt(field(text, 100, 108), 8),
    type: String.fromCharCode(text[typeAt] ?? 0),
  };
}

/** The path of a pax header's body; undefined unless it holds exactly that. */
export function decodePax(body: Uint8Array): string | undefined {
  const text = Buffer.from(body.buffer, body.byteOffset, body.length).toString("utf8");
  const name = /^\d+ path=(.*)\n$/s.exec(text)?.[1];
  return name !== undefined && paxRecord(name).equals(body) ? name : undefined;
}

/** Zero bytes that follow `size` bytes of content, up to a whole block. */
export function padding(size: number): number {
  return (blockSize - (size % blockSize)) % blockSize;
}

function block(name: { name: string; prefix: string }, entry: Entry, type: number): Buffer {
  const header = Buffer.from(template);
  header.write(name.name, 0);
  header.write(name.prefix, prefixAt);
  header.write(entry.mode.toString(8).padStart(6, "0"), 100);
  header.write(entry.size.toString(8).padStart(11, "0"), sizeAt);
  header[typeAt] = type;
  const sum =
    templateSum +
    sumOf(header, 0, 108) +
    sumOf(header, sizeAt, sizeAt + 11) +
    type +
    (name.prefix === "" ? 0 : sumOf(header, prefixAt, prefixAt + 155));
  header.write(`${sum.toString(8).padStart(6, "0")} \0`, checksumAt);
  return header;
}

function sumOf(bytes: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (const byte of bytes.subarray(from, to)) {
    sum += byte;
  }
  return sum;
}

/** Fields that never differ; the checksum's own are blanks while it is taken. */
function makeTemplate(): Buffer {
  const header = Buffer.alloc(blockSize);
  for (const at of [100, 108, 116, 329, 337]) {
    header.write("000000 ", at);
  }
  header.write("00000000000 ", sizeAt);
  header.write("00000000000 ", 136);
  header.write("        ", checksumAt);
  header.write("ustar\u000000", 257);
  return header;
}

/** The name in its two fields: leading elements go to the prefix until the rest fits. */
function split(whole: string): { name: string; prefix: string } | undefined {
  if (Buffer.byteLength(whole) !== whole.length) {
    return undefined;
  }
  let at = -1;
  while (whole.length - (at + 1) > 100) {
    at = whole.indexOf("/", at + 1);
    if (at < 0) {
      return undefined;
    }
  }
  const prefix = whole.slice(0, Math.max(0, at));
  return prefix.length > 155 ? undefined : { name: whole.slice(at + 1), prefix };
}

/** One record, its own length in front: `27 path=…\n`. */
function paxRecord(name: string): Buffer {
  const rest = Buffer.byteLength(` path=${name}\n`);
  let length = rest + String(rest).length;
  length = rest + String(length).length;
  return Buffer.from(`${length} path=${name}\n`);
}

function field(text: Buffer, from: number, to: number): string {
  const end = text.indexOf(0, from);
  return text.toString("utf8", from, end < 0 || end > to ? to : end);
}
