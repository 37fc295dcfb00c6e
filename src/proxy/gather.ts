import { Buffer } from "node:buffer";
import { keyOf, type Version } from "../module/gomod.ts";
import { databaseName } from "./layout.ts";
import { parseHead } from "./merkle.ts";
import { open, type Verifier } from "./note.ts";
import { encode, type Hashes } from "./record.ts";
import { lookupName, Witness, type ReadFile } from "./witness.ts";

/** What a checksum database says of some modules, all of it under one signed tree head. */
export interface Gathered {
  /** Files by their name in the modules part. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** By `path@version`. */
  readonly hashes: ReadonlyMap<string, Hashes>;
  /** Modules without a record that is in the newest tree, as far as its tiles are here. */
  readonly late: readonly Version[];
}

/**
 * Puts the records that a client came back with under the newest of their tree heads, with the tiles that show that they
 * are in its tree: go, offline, then never has to hold two heads against each other, for which a client's cache lacks
 * tiles now and then. `read` gives the client's files. Throws BAD_SUMDB for what the database's key does not vouch for.
 */
export function gather(modules: readonly Version[], by: Verifier, read: ReadFile): Gathered {
  const tiles = new Map<string, Uint8Array>();
  const witness = new Witness(by, (name) => {
    const bytes = read(name);
    if (name.startsWith("tile/") && bytes !== undefined) {
      tiles.set(databaseName(by.name, name), bytes);
    }
    return bytes;
  });
  const head = newest(modules, witness, by);
  const lookups = new Map<string, Uint8Array>();
  const hashes = new Map<string, Hashes>();
  const late: Version[] = [];
  for (const module of modules) {
    const record = witness.record(module.path, module.version);
    // Only a tile that is missing makes it wait: a record that the tree does not have is refused below.
    const isLate =
      record === undefined || witness.tree(head).includes(record.id, record.text) === undefined;
    const vouched = isLate ? undefined : witness.hashes(module.path, module.version, head);
    if (vouched === undefined) {
      late.push(module);
    } else {
      const name = databaseName(by.name, lookupName(module.path, module.version));
      lookups.set(name, Buffer.from(encode({ ...vouched.record, head })));
      hashes.set(keyOf(module), { h1: vouched.h1, goModH1: vouched.goModH1 });
    }
  }
  const supported = [databaseName(by.name, "supported"), new Uint8Array()] as const;
  return { files: new Map([supported, ...lookups, ...tiles]), hashes, late };
}

/** The newest head of all; each is signed, or the client would not have kept it. */
function newest(modules: readonly Version[], witness: Witness, by: Verifier): string {
  const heads = modules.map(({ path, version }) => witness.record(path, version)?.head ?? "");
  let found = { note: "", size: -1 };
  for (const note of new Set(heads.filter((each) => each !== ""))) {
    const { size } = parseHead(open(note, by));
    found = size > found.size ? { note, size } : found;
  }
  return found.note;
}
