import { spawn, type ChildProcess } from "node:child_process";
import { systemCode } from "./failure.ts";
import { undoIfEnded } from "./interrupt.ts";

/** A command to run: no shell, nothing on its standard input. */
export interface Order {
  readonly command: string;
  readonly args: readonly string[];
  readonly directory: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Milliseconds after which it is ended, with everything that it started. */
  readonly timeout: number;
  /** Milliseconds without a word of it after which it is ended, too. */
  readonly silence?: number;
  /** Ends it, too. */
  readonly signal?: AbortSignal;
  /** Characters of stdout that are kept, the last ones; a Mi unless told. */
  readonly most?: number;
}

/**
 * What came of it; `status` is undefined after a signal. Of what it printed, a Mi characters each unless told: the last of
 * stdout, the first of stderr.
 */
export interface Ended {
  readonly status: number | undefined;
  /** Whether it was ended because it took too long, or was silent for too long. */
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

const maxOutput = 1 << 20;
/** Milliseconds that are left to read what a command printed before it was ended. */
const grace = 1_000;

/** What is for this process alone: its inputs, and what a bundle is signed with. */
const own = /^(?:INPUT_.*|GO_OFFLINE_(?:PASSWORD|SIGNING_KEY)|COSIGN_PASSWORD|SIGSTORE_ID_TOKEN)$/i;

/** The environment of what is started: go runs what a go.mod names, git what its configuration does. */
function without(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !own.test(name)));
}

/** Runs a command. Rejects with the system's error where it cannot be started. */
export async function run(order: Order): Promise<Ended> {
  const child = spawn(order.command, order.args, {
    cwd: order.directory,
    env: without(order.environment),
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
  });
  let timedOut = false;
  const give = () => {
    timedOut = true;
    end(child);
    // A grandchild in a group of its own can hold the pipes open for ever.
    setTimeout(() => {
      child.stdout.destroy();
      child.stderr.destroy();
    }, grace).unref();
  };
  const timer = setTimeout(give, order.timeout);
  const silence = order.silence === undefined ? undefined : setTimeout(give, order.silence);
  const heard = () => silence?.refresh();
  const stdout = gather(child.stdout, (text) => text.slice(-(order.most ?? maxOutput)), heard);
  const stderr = gather(child.stderr, (text) => text.slice(0, maxOutput), heard);
  const forget = undoIfEnded(() => end(child));
  order.signal?.addEventListener("abort", give, { once: true });
  if (order.signal?.aborted === true) {
    give();
  }
  try {
    const status = await ended(child);
    return { status, timedOut, stdout: stdout(), stderr: stderr() };
  } finally {
    clearTimeout(timer);
    clearTimeout(silence);
    order.signal?.removeEventListener("abort", give);
    forget();
  }
}

async function ended(child: ChildProcess): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve(status ?? undefined));
  });
}

/** Ends a command and its whole process group: what it started would keep our pipes open. */
function end(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) {
    return;
  }
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
  } catch (error) {
    if (systemCode(error) !== "ESRCH") {
      throw error;
    }
  }
}

/** Keeps a part of what a stream says; `heard` is called whenever it says something. */
function gather(
  stream: NodeJS.ReadableStream,
  part: (text: string) => string,
  heard: () => void,
): () => string {
  let text = "";
  stream.setEncoding("utf8");
  stream.on("data", (chunk: string) => {
    heard();
    text = part(text + chunk);
  });
  return () => text;
}
