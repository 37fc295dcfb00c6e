import { Buffer } from "node:buffer";
import { crc32, inflateRawSync } from "node:zlib";
import { OfflineError } from "../errors.ts";
import type { Version } from "./gomod.ts";
import { find } from "./zip-directory.ts";
import { Names } from "./zip-names.ts";

/**
 * Module zips: every name begins with `module@version/`. Read strictly, as the bytes are not believed yet: there is one
 * way to read an archive that this accepts (one directory, at the end; entries that share no bytes; local names like
 * those of the directory, sizes and CRC as stated), and its names can be written below a folder. What go refuses is
 * refused. https://go.dev/ref/mod#zip-files; golang.org/x/mod/zip; APPNOTE.TXT 4.3.
 */
export interface Entry {
  /** Whole, `module@version/` first. */
  readonly name: string;
  /** The same below the module's root; undefined for a directory's own entry, which go hashes and does not unpack. */
  readonly file: string | undefined;
  /** Unpacked bytes, taken when asked for. Throws BAD_MODULE. */
  read(): Uint8Array;
}

/** Bytes of a module, packed and unpacked, at the most. golang.org/x/mod/zip, MaxZipFile. */
const maxSize = 500 << 20;
const centralLength = 46;
const localLength = 30;
/** Of a descriptor without a signature, the shortest. */
const descriptorLength = 12;
const signature = { central: 0x02014b50, local: 0x04034b50, descriptor: 0x08074b50 };

/** The entries of a module's zip, in its order. Throws BAD_MODULE. */
export function entries(bytes: Uint8Array, module: Version): Entry[] {
  const zip = new Zip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), module);
  return zip.entries();
}

/** A file of the archive, as the directory has it. */
interface Header {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where the entry itself begins. */
  readonly local: number;
  readonly name: Buffer;
  /** Where the next header is. */
  readonly next: number;
}

/** Where an entry's stored bytes are, and all that belongs to it, from `local` to `last`. */
interface Place {
  readonly local: number;
  readonly start: number;
  readonly end: number;
  readonly last: number;
}

class Zip {
  readonly #bytes: Buffer;
  readonly #module: string;
  readonly #places: Place[] = [];
  readonly #names = new Names((...what) => this.#demand(...what));

  constructor(bytes: Buffer, { path, version }: Version) {
    this.#bytes = bytes;
    this.#module = `${path}@${version}`;
  }

