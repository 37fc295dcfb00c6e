import { chmod } from "node:fs/promises";
import type { Sandbox, Variables } from "./sandbox.ts";

/**
 * Puts a `go` of ours first on PATH: the shell lines in `script`, after which the real go runs with the same arguments
 * unless they have ended the script. Gives the variables for a run that should meet it.
 */
export async function fakeGo(box: Sandbox, folder: string, script: string): Promise<Variables> {
  const path = box.environment["PATH"] ?? "";
  const forward = `PATH='${path}' exec go "$@"`;
  await box.write(folder, { go: `#!/bin/sh\n${script}\n${forward}\n` });
  await chmod(box.path(folder, "go"), 0o755);
  return { PATH: `${box.path(folder)}:${path}` };
}
