import * as path from "node:path";
import type { Frame } from "../bundle/frame.ts";
import type { Part } from "../bundle/manifest.ts";
import { modulesName } from "../bundle/part.ts";
import { seal, type Content } from "../bundle/seal.ts";
import { OfflineError } from "../errors.ts";
import * as files from "../host/files.ts";
import { begin, type Progress } from "../host/progress.ts";
import * as walk from "../host/walk.ts";

/** A file of a part that is read when its turn comes: never is a whole part in memory. */
export interface Waiting {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

/** What the vendor part holds: the tree that go wrote. */
export async function vendorFiles(directory: string): Promise<Waiting[]> {
  const { files: names } = await walk.tree(directory);
  return names.map((name) => fromDisk(`vendor/${name}`, path.join(directory, name)));
}

/** Seals a part into a new file, by which it is named. */
export async function writePart(
  file: string,
  waiting: readonly Waiting[],
  progress?: Progress,
): Promise<Part> {
  const name = path.basename(file);
  const frames: Frame[] = [];
  let entries = 0;
  const going = begin(progress, { what: `sealing ${name}`, unit: "file", all: waiting.length });
  const bytes = async function* () {
    for await (const sealed of seal(read(waiting, name), name)) {
      frames.push({ size: sealed.size, unpacked: sealed.unpacked });
      entries += sealed.entries;
      going.add(sealed.entries);
      yield* sealed.pieces;
    }
  };
  try {
    const written = await files.writeStream(file, bytes());
    return { name, ...written, entries, frames };
  } finally {
    going.end();
  }
}

/** Reads a few files ahead of who asks; module zips may be large, and come one by one. */
async function* read(waiting: readonly Waiting[], part: string): AsyncGenerator<Content> {
  const step = part === modulesName ? 1 : 32;
  for (let at = 0; at < waiting.length; at += step) {
    const some = waiting.slice(at, at + step);
    yield* await Promise.all(
      some.map(async (each) => ({ name: each.name, bytes: await each.read() })),
    );
  }
}

/** A file that lies on the disk. */
export function fromDisk(name: string, file: string): Waiting {
  return {
    name,
    read: async () => {
      const bytes = await files.read(file);
      if (bytes === undefined) {
        throw new OfflineError("IO", `host: wanted a file at ${file}, got none`, {
          hint: "see that nothing else writes into the temporary directory or the module cache, then pack again",
        });
      }
      return bytes;
    },
  };
}
