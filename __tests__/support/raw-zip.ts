import { Buffer } from "node:buffer";
import { crc32, deflateRawSync } from "node:zlib";

/** Zips written field by field, with whatever an attacker writes. APPNOTE.TXT 4.3. */
export interface RawEntry {
  readonly name: string | Uint8Array;
  readonly text?: string | Uint8Array;
  readonly deflated?: boolean;
  /** What is stored, where that is not the text as `deflated` says. */
  readonly packed?: Uint8Array;
  /** Fields that are another than what is true, in both headers or in one. */
  readonly fields?: Fields;
  readonly local?: Fields & { readonly name?: string; readonly offset?: number };
  /** Bytes behind the name, in the local header, and in the directory. */
  readonly localExtra?: Uint8Array;
  readonly extra?: Uint8Array;
  /** Bytes behind what is stored: a data descriptor. */
  readonly behind?: Uint8Array;
}

interface Fields {
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly packed?: number;
  readonly unpacked?: number;
}

/** The end record's fields, where they are not true, and what stands before it and behind it. */
export interface RawEnd {
  readonly disk?: number;
  readonly count?: number;
  readonly size?: number;
  readonly start?: number;
  readonly commentLength?: number;
  readonly before?: Uint8Array;
  readonly behind?: Uint8Array;
}

/** A zip of these entries. */
export function rawZip(entries: readonly RawEntry[], end: RawEnd = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { name = entry.name, offset: at = offset } = entry.local ?? {};
    const known = fields(entry);
    const extra = Buffer.from(entry.extra ?? []);
    const localExtra = Buffer.from(entry.localExtra ?? []);
    const header = common({ ...known, ...entry.local }, Buffer.from(name), localExtra);
    const local = [Buffer.from("PK\u0003\u0004"), header, Buffer.from(name), localExtra];
    const whole = Buffer.concat([...local, stored(entry), entry.behind ?? Buffer.of()]);
    locals.push(whole);
    directory.push(central(common(known, Buffer.from(entry.name), extra), at));
    directory.push(Buffer.from(entry.name), extra);
    offset += whole.length;
  }
  const all = Buffer.concat(directory);
  const record = endRecord(entries.length, all.length, offset, end);
  return Buffer.concat([...locals, all, Buffer.from(end.before ?? []), record]);
}

/** A zip64 end record and its locator; `locator` is what it says of where the record is. APPNOTE.TXT 4.3.14 and 4.3.15. */
export function end64(
  said: { readonly count: number; readonly size: number; readonly start: number },
  locator: { readonly disk?: number; readonly at: number; readonly disks?: number },
): Buffer {
  const bytes = Buffer.alloc(76);
  bytes.write("PK\u0006\u0006", 0, "latin1");
  bytes.writeBigUInt64LE(44n, 4);
  bytes.writeBigUInt64LE(BigInt(said.count), 24);
  bytes.writeBigUInt64LE(BigInt(said.count), 32);
  bytes.writeBigUInt64LE(BigInt(said.size), 40);
  bytes.writeBigUInt64LE(BigInt(said.start), 48);
  bytes.write("PK\u0006\u0007", 56, "latin1");
  bytes.writeUInt32LE(locator.disk ?? 0, 60);
  bytes.writeBigUInt64LE(BigInt(locator.at), 64);
  bytes.writeUInt32LE(locator.disks ?? 1, 72);
  return bytes;
}

/** The data descriptor that go writes behind an entry. APPNOTE.TXT 4.3.9. */
export function descriptor(text: string, packed: number, isSigned = true): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.write("PK\u0007\u0008", 0, "latin1");
  bytes.writeUInt32LE(crc32(text), 4);
  bytes.writeUInt32LE(packed, 8);
  bytes.writeUInt32LE(Buffer.byteLength(text), 12);
  return isSigned ? bytes : bytes.subarray(4);
}

function stored({ text = "", deflated = false, packed }: RawEntry): Uint8Array {
  const bytes = Buffer.from(text);
  return packed ?? (deflated ? deflateRawSync(bytes) : bytes);
}

function fields(entry: RawEntry): Required<Fields> {
  const text = Buffer.from(entry.text ?? "");
  return {
    flags: 0x800,
    method: entry.deflated === true ? 8 : 0,
    crc: crc32(text),
    packed: stored(entry).length,
    unpacked: text.length,
    ...entry.fields,
  };
}

/** What a local header and the directory's have in common. */
function common(some: Required<Fields>, name: Buffer, extra: Buffer): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(some.flags, 2);
  bytes.writeUInt16LE(some.method, 4);
  bytes.writeUInt32LE(some.crc, 10);
  bytes.writeUInt32LE(some.packed, 14);
  bytes.writeUInt32LE(some.unpacked, 18);
  bytes.writeUInt16LE(name.length, 22);
  bytes.writeUInt16LE(extra.length, 24);
  return bytes;
}

function central(header: Buffer, at: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(at, 10);
  return Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.of(20, 0), header, rest]);
}

function endRecord(count: number, size: number, start: number, said: RawEnd): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.write("PK\u0005\u0006", 0, "latin1");
  bytes.writeUInt16LE(said.disk ?? 0, 4);
  bytes.writeUInt16LE(said.count ?? count, 8);
  bytes.writeUInt16LE(said.count ?? count, 10);
  bytes.writeUInt32LE(said.size ?? size, 12);
  bytes.writeUInt32LE(said.start ?? start, 16);
  bytes.writeUInt16LE(said.commentLength ?? 0, 20);
  return Buffer.concat([bytes, Buffer.from(said.behind ?? [])]);
}
