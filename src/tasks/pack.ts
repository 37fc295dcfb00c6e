import * as path from "node:path";
import { Readable } from "node:stream";
import * as manifest from "../bundle/manifest.ts";
import * as part from "../bundle/part.ts";
import { readme } from "../bundle/readme.ts";
import { OfflineError } from "../errors.ts";
import { variable } from "../host/environment.ts";
import * as files from "../host/files.ts";
import * as git from "../host/git.ts";
import * as go from "../host/go.ts";
import { Pool } from "../host/pool.ts";
import type { Sealed, Target } from "../host/store/store.ts";
import type { Verdict } from "../vendor/finding.ts";
import { readCode, type Code } from "./checkout.ts";
import { demandTree, proofFiles } from "./gathering.ts";
import { demandDependencies, load, type Project } from "./project.ts";
import { rehearse } from "./rehearse.ts";
import { vendorFiles, writePart } from "./sealing.ts";
import { store, type Stored } from "./storing.ts";
import { workers } from "./threads.ts";
import { vendor, type Vendored } from "./vendoring.ts";

/** What to pack, where to, and how. `moduleCache` is one of its own unless given; `timeout` is go's, in milliseconds. */
export interface PackOrder {
  readonly project: string;
  readonly targets: readonly Target[];
  readonly moduleCache: string | undefined;
  readonly timeout: number;
}

/** What a pack came to. Times in milliseconds, sizes in bytes. */
export interface Packed {
  readonly key: string;
  /** sha256 of checksums.json in hex. */
  readonly digest: string;
  /** What each store did with it, in their order. */
  readonly stored: readonly Stored[];
  readonly parts: readonly manifest.Part[];
  /** That of the rehearsal: a restore of the sealed bundle, with no network, into an empty folder. */
  readonly verdict: Verdict;
  readonly go: string;
  readonly milliseconds: { readonly go: number; readonly rehearsal: number; readonly all: number };
}

/** Seals a project's dependencies into a bundle, restores it once to be sure, and stores it. */
export async function pack(order: PackOrder): Promise<Packed> {
  const started = performance.now();
  const project = await load(order.project);
  demandDependencies(project);
  const temporary = files.temporary();
  const work = temporary.path;
  const pool = new Pool(workers);
  try {
    const vendored = await vendor(project, work, order.moduleCache, order.timeout);
    const bundle = path.join(work, "bundle");
    await files.makeDirectory(bundle);
    const code = await readCode(project, pool);
    const parts = await writeParts(project, code, vendored, pool, bundle);
    const { pieces, ...sealed } = await writeManifest(project, bundle, parts, order.timeout);
    const folder = path.join(work, "rehearsal");
    const rehearsal = await rehearse(project, code, bundle, folder, order.timeout);
    await demandUntouched(project);
    const { key, id } = project;
    const stored = await store({ folder: bundle, key, project: id, ...pieces }, order.targets);
    return {
      ...sealed,
      key,
      stored,
      parts,
      verdict: rehearsal.verdict,
      milliseconds: {
        go: vendored.milliseconds,
        rehearsal: rehearsal.milliseconds,
        all: performance.now() - started,
      },
    };
  } finally {
    await pool.close();
    await temporary.remove();
  }
}

/** Seals the parts one after the other; what is known of their files goes with this call. */
async function writeParts(
  project: Project,
  code: Code,
  vendored: Vendored,
  pool: Pool,
  bundle: string,
): Promise<manifest.Part[]> {
  const tree = demandTree(vendored);
  const proof = await proofFiles(project, code, vendored, pool);
  // From here on the threads have nothing to do, and their memory is wanted for compressing.
  await pool.close();
  return [
    await writePart(path.join(bundle, part.proofName), proof),
    await writePart(path.join(bundle, part.vendorName), await vendorFiles(tree)),
    await writeReadme(project, bundle),
  ];
}

async function writeReadme(project: Project, bundle: string): Promise<manifest.Part> {
  const bytes = Buffer.from(
    readme(project.mains.modules.map(({ goMod }) => goMod.module ?? "").join(", ")),
  );
  const written = await files.writeStream(
    path.join(bundle, part.readmeName),
    Readable.from([bytes]),
  );
  return { name: part.readmeName, ...written, entries: 0, frames: [] };
}

async function writeManifest(
  project: Project,
  bundle: string,
  parts: readonly manifest.Part[],
  timeout: number,
): Promise<{ digest: string; go: string; pieces: Pick<Sealed, "manifest" | "parts"> }> {
  const commit = await git.commit(project.directory);
  const epoch = variable("SOURCE_DATE_EPOCH");
  const version =
    (await go.env(project.directory, ["GOVERSION"], timeout)).get("GOVERSION") ?? "go";
  const text = manifest.encode({
    key: project.key,
    created: epoch === undefined || !/^\d{1,15}$/.test(epoch) ? commit?.time : Number(epoch),
    go: version,
    inputs: project.inputs,
    modules: modules(project),
    parts: parts.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    source: {
      repository: variable("GITHUB_REPOSITORY"),
      commit: commit?.id,
      ref: variable("GITHUB_REF"),
      workflow: variable("GITHUB_WORKFLOW_REF"),
      run: variable("GITHUB_RUN_ID"),
    },
  });
  const { sha256, size } = await files.writeStream(
    path.join(bundle, manifest.fileName),
    Readable.from([Buffer.from(text)]),
  );
  const pieces = { manifest: { name: manifest.fileName, size, sha256 }, parts };
  return { digest: sha256, go: version, pieces };
}

/** Every module of go.sum, in its order. */
function modules(project: Project): manifest.Module[] {
  const found = new Map<string, manifest.Module>();
  for (const [key, hashes] of project.goSum) {
    const [modulePath = "", whole = ""] = key.split(" ");
    const version = whole.replace(/\/go\.mod$/, "");
    const name = `${modulePath} ${version}`;
    const hash = hashes.find((each) => each.startsWith("h1:"));
    const known = found.get(name) ?? {
      path: modulePath,
      version,
      h1: undefined,
      goModH1: undefined,
    };
    found.set(name, whole === version ? { ...known, h1: hash } : { ...known, goModH1: hash });
  }
  return [...found.values()];
}

/** The promise that nothing of the project is written, kept by looking. */
async function demandUntouched(project: Project): Promise<void> {
  for (const { name, bytes } of project.sources) {
    const now = (await files.read(path.join(project.directory, name))) ?? Buffer.alloc(0);
    if (!now.equals(bytes)) {
      throw new OfflineError(
        "PROJECT_CHANGED",
        `project: ${name}: wanted it as it was when packing began, got other bytes`,
        {
          hint: "something changed it meanwhile: see that no other step runs on this checkout, then pack again",
        },
      );
    }
  }
}
