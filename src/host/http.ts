import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { HttpClient } from "@actions/http-client";
import { OfflineError, type Code } from "../errors.ts";
import { systemCode } from "./failure.ts";
import type { Patience } from "./patience.ts";

/** One request. A body is text, or opened anew for every attempt. */
export interface Request {
  readonly method: "GET" | "POST" | "PUT";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | (() => Readable);
}

/** An answer whose body has not been read: it must be read or `discard`ed. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Throws Trouble when it is cut off or falls silent. */
  body(): AsyncIterable<Uint8Array>;
  discard(): void;
}

/** Why a request came to nothing, and whether another attempt may help. */
export class Trouble extends Error {
  readonly code: Code;
  readonly hint: string;
  /** Milliseconds after which to try again; `usual` for as long as it is our habit, undefined for never. */
  readonly again: number | "usual" | undefined;

  constructor(code: Code, came: string, hint: string, again: number | "usual" | undefined) {
    super(came);
    this.code = code;
    this.hint = hint;
    this.again = again;
  }
}

let client: { readonly silence: number; readonly http: HttpClient } | undefined;

/**
 * Sends one request; redirects are not followed. Not `fetch`, which does not know the proxies of a runner.
 * Throws Trouble where there is no answer.
 */
export async function send(request: Request, { silence }: Patience): Promise<Answer> {
  if (client?.silence !== silence) {
    const options = { allowRedirects: false, keepAlive: true, socketTimeout: silence };
    client = { silence, http: new HttpClient("go-offline", [], options) };
  }
  const body = typeof request.body === "function" ? request.body() : (request.body ?? "");
  try {
    const { method, url, headers } = request;
    const { message } = await Promise.race([
      client.http.request(method, url, body, { ...headers }),
      ...(typeof body === "string" ? [] : [broken(body)]),
    ]);
    // From here on the body has its own time, which tells silence from a connection that broke.
    message.setTimeout(0);
    return {
      status: message.statusCode ?? 0,
      headers: message.headers,
      body: () => heard(message, silence),
      discard: () => message.destroy(),
    };
  } catch (error) {
    throw error instanceof OfflineError ? error : unanswered(error, silence);
  } finally {
    // An answer can come before a body was sent whole; nobody reads the rest of it then.
    if (typeof body !== "string") {
      body.destroy();
    }
  }
}

/** Rejects when a body cannot be read; the client does not listen for it. */
function broken(body: Readable): Promise<never> {
  return new Promise((_, reject) => body.once("error", reject));
}

/** The text of an answer that is short: at most 4 MiB of it. Throws Trouble. */
export async function text(answer: Answer): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body()) {
    size += chunk.length;
    if (size > 4 << 20) {
      answer.discard();
      break;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** The chunks of a body, each within its time. */
async function* heard(
  message: NodeJS.ReadableStream & { destroy(error?: Error): unknown; readonly complete: boolean },
  silence: number,
): AsyncGenerator<Uint8Array> {
  const give = () => message.destroy(new Trouble("STORE_TIMED_OUT", silent(silence), later, 0));
  let timer = setTimeout(give, silence);
  try {
    for await (const chunk of message) {
      // Who takes long over a chunk is not the service.
      clearTimeout(timer);
      yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
      timer = setTimeout(give, silence);
    }
    if (!message.complete) {
      throw cutOff();
    }
  } catch (error) {
    throw error instanceof Trouble ? error : cutOff();
  } finally {
    clearTimeout(timer);
  }
}

/** Hears of an attempt that failed, of so many in all, and after how many milliseconds the next one comes. */
export type Retried = (failed: {
  readonly reason: string;
  readonly wait: number;
  readonly attempt: number;
  readonly attempts: number;
}) => void;

/**
 * Makes attempts until one succeeds or no other would help; `retried` hears of each that failed before. The last
 * Trouble becomes an error for people, with what was asked in its message.
 */
export async function persist<T>(
  what: string,
  patience: Patience,
  retried: Retried,
  once: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once();
    } catch (error) {
      if (!(error instanceof Trouble)) {
        throw error;
      }
      const attempts = attemptsFor(error, patience);
      const wait = attempt < attempts ? waitFor(error, attempt, patience) : undefined;
      if (wait === undefined) {
        throw new OfflineError(error.code, `${what}: wanted an answer, got ${error.message}`, {
          hint: error.hint,
          cause: error,
        });
      }
      retried({ reason: error.message, wait, attempt, attempts });
      await sleep(wait);
    }
  }
}

