import { OfflineError } from "../errors.ts";
import { all, variable } from "./environment.ts";
import { systemCode } from "./failure.ts";
import { learnVariable } from "./learning.ts";
import { redact } from "./masking.ts";
import * as process from "./process.ts";

/** One run of the go command. */
export interface Run {
  readonly args: readonly string[];
  readonly directory: string;
  /** Variables on top of the network's base: all of the user's environment, or of the offline one: a short list. */
  readonly variables: Readonly<Record<string, string>>;
  readonly network: boolean;
  /** Milliseconds after which go and everything it started is ended. */
  readonly timeout: number;
  /** Milliseconds without a word of go after which it is ended, too. */
  readonly silence?: number;
  /** Ends it, too. */
  readonly signal?: AbortSignal;
}

/** What one run of go came to, whatever it was; of its errors, the lines that say something. */
export interface Attempt {
  readonly isDone: boolean;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly lines: readonly string[];
  /** All that it printed on stderr: with -x each request and its answer. */
  readonly stderr: string;
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
/** Characters of a line that are relayed: an annotation holds 4096, and a summary of more than 1 MiB is not shown at all. */
const longest = 2_000;
/** Milliseconds for a question that go answers by itself. */
const patience = 10_000;
const offline = { GOENV: "off", GOPROXY: "off", GONOPROXY: "none", GOVCS: "*:off" };

/** go asks for as many files at a time as it has processors to use: while it waits for a network, it has more of them. */
export const patient = { GOMAXPROCS: "16" };

/** What go printed on stdout. Throws GO_NOT_FOUND, GO_TIMED_OUT, and GO_FAILED with what it printed on stderr. */
export async function run(order: Run): Promise<string> {
  const command = `go ${order.args.slice(0, 2).join(" ")}`;
  const { status, timedOut, stdout, stderr } = await start(order);
  if (status !== 0 && order.network && order.args[0] !== "env") {
    await learnSettings(order.directory);
  }
  if (timedOut) {
    throw hung(command, order.timeout, firstLines(stderr));
  }
  if (status !== 0) {
    throw failed(command, status, [...errors(stdout), ...firstLines(stderr)]);
  }
  return stdout;
}

/** Runs go where a failure is an answer, too. Throws only GO_NOT_FOUND, and GO_FAILED where it cannot be started. */
export async function attempt(order: Run): Promise<Attempt> {
  const { status, timedOut, stdout, stderr } = await start(order);
  const lines = [...errors(stdout), ...firstLines(stderr)];
  return { isDone: status === 0, timedOut, stdout, lines, stderr };
}

/** What go complains of may name a proxy that only go knows of: go.env in GOROOT may set one. */
async function learnSettings(directory: string): Promise<void> {
  const asking = env(directory, ["GOPROXY", "GOSUMDB", "GOAUTH"], patience);
  await asking.catch(() => undefined);
}

async function start(order: Run): Promise<process.Ended> {
  try {
    return await process.run({
      command: "go",
      args: order.args,
      directory: order.directory,
      environment: { ...environment(order.network), ...order.variables },
      timeout: order.timeout,
      ...(order.silence === undefined ? {} : { silence: order.silence }),
      ...(order.signal === undefined ? {} : { signal: order.signal }),
    });
  } catch (error) {
    throw unstartable(error instanceof Error ? error : new Error(String(error)));
  }
}

/** The values that go itself would use, from the environment, the user's `go env` file and its defaults. */
export async function env(
  directory: string,
  names: readonly string[],
  timeout: number,
): Promise<ReadonlyMap<string, string>> {
  const text = await run({
    args: ["env", "-json", ...names],
    directory,
    variables: {},
    network: true,
    timeout,
  });
  const value = parse(text);
  if (typeof value !== "object" || value === null) {
    const hint = "check that go on PATH is the go command, and run go env -json by hand";
    const details = text.split("\n").slice(0, 20);
    throw new OfflineError("GO_FAILED", "host: go env -json: wanted JSON, got another text", {
      hint,
      details,
    });
  }
  const said = new Map(
    Object.entries(value).map(([name, each]: [string, unknown]) => [name, String(each)]),
  );
  said.forEach((each, name) => learnVariable(name, each));
  return said;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function environment(network: boolean): NodeJS.ProcessEnv {
  if (network) {
    return { ...all(), ...always };
  }
  const base = passed.map((name) => [name, variable(name)] as const);
  return {
    ...Object.fromEntries(base.filter(([, value]) => value !== undefined)),
    ...always,
    ...offline,
  };
}

/** What `go mod download -json` has to say of modules that it could not bring, as it prints it without -json. */
function errors(stdout: string): string[] {
  const found = [...stdout.matchAll(/^\t"Error": ("(?:[^"\\]|\\.)*"),?$/gm)];
  return found.flatMap(([, text = '""']) => `go: ${String(parse(text))}`.split("\n"));
}

/**
 * From the first line on, and many: go quotes servers over many lines and marks only where a quotation begins, and one
 * altered module may be named behind a hundred that could not be fetched. Who shows them shows the first few.
 */
function firstLines(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^(?:go: downloading |# get )/.test(line))
    .slice(0, 1_000)
    .map(clip);
}

/** A secret goes before the line is cut: half of one would not be seen any more. */
function clip(line: string): string {
  const shown = redact(line);
  const half = longest / 2;
  // What is wrong often stands at the end, behind a name.
  return shown.length > longest ? `${shown.slice(0, half)} … ${shown.slice(-half)}` : shown;
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
      hint: "go has no time limit of its own: look at the module proxy, or give more time with timeout (--timeout)",
      details,
    },
  );
}

function failed(command: string, status: number | undefined, details: string[]): OfflineError {
  const came = status === undefined ? "a signal" : `status ${status}`;
  const first = details.find((line) => !/^#| imports$/.test(line)) ?? "and it printed nothing";
  return new OfflineError("GO_FAILED", `host: ${command}: wanted success, got ${came}: ${first}`, {
    hint: "run the same command by hand in the project; what go printed is below",
    details,
  });
}
