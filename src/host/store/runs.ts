import { getOctokit } from "@actions/github";
import { field } from "../github.ts";
import { demandHealthy, persist, Trouble } from "../http.ts";
import { again, type Manners } from "./manners.ts";
import type { Artifact, Run } from "./trust.ts";

/** GitHub's REST interface, as far as another run's artifacts are found with it. Every question is told, and numbered. */
export interface Rest {
  /** The newest runs of a workflow file on a branch, newest first; undefined if there is no such workflow. */
  runs(file: string, branch: string): Promise<readonly Run[] | undefined>;
  /** One run; undefined if there is none. */
  run(id: number): Promise<Run | undefined>;
  /** The newest artifacts of a name in the whole repository, newest first. */
  named(name: string): Promise<readonly Artifact[]>;
  /** The artifacts of a run, newest first. */
  ofRun(id: number): Promise<readonly Artifact[]>;
  /** A signed address of an artifact's bytes; undefined if it has gone. */
  locate(artifact: number): Promise<string | undefined>;
}

const page = 100;
/** A run has at most 500 artifacts of a job; of a run with more than this, the first count. */
const pages = 10;

/** Speaks for a repository, `owner/name`. What it gives is parsed; it throws STORE_*. */
export function rest(repository: string, token: string, manners: Manners): Rest {
  const ask = asker(repository, token, manners);
  return {
    runs: async (file, branch) => {
      const query = new URLSearchParams({ branch, per_page: String(page) });
      const what = `runs of ${file} on ${branch}`;
      const answer = await ask(
        `workflows/${encodeURIComponent(file)}/runs?${query.toString()}`,
        what,
      );
      return answer === undefined ? undefined : rows(answer.data, "workflow_runs").map(toRun);
    },
    run: async (id) => {
      const answer = await ask(`runs/${id}`, `run ${id}`);
      return answer === undefined ? undefined : toRun(answer.data);
    },
    named: async (name) => {
      const query = new URLSearchParams({ name, per_page: String(page) });
      const answer = await ask(`artifacts?${query.toString()}`, `artifacts called ${name}`);
      return newestFirst(rows(answer?.data, "artifacts").map((row) => toArtifact(row)));
    },
    ofRun: async (id) => {
      const found: Artifact[] = [];
      for (let number = 1; number <= pages; number++) {
        const route = `runs/${id}/artifacts?per_page=${page}&page=${number}`;
        const answer = await ask(route, `artifacts of run ${id}`);
        const some = rows(answer?.data, "artifacts");
        found.push(...some.map((row) => toArtifact(row)));
        if (some.length < page) {
          break;
        }
      }
      return newestFirst(found);
    },
    locate: async (artifact) => {
      const answer = await ask(`artifacts/${artifact}/zip`, `address of artifact ${artifact}`);
      return answer?.location;
    },
  };
}

interface Reply {
  readonly data: unknown;
  readonly location: string | undefined;
}

type Ask = (route: string, what: string) => Promise<Reply | undefined>;

function asker(repository: string, token: string, manners: Manners): Ask {
  const { word, tell, patience } = manners;
  const octokit = getOctokit(token);
  let asked = 0;
  return (route, what) => {
    return persist(`${word}: ${what}`, patience, again(what, manners), async () => {
      const number = ++asked;
      const signal = AbortSignal.timeout(patience.silence);
      const request = { redirect: "manual" as const, signal };
      const reply = await octokit
        .request(`GET /repos/${repository}/actions/${route}`, { request })
        .then(({ data, headers }): Reply => ({ data, location: headers.location }))
        .catch((error: unknown) => explain(error, patience.silence));
      if (reply !== undefined) {
        demandObject(reply);
      }
      tell({ kind: "asked", store: word, number, what, came: count(reply) });
      return reply;
    });
  };
}

const later =
  "look at githubstatus.com and run again; a second store in the list is tried when one is down";

/** Undefined for what is not there; throws Trouble for anything else. */
function explain(error: unknown, silence: number): undefined {
  const response = field(error, "response");
  const status = Number(field(error, "status") ?? 0);
  if (response !== undefined && (status === 404 || status === 410)) {
    return undefined;
  }
  if (response === undefined) {
    throw unanswered(error, silence);
  }
  const said = brief(error instanceof Error ? error.message : String(error));
  demandHealthy({ status, headers: toHeaders(field(response, "headers")) }, said);
  throw new Trouble("STORE_ANSWER", `HTTP ${status} (${said})`, later, undefined);
}

/** Octokit gives a request that was never answered the status 500, and keeps why in the causes. */
function unanswered(error: unknown, silence: number): Trouble {
  const causes: Error[] = [];
  for (let each = error; each instanceof Error && causes.length < 5; each = each.cause) {
    causes.push(each);
  }
  const isLate = causes.some((each) => each.name === "TimeoutError" || each.name === "AbortError");
  if (isLate) {
    return new Trouble("STORE_TIMED_OUT", `silence for ${silence / 1000} s`, later, "usual");
  }
  const code = causes.map((each) => field(each, "code")).find((each) => typeof each === "string");
  const reason = typeof code === "string" ? code : "no answer";
  return new Trouble("STORE_DOWN", `no connection (${reason})`, later, "usual");
}

/** An answer that is no JSON object is none: what it does not say would pass for "there is nothing". */
function demandObject({ data, location }: Reply): void {
  if (location === undefined && (typeof data !== "object" || data === null)) {
    throw new Trouble("STORE_ANSWER", "an answer that is no JSON object", later, "usual");
  }
}

function brief(said: string): string {
  return said.slice(0, 200);
}

function toHeaders(value: unknown): Record<string, string> {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.map(([name, each]) => [name.toLowerCase(), String(each)]));
}

function count(reply: Reply | undefined): string {
  if (reply === undefined) {
    return "none";
  }
  const total = field(reply.data, "total_count");
  return typeof total === "number" ? String(total) : "found";
}

function rows(data: unknown, name: string): readonly unknown[] {
  const list = field(data, name);
  return Array.isArray(list) ? list : [];
}

function toRun(row: unknown): Run {
  const head = field(row, "head_repository");
  return {
    id: numberIn(row, "id"),
    event: textIn(row, "event"),
    branch: textIn(row, "head_branch"),
    repositoryId: numberIn(field(row, "repository"), "id"),
    headRepositoryId: numberIn(head, "id"),
    headRepository: textIn(head, "full_name"),
    path: textIn(row, "path").replace(/@.*$/s, ""),
    status: textIn(row, "status"),
    conclusion: textIn(row, "conclusion"),
    commit: textIn(row, "head_sha"),
  };
}

function toArtifact(row: unknown): Artifact {
  const run = field(row, "workflow_run");
  return {
    id: numberIn(row, "id"),
    name: textIn(row, "name"),
    size: numberIn(row, "size_in_bytes"),
    expired: field(row, "expired") !== false,
    sha256: /^sha256:([0-9a-f]{64})$/.exec(textIn(row, "digest"))?.[1],
    run: numberIn(run, "id"),
    branch: textIn(run, "head_branch"),
    repositoryId: numberIn(run, "repository_id"),
    headRepositoryId: numberIn(run, "head_repository_id"),
  };
}

function newestFirst(artifacts: readonly Artifact[]): Artifact[] {
  return artifacts.toSorted((a, b) => b.id - a.id);
}

/** -1, which no id is, for what is no number. */
function numberIn(row: unknown, name: string): number {
  const value = field(row, name);
  return typeof value === "number" ? value : -1;
}

function textIn(row: unknown, name: string): string {
  const value = field(row, name);
  return typeof value === "string" ? value : "";
}
