import { createHash, hash, type Hash } from "node:crypto";
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import * as path from "node:path";
import { parentPort } from "node:worker_threads";
import { systemCode } from "./failure.ts";

/** A batch of files for one thread: those in a buffer to be hashed and, with a root, written; or those to be read. */
export type Batch =
  | {
      readonly kind: "bytes";
      readonly root: string | undefined;
      readonly bytes: Uint8Array;
      readonly pieces: readonly Piece[];
    }
  | {
      readonly kind: "read";
      readonly root: string;
      readonly names: readonly string[];
      /** Whether the files' notes are wanted too. */
      readonly inspect: boolean;
    };

/** A file, or some of the bytes of a large one; offsets in bytes. See bundle/archive.ts, which cuts them. */
export interface Piece {
  readonly name: string;
  readonly size: number;
  readonly offset: number;
  readonly start: number;
  readonly end: number;
}

/** What a thread found out about one whole file: sha256 in hex, and what `inspect` said of its bytes. */
export interface Fact {
  readonly name: string;
  readonly sha256: string;
  readonly note: string | undefined;
}

/** A thread's answer: the facts of the files that are complete, or the failed call. */
export type Answer =
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | {
      readonly kind: "failure";
      readonly code: string | undefined;
      readonly message: string;
      readonly file: string;
    };

/** Says something of a file from its name and its bytes; undefined for nothing. */
export type Inspect = (name: string, bytes: Uint8Array) => string | undefined;

/** Makes this thread answer batches. Called once, by the file that a pool was given. */
export function serve(inspect: Inspect): void {
  const hand = new Hand(inspect);
  parentPort?.on("message", (batch: Batch) => {
    parentPort?.postMessage(hand.answer(batch), []);
  });
}

class Hand {
  readonly #inspect: Inspect;
  readonly #made = new Set<string>();
  #large: { readonly file: number | undefined; readonly hash: Hash } | undefined;
  #file = "";

  constructor(inspect: Inspect) {
    this.#inspect = inspect;
  }

  answer(batch: Batch): Answer {
    try {
      const facts = batch.kind === "read" ? this.#read(batch) : this.#bytes(batch);
      return { kind: "facts", facts };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { kind: "failure", code: systemCode(error), message, file: this.#file };
    }
  }

  #read(batch: Extract<Batch, { kind: "read" }>): Fact[] {
    return batch.names.map((name) => {
      this.#file = path.join(batch.root, name);
      const bytes = readFileSync(this.#file);
      return batch.inspect
        ? this.#fact(name, bytes)
        : { name, sha256: hash("sha256", bytes, "hex"), note: undefined };
    });
  }

  #bytes(batch: Extract<Batch, { kind: "bytes" }>): Fact[] {
    return batch.pieces.flatMap((piece) => {
      const bytes = batch.bytes.subarray(piece.start, piece.end);
      if (bytes.length < piece.size) {
        return this.#part(batch.root, piece, bytes);
      }
      const file = this.#create(batch.root, piece.name);
      if (file !== undefined) {
        writeAll(file, bytes);
        closeSync(file);
      }
      return [this.#fact(piece.name, bytes)];
    });
  }

  /** One piece of a large file; its pieces come in order, and all to the same thread. */
  #part(root: string | undefined, piece: Piece, bytes: Uint8Array): Fact[] {
    const large =
      piece.offset === 0 || this.#large === undefined
        ? { file: this.#create(root, piece.name), hash: createHash("sha256") }
        : this.#large;
    this.#large = large;
    large.hash.update(bytes);
    if (large.file !== undefined) {
      writeAll(large.file, bytes);
    }
    if (piece.offset + bytes.length < piece.size) {
      return [];
    }
    if (large.file !== undefined) {
      closeSync(large.file);
    }
    this.#large = undefined;
    return [{ name: piece.name, sha256: large.hash.digest("hex"), note: undefined }];
  }

  #fact(name: string, bytes: Uint8Array): Fact {
    return { name, sha256: hash("sha256", bytes, "hex"), note: this.#inspect(name, bytes) };
  }

  /** Opens a new file; what stands there already, a link among it, is an error. */
  #create(root: string | undefined, name: string): number | undefined {
    if (root === undefined) {
      return undefined;
    }
    this.#file = path.join(root, name);
    const directory = path.dirname(this.#file);
    if (!this.#made.has(directory)) {
      mkdirSync(directory, { recursive: true });
      this.#made.add(directory);
    }
    return openSync(this.#file, "wx", 0o666);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) {
    at += writeSync(file, bytes, at);
  }
}
