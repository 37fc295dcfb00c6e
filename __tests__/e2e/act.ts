import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";
import type { GitHub } from "../support/github/server.ts";
import { runtimeToken } from "../support/github/token.ts";
import { start } from "../support/process.ts";

/** What a workflow came to. */
export interface Ran {
  readonly status: number | undefined;
  /** What the steps printed, a line each, job by job. */
  readonly log: string;
  /** The job summaries, in the order of the steps, as a browser shows them: without places to break a word. */
  readonly summaries: readonly string[];
  /** Steps by name: `success`, `failure`, `skipped`. */
  readonly steps: ReadonlyMap<string, string>;
}

/** Which run of which workflow. */
export interface Order {
  readonly repository: string;
  readonly github: GitHub;
  /** File name in .github/workflows/. */
  readonly workflow: string;
  readonly run: number;
  readonly event?: "push" | "pull_request" | "workflow_dispatch";
  readonly ref?: string;
  /** What the event says beside its repository, such as the inputs of a workflow_dispatch. */
  readonly payload?: Readonly<Record<string, unknown>>;
  /** Folders that stand for actions that GitHub would fetch: `owner/repository@ref`. */
  readonly actions?: ReadonlyMap<string, string>;
}

const act = process.env["ACT"] ?? resolve("node_modules/.cache/act/act");
/** What go is told on this machine of proxies and checksums. */
export const go = goEnvironment([
  "GOPROXY",
  "GOSUMDB",
  "GONOPROXY",
  "GONOSUMDB",
  "GOPRIVATE",
  "GOCACHE",
]);

/**
 * Runs a workflow with nektos/act in host mode: no container, no GitHub, a home of its own. The runner's services are the
 * stand-in's; steps run on the first node on PATH, which is the one that actions have.
 */
export async function run(order: Order): Promise<Ran> {
  const { repository, github, workflow, run: id, event = "push", ref = "refs/heads/main" } = order;
  const { payload = {}, actions = new Map<string, string>() } = order;
  const home = join(repository, `../home-${id}`);
  await mkdir(join(home, ".config/go/telemetry"), { recursive: true });
  // Go's telemetry writes in the background, also when the folder is to go.
  await writeFile(join(home, ".config/go/telemetry/mode"), "off");
  await writeFile(join(home, ".gitconfig"), "[safe]\n\tdirectory = *\n");
  const eventFile = join(home, "event.json");
  await writeFile(
    eventFile,
    JSON.stringify({ repository: { id: 42, default_branch: "main" }, ...payload }),
  );
  const { status, stdout, log } = await start({
    command: act,
    args: [
      event,
      ...flags,
      ...environment(order, ref),
      ...[...actions].map(([name, folder]) => `--local-repository=${name}=${folder}`),
      "--eventpath",
      eventFile,
      "--workflows",
      `.github/workflows/${workflow}`,
    ],
    directory: repository,
    environment: {
      ...go,
      PATH: [resolve("node_modules/.bin"), process.env["PATH"]].join(delimiter),
      HOME: home,
      GOPATH: join(home, "go"),
      GOTOOLCHAIN: "local",
      ACTIONS_RESULTS_URL: `${github.url}/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(String(id), [{ Scope: ref, Permission: 3 }]),
      ACTIONS_CACHE_SERVICE_V2: "True",
    },
  }).ended;
  const read = toRan(stdout, status);
  if (read.steps.size === 0) {
    throw new Error(log);
  }
  return read;
}

const flags = [
  "--json",
  "--no-cache-server",
  "--use-gitignore=false",
  "--platform=ubuntu-latest=-self-hosted",
  "--artifact-server-addr=127.0.0.1",
  "--cache-server-addr=127.0.0.1",
  "--secret=GITHUB_TOKEN=local",
];

function environment({ github, run: id, workflow }: Order, ref: string): string[] {
  const values = {
    GITHUB_RUN_ID: String(id),
    GITHUB_REPOSITORY: "octo/demo",
    GITHUB_REPOSITORY_ID: "42",
    GITHUB_REF: ref,
    GITHUB_API_URL: github.url,
    GITHUB_WORKFLOW_REF: `octo/demo/.github/workflows/${workflow}@${ref}`,
  };
  return Object.entries(values).map(([name, value]) => `--env=${name}=${value}`);
}

/** Reads what act prints with --json: an object a line. */
function toRan(stdout: string, status: number | undefined): Ran {
  const summaries: string[] = [];
  const steps = new Map<string, string>();
  const lines: string[] = [];
  for (const line of stdout.split("\n").filter((each) => each.startsWith("{"))) {
    const { command, content, msg, step, stage, stepResult, raw_output: isRaw } = parse(line);
    if (command === "summary") {
      summaries.push((content ?? "").replaceAll("<wbr>", ""));
    }
    if (stepResult !== undefined && step !== undefined && stage === "Main") {
      steps.set(step, stepResult);
    }
    if (isRaw === "true" || command !== undefined) {
      lines.push((msg ?? "").replace(/\n$/, ""));
    }
  }
  return { status, log: `${lines.join("\n")}\n`, summaries, steps };
}

/** The text fields of an object; what is no text is its JSON. */
function parse(line: string): Readonly<Record<string, string>> {
  const value: unknown = JSON.parse(line);
  const fields = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(
    fields.map(([name, each]) => [name, typeof each === "string" ? each : JSON.stringify(each)]),
  );
}

/** As it is on this machine, with a proxy of a company's own or without. */
function goEnvironment(names: readonly string[]): Record<string, string> {
  const values = execFileSync("go", ["env", ...names], { encoding: "utf8" }).split("\n");
  return Object.fromEntries(names.map((name, at) => [name, values[at] ?? ""]));
}
