import { hash } from "node:crypto";
import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { OfflineError, type Code } from "../errors.ts";
import { systemCode } from "./failure.ts";

/** Work for one thread: a compressed stretch of files to be hashed and, with a root, written; or files to be read. */
export type Batch =
  | {
      readonly kind: "packed";
      readonly root: string | undefined;
      readonly bytes: Uint8Array;
      /** Passed on to `Skills.unpack`. */
      readonly unpacked: number;
      readonly isLast: boolean;
      readonly part: string;
    }
  | {
      readonly kind: "read";
      readonly root: string;
      readonly names: readonly string[];
      /** Whether the files' notes are wanted too. */
      readonly inspect: boolean;
      /** The part that they are for; undefined for files that are on the disk anyway. */
      readonly part: string | undefined;
    };

/** A file to be written, its name below a folder. */
export interface Laid {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its mode when it is new, such as 0o644. */
  readonly mode: number;
}

/** What a thread can do beside hashing and writing. */
export interface Skills {
  /** The files of a compressed stretch, their names fit to be written below a folder; throws OfflineError. */
  readonly unpack: (
    bytes: Uint8Array,
    unpacked: number,
    isLast: boolean,
    part: string,
  ) => readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /**
   * The files that are written for one of a part, which may be an archive of its own; returns its note. A file's bytes are
   * used before the next one is asked for.
   */
  readonly lay: (name: string, bytes: Uint8Array, part: string) => Generator<Laid, string>;
  /** Says something of a file from its name, its bytes and the part that it is from; "" for nothing. */
  readonly inspect: (name: string, bytes: Uint8Array, part: string | undefined) => string;
}

/** A thread's answer: for each file, in order, its sha256 in hex and its note ("" for none); or what failed. */
export type Answer =
  | {
      readonly kind: "facts";
      readonly names: readonly string[];
      readonly hashes: readonly string[];
      readonly notes: readonly string[];
      /** Names of those that may be executed. */
      readonly executable: readonly string[];
    }
  | {
      readonly kind: "failure";
      readonly code: string | undefined;
      readonly message: string;
      readonly file: string;
    }
  | {
      readonly kind: "refusal";
      readonly code: Code;
      readonly message: string;
      readonly hint: string;
    };

/** Makes this thread answer batches. Called once, by the file that a pool was given. */
export function serve(skills: Skills): void {
  const hand = new Hand(skills);
  parentPort?.on("message", (batch: Batch) => {
    parentPort?.postMessage(hand.answer(batch), []);
  });
}

class Hand {
  readonly #skills: Skills;
  readonly #made = new Set<string>();
  readonly #scratch = Buffer.allocUnsafeSlow(1 << 20);
  #file = "";
  #names: string[] = [];
  #hashes: string[] = [];
  #notes: string[] = [];
  #executable: string[] = [];

  constructor(skills: Skills) {
    this.#skills = skills;
  }

  answer(batch: Batch): Answer {
    this.#names = [];
    this.#hashes = [];
    this.#notes = [];
    this.#executable = [];
    this.#file = "";
    try {
      demandRunning();
      if (batch.kind === "read") {
        this.#read(batch);
      } else {
        this.#unpack(batch);
      }
      return {
        kind: "facts",
        names: this.#names,
        hashes: this.#hashes,
        notes: this.#notes,
        executable: this.#executable,
      };
    } catch (error) {
      if (error instanceof OfflineError) {
        return { kind: "refusal", code: error.code, message: error.message, hint: error.hint };
      }
      const message = error instanceof Error ? error.message : String(error);
      return { kind: "failure", code: systemCode(error), message, file: this.#file };
    }
  }

  #read({ root, names, inspect, part }: Extract<Batch, { kind: "read" }>): void {
    for (const name of names) {
      demandRunning();
      this.#file = `${root}/${name}`;
      const bytes = this.#load(name);
      this.#found(name, bytes, inspect ? this.#skills.inspect(name, bytes, part) : "");
    }
  }

  #unpack({ root, bytes, unpacked, isLast, part }: Extract<Batch, { kind: "packed" }>): void {
    const files = this.#skills.unpack(bytes, unpacked, isLast, part);
    for (const file of files) {
      this.#found(file.name, file.bytes, this.#lay(file.name, file.bytes, part, root));
    }
    free(files[0]?.bytes);
  }

  /** Writes what a file of a part stands for, if there is a place for it; gives its note. */
  #lay(name: string, bytes: Uint8Array, part: string, root: string | undefined): string {
    const laying = this.#skills.lay(name, bytes, part);
    let next = laying.next();
    for (; next.done !== true; next = laying.next()) {
      demandRunning();
      if (root !== undefined) {
        this.#create(`${root}/${next.value.name}`, next.value);
      }
    }
    return next.value;
  }

  #found(name: string, bytes: Uint8Array, note: string): void {
    this.#names.push(name);
    this.#hashes.push(hash("sha256", bytes, "hex"));
    this.#notes.push(note);
  }

  /** A file's bytes, in room that the next one takes over: a module cache has tens of thousands of them. */
  #load(name: string): Uint8Array {
    const descriptor = openSync(this.#file, "r");
    try {
      const { size, mode } = fstatSync(descriptor);
      if ((mode & 0o111) !== 0) {
        this.#executable.push(name);
      }
      const room = size <= this.#scratch.length ? this.#scratch : Buffer.allocUnsafeSlow(size);
      let length = 0;
      for (let got = -1; got !== 0 && length < size; length += got) {
        got = readSync(descriptor, room, length, size - length, null);
      }
      return room.subarray(0, length);
    } finally {
      closeSync(descriptor);
    }
  }

  /** Writes a new file; what stands there already, a link among it, is an error. */
  #create(file: string, { bytes, mode }: Laid): void {
    this.#file = file;
    const directory = file.slice(0, file.lastIndexOf("/"));
    if (!this.#made.has(directory)) {
      mkdirSync(directory, { recursive: true });
      this.#made.add(directory);
    }
    const descriptor = openSync(file, "wx", mode);
    try {
      for (let at = 0; at < bytes.length;) {
        at += writeSync(descriptor, bytes, at);
      }
    } finally {
      closeSync(descriptor);
    }
  }
}

/** Gives a large buffer back at once: the garbage collector would let many of them pile up first. */
function free(bytes: Uint8Array | undefined): void {
  if (bytes?.buffer instanceof ArrayBuffer && bytes.buffer.byteLength >= 1 << 20) {
    bytes.buffer.transfer(0);
  }
}

/** Throws once the pool is closed or the process told to end: from then on nothing may be written that was just removed. */
function demandRunning(): void {
  if (
    workerData instanceof SharedArrayBuffer &&
    Atomics.load(new Int32Array(workerData), 0) === 1
  ) {
    throw new Error("the threads were told to stop");
  }
}
