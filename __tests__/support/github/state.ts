import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Fault } from "./fault.ts";

/** A workflow run as the REST interface tells of it. */
export interface Run {
  readonly id: number;
  event: string;
  head_branch: string;
  head_sha: string;
  head_repository_id: number;
  head_repository_full: string;
  repository_id: number;
  path: string;
  status: string;
  conclusion: string | null;
  readonly created: number;
}

/** An artifact; its bytes lie under `a` and its id. */
export interface Artifact {
  readonly id: number;
  readonly run: string;
  readonly job: string;
  readonly name: string;
  readonly mime: string;
  readonly created: number;
  expires: number;
  digest: string | null;
  done: boolean;
  size: number;
}

/** A cache entry; its bytes lie under `c` and its id. */
export interface Entry {
  readonly id: number;
  readonly scope: string;
  readonly key: string;
  readonly version: string;
  readonly created: number;
  done: boolean;
}

/** Bytes that are stored, or the blocks that will be. */
export interface Blob {
  readonly blocks: Map<string, Buffer>;
  bytes: Buffer | undefined;
}

/** What the stand-in remembers, all of it in memory. */
export class State {
  readonly repository: { readonly id: number; readonly name: string };
  url = "";
  sequence = 1000;
  readonly artifacts = new Map<number, Artifact>();
  readonly caches = new Map<string, Entry>();
  readonly blobs = new Map<string, Blob>();
  readonly runs = new Map<number, Run>();
  readonly faults: Fault[] = [];
  readonly log: string[] = [];

  constructor(repository: { readonly id: number; readonly name: string }) {
    this.repository = repository;
  }

  /** The run of an id; one not seen before is a finished, successful push to main. */
  run(id: number): Run {
    const known = this.runs.get(id);
    if (known !== undefined) {
      return known;
    }
    const run: Run = {
      id,
      event: "push",
      head_branch: "main",
      head_sha: "a".repeat(40),
      head_repository_id: this.repository.id,
      head_repository_full: this.repository.name,
      repository_id: this.repository.id,
      path: ".github/workflows/pack.yml",
      status: "completed",
      conclusion: "success",
      created: Date.now(),
    };
    this.runs.set(id, run);
    return run;
  }

  /** The bytes of a blob, once they are all there. */
  bytes(id: string): Buffer | undefined {
    return this.blobs.get(id)?.bytes;
  }
}

const key = randomBytes(32);
const tenMinutes = 600_000;

/** An address good for ten minutes; `operation` is "r" (GET, HEAD) or "w" (PUT). */
export function signedUrl(state: State, blob: string, operation: "r" | "w", name: string): string {
  const expires = Date.now() + tenMinutes;
  const query = `op=${operation}&se=${expires}&sig=${signature(blob, operation, expires)}`;
  return `${state.url}/blob/${blob}/${encodeURIComponent(name)}?${query}`;
}

/** Whether a request came with an address that was given for it. */
export function isSigned(blob: string, method: string, query: URLSearchParams): boolean {
  const operation = query.get("op") ?? "";
  const expires = Number(query.get("se"));
  const want = Buffer.from(signature(blob, operation, expires));
  const got = Buffer.from(query.get("sig") ?? "");
  const fits = got.length === want.length && timingSafeEqual(got, want);
  return fits && expires > Date.now() && (method === "PUT") === (operation === "w");
}

// base64url carries no "=", which the storage client would drop from the address.
function signature(blob: string, operation: string, expires: number): string {
  return createHmac("sha256", key).update(`${blob}|${operation}|${expires}`).digest("base64url");
}
