import * as path from "node:path";
import { OfflineError } from "../errors.ts";
import { variable } from "../host/environment.ts";
import * as files from "../host/files.ts";
import type { Progress } from "../host/progress.ts";
import { fileName } from "../proxy/layout.ts";
import { asKnown } from "./diagnosis.ts";
import { guarded } from "./guarded.ts";
import type { Project } from "./project.ts";

/** A project that go is run for, and where its modules are from. */
export interface Workbench {
  readonly project: Project;
  /** The module cache that go uses. */
  readonly cache: string;
  /** Whether go may ask the user's module proxy and checksum database; else it has what `offline` names. */
  readonly network: boolean;
  /** Variables on top, such as GOPROXY=file://…,off. */
  readonly variables: Readonly<Record<string, string>>;
  /** Milliseconds that one command may take. */
  readonly timeout: number;
  /** Milliseconds that it may say nothing. */
  readonly silence?: number;
  /** Whether the module cache is the user's own, which is filled as go would fill it. */
  readonly isUsers?: boolean;
  readonly progress?: Progress | undefined;
}

/** What a command printed, and the copy of go.mod that it worked on; undefined in a workspace. */
export interface Done {
  readonly stdout: string;
  readonly goMod: string | undefined;
}

/**
 * Runs one `go mod`, `go work` or `go list` command on copies of go.mod and the go.sum files, made in `directory`: the
 * project's own are never written. Throws what go.run throws, INCOMPLETE_GO_SUM, UNTIDY_GO_MOD.
 */
export async function onCopies(
  bench: Workbench,
  directory: string,
  command: readonly string[],
  args: readonly string[],
): Promise<Done> {
  await files.makeDirectory(directory);
  const { flags, variables, goMod } =
    bench.project.goWork === undefined
      ? await copyModule(bench.project, directory)
      : await overlay(bench.project, bench.project.goWork, directory);
  const isUsers = bench.isUsers === true || variable("GOMODCACHE") === bench.cache;
  const cacheFlag = isUsers ? [] : ["-modcacherw"];
  try {
    const stdout = await guarded(bench.project, {
      args: [...command, ...cacheFlag, ...flags, ...args],
      directory: bench.project.directory,
      variables: {
        GOMODCACHE: bench.cache,
        CGO_ENABLED: "1",
        GOFLAGS: "-mod=readonly",
        ...variables,
        ...bench.variables,
      },
      network: bench.network,
      timeout: bench.timeout,
      ...(bench.silence === undefined ? {} : { silence: bench.silence }),
    });
    return { stdout, goMod };
  } catch (error) {
    throw error instanceof OfflineError
      ? ((await badZip(bench, error)) ?? switchedOff(bench, error) ?? named(error))
      : error;
  }
}

interface Copies {
  readonly flags: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  readonly goMod: string | undefined;
}

async function copyModule({ sources }: Project, directory: string): Promise<Copies> {
  const goMod = path.join(directory, "go.mod");
  for (const { name, bytes } of sources) {
    await files.write(path.join(directory, name), bytes);
  }
  return { flags: [`-modfile=${goMod}`], variables: {}, goMod };
}

/**
 * In a workspace there is no -modfile. Copies are laid over the go.sum files instead: what lies under one, go refuses to
 * write, and says so.
 */
async function overlay(project: Project, goWork: string, directory: string): Promise<Copies> {
  const replace: Record<string, string> = {};
  for (const name of sumFiles(project, goWork)) {
    const known = project.sources.find((each) => each.name === name);
    const copy = path.join(directory, `${Object.keys(replace).length}.sum`);
    await files.write(copy, known?.bytes ?? "");
    replace[path.resolve(project.directory, name)] = copy;
  }
  const file = path.join(directory, "overlay.json");
  await files.write(file, JSON.stringify({ Replace: replace }));
  return { flags: [`-overlay=${file}`], variables: { GOWORK: goWork }, goMod: undefined };
}

/** The files that go would add lines to, relative to the project. */
function sumFiles({ directory, mains }: Project, goWork: string): string[] {
  const own = mains.modules.map((each) => path.join(each.directory, "go.sum"));
  return [`${goWork}.sum`, ...own].map((file) => path.relative(directory, file));
}

/** Of a zip that it cannot open, go often does not say whose it is: it began to bring it, and has none. */
async function badZip(
  { cache, project }: Workbench,
  error: OfflineError,
): Promise<OfflineError | undefined> {
  const said = error.details.find((line) => /^(?:go: )?zip: not a valid zip file/.test(line));
  if (said === undefined) {
    return undefined;
  }
  const broken: string[] = [];
  for (const key of project.goSum.keys()) {
    const [modulePath = "", version = ""] = key.split(" ");
    const zip = path.join(
      cache,
      "cache",
      "download",
      fileName({ path: modulePath, version }, "zip"),
    );
    const lock = `${zip.slice(0, -".zip".length)}.lock`;
    if (!version.endsWith("/go.mod") && (await files.exists(lock)) && !(await files.exists(zip))) {
      broken.push(`${modulePath}@${version}`);
    }
  }
  return new OfflineError(
    "BAD_MODULE",
    `modules: ${broken.join(", ")}: wanted a zip from the module proxy, got another file: ${said}`,
    {
      hint: "see what GOPROXY answers for it: a page to sign in, or a file that was cut short; then run this again",
      details: error.details,
      cause: error,
    },
  );
}

/** What a restore exports switches the network off in a whole shell or job, and a pack after it wants the network. */
function switchedOff({ network }: Workbench, error: OfflineError): OfflineError | undefined {
  const said = error.details.find((line) => line.includes("disabled by GOPROXY=off"));
  return !network || error.code !== "GO_FAILED" || said === undefined
    ? undefined
    : asKnown(
        new OfflineError("GO_FAILED", `go: wanted modules, got GOPROXY=off: ${said.trim()}`, {
          hint: 'a restore exports it: undo that (eval "$(go-offline env --leave)", or the leave action), or set GOPROXY to your proxy',
          details: error.details,
          cause: error,
        }),
      );
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
