import { hash } from "node:crypto";
import { homedir } from "node:os";
import * as path from "node:path";
import { variable } from "./environment.ts";

/** A project's private folder; nothing in it outlives the job, or `go-offline env --leave`. */
export function folder(project: string): string {
  const base =
    variable("RUNNER_TEMP") ??
    variable("XDG_STATE_HOME") ??
    path.join(homedir(), ".local", "state");
  return path.join(base, "go-offline", hash("sha256", project, "hex").slice(0, 16));
}
