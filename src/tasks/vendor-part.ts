import * as path from "node:path";
import * as part from "../bundle/part.ts";
import * as git from "../host/git.ts";
import type { Pool } from "../host/pool.ts";
import { during } from "../host/progress.ts";
import { stage, type Staging } from "../host/staging.ts";
import type { Verdict } from "../vendor/finding.ts";
import { hideFromGit, type Hidden } from "./exclude.ts";
import type { Opened } from "./opened.ts";
import { readPart } from "./parts.ts";
import { compare, place } from "./place.ts";
import type { Project } from "./project.ts";
import { demandComplete, proveTree, type Proved } from "./prove.ts";
import { serve, type Site } from "./serve.ts";
import { unpack, type Tree } from "./tree.ts";

/** The parts that a packed vendor tree is brought back and proved with. */
export const needs = [part.vendorName, part.proofName] as const;

/** What a reader is told while go looks into a tree: it says nothing itself before it is done. */
export const looking = "go list: looking for every package in vendor/";

/** What came of a vendor tree. */
export interface Outcome {
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
  timeout: number,
  replaces = false,
): Promise<Outcome> {
  const staging = stage(site.directory);
  try {
    const { verdict, tree } = await prove(bundle, project, pool, staging.directory);
    const settled = await during(bundle.progress, looking, () =>
      settle(staging, project, site, timeout, replaces),
    );
    return { verdict, tree, ...settled };
  } finally {
    // Threads that still write would keep the folder from going.
    await pool.close();
    await staging.remove();
  }
}

/** Moves a proved tree from its staging folder to its place (which `replaces` one of an earlier restore), and has go look there; if it does not serve, it goes again. */
export async function settle(
  staging: Staging,
  project: Project,
  site: Site,
  timeout: number,
  replaces = false,
): Promise<Omit<Outcome, "verdict" | "tree">> {
  const placed = await place(staging, path.join(site.directory, "vendor"), replaces);
  const proved = performance.now();
  try {
    await serve(project, site, timeout);
    const isOwn = site.directory === project.directory;
    const hidden = isOwn ? await hideFromGit(site.directory) : undefined;
    placed.keep();
    return { hidden, proved };
  } catch (error) {
    await placed.takeBack();
    throw error;
  }
}

/** A vendor/ that is there already is compared, never replaced. */
export async function keep(
  bundle: Opened,
  project: Project,
  pool: Pool,
  timeout: number,
): Promise<Outcome> {
  const { verdict, tree } = await prove(bundle, project, pool, undefined);
  await compare(path.join(project.directory, "vendor"), tree, pool);
  const seen = await during(bundle.progress, looking, () => served(project, timeout));
  return { verdict, tree, ...seen };
}

/** Has go look into a vendor/ that stands there already, and is the right one. */
export async function served(
  project: Project,
  timeout: number,
): Promise<Omit<Outcome, "verdict" | "tree">> {
  const proved = performance.now();
  await serve(project, project, timeout);
  const tracked = await git.tracks(project.directory, "vendor");
  return { hidden: tracked ? undefined : await hideFromGit(project.directory), proved };
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
