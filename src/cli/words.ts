import { wrong } from "./flags.ts";

/** How the values of flags are read. Each throws BAD_INPUT. */

/** The file of a private key, and not the key: who lists the processes of a machine reads their arguments. */
export function keyFile(given: string | undefined): string | undefined {
  if (given !== undefined && /-----BEGIN|[\r\n]/.test(given)) {
    throw wrong("--signing-key FILE", "the key itself, which others on this machine may have read");
  }
  return given;
}

/** Flags may be given several times, or once with several words. */
export function split(given: readonly string[] = []): string[] {
  return given.flatMap((each) => each.split(/[\s,]+/)).filter((each) => each !== "");
}

/** One of a few words, the first unless one is given. */
export function one<T extends string>(
  flag: string,
  given: string | boolean | undefined,
  allowed: readonly [T, ...T[]],
): T {
  const found = allowed.find((each) => each === (given ?? allowed[0]));
  if (found === undefined) {
    const [last, ...others] = allowed.toReversed();
    throw wrong(`${flag} ${others.toReversed().join(", ")} or ${last}`, JSON.stringify(given));
  }
  return found;
}

/** Stores, of which one has to be named. */
export function stores(flag: string, words: readonly string[] | undefined): readonly string[] {
  if (words === undefined || words.length === 0) {
    throw wrong(`${flag} dir:PATH`, "none");
  }
  return words;
}

/** run: steps have no token for GitHub's cache and artifacts: the pack action stores there. */
export function folders(words: readonly string[]): readonly string[] {
  const odd = words.find((word) => !word.startsWith("dir:"));
  if (odd !== undefined) {
    const isService = /^(?:cache|artifact)/.test(odd);
    throw wrong(
      "--to dir:PATH (the pack action stores in caches and artifacts)",
      JSON.stringify(odd),
      isService ? undefined : `write --to dir:${odd} if that is a folder`,
    );
  }
  return words;
}

/** A time that is given in seconds, in milliseconds. */
export function timeout(text: string | undefined): number {
  const seconds = Number(text ?? "600");
  if (!Number.isSafeInteger(seconds) || seconds < 1 || seconds > 86_400) {
    throw wrong("--timeout as whole seconds from 1 to 86400", JSON.stringify(text));
  }
  return seconds * 1000;
}
