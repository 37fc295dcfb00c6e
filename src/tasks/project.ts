import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import * as path from "node:path";
import { key, projectId } from "../bundle/key.ts";
import type { Digest } from "../bundle/manifest.ts";
import { OfflineError } from "../errors.ts";
import * as gosum from "../gosum/parse.ts";
import * as files from "../host/files.ts";
import * as gomod from "../module/gomod.ts";
import * as gowork from "../module/gowork.ts";
import { directories, directoryOf, origin, type Main, type MainModules } from "../module/main.ts";
import { compareGo } from "../module/version.ts";
import { workspace } from "./workspace.ts";

/** A checked-out Go module or workspace: what is proved against. */
export interface Project {
  /** Where vendor/ stands: the directory of go.mod or of go.work. Absolute, links resolved. */
  readonly directory: string;
  readonly mains: MainModules;
  /** Absolute path of go.work; undefined for a single module. */
  readonly goWork: string | undefined;
  /** What GOFLAGS needs, beside -mod, for go to read the project so: none, but for another go.mod. */
  readonly flags: readonly string[];
  /** All lines of go.sum; in a workspace those of go.work.sum and of every go.sum. */
  readonly goSum: gosum.GoSum;
  /** go.mod, go.sum, go.work and go.work.sum as they were read. */
  readonly sources: readonly SourceFile[];
  readonly inputs: readonly Digest[];
  /** Names its exact dependencies; see bundle/key.ts. */
  readonly key: string;
  /** Names it whatever its dependencies are; see bundle/key.ts. */
  readonly id: string;
}

