import { OfflineError } from "../errors.ts";
import { Fields } from "./fields.ts";
import type { Frame } from "./frame.ts";
import * as json from "./json.ts";
import {
  readDigest,
  readModule,
  readPart,
  readSigning,
  readSource,
  readTool,
} from "./manifest-fields.ts";

/**
 * `checksums.json`: what a bundle holds, in canonical JSON. It is the only file that is read before the others' digests
 * are known, and it says how large each of them may become.
 */
export interface Manifest {
  /** Names the project's exact dependencies; see key.ts. */
  readonly key: string;
  /** Seconds since 1970: of the packed commit or SOURCE_DATE_EPOCH, so that packing twice gives equal bytes. */
  readonly created: number | undefined;
  /** What packed it, such as `go1.26.8`. */
  readonly go: string;
  /** go.mod, go.sum, go.work, go.work.sum: what the bundle was made from, paths relative to the project. */
  readonly inputs: readonly Digest[];
  readonly modules: readonly Module[];
  /** What the modules part has beyond go.sum; its checksum database vouches for them. */
  readonly extras: readonly Module[];
  /** Commands that can be installed from the modules part: package paths with their versions. */
  readonly tools: readonly Tool[];
  readonly parts: readonly Part[];
  readonly source: Source;
  /** Undefined where nobody signs it and it never expires: such bytes say nothing of when they were packed. */
  readonly signing: Signing | undefined;
}

/** What a signer vouches for beyond the parts; bound here, so that neither is taken away unseen. */
export interface Signing {
  /** When it was packed, and from when on it is too old to use; seconds since 1970. */
  readonly packed: number;
  readonly expires: number | undefined;
  /** Higher in each later bundle of a project. */
  readonly sequence: number;
  /** Who signs checksums.json: `key:` and the key's hint, or `keyless`; none for a bundle that only expires. */
  readonly signers: readonly string[];
}

/** A file with the sha256 of its bytes in hex. */
export interface Digest {
  readonly path: string;
  readonly sha256: string;
}

/** A module of the go.sum that was packed, with its hashes there; undefined where go.sum has none. */
export interface Module {
  readonly path: string;
  readonly version: string;
  readonly h1: string | undefined;
  readonly goModH1: string | undefined;
  /** No checksum database was asked about it, as GONOSUMDB or GOPRIVATE says. */
  readonly private: true | undefined;
  /** Only go.sum names it, and the module proxy had it no more: it is not in the bundle. */
  readonly absent: true | undefined;
}

/** A command, as `go install path@version` names it. */
export interface Tool {
  readonly path: string;
  readonly version: string;
}

/** A file of the bundle. Sizes in bytes; `entries` is 0 for a file that is no archive. */
export interface Part {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly sha512: string;
  readonly entries: number;
  /** What the file is a row of; empty for a file that is no archive. */
  readonly frames: readonly Frame[];
}

/** Where it was packed, as far as that is known. */
export interface Source {
  readonly repository: string | undefined;
  /** GitHub's number of the repository, which outlives its name. */
  readonly repositoryId: string | undefined;
  readonly commit: string | undefined;
  readonly ref: string | undefined;
  readonly workflow: string | undefined;
  readonly run: string | undefined;
}

/** The manifest's file name. */
export const fileName = "checksums.json";
/** The one format that this version reads and writes. */
export const format = "go-offline-bundle/1";
/** No manifest is larger than this, in bytes. */
export const maxSize = 16 << 20;
/** No part unpacks to more than this, and none has more frames, whatever a manifest says. */
const maxUnpackedPart = 16 * 2 ** 30;
const maxFrames = 10_000;

/** The bytes of checksums.json. */
export function encode(manifest: Manifest): string {
  return json.encode({
    ...manifest,
    format,
    source: { ...manifest.source },
    inputs: manifest.inputs.map((each) => ({ ...each })),
    modules: manifest.modules.map((each) => ({ ...each })),
    extras: manifest.extras.map((each) => ({ ...each })),
    tools: manifest.tools.map((each) => ({ ...each })),
    parts: manifest.parts.map((each) => ({
      ...each,
      frames: each.frames.map((frame) => ({ ...frame })),
    })),
    signing: manifest.signing && { ...manifest.signing },
  });
}

/** Throws UNKNOWN_FORMAT for another format, BAD_MANIFEST with the field for anything else that is not as written. */
export function decode(text: string): Manifest {
  const value = json.decode(text);
  if (!json.isObject(value)) {
    throw bad(
      "wanted canonical JSON (sorted keys, each once, two spaces, one line break at the end), got another text",
    );
  }
  if (value["format"] !== format) {
    throw new OfflineError(
      "UNKNOWN_FORMAT",
      `bundle: checksums.json: wanted format ${format}, got ${JSON.stringify(value["format"])}`,
      {
        hint: "restore with the version of go-offline that packed it, or pack again with this one",
      },
    );
  }
  const root = new Fields(value, "", bad);
  root.ignore("format");
  const manifest: Manifest = {
    key: root.text("key", /^go-offline-1-[0-9a-f]{32}$/),
    created: root.has("created") ? root.number("created", Number.MAX_SAFE_INTEGER) : undefined,
    go: root.text("go", /^[\x20-\x7e]{1,100}$/),
    inputs: root.list("inputs").map(readDigest),
    modules: root.list("modules").map(readModule),
    extras: root.list("extras").map(readModule),
    tools: root.list("tools").map(readTool),
    parts: root.list("parts").map(readPart),
    source: readSource(root.object("source")),
    signing: root.has("signing") ? readSigning(root.object("signing")) : undefined,
  };
  root.done();
  return consistent(manifest);
}

/** The part of that name; throws PART_MISSING where the bundle has none. */
export function partOf(manifest: Manifest, name: string): Part {
  const found = manifest.parts.find((each) => each.name === name);
  if (found === undefined) {
    const names = manifest.parts.map((each) => each.name).join(", ");
    throw new OfflineError(
      "PART_MISSING",
      `bundle: checksums.json: wanted part ${name}, got ${names || "none"}`,
      {
        hint: "pack again with this part",
      },
    );
  }
  return found;
}

function consistent(manifest: Manifest): Manifest {
  const names = manifest.parts.map((each) => each.name);
  if (new Set(names).size !== names.length) {
    throw bad(`field parts: wanted each name once, got ${names.join(", ")}`);
  }
  for (const { name, size, frames } of manifest.parts) {
    const sum = frames.reduce((all, frame) => all + frame.size, 0);
    const unpacked = frames.reduce((all, frame) => all + frame.unpacked, 0);
    if (frames.length > maxFrames) {
      throw bad(`field parts: wanted at most ${maxFrames} frames in ${name}, got ${frames.length}`);
    }
    if (unpacked > maxUnpackedPart) {
      throw bad(
        `field parts: wanted at most ${maxUnpackedPart} unpacked bytes in ${name}, got ${unpacked}`,
      );
    }
    if (frames.length > 0 && sum !== size) {
      throw bad(`field parts: wanted frames of ${size} bytes in ${name}, got ${sum}`);
    }
  }
  return manifest;
}

function bad(message: string): OfflineError {
  return new OfflineError("BAD_MANIFEST", `bundle: checksums.json: ${message}`, {
    hint: "this manifest was edited or damaged: take the bundle from another store, or pack again",
  });
}
