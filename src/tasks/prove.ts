import * as part from "../bundle/part.ts";
import { OfflineError } from "../errors.ts";
import type { Fact, Pool } from "../host/pool.ts";
import type { Finding, Verdict } from "../vendor/finding.ts";
import { prove } from "../vendor/proof.ts";
import type { Opened } from "./opened.ts";
import { readPart } from "./parts.ts";
import { readCode, type Project } from "./project.ts";
import type { Tree } from "./tree.ts";

/**
 * Proves a tree with the proof part of a bundle, see vendor/proof.ts. The checked-out code is read beside the tree.
 * Throws NOT_PROVED, with every finding.
 */
export async function proveWith(
  bundle: Opened,
  project: Project,
  pool: Pool,
  reading: Promise<Tree>,
): Promise<{ readonly tree: Tree; readonly verdict: Verdict; readonly milliseconds: number }> {
  const [tree, checkout] = await Promise.all([reading, readCode(project, pool)]);
  const started = performance.now();
  const question = { ...project, checkout, tree: tree.files, modulesTxt: tree.modulesTxt };
  const proved = await prove(question, each(readPart(bundle, part.proofName, pool, undefined)));
  const verdict = { ...proved, findings: [...proved.findings, ...tree.odd.map(irregular)] };
  demandComplete(verdict);
  return { tree, verdict, milliseconds: performance.now() - started };
}

async function* each(frames: AsyncIterable<readonly Fact[]>): AsyncGenerator<Fact> {
  for await (const facts of frames) {
    yield* facts;
  }
}

/** Throws NOT_PROVED, with every finding, unless the verdict is complete. */
function demandComplete({ findings }: Verdict): void {
  const [first] = findings;
  if (first === undefined) {
    return;
  }
  const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
  throw new OfflineError(
    "NOT_PROVED",
    `proof: wanted a vendor tree that is what go mod vendor writes from go.sum, got ${line(first)}${more}`,
    { hint: advice(findings), details: findings.map(line) },
  );
}

function line({ kind, what, reason }: Finding): string {
  return `${kind}: ${what}: ${reason}`;
}

/** The project moved on, or somebody changed the bundle: two different days for who reads it. */
function advice(findings: readonly Finding[]): string {
  return findings.some(({ kind }) => kind !== "code")
    ? "if go.mod or go.sum changed since the bundle was packed, pack again; if not, the bundle or the tree was changed: keep it for those who look into it, and do not build from it"
    : "the code imports other packages than when the bundle was packed: pack again from this commit";
}

function irregular(name: string): Finding {
  const reason = "is no regular file, or an empty directory: go mod vendor writes neither";
  return { kind: "extra", what: name, reason };
}
