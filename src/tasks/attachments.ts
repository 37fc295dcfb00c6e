import { Buffer } from "node:buffer";
import { OfflineError } from "../errors.ts";
import type { Candidate, Fetched } from "../host/store/store.ts";

/**
 * Files of a bundle that its manifest does not name, by their names, as far as it has them: side by side, each of at most
 * `most` bytes. Throws STORE_*, and no sooner than all of them have ended: what is still on its way when its store is
 * closed would leave its file behind.
 */
export async function attachments(
  candidate: Candidate,
  names: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, Buffer>> {
  const bringing = names.map(async (name) => {
    const bytes = await bring(candidate, name, most);
    return bytes === undefined ? [] : [[name, bytes] as const];
  });
  await Promise.allSettled(bringing);
  return new Map((await Promise.all(bringing)).flat());
}

async function bring(
  candidate: Candidate,
  name: string,
  most: number,
): Promise<Buffer | undefined> {
  const fetched = await candidate.attachment(name, most);
  return fetched === undefined ? undefined : read(fetched, name, most);
}

/** The size that a folder tells is that of the moment: what is read is counted. */
async function read(fetched: Fetched, name: string, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of fetched.read()) {
    size += chunk.length;
    if (size > most) {
      throw new OfflineError(
        "STORE_TOO_LARGE",
        `bundle: ${name}: wanted at most ${most} bytes, got more`,
        { hint: "this is not what pack wrote: take the bundle from another store, or pack again" },
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
