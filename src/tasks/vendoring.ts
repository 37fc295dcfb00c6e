import * as path from "node:path";
import { OfflineError } from "../errors.ts";
import * as gosum from "../gosum/parse.ts";
import * as files from "../host/files.ts";
import * as go from "../host/go.ts";
import { counting, during, type Progress } from "../host/progress.ts";
import * as walk from "../host/walk.ts";
import * as gomod from "../module/gomod.ts";
import { onCopies, type Workbench } from "./on-copies.ts";
import type { Project } from "./project.ts";

/** What the go command left behind: the tree it wrote and the module cache that it took it from. */
export interface Vendored {
  /** Undefined where it found nothing to vendor. */
  readonly directory: string | undefined;
  readonly moduleCache: string;
  /** Milliseconds that `go mod download` and `go mod vendor` took. */
  readonly milliseconds: number;
}

/**
 * Runs the real go: `go mod download` and `go mod vendor`, or `go work vendor`. It works on copies of go.mod and the
 * go.sum files in `work`, so that the project's own are never written. `directory` is undefined where go found nothing
 * to vendor. Throws what go.run throws, INCOMPLETE_GO_SUM with the lines that go wanted to add, UNTIDY_GO_MOD.
 */
export async function vendor(
  project: Project,
  work: string,
  moduleCache: string | undefined,
  timeout: number,
  progress?: Progress,
): Promise<Vendored> {
  const cache = moduleCache ?? path.join(work, "modcache");
  const bench = { project, cache, network: true, variables: go.patient, timeout };
  const directory = path.join(work, "tree", "vendor");
  const started = performance.now();
  if (project.goWork === undefined) {
    const download = async () =>
      onCopies(bench, path.join(work, "download"), ["mod", "download"], []);
    // Of a module cache that was there before, a count would tell what others brought.
    await (moduleCache === undefined
      ? counting(progress, "go mod download", { count: () => zips(cache) }, download)
      : during(progress, "go mod download", download));
  }
  const command = project.goWork === undefined ? "go mod vendor" : "go work vendor";
  await during(progress, command, () => write(bench, path.join(work, "vendor"), directory));
  const milliseconds = performance.now() - started;
  const isThere = await files.isDirectory(directory);
  return { directory: isThere ? directory : undefined, moduleCache: cache, milliseconds };
}

/** How many module zips a module cache has. */
async function zips(cache: string): Promise<number> {
  return walk.count(path.join(cache, "cache", "download"), ".zip");
}

/** Has go write a vendor tree into a new directory, on copies made in `work`. Throws as `vendor` does. */
export async function write(bench: Workbench, work: string, directory: string): Promise<void> {
  const command = bench.project.goWork === undefined ? "mod" : "work";
  const { goMod } = await onCopies(bench, work, [command, "vendor"], [`-o=${directory}`]);
  if (goMod !== undefined) {
    await demandUnchanged(bench.project, goMod);
  }
}

/** go mod vendor fills gaps in the go.mod and go.sum that it is given; a project with such gaps cannot be proved. */
async function demandUnchanged(project: Project, copy: string): Promise<void> {
  const goMod = (await files.read(copy))?.toString("utf8") ?? "";
  const goSum = (await files.read(path.join(path.dirname(copy), "go.sum")))?.toString("utf8") ?? "";
  if (JSON.stringify(gomod.parse(goMod)) !== JSON.stringify(project.mains.modules[0]?.goMod)) {
    throw new OfflineError(
      "UNTIDY_GO_MOD",
      "project: go.mod: wanted one that go leaves as it is, got one that it changes",
      {
        hint: "run go mod tidy and commit its result",
      },
    );
  }
  const added = [...gosum.parse(goSum).keys()].filter((key) => !project.goSum.has(key));
  const [first] = added;
  if (first !== undefined) {
    const more = added.length > 1 ? ` (and ${added.length - 1} more)` : "";
    throw new OfflineError(
      "INCOMPLETE_GO_SUM",
      `project: go.sum: wanted a line for ${first}${more}, got none`,
      {
        hint: "run go mod tidy and commit its result: what is not in go.sum cannot be proved",
        details: added,
      },
    );
  }
}
