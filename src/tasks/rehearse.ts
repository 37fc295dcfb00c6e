import * as path from "node:path";
import * as files from "../host/files.ts";
import { Pool } from "../host/pool.ts";
import { directory as folderStore } from "../host/store/directory.ts";
import * as walk from "../host/walk.ts";
import { resolve } from "../vendor/embed.ts";
import type { Verdict } from "../vendor/finding.ts";
import type { Code, MainCode } from "./checkout.ts";
import type { Project } from "./project.ts";
import { search } from "./search.ts";
import type { Site } from "./serve.ts";
import { workers } from "./threads.ts";
import { bring, needs } from "./vendor-part.ts";

/** What a rehearsal came to. */
export interface Rehearsed {
  readonly verdict: Verdict;
  readonly milliseconds: number;
}

/**
 * Restores a sealed bundle, with no network, into a folder that holds nothing but what go reads of the project: go.mod,
 * go.sum, go.work, its Go files and what they embed. Throws what restore throws: then the bundle must not be stored.
 */
export async function rehearse(
  project: Project,
  code: Code,
  bundle: string,
  folder: string,
  timeout: number,
): Promise<Rehearsed> {
  const started = performance.now();
  const site = await lay(project, code, folder);
  const pool = new Pool(workers);
  try {
    const { value } = await search({
      sources: [folderStore(bundle)],
      query: { key: project.key, project: project.id },
      needs: () => needs,
      use: (opened) => bring(opened, project, pool, site, timeout),
    });
    return { verdict: value.verdict, milliseconds: performance.now() - started };
  } finally {
    await pool.close();
  }
}

/** Copies what go reads. Main modules stand to each other as in the checkout, outside of the project's folder too. */
async function lay(project: Project, code: Code, folder: string): Promise<Site> {
  const outside = project.mains.modules.map(
    ({ directory }) => path.relative(project.directory, directory).split("..").length - 1,
  );
  const root = path.join(folder, ...Array<string>(Math.max(0, ...outside)).fill("above"));
  await files.makeDirectory(root);
  for (const { name, bytes } of project.sources) {
    const file = path.join(root, name);
    await files.makeDirectory(path.dirname(file));
    await files.write(file, bytes);
  }
  for (const each of code.modules) {
    const target = path.join(root, path.relative(project.directory, each.main.directory));
    for (const name of await sourceFiles(each)) {
      await files.copy(path.join(each.main.directory, name), path.join(target, name));
    }
  }
  const { goWork } = project;
  return {
    directory: root,
    goWork: goWork === undefined ? undefined : path.join(root, path.basename(goWork)),
    flags: [],
  };
}

/** A module's Go files, and what they embed. */
async function sourceFiles({ main, goFiles, embeds }: MainCode): Promise<ReadonlySet<string>> {
  const names = new Set(goFiles);
  for (const [directory, patterns] of embeds) {
    const below = await walk.tree(path.join(main.directory, directory));
    for (const name of resolve(below.files, patterns).files) {
      names.add(path.join(directory, name));
    }
  }
  return names;
}
