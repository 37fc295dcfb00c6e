/**
 * A module's h1 list (see module/h1.ts), by directory. Only a list whose h1 was compared with go.sum may be asked.
 */
export class ModuleList {
  /** How many files the module has. */
  readonly size: number;
  readonly #byDirectory = new Map<string, ListedFile[]>();

  /** `prefix` is `module@version/`, which every name opens with. */
  constructor(text: string, prefix: string) {
    let size = 0;
    for (let at = 0; at < text.length; size++) {
      const newline = text.indexOf("\n", at);
      const end = newline < 0 ? text.length : newline;
      const sha256 = text.slice(at, at + 64);
      const whole = text.slice(at + 66, end);
      at = end + 1;
      if (whole.startsWith(prefix)) {
        this.#add(whole.slice(prefix.length), sha256);
      }
    }
    this.size = size;
  }

  /** The files directly in a directory; "" is the module's root. */
  in(directory: string): readonly ListedFile[] {
    return this.#byDirectory.get(directory) ?? [];
  }

  /** The files in a directory and below, names relative to it. */
  below(directory: string): ListedFile[] {
    const inside = directory === "" ? "" : `${directory}/`;
    const found: ListedFile[] = [];
    for (const [each, files] of this.#byDirectory) {
      if (each === directory || each.startsWith(inside)) {
        const rest = each === directory ? "" : `${each.slice(inside.length)}/`;
        found.push(...files.map(({ name, sha256 }) => ({ name: rest + name, sha256 })));
      }
    }
    return found;
  }

  #add(path: string, sha256: string): void {
    const slash = path.lastIndexOf("/");
    const directory = path.slice(0, Math.max(0, slash));
    const file = { name: path.slice(slash + 1), sha256 };
    const files = this.#byDirectory.get(directory);
    if (files === undefined) {
      this.#byDirectory.set(directory, [file]);
    } else {
      files.push(file);
    }
  }
}

/** A file of a list: `name` relative to the directory asked for, `sha256` in hex. */
export interface ListedFile {
  readonly name: string;
  readonly sha256: string;
}
