import * as path from "node:path";
import type { Part } from "../bundle/manifest.ts";
import * as files from "../host/files.ts";
import { Pool } from "../host/pool.ts";
import type { Verdict } from "../vendor/finding.ts";
import { readCode } from "./checkout.ts";
import { proofFiles } from "./gathering.ts";
import { looseFacts, looseName, readLoose } from "./loose.ts";
import { load, type Project } from "./project.ts";
import { demandComplete, proveTree } from "./prove.ts";
import { writePart } from "./sealing.ts";
import { workers } from "./threads.ts";
import { none, readDirectory, type Tree } from "./tree.ts";
import { vendor, type Vendored } from "./vendoring.ts";

/** Which project to make a proof part for, and where to. `timeout` is go's, in milliseconds. */
export interface ProveOrder {
  readonly project: string;
  /** A file; undefined for the one beside vendor/. */
  readonly proof: string | undefined;
  readonly moduleCache: string | undefined;
  readonly timeout: number;
}

/** A proof part that was made. */
export interface Made {
  readonly file: string;
  /** sha256 in hex, size in bytes. */
  readonly sha256: string;
  readonly size: number;
  /** Of the tree that go wrote just now. */
  readonly verdict: Verdict;
  readonly milliseconds: { readonly go: number; readonly all: number };
}

/**
 * Makes the proof part alone, for a repository that commits vendor/: go vendors the project into a folder that goes
 * again, and the part must prove that tree complete. Throws what pack throws.
 */
export async function provePart(order: ProveOrder): Promise<Made> {
  const started = performance.now();
  const project = await load(order.project);
  const target = order.proof ?? path.join(project.directory, looseName);
  const temporary = files.temporary();
  try {
    const vendored = await vendor(project, temporary.path, order.moduleCache, order.timeout);
    const draft = path.join(temporary.path, looseName);
    const part = await write(project, vendored, draft);
    const { loose, verdict } = await check(project, vendored, draft);
    await files.replace(target, loose.bytes);
    return {
      file: target,
      sha256: part.sha256,
      size: part.size,
      verdict,
      milliseconds: { go: vendored.milliseconds, all: performance.now() - started },
    };
  } finally {
    await temporary.remove();
  }
}

/** The threads' memory is given back before the part is compressed. */
async function write(project: Project, vendored: Vendored, draft: string): Promise<Part> {
  const pool = new Pool(workers);
  try {
    const code = await readCode(project, pool);
    const waiting = await proofFiles(project, code, vendored, pool);
    await pool.close();
    return await writePart(draft, waiting);
  } finally {
    await pool.close();
  }
}

/** The part must prove the tree that go has just written. */
async function check(project: Project, { directory }: Vendored, draft: string) {
  const pool = new Pool(workers);
  try {
    const loose = await readLoose(draft);
    const tree = readTree(directory, pool);
    const { verdict } = await proveTree(project, pool, tree, () => looseFacts(loose, pool));
    demandComplete(verdict);
    return { loose, verdict };
  } finally {
    await pool.close();
  }
}

async function readTree(directory: string | undefined, pool: Pool): Promise<Tree> {
  const read = directory === undefined ? undefined : await readDirectory(directory, pool);
  return read ?? none;
}
