import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import * as manifest from "../bundle/manifest.ts";
import { OfflineError } from "../errors.ts";
import type { GoSum } from "../gosum/parse.ts";
import type { Progress } from "../host/progress.ts";
import type { Candidate, Fetched } from "../host/store/store.ts";
import type { Accepted } from "../policy/judge.ts";
import type { Judge } from "./judging.ts";

/** A bundle whose manifest was read, and whose needed parts are there to be read; they were not looked into. */
export interface Opened {
  readonly candidate: Candidate;
  readonly manifest: manifest.Manifest;
  /** sha256 of checksums.json, in hex: names this bundle and no other. */
  readonly digest: string;
  /** Who signed it, and what was checked of that; undefined of what was sealed just now. */
  readonly judgement: Accepted | undefined;
  /** The parts that were asked for, by name. */
  readonly parts: ReadonlyMap<string, Fetched>;
  /** Is told how reading it goes on. */
  readonly progress: Progress | undefined;
}

/** The parts to be brought, by what the manifest says; a local folder is looked through for all of them. */
export type Needs = (manifest: manifest.Manifest) => readonly string[];

/**
 * Reads a bundle's manifest, has it judged, then brings the needed parts, side by side. Throws BAD_MANIFEST,
 * PART_MISSING, PART_SIZE, and what the judge and a store throw.
 */
export async function open(
  candidate: Candidate,
  needs: Needs,
  judge: Judge,
  progress?: Progress,
): Promise<Opened> {
  const bytes = await readManifest(candidate);
  const digest = hash("sha256", bytes, "hex");
  const decode = () => manifest.decode(bytes.toString("utf8"));
  const { manifest: decoded, judgement } = await judge({ candidate, bytes, digest, decode });
  const needed = needs(decoded).map((name) => manifest.partOf(decoded, name));
  // A look into a folder costs nothing, and a bundle that lacks a file is not the one that was packed.
  const parts = candidate.remote ? needed : decoded.parts;
  return {
    candidate,
    manifest: decoded,
    digest,
    judgement,
    parts: await bringAll(candidate, parts),
    progress,
  };
}

/** The bundle with these parts, too. Throws as `open` does. */
export async function bringParts(bundle: Opened, names: readonly string[]): Promise<Opened> {
  const due = names.filter((name) => !bundle.parts.has(name));
  const parts = due.map((name) => manifest.partOf(bundle.manifest, name));
  const brought = await bringAll(bundle.candidate, parts);
  return { ...bundle, parts: new Map([...bundle.parts, ...brought]) };
}

async function bringAll(
  candidate: Candidate,
  parts: readonly manifest.Part[],
): Promise<ReadonlyMap<string, Fetched>> {
  const bringing = parts.map(async (part) => [part.name, await bring(candidate, part)] as const);
  const settled = await Promise.allSettled(bringing);
  const failed = settled.find((each) => each.status === "rejected");
  if (failed !== undefined) {
    throw failed.reason;
  }
  return new Map(await Promise.all(bringing));
}

async function readManifest(candidate: Candidate): Promise<Buffer> {
  const fetched = await candidate.manifest(manifest.maxSize);
  if (fetched === undefined) {
    throw missing(candidate, manifest.fileName);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of fetched.read()) {
    size += chunk.length;
    if (size > manifest.maxSize) {
      throw new OfflineError(
        "BAD_MANIFEST",
        `bundle: checksums.json: wanted at most ${manifest.maxSize} bytes, got more`,
        {
          hint: "this is not a manifest that go-offline wrote: take the bundle from another store",
        },
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function bring(candidate: Candidate, part: manifest.Part): Promise<Fetched> {
  const fetched = await candidate.fetch(part);
  if (fetched === undefined) {
    throw missing(candidate, part.name);
  }
  if (fetched.size !== part.size) {
    throw new OfflineError(
      "PART_SIZE",
      `bundle: ${part.name}: wanted ${part.size} bytes, got ${fetched.size}`,
      {
        hint: "the part was cut short or changed: take the bundle from another store, or pack again",
      },
    );
  }
  return fetched;
}

function missing({ reference }: Candidate, name: string): OfflineError {
  return new OfflineError(
    "PART_MISSING",
    `bundle: wanted ${name} in ${reference}, got no such file`,
    {
      hint: "the bundle is incomplete: take it from another store, or pack again",
    },
  );
}

/** The go.sum that the bundle was packed from, as far as its manifest tells. */
export function packedSums({ modules }: manifest.Manifest): GoSum {
  const sums = new Map<string, string[]>();
  for (const { path, version, h1, goModH1 } of modules) {
    if (h1 !== undefined) {
      sums.set(`${path} ${version}`, [h1]);
    }
    if (goModH1 !== undefined) {
      sums.set(`${path} ${version}/go.mod`, [goModH1]);
    }
  }
  return sums;
}
