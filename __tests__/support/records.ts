import { Buffer } from "node:buffer";
import { OfflineError } from "../../src/errors.ts";
import { setting, type Verifier } from "../../src/proxy/note.ts";
import { Witness } from "../../src/proxy/witness.ts";
import { database, type Database, type Signer } from "./checksum-database.ts";
import type { Module } from "./module-zip.ts";
import { ask } from "./oracle.ts";

/** A database's files, by their names. */
export type Files = ReadonlyMap<string, Buffer>;

/** As many modules, each with a go.mod and nothing else. */
export function modules(count: number): Module[] {
  return Array.from({ length: count }, (_, at) => ({
    path: `example.com/M${at}`,
    version: "v1.0.0",
    files: { "go.mod": `module example.com/M${at}\n` },
  }));
}

/** The key of a database, as GOSUMDB gives it. */
export function verifier({ verifier: key }: { readonly verifier: string }): Verifier {
  const found = setting(key);
  if (found === undefined) {
    throw new Error("wanted a key");
  }
  return found.verifier;
}

/** A database of as many modules. */
export function grown(by: Signer, count: number): Database {
  return database(by, modules(count));
}

/** What the files say of a module, as go.sum lines have it; the code of the refusal, or that there is no word of it. */
export function word(files: Files, by: Verifier, { path, version }: Omit<Module, "files">): string {
  try {
    const found = new Witness(by, (name) => files.get(name)).hashes(path, version);
    return found === undefined ? "none" : found.h1;
  } catch (error) {
    if (error instanceof OfflineError) {
      return error.code;
    }
    throw error;
  }
}

/** What go's own client takes from each, as a module's h1; null where it refuses. */
export async function goWords(
  cases: readonly Files[],
  key: string,
  module: Omit<Module, "files">,
): Promise<readonly unknown[]> {
  const { path, version } = module;
  const questions = cases.map((files) => ({
    key,
    path,
    version,
    files: Object.fromEntries([...files].map(([name, bytes]) => [name, bytes.toString("base64")])),
  }));
  const answers = await ask("lookup", questions);
  return answers.map((line) =>
    typeof line === "string" && line.startsWith(`${path} ${version} `)
      ? line.split(" ").at(-1)
      : line,
  );
}

/** The files with some of them changed; undefined takes one away. */
export function changed(
  files: Files,
  changes: Readonly<Record<string, string | Uint8Array | undefined>>,
): Files {
  const found = new Map(files);
  for (const [name, content] of Object.entries(changes)) {
    if (content === undefined) {
      found.delete(name);
    } else {
      found.set(name, Buffer.from(content));
    }
  }
  return found;
}

/** The bytes with one of them changed. */
export function flipped(bytes: Uint8Array, at: number, by = 1): Buffer {
  const other = Buffer.from(bytes);
  other[at] = (other[at] ?? 0) ^ by;
  return other;
}
