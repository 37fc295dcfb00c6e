import { variable } from "./environment.ts";
import * as files from "./files.ts";

/** What GitHub tells a step about its run; undefined where it does not. */
export interface Context {
  /** `owner/name`. */
  readonly repository: string | undefined;
  readonly repositoryId: string | undefined;
  /** What started the run: `push`, `pull_request`. */
  readonly event: string | undefined;
  /** The full ref that the run is for: `refs/heads/main`. */
  readonly ref: string | undefined;
  readonly defaultBranch: string | undefined;
  /** File name of the run's workflow in `.github/workflows/`. */
  readonly workflow: string | undefined;
  readonly run: string | undefined;
  /** Whether this is github.com or a host of GitHub's own, which have the cache and artifact services. */
  readonly hosted: boolean;
}

/** Reads the context from the variables and the event file that the runner gives. */
export async function context(): Promise<Context> {
  const workflow = /\/\.github\/workflows\/([^/@]+)@/.exec(variable("GITHUB_WORKFLOW_REF") ?? "");
  return {
    repository: variable("GITHUB_REPOSITORY"),
    repositoryId: variable("GITHUB_REPOSITORY_ID"),
    event: variable("GITHUB_EVENT_NAME"),
    ref: variable("GITHUB_REF"),
    defaultBranch: (await defaultBranch()) ?? scheduled(),
    workflow: workflow?.[1],
    run: variable("GITHUB_RUN_ID"),
    hosted: isHosted(variable("GITHUB_SERVER_URL") ?? "https://github.com"),
  };
}

/** The branch of a scheduled run, whose event may tell nothing: such runs are always of the default branch. */
function scheduled(): string | undefined {
  const branch = /^refs\/heads\/(.+)$/.exec(variable("GITHUB_REF") ?? "")?.[1];
  return variable("GITHUB_EVENT_NAME") === "schedule" ? branch : undefined;
}

/** As the official clients tell it. */
function isHosted(server: string): boolean {
  const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : "";
  return host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost");
}

async function defaultBranch(): Promise<string | undefined> {
  return branchOf(await readEvent());
}

function branchOf(event: unknown): string | undefined {
  const branch = field(field(event, "repository"), "default_branch");
  return typeof branch === "string" && branch !== "" ? branch : undefined;
}

/** What a run's changes are to be held against, as its event says. */
export interface Bases {
  /** Revisions for git, the best first. */
  readonly revisions: readonly string[];
  /** Whether they are those of a pull request, whose own commits are to be checked out then. */
  readonly isPull: boolean;
}

/**
 * The base of a pull request or a merge queue, or what a branch was before a push; of a new branch it is the default
 * branch. None for other events.
 */
export async function bases(): Promise<Bases> {
  const event = await readEvent();
  const pull = [
    remote(variable("GITHUB_BASE_REF")),
    commit(field(field(field(event, "pull_request"), "base"), "sha")),
  ];
  const others = [
    commit(field(field(event, "merge_group"), "base_sha")),
    commit(field(event, "before")),
    isNew(field(event, "before")) ? remote(branchOf(event)) : undefined,
  ];
  const isPull = pull.some((each) => each !== undefined);
  const given = isPull ? pull : others;
  return { revisions: given.filter((each) => each !== undefined), isPull };
}

function commit(id: unknown): string | undefined {
  return typeof id === "string" && /^[0-9a-f]{40,64}$/.test(id) && !isNew(id) ? id : undefined;
}

/** Of a branch that was not there GitHub says that it was at commit 0. */
function isNew(id: unknown): boolean {
  return typeof id === "string" && /^0{40,64}$/.test(id);
}

/** A branch as a checkout has it; undefined for what is no name of one. git check-ref-format. */
function remote(branch: string | undefined): string | undefined {
  return branch !== undefined && /^(?!.*(?:\.\.|@\{))[^\s\p{Cc}~^:?*[\\]+$/u.test(branch)
    ? `refs/remotes/origin/${branch}`
    : undefined;
}

async function readEvent(): Promise<unknown> {
  const file = variable("GITHUB_EVENT_PATH");
  const bytes = file === undefined ? undefined : await files.read(file);
  try {
    return JSON.parse(bytes?.toString("utf8") ?? "{}");
  } catch {
    return undefined;
  }
}

/** A field of what may be an object. */
export function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
