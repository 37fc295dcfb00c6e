import * as json from "./json.ts";

/**
 * An object's fields, each read once into a type; `done` refuses those that nobody asked for. `refuse` makes the error
 * of a message that names the field, what was wanted and what came.
 */
export class Fields {
  readonly #value: json.JsonObject;
  readonly #path: string;
  readonly #refusal: (message: string) => Error;
  readonly #read = new Set<string>();

  constructor(value: json.JsonObject, path: string, refusal: (message: string) => Error) {
    this.#value = value;
    this.#path = path;
    this.#refusal = refusal;
  }

  /** Takes a field as read that is checked elsewhere. */
  ignore(key: string): void {
    this.#read.add(key);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#value, key);
  }

  text(key: string, pattern: RegExp): string {
    const value = this.#get(key);
    return typeof value === "string" && pattern.test(value)
      ? value
      : this.#refuse(key, `text like ${pattern.source}`);
  }

  number(key: string, most: number): number {
    const value = this.#get(key);
    return typeof value === "number" && value <= most
      ? value
      : this.#refuse(key, `an integer up to ${most}`);
  }

  /** True, or not there. */
  mark(key: string): true | undefined {
    const value = this.#get(key);
    return value === true || value === undefined ? value : this.#refuse(key, "true or nothing");
  }

  flag(key: string): boolean {
    const value = this.#get(key);
    return typeof value === "boolean" ? value : this.#refuse(key, "true or false");
  }

  object(key: string): Fields {
    const value = this.#get(key);
    return json.isObject(value)
      ? new Fields(value, this.#name(key), this.#refusal)
      : this.#refuse(key, "an object");
  }

  list(key: string): Fields[] {
    const value = this.#get(key);
    if (!Array.isArray(value)) {
      return this.#refuse(key, "a list");
    }
    return value.map((each: json.Json, index) =>
      json.isObject(each)
        ? new Fields(each, this.#name(`${key}[${index}]`), this.#refusal)
        : this.#refuse(key, "a list of objects"),
    );
  }

  /** Texts of one form, none of them twice. */
  texts(key: string, pattern: RegExp): readonly string[] {
    const value = this.#get(key);
    const found: readonly json.Json[] = Array.isArray(value) ? value : this.#refuse(key, "a list");
    const texts = found.filter((each) => typeof each === "string" && pattern.test(each));
    return texts.length === found.length && new Set(texts).size === texts.length
      ? texts.map(String)
      : this.#refuse(key, `texts like ${pattern.source}, each once`);
  }

  done(): void {
    const odd = Object.keys(this.#value).find((key) => !this.#read.has(key));
    if (odd !== undefined) {
      throw this.#refusal(`wanted only known fields, got ${JSON.stringify(this.#name(odd))}`);
    }
  }

  #get(key: string): json.Json | undefined {
    this.#read.add(key);
    return this.has(key) ? this.#value[key] : undefined;
  }

  #name(key: string): string {
    return this.#path === "" ? key : `${this.#path}.${key}`;
  }

  #refuse(key: string, wanted: string): never {
    const came = this.has(key) ? JSON.stringify(this.#value[key]).slice(0, 100) : "nothing";
    throw this.#refusal(`field ${this.#name(key)}: wanted ${wanted}, got ${came}`);
  }
}
