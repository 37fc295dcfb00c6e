import * as path from "node:path";
import { Readable } from "node:stream";
import type * as manifest from "../bundle/manifest.ts";
import * as part from "../bundle/part.ts";
import { readme } from "../bundle/readme.ts";
import { OfflineError } from "../errors.ts";
import * as files from "../host/files.ts";
import { Pool } from "../host/pool.ts";
import type { Target } from "../host/store/store.ts";
import type { Verdict } from "../vendor/finding.ts";
import { readCode, type Code } from "./checkout.ts";
import type { Wanted } from "./choices.ts";
import { demandTree, proofFiles } from "./gathering.ts";
import { ask } from "./go-version.ts";
import { writeManifest, type Contents } from "./manifesting.ts";
import { gatherModules, sealModules, type Gathering } from "./modules-part.ts";
import { demandDependencies, load, type Project } from "./project.ts";
import { rehearse, rehearseModules } from "./rehearse.ts";
import { vendorFiles, writePart } from "./sealing.ts";
import { store, type Stored } from "./storing.ts";
import { workers } from "./threads.ts";
import { toolchainParts } from "./toolchain-part.ts";
import { vendor, type Vendored } from "./vendoring.ts";

/** What to pack, where to, and how. `moduleCache` is one of its own unless given; `timeout` is go's, in milliseconds. */
export interface PackOrder extends Wanted {
  readonly project: string;
  readonly targets: readonly Target[];
  readonly moduleCache: string | undefined;
  readonly timeout: number;
}

/** What a pack came to. Times in milliseconds, sizes in bytes. */
export interface Packed {
  readonly key: string;
  /** sha256 of checksums.json in hex. */
  readonly digest: string;
  /** What each store did with it, in their order. */
  readonly stored: readonly Stored[];
  readonly parts: readonly manifest.Part[];
  /** That of the rehearsal: a restore of the sealed bundle, with no network, into an empty folder. */
  readonly verdict: Verdict;
  /** Module versions in the modules part; undefined without one. */
  readonly modules: number | undefined;
  readonly tools: readonly string[];
  /** Whether the checksum database's records are in the bundle. */
  readonly database: boolean;
  readonly go: string;
  readonly milliseconds: { readonly go: number; readonly rehearsal: number; readonly all: number };
}

/** Seals a project's dependencies into a bundle, restores it once to be sure, and stores it. */
export async function pack(order: PackOrder): Promise<Packed> {
  const started = performance.now();
  const project = await load(order.project);
  demandDependencies(project);
  const temporary = files.temporary();
  const work = temporary.path;
  const pool = new Pool(workers);
  try {
    const vendored = await vendor(project, work, order.moduleCache, order.timeout);
    const bundle = path.join(work, "bundle");
    await files.makeDirectory(bundle);
    const code = await readCode(project, pool);
    const contents = await writeParts({ project, code, vendored, pool, bundle, work }, order);
    const sealed = await writeManifest(project, bundle, contents, order);
    const folder = path.join(work, "rehearsal");
    const rehearsing = performance.now();
    const rehearsal = await rehearse(project, code, bundle, folder, order.timeout);
    await rehearseModules(project, bundle, path.join(work, "rehearsal-modules"), order);
    const rehearsed = performance.now() - rehearsing;
    await demandUntouched(project);
    const { key, id } = project;
    const { manifest: piece, digest, go } = sealed;
    const { parts, modules } = contents;
    const stored = await store(
      { folder: bundle, key, project: id, manifest: piece, parts, attachments: [] },
      order.targets,
    );
    return {
      key,
      digest,
      go,
      stored,
      parts,
      verdict: rehearsal.verdict,
      modules: modules?.size,
      tools: order.modules?.tools ?? [],
      database: order.modules?.database ?? false,
      milliseconds: {
        go: vendored.milliseconds,
        rehearsal: rehearsed,
        all: performance.now() - started,
      },
    };
  } finally {
    await pool.close();
    await temporary.remove();
  }
}

interface Sealing {
  readonly project: Project;
  readonly code: Code;
  readonly vendored: Vendored;
  readonly pool: Pool;
  readonly bundle: string;
  readonly work: string;
}

/** Fetches what is left to fetch beside sealing what is there. */
async function writeParts(sealing: Sealing, order: PackOrder): Promise<Contents> {
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
  order: PackOrder,
  tree: string,
  gathering: Promise<Gathering | undefined>,
): Promise<Contents> {
  const { project, code, vendored, pool, bundle } = sealing;
  const proof = await proofFiles(project, code, vendored, pool);
  const toolchains = await writeToolchains(sealing, order);
  // From here on the threads have nothing to do, and their memory is wanted for compressing.
  await pool.close();
  const own = [
    await writePart(path.join(bundle, part.proofName), proof),
    await writePart(path.join(bundle, part.vendorName), await vendorFiles(tree)),
    await writeReadme(project, bundle),
  ];
  const gathered = await gathering;
  const modules = gathered === undefined ? undefined : await sealModules(gathered, bundle);
  return {
    parts: [...own, ...(modules === undefined ? [] : [modules.part]), ...toolchains],
    modules: modules?.modules,
    absent: modules?.absent ?? new Set(),
  };
}

async function gather(
  { project, vendored, work }: Sealing,
  { modules, timeout }: PackOrder,
): Promise<Gathering | undefined> {
  if (modules === undefined) {
    return undefined;
  }
  const bench = { project, cache: vendored.moduleCache, network: true, variables: {}, timeout };
  const place = path.join(work, "modules");
  await files.makeDirectory(place);
  return gatherModules(bench, modules, place);
}

async function writeToolchains(
  { project, vendored, pool, bundle, work }: Sealing,
  { toolchains, timeout }: PackOrder,
): Promise<manifest.Part[]> {
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

async function writeReadme(project: Project, bundle: string): Promise<manifest.Part> {
  const bytes = Buffer.from(
    readme(project.mains.modules.map(({ goMod }) => goMod.module ?? "").join(", ")),
  );
  const written = await files.writeStream(
    path.join(bundle, part.readmeName),
    Readable.from([bytes]),
  );
  return { name: part.readmeName, ...written, entries: 0, frames: [] };
}

/** The promise that nothing of the project is written, kept by looking. */
async function demandUntouched(project: Project): Promise<void> {
  for (const { name, bytes } of project.sources) {
    const now = (await files.read(path.join(project.directory, name))) ?? Buffer.alloc(0);
    if (!now.equals(bytes)) {
      throw new OfflineError(
        "PROJECT_CHANGED",
        `project: ${name}: wanted it as it was when packing began, got other bytes`,
        {
          hint: "something changed it meanwhile: see that no other step runs on this checkout, then pack again",
        },
      );
    }
  }
}
