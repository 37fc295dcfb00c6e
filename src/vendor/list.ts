/** A file of a module: `name` relative to the directory asked for, `sha256` in hex. */
export interface ListedFile {
  readonly name: string;
  readonly sha256: string;
  /** A link to a file, in a module that is a directory: go reads it, but does not vendor it. */
  readonly link?: true;
}

/** The files of a module, whatever they are known from. Directories relative to its root, which is "". */
export interface Files {
  /** The files directly in a directory. */
  in(directory: string): readonly ListedFile[];
  /** The files in a directory and below, names relative to it. */
  below(directory: string): readonly ListedFile[];
}

/** A name in a directory, which may be the root. */
export function join(directory: string, name: string): string {
  return directory === "" ? name : `${directory}/${name}`;
}

/** The directory above, and the root for itself. */
export function parent(directory: string): string {
  return directory.slice(0, Math.max(0, directory.lastIndexOf("/")));
}

/** Hex digits of the hash, and two blanks. */
const hashWidth = 64;
const nameAt = hashWidth + 2;

/**
 * A module's h1 list (see module/h1.ts), by directory. Only a list whose h1 was compared with go.sum may be asked. Of
 * tens of thousands of lines few are ever wanted: what is kept of the others is where they begin.
 */
export class ModuleList implements Files {
  /** How many files the module has. */
  readonly size: number;
  readonly #text: string;
  readonly #prefix: number;
  readonly #byDirectory = new Map<string, number[]>();
  /** Directories that were asked for: packages are, twice. */
  readonly #asked = new Map<string, readonly ListedFile[]>();

  /** `prefix` is `module@version/`, which every name opens with. */
  constructor(text: string, prefix: string) {
    this.#text = text;
    this.#prefix = prefix.length;
    let size = 0;
    let last = { directory: "", slash: -1, lines: this.#linesOf("") };
    for (let at = 0; at < text.length; size++) {
      const end = lineEnd(text, at);
      const start = at + nameAt + prefix.length;
      if (start <= end && text.startsWith(prefix, at + nameAt)) {
        const slash = Math.max(0, text.lastIndexOf("/", end - 1) - start);
        if (slash !== last.slash || !text.startsWith(last.directory, start)) {
          const directory = text.slice(start, start + slash);
          last = { directory, slash, lines: this.#linesOf(directory) };
        }
        last.lines.push(at);
      }
      at = end + 1;
    }
    this.size = size;
  }

  in(directory: string): readonly ListedFile[] {
    const known = this.#asked.get(directory);
    const files = known ?? this.#read(directory, directory === "" ? 0 : directory.length + 1);
    if (known === undefined) {
      this.#asked.set(directory, files);
    }
    return files;
  }

  below(directory: string): readonly ListedFile[] {
    const inside = directory === "" ? 0 : directory.length + 1;
    return [...this.#byDirectory.keys()]
      .filter((each) => inside === 0 || each === directory || each.startsWith(`${directory}/`))
      .flatMap((each) => this.#read(each, inside));
  }

  /** The files of a directory, names without their first `cut` characters. */
  #read(directory: string, cut: number): ListedFile[] {
    const lines = this.#byDirectory.get(directory) ?? [];
    return lines.map((at) => ({
      name: this.#text.slice(at + nameAt + this.#prefix + cut, lineEnd(this.#text, at)),
      sha256: this.#text.slice(at, at + hashWidth),
    }));
  }

  #linesOf(directory: string): number[] {
    const known = this.#byDirectory.get(directory);
    if (known !== undefined) {
      return known;
    }
    const lines: number[] = [];
    this.#byDirectory.set(directory, lines);
    return lines;
  }
}

function lineEnd(text: string, at: number): number {
  const newline = text.indexOf("\n", at);
  return newline < 0 ? text.length : newline;
}
