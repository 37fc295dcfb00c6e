import * as path from "node:path";
import { OfflineError } from "../errors.ts";
import { Pool } from "../host/pool.ts";
import type { Store } from "../host/store/store.ts";
import type { Verdict } from "../vendor/finding.ts";
import { find } from "./opened.ts";
import { load } from "./project.ts";
import { proveWith } from "./prove.ts";
import { workers } from "./threads.ts";
import { readDirectory, unpack, type Tree } from "./tree.ts";

/** What to verify: a bundle's tree, or the project's own vendor/ with that bundle's proof part. Nothing is written. */
export interface VerifyOrder {
  readonly project: string;
  readonly stores: readonly Store[];
  readonly subject: "bundle" | "vendor";
}

/** What a verification came to; it returns only if the tree is proved complete. */
export interface Verified {
  readonly subject: string;
  readonly reference: string;
  /** sha256 of checksums.json in hex. */
  readonly digest: string;
  readonly verdict: Verdict;
  /** In all, and from the tree's hashes to the verdict: lists, go.sum and the rule. */
  readonly milliseconds: { readonly all: number; readonly proof: number };
}

/** Proves a tree against the checked-out go.sum. Throws NOT_PROVED with every finding. */
export async function verify(order: VerifyOrder): Promise<Verified> {
  const started = performance.now();
  const pool = new Pool(workers);
  try {
    const project = await load(order.project);
    const bundle = await find(order.stores, project.key);
    const reading =
      order.subject === "bundle"
        ? unpack(bundle, pool, undefined)
        : ownTree(project.directory, pool);
    const { verdict, milliseconds } = await proveWith(bundle, project, pool, reading);
    return {
      subject:
        order.subject === "bundle"
          ? bundle.candidate.reference
          : path.join(project.directory, "vendor"),
      reference: bundle.candidate.reference,
      digest: bundle.digest,
      verdict,
      milliseconds: { all: performance.now() - started, proof: milliseconds },
    };
  } finally {
    await pool.close();
  }
}

async function ownTree(project: string, pool: Pool): Promise<Tree> {
  const tree = await readDirectory(path.join(project, "vendor"), pool);
  if (tree === undefined) {
    throw new OfflineError("NO_VENDOR", `vendor: wanted vendor/ in ${project}, got none`, {
      hint: "run go mod vendor first, or leave out --vendor to verify the bundle itself",
    });
  }
  return tree;
}
