import * as path from "node:path";
import { diff } from "../gosum/diff.ts";
import * as files from "../host/files.ts";
import type { Progress } from "../host/progress.ts";
import * as store from "../host/state.ts";
import type { Source } from "../host/store/store.ts";
import type { Request } from "../policy/waive.ts";
import { ask } from "./go-version.ts";
import { judgeOf } from "./judging.ts";
import { packedSums, type Opened } from "./opened.ts";
import { Pools } from "./pools.ts";
import { demandDependencies, load, type Project } from "./project.ts";
import { demandMemory, remember } from "./remember.ts";
import { modfile, replaced, type Replaced } from "./replacing.ts";
import { describe, placed, type Restored } from "./restored.ts";
import type { Said } from "./search-log.ts";
import { search, seek, type Result, type Search } from "./search.ts";
import { noProxy } from "./spares.ts";
import { partsFor, take, type Taken, type Vendor } from "./taking.ts";
import { trusting } from "./trusting.ts";
import { online, type Policy, type Variable } from "./variables.ts";

/** What to restore. */
export interface RestoreOrder {
  /** The directory of go.mod or go.work. */
  readonly project: string;
  /** The stores to try, in order. */
  readonly sources: readonly Source[];
  readonly vendor: Vendor;
  readonly policy: Policy;
  /** Lines `module[@version] => target`; see module/replacing.ts. */
  readonly replace: string;
  /** The trust file; undefined for that of the repository, if it has one. */
  readonly trust: string | undefined;
  /** What somebody wants waived in an emergency. */
  readonly waiver: Request | undefined;
  /** go's time limit in milliseconds. */
  readonly timeout: number;
  /** The module proxy that a repair may ask: one entry of GOPROXY; none where the network may not be used. */
  readonly proxy?: () => Promise<string | undefined>;
  readonly progress?: Progress | undefined;
}

/** A restore that was done; or not, because the nearest bundle was not wanted. */
export type Came =
  | { readonly kind: "restored"; readonly restored: Restored }
  | {
      readonly kind: "unwanted";
      readonly stores: readonly Said[];
      /** For what was put into a second go.mod or go.work. */
      readonly variables: readonly Variable[];
      readonly replaced: readonly string[];
    };

/** Brings dependencies back from a bundle, with no module proxy, once every byte is proved against the checked-out go.sum. */
export async function restore(order: RestoreOrder): Promise<Restored> {
  return prepared(order, async (preparation) =>
    bringBack(order, preparation, await search(await searchOf(order, preparation))),
  );
}

/** What a restore asks of who could do without it. Both get the project as go is to read it. */
export interface Alternative {
  /** Called at once: for what can run beside the restore. */
  readonly begin: (project: Project) => void;
  /** Called where no store has a bundle of this very go.mod and go.sum: whether the nearest is wanted. */
  readonly wantsNearest: (project: Project) => Promise<boolean>;
}

/** The same; but the nearest bundle is used only where it is wanted. */
export async function restoreUnless(
  order: RestoreOrder,
  { begin, wantsNearest }: Alternative,
): Promise<Came> {
  return prepared(order, async (preparation) => {
    const { project } = preparation.replacing;
    begin(project);
    const sought = await seek(await searchOf(order, preparation), () => wantsNearest(project));
    return sought.kind === "taken"
      ? { kind: "restored", restored: await bringBack(order, preparation, sought) }
      : { kind: "unwanted", stores: sought.said, ...(await useReplaced(order, preparation)) };
  });
}

/** The project with its replace lines, and no bundle: for the network alone. */
export async function withoutBundle(
  order: RestoreOrder,
  use: (project: Project) => Promise<void>,
): Promise<Extract<Came, { kind: "unwanted" }>> {
  return prepared(order, async (preparation) => {
    await use(preparation.replacing.project);
    return { kind: "unwanted", stores: [], ...(await useReplaced(order, preparation)) };
  });
}

interface Prepared {
  readonly started: number;
  readonly pools: Pools;
  /** The project as it is checked out: what stores know it by. */
  readonly checkout: Project;
  readonly home: string;
  readonly replacing: Replaced;
  /** Our own flag in GOFLAGS, of an earlier step. */
  readonly own: string;
}

async function prepared<T>(
  order: RestoreOrder,
  use: (preparation: Prepared) => Promise<T>,
): Promise<T> {
  const started = performance.now();
  const pools = new Pools();
  try {
    const checkout = await load(order.project);
    demandDependencies(checkout);
    pools.begin();
    await demandMemory();
    const home = store.folder(checkout.directory);
    const second = path.join(home, "replace");
    const replacing = await replace(checkout, order, second);
    try {
      return await use({ started, pools, checkout, home, replacing, own: modfile(second) });
    } catch (error) {
      await replacing.takeBack();
      await store.removeEmpty(home);
      throw error;
    }
  } finally {
    await Promise.all([pools.close(), ...order.sources.map((source) => source.close())]);
  }
}

