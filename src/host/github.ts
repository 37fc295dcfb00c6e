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
  const file = variable("GITHUB_EVENT_PATH");
  const bytes = file === undefined ? undefined : await files.read(file);
  try {
    const event: unknown = JSON.parse(bytes?.toString("utf8") ?? "{}");
    const repository = field(event, "repository");
    const branch = field(repository, "default_branch");
    return typeof branch === "string" && branch !== "" ? branch : undefined;
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
