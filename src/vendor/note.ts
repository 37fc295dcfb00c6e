import { Buffer } from "node:buffer";
import { encode, inspect } from "./source.ts";

/**
 * What the proof needs to know of a file's bytes, as text that goes from one thread to another: of a Go file what
 * source.ts says; of a list, a go.mod and modules.txt in a part the text itself; of others nothing. A file on the disk,
 * whose `part` is undefined, may have any name.
 */
export function note(name: string, bytes: Uint8Array, part: string | undefined): string {
  if (part !== undefined && /^(?:lists|mods)\/|^vendor\/modules\.txt$/.test(name)) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
  }
  return name.endsWith(".go") ? encode(inspect(bytes)) : "";
}
