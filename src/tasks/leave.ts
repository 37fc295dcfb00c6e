import { hash } from "node:crypto";
import * as path from "node:path";
import { OfflineError } from "../errors.ts";
import { variable } from "../host/environment.ts";
import * as files from "../host/files.ts";
import * as git from "../host/git.ts";
import { given, unlink, type Given } from "./chain.ts";
import { showToGit } from "./exclude.ts";
import { differences as compare } from "./own-tree.ts";
import { takeAway } from "./place.ts";
import { forget, stateOf, states, write, type State } from "./state.ts";
import type { Variable } from "./variables.ts";

/** Which project to leave, and what hands the variables to those who come after. */
export interface LeaveOrder {
  readonly project: string;
  readonly give: (variables: readonly Given[]) => void;
}

/** What a leave came to. */
export type Left = Nothing | Undone;

/** There was no restore of this project to undo. */
export interface Nothing {
  readonly kind: "nothing";
  readonly project: string;
  /** Directories of other projects that are restored. */
  readonly others: readonly string[];
}

/** A restore that was undone. */
export interface Undone {
  readonly kind: "undone";
  readonly project: string;
  readonly vendor: Outcome;
  /** What of vendor/ is not as it was placed, a line each. */
  readonly differences: readonly string[];
  /** Whether a line was taken out of the repository's exclude file. */
  readonly shown: boolean;
  readonly variables: readonly (Given & { readonly until: string | undefined })[];
  readonly others: readonly string[];
}

/**
 * What became of vendor/: `removed`; `kept`, as it was there before the restore; `changed` since and left alone, or
 * `tracked` by git since and left alone; or `gone` already.
 */
export type Outcome = "removed" | "kept" | "changed" | "tracked" | "gone";

/**
 * Undoes what restores of a project did. Everything is read first; a failure after that leaves the state, and with it a
 * leave that may be run again. Throws BAD_STATE for any state that cannot be read. go.mod, go.sum, go.work and the
 * `go env` file are never written.
 */
export async function leave({ project, give }: LeaveOrder): Promise<Left> {
  const { state, directory, rest } = await find(project);
  const others = rest.map((each) => each.directory);
  if (state === undefined) {
    return { kind: "nothing", project: directory, others };
  }
  const differences = await compare(state);
  for (const { file } of state.excluded) {
    await files.read(file);
  }
  const vendor = await judge(state, differences);
  const variables = given(state, rest);
  const until = variables.map((each) => ({ ...each, until: variable(each.name) }));
  if (vendor === "removed") {
    await takeAway(state.directory);
  }
  await removeWritten(state);
  const shown = await showAll(state);
  give(variables);
  for (const each of unlink(state, rest)) {
    await write(each);
  }
  await forget(state);
  return {
    kind: "undone",
    project: state.directory,
    vendor,
    differences,
    shown,
    variables: until,
    others,
  };
}

/** What the last restore of a project exported. Throws NO_STATE where there is none. */
export async function exported(project: string): Promise<readonly Variable[]> {
  const { state, directory } = await find(project);
  if (state === undefined) {
    throw new OfflineError("NO_STATE", `state: wanted a restore of ${directory}, got none`, {
      hint: "run go-offline restore first, or name its directory with --project",
    });
  }
  return state.variables;
}

/** What was written beside the project goes, unless somebody wrote into it since. */
async function removeWritten({ directory, written }: State): Promise<void> {
  for (const [name, sha256] of written) {
    const file = path.join(directory, name);
    const bytes = await files.read(file);
    if (bytes !== undefined && hash("sha256", bytes, "hex") === sha256) {
      await files.remove(file);
    }
  }
}

/** Takes our lines out again, the last first; whether one was still there. */
async function showAll({ excluded }: State): Promise<boolean> {
  let shown = false;
  for (const each of excluded.toReversed()) {
    shown = (await showToGit(each)) || shown;
  }
  return shown;
}

/** The directory need not be there any more. */
async function find(project: string) {
  const directory = (await files.realDirectory(project)) ?? path.resolve(project);
  const all = await states();
  const state = stateOf(all, directory);
  return { state, directory, rest: all.filter((each) => each !== state) };
}

async function judge(state: State, differences: readonly string[]): Promise<Outcome> {
  if (state.vendor === undefined) {
    return "kept";
  }
  if (!(await files.exists(path.join(state.directory, "vendor")))) {
    return "gone";
  }
  if (differences.length > 0) {
    return "changed";
  }
  return (await git.tracks(state.directory, "vendor")) ? "tracked" : "removed";
}
