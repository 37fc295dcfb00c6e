import { forged } from "./forged.ts";

/**
 * What a checksum database says of one module version: the file `lookup/<path>@<version>`.
 *
 *     18741201
 *     rsc.io/quote v1.5.2 h1:3fEykkD9k7lYzXqCYrwGAf7iNhbk4yCjHmKBN9td4L0=
 *     rsc.io/quote v1.5.2/go.mod h1:LzX7hefJvL54yjefDEDHNONDjII0t9xZLPXsUe+TKr0=
 *
 *     go.sum database tree
 *     …
 *
 * The record's number in the tree, its text, an empty line, and a signed tree head (see note.ts) that may be any that
 * holds the record. https://go.dev/ref/mod#checksum-database; golang.org/x/mod/sumdb/tlog, ParseRecord.
 */
export interface Record {
  readonly id: number;
  readonly text: string;
  /** A signed note. */
  readonly head: string;
}

/** The hashes in a record. */
export interface Hashes {
  readonly h1: string;
  readonly goModH1: string;
}

/** Reads a lookup. Throws BAD_SUMDB. */
export function parse(file: string, name: string): Record {
  const [, id = "", text = "", head = ""] =
    /^(0|[1-9]\d{0,14})\n((?:[^\p{Cc}]+\n)+)\n(.*)$/su.exec(file) ?? [];
  if (head === "") {
    throw forged(name, "a record and a tree head", JSON.stringify(file.slice(0, 200)));
  }
  return { id: Number(id), text, head };
}

/** Writes a lookup: a record under a tree head that holds it. */
export function encode({ id, text, head }: Record): string {
  return `${id}\n${text}\n${head}`;
}

/**
 * The hashes that a record has for a module version. Throws BAD_SUMDB for one that names anything else: a record of
 * another module, served under this one's name, must vouch for nothing (CVE-2026-42501).
 */
export function hashes(text: string, path: string, version: string): Hashes {
  const pattern =
    /^(\S+) (\S+) (h1:[A-Za-z0-9+/]{43}=)\n(\S+) (\S+)\/go\.mod (h1:[A-Za-z0-9+/]{43}=)\n$/;
  const [, zipPath, zipVersion, h1 = "", modPath, modVersion, goModH1 = ""] =
    pattern.exec(text) ?? [];
  const isIts = [zipPath, modPath].every((each) => each === path);
  if (!isIts || ![zipVersion, modVersion].every((each) => each === version)) {
    throw forged(
      `lookup of ${path}@${version}`,
      `a record of ${path} ${version}`,
      JSON.stringify(text.slice(0, 200)),
    );
  }
  return { h1, goModH1 };
}
