import * as path from "node:path";
import { OfflineError } from "../errors.ts";
import * as files from "../host/files.ts";
import * as go from "../host/go.ts";
import { counting } from "../host/progress.ts";
import { keyOf, type Version } from "../module/gomod.ts";
import { diagnose } from "../outage/diagnosis.ts";
import { fileName } from "../proxy/layout.ts";
import { wanted, type Wanted } from "./collecting.ts";
import { inBatches, ofDatabase } from "./database.ts";
import type { Workbench } from "./on-copies.ts";

/** Modules that are in the module cache now. */
export interface Fetched {
  readonly zips: readonly Version[];
  readonly mods: readonly Version[];
  /** `path@version` of what only go.sum names, and the module proxy has no more. */
  readonly absent: ReadonlySet<string>;
}

/**
 * Fetches what a modules part is to hold into the module cache. Their hashes are compared later, with go.sum and with
 * the database's records, so the database is not asked here. What only go.sum names may be gone: it is then left out.
 */
export async function fetch(
  bench: Workbench,
  content: { readonly tools: readonly string[]; readonly database: boolean },
  work: string,
): Promise<Fetched> {
  const { zips, mods, surplus } = await collect(bench, content, work);
  const place = path.join(work, "outside");
  await files.makeDirectory(place);
  const fetcher = { bench, place };
  const isSurplus = (module: Version) => surplus.has(keyOf(module));
  const needed = zips.filter((module) => !isSurplus(module));
  await counting(
    bench.progress,
    "fetching modules",
    { all: needed.length, count: () => held(bench, needed) },
    () => inBatches(needed, (names) => run(fetcher, ["mod", "download", ...names])),
  );
  const absent = new Set<string>();
  for (const module of [...zips, ...mods].filter(isSurplus)) {
    const command = zips.includes(module) ? ["mod", "download"] : ["list", "-m"];
    if (!(await isThere(fetcher, command, module))) {
      absent.add(keyOf(module));
    }
  }
  const isHere = (module: Version) => !absent.has(keyOf(module));
  return { zips: zips.filter(isHere), mods: mods.filter(isHere), absent };
}

/** How many of these are in the module cache. */
async function held({ cache }: Workbench, modules: readonly Version[]): Promise<number> {
  const zips = modules.map((each) => path.join(cache, "cache", "download", fileName(each, "zip")));
  const found = await Promise.all(zips.map((zip) => files.exists(zip)));
  return found.filter(Boolean).length;
}

/** go asks the database about tools, and about what the project's go.sum does not name. */
async function collect(
  bench: Workbench,
  content: { readonly tools: readonly string[]; readonly database: boolean },
  work: string,
): Promise<Wanted> {
  try {
    return await wanted(bench, content, work);
  } catch (error) {
    throw ofDatabase(error);
  }
}

interface Fetcher {
  readonly bench: Workbench;
  /** A folder outside of any module. */
  readonly place: string;
}

async function run({ bench, place }: Fetcher, args: readonly string[]): Promise<string> {
  return go.run({
    args,
    directory: place,
    variables: {
      ...bench.variables,
      ...go.patient,
      GOFLAGS: "-modcacherw",
      GOMODCACHE: bench.cache,
      GOSUMDB: "off",
    },
    network: true,
    timeout: bench.timeout,
  });
}

/** Only "not found" is an answer; everything else is a failure of the proxy. */
async function isThere(
  fetcher: Fetcher,
  command: readonly string[],
  module: Version,
): Promise<boolean> {
  try {
    await run(fetcher, [...command, keyOf(module)]);
    return true;
  } catch (error) {
    if (
      error instanceof OfflineError &&
      error.code === "GO_FAILED" &&
      diagnose(error.details).kind === "not-found"
    ) {
      return false;
    }
    throw error;
  }
}
