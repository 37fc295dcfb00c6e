import { join } from "node:path";
import type { GitHub } from "./github/server.ts";
import { runtimeToken, type Scope } from "./github/token.ts";
import type { Sandbox, Variables } from "./sandbox.ts";

/** What a workflow run is for. */
export interface Run {
  readonly id?: number;
  readonly event?: string;
  readonly ref?: string;
  /** File name of its workflow. */
  readonly workflow?: string;
  readonly scopes?: readonly Scope[];
  /** Of which repository, as the event says. */
  readonly defaultBranch?: string;
}

/** The variables that the runner gives to actions in a run of octo/demo, whose services are those of a stand-in. */
export async function variables(box: Sandbox, github: GitHub, run: Run = {}): Promise<Variables> {
  const { id = 1, event = "push", ref = "refs/heads/main", workflow = "pack.yml" } = run;
  const { scopes = [{ Scope: ref, Permission: 3 }], defaultBranch = "main" } = run;
  const repository = { id: 42, full_name: "octo/demo", default_branch: defaultBranch };
  await box.write("events", { [`${id}.json`]: JSON.stringify({ repository }) });
  return {
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: "octo/demo",
    GITHUB_REPOSITORY_ID: "42",
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(box.path("events"), `${id}.json`),
    GITHUB_REF: ref,
    GITHUB_RUN_ID: String(id),
    GITHUB_WORKFLOW_REF: `octo/demo/.github/workflows/${workflow}@${ref}`,
    ACTIONS_RESULTS_URL: `${github.url}/`,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(String(id), scopes),
    ACTIONS_CACHE_SERVICE_V2: "True",
  };
}
