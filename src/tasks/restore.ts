import * as path from "node:path";
import { partOf } from "../bundle/manifest.ts";
import * as part from "../bundle/part.ts";
import { diff, type Change } from "../gosum/diff.ts";
import * as files from "../host/files.ts";
import * as git from "../host/git.ts";
import { Pool } from "../host/pool.ts";
import { stage } from "../host/staging.ts";
import type { Source } from "../host/store/store.ts";
import type { Verdict } from "../vendor/finding.ts";
import { hideFromGit, type Hidden } from "./exclude.ts";
import { packedSums, type Opened } from "./opened.ts";
import { readPart } from "./parts.ts";
import { compare, place } from "./place.ts";
import { demandDependencies, load, type Project } from "./project.ts";
import { demandComplete, proveTree, type Proved } from "./prove.ts";
import { demandMemory, remember } from "./remember.ts";
import { search, type Said } from "./search.ts";
import { serve, type Site } from "./serve.ts";
import { workers } from "./threads.ts";
import { unpack, type Tree } from "./tree.ts";
import { forVendor, type Variable } from "./variables.ts";

/** What to restore: the directory of go.mod, the stores to try in order, and go's time limit in milliseconds. */
export interface RestoreOrder {
  readonly project: string;
  readonly sources: readonly Source[];
  readonly timeout: number;
}

/** What a restore came to. */
export interface Restored {
  readonly vendorDirectory: string;
  /** `kept`: the very tree stood there already. */
  readonly vendor: "placed" | "kept";
  readonly bundle: Bundle;
  readonly verdict: Verdict;
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
  /** Bytes of the parts that were read. */
  readonly size: number;
}

/** The parts that a vendor tree is brought back and proved with. */
export const needs = [part.vendorName, part.proofName] as const;

/** Brings vendor/ back from a bundle, with no module proxy, once every byte is proved against the checked-out go.sum. */
export async function restore(order: RestoreOrder): Promise<Restored> {
  const started = performance.now();
  const pools = new Pools();
  try {
    const project = await load(order.project);
    demandDependencies(project);
    await demandMemory();
    const variables = forVendor(project.directory, order.timeout);
    // It runs beside the proof and is awaited before anything is placed; until then its failure must not end the process.
    variables.catch(() => undefined);
    const target = path.join(project.directory, "vendor");
    const there = await files.exists(target);
    const { value, said } = await search({
      sources: order.sources,
      query: { key: project.key, project: project.id },
      needs,
      use: async (bundle) => {
        const pool = await pools.next();
        const outcome = there
          ? keep(bundle, project, pool, target, variables, order.timeout)
          : bring(bundle, project, pool, project, variables, order.timeout);
        return { bundle, ...(await outcome) };
      },
    });
    const placed = there ? undefined : value.tree;
    await remember({ project, variables: await variables, placed, hidden: value.hidden });
    return {
      vendorDirectory: target,
      vendor: there ? "kept" : "placed",
      bundle: describe(value.bundle, project),
      verdict: value.verdict,
      changes: diff(packedSums(value.bundle.manifest), project.goSum),
      variables: await variables,
      hidden: value.hidden && value.hidden.excluded !== undefined,
      milliseconds: { proved: value.proved - started, all: performance.now() - started },
      stores: said,
    };
  } finally {
    await Promise.all([pools.close(), ...order.sources.map((source) => source.close())]);
  }
}

/** Threads for one bundle after the other. The first start at once, beside what has to be read before. */
class Pools {
  #current = new Pool(workers);
  #isTaken = false;

  async next(): Promise<Pool> {
    if (this.#isTaken) {
      await this.#current.close();
      this.#current = new Pool(workers);
    }
    this.#isTaken = true;
    return this.#current;
  }

  async close(): Promise<void> {
    await this.#current.close();
  }
}

interface Outcome {
  readonly verdict: Verdict;
  readonly tree: Tree;
  readonly hidden: Hidden | undefined;
  /** When the tree was proved and in its place. */
  readonly proved: number;
}

/** The tree is unpacked beside its place, proved there, moved, and asked to serve the code; else it goes again. */
export async function bring(
  bundle: Opened,
  project: Project,
  pool: Pool,
  site: Site,
  ready: Promise<unknown>,
  timeout: number,
): Promise<Outcome> {
  const staging = stage(site.directory);
  try {
    const { verdict, tree } = await prove(bundle, project, pool, staging.directory);
    await ready;
    const placed = await place(staging, path.join(site.directory, "vendor"));
    const proved = performance.now();
    try {
      await serve(project, site, timeout);
      const isOwn = site.directory === project.directory;
      const hidden = isOwn ? await hideFromGit(site.directory) : undefined;
      placed.keep();
      return { verdict, tree, hidden, proved };
    } catch (error) {
      await placed.takeBack();
      throw error;
    }
  } finally {
    // Threads that still write would keep the folder from going.
    await pool.close();
    await staging.remove();
  }
}

/** A vendor/ that is there already is compared, never replaced. */
async function keep(
  bundle: Opened,
  project: Project,
  pool: Pool,
  target: string,
  ready: Promise<unknown>,
  timeout: number,
): Promise<Outcome> {
  const { verdict, tree } = await prove(bundle, project, pool, undefined);
  await ready;
  await compare(target, tree, pool);
  const proved = performance.now();
  await serve(project, project, timeout);
  const tracked = await git.tracks(project.directory, "vendor");
  const hidden = tracked ? undefined : await hideFromGit(project.directory);
  return { verdict, tree, hidden, proved };
}

async function prove(
  bundle: Opened,
  project: Project,
  pool: Pool,
  root: string | undefined,
): Promise<Proved> {
  const proved = await proveTree(project, pool, unpack(bundle, pool, root), () =>
    readPart(bundle, part.proofName, pool, undefined),
  );
  demandComplete(proved.verdict);
  return proved;
}

function describe({ candidate, manifest, digest }: Opened, project: Project): Bundle {
  const read = needs.map((name) => partOf(manifest, name).size);
  return {
    reference: candidate.reference,
    remote: candidate.remote,
    digest,
    key: manifest.key,
    exact: manifest.key === project.key,
    go: manifest.go,
    created: manifest.created,
    commit: manifest.source.commit,
    size: read.reduce((a, b) => a + b),
  };
}
