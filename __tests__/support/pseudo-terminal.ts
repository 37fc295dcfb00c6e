import { spawnSync } from "node:child_process";
import { door, start } from "./process.ts";
import type { Sandbox, Variables } from "./sandbox.ts";

/** Whether this machine has util-linux's `script`, which runs a command on a pseudo terminal. */
export const hasTerminal =
  spawnSync("script", ["-qec", "true", "/dev/null"], { stdio: "ignore" }).status === 0;

/** What a terminal got of a command, and what it came to. */
export interface Watched {
  readonly status: number | undefined;
  readonly shown: string;
}

/** Runs `go-offline` on a real terminal of 80 columns; only what it tells people goes there. */
export async function watched(
  box: Sandbox,
  folder: string,
  args: readonly string[],
  variables: Variables,
): Promise<Watched> {
  const words = [process.execPath, ...door("cli", args)].map((word) => `'${word}'`);
  const { status, stdout } = await start({
    command: "script",
    args: ["-qec", `stty cols 80; exec ${words.join(" ")} >'${box.path("answer")}'`, "/dev/null"],
    directory: box.path(folder),
    environment: { ...box.environment, SHELL: "/bin/sh", TERM: "xterm", ...variables },
  }).ended;
  return { status, shown: stdout };
}
