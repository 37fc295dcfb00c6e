import { modulesName } from "../bundle/part.ts";
import { OfflineError } from "../errors.ts";
import type { Pool } from "../host/pool.ts";
import { stage } from "../host/staging.ts";
import { keyOf } from "../module/gomod.ts";
import type { Lack } from "../proxy/lacking.ts";
import { prove } from "../proxy/proof.ts";
import { admit, type Admitted } from "./admitting.ts";
import { stopped } from "./explaining.ts";
import { fromProxy, shown } from "./from-proxy.ts";
import { names } from "./gaps.ts";
import { readModules, type Modules } from "./modules.ts";
import { bringParts, type Opened } from "./opened.ts";
import type { Project } from "./project.ts";
import { isOfBundle } from "./search-log.ts";
import type { Others, Spare } from "./search.ts";

/** Where modules may be had that a bundle lacks; asked only where a repair needs it. */
export interface Spares {
  /** Bundles that stores have beside the one that is used. */
  readonly others: Others;
  /** The entry of GOPROXY that is healthy; undefined where there is none, or the network may not be used. */
  readonly proxy: () => Promise<string | undefined>;
}

/** The network may not be used. */
export const noProxy = (): Promise<undefined> => Promise.resolve(undefined);

/** Threads, new ones each time; those that were given before are closed. */
export interface Threads {
  next(): Promise<Pool>;
  close(): Promise<void>;
}

/** What modules are brought for. */
export interface Context {
  readonly project: Project;
  readonly pools: Threads;
  readonly spares: Spares;
  /** A private folder on the file system of the module cache. */
  readonly home: string;
  readonly timeout: number;
}

/** What was brought: where from, a line each, and what could not be had. */
export interface Fetched extends Admitted {
  readonly said: readonly string[];
  readonly left: readonly Lack[];
  /** A hash that differs: nothing more is tried, and nothing that came with it was used. */
  readonly error: OfflineError | undefined;
}

/**
 * Brings lacking modules from the next bundles, then from a module proxy: each into a private folder, where it is proved
 * by the same rule as the bundle's own; then they are moved into the module cache.
 */
export async function fetch(
  modules: Modules,
  lacks: readonly Lack[],
  context: Context,
): Promise<Fetched> {
  const basket = new Basket(modules, lacks, context);
  try {
    await basket.fill();
    return basket.content(undefined);
  } catch (error) {
    if (error instanceof OfflineError && /^SUM_(?:ALTERED|MISMATCH)$/.test(error.code)) {
      return basket.content(error);
    }
    throw error;
  }
}

class Basket {
  readonly #context: Context;
  readonly #said: string[] = [];
  readonly #came: Lack[] = [];
  #modules: Modules;
  #left: readonly Lack[];

  constructor(modules: Modules, lacks: readonly Lack[], context: Context) {
    this.#modules = modules;
    this.#left = lacks;
    this.#context = context;
  }

  content(error: OfflineError | undefined): Fetched {
    return {
      modules: this.#modules,
      came: this.#came,
      left: this.#left,
      said: this.#said,
      error,
    };
  }

  async fill(): Promise<void> {
    let isAny = false;
    for await (const spare of this.#context.spares.others()) {
      isAny = true;
      await this.#passing(spare.reference, () => this.#fromBundle(spare));
      if (this.#left.length === 0) {
        return;
      }
    }
    if (!isAny) {
      this.#said.push("no store has another bundle");
    }
    const proxy = await this.#context.spares.proxy();
    if (proxy === undefined) {
      this.#said.push("no module proxy may be asked, or none is healthy");
      return;
    }
    await this.#passing(shown(proxy), () => this.#fromProxy(proxy));
  }

  /** A bundle that is no good is told and passed by; one that holds other bytes than go.sum says is not. */
  async #passing(who: string, action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      const isPassedBy =
        error instanceof OfflineError && isOfBundle(error.code) && error.code !== "SUM_ALTERED";
      if (!isPassedBy) {
        throw error;
      }
      this.#said.push(`${who}: ${error.code}: ${error.message}`);
    }
  }

  async #fromBundle(spare: Spare): Promise<void> {
    const bundle = await spare.open();
    const useful = this.#left.filter((lack) => isNamed(bundle, lack));
    if (useful.length === 0) {
      this.#said.push(`${spare.reference}: names none of them`);
      return;
    }
    const { project, home, pools } = this.#context;
    const whole = await bringParts(bundle, [modulesName]);
    await this.#staged(home, async (directory) => {
      const threads = await pools.next();
      try {
        const found = await readModules(whole, threads, directory);
        const { verifier } = this.#modules;
        const holder = `the bundle ${spare.reference}`;
        const proof = prove({ goSum: project.goSum, verifier, files: found, holder });
        await this.#admit({ directory, found, proof }, useful, spare.reference);
      } finally {
        // Threads that still write would keep the folder from going.
        await threads.close();
      }
    });
  }

  async #fromProxy(proxy: string): Promise<void> {
    const { home, timeout, project } = this.#context;
    const modules = this.#modules;
    await this.#staged(home, async (folder) => {
      try {
        const { staged, said } = await fromProxy(
          proxy,
          this.#left,
          { project, modules },
          { folder, timeout },
        );
        await this.#admit(staged, this.#left, shown(proxy));
        this.#said.push(...said.slice(0, 3));
      } catch (error) {
        throw error instanceof OfflineError && error.code === "SUM_ALTERED"
          ? stopped(error)
          : error;
      }
    });
  }

  async #staged(home: string, action: (directory: string) => Promise<void>): Promise<void> {
    const staging = stage(home);
    try {
      await action(staging.directory);
    } finally {
      await staging.remove();
    }
  }

  async #admit(
    staged: Parameters<typeof admit>[1],
    lacks: readonly Lack[],
    from: string,
  ): Promise<void> {
    const { modules, came } = await admit(this.#modules, staged, lacks);
    const keys = new Set(came.map(({ module }) => keyOf(module)));
    this.#modules = modules;
    this.#came.push(...came);
    this.#left = this.#left.filter(({ module }) => !keys.has(keyOf(module)));
    const broken = staged.proof.broken.filter((each) =>
      lacks.some(({ module }) => keyOf(module) === keyOf(each.module)),
    );
    this.#said.push(
      came.length > 0 ? `${names(came)} from ${from}, proved` : `nothing from ${from}`,
      ...broken.map(({ why }) => `${from}: ${why}`),
    );
  }
}

/** Whether a bundle's manifest says that it has what is lacking. */
function isNamed({ manifest }: Opened, { module, zip, mod }: Lack): boolean {
  const known = [...manifest.modules, ...manifest.extras].find(
    (each) => keyOf(each) === keyOf(module),
  );
  return (
    manifest.parts.some(({ name }) => name === modulesName) &&
    known !== undefined &&
    known.absent !== true &&
    (!zip || known.h1 !== undefined) &&
    (!mod || known.goModH1 !== undefined)
  );
}
