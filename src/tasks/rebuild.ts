import { hash } from "node:crypto";
import * as path from "node:path";
import { proofName } from "../bundle/part.ts";
import { OfflineError } from "../errors.ts";
import * as files from "../host/files.ts";
import type { Pool } from "../host/pool.ts";
import type { Fact } from "../host/pool.ts";
import type { Staging } from "../host/staging.ts";
import type { Coverage } from "../proxy/coverage.ts";
import type { Verdict } from "../vendor/finding.ts";
import { note } from "../vendor/note.ts";
import { readCode } from "./checkout.ts";
import { explained } from "./explaining.ts";
import { demandTree, proofFiles } from "./gathering.ts";
import { guarded } from "./guarded.ts";
import { variablesOf, type Modules } from "./modules.ts";
import type { Workbench } from "./on-copies.ts";
import type { Project } from "./project.ts";
import { demandComplete, proveTree } from "./prove.ts";
import type { Waiting } from "./sealing.ts";
import { readDirectory, type Tree } from "./tree.ts";
import { write } from "./vendoring.ts";

/** A vendor tree that go wrote from proved modules. */
export interface Rebuilt {
  readonly verdict: Verdict;
  readonly tree: Tree;
}

/**
 * Has the real go write vendor/ into a staging folder, offline, from modules that are proved; and proves the tree by the
 * same rule as a packed one, from the modules that are on the disk now. Throws NO_DEPENDENCIES, NOT_PROVED,
 * and what `explained` makes of what go.run throws.
 */
export async function rebuild(
  project: Project,
  modules: Modules,
  coverage: Coverage,
  pool: Pool,
  staging: Staging,
  timeout: number,
): Promise<Rebuilt> {
  const directory = path.join(staging.directory, "vendor");
  const bench = offline(project, modules, timeout);
  // The threads have nothing else to do while go writes.
  const reading = readCode(project, pool);
  reading.catch(() => undefined);
  try {
    await write(bench, path.join(staging.directory, "copies"), directory);
  } catch (error) {
    throw await explained(error, { project, modules, coverage });
  }
  const there = (await files.isDirectory(directory)) ? directory : undefined;
  const vendored = { directory: there, moduleCache: modules.directory, milliseconds: 0 };
  demandTree(vendored);
  const waiting = await proofFiles(project, await reading, vendored, pool, modules.lists).catch(
    async (error: unknown) => {
      throw await explained(error, { project, modules, coverage });
    },
  );
  const own = readDirectory(directory, pool).then((found) => found ?? missing());
  const { verdict, tree } = await proveTree(project, pool, own, () => facts(waiting));
  demandComplete(verdict);
  return { verdict, tree };
}

/** Go with these modules and no network. */
function offline(project: Project, modules: Modules, timeout: number): Workbench {
  return {
    project,
    cache: modules.directory,
    network: false,
    variables: variablesOf(modules),
    timeout,
  };
}

/** Whether go finds every package and test of the checked-out code in the modules. Throws what `explained` gives. */
export async function serveModules(
  project: Project,
  modules: Modules,
  coverage: Coverage,
  timeout: number,
): Promise<void> {
  const patterns = project.mains.modules.map(
    ({ directory }) => `./${path.relative(project.mains.root, directory)}/...`,
  );
  try {
    await guarded(project, {
      args: ["list", "-mod=readonly", "-deps", "-test", '-f={{""}}', ...patterns],
      directory: project.directory,
      variables: {
        ...variablesOf(modules),
        GOFLAGS: ["-mod=readonly", "-buildvcs=false", ...project.flags].join(" "),
        GOWORK: project.goWork ?? "off",
      },
      network: false,
      timeout,
    });
  } catch (error) {
    throw await explained(error, { project, modules, coverage });
  }
}

/** What a proof part would hold, as its reader gives it. */
async function* facts(waiting: readonly Waiting[]): AsyncGenerator<readonly Fact[]> {
  for (const { name, read } of waiting) {
    const bytes = await read();
    const sha256 = hash("sha256", bytes, "hex");
    yield [{ name, sha256, note: note(name, bytes, proofName), executable: false }];
  }
}

function missing(): never {
  throw new OfflineError("IO", "vendor: wanted the tree that go has just written, got none", {
    hint: "see that nothing else writes into the project, then restore again",
  });
}
