import * as path from "node:path";
import { partOf } from "../bundle/manifest.ts";
import * as part from "../bundle/part.ts";
import { OfflineError } from "../errors.ts";
import { diff, type Change } from "../gosum/diff.ts";
import * as files from "../host/files.ts";
import * as git from "../host/git.ts";
import * as go from "../host/go.ts";
import { Pool } from "../host/pool.ts";
import { stage } from "../host/staging.ts";
import type { Store } from "../host/store/store.ts";
import type { Verdict } from "../vendor/finding.ts";
import { find, packedSums, type Opened } from "./opened.ts";
import { readPart } from "./parts.ts";
import { compare, hideFromGit, place } from "./place.ts";
import { demandDependencies, load, type Project } from "./project.ts";
import { demandComplete, proveTree, type Proved } from "./prove.ts";
import { workers } from "./threads.ts";
import { unpack } from "./tree.ts";
import { forVendor, type Variable } from "./variables.ts";

/** What to restore: the directory of go.mod, the stores to try in order, and go's time limit in milliseconds. */
export interface RestoreOrder {
  readonly project: string;
  readonly stores: readonly Store[];
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
}

/** The bundle that was used. */
export interface Bundle {
  readonly reference: string;
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

/** Brings vendor/ back from a bundle, with no network, once every byte is proved against the checked-out go.sum. */
export async function restore(order: RestoreOrder): Promise<Restored> {
  const started = performance.now();
  const pool = new Pool(workers);
  try {
    const project = await load(order.project);
    demandDependencies(project);
    const bundle = await find(order.stores, project.key);
    const variables = forVendor(project.directory, order.timeout);
    // It runs beside the proof and is awaited before anything is placed; until then its failure must not end the process.
    variables.catch(() => undefined);
    const target = path.join(project.directory, "vendor");
    const there = await files.exists(target);
    const { verdict, hidden, proved } = there
      ? await keep(bundle, project, pool, target, variables, order.timeout)
      : await bring(bundle, project, pool, project, variables, order.timeout);
    return {
      vendorDirectory: target,
      vendor: there ? "kept" : "placed",
      bundle: describe(bundle, project),
      verdict,
      changes: diff(packedSums(bundle.manifest), project.goSum),
      variables: await variables,
      hidden,
      milliseconds: { proved: proved - started, all: performance.now() - started },
    };
  } finally {
    await pool.close();
  }
}

interface Outcome {
  readonly verdict: Verdict;
  readonly hidden: boolean | undefined;
  /** When the tree was proved and in its place. */
  readonly proved: number;
}

/** A checkout that a tree is brought to: the project's own, or a copy of what go reads of it. */
export interface Site {
  readonly directory: string;
  readonly goWork: string | undefined;
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
    const { verdict } = await prove(bundle, project, pool, staging.directory);
    await ready;
    const placed = await place(staging, path.join(site.directory, "vendor"));
    const proved = performance.now();
    try {
      await serve(project, site, timeout);
      const isOwn = site.directory === project.directory;
      const hidden = isOwn ? await hideFromGit(site.directory) : undefined;
      placed.keep();
      return { verdict, hidden, proved };
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
  return { verdict, hidden, proved };
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

/** Rule 6: go itself, offline, finds every package and test of the checked-out code in the tree. */
async function serve({ mains }: Project, site: Site, timeout: number): Promise<void> {
  const patterns = mains.modules.map(
    ({ directory }) => `./${path.relative(mains.root, directory)}/...`,
  );
  try {
    await go.run({
      args: ["list", "-mod=vendor", "-deps", "-test", '-f={{""}}', ...patterns],
      directory: site.directory,
      variables: {
        GOFLAGS: "-mod=vendor -buildvcs=false",
        GOWORK: site.goWork ?? "off",
      },
      network: false,
      timeout,
    });
  } catch (error) {
    if (error instanceof OfflineError && error.code === "GO_FAILED") {
      throw new OfflineError(
        "NOT_SERVING",
        `vendor: wanted a tree that serves the checked-out code, got: ${error.details[0] ?? error.message}`,
        {
          hint: "the tree is proved but this code does not load with it: mend what go names, or pack again from this commit",
          details: error.details,
          cause: error,
        },
      );
    }
    throw error;
  }
}

function describe({ candidate, manifest, digest }: Opened, project: Project): Bundle {
  const read = [part.vendorName, part.proofName].map((name) => partOf(manifest, name).size);
  return {
    reference: candidate.reference,
    digest,
    key: manifest.key,
    exact: manifest.key === project.key,
    go: manifest.go,
    created: manifest.created,
    commit: manifest.source.commit,
    size: read.reduce((a, b) => a + b),
  };
}
