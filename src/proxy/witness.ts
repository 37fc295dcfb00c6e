import { Buffer } from "node:buffer";
import { escape } from "../module/path.ts";
import { forged } from "./forged.ts";
import { parseHead, Tree } from "./merkle.ts";
import { open, type Verifier } from "./note.ts";
import { hashes, parse, type Hashes, type Record } from "./record.ts";

/** Gives a file of a checksum database by its name, `lookup/…` or `tile/…`; undefined where there is none. */
export type ReadFile = (name: string) => Uint8Array | undefined;

/** A record that its database vouches for. */
export interface Vouched extends Hashes {
  readonly record: Record;
}

/**
 * The word of a checksum database, checked with nothing but its key: the tree head is signed, and its root follows from
 * the record. What go's own client does, on files instead of a server. golang.org/x/mod/sumdb, Client.
 */
export class Witness {
  readonly #by: Verifier;
  readonly #read: ReadFile;
  readonly #trees = new Map<string, Tree>();

  constructor(by: Verifier, read: ReadFile) {
    this.#by = by;
    this.#read = read;
  }

  /**
   * The hashes of a module version; undefined where there is no lookup of it. `under` is another head than the lookup's
   * own. Throws BAD_SUMDB, also where a tile is missing.
   */
  hashes(path: string, version: string, under?: string): Vouched | undefined {
    const name = lookupName(path, version);
    const record = this.record(path, version);
    if (record === undefined) {
      return undefined;
    }
    const found = hashes(record.text, path, version);
    const came = this.#look(under ?? record.head, record);
    if (came !== undefined) {
      throw forged(name, "a record in the signed tree", came);
    }
    return { ...found, record };
  }

  /** Why a tree is not known to hold a record; undefined where it does. */
  #look(head: string, { id, text }: Record): string | undefined {
    const tree = this.tree(head);
    try {
      const isThere = tree.includes(id, text);
      const why = isThere === undefined ? "a tile that is missing" : "another root";
      return isThere === true ? undefined : why;
    } catch (error) {
      return String(error);
    }
  }

  /** The lookup of a module version as it stands, believed in nothing yet. */
  record(path: string, version: string): Record | undefined {
    const name = lookupName(path, version);
    const bytes = this.#read(name);
    return bytes === undefined ? undefined : parse(Buffer.from(bytes).toString("utf8"), name);
  }

  /** The tree of a signed head. Throws BAD_SUMDB. */
  tree(note: string): Tree {
    const known =
      this.#trees.get(note) ??
      new Tree(parseHead(open(note, this.#by)), (tile) => this.#read(`tile/${tile}`));
    this.#trees.set(note, known);
    return known;
  }
}

/** The name of a module version's lookup. */
export function lookupName(path: string, version: string): string {
  return `lookup/${escape(path)}@${escape(version)}`;
}
