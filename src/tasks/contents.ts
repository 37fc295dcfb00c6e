import * as path from "node:path";
import type { FileDigest } from "../bundle/component.ts";
import type { Module, Part } from "../bundle/manifest.ts";
import * as part from "../bundle/part.ts";
import * as files from "../host/files.ts";
import type { Pool } from "../host/pool.ts";
import { during, type Progress } from "../host/progress.ts";
import type { Code } from "./checkout.ts";
import type { Wanted } from "./choices.ts";
import { writeReadme } from "./documents.ts";
import { demandTree, proofFiles } from "./gathering.ts";
import { ask } from "./go-version.ts";
import { gatherModules, sealModules, type Gathering } from "./modules-part.ts";
import type { Project } from "./project.ts";
import { vendorFiles, writePart } from "./sealing.ts";
import type { Signers } from "./signing.ts";
import { toolchainParts } from "./toolchain-part.ts";
import type { Vendored } from "./vendoring.ts";

/** What was sealed: the parts, and what is in the modules part, by `path@version`. */
export interface Contents {
  readonly parts: readonly Part[];
  readonly modules: ReadonlyMap<string, Module> | undefined;
  /** `path@version` of what go.sum names and the module proxy has no more. */
  readonly absent: ReadonlySet<string>;
  /** The digests of the zips in the modules part, by `path@version`. */
  readonly zips: ReadonlyMap<string, FileDigest>;
}

/** A bundle in the making. */
export interface Sealing {
  readonly project: Project;
  readonly code: Code;
  readonly vendored: Vendored;
  readonly pool: Pool;
  readonly bundle: string;
  readonly work: string;
  readonly signers: Signers;
  readonly progress: Progress | undefined;
}

interface Order extends Wanted {
  /** What one go command may take, in ms. */
  readonly timeout: number;
}

/** Seals what is there, and fetches what is left to fetch meanwhile. */
export async function writeParts(sealing: Sealing, order: Order): Promise<Contents> {
  const tree = demandTree(sealing.vendored);
  // It waits for the network most of the time: the processors have the proof to make meanwhile.
  const gathering = gather(sealing, order);
  gathering.catch(() => undefined);
  try {
    return await seal(sealing, order, tree, gathering);
  } catch (error) {
    // Nothing may still write into what is about to be removed.
    await gathering.catch(() => undefined);
    throw error;
  }
}

/** Seals the parts one after the other; what is known of their files goes with this call. */
async function seal(
  sealing: Sealing,
  order: Order,
  tree: string,
  gathering: Promise<Gathering | undefined>,
): Promise<Contents> {
  const { project, code, vendored, pool, bundle, progress } = sealing;
  const proof = await during(progress, "making the proof", () =>
    proofFiles(project, code, vendored, pool),
  );
  const toolchains = await writeToolchains(sealing, order);
  // From here on the threads have nothing to do, and their memory is wanted for compressing.
  await pool.close();
  const own = [
    await writePart(path.join(bundle, part.proofName), proof, progress),
    await writePart(path.join(bundle, part.vendorName), await vendorFiles(tree), progress),
    await writeReadme(project, bundle, sealing.signers),
  ];
  const gathered = await gathering;
  const modules =
    gathered === undefined ? undefined : await sealModules(gathered, bundle, progress);
  return {
    parts: [...own, ...(modules === undefined ? [] : [modules.part]), ...toolchains],
    modules: modules?.modules,
    absent: modules?.absent ?? new Set(),
    zips: modules?.zips ?? new Map(),
  };
}

async function gather(
  { project, vendored, work, progress }: Sealing,
  { modules, timeout }: Order,
): Promise<Gathering | undefined> {
  if (modules === undefined) {
    return undefined;
  }
  const cache = vendored.moduleCache;
  const bench = { project, cache, network: true, variables: {}, timeout, progress };
  const place = path.join(work, "modules");
  await files.makeDirectory(place);
  return gatherModules(bench, modules, place);
}

async function writeToolchains(
  { project, vendored, pool, bundle, work }: Sealing,
  { toolchains, timeout }: Order,
): Promise<Part[]> {
  if (toolchains === undefined) {
    return [];
  }
  const { version = "", platform } = await ask(project.directory, timeout);
  const bench = { project, cache: vendored.moduleCache, network: true, variables: {}, timeout };
  const place = path.join(work, "toolchains");
  await files.makeDirectory(place);
  const wanted = toolchains.length === 0 ? [platform] : toolchains;
  return toolchainParts(bench, version, wanted, pool, place, bundle);
}
