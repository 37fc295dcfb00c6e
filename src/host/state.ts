import { hash } from "node:crypto";
import { constants } from "node:fs";
import * as fs from "node:fs/promises";
import { homedir } from "node:os";
import * as path from "node:path";
import { OfflineError } from "../errors.ts";
import { variable } from "./environment.ts";
import { fileFailure, systemCode } from "./failure.ts";
import * as files from "./files.ts";

/**
 * Where a restore keeps what has to be undone later: a private folder (0700) for each project. In a workflow it lies in
 * RUNNER_TEMP, which goes with the job; on a terminal in XDG_STATE_HOME, which the specification of base directories
 * sets to ~/.local/state. https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function folder(project: string): string {
  return path.join(root(), hash("sha256", project, "hex").slice(0, 16));
}

/** The folders of all projects that have one, by name. Throws IO where they cannot be read. */
export async function folders(): Promise<string[]> {
  try {
    const names = await fs.readdir(root());
    const own = names.filter((name) => /^[0-9a-f]{16}$/.test(name)).toSorted();
    return own.map((name) => path.join(root(), name));
  } catch (error) {
    if (systemCode(error) === "ENOENT" || systemCode(error) === "ENOTDIR") {
      return [];
    }
    throw fileFailure(`reading ${root()}`, error);
  }
}

/** Makes a project's folder where it is missing. Throws READ_ONLY, NO_SPACE or IO, also where a link stands there. */
export async function make(directory: string): Promise<void> {
  try {
    await fs.mkdir(directory, { recursive: true, mode: 0o700 });
    if (!(await files.isDirectory(directory))) {
      throw new Error("wanted a directory, got a link");
    }
    await fs.chmod(directory, 0o700);
  } catch (error) {
    throw fileFailure(`making ${directory}`, error);
  }
}

/** Removes a project's folder if nothing is in it, and the one that it is in: what a restore that failed had made. */
export async function removeEmpty(directory: string): Promise<void> {
  for (const each of [directory, path.dirname(directory)]) {
    await fs.rmdir(each).catch(() => undefined);
  }
}

/** Writes a file of a state in one step, for this user alone (0600). */
export async function write(file: string, text: string): Promise<void> {
  await files.replace(file, text, 0o600);
}

/** Throws READ_ONLY where no folder could be made; writes nothing itself. */
export async function demandRoom(): Promise<void> {
  let at = root();
  while (!(await files.exists(at)) && path.dirname(at) !== at) {
    at = path.dirname(at);
  }
  try {
    await fs.access(at, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new OfflineError(
      "READ_ONLY",
      `state: wanted to write in ${root()}, where a restore keeps what it has to undo, got ${systemCode(error) ?? String(error)}`,
      {
        hint: "set XDG_STATE_HOME to a folder that this user may write in (in a workflow: RUNNER_TEMP), and run again",
        cause: error,
      },
    );
  }
}

function root(): string {
  const runner = variable("RUNNER_TEMP");
  if (runner !== undefined) {
    return path.resolve(runner, "go-offline");
  }
  // The specification has a relative path ignored.
  const set = variable("XDG_STATE_HOME");
  const home =
    set !== undefined && path.isAbsolute(set) ? set : path.join(homedir(), ".local/state");
  return path.join(home, "go-offline");
}
