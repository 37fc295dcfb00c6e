import { createHash, randomBytes } from "node:crypto";
import { createReadStream, createWriteStream, mkdtempSync, renameSync, rmSync } from "node:fs";
import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { pipeline } from "node:stream/promises";
import { pathToFileURL } from "node:url";
import { fileFailure, systemCode } from "./failure.ts";
import { undoIfEnded } from "./interrupt.ts";

/** A file's bytes; undefined if nothing is there. Throws IO for anything else, a directory among it. */
export async function read(file: string): Promise<Buffer | undefined> {
  try {
    return await fs.readFile(file);
  } catch (error) {
    if (systemCode(error) === "ENOENT" || systemCode(error) === "ENOTDIR") {
      return undefined;
    }
    throw fileFailure(`reading ${file}`, error);
  }
}

/** A regular file's size in bytes; undefined if there is none under that name (a link is not one). */
export async function size(file: string): Promise<number | undefined> {
  try {
    const found = await fs.lstat(file);
    return found.isFile() ? found.size : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a regular file stands under that name, or is what a link there leads to. */
export async function isFile(file: string): Promise<boolean> {
  return fs.stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** Whether anything stands under that name, a broken link included. */
export async function exists(file: string): Promise<boolean> {
  return fs.lstat(file).then(
    () => true,
    () => false,
  );
}

/** Whether a directory stands under that name; a link to one is none. */
export async function isDirectory(directory: string): Promise<boolean> {
  return fs.lstat(directory).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** A file's bytes in chunks of 1 MiB. Throws READ_ONLY or IO where it cannot be read. */
export async function* stream(file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
      if (chunk instanceof Uint8Array) {
        yield chunk;
      }
    }
  } catch (error) {
    throw fileFailure(`reading ${file}`, error);
  }
}

/** Writes a new file; throws READ_ONLY, NO_SPACE or IO. The mode is as umask leaves it. */
export async function write(
  file: string,
  content: string | Uint8Array,
  mode = 0o666,
): Promise<void> {
  await attempt(`writing ${file}`, () => fs.writeFile(file, content, { flag: "wx", mode }));
}

/** Writes a new file from a stream; gives its size in bytes and its digests in hex. */
export async function writeStream(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ size: number; sha256: string; sha512: string }> {
  const sha256 = createHash("sha256");
  const sha512 = createHash("sha512");
  let written = 0;
  await attempt(`writing ${file}`, () =>
    pipeline(
      chunks,
      async function* digest(source: AsyncIterable<Uint8Array>) {
        for await (const chunk of source) {
          sha256.update(chunk);
          sha512.update(chunk);
          written += chunk.length;
          yield chunk;
        }
      },
      createWriteStream(file, { flags: "wx" }),
    ),
  );
  return { size: written, sha256: sha256.digest("hex"), sha512: sha512.digest("hex") };
}

/** Replaces a file in one step, so that a reader sees the old content or the new one. The mode is as umask leaves it. */
export async function replace(
  file: string,
  content: string | Uint8Array,
  mode = 0o666,
): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  await attempt(`writing ${file}`, async () => {
    await fs.mkdir(path.dirname(file), { recursive: true });
    await fs.writeFile(draft, content, { flag: "wx", mode });
    await fs.rename(draft, file);
  });
}

/** Makes a directory and those above it. */
export async function makeDirectory(directory: string): Promise<void> {
  await attempt(`making ${directory}`, () => fs.mkdir(directory, { recursive: true }));
}

/** Moves a file or directory within one file system. */
export async function move(from: string, to: string): Promise<void> {
  await attempt(`moving ${from} to ${to}`, () => fs.rename(from, to));
}

/** The same, at once: for a process that is about to end. */
export function moveNow(from: string, to: string): void {
  renameSync(from, to);
}

/** Copies a regular file into a directory that is made where it is missing. */
export async function copy(from: string, to: string): Promise<void> {
  await attempt(`copying ${from}`, async () => {
    await fs.mkdir(path.dirname(to), { recursive: true });
    await fs.copyFile(from, to);
  });
}

/** Removes whatever stands there. Throws READ_ONLY or IO, also for a directory that may not be written. */
export async function remove(target: string): Promise<void> {
  await attempt(`removing ${target}`, () => removeInParts(target, 4));
}

/** fs.rm holds every name of a tree at once, 100 MB for 60,000 files: so one directory after the other, down to `depth`. */
async function removeInParts(target: string, depth: number): Promise<void> {
  if (depth > 0 && (await isDirectory(target))) {
    // What goes meanwhile, or cannot be read, is for fs.rm to judge.
    for (const each of await fs.readdir(target, { withFileTypes: true }).catch(() => [])) {
      if (each.isDirectory()) {
        await removeInParts(path.join(target, each.name), depth - 1);
      }
    }
  }
  await fs.rm(target, { recursive: true, force: true, maxRetries: 3 });
}

/** Removes whatever stands there, at once: for a process that is about to end. */
export function removeNow(target: string): void {
  rmSync(target, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
}

/** A new private directory (0700) under the runner's temporary directory or the system's. It goes with the process. */
export function temporary(): { readonly path: string; remove(): Promise<void> } {
  const base = process.env["RUNNER_TEMP"] ?? tmpdir();
  try {
    const made = mkdtempSync(path.join(base, "go-offline-"));
    const forget = undoIfEnded(() => removeNow(made));
    return {
      path: made,
      remove: async () => {
        await remove(made);
        forget();
      },
    };
  } catch (error) {
    throw fileFailure(`making a directory in ${base}`, error);
  }
}

/** Throws READ_ONLY or IO where a directory can be neither made under that name nor written; makes nothing. */
export async function demandWritable(directory: string): Promise<void> {
  let there = path.resolve(directory);
  while (!(await exists(there))) {
    there = path.dirname(there);
  }
  try {
    await (await fs.opendir(there)).close();
    await fs.access(there, fs.constants.W_OK);
  } catch (error) {
    throw fileFailure(`writing into ${there}`, error);
  }
}

/** The real path of a directory; undefined if there is none. */
export async function realDirectory(directory: string): Promise<string | undefined> {
  try {
    const real = await fs.realpath(directory);
    return (await fs.stat(real)).isDirectory() ? real : undefined;
  } catch {
    return undefined;
  }
}

/** Whether one path is the other or lies in it; both absolute. */
export function contains(directory: string, file: string): boolean {
  const relative = path.relative(directory, file);
  return relative === "" || (!relative.startsWith("..") && !path.isAbsolute(relative));
}

async function attempt<T>(doing: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw fileFailure(doing, error);
  }
}

/** A folder as a URL that can stand in a list, as in GOPROXY. */
export function url(directory: string): string {
  return pathToFileURL(directory).href.replaceAll(",", "%2C").replaceAll("|", "%7C");
}
