import { Buffer } from "node:buffer";
import { OfflineError } from "../errors.ts";
import * as gosum from "../gosum/parse.ts";
import { keyOf } from "../module/gomod.ts";
import type { Coverage, Gap } from "../proxy/coverage.ts";
import { databaseName } from "../proxy/layout.ts";
import { altered } from "../proxy/mismatch.ts";
import { Witness, type Vouched } from "../proxy/witness.ts";
import { absentDirectory } from "./absent-directory.ts";
import { gapLine, left } from "./gaps.ts";
import { brokenZip, type Modules } from "./modules.ts";
import type { Project } from "./project.ts";

/** What was tried when go failed. */
export interface Tried {
  readonly project: Project;
  readonly modules: Modules;
  /** What the bundle's manifest promises. */
  readonly coverage: Coverage;
}

/**
 * A failure of go with placed modules, or of the proof for a go.mod that is not there (lists.ts, readGoMod), in words that say
 * whose it is: SUM_MISMATCH, NO_REPLACEMENT, BAD_MODULE, NOT_IN_BUNDLE. Others are passed on.
 */
export async function explained(error: unknown, tried: Tried): Promise<unknown> {
  if (!(error instanceof OfflineError)) {
    return error;
  }
  if (error.code === "IO" && error.details.length > 0) {
    // go did without a go.mod that the proof needs: the bundle lacks it as it lacks a module.
    return missing(error, tried) ?? error;
  }
  if (error.code !== "GO_FAILED") {
    return error;
  }
  return (
    mismatch(error, tried) ??
    (await absentDirectory(error, tried.project)) ??
    missing(error, tried) ??
    error
  );
}

/** go itself found another hash than go.sum's. cmd/go/internal/modfetch/fetch.go, checkModSum and checkSumDB. */
function mismatch(error: OfflineError, { project, modules }: Tried): OfflineError | undefined {
  const said = error.details.join("\n");
  const [, name = "", came] =
    /verifying (?:module: |go\.mod: )?(\S+): checksum mismatch\n\s*downloaded: (\S+)/.exec(said) ??
    [];
  if (came === undefined) {
    return undefined;
  }
  const at = name.lastIndexOf("@");
  const [path, version] = [name.slice(0, at), name.slice(at + 1)];
  const vouched = vouch(modules, path, version.replace(/\/go\.mod$/, ""));
  return stopped(
    altered({
      name,
      listed: gosum.h1(project.goSum, path, version),
      recorded: version.endsWith("/go.mod") ? vouched?.goModH1 : vouched?.h1,
      came,
      vouched,
      holder: "the module cache",
      page: false,
    }),
    error.details,
  );
}

/** The carried record of a module; undefined where there is none that its key vouches for. */
function vouch({ verifier, records }: Modules, path: string, version: string): Vouched | undefined {
  if (verifier === undefined) {
    return undefined;
  }
  const witness = new Witness(verifier, (name) => {
    const found = records.get(databaseName(verifier.name, name));
    return found === undefined ? undefined : new Uint8Array(Buffer.from(found.note, "latin1"));
  });
  return witness.hashes(path, version);
}

/** A hash that differs ends the restore: what came from elsewhere is not tried again, nor anything after it. */
export function stopped(error: OfflineError, details: readonly string[] = []): OfflineError {
  return new OfflineError("SUM_MISMATCH", error.message, {
    hint: "do not build: somebody changed this module, or a network answers in its proxy's place; keep both hashes for those who look into it, and ask for the module through another network",
    details: [...error.details, ...details],
    cause: error,
  });
}

function missing(error: OfflineError, tried: Tried): OfflineError | undefined {
  if (!error.details.some((line) => /GOPROXY=off|no such file or directory|not exist/.test(line))) {
    return undefined;
  }
  const { broken } = tried.modules.proof;
  const [first] = broken;
  if (first !== undefined) {
    return brokenZip(first, broken);
  }
  return notInBundle(error, namedFirst(left(tried.coverage, tried.project, tried.modules), error));
}

/** What go itself names is the one that it cannot do without. */
function namedFirst({ gaps }: Coverage, { details }: OfflineError): readonly Gap[] {
  const said = details.join("\n");
  const isNamed = ({ module }: Gap) => said.includes(keyOf(module));
  return [...gaps.filter(isNamed), ...gaps.filter((each) => !isNamed(each))];
}

function notInBundle(error: OfflineError, gaps: readonly Gap[]): OfflineError {
  const [first] = gaps;
  const more = gaps.length > 1 ? ` (and ${gaps.length - 1} more)` : "";
  return new OfflineError(
    "NOT_IN_BUNDLE",
    first === undefined
      ? `modules: wanted every module that go asks for, got: ${error.details[0] ?? error.message}`
      : `modules: wanted ${keyOf(first.module)}, got none: ${first.reason}${more}`,
    {
      hint: first?.remedy ?? "pack again from this commit, with what go names in parts or tools",
      details: [...gaps.map(gapLine), ...error.details],
      cause: error,
    },
  );
}