  entries(): Entry[] {
    this.#demand(this.#bytes.length <= maxSize, `at most ${maxSize} bytes`, "more");
    const directory = find(this.#bytes, (...what) => this.#demand(...what));
    const found: Entry[] = [];
    let at = directory.at;
    let unpacked = 0;
    while (at < directory.end) {
      const header = this.#central(at, directory.end);
      unpacked += header.unpacked;
      this.#demand(unpacked <= maxSize, `at most ${maxSize} unpacked bytes`, "more");
      found.push(this.#entry(header, directory.at));
      at = header.next;
    }
    this.#demand(found.length === directory.count, `${directory.count} entries`, `${found.length}`);
    this.#demandApart();
    return found;
  }

  #central(at: number, end: number): Header {
    const isThere = at + centralLength <= end && this.#bytes.readUInt32LE(at) === signature.central;
    this.#demand(isThere, "a directory entry", "other bytes");
    const nameLength = this.#bytes.readUInt16LE(at + 28);
    const nameAt = at + centralLength;
    const further = this.#bytes.readUInt16LE(at + 30) + this.#bytes.readUInt16LE(at + 32);
    const next = nameAt + nameLength + further;
    this.#demand(next <= end, "a whole directory entry", "its end");
    return {
      flags: this.#bytes.readUInt16LE(at + 8),
      method: this.#bytes.readUInt16LE(at + 10),
      crc: this.#bytes.readUInt32LE(at + 16),
      packed: this.#bytes.readUInt32LE(at + 20),
      unpacked: this.#bytes.readUInt32LE(at + 24),
      local: this.#bytes.readUInt32LE(at + 42),
      name: this.#bytes.subarray(nameAt, nameAt + nameLength),
      next,
    };
  }

  #entry(header: Header, end: number): Entry {
    // What is no UTF-8 becomes U+FFFD, which no name may have.
    const name = header.name.toString("utf8");
    const shown = JSON.stringify(name);
    this.#demand(name.startsWith(`${this.#module}/`), `names in ${this.#module}/`, shown);
    const file = name.slice(this.#module.length + 1);
    this.#names.add(file, header.unpacked);
    const place = this.#place(header, end, shown);
    this.#places.push(place);
    return {
      name,
      file: name.endsWith("/") ? undefined : file,
      read: () => this.#unpack(header, place, shown),
    };
  }

  /** Where an entry's bytes are. What stands before them must name the same file, and what is behind them the same CRC. */
  #place({ flags, crc, local, name, packed }: Header, limit: number, shown: string): Place {
    const nameAt = local + localLength;
    const isThere = nameAt <= limit && this.#bytes.readUInt32LE(local) === signature.local;
    this.#demand(isThere, `the entry of ${shown}`, "other bytes");
    const nameEnd = nameAt + this.#bytes.readUInt16LE(local + 26);
    const isSame = this.#bytes.subarray(nameAt, nameEnd).equals(name);
    this.#demand(isSame, `the entry of ${shown}`, "another name there");
    const start = nameEnd + this.#bytes.readUInt16LE(local + 28);
    const end = start + packed;
    const hasDescriptor = (flags & 8) !== 0;
    const last = hasDescriptor ? end + descriptorLength : end;
    this.#demand(last <= limit, `the bytes of ${shown}`, "the archive's end");
    this.#demand(!hasDescriptor || this.#described(end) === crc, `the CRC behind ${shown}`, "none");
    return { local, start, end, last };
  }

  /** The CRC in a data descriptor, which may have a signature. APPNOTE.TXT 4.3.9; archive/zip, readDataDescriptor. */
  #described(at: number): number {
    const first = this.#bytes.readUInt32LE(at);
    return first === signature.descriptor ? this.#bytes.readUInt32LE(at + 4) : first;
  }

  /** No two entries share a byte: a small archive could unpack to anything otherwise. */
  #demandApart(): void {
    let free = 0;
    for (const { local, last } of this.#places.toSorted((a, b) => a.local - b.local)) {
      this.#demand(local >= free, "entries apart from each other", "two that overlap");
      free = last;
    }
  }

  #unpack({ method, crc, unpacked }: Header, { start, end }: Place, shown: string): Uint8Array {
    this.#demand(method === 0 || method === 8, `${shown} stored or deflated`, `method ${method}`);
    const packed = this.#bytes.subarray(start, end);
    const bytes = method === 0 ? packed : this.#inflate(packed, unpacked, shown);
    this.#demand(bytes.length === unpacked, `${unpacked} bytes of ${shown}`, `${bytes.length}`);
    this.#demand(crc32(bytes) === crc, `${shown} with its CRC`, "other bytes");
    return bytes;
  }

  #inflate(packed: Buffer, unpacked: number, shown: string): Uint8Array {
    try {
      return inflateRawSync(packed, {
        maxOutputLength: Math.max(1, unpacked),
        chunkSize: room(unpacked),
      });
    } catch (error) {
      throw this.#refusal(`${shown} deflated, of ${unpacked} bytes`, String(error));
    }
  }

  #demand(holds: boolean, wanted: string, came: string): void {
    if (!holds) {
      throw this.#refusal(wanted, came);
    }
  }

  #refusal(wanted: string, came: string): OfflineError {
    return new OfflineError(
      "BAD_MODULE",
      `module: ${this.#module}: zip: wanted ${wanted}, got ${came}`,
      {
        hint: "go does not accept such a module zip, or it was changed: take the bundle from another store, or pack again",
      },
    );
  }
}

/** Room for a file in one piece; zlib wants 64 bytes at the least. */
function room(unpacked: number): number {
  return Math.max(64, unpacked + 1);
}
