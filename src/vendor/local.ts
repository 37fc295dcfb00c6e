import { embedded, isLicence } from "./copy-rule.ts";
import { resolve } from "./embed.ts";
import { join, parent, type Files, type ListedFile } from "./list.ts";
import type { Source } from "./source.ts";

/**
 * A module in the checkout: a main module, or the directory that a replace line names. Names are slash-separated,
 * directories relative to its root, which is "".
 */
export interface Local {
  /**
   * The files directly in a directory, links to files marked; undefined where there is no such directory, or where a
   * go.mod below the root makes it another module's.
   */
  list(directory: string): Promise<readonly LocalName[] | undefined>;
  /** The regular files in a directory and below, relative to it; those of nested modules left out. */
  below(directory: string): Promise<readonly string[]>;
  /** Reads files, named relative to the root; in any order. */
  read(names: readonly string[]): Promise<readonly LocalFile[]>;
}

/** A name in a directory. */
export interface LocalName {
  readonly name: string;
  /** Whether it is a link. */
  readonly link: boolean;
}

/** A file that was read: sha256 in hex and, for a Go file, what the rule needs to know of it. */
export interface LocalFile {
  readonly name: string;
  readonly sha256: string;
  readonly source: Source | undefined;
}

/** The files of a module in the checkout, as far as packages were loaded from it. */
export class LocalFiles implements Files {
  readonly #local: Local;
  readonly #go: string;
  readonly #names = new Map<string, readonly LocalName[] | undefined>();
  readonly #below = new Map<string, readonly string[]>();
  readonly #files = new Map<string, LocalFile>();

  /** `go` is the go version that decides; see copy-rule.ts. */
  constructor(local: Local, go: string) {
    this.#local = local;
    this.#go = go;
  }

  /** Whether the directory has Go files, whatever their constraints: then it is a package. import.go, dirInModule. */
  async isPackage(directory: string): Promise<boolean> {
    return (await this.#list(directory))?.some(({ name }) => name.endsWith(".go")) === true;
  }

  /** Loads a package: its directory, the licences above it, and what it embeds. Gives the directory's files. */
  async load(directory: string): Promise<readonly ListedFile[]> {
    await this.#read(
      ((await this.#list(directory)) ?? []).map((each) => join(directory, each.name)),
    );
    for (let above = directory; above !== "";) {
      above = parent(above);
      const licences = ((await this.#list(above)) ?? []).filter(({ name }) => isLicence(name));
      await this.#read(licences.map(({ name }) => join(above, name)));
    }
    const inside = this.in(directory);
    const embeds = embedded(inside, (file) => this.source(join(directory, file.name)), this.#go);
    if (embeds.size > 0) {
      const below = await this.#local.below(directory);
      this.#below.set(directory, below);
      await this.#read(resolve(below, embeds).files.map((name) => join(directory, name)));
    }
    return inside;
  }

  /** What is known of a Go file that was loaded. */
  source(name: string): Source | undefined {
    return this.#files.get(name)?.source;
  }

  in(directory: string): readonly ListedFile[] {
    return (this.#names.get(directory) ?? []).map(({ name, link }) => ({
      name,
      sha256: this.#files.get(join(directory, name))?.sha256 ?? "",
      ...(link ? { link } : {}),
    }));
  }

  below(directory: string): readonly ListedFile[] {
    return (this.#below.get(directory) ?? []).map((name) => ({
      name,
      sha256: this.#files.get(join(directory, name))?.sha256 ?? "",
    }));
  }

  async #list(directory: string): Promise<readonly LocalName[] | undefined> {
    if (!this.#names.has(directory)) {
      this.#names.set(directory, await this.#local.list(directory));
    }
    return this.#names.get(directory);
  }

  async #read(names: readonly string[]): Promise<void> {
    const due = names.filter((name) => !this.#files.has(name));
    for (const file of due.length === 0 ? [] : await this.#local.read(due)) {
      this.#files.set(file.name, file);
    }
  }
}
