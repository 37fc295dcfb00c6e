import { spawn } from "node:child_process";
import { resolve } from "node:path";
import type { Terminal } from "./cli.ts";
import { door, type Ended } from "./process.ts";

/** The command line in a process that stays, for a test that opens it dozens of times: starting costs more than it does. */
export interface Warm {
  /** Runs `go-offline` with these words; one at a time. */
  readonly run: (...args: readonly string[]) => Promise<Ended>;
  readonly close: () => void;
}

const patience = 200_000;

/** Starts it, in a directory and with an environment that stay the same. */
export function warm({ directory, environment }: Terminal): Warm {
  const script = resolve("lib/__tests__/support/launch-often.js");
  const child = spawn(process.execPath, [script, ...door("cli", [])], {
    cwd: directory,
    env: environment,
  });
  const streams = [child.stdout, child.stderr].map(
    (stream) => new Spoken(stream.setEncoding("utf8")),
  );
  return {
    run: async (...args) => {
      child.stdin.write(`${JSON.stringify(args)}\n`);
      const late = setTimeout(() => child.kill("SIGKILL"), patience);
      const [stdout = "", said = ""] = await Promise.all(streams.map((each) => each.next()));
      clearTimeout(late);
      const [, stderr = "", status = ""] = /^(.*?)(\d+)$/s.exec(said) ?? [];
      return { status: Number(status), signal: undefined, stdout, stderr, log: stderr + stdout };
    },
    close: () => child.kill(),
  };
}

/** What a stream says, up to each NUL. */
class Spoken {
  readonly #pieces: AsyncIterator<string>;
  #rest = "";

  constructor(stream: AsyncIterable<string>) {
    this.#pieces = stream[Symbol.asyncIterator]();
  }

  async next(): Promise<string> {
    let end = this.#rest.indexOf("\0");
    while (end < 0) {
      const { done, value } = await this.#pieces.next();
      if (done === true) {
        throw new Error(`the command line ended by itself, after: ${this.#rest}`);
      }
      this.#rest += value;
      end = this.#rest.indexOf("\0");
    }
    const said = this.#rest.slice(0, end);
    this.#rest = this.#rest.slice(end + 1);
    return said;
  }
}
