import type { Manifest } from "../bundle/manifest.ts";
import * as part from "../bundle/part.ts";
import { OfflineError } from "../errors.ts";
import { variable } from "../host/environment.ts";
import { coverage, type Coverage } from "../proxy/coverage.ts";
import type { Verdict } from "../vendor/finding.ts";
import { absentDirectory } from "./absent-directory.ts";
import { askingOf } from "./database.ts";
import type { Hidden } from "./exclude.ts";
import { bringModules, type Brought } from "./from-modules.ts";
import { ask, isEnough, needed, tooOld, type Go } from "./go-version.ts";
import { notCheckedOut } from "./mending.ts";
import type { Opened } from "./opened.ts";
import { isReplaceable } from "./own-tree.ts";
import type { Pools } from "./pools.ts";
import type { Project } from "./project.ts";
import { isOfCheckout } from "./prove.ts";
import { withRounds, type Round } from "./repair.ts";
import type { Spares } from "./spares.ts";
import { carries, placeToolchain, type Toolchain } from "./toolchain.ts";
import type { Tree } from "./tree.ts";
import { environment, type Placed, type Policy, type Variable } from "./variables.ts";
import { bring, keep, needs } from "./vendor-part.ts";

/**
 * `auto`: the packed vendor tree where it still fits, else what go makes of the modules part; `rebuild`: always that;
 * `off`: modules only.
 */
export type Vendor = "auto" | "rebuild" | "off";

/** The parts that are brought before anything is looked at. */
export function partsFor(vendor: Vendor, { parts }: Manifest): readonly string[] {
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
  /** The go on PATH, and what it says of the environment. */
  readonly go: Promise<Go>;
  readonly policy: Policy;
  /** Our own flag in GOFLAGS, of an earlier step. */
  readonly own: string;
  /** Where modules may be had that the bundle lacks. */
  readonly spares: Spares;
}

/** What is known once there is a go that is new enough. */
interface Ready extends Taking {
  readonly said: Go["said"];
}

export interface Taken {
  /** `kept`: the very tree stood there already; `rebuilt`: go wrote it from the modules part; `off`: not wanted. */
  readonly vendor: "placed" | "kept" | "rebuilt" | "off";
  readonly verdict: Verdict | undefined;
  readonly modules: Brought | undefined;
  readonly hidden: Hidden | undefined;
  /** The vendor tree; undefined where none was wanted. */
  readonly tree: Tree | undefined;
  readonly proved: number;
  readonly misfit: string | undefined;
  /** What was repaired on the way. */
  readonly rounds: readonly Round[];
  /** What can be served of the checked-out go.sum. */
  readonly coverage: Coverage;
  /** Names of the parts that were read. */
  readonly read: readonly string[];
  /** The toolchain that had to be placed. */
  readonly toolchain: Toolchain | undefined;
  /** The variables for what was placed. */
  readonly environment: (placed: Placed) => Variable[];
}

type Came = Omit<Taken, "toolchain" | "environment">;

/** Uses a bundle as the order wants it. Throws why it cannot be; then nothing of it is left. */
export async function take(taking: Taking, bundle: Opened): Promise<Taken> {
  const { project, policy, own } = taking;
  const { toolchain, said } = await ready(taking, bundle);
  try {
    const variables = environment(project, policy, said.get("GOFLAGS") ?? "", own);
    const came = await use({ ...taking, said }, bundle);
    const read = [...came.read, ...(toolchain?.parts ?? [])];
    return { ...came, read, toolchain, environment: variables };
  } catch (error) {
    await toolchain?.takeBack();
    throw error;
  }
}

/** Sees to it that there is a go that is new enough for the project: the one on PATH, else the bundle's. */
async function ready({ project, go, pools, home, timeout }: Taking, bundle: Opened) {
  const { version, platform, said } = await go;
  const least = needed(project);
  if (isEnough(version, least)) {
    return { toolchain: undefined, said };
  }
  if (!carries(bundle, platform) || !isEnough(bundle.manifest.go, least)) {
    const parts = `this bundle has none for ${platform.os}/${platform.arch} that is new enough: pack with parts: vendor modules toolchain`;
    throw tooOld(version, least, parts);
  }
  const sums = said.get("GOSUMDB") ?? variable("GOSUMDB") ?? "sum.golang.org";
  const toolchain = await placeToolchain(bundle, platform, sums, await pools.next(), home);
  return { toolchain, said: (await ask(project.directory, timeout)).said };
}

