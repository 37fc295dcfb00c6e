import { Buffer } from "node:buffer";
import * as path from "node:path";
import { Readable } from "node:stream";
import * as manifest from "../bundle/manifest.ts";
import { variable } from "../host/environment.ts";
import * as files from "../host/files.ts";
import * as git from "../host/git.ts";
import * as go from "../host/go.ts";
import type { Piece } from "../host/store/store.ts";
import { keyOf } from "../module/gomod.ts";
import { buildTime } from "./build-time.ts";
import type { Contents } from "./contents.ts";
import type { Content } from "./modules-part.ts";
import type { Project } from "./project.ts";

/** A manifest that was written. */
export interface Written {
  readonly manifest: manifest.Manifest;
  readonly bytes: Uint8Array;
  readonly piece: Piece;
}

/** What a manifest is made of, beside what was sealed. */
export interface Circumstances {
  readonly modules: Content | undefined;
  readonly timeout: number;
  readonly signing: manifest.Signing | undefined;
}

/** What the manifest says, as long as no further part is added. */
export async function describe(
  project: Project,
  { parts, modules, absent }: Contents,
  order: Circumstances,
): Promise<manifest.Manifest> {
  const commit = await git.commit(project.directory);
  const version =
    (await go.env(project.directory, ["GOVERSION"], order.timeout)).get("GOVERSION") ?? "go";
  const listed = listedModules(project, modules, absent);
  return {
    key: project.key,
    created: buildTime() ?? commit?.time,
    go: version,
    inputs: project.inputs,
    modules: [...listed.values()],
    extras: [...(modules ?? [])].flatMap(([name, module]) => {
      const known = listed.get(name);
      return known === undefined || known.h1 !== module.h1 ? [module] : [];
    }),
    tools: (order.modules?.tools ?? []).map((tool) => {
      const [command = "", at = ""] = tool.split("@");
      return { path: command, version: at };
    }),
    parts,
    source: {
      repository: variable("GITHUB_REPOSITORY"),
      repositoryId: repositoryId(),
      commit: commit?.id,
      ref: variable("GITHUB_REF"),
      workflow: variable("GITHUB_WORKFLOW_REF"),
      run: variable("GITHUB_RUN_ID"),
    },
    signing: order.signing,
  };
}

/** Writes checksums.json into the bundle's folder. */
export async function writeManifest(said: manifest.Manifest, bundle: string): Promise<Written> {
  const whole = { ...said, parts: said.parts.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
  const bytes = Buffer.from(manifest.encode(whole));
  const { sha256, size } = await files.writeStream(
    path.join(bundle, manifest.fileName),
    Readable.from([bytes]),
  );
  return { manifest: whole, bytes, piece: { name: manifest.fileName, size, sha256 } };
}

function repositoryId(): string | undefined {
  const text = variable("GITHUB_REPOSITORY_ID") ?? "";
  return /^[1-9]\d{0,18}$/.test(text) ? text : undefined;
}

/** Every module of go.sum, in its order, by `path@version`. */
function listedModules(
  project: Project,
  carried: Contents["modules"],
  absent: Contents["absent"],
): ReadonlyMap<string, manifest.Module> {
  const found = new Map<string, manifest.Module>();
  for (const [key, hashes] of project.goSum) {
    const [modulePath = "", whole = ""] = key.split(" ");
    const module = { path: modulePath, version: whole.replace(/\/go\.mod$/, "") };
    const name = keyOf(module);
    const hash = hashes.find((each) => each.startsWith("h1:"));
    const known = found.get(name) ?? {
      ...module,
      h1: undefined,
      goModH1: undefined,
      private: carried?.get(name)?.private,
      absent: absent.has(name) ? true : undefined,
    };
    const isZip = whole === module.version;
    found.set(name, isZip ? { ...known, h1: hash } : { ...known, goModH1: hash });
  }
  return found;
}
