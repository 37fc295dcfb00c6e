import { Buffer } from "node:buffer";
import { crc32, inflateRawSync } from "node:zlib";
import { OfflineError } from "../errors.ts";
import type { Version } from "./gomod.ts";
import { isFilePath } from "./path.ts";

/**
 * Module zips: every name begins with `module@version/`. Read strictly, as the bytes are not believed yet: there is one
 * way to read an archive that this accepts (no bytes outside of entries and directory that could hide others, local
 * names like those of the directory, sizes and CRC as stated), and its names can be written below a folder.
 * https://go.dev/ref/mod#zip-files; golang.org/x/mod/zip; APPNOTE.TXT 4.3.
 */
export interface Entry {
  /** Whole, `module@version/` first. */
  readonly name: string;
  /** The same below the module's root; undefined for a directory's own entry, which go hashes and does not unpack. */
  readonly file: string | undefined;
  /** Unpacked bytes, taken when asked for. Throws BAD_MODULE. */
  read(): Uint8Array;
}

/** Unpacked bytes of a module, at the most. golang.org/x/mod/zip, MaxZipFile. */
const maxUnpacked = 500 << 20;
const endLength = 22;
const end64Length = 56;
const locatorLength = 20;
const centralLength = 46;
const localLength = 30;
const signature = {
  end: 0x06054b50,
  end64: 0x06064b50,
  locator: 0x07064b50,
  central: 0x02014b50,
  local: 0x04034b50,
};

/** The entries of a module's zip, in its order. Throws BAD_MODULE. */
export function entries(bytes: Uint8Array, module: Version): Entry[] {
  const zip = new Zip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), module);
  return zip.entries();
}

interface Directory {
  readonly at: number;
  readonly end: number;
  readonly count: number;
}

class Zip {
  readonly #bytes: Buffer;
  readonly #module: string;
  readonly #names = new Map<string, { readonly name: string; readonly isFile: boolean }>();

  constructor(bytes: Buffer, { path, version }: Version) {
    this.#bytes = bytes;
    this.#module = `${path}@${version}`;
  }

