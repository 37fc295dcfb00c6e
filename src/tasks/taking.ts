import type { Manifest } from "../bundle/manifest.ts";
import * as part from "../bundle/part.ts";
import { OfflineError } from "../errors.ts";
import { Pool } from "../host/pool.ts";
import { coverage, type Coverage } from "../proxy/coverage.ts";
import type { Verdict } from "../vendor/finding.ts";
import { asking } from "./database.ts";
import { bringModules, type Brought } from "./from-modules.ts";
import type { Opened } from "./opened.ts";
import type { Project } from "./project.ts";
import { workers } from "./threads.ts";
import { bring, keep, needs } from "./vendor-part.ts";

/**
 * `auto`: the packed vendor tree where it still fits, else what go makes of the modules part; `rebuild`: always that;
 * `off`: modules only.
 */
export type Vendor = "auto" | "rebuild" | "off";

/** Threads for one bundle after the other. The first start at once, beside what has to be read before. */
export class Pools {
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

/** The parts that are brought before anything is looked at. */
export function needed(vendor: Vendor, { parts }: Manifest): readonly string[] {
  const has = (name: string) => parts.some((each) => each.name === name);
  const isVendored = vendor === "auto" && (has(part.vendorName) || !has(part.modulesName));
  return isVendored ? needs : [part.modulesName];
}

export interface Taking {
  readonly vendor: Vendor;
  /** A private folder, for a module cache. */
  readonly home: string;
  readonly timeout: number;
  readonly project: Project;
  /** Whether vendor/ stands there already. */
  readonly there: boolean;
  readonly pools: Pools;
  readonly ready: Promise<unknown>;
}

export interface Taken {
  /** `kept`: the very tree stood there already; `rebuilt`: go wrote it from the modules part; `off`: not wanted. */
  readonly vendor: "placed" | "kept" | "rebuilt" | "off";
  readonly verdict: Verdict | undefined;
  readonly modules: Brought | undefined;
  readonly hidden: boolean | undefined;
  readonly proved: number;
  readonly misfit: string | undefined;
  /** Names of the parts that were read. */
  readonly read: readonly string[];
}

/** Uses a bundle as the order wants it. Throws why it cannot be; then nothing of it is left. */
export async function take(taking: Taking, bundle: Opened): Promise<Taken> {
  const { vendor: mode, timeout, project, there, pools, ready } = taking;
  if (needed(mode, bundle.manifest) !== needs) {
    return fromModules(taking, bundle, undefined);
  }
  const pool = await pools.next();
  try {
    const outcome = there
      ? await keep(bundle, project, pool, ready, timeout)
      : await bring(bundle, project, pool, project, ready, timeout);
    const vendor = there ? "kept" : "placed";
    return { ...outcome, vendor, modules: undefined, misfit: undefined, read: needs };
  } catch (error) {
    const has = bundle.manifest.parts.some(({ name }) => name === part.modulesName);
    if (has && error instanceof OfflineError && isMisfit(error)) {
      return fromModules(taking, bundle, error);
    }
    throw error;
  }
}

/** The packed tree is not the one that this code needs. Whatever the reason, one that go makes of proved modules is. */
function isMisfit({ code }: OfflineError): boolean {
  return code === "NOT_PROVED" || code === "NOT_SERVING";
}

async function fromModules(
  { vendor: mode, home, timeout, project, there, pools, ready }: Taking,
  bundle: Opened,
  misfit: OfflineError | undefined,
): Promise<Taken> {
  const asked = await asking(project.directory, timeout);
  await ready;
  const modules = await bringModules(bundle, {
    project,
    asked,
    coverage: covers(bundle, project),
    pool: await pools.next(),
    home,
    vendor: mode === "off" ? "off" : there ? "compare" : "place",
    timeout,
  });
  const read = misfit === undefined ? [] : needs;
  return {
    vendor: mode === "off" ? "off" : there ? "kept" : "rebuilt",
    verdict: modules.verdict,
    modules,
    hidden: modules.hidden,
    proved: modules.proved,
    misfit: misfit?.message,
    read: [...read, part.modulesName],
  };
}

export function covers({ manifest }: Opened, { goSum }: Project): Coverage {
  return coverage(goSum, [...manifest.modules, ...manifest.extras]);
}
