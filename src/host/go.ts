import { spawn, type ChildProcess } from "node:child_process";
import { OfflineError } from "../errors.ts";
import { systemCode } from "./failure.ts";

/** One run of the go command. */
export interface Run {
  readonly args: readonly string[];
  readonly directory: string;
  /** Variables on top of the network's base: all of the user's environment, or of the offline one: a short list. */
  readonly variables: Readonly<Record<string, string>>;
  readonly network: boolean;
  /** Milliseconds after which go and everything it started is ended. */
  readonly timeout: number;
}

/** What offline runs may see of the user's environment: nothing that changes what go builds. */
const passed = [
  "PATH",
  "HOME",
  "TMPDIR",
  "TMP",
  "TEMP",
  "GOROOT",
  "GOPATH",
  "GOCACHE",
  "XDG_CACHE_HOME",
  "USERPROFILE",
  "LOCALAPPDATA",
  "SYSTEMROOT",
  "PATHEXT",
  "RUNNER_TEMP",
];
/** On every run: this module alone, this toolchain alone, no version control, nothing asked of a terminal. */
const always = { GO111MODULE: "on", GOTOOLCHAIN: "local", GOWORK: "off", GIT_TERMINAL_PROMPT: "0" };
const offline = { GOENV: "off", GOPROXY: "off", GONOPROXY: "none", GOVCS: "*:off" };
const maxOutput = 1 << 20;

/** What go printed on stdout. Throws GO_NOT_FOUND, GO_TIMED_OUT, and GO_FAILED with what it printed on stderr. */
export async function run(order: Run): Promise<string> {
  const command = `go ${order.args.slice(0, 2).join(" ")}`;
  const child = spawn("go", order.args, {
    cwd: order.directory,
    env: { ...environment(order.network), ...order.variables },
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
  });
  const stdout = gather(child.stdout);
  const stderr = gather(child.stderr);
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    end(child);
  }, order.timeout);
  const interrupted = () => end(child);
  process.once("exit", interrupted);
  try {
    const status = await ended(child);
    if (timedOut) {
      throw hung(command, order.timeout, lastLines(stderr()));
    }
    if (status !== 0) {
      throw failed(command, status, lastLines(stderr()));
    }
    return stdout();
  } finally {
    clearTimeout(timer);
    process.off("exit", interrupted);
  }
}

/** The values that go itself would use, from the environment, the user's `go env` file and its defaults. */
export async function env(
  directory: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const text = await run({
    args: ["env", "-json", ...names],
    directory,
    variables: {},
    network: true,
    timeout: 30_000,
  });
  const value: unknown = JSON.parse(text);
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return new Map(entries.map(([name, each]: [string, unknown]) => [name, String(each)]));
}

function environment(network: boolean): NodeJS.ProcessEnv {
  if (network) {
    return { ...process.env, ...always };
  }
  const base = passed.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(base), ...always, ...offline };
}

/** The exit status, undefined after a signal; rejects with GO_NOT_FOUND where there is no go. */
async function ended(child: ChildProcess): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    child.once("error", (error) => reject(unstartable(error)));
    child.once("close", (status) => resolve(status ?? undefined));
  });
}

/** Ends go and its whole process group: the git and compilers that it started would keep our pipes open. */
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

/** Keeps the last part of what a stream says. */
function gather(stream: NodeJS.ReadableStream): () => string {
  let text = "";
  stream.setEncoding("utf8");
  stream.on("data", (chunk: string) => {
    text = (text + chunk).slice(-maxOutput);
  });
  return () => text;
}

function lastLines(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("go: downloading "))
    .slice(-20);
}

function unstartable(error: Error): OfflineError {
  if (systemCode(error) === "ENOENT") {
    return new OfflineError("GO_NOT_FOUND", "host: wanted the go command on PATH, found none", {
      hint: "install Go 1.21 or newer (actions/setup-go in a workflow), before this step",
      cause: error,
    });
  }
  return new OfflineError("GO_FAILED", `host: starting go: ${error.message}`, {
    hint: "check that the go command runs in this directory",
    cause: error,
  });
}

function hung(command: string, timeout: number, details: string[]): OfflineError {
  return new OfflineError(
    "GO_TIMED_OUT",
    `host: ${command}: wanted an end within ${timeout / 1000} s, got none`,
    {
      hint: "go has no time limit of its own: look at the module proxy, or give more time with timeout",
      details,
    },
  );
}

function failed(command: string, status: number | undefined, details: string[]): OfflineError {
  const came = status === undefined ? "a signal" : `status ${status}`;
  const first = details.find((line) => !line.startsWith("#")) ?? "and it printed nothing";
  return new OfflineError("GO_FAILED", `host: ${command}: wanted success, got ${came}: ${first}`, {
    hint: "run the same command by hand in the project; what go printed is below",
    details,
  });
}
