import * as path from "node:path";
import * as part from "../bundle/part.ts";
import { OfflineError } from "../errors.ts";
import * as files from "../host/files.ts";
import { Pool, type Fact } from "../host/pool.ts";
import type { Progress } from "../host/progress.ts";
import type { Source } from "../host/store/store.ts";
import type { Accepted } from "../policy/judge.ts";
import type { Finding, Verdict } from "../vendor/finding.ts";
import { judgeOf } from "./judging.ts";
import { looseFacts, looseName, readLoose } from "./loose.ts";
import type { Opened as Bundle } from "./opened.ts";
import { readPart } from "./parts.ts";
import { load, type Project } from "./project.ts";
import { advice, proveTree } from "./prove.ts";
import { checkProvenance } from "./provenance.ts";
import { search } from "./search.ts";
import { workers } from "./threads.ts";
import { none, readDirectory, unpack, type Tree } from "./tree.ts";
import { trusting, type Trusting } from "./trusting.ts";
import { needs } from "./vendor-part.ts";

/** What to verify. Nothing is written. */
export interface VerifyOrder {
  readonly project: string;
  readonly subject: Subject;
  /** The trust file, for a bundle; undefined for that of the repository, if it has one. */
  readonly trust?: string | undefined;
  readonly progress?: Progress | undefined;
}

/** A bundle's tree; the project's own vendor/ with that bundle's proof part, or with a proof part alone. */
export type Subject =
  | { readonly kind: "bundle" | "vendor"; readonly sources: readonly Source[] }
  /** `proof` is a file; undefined for the one beside vendor/. */
  | { readonly kind: "committed"; readonly proof: string | undefined };

/** What a verification came to. */
export interface Verified {
  readonly complete: boolean;
  /** What was looked at: a bundle's reference, or the path of vendor/. */
  readonly subject: string;
  /** The project, and vendor/ relative to it: what findings are about. */
  readonly project: string;
  /** Where the proof part is from. */
  readonly reference: string;
  /** sha256 of checksums.json, or of the proof part where that came alone, in hex. */
  readonly digest: string;
  readonly verdict: Verdict;
  /** Who signed the bundle, what was checked of it beside the proof, and what was not; undefined without a bundle. */
  readonly judgement: Accepted | undefined;
  /** What to do about the findings; undefined where there are none. */
  readonly advice: string | undefined;
  /** In all, and from the tree's hashes to the verdict: lists, go.sum and the rule. */
  readonly milliseconds: { readonly all: number; readonly proof: number };
}

/** Proves a tree against the checked-out go.sum, and says what is not proved. Throws where the input is refused. */
export async function verify(order: VerifyOrder): Promise<Verified> {
  const started = performance.now();
  const pool = new Pool(workers);
  try {
    const project = await load(order.project);
    const question = await open(order, project, pool);
    const { verdict, milliseconds } = await proveTree(
      project,
      pool,
      question.tree,
      question.entries,
    );
    if (
      question.state() === "odd" ||
      (question.state() === "none" && verdict.findings.length > 0)
    ) {
      throw noVendor(project, question.state() === "odd" ? "what is no directory" : "none");
    }
    const { subject, reference, digest } = question;
    return {
      complete: verdict.findings.length === 0,
      subject,
      project: project.directory,
      reference,
      digest,
      verdict,
      judgement: question.judgement,
      advice: advise(verdict.findings, order.subject),
      milliseconds: { all: performance.now() - started, proof: milliseconds },
    };
  } finally {
    await pool.close();
    const sources = order.subject.kind === "committed" ? [] : order.subject.sources;
    await Promise.all(sources.map((source) => source.close()));
  }
}

interface Opened {
  readonly subject: string;
  readonly reference: string;
  readonly digest: string;
  readonly judgement: Accepted | undefined;
  readonly tree: Promise<Tree>;
  readonly entries: () => AsyncIterable<readonly Fact[]>;
  /** Whether there is a tree at all, or something else in its place; known once `tree` is. */
  readonly state: () => "there" | "none" | "odd";
}

