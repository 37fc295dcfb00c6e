import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Candidate, Kept, Piece, Source, Target } from "../../src/host/store/store.ts";
import { start, type GitHub } from "./github/server.ts";
import { runtimeToken, type Scope } from "./github/token.ts";

/** The two files that sign a manifest. */
export const sig = "checksums.json.sig";
export const sigstore = "checksums.json.sigstore.json";

/** Store objects in this process, in runs of octo/demo, whose services are those of a stand-in. */
export interface SignedStores {
  readonly github: GitHub;
  /** From here on this process is a step of that run. */
  enter(id: number, ref?: string, scopes?: readonly Scope[]): void;
  /** Puts a bundle of no parts, with attachments by their names. */
  put(
    store: Target,
    manifest: string,
    attachments: Readonly<Record<string, string>>,
  ): Promise<Kept>;
  /** The one bundle that a store has of that manifest. */
  find(store: Source, manifest: string): Promise<Candidate>;
  close(): Promise<void>;
}

const project = "1".repeat(16);
const names = [
  "ACTIONS_CACHE_MODE",
  "ACTIONS_CACHE_SERVICE_V2",
  "ACTIONS_RESULTS_URL",
  "ACTIONS_RUNTIME_TOKEN",
  "GITHUB_API_URL",
  "GITHUB_EVENT_NAME",
  "GITHUB_EVENT_PATH",
  "GITHUB_REF",
  "GITHUB_REPOSITORY",
  "GITHUB_REPOSITORY_ID",
  "GITHUB_RUN_ID",
  "GITHUB_SERVER_URL",
  "GITHUB_WORKFLOW_REF",
  "RUNNER_TEMP",
];

/** Starts the stand-in. GitHub's client reads its address when it loads: what loads it is imported after this. */
export async function signedStores(): Promise<SignedStores> {
  const before = names.map((name) => [name, process.env[name]] as const);
  const github = await start();
  const folder = await mkdtemp(join(tmpdir(), "signed-stores-"));
  const event = join(folder, "event.json");
  await writeFile(event, JSON.stringify({ repository: { default_branch: "main" } }));
  const enter: SignedStores["enter"] = (id, ref = "refs/heads/main", scopes = own(ref)) =>
    Object.assign(process.env, {
      ...variables(id, ref, scopes),
      ACTIONS_RESULTS_URL: github.url,
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_PATH: event,
      RUNNER_TEMP: folder,
    });
  enter(1);
  return {
    github,
    enter,
    put: async (store, manifest, attachments) => {
      const place = await mkdtemp(join(folder, "sealed-"));
      return store.put(await seal(place, manifest, attachments));
    },
    find: async (store, manifest) => {
      const query = { key: keyOf(manifest), project };
      const [found] = (await store.find(query, "exact")).candidates;
      if (found === undefined) {
        throw new TypeError(`wanted a bundle in ${store.word}`);
      }
      return found;
    },
    close: async () => {
      await github.close();
      await rm(folder, { recursive: true });
      before.forEach(([name, value]) => restore(name, value));
    },
  };
}

/** sha256 in hex. */
export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function keyOf(manifest: string): string {
  return `go-offline-1-${digest(manifest).slice(0, 32)}`;
}

async function seal(
  folder: string,
  manifest: string,
  attachments: Readonly<Record<string, string>>,
) {
  await mkdir(folder, { recursive: true });
  const piece = async (name: string, text: string): Promise<Piece> => {
    await writeFile(join(folder, name), text);
    return { name, size: text.length, sha256: digest(text) };
  };
  const beside = Object.entries(attachments).map(([name, text]) => piece(name, text));
  return {
    key: keyOf(manifest),
    project,
    folder,
    manifest: await piece("checksums.json", manifest),
    parts: [],
    attachments: await Promise.all(beside),
  };
}

function own(ref: string): readonly Scope[] {
  return [{ Scope: ref, Permission: 3 }];
}

function variables(id: number, ref: string, scopes: readonly Scope[]) {
  return {
    ACTIONS_CACHE_MODE: "",
    ACTIONS_CACHE_SERVICE_V2: "True",
    ACTIONS_RUNTIME_TOKEN: runtimeToken(String(id), scopes),
    GITHUB_EVENT_NAME: "push",
    GITHUB_REF: ref,
    GITHUB_REPOSITORY: "octo/demo",
    GITHUB_REPOSITORY_ID: "42",
    GITHUB_RUN_ID: String(id),
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_WORKFLOW_REF: `octo/demo/.github/workflows/pack.yml@${ref}`,
  };
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) {
    delete process.env[name];
  } else {
    process.env[name] = value;
  }
}