type Found = Taken & { readonly bundle: Opened };

async function bringBack(
  order: RestoreOrder,
  preparation: Prepared,
  { value, said }: Result<Found>,
): Promise<Restored> {
  const { started, checkout, replacing } = preparation;
  const { project } = replacing;
  const { bundle, modules, hidden } = value;
  const variables = await settle(order, preparation, value);
  return {
    project: project.directory,
    vendorDirectory: path.join(project.directory, "vendor"),
    vendor: value.vendor,
    bundle: describe(bundle, checkout, value.read),
    judgement: bundle.judgement,
    verdict: value.verdict,
    modules: modules === undefined ? undefined : placed(modules),
    toolchain: value.toolchain?.version,
    coverage: value.coverage,
    misfit: value.misfit,
    rounds: value.rounds,
    policy: order.policy,
    replaced: replacing.lines,
    changes: diff(packedSums(bundle.manifest), project.goSum),
    variables,
    hidden: hidden && hidden.excluded !== undefined,
    milliseconds: { proved: value.proved - started, all: performance.now() - started },
    stores: said,
  };
}

async function searchOf(
  order: RestoreOrder,
  { pools, checkout, home, replacing, own }: Prepared,
): Promise<Search<Found>> {
  const { project } = replacing;
  // It runs beside what has to be read before; until it is awaited, its failure must not end the process.
  const go = ask(project.directory, order.timeout);
  go.catch(() => undefined);
  // The packed tree knows nothing of replace lines.
  const vendor = project === checkout || order.vendor === "off" ? order.vendor : "rebuild";
  return {
    sources: order.sources,
    progress: order.progress,
    query: { key: checkout.key, project: checkout.id },
    needs: (manifest) => partsFor(vendor, manifest),
    judge: judgeOf(await trusting(checkout.directory, order.trust), order.waiver),
    use: async (bundle, others) => {
      const there =
        vendor !== "off" && (await files.exists(path.join(project.directory, "vendor")));
      const spares = { others, proxy: order.proxy ?? noProxy };
      const taking = { ...order, vendor, home, own, project, there, pools, go, spares };
      return { bundle, ...(await take(taking, bundle)) };
    },
  };
}

/** Everything is in its place: what `leave` has to undo is written down. Gives the variables to be exported. */
async function settle(
  order: RestoreOrder,
  { checkout, replacing }: Prepared,
  { vendor, modules, toolchain, tree, hidden, environment }: Taken,
): Promise<readonly Variable[]> {
  const { project } = replacing;
  const work = project.goWork === checkout.goWork ? undefined : project.goWork;
  const isVendored = order.vendor !== "off";
  const variables = [
    ...environment({ vendor: isVendored, modules: modules?.modules, work }),
    ...(toolchain?.variables ?? []),
  ];
  const beside = await replacing.keep();
  try {
    const own = vendor === "kept" ? undefined : tree;
    await remember({ project, variables, placed: own, hidden, beside });
  } catch (error) {
    await modules?.modules.takeBack();
    throw error;
  }
  await modules?.modules.keep();
  return variables;
}

/** With no bundle, nothing is exported but what makes go read the second go.mod or go.work, if there is one. */
async function useReplaced(
  { project: directory, timeout }: RestoreOrder,
  { checkout, replacing, own }: Prepared,
): Promise<Pick<Extract<Came, { kind: "unwanted" }>, "variables" | "replaced">> {
  const { project, lines } = replacing;
  if (lines.length === 0) {
    return { variables: [], replaced: [] };
  }
  const { said } = await ask(directory, timeout);
  const work = project.goWork === checkout.goWork ? undefined : project.goWork;
  const variables = online(project, said.get("GOFLAGS") ?? "", own, work);
  const beside = await replacing.keep();
  await remember({ project, variables, placed: undefined, hidden: undefined, beside });
  return { variables, replaced: lines };
}

/** A second go.mod is in a folder that go still finds when this process has ended. */
async function replace(
  checkout: Project,
  { replace: lines, timeout }: RestoreOrder,
  folder: string,
): Promise<Replaced> {
  if (lines.trim() !== "") {
    await store.make(path.dirname(folder));
    await files.remove(folder);
    await files.makeDirectory(folder);
  }
  return replaced(checkout, lines, folder, timeout);
}
