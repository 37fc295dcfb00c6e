import { OfflineError } from "../errors.ts";
import type { Fact, Pool } from "../host/pool.ts";
import type { Finding, Verdict } from "../vendor/finding.ts";
import { prove } from "../vendor/proof.ts";
import { local, readCode } from "./checkout.ts";
import type { Project } from "./project.ts";
import type { Tree } from "./tree.ts";

/** A tree and what its proof came to; `milliseconds` are those from the tree's hashes to the verdict. */
export interface Proved {
  readonly tree: Tree;
  readonly verdict: Verdict;
  readonly milliseconds: number;
}

/**
 * Proves a tree with a proof part, see vendor/proof.ts: `open` begins to read it, once the tree and the checked-out code,
 * which is read beside it, are known. The verdict may be complete or not.
 */
export async function proveTree(
  project: Project,
  pool: Pool,
  reading: Promise<Tree>,
  open: () => AsyncIterable<readonly Fact[]>,
): Promise<Proved> {
  const [tree, checkout] = await Promise.all([reading, readCode(project, pool)]);
  const started = performance.now();
  const question = {
    mains: project.mains,
    goSum: project.goSum,
    checkout,
    local: (directory: string) => local(directory, pool),
    tree: tree.files,
    empty: tree.empty,
    modulesTxt: tree.modulesTxt,
  };
  const proved = await prove(question, each(open()));
  const verdict = { ...proved, findings: [...proved.findings, ...tree.odd] };
  return { tree, verdict, milliseconds: performance.now() - started };
}

async function* each(frames: AsyncIterable<readonly Fact[]>): AsyncGenerator<Fact> {
  for await (const facts of frames) {
    yield* facts;
  }
}

/** Throws NOT_PROVED, with every finding, unless the verdict is complete. */
export function demandComplete({ findings }: Verdict): void {
  const [first] = findings;
  if (first === undefined) {
    return;
  }
  const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
  throw new OfflineError(
    "NOT_PROVED",
    `proof: wanted a vendor tree that is what go writes from go.sum, got ${line(first)}${more}`,
    { hint: advice(findings), details: findings.map(line) },
  );
}

function line({ kind, what, reason }: Finding): string {
  return `${kind}: ${what}: ${reason}`;
}

/** The project moved on, or somebody changed the bundle: two different days for who reads it. */
export function advice(findings: readonly Finding[]): string {
  return findings.some(({ kind }) => kind !== "code")
    ? "if go.mod, go.sum or a directory that replaces a module changed since the bundle was packed, pack again; if not, the bundle or the tree was changed: keep it for those who look into it, and do not build from it"
    : "the code imports other packages than when the bundle was packed: pack again from this commit";
}

/**
 * Whether all that is not proved is about the checkout itself: its imports, and modules that it replaces by directories,
 * which no go.sum names. `error` is one of demandComplete.
 */
export function isOfCheckout({ details }: OfflineError, { mains }: Project): boolean {
  const lines = mains.modules.flatMap(({ goMod }) => goMod.replace);
  const replaced = [...lines, ...(mains.work?.replace ?? [])]
    .filter((one) => one.new.version === "")
    .map((one) => one.old.path);
  const isLocal = (what: string) =>
    replaced.some((name) => what.startsWith(`${name}/`)) ||
    (replaced.length > 0 && what === modulesTxt);
  return details.every((detail) => {
    const [, kind, what = ""] = /^([a-z ]+): (.+?): /.exec(detail) ?? [];
    return kind === "code" || isLocal(what);
  });
}

const modulesTxt = "modules.txt";
