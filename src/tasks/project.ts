import { hash } from "node:crypto";
import * as path from "node:path";
import { key } from "../bundle/key.ts";
import type { Digest } from "../bundle/manifest.ts";
import { OfflineError } from "../errors.ts";
import * as gosum from "../gosum/parse.ts";
import { variable } from "../host/environment.ts";
import * as files from "../host/files.ts";
import type { Pool } from "../host/pool.ts";
import * as walk from "../host/walk.ts";
import * as gomod from "../module/gomod.ts";
import { uncovered } from "../vendor/covered.ts";
import type { Checkout } from "../vendor/needed.ts";
import { decode } from "../vendor/source.ts";

/** A checked-out Go module: what is proved against. */
export interface Project {
  /** Absolute, links resolved. */
  readonly directory: string;
  readonly goMod: gomod.GoMod;
  readonly goModBytes: Uint8Array;
  readonly goSum: gosum.GoSum;
  readonly goSumBytes: Uint8Array;
  readonly inputs: readonly Digest[];
  /** Names its exact dependencies; see bundle/key.ts. */
  readonly key: string;
}

/** Reads a project. Throws NO_GO_MOD, BAD_GO_MOD, NO_GO_SUM, BAD_GO_SUM, NO_DEPENDENCIES and NOT_COVERED. */
export async function load(directory: string): Promise<Project> {
  const real = await files.realDirectory(directory);
  const goModBytes = real === undefined ? undefined : await files.read(path.join(real, "go.mod"));
  if (real === undefined || goModBytes === undefined) {
    throw new OfflineError(
      "NO_GO_MOD",
      `project: wanted go.mod in ${directory}, got ${real === undefined ? "no such directory" : "none"}`,
      {
        hint: "name the directory of go.mod: --project on the command line, working-directory in a workflow",
      },
    );
  }
  const goMod = gomod.parse(goModBytes.toString("utf8"));
  const goSumBytes = await files.read(path.join(real, "go.sum"));
  refuseWithout(goMod, goSumBytes);
  refuseUncovered(goMod, await workspace(real));
  const bytes = goSumBytes ?? Buffer.alloc(0);
  const inputs = [digest("go.mod", goModBytes), digest("go.sum", bytes)];
  return {
    directory: real,
    goMod,
    goModBytes,
    goSum: gosum.parse(bytes.toString("utf8")),
    goSumBytes: bytes,
    inputs,
    key: key(inputs),
  };
}

/** What the checked-out code imports and embeds, read by the pool's threads. */
export interface Code extends Checkout {
  /** Its Go files, relative to the project. */
  readonly goFiles: readonly string[];
  /** Embed patterns by the directory of their package, relative to the project; "" is the project. */
  readonly embeds: ReadonlyMap<string, readonly string[]>;
}

/** Reads the main module's Go files; see vendor/needed.ts. */
export async function readCode(project: Project, pool: Pool): Promise<Code> {
  const goFiles = await packageFiles(project);
  const facts = await pool.read(project.directory, goFiles, true);
  const imports = new Set(project.goMod.tool);
  const embeds = new Map<string, string[]>();
  for (const { name, note } of facts) {
    const source = decode(note);
    const directory = name.slice(0, Math.max(0, name.lastIndexOf("/")));
    source.imports.forEach((each) => imports.add(each));
    if (source.embeds.length > 0) {
      embeds.set(directory, [...(embeds.get(directory) ?? []), ...source.embeds]);
    }
  }
  return { module: project.goMod.module ?? "", imports, goFiles, embeds };
}

/** The Go files of the main module's packages, relative to the project. */
async function packageFiles(project: Project): Promise<string[]> {
  const patterns = project.goMod.ignore.map((each) => each.replace(/\/+$/, ""));
  const names = await walk.checkout(project.directory, (directory) =>
    patterns.some((pattern) =>
      pattern.startsWith("./")
        ? directory === pattern.slice(2)
        : `/${directory}`.endsWith(`/${pattern}`),
    ),
  );
  return names.filter((name) => /(?:^|\/)[^._/][^/]*\.go$/.test(name));
}

function refuseWithout(goMod: gomod.GoMod, goSum: Uint8Array | undefined): void {
  if (goMod.module === undefined) {
    throw new OfflineError("BAD_GO_MOD", "project: go.mod: wanted a module line, got none", {
      hint: "run go mod init, or take go.mod from the repository again",
    });
  }
  if (goMod.require.length === 0) {
    throw new OfflineError(
      "NO_DEPENDENCIES",
      "project: go.mod: wanted at least one require line, got none",
      {
        hint: "a module without dependencies needs no module proxy: leave this step out",
      },
    );
  }
  if (goSum === undefined) {
    throw new OfflineError("NO_GO_SUM", "project: wanted go.sum beside go.mod, got none", {
      hint: "run go mod tidy and commit go.sum: without it nothing can be proved",
    });
  }
}

function refuseUncovered(goMod: gomod.GoMod, goWork: string | undefined): void {
  const findings = uncovered(goMod, goWork);
  const [first] = findings;
  if (first !== undefined) {
    throw new OfflineError("NOT_COVERED", `project: not proved: ${first.what} ${first.reason}`, {
      hint: "this version proves single modules whose dependencies all come from modules in go.sum",
      details: findings.map(({ what, reason }) => `${what} ${reason}`),
    });
  }
}

/** The go.work that go would use here: GOWORK, else the nearest one upwards. */
async function workspace(directory: string): Promise<string | undefined> {
  const set = variable("GOWORK");
  if (set !== undefined) {
    return set === "off" ? undefined : set;
  }
  for (let at = directory; ; at = path.dirname(at)) {
    const file = path.join(at, "go.work");
    if ((await files.size(file)) !== undefined) {
      return file;
    }
    if (path.dirname(at) === at) {
      return undefined;
    }
  }
}

function digest(name: string, bytes: Uint8Array): Digest {
  return { path: name, sha256: hash("sha256", bytes, "hex") };
}