/** A service that hangs is asked twice: it has cost its time already. */
function attemptsFor({ code, again }: Trouble, { attempts }: Patience): number {
  const most = code === "STORE_TIMED_OUT" ? Math.min(2, attempts) : attempts;
  return again === undefined ? 1 : most;
}

function waitFor({ again = 0 }: Trouble, attempt: number, patience: Patience): number | undefined {
  if (again !== "usual") {
    return again <= patience.longest ? again : undefined;
  }
  return Math.round(patience.wait * 2 ** (attempt - 1) * (0.75 + Math.random() / 2));
}

const later =
  "look at githubstatus.com and run again; a second store in the list is tried when one is down";

/** Throws Trouble for a status with which no request is answered: 401, 403, 429, 5xx. `said` is the answer's text. */
export function demandHealthy(answer: Pick<Answer, "status" | "headers">, said: string): void {
  const { status } = answer;
  const came = `HTTP ${status}${said === "" ? "" : ` (${said})`}`;
  if (status === 429 || (status === 403 && isLimited(answer, said))) {
    throw rateLimited(answer, came);
  }
  if (status >= 500) {
    throw new Trouble("STORE_DOWN", came, later, "usual");
  }
  if (status === 401 || status === 403) {
    const hint = "give the job the permission it lacks (actions: read for another run's artifacts)";
    throw new Trouble("STORE_DENIED", came, hint, undefined);
  }
}

function isLimited({ headers }: Pick<Answer, "headers">, said: string): boolean {
  return headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(said);
}

function rateLimited(
  { status, headers }: Pick<Answer, "status" | "headers">,
  came: string,
): Trouble {
  const hint = "wait until the limit is over, or name another store";
  const seconds = Number(headers["retry-after"] ?? Number.NaN);
  return Number.isFinite(seconds)
    ? new Trouble("STORE_RATE_LIMITED", `${came}, Retry-After ${seconds} s`, hint, seconds * 1000)
    : new Trouble("STORE_RATE_LIMITED", came, hint, status === 429 ? "usual" : undefined);
}

const refused = new Set(["ECONNREFUSED", "ENOTFOUND", "EHOSTUNREACH", "ENETUNREACH", "EAI_AGAIN"]);

function unanswered(error: unknown, silence: number): Trouble {
  const code = systemCode(error) ?? "";
  const said = error instanceof Error ? error.message : String(error);
  // The message of a time-out holds the address, and that may hold a signature.
  if (said.startsWith("Request timeout") || code === "ETIMEDOUT") {
    return new Trouble("STORE_TIMED_OUT", silent(silence), later, "usual");
  }
  if (/CERT|TLS|SSL|SELF_SIGNED|VERIFY/.test(code)) {
    const hint =
      "find out who answers in the service's place: a certificate that is wrong is never passed by";
    return new Trouble(
      "STORE_DOWN",
      `a certificate that is not trusted (${code})`,
      hint,
      undefined,
    );
  }
  if (refused.has(code)) {
    return new Trouble("STORE_DOWN", `no connection (${code})`, later, "usual");
  }
  return new Trouble(
    "STORE_CUT_OFF",
    `a connection that broke (${code || "closed"})`,
    later,
    "usual",
  );
}

function cutOff(): Trouble {
  return new Trouble("STORE_CUT_OFF", "a connection that broke in mid-stream", later, "usual");
}

function silent(milliseconds: number): string {
  return `silence for ${milliseconds / 1000} s`;
}