  entries(): Entry[] {
    const directory = this.#directory();
    const found: Entry[] = [];
    let at = directory.at;
    let unpacked = 0;
    while (at < directory.end) {
      const header = this.#central(at, directory);
      unpacked += header.unpacked;
      this.#demand(unpacked <= maxUnpacked, `at most ${maxUnpacked} unpacked bytes`, "more");
      found.push(this.#entry(header, directory.at));
      at = header.next;
    }
    this.#demand(found.length === directory.count, `${directory.count} entries`, `${found.length}`);
    return found;
  }

  /** Where the directory is: right before the archive's end record, which is at its very end. */
  #directory(): Directory {
    const at = this.#bytes.length - endLength;
    this.#demand(
      at >= 0 && this.#bytes.readUInt32LE(at) === signature.end,
      "a zip's end",
      "other bytes",
    );
    this.#demand(this.#bytes.readUInt32LE(at + 4) === 0, "one disk", "several");
    const count = this.#bytes.readUInt16LE(at + 10);
    const size = this.#bytes.readUInt32LE(at + 12);
    const start = this.#bytes.readUInt32LE(at + 16);
    const isLarge = count === 0xffff || start === 0xffffffff;
    const found = isLarge ? this.#directory64(at) : { at: start, end: start + size, count };
    const end = isLarge ? at - locatorLength - end64Length : at;
    this.#demand(found.end === end && found.at <= end, "a directory before the end", "none");
    return found;
  }

  /** Zips of 65,535 files and more. APPNOTE.TXT 4.3.14 and 4.3.15. */
  #directory64(endAt: number): Directory {
    const locator = endAt - locatorLength;
    const at = locator - end64Length;
    const isThere =
      at >= 0 &&
      this.#bytes.readUInt32LE(locator) === signature.locator &&
      this.#bytes.readUInt32LE(at) === signature.end64;
    this.#demand(isThere, "a zip64 end", "none");
    const number = (from: number) => Number(this.#bytes.readBigUInt64LE(from));
    const start = number(at + 48);
    return { at: start, end: start + number(at + 40), count: number(at + 32) };
  }

  #central(at: number, { end }: Directory): Header {
    const isThere = at + centralLength <= end && this.#bytes.readUInt32LE(at) === signature.central;
    this.#demand(isThere, "a directory entry", "other bytes");
    const nameLength = this.#bytes.readUInt16LE(at + 28);
    const nameAt = at + centralLength;
    const further = this.#bytes.readUInt16LE(at + 30) + this.#bytes.readUInt16LE(at + 32);
    const next = nameAt + nameLength + further;
    this.#demand(next <= end, "a whole directory entry", "its end");
    return {
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
    const name = header.name.toString("utf8");
    const shown = JSON.stringify(name);
    this.#demand(Buffer.from(name).equals(header.name), "names in UTF-8", shown);
    this.#demand(name.startsWith(`${this.#module}/`), `names in ${this.#module}/`, shown);
    const isDirectory = name.endsWith("/");
    const file = name.slice(this.#module.length + 1, isDirectory ? -1 : undefined);
    this.#demand(isFilePath(file) && !file.includes("\0"), "a name that go accepts", shown);
    this.#claim(file, !isDirectory);
    const packed = this.#packed(header, end, shown);
    return {
      name,
      file: isDirectory ? undefined : file,
      read: () => this.#unpack(header, packed, shown),
    };
  }

  /** Each name once, in one spelling, and no file where another name has a directory. modfile zip.go, collisionChecker. */
  #claim(file: string, isFile: boolean): void {
    const folded = file.toLowerCase();
    const known = this.#names.get(folded);
    const isSame = known?.name === file && !known.isFile && !isFile;
    this.#demand(known === undefined || isSame, "each name once", JSON.stringify(file));
    this.#names.set(folded, { name: file, isFile });
    const parent = file.slice(0, Math.max(0, file.lastIndexOf("/")));
    if (parent !== "" && this.#names.get(parent.toLowerCase())?.name !== parent) {
      this.#claim(parent, false);
    } else {
      const above = this.#names.get(parent.toLowerCase());
      this.#demand(above?.isFile !== true, "no file where a directory is", JSON.stringify(parent));
    }
  }

  /** An entry's bytes as they are stored. What stands before them must name the same file. */
  #packed({ local, name, packed }: Header, end: number, shown: string): Buffer {
    const nameAt = local + localLength;
    const isThere = nameAt <= end && this.#bytes.readUInt32LE(local) === signature.local;
    this.#demand(isThere, `the entry of ${shown}`, "other bytes");
    const nameEnd = nameAt + this.#bytes.readUInt16LE(local + 26);
    const isSame = this.#bytes.subarray(nameAt, nameEnd).equals(name);
    this.#demand(isSame, `the entry of ${shown}`, "another name there");
    const start = nameEnd + this.#bytes.readUInt16LE(local + 28);
    this.#demand(start + packed <= end, `the bytes of ${shown}`, "the archive's end");
    return this.#bytes.subarray(start, start + packed);
  }

  #unpack({ method, crc, unpacked }: Header, packed: Buffer, shown: string): Uint8Array {
    this.#demand(method === 0 || method === 8, `${shown} stored or deflated`, `method ${method}`);
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
      this.#demand(false, `${shown} deflated, of ${unpacked} bytes`, String(error));
      throw error;
    }
  }

  #demand(holds: boolean, wanted: string, came: string): void {
    if (!holds) {
      throw new OfflineError(
        "BAD_MODULE",
        `module: ${this.#module}: zip: wanted ${wanted}, got ${came}`,
        {
          hint: "go does not accept such a module zip, or it was changed: take the bundle from another store, or pack again",
        },
      );
    }
  }
}

interface Header {
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

/** Room for a file in one piece; zlib wants 64 bytes at the least. */
function room(unpacked: number): number {
  return Math.max(64, unpacked + 1);
}