async function open(
  { subject, trust, progress }: VerifyOrder,
  project: Project,
  pool: Pool,
): Promise<Opened> {
  const target = path.join(project.directory, "vendor");
  if (subject.kind === "committed") {
    const proof = await openProof(subject.proof, project);
    return {
      subject: target,
      reference: proof.file,
      digest: proof.sha256,
      judgement: undefined,
      entries: () => looseFacts(proof, pool),
      ...ownTree(target, pool, progress),
    };
  }
  const trusted = await trusting(project.directory, trust);
  const { value: bundle } = await search({
    sources: subject.sources,
    query: { key: project.key, project: project.id },
    needs: () => (subject.kind === "vendor" ? [part.proofName] : [part.vendorName, part.proofName]),
    judge: judgeOf(trusted, undefined),
    use: async (opened) => Promise.resolve(opened),
    progress,
  });
  const { reference } = bundle.candidate;
  const entries = () => readPart(bundle, part.proofName, pool, undefined);
  const { digest, judgement } = bundle;
  return subject.kind === "vendor"
    ? { subject: target, reference, digest, judgement, entries, ...ownTree(target, pool, progress) }
    : {
        subject: reference,
        reference,
        digest,
        judgement: await beyond(bundle, trusted),
        entries,
        tree: unpack(bundle, pool, undefined),
        state: () => "there",
      };
}

/** What is in a bundle beside the tree and its proof: its provenance, and the parts that nobody reads for a tree. */
async function beyond(bundle: Bundle, trusted: Trusting): Promise<Accepted | undefined> {
  const { judgement, manifest, parts } = bundle;
  const provenance = await checkProvenance(bundle, trusted);
  const others = manifest.parts.filter(({ name }) => needs.every((each) => each !== name));
  const here = others.flatMap((each) => {
    const file = parts.get(each.name);
    return file === undefined ? [] : [{ piece: each, file }];
  });
  for (const { piece, file } of here) {
    await part.demandWhole(piece, file.read());
  }
  const left = others.filter(({ name }) => !parts.has(name)).map(({ name }) => name);
  return (
    judgement && {
      ...judgement,
      checked: [
        ...judgement.checked,
        ...provenance.checked,
        `digests: sha256 and sha512 of ${[...needs, ...here.map(({ piece }) => piece.name)].join(", ")}`,
      ],
      unchecked: [
        ...judgement.unchecked,
        ...provenance.unchecked,
        ...(left.length === 0 ? [] : [`digests: ${left.join(", ")}: not brought`]),
      ],
    }
  );
}

async function openProof(file: string | undefined, { directory }: Project) {
  return readLoose(file ?? path.join(directory, looseName));
}

function ownTree(
  target: string,
  pool: Pool,
  progress: Progress | undefined,
): Pick<Opened, "tree" | "state"> {
  let state: ReturnType<Opened["state"]> = "none";
  const read = async () => {
    const found = await readDirectory(target, pool, progress);
    // A link to a directory is none: go would follow it, and nobody has looked there.
    state = found === undefined ? ((await files.exists(target)) ? "odd" : "none") : "there";
    return found ?? none;
  };
  return { tree: read(), state: () => state };
}

function advise(findings: readonly Finding[], subject: Subject): string | undefined {
  if (findings.length === 0) {
    return undefined;
  }
  return subject.kind === "committed"
    ? "if the code, go.mod or go.sum changed, run go mod vendor (in a workspace go work vendor) and go-offline prove again; if not, look who changed vendor/, and do not build from it"
    : advice(findings);
}

function noVendor({ directory, goWork }: Project, came: string): OfflineError {
  const command = goWork === undefined ? "go mod vendor" : "go work vendor";
  return new OfflineError("NO_VENDOR", `vendor: wanted vendor/ in ${directory}, got ${came}`, {
    hint: `run ${command} first; a link or a file in its place has to go`,
  });
}
