import * as path from "node:path";
import { OfflineError } from "../errors.ts";
import * as gosum from "../gosum/parse.ts";
import { variable } from "../host/environment.ts";
import * as files from "../host/files.ts";
import * as go from "../host/go.ts";
import * as gomod from "../module/gomod.ts";
import type { Project } from "./project.ts";

/** What the go command left behind: the tree it wrote and the module cache that it took it from. */
export interface Vendored {
  readonly directory: string;
  readonly moduleCache: string;
  /** Milliseconds that `go mod download` and `go mod vendor` took. */
  readonly milliseconds: number;
}

/**
 * Runs `go mod download` and `go mod vendor` on copies of go.mod and go.sum in `work`, so that the project's own are
 * never written. Throws what go.run throws, INCOMPLETE_GO_SUM with the lines that go added to its copy, UNTIDY_GO_MOD.
 */
export async function vendor(
  project: Project,
  work: string,
  moduleCache: string | undefined,
  timeout: number,
): Promise<Vendored> {
  const cache = moduleCache ?? path.join(work, "modcache");
  const directory = path.join(work, "tree", "vendor");
  const started = performance.now();
  await mod(project, work, cache, timeout, ["download"]);
  const copy = await mod(project, work, cache, timeout, ["vendor", `-o=${directory}`]);
  const milliseconds = performance.now() - started;
  await demandUnchanged(project, copy);
  if (!(await files.isDirectory(directory))) {
    throw new OfflineError(
      "NO_DEPENDENCIES",
      "go: go mod vendor: wanted packages to vendor, got none",
      {
        hint: "the code imports nothing from its required modules: run go mod tidy, and leave this step out",
      },
    );
  }
  return { directory, moduleCache: cache, milliseconds };
}

/** One go mod command on a copy of its own; gives the copy's go.mod. */
async function mod(
  project: Project,
  work: string,
  moduleCache: string,
  timeout: number,
  [command = "", ...flags]: string[],
): Promise<string> {
  const directory = path.join(work, command);
  const copy = path.join(directory, "go.mod");
  await files.makeDirectory(directory);
  await files.write(copy, project.goModBytes);
  await files.write(path.join(directory, "go.sum"), project.goSumBytes);
  const cacheFlag = variable("GOMODCACHE") === moduleCache ? [] : ["-modcacherw"];
  try {
    await go.run({
      args: ["mod", command, ...cacheFlag, `-modfile=${copy}`, ...flags],
      directory: project.directory,
      variables: { GOMODCACHE: moduleCache, GOFLAGS: "-mod=readonly", CGO_ENABLED: "1" },
      network: true,
      timeout,
    });
  } catch (error) {
    throw error instanceof OfflineError ? named(error) : error;
  }
  return copy;
}

/** Two failures of go are the project's own, and have a code of their own. */
function named(error: OfflineError): OfflineError {
  const missing = error.details.find((line) => line.includes("missing go.sum entry"));
  if (error.code === "GO_FAILED" && missing !== undefined) {
    return new OfflineError(
      "INCOMPLETE_GO_SUM",
      `project: go.sum: wanted a line for every module, got: ${missing.trim()}`,
      {
        hint: "run go mod tidy and commit its result: what is not in go.sum cannot be proved",
        details: error.details,
        cause: error,
      },
    );
  }
  const untidy = error.details.find((line) => line.includes("updates to go.mod needed"));
  if (error.code === "GO_FAILED" && untidy !== undefined) {
    return new OfflineError(
      "UNTIDY_GO_MOD",
      `project: go.mod: wanted one that go leaves as it is, got: ${untidy.trim()}`,
      {
        hint: "run go mod tidy and commit its result",
        details: error.details,
        cause: error,
      },
    );
  }
  return error;
}

/** go mod vendor fills gaps in the go.mod and go.sum that it is given; a project with such gaps cannot be proved. */
async function demandUnchanged(project: Project, copy: string): Promise<void> {
  const goMod = (await files.read(copy))?.toString("utf8") ?? "";
  const goSum = (await files.read(path.join(path.dirname(copy), "go.sum")))?.toString("utf8") ?? "";
  if (JSON.stringify(gomod.parse(goMod)) !== JSON.stringify(project.goMod)) {
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
