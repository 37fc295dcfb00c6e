import * as path from "node:path";
import { Readable } from "node:stream";
import * as manifest from "../bundle/manifest.ts";
import { variable } from "../host/environment.ts";
import * as files from "../host/files.ts";
import * as git from "../host/git.ts";
import * as go from "../host/go.ts";
import type { Piece } from "../host/store/store.ts";
import { keyOf } from "../module/gomod.ts";
import type { Content } from "./modules-part.ts";
import type { Project } from "./project.ts";

/** What was sealed: the parts, and what is in the modules part, by `path@version`. */
export interface Contents {
  readonly parts: readonly manifest.Part[];
  readonly modules: ReadonlyMap<string, manifest.Module> | undefined;
  /** `path@version` of what go.sum names and the module proxy has no more. */
  readonly absent: ReadonlySet<string>;
}

/** A manifest that was written. */
export interface Written {
  readonly manifest: Piece;
  /** Its sha256 in hex. */
  readonly digest: string;
  /** The version of the go that packed. */
  readonly go: string;
}

/** Writes checksums.json into the bundle's folder. */
export async function writeManifest(
  project: Project,
  bundle: string,
  { parts, modules, absent }: Contents,
  order: { readonly modules: Content | undefined; readonly timeout: number },
): Promise<Written> {
  const commit = await git.commit(project.directory);
  const epoch = variable("SOURCE_DATE_EPOCH");
  const version =
    (await go.env(project.directory, ["GOVERSION"], order.timeout)).get("GOVERSION") ?? "go";
  const listed = listedModules(project, modules, absent);
  const text = manifest.encode({
    key: project.key,
    created: epoch === undefined || !/^\d{1,15}$/.test(epoch) ? commit?.time : Number(epoch),
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
    parts: parts.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    source: {
      repository: variable("GITHUB_REPOSITORY"),
      repositoryId: repositoryId(),
      commit: commit?.id,
      ref: variable("GITHUB_REF"),
      workflow: variable("GITHUB_WORKFLOW_REF"),
      run: variable("GITHUB_RUN_ID"),
    },
    signing: undefined,
  });
  const { sha256, size } = await files.writeStream(
    path.join(bundle, manifest.fileName),
    Readable.from([Buffer.from(text)]),
  );
  return { manifest: { name: manifest.fileName, size, sha256 }, digest: sha256, go: version };
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
