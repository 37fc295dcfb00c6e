import * as path from "node:path";
import { modulesName } from "../bundle/part.ts";
import { OfflineError } from "../errors.ts";
import * as files from "../host/files.ts";
import * as go from "../host/go.ts";
import { Pool } from "../host/pool.ts";
import { during, type Progress } from "../host/progress.ts";
import { directory as folderStore } from "../host/store/directory.ts";
import * as walk from "../host/walk.ts";
import { resolve } from "../vendor/embed.ts";
import type { Verdict } from "../vendor/finding.ts";
import type { Code, MainCode } from "./checkout.ts";
import { asking, inBatches, type Asking } from "./database.ts";
import { unjudged } from "./judging.ts";
import type { Content } from "./modules-part.ts";
import { demandSound, placeModules, variablesOf, type Modules } from "./modules.ts";
import type { Project } from "./project.ts";
import { serveModules } from "./rebuild.ts";
import { search } from "./search.ts";
import type { Site } from "./serve.ts";
import { covers } from "./taking.ts";
import { workers } from "./threads.ts";
import { bring, needs } from "./vendor-part.ts";

/** go's time limit in milliseconds, and who is told how it goes on. */
interface Order {
  readonly timeout: number;
  readonly progress?: Progress | undefined;
}

/** What a rehearsal came to. */
export interface Rehearsed {
  readonly verdict: Verdict;
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
  { timeout, progress }: Order,
): Promise<Rehearsed> {
  const site = await lay(project, code, folder);
  const pool = new Pool(workers);
  try {
    const { value } = await search({
      sources: [folderStore(bundle)],
      query: { key: project.key, project: project.id },
      needs: () => needs,
      judge: unjudged,
      use: (opened) => bring(opened, project, pool, site, timeout),
      progress,
    });
    return { verdict: value.verdict };
  } finally {
    await pool.close();
  }
}

/**
 * Restores a sealed modules part into a folder, with no network, and has go itself find what it will be asked for: every
 * package of the code, and the checksum database's word for every module. Throws what a restore throws, NOT_IN_BUNDLE.
 */
export async function rehearseModules(
  project: Project,
  bundle: string,
  folder: string,
  order: Order & { readonly modules: Content | undefined },
): Promise<void> {
  const { timeout, progress } = order;
  if (order.modules === undefined) {
    return;
  }
  const pool = new Pool(workers);
  try {
    const { value: modules } = await search({
      sources: [folderStore(bundle)],
      query: { key: project.key, project: project.id },
      needs: () => [modulesName],
      judge: unjudged,
      use: async (opened) => {
        const asked = await asking(project.directory, timeout);
        const directory = path.join(folder, "modcache");
        const placed = await placeModules(opened, project, asked, pool, directory);
        demandSound(placed.proof.broken);
        return { placed, asked, coverage: covers(opened, project) };
      },
      progress,
    });
    await during(progress, "rehearsal: go list with the modules alone", () =>
      serveModules(project, modules.placed, modules.coverage, timeout),
    );
    if (order.modules.database) {
      await during(progress, "rehearsal: the checksum database's word for every module", () =>
        askOffline(modules.placed, modules.asked, folder, timeout),
      );
    }
  } finally {
    await pool.close();
  }
}

/** Outside of a module there is no go.sum: go asks the carried database about each. */
async function askOffline(
  modules: Modules,
  asked: Asking,
  folder: string,
  timeout: number,
): Promise<void> {
  const known = modules.proof.modules.map(({ module }) => module);
  const place = path.join(folder, "outside");
  await files.makeDirectory(place);
  await inBatches(known, async (names) => {
    const unheard = await go.run({
      args: ["list", "-m", "-f={{if not .GoMod}}{{.Path}}@{{.Version}}{{end}}", ...names],
      directory: place,
      variables: {
        ...variablesOf(modules),
        ...asked.variables,
        GOPATH: path.join(folder, "gopath"),
      },
      network: false,
      timeout,
    });
    const [first] = unheard.split("\n").filter((line) => line.trim() !== "");
    if (first !== undefined) {
      throw new OfflineError(
        "BAD_SUMDB",
        `rehearsal: wanted the checksum database's word for ${first} from the bundle, got none`,
        {
          hint: "pack again: the database may have moved on meanwhile; if it says the same then, pack with --without-sumdb",
        },
      );
    }
  });
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
