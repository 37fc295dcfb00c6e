import { Buffer } from "node:buffer";
import { encode, inspect } from "./source.ts";

/**
 * What the proof needs to know of a file's bytes, as text that goes from one thread to another: of a Go file what
 * source.ts says, of a list, a go.mod and modules.txt the text itself, of others nothing.
 */
export function note(name: string, bytes: Uint8Array): string {
  if (name.endsWith(".go")) {
    return encode(inspect(bytes));
  }
  return /^(?:lists|mods)\/|^vendor\/modules\.txt$/.test(name)
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8")
    : "";
}
