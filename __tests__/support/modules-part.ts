import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import * as gosum from "../../src/gosum/parse.ts";
import { fileName, list, listName, parse } from "../../src/proxy/layout.ts";
import type { Verifier } from "../../src/proxy/note.ts";
import { prove, type File, type Proof } from "../../src/proxy/proof.ts";
import { note } from "../../src/proxy/unpack.ts";
import type { Database } from "./checksum-database.ts";
import { goMod, zip, type Module } from "./module-zip.ts";
import type { Files } from "./records.ts";

/** The files of a modules part: of each module all of them, and what a database says. */
export function part(modules: readonly Module[], from?: Database): Files {
  const found = new Map<string, Buffer>();
  for (const module of modules) {
    const versions = modules.filter(({ path }) => path === module.path);
    const names = list(versions.map(({ version }) => version));
    found.set(fileName(module, "info"), Buffer.from(JSON.stringify({ Version: module.version })));
    found.set(fileName(module, "mod"), goMod(module));
    found.set(fileName(module, "zip"), zip(module));
    found.set(listName(module.path), Buffer.from(names));
  }
  for (const [name, bytes] of from?.answers ?? []) {
    found.set(`sumdb/${from?.name}/${name}`, bytes);
  }
  return found;
}

/** What a thread says of each, as far as it is a modules part's. */
export function facts(files: Files): ReadonlyMap<string, File> {
  return new Map(
    [...files]
      .filter(([name]) => parse(name) !== undefined)
      .map(([name, bytes]) => [name, { sha256: hash("sha256", bytes), note: note(name, bytes) }]),
  );
}

/** The proof of such files. */
export function proof(files: Files, goSum: string, verifier: Verifier | undefined): Proof {
  return prove({ goSum: gosum.parse(goSum), verifier, files: facts(files), holder: "the bundle" });
}
