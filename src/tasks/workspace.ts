import * as path from "node:path";
import { OfflineError } from "../errors.ts";
import { variable } from "../host/environment.ts";
import * as files from "../host/files.ts";

/**
 * The go.work that go would use in a directory: GOWORK, else the nearest one upwards; undefined where there is none or
 * GOWORK is off. Throws BAD_GO_WORK for a GOWORK that go refuses. cmd/go/internal/modload/init.go, FindGoWork.
 */
export async function workspace(directory: string): Promise<string | undefined> {
  const set = variable("GOWORK");
  if (set === "off") {
    return undefined;
  }
  if (set !== undefined && set !== "auto") {
    return demand(set);
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

async function demand(file: string): Promise<string> {
  if (!path.isAbsolute(file) || (await files.size(file)) === undefined) {
    throw new OfflineError(
      "BAD_GO_WORK",
      `project: GOWORK: wanted the absolute path of a go.work file, or off, got ${file}`,
      {
        hint: "unset GOWORK, so that go looks for go.work itself, or set it to off",
      },
    );
  }
  return file;
}
