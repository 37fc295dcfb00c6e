import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import { OfflineError } from "../errors.ts";
import type { Version } from "../module/gomod.ts";
import * as h1 from "../module/h1.ts";
import { release } from "../module/release.ts";
import { entries } from "../module/zip.ts";
import { directoryName, parse, type Name } from "./layout.ts";
import { isPage } from "./page.ts";

/** A file of a module cache, its name below it. */
export interface CacheFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mode: number;
}

/** Where a module cache has what a proxy serves. */
const download = "cache/download";
/** The note of a go.mod that is a web page: whoever has to tell why its hash differs wants to know. */
export const pageNote = "page";
/** go writes module files so, and nothing in a module is meant to be changed. */
const readOnly = 0o444;

/**
 * The files of a module cache that a file of the modules part stands for: itself and, of a module zip, the module
 * unpacked beside it with the .ziphash that go asks for. All of it is made from the bytes that are hashed here, once:
 * where the h1 is that of go.sum, go need not hash anything again. Returns the file's note, see `note`.
 * cmd/go/internal/modfetch/fetch.go, download and checkMod.
 */
export function* unpack(name: string, bytes: Uint8Array): Generator<CacheFile, string> {
  const known = demandKnown(name);
  yield { name: `${download}/${name}`, bytes, mode: readOnly };
  if (known.kind !== "zip") {
    return text(known.kind, bytes);
  }
  const directory = directoryName(known.module);
  const listed: h1.ListedFile[] = [];
  for (const entry of entries(bytes, known.module)) {
    const content = entry.read();
    listed.push({ name: entry.name, sha256: hash("sha256", content, "hex") });
    if (entry.file !== undefined) {
      yield { name: `${directory}/${entry.file}`, bytes: content, mode: readOnly };
    }
    release(content);
  }
  const list = h1.writeList(listed);
  const ziphash = `${download}/${name.slice(0, -".zip".length)}.ziphash`;
  yield { name: ziphash, bytes: Buffer.from(h1.ofList(list)), mode: 0o644 };
  return list;
}

/** What the proof needs to know of a file: of a zip its h1 list, of a go.mod nothing but its sha256 (and whether it is a web page), of others their bytes. */
export function note(name: string, bytes: Uint8Array): string {
  const known = demandKnown(name);
  return known.kind === "zip" ? ofZip(bytes, known.module) : text(known.kind, bytes);
}

function ofZip(bytes: Uint8Array, module: Version): string {
  const listed = entries(bytes, module).map((entry) => {
    const content = entry.read();
    const sha256 = hash("sha256", content, "hex");
    release(content);
    return { name: entry.name, sha256 };
  });
  return h1.writeList(listed);
}

/** Byte for byte, as a text that can be sent to another thread. */
function text(kind: Name["kind"], bytes: Uint8Array): string {
  return kind === "mod"
    ? ofMod(bytes)
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}

function ofMod(bytes: Uint8Array): string {
  return isPage(bytes) ? pageNote : "";
}

function demandKnown(name: string): Name {
  const known = parse(name);
  if (known === undefined) {
    throw new OfflineError(
      "BAD_NAME",
      `bundle: modules.tar: wanted files of a module proxy, got ${JSON.stringify(name)}`,
      {
        hint: "this bundle was not made by go-offline pack, or was changed since: delete it and pack again",
      },
    );
  }
  return known;
}
