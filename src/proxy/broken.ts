import { OfflineError } from "../errors.ts";
import { isPage } from "./page.ts";
import { unpack, type CacheFile } from "./unpack.ts";

/** Begins the note of a zip that go would not open; an h1 list begins with a digit of hex. */
const mark = "broken: ";

/**
 * What `unpack` gives, but for a zip that is none as go reads it: of that only a note says why, so that one broken zip
 * does not take the whole part with it. Files that it began to write have to go again.
 */
export function* unpackSound(name: string, bytes: Uint8Array): Generator<CacheFile, string> {
  try {
    return yield* unpack(name, bytes);
  } catch (error) {
    if (error instanceof OfflineError && error.code === "BAD_MODULE") {
      return `${mark}${error.message}${isPage(bytes) ? " (it is a web page)" : ""}`;
    }
    throw error;
  }
}

/** Why a zip is broken, by its note; undefined for one that is not. */
export function reason(note: string): string | undefined {
  return note.startsWith(mark) ? note.slice(mark.length) : undefined;
}
