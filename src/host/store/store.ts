import type { Event } from "./event.ts";

/** Tells what a store does while it does it. */
export type Tell = (event: Event) => void;

/** Which bundle is wanted. */
export interface Query {
  /** Names the project's exact dependencies: `go-offline-1-` and 32 hex digits. */
  readonly key: string;
  /** Names the project whatever its dependencies are: 16 hex digits. */
  readonly project: string;
}

/** A file of a bundle, as its manifest says; `size` in bytes, `sha256` in hex. */
export interface Piece {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** A bundle to be stored: a folder of files. */
export interface Sealed extends Query {
  readonly folder: string;
  readonly manifest: Piece;
  readonly parts: readonly Piece[];
  /** Files that the manifest does not name, as they sign it. */
  readonly attachments: readonly Piece[];
}

/** What a store did with a bundle: `kept` names files that it had already, byte for byte. */
export interface Kept {
  /** Where the bundle is now, for people. */
  readonly reference: string;
  readonly sent: readonly string[];
  readonly kept: readonly string[];
}

/** A place that bundles are written to. Throws why it did not take one; then it holds no bundle that looks whole. */
export interface Target {
  /** The word that chose it, such as `dir:/var/bundles`. */
  readonly word: string;
  put(bundle: Sealed): Promise<Kept>;
  /** Throws why it will take nothing, where that can be known before anything is packed. */
  ready?(): Promise<void>;
}

/** A place that bundles are read from. What they hold is for the caller to check. */
export interface Source {
  /** The word that chose it, such as `cache`. */
  readonly word: string;
  /**
   * Bundles that may fit, best first: `exact` for those of the very key, `nearest` for others of the same project.
   * Throws STORE_* for why it could not be asked.
   */
  find(query: Query, how: How): Promise<Found>;
  /** Removes what was brought here on the way. */
  close(): Promise<void>;
}

/** The very dependencies, or the next best. */
export type How = "exact" | "nearest";

/** What a store has, and what it has but must not give. */
export interface Found {
  readonly candidates: readonly Candidate[];
  readonly passedOver: readonly PassedOver[];
}

/** A stored bundle that was not taken, and why. */
export interface PassedOver {
  readonly what: string;
  readonly why: string;
}

/** A stored bundle. */
export interface Candidate {
  /** Where it is, for people. */
  readonly reference: string;
  /** Whether it came over a network, and not from a folder. */
  readonly remote: boolean;
  /** The manifest, of at most `most` bytes; undefined if there is none. Throws STORE_*. */
  manifest(most: number): Promise<Fetched | undefined>;
  /**
   * Brings a part to where it can be read; undefined if the bundle has no such file. What comes over a network is whole
   * and has the digest when this returns: STORE_DIGEST, STORE_TOO_LARGE and other STORE_* codes are thrown.
   */
  fetch(piece: Piece): Promise<Fetched | undefined>;
  /**
   * Brings a file that the manifest does not name, of at most `most` bytes; undefined if the bundle has none. Who wrote it
   * is for the caller to check: that it is absent is no proof that it never was there. Throws STORE_*.
   */
  attachment(name: string, most: number): Promise<Fetched | undefined>;
}

/** A file that can be read; `size` in bytes. */
export interface Fetched {
  readonly size: number;
  /** From its beginning, each time. The chunks are the reader's own. */
  read(): AsyncIterable<Uint8Array>;
}

/** A store that has nothing. */
export const nothing: Found = { candidates: [], passedOver: [] };
