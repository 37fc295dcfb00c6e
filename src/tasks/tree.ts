import * as path from "node:path";
import * as part from "../bundle/part.ts";
import { OfflineError } from "../errors.ts";
import * as files from "../host/files.ts";
import type { Fact, Pool } from "../host/pool.ts";
import { begin, type Progress } from "../host/progress.ts";
import * as walk from "../host/walk.ts";
import type { Finding } from "../vendor/finding.ts";
import type { TreeFile } from "../vendor/proof.ts";
import { decode } from "../vendor/source.ts";
import type { Opened } from "./opened.ts";
import { readPart } from "./parts.ts";

/** A vendor tree as the proof takes it: names below vendor/. */
export interface Tree {
  readonly files: ReadonlyMap<string, TreeFile>;
  /** Its text; "" where there is none. */
  readonly modulesTxt: string;
  /** Directories in which there is nothing. */
  readonly empty: readonly string[];
  /** What no honest tree has: links, devices, files that may be executed. */
  readonly odd: readonly Finding[];
}

/** The tree where there is none. */
export const none: Tree = { files: new Map(), modulesTxt: "", empty: [], odd: [] };

const inside = "vendor/";
const modulesTxt = "modules.txt";

/**
 * Reads the vendor part, hashing every file on its way and, with a root, writing it below `root/vendor/`. The tree may
 * be used only if this returns: then the part's digests are those of the manifest.
 */
export async function unpack(bundle: Opened, pool: Pool, root: string | undefined): Promise<Tree> {
  const tree = new Map<string, TreeFile>();
  let text = "";
  for await (const facts of readPart(bundle, part.vendorName, pool, root)) {
    for (const fact of facts) {
      if (!fact.name.startsWith(inside)) {
        throw outside(fact.name);
      }
      const name = fact.name.slice(inside.length);
      tree.set(name, toFile(fact));
      text = name === modulesTxt ? fact.note : text;
    }
  }
  return { files: tree, modulesTxt: text, empty: [], odd: [] };
}

/** Reads a vendor tree on disk; undefined if there is none. */
export async function readDirectory(
  directory: string,
  pool: Pool,
  progress?: Progress,
): Promise<Tree | undefined> {
  if (!(await files.isDirectory(directory))) {
    return undefined;
  }
  const found = await walk.tree(directory);
  const facts = await hashed(directory, found.files, pool, progress);
  const text = await files.read(path.join(directory, modulesTxt));
  return {
    files: new Map(facts.map((fact) => [fact.name, toFile(fact)])),
    modulesTxt: text?.toString("utf8") ?? "",
    empty: found.empty,
    odd: [...found.odd.map(irregular), ...executable(facts)],
  };
}

async function hashed(
  directory: string,
  names: readonly string[],
  pool: Pool,
  progress: Progress | undefined,
): Promise<readonly Fact[]> {
  const going = begin(progress, { what: "hashing vendor/", unit: "file", all: names.length });
  try {
    return await pool.read(directory, names, true, undefined, (count) => going.add(count));
  } finally {
    going.end();
  }
}

function irregular(name: string): Finding {
  const reason = "is no regular file: go writes nothing else";
  return { kind: "extra", what: name, reason };
}

/** go writes no file that may be executed. Where all may be, the file system does not know the difference. */
function executable(facts: readonly Fact[]): Finding[] {
  const found = facts.filter((fact) => fact.executable);
  return found.length === facts.length
    ? []
    : found.map(({ name }) => ({
        kind: "differs",
        what: name,
        reason: "may be executed: go writes no such file",
      }));
}

function toFile({ name, sha256, note }: Fact): TreeFile {
  return { sha256, source: name.endsWith(".go") ? decode(note) : undefined };
}

function outside(name: string): OfflineError {
  return new OfflineError(
    "BAD_NAME",
    `bundle: ${part.vendorName}: wanted names in ${inside}, got ${JSON.stringify(name)}`,
    {
      hint: "this bundle was not made by go-offline pack, or was changed since: delete it and pack again",
    },
  );
}
