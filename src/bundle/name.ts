import { OfflineError, type Code } from "../errors.ts";
import { compareText } from "../module/version.ts";

/**
 * Names inside a part. One strict grammar for every system, because a bundle is packed on one and restored on another:
 * slash-separated elements, no `.` or `..`, no control or direction characters, nothing that Windows or macOS would
 * read as another name. What does not fit refuses the whole bundle.
 */
const hint =
  "this bundle was not made by go-offline pack, or was changed since: delete it and pack again on a trusted runner";
/** Windows reads `nul .txt` as `nul`, too. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(?:\.|$)/i;
const control = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;
const plain = /^[A-Za-z0-9_+=@!~#%&()[\]{}$^',;/. -]+$/;
const maxElement = 255;
const maxPath = 1024;
const maxDepth = 64;

/** Most names are short, of these characters, and have no element that is odd: they need no closer look. */
const safe = /^[\w+@!~-](?:[\w.+@!~/-]{0,126}[\w+@!~-])?$/;
const oddElement = /\/\/|\.\/|(?:^|\/)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|\/|$)/i;

/** Throws NAME_CONTROL, NAME_ABSOLUTE, NAME_ESCAPES or BAD_NAME unless `name` follows the grammar. */
export function check(name: string): void {
  if (!safe.test(name) || oddElement.test(name)) {
    look(name);
  }
}

function look(name: string): void {
  if (!plain.test(name) && control.test(name)) {
    throw refused("NAME_CONTROL", name, "a name without control characters");
  }
  if (/^(?:[/\\]|[A-Za-z]:)/.test(name)) {
    throw refused("NAME_ABSOLUTE", name, "a relative name");
  }
  const elements = name.split("/");
  if (elements.includes("..")) {
    throw refused("NAME_ESCAPES", name, "a name that stays inside");
  }
  if (
    elements.some((element) => !isElement(element)) ||
    elements.length > maxDepth ||
    Buffer.byteLength(name) > maxPath ||
    (!plain.test(name) && name.normalize("NFC") !== name)
  ) {
    throw refused("BAD_NAME", name, "a name that is a file name on every system");
  }
}

/** The names seen so far, to refuse what a file system without case would make one; see `add`. */
export class Names {
  readonly #files = new Map<string, string>();
  readonly #directories = new Map<string, string>([["", ""]]);
  #last = "";

  /** Throws as `check`, and ENTRY_ORDER, ENTRY_DUPLICATE or NAME_CASE_TWIN, unless `name` may follow the names added before. */
  add(name: string): void {
    check(name);
    this.#inOrder(name);
    const folded = fold(name);
    const twin = this.#files.get(folded) ?? this.#directories.get(folded);
    if (twin !== undefined) {
      throw refused("NAME_CASE_TWIN", name, `no other spelling of ${JSON.stringify(twin)}`);
    }
    this.#files.set(folded, name);
    this.#addDirectory(name.slice(0, Math.max(0, name.lastIndexOf("/"))));
  }

  #inOrder(name: string): void {
    if (name === this.#last) {
      throw refused("ENTRY_DUPLICATE", name, "each name once");
    }
    if (compareText(name, this.#last) < 0) {
      throw refused(
        "ENTRY_ORDER",
        name,
        `names in byte order (after ${JSON.stringify(this.#last)})`,
      );
    }
    this.#last = name;
  }

  #addDirectory(directory: string): void {
    const folded = fold(directory);
    const known = this.#directories.get(folded);
    if (known === directory) {
      return;
    }
    const twin = known ?? this.#files.get(folded);
    if (twin !== undefined) {
      throw refused("NAME_CASE_TWIN", directory, `no other spelling of ${JSON.stringify(twin)}`);
    }
    this.#directories.set(folded, directory);
    this.#addDirectory(directory.slice(0, Math.max(0, directory.lastIndexOf("/"))));
  }
}

function isElement(element: string): boolean {
  return (
    element !== "" &&
    element !== "." &&
    !/[\\:*?"<>|]|[. ]$/.test(element) &&
    !reserved.test(element) &&
    Buffer.byteLength(element) <= maxElement
  );
}

/** What a file system that ignores case and composition takes for the same name. */
function fold(name: string): string {
  return plain.test(name)
    ? name.toLowerCase()
    : name.normalize("NFKC").toLowerCase().toUpperCase().toLowerCase().normalize("NFKC");
}

function refused(code: Code, name: string, wanted: string): OfflineError {
  return new OfflineError(code, `bundle: wanted ${wanted}, got ${JSON.stringify(name)}`, { hint });
}
