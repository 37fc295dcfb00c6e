import { Buffer } from "node:buffer";
import { generateKeyPairSync, hash, sign, type KeyObject } from "node:crypto";
import { sums, type Module } from "./module-zip.ts";

/** A checksum database: a signed tree of modules' hashes. golang.org/x/mod/sumdb, tlog and note. */
export interface Database {
  readonly name: string;
  /** What GOSUMDB takes: `name+hash+key`. */
  readonly verifier: string;
  /** What it answers, by the path below `/sumdb/<name>/`. */
  readonly answers: ReadonlyMap<string, Buffer>;
}

/** Who signs a database: its name, its key. */
export interface Signer {
  readonly name: string;
  readonly verifier: string;
  sign(text: string): string;
}

const height = 8;

/** A new key under a name. */
export function signer(name: string): Signer {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const key = Buffer.concat([Buffer.from([1]), rawKey(publicKey)]);
  const id = hash("sha256", Buffer.concat([Buffer.from(`${name}\n`), key]), "buffer").subarray(
    0,
    4,
  );
  return {
    name,
    verifier: `${name}+${id.toString("hex")}+${key.toString("base64")}`,
    sign: (text) => {
      const signature = Buffer.concat([id, sign(undefined, Buffer.from(text), privateKey)]);
      return `${text}\n— ${name} ${signature.toString("base64")}\n`;
    },
  };
}

/** The database that vouches for these modules. */
export function database(by: Signer, modules: readonly Module[]): Database {
  const records = modules.map(sums);
  const levels = grow(records);
  const root = rootOf(levels, 0, records.length).toString("base64");
  const head = by.sign(`go.sum database tree\n${records.length}\n${root}\n`);
  const answers = new Map([
    ["supported", Buffer.alloc(0)],
    ["latest", Buffer.from(head)],
    ...tiles(levels),
  ]);
  for (const [id, { path, version }] of modules.entries()) {
    const text = `${id}\n${records[id]}\n${head}`;
    answers.set(`lookup/${escape(path)}@${escape(version)}`, Buffer.from(text));
  }
  return { name: by.name, verifier: by.verifier, answers };
}

/** How a proxy and a database write capital letters: `!` and the small one. https://go.dev/ref/mod#goproxy-protocol */
export function escape(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}

/** Level 0: a hash for each record; level n: one for each whole subtree of 2^n records. */
function grow(records: readonly string[]): Buffer[][] {
  const levels = [records.map((record) => digest(0, Buffer.from(record)))];
  for (let below = levels[0] ?? []; below.length > 1; below = levels.at(-1) ?? []) {
    const pairs = Array.from({ length: below.length >> 1 }, (_, at) =>
      below.slice(2 * at, 2 * at + 2),
    );
    levels.push(pairs.map((pair) => digest(1, ...pair)));
  }
  return levels;
}

/** The hash over the records from `start` on, `count` of them; RFC 6962, 2.1. */
function rootOf(levels: readonly Buffer[][], start: number, count: number): Buffer {
  const level = 31 - Math.clz32(count);
  if (count === 1 << level) {
    return levels[level]?.[start >> level] ?? Buffer.alloc(32);
  }
  const left = 1 << level;
  return digest(1, rootOf(levels, start, left), rootOf(levels, start + left, count - left));
}

/** Every whole tile and the last, shorter one of each row. */
function tiles(levels: readonly Buffer[][]): (readonly [string, Buffer])[] {
  const width = 1 << height;
  return levels.flatMap((hashes, level) =>
    level % height === 0
      ? Array.from({ length: Math.ceil(hashes.length / width) }, (_, at) => {
          const row = hashes.slice(at * width, (at + 1) * width);
          const part = row.length === width ? "" : `.p/${row.length}`;
          return [`tile/8/${level / height}/${number(at)}${part}`, Buffer.concat(row)] as const;
        })
      : [],
  );
}

/** `005`, `x001/234`. */
function number(at: number): string {
  const last = String(at % 1000).padStart(3, "0");
  return at < 1000 ? last : `x${number(Math.floor(at / 1000))}/${last}`;
}

function digest(kind: number, ...parts: readonly Buffer[]): Buffer {
  return hash("sha256", Buffer.concat([Buffer.from([kind]), ...parts]), "buffer");
}

function rawKey(key: KeyObject): Buffer {
  return Buffer.from(key.export({ format: "jwk" }).x ?? "", "base64url");
}
