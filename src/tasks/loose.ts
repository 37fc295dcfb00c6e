import { hash } from "node:crypto";
import * as path from "node:path";
import { frames } from "../bundle/boundaries.ts";
import { Names } from "../bundle/name.ts";
import { OfflineError } from "../errors.ts";
import * as files from "../host/files.ts";
import type { Fact, Pool } from "../host/pool.ts";

/** A proof part that came alone, without a bundle and its manifest. */
export interface LooseProof {
  readonly file: string;
  /** sha256 of its bytes, in hex. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** Where a proof part lies unless it is said: beside vendor/. */
export const looseName = "vendor.proof.tar.zst";

/** Reads a proof part whole: it has a few MB. Throws NO_PROOF where there is none. */
export async function readLoose(file: string): Promise<LooseProof> {
  // A pipe in its place would be read for ever.
  const bytes = (await files.isFile(file)) ? await files.read(file) : undefined;
  if (bytes === undefined) {
    throw new OfflineError("NO_PROOF", `proof: wanted a proof part at ${file}, got none`, {
      hint: "make it with go-offline prove, on any machine: it need not be trusted; or name another with --proof, or a bundle with --bundle",
    });
  }
  return { file, sha256: hash("sha256", bytes, "hex"), bytes };
}

/** The facts of its files, frame by frame. Throws what bundle/boundaries.ts, frame.ts and archive.ts throw. */
export async function* looseFacts(
  { file, bytes }: LooseProof,
  pool: Pool,
): AsyncGenerator<readonly Fact[]> {
  const part = path.basename(file);
  const rows = frames(bytes, part);
  const given: Promise<Fact[]>[] = [];
  let at = 0;
  for (const [index, { size, unpacked }] of rows.entries()) {
    const isLast = index === rows.length - 1;
    const frame = bytes.subarray(at, at + size);
    at += size;
    const batch = {
      kind: "packed",
      root: undefined,
      bytes: frame,
      unpacked,
      isLast,
      part,
    } as const;
    given.push((await pool.give(batch)).facts);
  }
  const names = new Names();
  for (const facts of given) {
    const found = await facts;
    found.forEach(({ name }) => names.add(name));
    yield found;
  }
}
