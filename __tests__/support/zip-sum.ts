import { hash } from "node:crypto";
import { OfflineError } from "../../src/errors.ts";
import type { Version } from "../../src/module/gomod.ts";
import * as h1 from "../../src/module/h1.ts";
import { entries } from "../../src/module/zip.ts";
import { ask } from "./oracle.ts";

/** The module whose zip hand-made archives say they are. */
export const module = { path: "example.com/a", version: "v1.2.3" };

/** The h1 of a zip; the code of its refusal. Throws what is no refusal. */
export function sum(bytes: Uint8Array, of: Version = module): string {
  try {
    const listed = entries(bytes, of).map((entry) => ({
      name: entry.name,
      sha256: hash("sha256", entry.read()),
    }));
    return h1.ofList(h1.writeList(listed));
  } catch (error) {
    if (error instanceof OfflineError) {
      return error.code;
    }
    throw error;
  }
}

/** What go has for h1 of each; null for one that it does not unpack. */
export function goSums(zips: readonly Uint8Array[]): Promise<readonly unknown[]> {
  return ask(
    "zip",
    zips.map((bytes) => ({ ...module, bytes: Buffer.from(bytes).toString("base64") })),
  );
}
