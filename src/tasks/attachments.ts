import { Buffer } from "node:buffer";
import type { Candidate } from "../host/store/store.ts";

export async function attachments(
  candidate: Candidate,
  names: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for (const name of names) {
    const fetched = await candidate.fetch({ name, size: most, sha256: "" });
    if (fetched !== undefined) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of fetched.read()) {
        chunks.push(chunk);
      }
      found.set(name, Buffer.concat(chunks));
    }
  }
  return found;
}
