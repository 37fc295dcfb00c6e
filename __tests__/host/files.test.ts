import { execFile } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import * as files from "../../src/host/files.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "go-offline-test-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A file, and the directories that it is in. */
function file(...names: readonly string[]): void {
  mkdirSync(join(folder, ...names.slice(0, -1)), { recursive: true });
  writeFileSync(join(folder, ...names), "");
}

test("a tree is removed, however deep, and nothing beside it", async () => {
  file("tree", "1");
  file("tree", "a", "b", "c", "d", "e", "f", "2");
  file("tree", "a", "b", ".c", "3");
  file("beside", "4");

  await files.remove(join(folder, "tree"));

  expect(await readdir(folder)).toEqual(["beside"]);
});

test("a link is removed and not what it leads to, wherever it stands", async () => {
  file("kept", "a", "b");
  file("tree", "a", "b", "c", "d", "e", "f");
  for (const place of ["link", "tree/link", "tree/a/b/c/d/e/link"]) {
    symlinkSync(join(folder, "kept"), join(folder, place));
  }

  await files.remove(join(folder, "link"));
  await files.remove(join(folder, "tree"));

  expect(await readdir(folder)).toEqual(["kept"]);
  expect(existsSync(join(folder, "kept", "a", "b"))).toBe(true);
});

test("a file is removed, and nothing is asked of what is not there", async () => {
  file("a");

  await files.remove(join(folder, "a"));
  await files.remove(join(folder, "a", "b"));

  expect(await readdir(folder)).toEqual([]);
});

/** A process that is told to end removes at once what is being removed: here after every turn of the event loop. */
test("a tree that goes meanwhile is no failure", async () => {
  for (let turns = 0; turns < 100; turns++) {
    file("tree", "a", "b", "c", "d", "e");
    const removing = files.remove(join(folder, "tree"));
    for (let turn = 0; turn < turns; turn++) {
      await setImmediate();
    }
    files.removeNow(join(folder, "tree"));
    await removing;
  }

  expect(await readdir(folder)).toEqual([]);
});

/** A pack with a module cache of its own held more for going away than for all its work. */
test("removing a tree takes little memory, however many files are in it", async () => {
  for (let at = 0; at < 200; at++) {
    const modules = ["tree", "modules", String(at % 7), String(at)];
    file(...modules, "0");
    for (let each = 1; each < 50; each++) {
      writeFileSync(join(folder, ...modules, String(each)), "");
    }
  }
  const before = await peak("");
  const after = await peak(join(folder, "tree"));

  expect(existsSync(join(folder, "tree"))).toBe(false);
  expect(after - before).toBeLessThan(15 * 1024);
});

/** The most memory in kB that a process held which removed a tree, or nothing. Linux counts the parent's in maxRSS. */
async function peak(tree: string): Promise<number> {
  const module = join(import.meta.dirname, "../../lib/src/host/files.js");
  const script = `
    import { existsSync, readFileSync } from "node:fs";
    const { remove } = await import(${JSON.stringify(module)});
    await remove(${JSON.stringify(tree || join(folder, "nothing"))});
    console.log(
      existsSync("/proc/self/status")
        ? /VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]
        : process.resourceUsage().maxRSS,
    );`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--input-type=module",
    "--eval",
    script,
  ]);
  return Number(stdout);
}
