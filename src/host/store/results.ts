import { OfflineError } from "../../errors.ts";
import { variable } from "../environment.ts";
import { field, type Context } from "../github.ts";
import { demandHealthy, persist, send, text, Trouble } from "../http.ts";
import { again, type Manners } from "./manners.ts";

/**
 * GitHub's results service, which keeps a run's artifacts and the caches: Twirp over JSON,
 * `POST <origin>/twirp/github.actions.results.api.v1.<Service>/<Method>`. https://twitchtv.github.io/twirp/docs/spec_v7.html
 */
export interface Results {
  readonly call: (method: string, body: Readonly<Record<string, unknown>>) => Promise<Reply>;
  /** The ids of this run and job, as the service knows them. */
  readonly ids: { readonly run: string; readonly job: string };
}

/** What the service said; `refusal` is its own word where it did not do what was asked, and was well. */
export interface Reply {
  readonly fields: unknown;
  readonly refusal: { readonly status: number; readonly message: string } | undefined;
}

type Service = "CacheService" | "ArtifactService";

/** Opens a service for this run. Throws STORE_ABSENT where there is none, which is known without asking. */
export function results(service: Service, context: Context, manners: Manners): Results {
  const { word } = manners;
  const url = variable("ACTIONS_RESULTS_URL");
  const token = variable("ACTIONS_RUNTIME_TOKEN");
  if (!context.hosted) {
    throw absent(word, "a GitHub Enterprise Server, which has no such service");
  }
  if (url === undefined || token === undefined || !URL.canParse(url)) {
    throw absent(word, "a process without ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN");
  }
  const ids = backendIds(token);
  if (ids === undefined) {
    throw absent(word, "an ACTIONS_RUNTIME_TOKEN that names no run");
  }
  const base = new URL(`/twirp/github.actions.results.api.v1.${service}/`, url);
  return { ids, call: (method, body) => call(new URL(method, base), token, method, body, manners) };
}

async function call(
  url: URL,
  token: string,
  method: string,
  body: Readonly<Record<string, unknown>>,
  manners: Manners,
): Promise<Reply> {
  const { word, patience } = manners;
  return persist(`${word}: ${method}`, patience, again(method, manners), async () => {
    const answer = await send(
      {
        method: "POST",
        url: url.href,
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify(body),
      },
      patience,
    );
    return reply(answer.status, parse(await text(answer)), answer);
  });
}

function reply(
  status: number,
  fields: unknown,
  answer: Parameters<typeof demandHealthy>[0],
): Reply {
  const message = saidIn(fields);
  if (status === 200 && fields !== undefined) {
    const isOk = field(fields, "ok") !== false;
    return { fields, refusal: isOk ? undefined : { status, message } };
  }
  if (fields === undefined && status < 500 && status !== 429) {
    const hint = "see what answers at that address in the service's place: a proxy, a login page";
    throw new Trouble("STORE_ANSWER", `HTTP ${status} without JSON`, hint, undefined);
  }
  if (status === 429 || status >= 500) {
    demandHealthy(answer, message);
  }
  return { fields, refusal: { status, message } };
}

function parse(body: string): unknown {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function saidIn(fields: unknown): string {
  const said = field(fields, "message") ?? field(fields, "msg");
  return typeof said === "string" ? said.slice(0, 300) : "";
}

/** The runner's token names the run in its scopes: `Actions.Results:RUN:JOB`. It is read here, not verified. */
function backendIds(token: string): { run: string; job: string } | undefined {
  const claims = parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
  const scopes = field(claims, "scp");
  const words = typeof scopes === "string" ? scopes.split(" ") : [];
  const [, run, job, ...more] =
    words.find((word) => word.startsWith("Actions.Results:"))?.split(":") ?? [];
  return run === undefined || job === undefined || more.length > 0 ? undefined : { run, job };
}

/** The error of a service that is not there at all. */
export function absent(word: string, came: string, hint = nowhereElse): OfflineError {
  return new OfflineError("STORE_ABSENT", `${word}: wanted GitHub's own service, got ${came}`, {
    hint,
  });
}

const nowhereElse =
  "only actions (uses:) on github.com have it, run: steps do not; name another store, such as dir:PATH";

/** The error of a refusal by the service itself: no permission, no room, or something else that it says. */
export function refused(
  what: string,
  { status, message }: { status: number; message: string },
): OfflineError {
  const came = message === "" ? `HTTP ${status}` : `${message} (HTTP ${status})`;
  if (/quota|insufficient usage|storage limit/i.test(message)) {
    return new OfflineError("STORE_FULL", `${what}: wanted room for it, got ${came}`, {
      hint: "delete what is old there, or raise the limit of the account; the bundle was not stored there",
    });
  }
  if (status === 401 || status === 403 || /\bdenied\b|read-only|permission/i.test(message)) {
    return new OfflineError("STORE_DENIED", `${what}: wanted permission, got ${came}`, {
      hint: "runs of untrusted events have a token that only reads: run this on push, schedule or workflow_dispatch of the default branch, and look at the workflow's cache-mode",
    });
  }
  return new OfflineError("STORE_ANSWER", `${what}: wanted it done, got ${came}`, {
    hint: "the service refuses this: look at its words, and name another store meanwhile",
  });
}
