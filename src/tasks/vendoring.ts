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
): Promise<Vendored> {
  const cache = moduleCache ?? path.join(work, "modcache");
  const directory = path.join(work, "tree", "vendor");
  const shared = { project, cache, timeout };
  const started = performance.now();
  if (project.goWork === undefined) {
    await mod(shared, path.join(work, "download"), ["mod", "download"]);
    const copy = await mod(shared, path.join(work, "vendor"), ["mod", "vendor", `-o=${directory}`]);
    await demandUnchanged(project, copy);
  } else {
    await vendorWorkspace(shared, project.goWork, path.join(work, "vendor"), directory);
  }
  const milliseconds = performance.now() - started;
  const isThere = await files.isDirectory(directory);
  return { directory: isThere ? directory : undefined, moduleCache: cache, milliseconds };
}

interface Shared {
  readonly project: Project;
  readonly cache: string;
  readonly timeout: number;
}

/** One go mod command on a copy of its own; gives the copy's go.mod. */
async function mod(shared: Shared, directory: string, args: readonly string[]): Promise<string> {
  const copy = path.join(directory, "go.mod");
  await files.makeDirectory(directory);
  for (const { name, bytes } of shared.project.sources) {
    await files.write(path.join(directory, name), bytes);
  }
  await run(shared, [...args.slice(0, 2), `-modfile=${copy}`, ...args.slice(2)], {
    GOFLAGS: "-mod=readonly",
  });
  return copy;
}

/**
 * In a workspace there is no -modfile. Copies are laid over the go.sum files instead: what lies under one, go refuses to
 * write, and says so.
 */
async function vendorWorkspace(
  shared: Shared,
  goWork: string,
  work: string,
  directory: string,
): Promise<void> {
  const { project } = shared;
  const replace: Record<string, string> = {};
  await files.makeDirectory(work);
  for (const name of sumFiles(project, goWork)) {
    const known = project.sources.find((each) => each.name === name);
    const copy = path.join(work, `${Object.keys(replace).length}.sum`);
    await files.write(copy, known?.bytes ?? "");
    replace[path.resolve(project.directory, name)] = copy;
  }
  const overlay = path.join(work, "overlay.json");
  await files.write(overlay, JSON.stringify({ Replace: replace }));
  await run(shared, ["work", "vendor", `-overlay=${overlay}`, `-o=${directory}`], {
    GOWORK: goWork,
    GOFLAGS: "-mod=readonly",
  });
}

/** The files that go would add lines to, relative to the project. */
function sumFiles({ directory, mains }: Project, goWork: string): string[] {
  const own = mains.modules.map((each) => path.join(each.directory, "go.sum"));
  return [`${goWork}.sum`, ...own].map((file) => path.relative(directory, file));
}

async function run(
  { project, cache, timeout }: Shared,
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<void> {
  const [tool = "", command = "", ...flags] = args;
  const cacheFlag = variable("GOMODCACHE") === cache ? [] : ["-modcacherw"];
  try {
    await go.run({
      args: [tool, command, ...cacheFlag, ...flags],
      directory: project.directory,
      variables: { GOMODCACHE: cache, CGO_ENABLED: "1", ...variables },
      network: true,
      timeout,
    });
  } catch (error) {
    throw error instanceof OfflineError ? named(error) : error;
  }
}

/** Two failures of go are the project's own, and have a code of their own. */
function named(error: OfflineError): OfflineError {
  const missing = error.details.find((line) =>
    /missing go\.sum entry|updates to go\.sum needed/.test(line),
  );
  if (error.code === "GO_FAILED" && missing !== undefined) {
    return new OfflineError(
      "INCOMPLETE_GO_SUM",
      `project: go.sum: wanted a line for every module, got: ${missing.trim()}`,
      {
        hint: "run go mod tidy (in a workspace go work sync) and commit its result: what is not in go.sum or go.work.sum cannot be proved",
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