/** A file that says what the project depends on. */
export interface SourceFile {
  /** Relative to the project. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The oldest go line of a go.work whose tree go uses: before, `go work vendor` wrote none that it reads. */
const oldestWork = "1.22";

/**
 * Reads a project: the workspace that go would use in the directory, else its module. Throws NO_GO_MOD, BAD_GO_MOD,
 * BAD_GO_WORK, NO_GO_SUM, BAD_GO_SUM, and NOT_COVERED for a workspace below go 1.22.
 */
export async function load(directory: string): Promise<Project> {
  const real = await files.realDirectory(directory);
  if (real === undefined) {
    throw noGoMod(directory, "no such directory");
  }
  return assemble(real, await workspace(real), files.read);
}

/**
 * The project with these files for its sources: what go reads of it with `-modfile`, or, in a workspace, with another
 * go.work of the same directory. Throws what load throws.
 */
export function withSources(
  project: Project,
  sources: readonly SourceFile[],
  goWork: string | undefined,
): Promise<Project> {
  const { directory } = project;
  const held = new Map(
    sources.map(({ name, bytes }) => [path.resolve(directory, name), Buffer.from(bytes)]),
  );
  return assemble(directory, goWork, (file) => Promise.resolve(held.get(file)));
}

/** `open` gives a file's bytes; undefined if there is none. */
async function assemble(
  real: string,
  goWork: string | undefined,
  open: (file: string) => Promise<Buffer | undefined>,
): Promise<Project> {
  const sources: SourceFile[] = [];
  const root = goWork === undefined ? real : path.dirname(goWork);
  const read = async (file: string) => {
    const bytes = await open(file);
    if (bytes !== undefined) {
      sources.push({ name: path.relative(root, file), bytes });
    }
    return bytes?.toString("utf8");
  };
  const work = goWork === undefined ? undefined : parseWork((await read(goWork)) ?? "");
  const modules: Main[] = [];
  for (const each of work?.use ?? ["."]) {
    modules.push(await readMain(path.resolve(root, each), read));
  }
  if (goWork !== undefined) {
    demandUsed(real, root, modules);
  }
  const mains = await withDirectories({ root, modules, work });
  const goSum = await readSums(mains, goWork, read);
  const id = projectId(
    goWork === undefined ? "module" : "workspace",
    modules.map(({ goMod }) => goMod.module ?? ""),
  );
  return { directory: root, mains, goWork, flags: [], goSum, sources, id, ...named(sources) };
}

/** Throws NO_DEPENDENCIES where nothing is required: then there is nothing to bring through an outage. */
export function demandDependencies({ mains }: Project): void {
  if (mains.modules.every(({ goMod }) => goMod.require.length === 0)) {
    throw new OfflineError(
      "NO_DEPENDENCIES",
      "project: go.mod: wanted at least one require line, got none",
      {
        hint: "a module without dependencies needs no module proxy: leave this step out",
      },
    );
  }
}

function named(sources: readonly SourceFile[]): { inputs: Digest[]; key: string } {
  const inputs = sources.map(({ name, bytes }) => ({
    path: name,
    sha256: hash("sha256", bytes, "hex"),
  }));
  return { inputs, key: key(inputs) };
}

function parseWork(text: string): gowork.GoWork {
  const work = gowork.parse(text);
  if (work.use.length === 0) {
    throw new OfflineError("BAD_GO_WORK", "project: go.work: wanted a use line, got none", {
      hint: "run go work use in the workspace's modules, or set GOWORK=off to take one module alone",
    });
  }
  const go = work.go ?? "1.18";
  if (compareGo(go, oldestWork) < 0) {
    throw new OfflineError(
      "NOT_COVERED",
      `project: go.work: wanted go ${oldestWork} or newer, got ${go}: go uses no vendor/ with it`,
      {
        hint: `run go work use -go=${oldestWork}, or set GOWORK=off to take one module alone`,
      },
    );
  }
  return work;
}

async function readMain(
  directory: string,
  read: (file: string) => Promise<string | undefined>,
): Promise<Main> {
  const text = await read(path.join(directory, "go.mod"));
  if (text === undefined) {
    throw noGoMod(directory, "none");
  }
  const goMod = gomod.parse(text);
  if (goMod.module === undefined) {
    throw new OfflineError(
      "BAD_GO_MOD",
      `project: ${path.join(directory, "go.mod")}: wanted a module line, got none`,
      {
        hint: "run go mod init, or take go.mod from the repository again",
      },
    );
  }
  return { directory, goMod };
}

/** go refuses to work in a module that its go.work does not name. */
function demandUsed(directory: string, root: string, modules: readonly Main[]): void {
  if (directory !== root && !modules.some((each) => files.contains(each.directory, directory))) {
    throw new OfflineError(
      "BAD_GO_WORK",
      `project: wanted ${directory} in a module that ${path.join(root, "go.work")} uses, got another`,
      {
        hint: "run go work use in it, or set GOWORK=off to take the module alone",
      },
    );
  }
}

async function withDirectories(mains: Omit<MainModules, "directories">): Promise<MainModules> {
  const found = new Map<string, gomod.GoMod>();
  const whole = { ...mains, directories: found };
  for (const target of directories(mains)) {
    await demandOutside(mains.root, directoryOf(whole, target), target);
    const bytes = await files.read(path.join(directoryOf(whole, target), "go.mod"));
    if (bytes !== undefined) {
      found.set(target, gomod.parseLax(bytes.toString("utf8")));
    }
  }
  return whole;
}

/** go refuses it too, and a tree must not be held against itself. modcmd/vendor.go, moduleLine. */
async function demandOutside(root: string, directory: string, target: string): Promise<void> {
  const real = (await files.realDirectory(directory)) ?? directory;
  if (files.contains(path.join(root, "vendor"), real)) {
    throw new OfflineError(
      "BAD_GO_MOD",
      `project: replace: wanted a directory outside of vendor/, got ${target}`,
      {
        hint: "move that directory out of vendor/, which go mod vendor empties, and replace the module by its new place",
      },
    );
  }
}

/** In a workspace go takes the file that is named as its go.work is, and `.sum`. modload/init.go, loadModFile. */
async function readSums(
  mains: MainModules,
  goWork: string | undefined,
  read: (file: string) => Promise<string | undefined>,
): Promise<gosum.GoSum> {
  const names = mains.modules.map(({ directory }) => path.join(directory, "go.sum"));
  const all = goWork === undefined ? names : [`${goWork}.sum`, ...names];
  const sums: gosum.GoSum[] = [];
  for (const name of all) {
    const text = await read(name);
    if (text !== undefined) {
      sums.push(gosum.parse(text, path.relative(mains.root, name)));
    }
  }
  if (sums.length === 0 && needsSums(mains)) {
    throw new OfflineError("NO_GO_SUM", "project: wanted go.sum beside go.mod, got none", {
      hint: "run go mod tidy and commit go.sum: without it nothing can be proved",
    });
  }
  return gosum.merge(sums);
}

/** Whether anything is required that is no directory of the checkout. */
function needsSums(mains: MainModules): boolean {
  const required = mains.modules.flatMap(({ goMod }) => goMod.require);
  return required.some((each) => origin(mains, each).version !== "");
}

function noGoMod(directory: string, came: string): OfflineError {
  return new OfflineError("NO_GO_MOD", `project: wanted go.mod in ${directory}, got ${came}`, {
    hint: "name the directory of go.mod or go.work: --project on the command line, working-directory in a workflow",
  });
}
