import { OfflineError, type Code } from "../errors.ts";
import * as name from "./name.ts";
import * as tar from "./tar.ts";

/**
 * Reads a part's tar while it streams, and accepts only the bytes that packing would have written: see tar.ts for the
 * one form of an entry, name.ts for the grammar of names. Entries are in byte order, each once; two zero blocks end it.
 */
export interface Slab {
  /** A buffer of its own, to be handed on to another thread. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pieces: readonly Piece[];
}

/** An entry or, of one too large for a slab, some of its bytes. */
export interface Piece {
  readonly name: string;
  readonly size: number;
  readonly mode: number;
  /** Where these bytes stand in the entry: 0 for its first piece. */
  readonly offset: number;
  /** Where they stand in the slab. */
  readonly start: number;
  readonly end: number;
}

const slabSize = 1 << 20;
/** Bytes. A Go file is always one piece, because its header and its embeds are read; a larger one is refused. */
const maxGoFile = 32 << 20;

/** Yields the entries in slabs of about 1 MiB. Throws BAD_ARCHIVE, ENTRY_* and NAME_*; `part` is used in errors. */
export async function* read(source: AsyncIterable<Uint8Array>, part: string): AsyncGenerator<Slab> {
  const input = new Input(source, part);
  const names = new name.Names();
  let slab = new Builder(slabSize);
  for (let entry = await header(input); entry !== undefined; entry = await header(input)) {
    name.check(entry.name);
    names.add(entry.name);
    if (slab.room < entry.size && slab.filled) {
      yield slab.take();
      slab = new Builder(slabSize);
    }
    if (entry.size > slab.room) {
      yield* large(input, entry);
    } else {
      await slab.add(input, entry, 0, entry.size);
    }
    await input.zeros(tar.padding(entry.size));
  }
  await input.zeros(tar.blockSize);
  await input.end();
  if (slab.filled) {
    yield slab.take();
  }
}

async function* large(input: Input, entry: tar.Entry): AsyncGenerator<Slab> {
  const isGo = entry.name.endsWith(".go");
  if (isGo && entry.size > maxGoFile) {
    throw input.bad(
      `wanted Go files of at most ${maxGoFile} bytes, got ${entry.name} of ${entry.size}`,
    );
  }
  const step = isGo ? entry.size : slabSize;
  for (let offset = 0; offset < entry.size; offset += step) {
    const length = Math.min(step, entry.size - offset);
    const slab = new Builder(length);
    await slab.add(input, entry, offset, length);
    yield slab.take();
  }
}

/** The same entries, each put together again and alone: for parts whose entries are small. */
export async function* whole(
  slabs: AsyncIterable<Slab>,
): AsyncGenerator<{ readonly name: string; readonly bytes: Uint8Array }> {
  let gathered: Uint8Array[] = [];
  for await (const slab of slabs) {
    for (const piece of slab.pieces) {
      const bytes = slab.bytes.subarray(piece.start, piece.end);
      if (piece.end - piece.start === piece.size) {
        yield { name: piece.name, bytes };
        continue;
      }
      gathered.push(bytes);
      if (piece.offset + bytes.length === piece.size) {
        yield { name: piece.name, bytes: Buffer.concat(gathered) };
        gathered = [];
      }
    }
  }
}

/** The next entry, its header proved to be the one way to write it; undefined at the first zero block. */
async function header(input: Input): Promise<tar.Entry | undefined> {
  const first = await input.take(tar.blockSize);
  if (first[0] === 0 && first.every((byte) => byte === 0)) {
    return undefined;
  }
  const said = tar.decode(first);
  if (said.type === "x") {
    return longHeader(input, first, said.size);
  }
  if (said.type !== "0") {
    throw input.bad(
      `wanted regular files only, got ${kind(said.type)} ${JSON.stringify(said.name)}`,
      "ENTRY_TYPE",
    );
  }
  return canonical(input, said, first);
}

async function longHeader(input: Input, first: Uint8Array, size: number): Promise<tar.Entry> {
  const body = size > 0 && size <= 4096 ? await input.take(size + tar.padding(size)) : undefined;
  const path = body === undefined ? undefined : tar.decodePax(body.subarray(0, size));
  if (body === undefined || path === undefined) {
    throw input.bad("wanted a pax header with one path, got another");
  }
  const second = await input.take(tar.blockSize);
  const { size: content, mode } = tar.decode(second);
  return canonical(
    input,
    { name: path, size: content, mode },
    Buffer.concat([first, body, second]),
  );
}

function canonical(input: Input, said: tar.Entry, bytes: Uint8Array): tar.Entry {
  const entry = { name: said.name, size: said.size, mode: said.mode };
  const valid = Number.isSafeInteger(entry.size) && [0o644, 0o755].includes(entry.mode);
  if (!valid || Buffer.compare(tar.encode(entry), bytes) !== 0) {
    throw input.bad(
      `wanted a plain header (0644 or 0755, owner 0, time 0), got another for ${JSON.stringify(said.name)}`,
    );
  }
  return entry;
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

/** A slab under way. */
class Builder {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #pieces: Piece[] = [];
  #used = 0;

  constructor(size: number) {
    this.#bytes = new Uint8Array(size);
  }

  get room(): number {
    return this.#bytes.length - this.#used;
  }

  get filled(): boolean {
    return this.#pieces.length > 0;
  }

  async add(input: Input, entry: tar.Entry, offset: number, length: number): Promise<void> {
    const start = this.#used;
    const end = start + length;
    await input.into(this.#bytes.subarray(start, end));
    this.#pieces.push({ ...entry, offset, start, end });
    this.#used = end;
  }

  take(): Slab {
    return { bytes: this.#bytes, pieces: this.#pieces };
  }
}

/** The bytes of a source, in lengths that the reader asks for. */
class Input {
  readonly #source: AsyncIterator<Uint8Array>;
  readonly #part: string;
  #chunk: Uint8Array = new Uint8Array(0);
  #at = 0;

  constructor(source: AsyncIterable<Uint8Array>, part: string) {
    this.#source = source[Symbol.asyncIterator]();
    this.#part = part;
  }

  bad(what: string, code: Code = "BAD_ARCHIVE"): OfflineError {
    return new OfflineError(code, `bundle: ${this.#part}: ${what}`, {
      hint: "this bundle was not made by go-offline pack, or was changed since: delete it and pack again",
    });
  }

  async take(length: number): Promise<Uint8Array> {
    if (this.#chunk.length - this.#at >= length) {
      this.#at += length;
      return this.#chunk.subarray(this.#at - length, this.#at);
    }
    const bytes = new Uint8Array(length);
    await this.into(bytes);
    return bytes;
  }

  async into(target: Uint8Array): Promise<void> {
    let filled = 0;
    while (filled < target.length) {
      if (this.#at === this.#chunk.length && !(await this.#more())) {
        throw this.bad("wanted more bytes, got the end of the archive");
      }
      const piece = this.#chunk.subarray(this.#at, this.#at + target.length - filled);
      target.set(piece, filled);
      filled += piece.length;
      this.#at += piece.length;
    }
  }

  async zeros(length: number): Promise<void> {
    if (length > 0 && (await this.take(length)).some((byte) => byte !== 0)) {
      throw this.bad("wanted zero bytes between entries, got others");
    }
  }

  async end(): Promise<void> {
    if (this.#at < this.#chunk.length || (await this.#more())) {
      throw this.bad("wanted the end of the archive after two zero blocks, got more bytes");
    }
  }

  async #more(): Promise<boolean> {
    for (;;) {
      const next = await this.#source.next();
      if (next.done === true) {
        return false;
      }
      if (next.value.length > 0) {
        this.#chunk = next.value;
        this.#at = 0;
        return true;
      }
    }
  }
}
