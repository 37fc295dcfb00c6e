import { isFilePath } from "./path.ts";
import type { Demand } from "./zip-directory.ts";

/** No go.mod and no LICENSE is larger than this, in bytes. golang.org/x/mod/zip, MaxGoMod and MaxLICENSE. */
const maxText = 16 << 20;

interface Known {
  readonly name: string;
  readonly isDirectory: boolean;
}

/** The names in a module, as go accepts them. golang.org/x/mod/zip, checkZip and collisionChecker. */
export class Names {
  readonly #demand: Demand;
  readonly #known = new Map<string, Known>();

  constructor(demand: Demand) {
    this.#demand = demand;
  }

  /** Takes a name below the module's root; "" is the root's own entry. Throws BAD_MODULE. */
  add(given: string, size: number): void {
    if (given === "") {
      return;
    }
    const isDirectory = given.endsWith("/");
    const name = isDirectory ? given.slice(0, -1) : given;
    this.#demand(isFilePath(name), "a name that go accepts", JSON.stringify(given));
    this.#claim(name, isDirectory);
    if (isDirectory) {
      this.#demand(size === 0, "a directory without bytes", JSON.stringify(given));
    } else {
      this.#look(name, size);
    }
  }

  #look(name: string, size: number): void {
    const isGoMod = /(?:^|\/)go\.mod$/i.test(name);
    this.#demand(!isGoMod || name === "go.mod", "go.mod at the root alone", JSON.stringify(name));
    const isText = name === "go.mod" || name === "LICENSE";
    this.#demand(!isText || size <= maxText, `at most ${maxText} bytes of ${name}`, `${size}`);
  }

  /** Each name once and in one spelling, and no file where another name has a directory. */
  #claim(name: string, isDirectory: boolean): void {
    const folded = fold(name);
    const known = this.#known.get(folded);
    if (known !== undefined) {
      const isSame = known.name === name && known.isDirectory && isDirectory;
      this.#demand(isSame, `one entry for ${JSON.stringify(known.name)}`, JSON.stringify(name));
      return;
    }
    this.#known.set(folded, { name, isDirectory });
    const slash = name.lastIndexOf("/");
    if (slash > 0) {
      this.#claim(name.slice(0, slash), true);
    }
  }
}

/** One spelling for all that differ in case, character by character. golang.org/x/mod/zip, strToFold. */
function fold(name: string): string {
  return /^[\0-\x7f]*$/.test(name)
    ? name.toLowerCase()
    : name.replace(/./gsu, (letter) => single(single(letter, "toUpperCase"), "toLowerCase"));
}

/** The other case of a character, where that is one character, too. */
function single(letter: string, to: "toUpperCase" | "toLowerCase"): string {
  const other = letter[to]();
  return /^.$/su.test(other) ? other : letter;
}
