import * as path from "node:path";
import { modulesName } from "../bundle/part.ts";
import type { Pool } from "../host/pool.ts";
import { during, type Progress } from "../host/progress.ts";
import { stage } from "../host/staging.ts";
import type { Coverage } from "../proxy/coverage.ts";
import type { Verdict } from "../vendor/finding.ts";
import type { Asking } from "./database.ts";
import type { Hidden } from "./exclude.ts";
import { left } from "./gaps.ts";
import { mend, mendBroken, type State } from "./mending.ts";
import { placeModules, type Modules } from "./modules.ts";
import { bringParts, type Opened } from "./opened.ts";
import { isReplaceable } from "./own-tree.ts";
import { compare } from "./place.ts";
import type { Project } from "./project.ts";
import { rebuild, serveModules } from "./rebuild.ts";
import { repair, withRounds, type Repaired, type Round } from "./repair.ts";
import type { Spares, Threads } from "./spares.ts";
import type { Tree } from "./tree.ts";
import { looking, served, settle } from "./vendor-part.ts";

/** How a modules part is used. */
export interface Bringing {
  readonly project: Project;
  readonly asked: Asking;
  readonly coverage: Coverage;
  readonly pools: Threads;
  /** A private folder, for the module cache. */
  readonly home: string;
  /** Whether go makes a vendor tree of it: to be placed, or to be compared with the one that is there. */
  readonly vendor: "place" | "compare" | "off";
  readonly timeout: number;
  /** For what the bundle lacks. */
  readonly spares: Spares;
  /** What this is itself a repair of. */
  readonly before: readonly Round[];
}

/** Modules in their place, and the vendor tree that go made of them; its verdict is undefined where none was wanted. */
export interface Brought {
  readonly modules: Modules;
  /** What of the checked-out go.sum is missing, after all repairs. */
  readonly coverage: Coverage;
  readonly rounds: readonly Round[];
  readonly verdict: Verdict | undefined;
  readonly tree: Tree | undefined;
  /** Whether that tree stood there already. */
  readonly kept: boolean;
  readonly hidden: Hidden | undefined;
  readonly proved: number;
}

/**
 * Proves a modules part, makes a module cache of it, and has go make vendor/ of that or, without one, find every package
 * in it; what is broken or missing is brought from elsewhere, see repair.ts. Where anything of that fails, the module
 * cache goes again.
 */
export async function bringModules(bundle: Opened, bringing: Bringing): Promise<Brought> {
  const whole = await bringParts(bundle, [modulesName]);
  const pool = await bringing.pools.next();
  const placed = await place(whole, bringing, pool);
  try {
    const watched = { ...bringing, progress: bundle.progress };
    const { value, state, rounds } = await repaired(placed, watched, pool);
    const { modules } = state;
    const coverage = left(bringing.coverage, bringing.project, modules);
    return { modules, rounds, coverage, ...value };
  } catch (error) {
    await bringing.pools.close();
    await placed.takeBack();
    throw error;
  }
}

async function place(
  whole: Opened,
  { project, asked, home, before }: Bringing,
  pool: Pool,
): Promise<Modules> {
  try {
    return await placeModules(whole, project, asked, pool, path.join(home, "modcache"));
  } catch (error) {
    throw withRounds(error, before);
  }
}

/** Is told how it goes on. */
type Watched = Bringing & { readonly progress: Progress | undefined };

type Used = Pick<Brought, "verdict" | "tree" | "kept" | "hidden" | "proved">;

/** Has go use the modules, and mends what it stumbles over. The first run has the threads that are there already. */
async function repaired(
  placed: Modules,
  bringing: Watched,
  first: Pool,
): Promise<Repaired<State, Used>> {
  const start = await begin(placed, bringing);
  // A repair had threads of its own.
  let threads = start.rounds.length === 0 ? first : undefined;
  return repair({
    ...start,
    before: bringing.before,
    run: async ({ modules }) => {
      const pool = threads ?? (await bringing.pools.next());
      threads = undefined;
      return use(modules, bringing, pool);
    },
    mend: (error, state) => mend(error, state, bringing),
  });
}

/** Broken zips are known before go is asked. One for which there is no other may still be one that nothing needs. */
async function begin(modules: Modules, bringing: Bringing) {
  const mended = await mendBroken(modules, bringing);
  if (mended === undefined) {
    return { state: { modules, vain: new Set<string>() }, rounds: [] };
  }
  if ("error" in mended.next) {
    throw withRounds(mended.next.error, bringing.before, [mended.round]);
  }
  return { state: mended.next.state, rounds: [mended.round] };
}

async function use(modules: Modules, bringing: Watched, pool: Pool): Promise<Used> {
  const { project, coverage, vendor, timeout, progress } = bringing;
  if (vendor === "off") {
    await during(progress, "go list: looking for every package in the modules", () =>
      serveModules(project, modules, coverage, timeout),
    );
    return {
      verdict: undefined,
      tree: undefined,
      kept: false,
      hidden: undefined,
      proved: performance.now(),
    };
  }
  const staging = stage(project.directory);
  try {
    const { verdict, tree } = await during(progress, "go mod vendor: from the modules", () =>
      rebuild(project, modules, coverage, pool, staging, timeout),
    );
    if (vendor === "compare" && (await isThere(bringing, tree, pool))) {
      const seen = await during(progress, looking, () => served(project, timeout));
      return { verdict, tree, kept: true, ...seen };
    }
    const settled = await during(progress, looking, () =>
      settle(staging, project, project, timeout, vendor === "compare"),
    );
    return { verdict, tree, kept: false, ...settled };
  } finally {
    await pool.close();
    await staging.remove();
  }
}

/** Whether the tree stands there already. Throws where another does, unless that is only what a restore before placed. */
async function isThere({ project }: Bringing, tree: Tree, pool: Pool): Promise<boolean> {
  try {
    await compare(path.join(project.directory, "vendor"), tree, pool);
    return true;
  } catch (error) {
    if (await isReplaceable(error, project)) {
      return false;
    }
    throw error;
  }
}
