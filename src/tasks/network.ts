import * as path from "node:path";
import { OfflineError } from "../errors.ts";
import * as files from "../host/files.ts";
import * as go from "../host/go.ts";
import { pause } from "../host/patience.ts";
import { diagnose, timedOut, type Diagnosis } from "../outage/diagnosis.ts";
import { onCopies } from "./on-copies.ts";
import type { Project } from "./project.ts";

/** One run of `go mod download`, and why it failed; undefined where it did not. */
export interface Attempt {
  readonly milliseconds: number;
  readonly failed: Diagnosis | undefined;
}

/** What `go mod download` came to: all is in the module cache, or an outage kept it from that. */
export type Download = {
  readonly attempts: readonly Attempt[];
  readonly milliseconds: number;
} & (
  | { readonly kind: "done"; readonly modules: number; readonly moduleCache: string }
  /** What go said of it, in one line. */
  | { readonly kind: "outage"; readonly error: OfflineError; readonly said: string }
);

/** How often go is run, and how long it may say nothing: with -x it says a line before and after every request. */
const most = 3;
const silence = 90_000;
/** Milliseconds before the second run, on average; before the third, four times as long. */
const wait = 1_000;

/**
 * Has go bring the project's modules into the user's own module cache, over the user's own proxy, each checked against
 * go.sum by go. Only an outage is tried again, and only it comes back as an answer: every other failure is thrown, as no
 * bundle is an answer to it. go's time limit is in milliseconds, for all attempts together.
 */
export async function download(project: Project, timeout: number): Promise<Download> {
  const work = files.temporary();
  const started = performance.now();
  const attempts: Attempt[] = [];
  try {
    for (;;) {
      const began = performance.now();
      const left = Math.max(1, timeout - (began - started));
      const came = await once(project, path.join(work.path, String(attempts.length)), left);
      const now = performance.now();
      const failed = came.kind === "failed" ? came.diagnosis : undefined;
      attempts.push({ milliseconds: now - began, failed });
      const facts = { attempts, milliseconds: now - started };
      if (came.kind === "done") {
        return { ...came, ...facts };
      }
      if (attempts.length === most || came.isHung || now - started > timeout / 2) {
        return { kind: "outage", error: came.error, said: sayOf(came), ...facts };
      }
      await pause(wait * 4 ** (attempts.length - 1) * (0.5 + Math.random()));
    }
  } finally {
    await work.remove();
  }
}

type Once =
  | { readonly kind: "done"; readonly modules: number; readonly moduleCache: string }
  | {
      readonly kind: "failed";
      readonly error: OfflineError;
      readonly diagnosis: Diagnosis;
      readonly isHung: boolean;
    };

async function once(project: Project, directory: string, timeout: number): Promise<Once> {
  const said = await go.env(project.directory, ["GOMODCACHE", "GOFLAGS"], timeout);
  const moduleCache = said.get("GOMODCACHE") ?? "";
  const bench = {
    project,
    cache: moduleCache,
    isUsers: true,
    network: true,
    variables: {},
    timeout,
    silence,
  };
  const own = /(?:^|\s)--?modcacherw(?:\s|$)/.test(said.get("GOFLAGS") ?? "")
    ? ["-modcacherw"]
    : [];
  try {
    const args = ["-json", "-x", ...own];
    const { stdout } = await onCopies(bench, directory, ["mod", "download"], args);
    const modules = [...stdout.matchAll(/^\t"Zip": /gm)].length;
    return { kind: "done", modules, moduleCache };
  } catch (error) {
    if (!(error instanceof OfflineError)) {
      throw error;
    }
    const isHung = error.code === "GO_TIMED_OUT";
    const diagnosis = isHung ? timedOut(error.details) : diagnose(error.details);
    if (diagnosis.kind === "outage") {
      return { kind: "failed", error, diagnosis, isHung };
    }
    throw error;
  }
}

function sayOf({ error, diagnosis }: Extract<Once, { kind: "failed" }>): string {
  const said = diagnosis.line ?? error.message;
  return diagnosis.entry === undefined ? said : `${diagnosis.entry.cause} (${said.trim()})`;
}
