import * as path from "node:path";
import type * as manifest from "../bundle/manifest.ts";
import { OfflineError } from "../errors.ts";
import * as files from "../host/files.ts";
import { Pool } from "../host/pool.ts";
import { during, type Progress } from "../host/progress.ts";
import { directory as folderStore } from "../host/store/directory.ts";
import type { Piece, Sealed, Target } from "../host/store/store.ts";
import type { Verdict } from "../vendor/finding.ts";
import { readCode } from "./checkout.ts";
import type { Wanted } from "./choices.ts";
import { writeParts, type Contents, type Sealing } from "./contents.ts";
import { writeSbom } from "./documents.ts";
import { judgeOf } from "./judging.ts";
import { describe, writeManifest, type Written } from "./manifesting.ts";
import { demandDependencies, load, type Project } from "./project.ts";
import { checkProvenance } from "./provenance.ts";
import { rehearse, rehearseModules } from "./rehearse.ts";
import { search } from "./search.ts";
import { openSigners, sign, signingOf, type Wish } from "./signing.ts";
import { store, type Stored } from "./storing.ts";
import { workers } from "./threads.ts";
import { trusting, type Trusting } from "./trusting.ts";
import { vendor } from "./vendoring.ts";
import { identity } from "./workflow.ts";

/** What to pack, where to, and how. `moduleCache` is one of its own unless given; `timeout` is go's, in milliseconds. */
export interface PackOrder extends Wanted {
  readonly project: string;
  readonly targets: readonly Target[];
  readonly moduleCache: string | undefined;
  readonly sign: Wish;
  /** The trust file that a restore will judge the bundle by; the repository's own where it is undefined. */
  readonly trust: string | undefined;
  readonly timeout: number;
  readonly progress?: Progress | undefined;
}

/** What a pack came to. Times in milliseconds, sizes in bytes. */
export interface Packed {
  readonly key: string;
  /** sha256 of checksums.json in hex. */
  readonly digest: string;
  /** What each store did with it, in their order. */
  readonly stored: readonly Stored[];
  readonly parts: readonly manifest.Part[];
  /** What signs it, and is not a part: signatures and provenance. */
  readonly attachments: readonly Piece[];
  /** Undefined for a bundle that nobody signs and that never expires. */
  readonly signing: manifest.Signing | undefined;
  /** The workflow that signed, a URL where it is known. */
  readonly identity: string | undefined;
  /** That of the rehearsal: a restore of the sealed bundle, with no network, into an empty folder. */
  readonly verdict: Verdict;
  /** Module versions in the modules part; undefined without one. */
  readonly modules: number | undefined;
  readonly tools: readonly string[];
  /** Whether the checksum database's records are in the bundle. */
  readonly database: boolean;
  readonly go: string;
  readonly milliseconds: { readonly go: number; readonly rehearsal: number; readonly all: number };
}

/** Seals a project's dependencies into a bundle, restores it once to be sure, signs it, and stores it. */
export async function pack(order: PackOrder): Promise<Packed> {
  const started = performance.now();
  const { progress } = order;
  const startedAt = Math.floor(Date.now() / 1000);
  // A key that does not open is known before minutes of work.
  const signers = await openSigners(order.sign);
  const project = await load(order.project);
  demandDependencies(project);
  const trusted = await trusting(project.directory, order.trust);
  const temporary = files.temporary();
  const work = temporary.path;
  const pool = new Pool(workers);
  try {
    const vendored = await vendor(project, work, order.moduleCache, order.timeout, progress);
    const bundle = path.join(work, "bundle");
    await files.makeDirectory(bundle);
    const code = await readCode(project, pool);
    const sealing = { project, code, vendored, pool, bundle, work, signers, progress };
    const contents = await writeParts(sealing, order);
    const written = await writeDocuments(sealing, contents, order);
    // Their memory is given back: a rehearsal has threads of its own.
    await pool.close();
    const rehearsing = performance.now();
    const verdict = await demandRestored(sealing, order);
    const rehearsed = performance.now() - rehearsing;
    await demandUntouched(project);
    const attachments = await sign(signers, written, { bundle, started: startedAt });
    await demandAccepted(sealing, trusted);
    const stored = await during(progress, "storing", () =>
      store(sealed(sealing, written, attachments), order.targets),
    );
    return {
      ...facts(written, contents, order),
      stored,
      attachments,
      verdict,
      milliseconds: {
        go: vendored.milliseconds,
        rehearsal: rehearsed,
        all: performance.now() - started,
      },
    };
  } finally {
    await pool.close();
    await during(progress, "removing the temporary module cache", () => temporary.remove());
  }
}

/** The SBOM is made of the manifest, and then a part that the manifest names. */
async function writeDocuments(
  { project, bundle, signers }: Sealing,
  contents: Contents,
  order: PackOrder,
): Promise<Written> {
  const signing = signingOf(signers, order.sign.days);
  const said = await describe(project, contents, { ...order, signing });
  const sbom = await writeSbom(project, bundle, said, contents.zips);
  return writeManifest({ ...said, parts: [...said.parts, sbom] }, bundle);
}

/** Restores the sealed bundle once, with no network, into empty folders. */
async function demandRestored(
  { project, code, bundle, work }: Sealing,
  order: PackOrder,
): Promise<Verdict> {
  const { verdict } = await rehearse(project, code, bundle, path.join(work, "rehearsal"), order);
  await rehearseModules(project, bundle, path.join(work, "rehearsal-modules"), order);
  return verdict;
}

/** Judges the signed bundle as a restore of this checkout will: one that nobody will take is not stored. */
async function demandAccepted({ project, bundle }: Sealing, trusted: Trusting): Promise<void> {
  await search({
    sources: [folderStore(bundle)],
    query: { key: project.key, project: project.id },
    needs: () => [],
    judge: judgeOf(trusted, undefined),
    use: (opened) => checkProvenance(opened, trusted),
  });
}

function sealed(
  { project: { key, id }, bundle }: Sealing,
  { manifest: { parts }, piece }: Written,
  attachments: readonly Piece[],
): Sealed {
  return { folder: bundle, key, project: id, manifest: piece, parts, attachments };
}

/** What is told of a bundle, but for what came of it. */
function facts({ manifest: said, piece }: Written, { modules }: Contents, order: PackOrder) {
  const { key, go, parts, signing } = said;
  const isKeyless = signing?.signers.includes("keyless") === true;
  return {
    key,
    digest: piece.sha256,
    go,
    parts,
    modules: modules?.size,
    tools: order.modules?.tools ?? [],
    database: order.modules?.database ?? false,
    signing,
    identity: isKeyless ? identity() : undefined,
  };
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
