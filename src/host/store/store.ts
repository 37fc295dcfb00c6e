/** A place where bundles are kept. Files are read as streams; what they hold is for the caller to check. */
export interface Store {
  /** The word that chose it, such as `dir:/var/bundles`. */
  readonly word: string;
  /** Stores a bundle, a folder of files, under its key; gives a reference for people. */
  put(folder: string, key: string): Promise<string>;
  /** Bundles that may fit, best first; empty where there are none. */
  find(key: string): Promise<readonly Candidate[]>;
}

/** A stored bundle. */
export interface Candidate {
  /** Where it is, for people. */
  readonly reference: string;
  /** Whether it was stored under the very key that was asked for. */
  readonly exact: boolean;
  /** A file's size in bytes; undefined if the bundle has no such file. */
  size(file: string): Promise<number | undefined>;
  /** A file's bytes. */
  read(file: string): AsyncIterable<Uint8Array>;
}
