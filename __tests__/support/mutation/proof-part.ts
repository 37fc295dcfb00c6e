import { frames } from "../../../src/bundle/boundaries.ts";
import * as frame from "../../../src/bundle/frame.ts";
import { seal, type Content } from "../../../src/bundle/seal.ts";
import * as tar from "../../../src/bundle/tar.ts";
import { framed } from "../parts.ts";

/** The entries of a proof part, in their order. */
export function read(part: Uint8Array): Content[] {
  const name = "the proof part";
  let at = 0;
  return frames(part, name).flatMap(({ size, unpacked }) => {
    const bytes = part.subarray(at, at + size);
    at += size;
    return frame.open(bytes, unpacked, at === part.length, name);
  });
}

/** A proof part with these entries, which come in byte order of their names: everything but the entries is as it should be. */
export async function write(entries: readonly Content[]): Promise<Buffer> {
  const sealed: Uint8Array[] = [];
  for await (const { pieces } of seal(each(entries), "p")) {
    sealed.push(...pieces);
  }
  return Buffer.concat(sealed);
}

/** A proof part with these entries as they come, in one frame for each kind: nobody looks at names. */
export function writeUnchecked(entries: readonly Content[]): Buffer {
  const kinds = Map.groupBy(entries, ({ name }) => name.split("/", 1)[0]);
  const groups = [...kinds.values()];
  return Buffer.concat(
    groups.map((group, index) => {
      const blocks = group.flatMap(({ name, bytes }) => [
        tar.encode({ name, size: bytes.length, mode: 0o644 }),
        bytes,
        Buffer.alloc(tar.padding(bytes.length)),
      ]);
      const end = index === groups.length - 1 ? [Buffer.alloc(2 * tar.blockSize)] : [];
      return framed(Buffer.concat([...blocks, ...end]), "p");
    }),
  );
}

async function* each(entries: readonly Content[]): AsyncGenerator<Content> {
  for (const entry of entries) {
    yield await Promise.resolve(entry);
  }
}
