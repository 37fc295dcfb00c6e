import { door, start, type Ended, type Running } from "./process.ts";

/** Where a command line is typed. */
export interface Terminal {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Runs `go-offline` with these arguments, in a process of its own. */
export function cli(terminal: Terminal, ...args: readonly string[]): Promise<Ended> {
  return open(terminal, ...args).ended;
}

/** Starts `go-offline`, for a test that does something to it meanwhile. */
export function open(terminal: Terminal, ...args: readonly string[]): Running {
  return start({ command: process.execPath, args: door("cli", args), ...terminal });
}
