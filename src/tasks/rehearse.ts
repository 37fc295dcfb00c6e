import * as path from "node:path";
import * as files from "../host/files.ts";
import { Pool } from "../host/pool.ts";
import { choose } from "../host/store/choose.ts";
import * as walk from "../host/walk.ts";
import { resolve } from "../vendor/embed.ts";
import { readCode, type Project } from "./project.ts";
import { restore, type Restored } from "./restore.ts";
import { workers } from "./threads.ts";

/**
 * Restores a sealed bundle, with no network, into a folder that holds nothing but what go reads of the project: go.mod,
 * go.sum, its Go files and what they embed. Throws what restore throws: then the bundle must not be stored.
 */
export async function rehearse(
  project: Project,
  bundle: string,
  folder: string,
  timeout: number,
): Promise<Restored> {
  await files.makeDirectory(folder);
  await files.write(path.join(folder, "go.mod"), project.goModBytes);
  await files.write(path.join(folder, "go.sum"), project.goSumBytes);
  for (const name of await sourceFiles(project)) {
    await files.copy(path.join(project.directory, name), path.join(folder, name));
  }
  return restore({ project: folder, stores: [choose(`dir:${bundle}`, folder)], timeout });
}

/** The project's Go files, and what they embed. */
async function sourceFiles(project: Project): Promise<ReadonlySet<string>> {
  const pool = new Pool(workers);
  try {
    const code = await readCode(project, pool);
    const names = new Set(code.goFiles);
    for (const [directory, patterns] of code.embeds) {
      const below = await walk.tree(path.join(project.directory, directory));
      for (const name of resolve(below.files, patterns).files) {
        names.add(path.join(directory, name));
      }
    }
    return names;
  } finally {
    await pool.close();
  }
}
