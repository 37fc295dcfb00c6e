import * as path from "node:path";
import { modulesName } from "../bundle/part.ts";
import type { Pool } from "../host/pool.ts";
import { stage } from "../host/staging.ts";
import type { Coverage } from "../proxy/coverage.ts";
import type { Verdict } from "../vendor/finding.ts";
import type { Asking } from "./database.ts";
import type { Hidden } from "./exclude.ts";
import { placeModules, type Modules } from "./modules.ts";
import { bringParts, type Opened } from "./opened.ts";
import { isReplaceable } from "./own-tree.ts";
import { compare } from "./place.ts";
import type { Project } from "./project.ts";
import { rebuild, serveModules } from "./rebuild.ts";
import type { Tree } from "./tree.ts";
import { served, settle } from "./vendor-part.ts";

/** How a modules part is used. */
export interface Bringing {
  readonly project: Project;
  readonly asked: Asking;
  readonly coverage: Coverage;
  readonly pool: Pool;
  /** A private folder, for the module cache. */
  readonly home: string;
  /** Whether go makes a vendor tree of it: to be placed, or to be compared with the one that is there. */
  readonly vendor: "place" | "compare" | "off";
  readonly timeout: number;
}

/** Modules in their place, and the vendor tree that go made of them; its verdict is undefined where none was wanted. */
export interface Brought {
  readonly modules: Modules;
  readonly verdict: Verdict | undefined;
  readonly tree: Tree | undefined;
  /** Whether that tree stood there already. */
  readonly kept: boolean;
  readonly hidden: Hidden | undefined;
  readonly proved: number;
}

/**
 * Proves a modules part, makes a module cache of it, and has go make vendor/ of that or, without one, find every package
 * in it. Where anything of that fails, the module cache goes again.
 */
export async function bringModules(bundle: Opened, bringing: Bringing): Promise<Brought> {
  const { project, asked, pool, home } = bringing;
  const whole = await bringParts(bundle, [modulesName]);
  const modules = await placeModules(whole, project, asked, pool, path.join(home, "modcache"));
  try {
    return { modules, ...(await use(modules, bringing)) };
  } catch (error) {
    await pool.close();
    await modules.takeBack();
    throw error;
  }
}

async function use(modules: Modules, bringing: Bringing): Promise<Omit<Brought, "modules">> {
  const { project, coverage, pool, vendor, timeout } = bringing;
  if (vendor === "off") {
    await serveModules(project, modules, coverage, timeout);
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
    const { verdict, tree } = await rebuild(project, modules, coverage, pool, staging, timeout);
    if (vendor === "compare" && (await isThere(bringing, tree))) {
      return { verdict, tree, kept: true, ...(await served(project, timeout)) };
    }
    const settled = await settle(staging, project, project, timeout, vendor === "compare");
    return { verdict, tree, kept: false, ...settled };
  } finally {
    await pool.close();
    await staging.remove();
  }
}

/** Whether the tree stands there already. Throws where another does, unless that is only what a restore before placed. */
async function isThere({ project, pool }: Bringing, tree: Tree): Promise<boolean> {
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
