import { join, show, type Refuse, type Tree, type Value } from "./document.ts";

/** What a text must be: `says` is for people, `example` what the hint writes. */
export interface Shape {
  readonly says: string;
  readonly example: string;
  readonly pattern: RegExp;
}

/** An object of the trust file, read field by field; each error names the field's whole path and what to write. */
export class Section {
  readonly path: string;
  readonly #tree: Tree;
  readonly #refuse: Refuse;

  /** Throws what `refuse` makes of a value that is no object, and of fields that are not `known`. */
  constructor(value: Value, path: string, known: readonly string[], refuse: Refuse) {
    this.path = path;
    this.#refuse = refuse;
    if (value.kind !== "object") {
      throw refuse(path === "" ? "the file" : path, "an object", show(value), "write { … }");
    }
    this.#tree = value;
    const odd = [...value.fields.keys()].find((name) => !known.includes(name));
    if (odd !== undefined) {
      throw refuse(
        join(path, odd),
        `one of ${known.join(", ")}`,
        "a field that this version does not know",
        "correct its name or take it out: a rule that is not enforced is worse than none",
      );
    }
  }

  has(key: string): boolean {
    return this.#tree.fields.has(key);
  }

  text(key: string, { says, example, pattern }: Shape): string {
    const value = this.#tree.fields.get(key);
    return value?.kind === "text" && pattern.test(value.text)
      ? value.text
      : this.refuse(key, says, `write "${key}": ${JSON.stringify(example)}`);
  }

  optional(key: string, shape: Shape): string | undefined {
    return this.has(key) ? this.text(key, shape) : undefined;
  }

  choice<T extends string>(key: string, choices: readonly T[]): T {
    const value = this.#tree.fields.get(key);
    const found = value?.kind === "text" && choices.find((each) => each === value.text);
    return found || this.refuse(key, one(choices), `write "${key}": ${JSON.stringify(choices[0])}`);
  }

  integer(key: string): number | undefined {
    const value = this.#tree.fields.get(key);
    if (value === undefined) {
      return undefined;
    }
    return value.kind === "number" && Number.isSafeInteger(value.number) && value.number >= 0
      ? value.number
      : this.refuse(key, "a whole number, 0 or more", `write "${key}": 12, without quotes`);
  }

  /** The list's entries by `each`, which gets an entry's own path; empty where there is no such field. */
  list<T>(key: string, each: (value: Value, path: string) => T): readonly T[] {
    const value = this.#tree.fields.get(key);
    if (value === undefined) {
      return [];
    }
    return value.kind === "list" && value.items.length > 0
      ? value.items.map((item, index) => each(item, join(this.path, `${key}[${index}]`)))
      : this.refuse(key, "a list with one entry or more", `write "${key}": [ … ], or leave it out`);
  }

  /** A list of texts, none of them twice, which must be there. */
  texts(key: string, shape: Shape): readonly string[] {
    const found = this.list(key, (value, path) => {
      if (value.kind === "text" && shape.pattern.test(value.text)) {
        return value.text;
      }
      const hint = `write "${key}": [${JSON.stringify(shape.example)}]`;
      throw this.#refuse(path, shape.says, show(value), hint);
    });
    const twice = found.find((text, index) => found.indexOf(text) !== index);
    if (found.length === 0 || twice !== undefined) {
      const came = twice === undefined ? "nothing" : `${JSON.stringify(twice)} twice`;
      const hint = `write "${key}": [${JSON.stringify(shape.example)}]`;
      throw this.#refuse(join(this.path, key), "a list, each entry once", came, hint);
    }
    return found;
  }

  section(key: string, known: readonly string[]): Section | undefined {
    const value = this.#tree.fields.get(key);
    return value && new Section(value, join(this.path, key), known, this.#refuse);
  }

  /** Throws the error of this field; what came is its value unless it is said. */
  refuse(key: string, wanted: string, hint: string, came?: string): never {
    const value = this.#tree.fields.get(key);
    const found = came ?? (value === undefined ? "nothing" : show(value));
    throw this.#refuse(join(this.path, key), wanted, found, hint);
  }
}

/** `a, b or c`, each in quotes. */
export function one(choices: readonly string[]): string {
  const quoted = choices.map((each) => JSON.stringify(each));
  return [quoted.slice(0, -1).join(", "), ...quoted.slice(-1)].filter(Boolean).join(" or ");
}
