import { fileName } from "./artifacts.ts";
import type { Request } from "./blobs.ts";
import { bare, json, notFound, type Reply } from "./reply.ts";
import { signedUrl, type Artifact, type Run, type State } from "./state.ts";

type Answer = (state: State, request: Request, word: string) => Reply;

/**
 * The few REST routes with which one run finds another run's artifacts. https://docs.github.com/rest/actions/artifacts
 * and https://docs.github.com/rest/actions/workflow-runs
 */
const routes: readonly (readonly [RegExp, Answer])[] = [
  [/^artifacts$/, (state, request) => artifacts(state, request, () => true)],
  [
    /^runs\/(\d+)\/artifacts$/,
    (state, request, id) => artifacts(state, request, ({ run }) => run === id),
  ],
  [/^runs\/(\d+)$/, oneRun],
  [/^workflows\/([^/]+)\/runs$/, runs],
  [/^artifacts\/(\d+)\/zip$/, download],
];

/** Answers a question about the one repository that there is. */
export function rest(state: State, request: Request): Reply {
  const [, repository, route = ""] =
    /^\/repos\/([^/]+\/[^/]+)\/actions\/(.*)$/.exec(request.path) ?? [];
  if (repository?.toLowerCase() !== state.repository.name.toLowerCase()) {
    return notFound();
  }
  if (!/^(?:token|bearer) ./i.test(request.headers.authorization ?? "")) {
    return json(401, { message: "Requires authentication" });
  }
  for (const [pattern, answer] of routes) {
    const match = pattern.exec(route);
    if (match !== null) {
      return answer(state, request, match[1] ?? "");
    }
  }
  return notFound();
}

function artifacts(state: State, request: Request, isWanted: (each: Artifact) => boolean): Reply {
  const name = request.query.get("name");
  const all = [...state.artifacts.values()]
    .filter((each) => each.done && isWanted(each) && (name ?? each.name) === each.name)
    .toSorted((one, other) => other.id - one.id)
    .map((each) => shownArtifact(state, each));
  return page(state, request, "artifacts", all);
}

function runs(state: State, request: Request, file: string): Reply {
  const { query } = request;
  const ofFile = [...state.runs.values()].filter((run) =>
    run.path.split("@")[0]?.endsWith(`/${file}`),
  );
  if (ofFile.length === 0) {
    return notFound();
  }
  const all = ofFile
    .filter((run) => (query.get("branch") ?? run.head_branch) === run.head_branch)
    .filter((run) => (query.get("event") ?? run.event) === run.event)
    .filter((run) => [null, run.status, run.conclusion].includes(query.get("status")))
    .toSorted((one, other) => other.id - one.id)
    .map((each) => shownRun(state, each));
  return page(state, request, "workflow_runs", all);
}

function page(state: State, { query, path }: Request, field: string, all: unknown[]): Reply {
  const size = Math.min(100, Number(query.get("per_page") ?? 30));
  const number = Number(query.get("page") ?? 1);
  const next = new URLSearchParams(query);
  next.set("page", String(number + 1));
  const link = `<${state.url}${path}?${next.toString()}>; rel="next"`;
  const shown = all.slice((number - 1) * size, number * size);
  const headers: Record<string, string> = number * size < all.length ? { link } : {};
  return json(200, { total_count: all.length, [field]: shown }, headers);
}

function oneRun(state: State, _request: Request, id: string): Reply {
  const run = state.runs.get(Number(id));
  return run === undefined ? notFound() : json(200, shownRun(state, run));
}

function download(state: State, _request: Request, id: string): Reply {
  const artifact = state.artifacts.get(Number(id));
  if (artifact?.done !== true) {
    return notFound();
  }
  return artifact.expires < Date.now()
    ? json(410, { message: "Artifact has expired" })
    : bare(302, undefined, {
        location: signedUrl(state, `a${artifact.id}`, "r", fileName(artifact)),
      });
}

function shownArtifact(state: State, artifact: Artifact) {
  const run = state.run(Number(artifact.run));
  const url = `${state.url}/repos/${state.repository.name}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: "x",
    name: artifact.name,
    size_in_bytes: artifact.size,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expires < Date.now(),
    created_at: new Date(artifact.created).toISOString(),
    updated_at: new Date(artifact.created).toISOString(),
    expires_at: new Date(artifact.expires).toISOString(),
    digest: artifact.digest,
    workflow_run: {
      id: run.id,
      repository_id: run.repository_id,
      head_repository_id: run.head_repository_id,
      head_branch: run.head_branch,
      head_sha: run.head_sha,
    },
  };
}

function shownRun(state: State, run: Run) {
  const {
    head_repository_id: id,
    head_repository_full: name,
    repository_id,
    created,
    ...known
  } = run;
  return {
    ...known,
    workflow_id: 7,
    run_attempt: 1,
    created_at: new Date(created).toISOString(),
    repository: { id: repository_id, full_name: state.repository.name },
    head_repository: { id, full_name: name },
  };
}
