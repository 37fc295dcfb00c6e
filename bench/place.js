// Where the bench works: folders of its own, which go away with the process, and those of runs that were killed before it.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const prefix = "go-offline-bench-";
const made = new Set();
process.on("exit", () => made.forEach(sweep));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.once(signal, () => {
    process.exitCode = 1;
    made.forEach(sweep);
    process.kill(process.pid, "SIGKILL");
  });
}

/** A file system in memory with so many bytes to spare; undefined where there is none. */
export function inMemory(bytes) {
  try {
    const { bavail, bsize } = statfsSync("/dev/shm");
    return bavail * bsize >= bytes ? "/dev/shm" : undefined;
  } catch {
    return undefined;
  }
}

/** A new folder below `root`, its name with the number of this process. */
export function folder(root = tmpdir()) {
  for (const name of readdirSync(root).filter((each) => each.startsWith(prefix))) {
    if (!isAlive(Number(/^\d+/.exec(name.slice(prefix.length))?.[0]))) {
      sweep(join(root, name));
    }
  }
  const path = mkdtempSync(join(root, `${prefix}${process.pid}-`));
  made.add(path);
  return path;
}

/** Removes a folder, also what go has made read-only. */
export function sweep(path) {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    execFileSync("chmod", ["-R", "u+w", path]);
    rmSync(path, { recursive: true, force: true });
  }
  made.delete(path);
}

/** The path, empty: a new folder, or nothing at all. */
export function fresh(path, { make = true } = {}) {
  sweep(path);
  if (make) {
    mkdirSync(path, { recursive: true });
  }
  return path;
}

function isAlive(id) {
  try {
    return Number.isInteger(id) && process.kill(id, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}
