import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import { OfflineError } from "../errors.ts";
import type { Version } from "../module/gomod.ts";
import * as h1 from "../module/h1.ts";
import { release } from "../module/release.ts";
import { entries } from "../module/zip.ts";
import type { CacheFile } from "./unpack.ts";

/** The module whose versions are Go toolchains. https://go.dev/doc/toolchain */
export const modulePath = "golang.org/toolchain";

/** A system and an architecture, as GOOS and GOARCH. */
export interface Platform {
  readonly os: string;
  readonly arch: string;
}

/** Reads `linux/amd64`; undefined for another form. */
export function platform(text: string): Platform | undefined {
  const [, os, arch] = /^([a-z0-9]+)\/([a-z0-9]+)$/.exec(text) ?? [];
  return os === undefined || arch === undefined ? undefined : { os, arch };
}

/** The module version of a toolchain such as `go1.26.8` for a platform; undefined for a Go that is no release. */
export function moduleOf(go: string, { os, arch }: Platform): Version | undefined {
  return /^go1\.\d+(?:\.\d+|rc\d+|beta\d+)$/.test(go)
    ? { path: modulePath, version: `v0.0.1-${go}.${os}-${arch}` }
    : undefined;
}

/** The part that holds a platform's toolchain. */
export function partName({ os, arch }: Platform): string {
  return `toolchain-${os}-${arch}.zip`;
}

/** Whether a part is a toolchain's zip. */
export function isPart(name: string): boolean {
  return /^toolchain-[a-z0-9]+-[a-z0-9]+\.zip$/.test(name);
}

/**
 * The files of a toolchain, below its root, those that are commands with the bits that go sets on them; returns its
 * version and h1. cmd/go/internal/toolchain/select.go, Exec. Throws BAD_MODULE.
 */
export function* unpack(bytes: Uint8Array): Generator<CacheFile, string> {
  const module = { path: modulePath, version: versionIn(bytes) };
  const listed: h1.ListedFile[] = [];
  for (const entry of entries(bytes, module)) {
    const content = entry.read();
    listed.push({ name: entry.name, sha256: hash("sha256", content, "hex") });
    if (entry.file !== undefined) {
      const mode = /^(?:bin|pkg\/tool)\//.test(entry.file) ? 0o755 : 0o644;
      yield { name: entry.file, bytes: content, mode };
    }
    release(content);
  }
  return `${module.version} ${h1.ofList(h1.writeList(listed))}`;
}

/** What `unpack` returns, without the files. */
export function note(bytes: Uint8Array): string {
  const files = unpack(bytes);
  let next = files.next();
  while (next.done !== true) {
    next = files.next();
  }
  return next.value;
}

/** The version in the name of the zip's first file; every other has to have the same. */
function versionIn(bytes: Uint8Array): string {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const name = zip.subarray(30, 30 + (zip.length < 30 ? 0 : zip.readUInt16LE(26))).toString("utf8");
  const version = /^golang\.org\/toolchain@(v0\.0\.1-[a-z0-9.-]+)\//.exec(name)?.[1];
  if (version === undefined) {
    throw new OfflineError(
      "BAD_MODULE",
      `toolchain: wanted a zip of ${modulePath}, got one of ${JSON.stringify(name.slice(0, 100))}`,
      {
        hint: "this bundle was not made by go-offline pack, or was changed since: take it from another store, or pack again",
      },
    );
  }
  return version;
}
