import { whole } from "../bundle/archive.ts";
import { partOf } from "../bundle/manifest.ts";
import * as part from "../bundle/part.ts";
import { OfflineError } from "../errors.ts";
import type { Finding, Verdict } from "../vendor/finding.ts";
import type { Checkout } from "../vendor/needed.ts";
import { prove } from "../vendor/proof.ts";
import type { Opened } from "./opened.ts";
import type { Project } from "./project.ts";
import type { Tree } from "./tree.ts";

/** Proves a tree with the proof part of a bundle; see vendor/proof.ts. */
export async function proveWith(
  bundle: Opened,
  project: Project,
  checkout: Checkout,
  tree: Tree,
): Promise<Verdict> {
  const sealed = partOf(bundle.manifest, part.proofName);
  const slabs = part.open(sealed, () => bundle.candidate.read(part.proofName));
  const question = { ...project, checkout, tree: tree.files, modulesTxt: tree.modulesTxt };
  const verdict = await prove(question, whole(slabs));
  return { ...verdict, findings: [...verdict.findings, ...tree.odd.map(irregular)] };
}

/** Throws NOT_PROVED, with every finding, unless the verdict is complete. */
export function demandComplete(verdict: Verdict): void {
  const [first] = verdict.findings;
  if (first === undefined) {
    return;
  }
  const more = verdict.findings.length - 1;
  throw new OfflineError(
    "NOT_PROVED",
    `proof: wanted a vendor tree that is what go mod vendor writes from go.sum, got ${line(first)}${more > 0 ? ` (and ${more} more)` : ""}`,
    { hint: advice(verdict.findings), details: verdict.findings.map(line) },
  );
}

/** A finding in one line. */
export function line({ kind, what, reason }: Finding): string {
  return `${kind}: ${what}: ${reason}`;
}

/** The project moved on, or somebody changed the bundle: two different days for who reads it. */
function advice(findings: readonly Finding[]): string {
  return findings.some(({ kind }) => kind === "extra" || kind === "missing" || kind === "differs")
    ? "if go.mod, go.sum or the code changed since the bundle was packed, pack again; if not, the bundle was tampered with"
    : "the bundle does not fit this checkout: pack again from the same commit";
}

function irregular(name: string): Finding {
  return {
    kind: "extra",
    what: name,
    reason: "is no regular file, or an empty directory: go mod vendor writes neither",
  };
}
