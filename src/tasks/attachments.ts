import { Buffer } from "node:buffer";
import type { Candidate } from "../host/store/store.ts";

/**
 * Files of a bundle that its manifest does not name, by their names, as far as it has them: side by side, each of at most
 * `most` bytes. Throws STORE_*.
 */
export async function attachments(
  candidate: Candidate,
  names: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, Buffer>> {
  const found = await Promise.all(
    names.map(async (name) => {
      const bytes = await bring(candidate, name, most);
      return bytes === undefined ? [] : [[name, bytes] as const];
    }),
  );
  return new Map(found.flat());
}

async function bring(
  candidate: Candidate,
  name: string,
  most: number,
): Promise<Buffer | undefined> {
  const fetched = await candidate.attachment(name, most);
  if (fetched === undefined) {
    return undefined;
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of fetched.read()) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
