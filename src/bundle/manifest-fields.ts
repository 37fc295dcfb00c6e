import type { Fields } from "./fields.ts";
import { maxUnpacked, type Frame } from "./frame.ts";
import type { Digest, Module, Part, Signing, Source, Tool } from "./manifest.ts";

/** How the objects in a manifest are read: each field once, by its type and its form. */

/** No part is larger than this, in bytes and entries, whatever a manifest says. */
const maxPart = 4 * 2 ** 30;
const maxEntries = 2_000_000;

const hex256 = /^[0-9a-f]{64}$/;
const hex512 = /^[0-9a-f]{128}$/;
const h1 = /^h1:[A-Za-z0-9+/]{43}=$/;
const pathText = /^[\x21-\x7e]{1,1000}$/;
const versionText = /^v[\x21-\x7e]{1,1000}$/;
const visible = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,1000}$/u;
/** Relative to the project; modules of a workspace may lie beside it. Only compared, never opened. */
const inside =
  /^(?:\.\.\/)*(?!(?:.*\/)?\.\.(?:\/|$))[^/\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}][^\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{0,999}$/u;

export function readDigest(fields: Fields): Digest {
  const read = {
    path: fields.text("path", inside),
    sha256: fields.text("sha256", hex256),
  };
  fields.done();
  return read;
}

export function readModule(fields: Fields): Module {
  const read = {
    path: fields.text("path", pathText),
    version: fields.text("version", versionText),
    h1: fields.has("h1") ? fields.text("h1", h1) : undefined,
    goModH1: fields.has("goModH1") ? fields.text("goModH1", h1) : undefined,
    private: fields.mark("private"),
    absent: fields.mark("absent"),
  };
  fields.done();
  return read;
}

export function readTool(fields: Fields): Tool {
  const read = {
    path: fields.text("path", pathText),
    version: fields.text("version", versionText),
  };
  fields.done();
  return read;
}

export function readPart(fields: Fields): Part {
  const read = {
    name: fields.text("name", /^(?!checksums\.json)[A-Za-z0-9][A-Za-z0-9.-]{0,99}$/),
    size: fields.number("size", maxPart),
    sha256: fields.text("sha256", hex256),
    sha512: fields.text("sha512", hex512),
    entries: fields.number("entries", maxEntries),
    frames: fields.list("frames").map(readFrame),
  };
  fields.done();
  return read;
}

function readFrame(fields: Fields): Frame {
  const read = {
    // It is held in memory as a whole, too.
    size: fields.number("size", maxUnpacked),
    unpacked: fields.number("unpacked", maxUnpacked),
  };
  fields.done();
  return read;
}

export function readSource(fields: Fields): Source {
  const optional = (key: string) => (fields.has(key) ? fields.text(key, visible) : undefined);
  const read = {
    repository: optional("repository"),
    repositoryId: fields.has("repositoryId")
      ? fields.text("repositoryId", /^[1-9]\d{0,18}$/)
      : undefined,
    commit: optional("commit"),
    ref: optional("ref"),
    workflow: optional("workflow"),
    run: optional("run"),
  };
  fields.done();
  return read;
}

export function readSigning(fields: Fields): Signing {
  const read = {
    packed: fields.number("packed", Number.MAX_SAFE_INTEGER),
    expires: fields.has("expires") ? fields.number("expires", Number.MAX_SAFE_INTEGER) : undefined,
    sequence: fields.number("sequence", Number.MAX_SAFE_INTEGER),
    signers: fields.texts("signers", /^[\x21-\x7e]{1,100}$/),
  };
  fields.done();
  return read;
}
