import { Buffer } from "node:buffer";
import * as frame from "./frame.ts";
import { Names } from "./name.ts";
import * as tar from "./tar.ts";

/** A file for a part. */
export interface Content {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Bytes of a part, frame by frame, with what the manifest says of them. */
export interface SealedFrame extends frame.Frame {
  /** In pieces, as a module zip is large enough to be held once. */
  readonly pieces: readonly Uint8Array[];
  readonly entries: number;
}

const mode = 0o644;
const trailer = Buffer.alloc(2 * tar.blockSize);

/**
 * Writes a part: a tar of these files, which must come in byte order of their names, in frames; the part's name says
 * whether they are compressed, see frame.ts. The same files give the same bytes. Throws NAME_*, ENTRY_* and BAD_NAME for
 * names that no bundle may hold, before anybody has to refuse them.
 */
export async function* seal(
  contents: AsyncIterable<Content>,
  part: string,
): AsyncGenerator<SealedFrame> {
  for await (const { blocks, entries } of stretches(contents)) {
    const unpacked = lengthOf(blocks);
    const pieces = frame.make(blocks, part);
    yield { pieces, entries, size: lengthOf(pieces), unpacked };
  }
}

/** The tar's blocks, cut between entries where a frame has its size, and where another kind of names begins. */
async function* stretches(
  contents: AsyncIterable<Content>,
): AsyncGenerator<{ readonly blocks: readonly Uint8Array[]; readonly entries: number }> {
  const names = new Names();
  let blocks: Uint8Array[] = [];
  let size = 0;
  let entries = 0;
  let top: string | undefined;
  for await (const { name, bytes } of contents) {
    names.add(name);
    const kind = name.split("/", 1)[0];
    if (entries > 0 && (size >= frame.target || kind !== top)) {
      yield { blocks, entries };
      blocks = [];
      size = 0;
      entries = 0;
    }
    top = kind;
    const padding = Buffer.alloc(tar.padding(bytes.length));
    blocks.push(tar.encode({ name, size: bytes.length, mode }), bytes, padding);
    size += bytes.length;
    entries++;
  }
  yield { blocks: [...blocks, trailer], entries };
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
