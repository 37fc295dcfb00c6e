import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { delimiter, join } from "node:path";

/** Where PATH has a program of this name, the first one first. */
export async function onPath(name: string): Promise<readonly string[]> {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const paths = folders.map((folder) => join(folder, name));
  const runnable = await Promise.all(paths.map(runs));
  return paths.filter((_, index) => runnable[index]);
}

/** Whether a file can be run: one that cannot must not be started, whose time limit would outlive it. */
export async function runs(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
