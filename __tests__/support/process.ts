import { spawn, type ChildProcess } from "node:child_process";
import { resolve } from "node:path";

/** A command to run to its end; the environment is exactly the one given. */
export interface Order {
  readonly command: string;
  readonly args: readonly string[];
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** What a command came to; `log` is both streams in the order in which they came. */
export interface Ended {
  readonly status: number | undefined;
  readonly signal: string | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly log: string;
}

/** A command that runs. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

const patience = 200_000;

/** Starts a command; what outlives our patience is ended. */
export function start({ command, args, directory, environment }: Order): Running {
  const child = spawn(command, args, {
    cwd: directory,
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: patience,
    killSignal: "SIGKILL",
  });
  const said = { stdout: "", stderr: "", log: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8");
    child[name].on("data", (text: string) => {
      said[name] += text;
      said.log += text;
    });
  }
  const ended = new Promise<Ended>((done, reject) => {
    child.once("error", reject);
    child.once("close", (status, signal) => {
      done({ status: status ?? undefined, signal: signal ?? undefined, ...said });
    });
  });
  return { child, ended };
}

/** Runs a command that must succeed; gives its stdout. */
export async function succeed(order: Order): Promise<string> {
  const { status, stdout, log } = await start(order).ended;
  if (status !== 0) {
    throw new Error(`${order.command} ${order.args.join(" ")}: status ${status}\n${log}`);
  }
  return stdout;
}

/** Node's arguments to open one of our doors, as `npm test` has just built it: as a bundle, which starts in half the time. */
export function door(name: string, args: readonly string[]): string[] {
  return [resolve("lib/dist", `${name}.js`), ...args];
}
