import { partOf } from "../bundle/manifest.ts";
import type { Change } from "../gosum/diff.ts";
import type { Accepted } from "../policy/judge.ts";
import type { Coverage } from "../proxy/coverage.ts";
import type { Verdict } from "../vendor/finding.ts";
import type { Brought } from "./from-modules.ts";
import type { Opened } from "./opened.ts";
import type { Project } from "./project.ts";
import type { Round } from "./repair.ts";
import type { Said } from "./search-log.ts";
import type { Taken } from "./taking.ts";
import type { Policy, Variable } from "./variables.ts";

/** What a restore came to. */
export interface Restored {
  readonly project: string;
  readonly vendorDirectory: string;
  readonly vendor: Taken["vendor"];
  readonly bundle: Bundle;
  /** Who signed the bundle, what was checked of that and what was not, and what was waived. */
  readonly judgement: Accepted | undefined;
  /** Of the vendor tree; undefined where none was wanted. */
  readonly verdict: Verdict | undefined;
  /** The modules that were placed. */
  readonly modules: PlacedModules | undefined;
  /** The Go toolchain that was put on PATH, such as `go1.26.8`; undefined where the one there was new enough. */
  readonly toolchain: string | undefined;
  /** What the bundle can serve of the checked-out go.sum. */
  readonly coverage: Coverage;
  /** Why the packed tree was not used, though it was looked at. */
  readonly misfit: string | undefined;
  /** What was repaired on the way. */
  readonly rounds: readonly Round[];
  readonly policy: Policy;
  /** Replace lines that were put into a second go.mod or go.work. */
  readonly replaced: readonly string[];
  /** From the bundle's go.sum to the checked-out one. */
  readonly changes: readonly Change[];
  readonly variables: readonly Variable[];
  /** Whether vendor/ was listed in the repository's exclude file just now; undefined where there is no need. */
  readonly hidden: boolean | undefined;
  /** From the start: until the tree was proved and in its place, and until go had found every package in it. */
  readonly milliseconds: { readonly proved: number; readonly all: number };
  /** What each store said, in their order. */
  readonly stores: readonly Said[];
}

/** A module cache in a private folder, and who vouches for what is in it. */
export interface PlacedModules {
  readonly directory: string;
  readonly proved: number;
  /** Of those, how many by the checksum database alone: go.sum does not name them. */
  readonly byDatabase: number;
  /** `path@version` of what nobody vouches for: it was not placed. */
  readonly unproved: readonly string[];
}

/** The bundle that was used. */
export interface Bundle {
  readonly reference: string;
  /** Whether it came over a network, and not from a folder. */
  readonly remote: boolean;
  /** sha256 of its manifest in hex. */
  readonly digest: string;
  readonly key: string;
  /** Whether it was packed from this very go.mod and go.sum. */
  readonly exact: boolean;
  readonly go: string;
  readonly created: number | undefined;
  readonly commit: string | undefined;
  /** Commands that can be installed from its modules part. */
  readonly tools: readonly string[];
  /** Bytes of the parts that were read. */
  readonly size: number;
}

/** What is told of the modules that were placed. */
export function placed({ modules }: Brought): PlacedModules {
  const { proof } = modules;
  return {
    directory: modules.directory,
    proved: proof.modules.length,
    byDatabase: proof.modules.filter(({ by }) => by === "checksum database").length,
    unproved: proof.unproved.map(({ module }) => `${module.path}@${module.version}`),
  };
}

/** What is told of the bundle that was used. */
export function describe(
  { candidate, manifest, digest }: Opened,
  project: Project,
  read: readonly string[],
): Bundle {
  return {
    reference: candidate.reference,
    remote: candidate.remote,
    digest,
    key: manifest.key,
    exact: manifest.key === project.key,
    go: manifest.go,
    created: manifest.created,
    commit: manifest.source.commit,
    tools: manifest.tools.map(({ path: command, version }) => `${command}@${version}`),
    size: read.reduce((sum, name) => sum + partOf(manifest, name).size, 0),
  };
}