async function use(taking: Ready, bundle: Opened): Promise<Came> {
  const { vendor: mode, project } = taking;
  if (partsFor(mode, bundle.manifest) !== needs) {
    return fromModules(taking, bundle, undefined);
  }
  try {
    return {
      ...(await packedTree(taking, bundle)),
      modules: undefined,
      misfit: undefined,
      rounds: [],
      coverage: covers(bundle, project),
      read: needs,
    };
  } catch (error) {
    await demandCheckedOut(error, project);
    const isRebuildable = bundle.manifest.parts.some(({ name }) => name === part.modulesName);
    if (!isRebuildable || !(error instanceof OfflineError)) {
      throw error;
    }
    const isMoved = bundle.manifest.key !== project.key;
    if (isMisfit(error, project, isMoved)) {
      return fromModules(taking, bundle, error);
    }
    throw error.code === "NOT_PROVED" ? withWayOut(error) : error;
  }
}

/** No other tree helps where a directory is not checked out that replaces a module. Throws NO_REPLACEMENT. */
async function demandCheckedOut(error: unknown, project: Project): Promise<void> {
  const isOfTree = error instanceof OfflineError && error.code === "NOT_PROVED";
  const absent = isOfTree ? await absentDirectory(error, project) : undefined;
  if (absent !== undefined) {
    throw withRounds(absent, [notCheckedOut(absent)]);
  }
}

/** On a bad day the modules are still there: each is proved by itself, whatever became of the tree. */
function withWayOut(error: OfflineError): OfflineError {
  const { code, message, hint, details } = error;
  const wayOut = "vendor: rebuild (--vendor rebuild) uses the bundle's modules alone, each proved";
  return new OfflineError(code, message, { hint: `${hint}; ${wayOut}`, details, cause: error });
}

/** The packed tree, in its place: there already, or put there, over one of an earlier restore if need be. */
async function packedTree({ project, there, pools, timeout }: Ready, bundle: Opened) {
  if (there) {
    try {
      const kept = await keep(bundle, project, await pools.next(), timeout);
      return { ...kept, vendor: "kept" as const };
    } catch (error) {
      if (!(await isReplaceable(error, project))) {
        throw error;
      }
    }
  }
  const placed = await bring(bundle, project, await pools.next(), project, timeout, there);
  return { ...placed, vendor: "placed" as const };
}

/**
 * Whether the packed tree is not the one that this code needs because the checkout is another than when it was packed.
 * A tree that is not proved though go.mod and go.sum are the same was changed: nothing of that bundle is used.
 */
function isMisfit(error: OfflineError, project: Project, isMoved: boolean): boolean {
  return (
    error.code === "NOT_SERVING" ||
    (error.code === "NOT_PROVED" && (isMoved || isOfCheckout(error, project)))
  );
}

async function fromModules(
  { vendor: mode, home, timeout, project, there, pools, said, spares }: Ready,
  bundle: Opened,
  misfit: OfflineError | undefined,
): Promise<Came> {
  const modules = await bringModules(bundle, {
    project,
    asked: askingOf(said),
    coverage: covers(bundle, project),
    pools,
    home,
    vendor: mode === "off" ? "off" : there ? "compare" : "place",
    timeout,
    spares,
    before: misfit === undefined ? [] : [inconsistent(misfit)],
  });
  const read = misfit === undefined ? [] : needs;
  return {
    vendor: mode === "off" ? "off" : modules.kept ? "kept" : "rebuilt",
    verdict: modules.verdict,
    modules,
    hidden: modules.hidden,
    tree: modules.tree,
    proved: modules.proved,
    misfit: misfit?.message,
    rounds: modules.rounds,
    coverage: modules.coverage,
    read: [...read, part.modulesName],
  };
}

/** The round in which a tree that no longer fits is made anew. */
function inconsistent({ message }: OfflineError): Round {
  return {
    cause: `inconsistent vendoring: ${message}`,
    action: "rebuilt from the bundle's modules",
    result: "mended",
    detail: "the packed tree was not used",
  };
}

export function covers({ manifest }: Opened, { goSum }: Project): Coverage {
  return coverage(goSum, [...manifest.modules, ...manifest.extras]);
}
