import { pipeline } from "node:stream";
import { constants, createZstdCompress } from "node:zlib";
import * as tar from "tar-stream";
import { check, Names } from "./name.ts";
import { blockSize, encode, padding } from "./tar.ts";

/** A file for a part: its bytes, or its size and where they come from. */
export interface Content {
  readonly name: string;
  readonly size: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** A part under way: read `bytes` to the end, then ask `tally`. */
export interface Sealing {
  /** The compressed archive. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Unpacked size in bytes and number of entries, complete once `bytes` has ended. */
  tally(): { readonly unpacked: number; readonly entries: number };
}

const mode = 0o644;

/** Level 12 costs about as long as the files take to be read; higher ones win a tenth for many times the time. */
const params = {
  [constants.ZSTD_c_compressionLevel]: 12,
  [constants.ZSTD_c_windowLog]: 23,
  [constants.ZSTD_c_checksumFlag]: 1,
};

/**
 * Writes a part: a tar of these files, which must come in byte order of their names, compressed. The same files give the
 * same bytes. Throws NAME_*, ENTRY_* and BAD_NAME for names that no bundle may hold, before anybody has to refuse them.
 */
export function seal(contents: AsyncIterable<Content>): Sealing {
  const pack = tar.pack();
  const compressed = createZstdCompress({ chunkSize: 1 << 18, params });
  const names = new Names();
  const counted = { unpacked: 2 * blockSize, entries: 0 };
  pipeline(pack, compressed, () => undefined);
  const fill = async () => {
    for await (const content of contents) {
      check(content.name);
      names.add(content.name);
      await add(pack, content);
      counted.unpacked +=
        encode({ ...content, mode }).length + content.size + padding(content.size);
      counted.entries++;
    }
    pack.finalize();
  };
  fill().catch((error: unknown) =>
    compressed.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  return { bytes: compressed, tally: () => counted };
}

async function add(pack: tar.Pack, { name, size, chunks }: Content): Promise<void> {
  const header = { name, size, mode, mtime: new Date(0), uid: 0, gid: 0 };
  await new Promise<void>((resolve, reject) => {
    const entry = pack.entry(header, (error) => (error ? reject(error) : resolve()));
    write(entry, chunks).catch(reject);
  });
}

async function write(
  entry: NodeJS.WritableStream,
  chunks: AsyncIterable<Uint8Array>,
): Promise<void> {
  for await (const chunk of chunks) {
    if (!entry.write(chunk)) {
      await new Promise((resolve) => entry.once("drain", resolve));
    }
  }
  entry.end();
}
