import * as path from "node:path";
import { partOf } from "../bundle/manifest.ts";
import { diff, type Change } from "../gosum/diff.ts";
import * as files from "../host/files.ts";
import * as store from "../host/state.ts";
import type { Source } from "../host/store/store.ts";
import type { Coverage } from "../proxy/coverage.ts";
import type { Verdict } from "../vendor/finding.ts";
import type { Brought } from "./from-modules.ts";
import { ask } from "./go-version.ts";
import { packedSums, type Opened } from "./opened.ts";
import { demandDependencies, load, type Project } from "./project.ts";
import { demandMemory, remember } from "./remember.ts";
import type { Round } from "./repair.ts";
import { modfile, replaced, type Replaced } from "./replacing.ts";
import { search, type Result, type Said } from "./search.ts";
import { noProxy } from "./spares.ts";
import { partsFor, Pools, take, type Taken, type Vendor } from "./taking.ts";
import type { Policy, Variable } from "./variables.ts";

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
  /** go's time limit in milliseconds. */
  readonly timeout: number;
  /** The module proxy that a repair may ask: one entry of GOPROXY; none where the network may not be used. */
  readonly proxy?: () => Promise<string | undefined>;
}

/** What a restore came to. */
export interface Restored {
  readonly project: string;
  readonly vendorDirectory: string;
  readonly vendor: Taken["vendor"];
  readonly bundle: Bundle;
  /** Of the vendor tree; undefined where none was wanted. */
  readonly verdict: Verdict | undefined;
  /** The modules that were placed. */
  readonly modules: PlacedModules | undefined;
  /** The Go toolchain that was put on PATH, such as `go1.26.8`; undefined where the one there was new enough. */
  readonly toolchain: string | undefined;
  /** What the bundle can serve of the checked-out go.sum. */
  readonly coverage: Coverage;
  /** Why the packed tree was not used, though it was looked at. */
  readonly misfit: string | undefined;
  /** What was repaired on the way. */
  readonly rounds: readonly Round[];
  readonly policy: Policy;
  /** Replace lines that were put into a second go.mod or go.work. */
  readonly replaced: readonly string[];
  /** From the bundle's go.sum to the checked-out one. */
  readonly changes: readonly Change[];
  readonly variables: readonly Variable[];
  /** Whether vendor/ was listed in the repository's exclude file just now; undefined where there is no need. */
  readonly hidden: boolean | undefined;
  /** From the start: until the tree was proved and in its place, and until go had found every package in it. */
  readonly milliseconds: { readonly proved: number; readonly all: number };
  /** What each store said, in their order. */
  readonly stores: readonly Said[];
}

/** A module cache in a private folder, and who vouches for what is in it. */
export interface PlacedModules {
  readonly directory: string;
  readonly proved: number;
  /** Of those, how many by the checksum database alone: go.sum does not name them. */
  readonly byDatabase: number;
  /** `path@version` of what nobody vouches for: it was not placed. */
  readonly unproved: readonly string[];
}

/** The bundle that was used. */
export interface Bundle {
  readonly reference: string;
  /** Whether it came over a network, and not from a folder. */
  readonly remote: boolean;
  /** sha256 of its manifest in hex. */
  readonly digest: string;
  readonly key: string;
  /** Whether it was packed from this very go.mod and go.sum. */
  readonly exact: boolean;
  readonly go: string;
  readonly created: number | undefined;
  readonly commit: string | undefined;
  /** Commands that can be installed from its modules part. */
  readonly tools: readonly string[];
  /** Bytes of the parts that were read. */
  readonly size: number;
}

/** Brings dependencies back from a bundle, with no module proxy, once every byte is proved against the checked-out go.sum. */
export async function restore(order: RestoreOrder): Promise<Restored> {
  const started = performance.now();
  const pools = new Pools();
  try {
    const checkout = await load(order.project);
    demandDependencies(checkout);
    await demandMemory();
    const home = store.folder(checkout.directory);
    const second = path.join(home, "replace");
    const replacing = await replace(checkout, order, second);
    const own = modfile(second);
    try {
      return await bringBack(order, { started, pools, checkout, home, replacing, own });
    } catch (error) {
      await replacing.takeBack();
      await store.removeEmpty(home);
      throw error;
    }
  } finally {
    await Promise.all([pools.close(), ...order.sources.map((source) => source.close())]);
  }
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

async function bringBack(order: RestoreOrder, prepared: Prepared): Promise<Restored> {
  const { started, checkout, replacing } = prepared;
  const { project } = replacing;
  const { value, said } = await find(order, prepared);
  const { bundle, modules, hidden } = value;
  const variables = await settle(order, prepared, value);
  return {
    project: project.directory,
    vendorDirectory: path.join(project.directory, "vendor"),
    vendor: value.vendor,
    bundle: describe(bundle, checkout, value.read),
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

async function find(
  order: RestoreOrder,
  { pools, checkout, home, replacing, own }: Prepared,
): Promise<Result<Taken & { readonly bundle: Opened }>> {
  const { project } = replacing;
  // It runs beside what has to be read before; until it is awaited, its failure must not end the process.
  const go = ask(project.directory, order.timeout);
  go.catch(() => undefined);
  // The packed tree knows nothing of replace lines.
  const vendor = project === checkout || order.vendor === "off" ? order.vendor : "rebuild";
  const there = vendor !== "off" && (await files.exists(path.join(project.directory, "vendor")));
  return search({
    sources: order.sources,
    query: { key: checkout.key, project: checkout.id },
    needs: (manifest) => partsFor(vendor, manifest),
    use: async (bundle, others) => {
      const spares = { others, proxy: order.proxy ?? noProxy };
      const taking = { ...order, vendor, home, own, project, there, pools, go, spares };
      return { bundle, ...(await take(taking, bundle)) };
    },
  });
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

function placed({ modules }: Brought): PlacedModules {
  const { proof } = modules;
  return {
    directory: modules.directory,
    proved: proof.modules.length,
    byDatabase: proof.modules.filter(({ by }) => by === "checksum database").length,
    unproved: proof.unproved.map(({ module }) => `${module.path}@${module.version}`),
  };
}

function describe(
  { candidate, manifest, digest }: Opened,
  project: Project,
  read: readonly string[],
): Bundle {
  return {
    reference: candidate.reference,
    remote: candidate.remote,
    digest,
    key: manifest.key,
    exact: manifest.key === project.key,
    go: manifest.go,
    created: manifest.created,
    commit: manifest.source.commit,
    tools: manifest.tools.map(({ path: command, version }) => `${command}@${version}`),
    size: read.reduce((sum, name) => sum + partOf(manifest, name).size, 0),
  };
}
