import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import { forged } from "./forged.ts";

/**
 * The Merkle tree of a checksum database, as far as one record needs it. Hashes are stored in tiles of 256: tile
 * `8/0/005` holds those of records 1280 to 1535, `8/1/000` those of the first 256 tiles of `8/0`, and so on; a tile that
 * is not full yet says how many it holds: `8/1/792.p/97`.
 * RFC 6962, section 2.1; golang.org/x/mod/sumdb/tlog.
 */
export interface Head {
  /** How many records the tree has. */
  readonly size: number;
  /** Its root hash, 32 bytes. */
  readonly root: Buffer;
}

/** Gives a tile's bytes by its name below `tile/`; undefined where there is none. */
export type ReadTile = (name: string) => Uint8Array | undefined;

const height = 8;
const width = 1 << height;
const length = 32;
/** No tree has 2^50 records. */
const maxLevel = 50;

/** The tree head in the signed text of a note. Throws BAD_SUMDB. tlog.ParseTree. */
export function parseHead(text: string): Head {
  const [, size = "", base64 = ""] =
    /^go\.sum database tree\n(0|[1-9]\d{0,14})\n([A-Za-z0-9+/]{43}=)\n/.exec(text) ?? [];
  if (base64 === "") {
    throw forged("tree head", "the size and hash of a tree", JSON.stringify(text.slice(0, 200)));
  }
  return { size: Number(size), root: Buffer.from(base64, "base64") };
}

/** A tree that is known by its head, and its tiles as somebody gives them: none of them is believed. */
export class Tree {
  readonly #head: Head;
  readonly #read: ReadTile;
  /** By level and index; records of one tree share most of them. */
  readonly #known = new Map<string, Buffer | undefined>();

  constructor(head: Head, read: ReadTile) {
    this.#head = head;
    this.#read = read;
  }

  /**
   * Whether it has this record under this number: its root must follow from the record. Undefined where a tile is
   * missing. Throws BAD_SUMDB for a tile that has another hash of it, which go would not take either.
   */
  includes(id: number, record: string): boolean | undefined {
    if (id >= this.#head.size) {
      return false;
    }
    const root = this.#root(id, leaf(record));
    return root?.equals(this.#head.root);
  }

  /** The tree is a row of whole subtrees, the largest first; the root is taken from the last one on. */
  #root(id: number, own: Buffer): Buffer | undefined {
    let from = 0;
    const subtrees: (Buffer | undefined)[] = [];
    for (let level = maxLevel; level >= 0; level--) {
      const count = 2 ** level;
      if (from + count <= this.#head.size) {
        subtrees.push(this.#subtree(level, from / count, id, own));
        from += count;
      }
    }
    return subtrees.reduceRight((right, left) => both(left, right));
  }

  /** The hash over the records from `index * 2^level` on: from the own record where it is among them, else stored. */
  #subtree(level: number, index: number, id: number, own: Buffer): Buffer | undefined {
    if (Math.floor(id / 2 ** level) !== index) {
      return this.#stored(level, index);
    }
    const below = (at: number) => this.#subtree(level - 1, at, id, own);
    const found = level === 0 ? own : both(below(2 * index), below(2 * index + 1));
    return level % height === 0 ? this.#same(level, index, found) : found;
  }

  /** What follows from the record must be what the tiles say. */
  #same(level: number, index: number, found: Buffer | undefined): Buffer | undefined {
    const stored = this.#stored(level, index);
    if (stored === undefined || found === undefined) {
      return undefined;
    }
    if (!stored.equals(found)) {
      throw forged(
        `tile of row ${level / height}`,
        "the hash that follows from a record",
        "another",
      );
    }
    return found;
  }

  #stored(level: number, index: number): Buffer | undefined {
    const name = `${level} ${index}`;
    const known = this.#known.get(name) ?? this.#fromTile(level, index);
    this.#known.set(name, known);
    return known;
  }

  /** A tile has the hashes of every eighth level; those between are taken from them. */
  #fromTile(level: number, index: number): Buffer | undefined {
    const row = Math.floor(level / height);
    const count = 2 ** (level - row * height);
    const first = index * count;
    const tile = this.#tile(row, Math.floor(first / width));
    const hashes = Array.from({ length: count }, (_, at) => {
      const start = ((first % width) + at) * length;
      return tile?.subarray(start, start + length);
    });
    return fold(hashes);
  }

  #tile(row: number, index: number): Buffer | undefined {
    const all = Math.floor(this.#head.size / 2 ** (row * height));
    const count = Math.min(width, all - index * width);
    const name = tileName(row, index, count);
    const bytes = this.#read(name);
    if (bytes === undefined) {
      return undefined;
    }
    if (bytes.length !== count * length) {
      throw forged(`tile/${name}`, `${count * length} bytes`, `${bytes.length}`);
    }
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }
}

/** A tile's name below `tile/`: `8/0/x202/849.p/92`. tlog.Tile.Path. */
export function tileName(row: number, index: number, count: number): string {
  const part = count === width ? "" : `.p/${count}`;
  return `${height}/${row}/${number(index)}${part}`;
}

function number(at: number): string {
  const last = String(at % 1000).padStart(3, "0");
  let name = last;
  for (let rest = Math.floor(at / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    name = `x${String(rest % 1000).padStart(3, "0")}/${name}`;
  }
  return name;
}

function leaf(record: string): Buffer {
  return hash("sha256", Buffer.concat([Buffer.of(0), Buffer.from(record)]), "buffer");
}

function both(left: Buffer | undefined, right: Buffer | undefined): Buffer | undefined {
  return left === undefined || right === undefined
    ? undefined
    : hash("sha256", Buffer.concat([Buffer.of(1), left, right]), "buffer");
}

function fold(hashes: readonly (Buffer | undefined)[]): Buffer | undefined {
  return hashes.length === 1
    ? hashes[0]
    : fold(
        Array.from({ length: hashes.length >> 1 }, (_, at) =>
          both(hashes[2 * at], hashes[2 * at + 1]),
        ),
      );
}
