/**
 * JSON that a person or another tool wrote, read strictly: as RFC 8259 says, and each field of an object once. Any order,
 * spacing and spelling of a text will do. A value keeps its kind and a number its spelling, and an object's fields lie in a
 * map: `__proto__` is a name like another.
 */
export type Value =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number; readonly spelling: string }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "list"; readonly items: readonly Value[] }
  | Tree;

/** An object. */
export interface Tree {
  readonly kind: "object";
  readonly fields: ReadonlyMap<string, Value>;
}

/** Makes the error of what was found at `where`: the path of a field, or a line. */
export type Refuse = (where: string, wanted: string, came: string, hint: string) => Error;

/** Nothing that is read here nests deeper. */
const maxDepth = 20;

/** The value of `text`, of at most `most` UTF-16 units; throws what `refuse` makes. */
export function read(text: string, most: number, refuse: Refuse): Value {
  if (text.length > most) {
    throw refuse(
      "the file",
      `at most ${most} characters`,
      String(text.length),
      "check that this is the file that was meant",
    );
  }
  return new Reader(text, refuse).document();
}

/** A value as it is named in an error, shortened. */
export function show(value: Value): string {
  switch (value.kind) {
    case "text":
      return JSON.stringify(value.text.slice(0, 100));
    case "number":
      return String(value.number);
    case "word":
      return value.word;
    case "object":
      return "an object";
    case "list":
      break;
  }
  return value.items.length === 0 ? "an empty list" : "a list";
}

/** The path of field `name` in the object at `path`; a name that is no plain word is quoted. */
export function join(path: string, name: string): string {
  const plain = /^[\w$.[\]-]{1,100}$/.test(name) ? name : JSON.stringify(name.slice(0, 100));
  return path === "" ? plain : `${path}.${plain}`;
}

class Reader {
  readonly #text: string;
  readonly #refuse: Refuse;
  #at = 0;

  constructor(text: string, refuse: Refuse) {
    this.#text = text;
    this.#refuse = refuse;
  }

  document(): Value {
    const value = this.#value("", 0);
    if (this.#at < this.#text.length) {
      this.#fail("nothing after the last }");
    }
    return value;
  }

  #value(path: string, depth: number): Value {
    if (depth > maxDepth) {
      this.#fail(`at most ${maxDepth} levels`);
    }
    this.#space();
    const value = this.#compound(path, depth) ?? this.#scalar();
    this.#space();
    return value;
  }

  #compound(path: string, depth: number): Value | undefined {
    if (this.#take(/\{/y) !== undefined) {
      return this.#object(path, depth);
    }
    return this.#take(/\[/y) === undefined ? undefined : this.#list(path, depth);
  }

  #object(path: string, depth: number): Value {
    const fields = new Map<string, Value>();
    this.#space();
    if (this.#take(/\}/y) !== undefined) {
      return { kind: "object", fields };
    }
    do {
      this.#space();
      const name = this.#string() ?? this.#fail("a field's name in quotes");
      const inner = join(path, name);
      if (fields.has(name)) {
        throw this.#refuse(
          inner,
          "each field once",
          `it again in line ${this.#line()}`,
          "leave one of the two: which of them holds is not to be guessed",
        );
      }
      this.#space();
      this.#expect(/:/y, `":" after ${JSON.stringify(name.slice(0, 100))}`);
      fields.set(name, this.#value(inner, depth + 1));
    } while (this.#take(/,/y) !== undefined);
    this.#expect(/\}/y, '"," or "}"');
    return { kind: "object", fields };
  }

  #list(path: string, depth: number): Value {
    const items: Value[] = [];
    this.#space();
    if (this.#take(/\]/y) !== undefined) {
      return { kind: "list", items };
    }
    do {
      items.push(this.#value(`${path}[${items.length}]`, depth + 1));
    } while (this.#take(/,/y) !== undefined);
    this.#expect(/\]/y, '"," or "]"');
    return { kind: "list", items };
  }

  #scalar(): Value {
    const text = this.#string();
    if (text !== undefined) {
      return { kind: "text", text };
    }
    const number = this.#take(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
    if (number !== undefined) {
      return { kind: "number", number: Number(number), spelling: number };
    }
    const word = this.#take(/(?:true|false|null)/y);
    return word === undefined ? this.#fail("a value") : { kind: "word", word };
  }

  #string(): string | undefined {
    const end = this.#text[this.#at] === '"' ? this.#closing() : -1;
    if (end === -1) {
      return undefined;
    }
    const quoted = this.#text.slice(this.#at, end);
    this.#at = end;
    try {
      const value: unknown = JSON.parse(quoted);
      if (typeof value === "string") {
        return value;
      }
    } catch {
      // An escape that JSON has not, or a line break.
    }
    return this.#fail("a text in one line, with the escapes of JSON, before this");
  }

  /** Where the text that begins here has ended; -1 if it never does. A pattern would keep a note for each of its letters. */
  #closing(): number {
    const quote = /["\\]/g;
    quote.lastIndex = this.#at + 1;
    for (let found = quote.exec(this.#text); found !== null; found = quote.exec(this.#text)) {
      if (found[0] === '"') {
        return quote.lastIndex;
      }
      quote.lastIndex += 1;
    }
    return -1;
  }

  #space(): void {
    this.#take(/[ \t\r\n]*/y);
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    this.#at += found?.length ?? 0;
    return found;
  }

  #expect(pattern: RegExp, wanted: string): void {
    if (this.#take(pattern) === undefined) {
      this.#fail(wanted);
    }
  }

  #line(): number {
    return this.#text.slice(0, this.#at).split("\n").length;
  }

  #fail(wanted: string): never {
    const rest = this.#text.slice(this.#at, this.#at + 20);
    throw this.#refuse(
      `line ${this.#line()}`,
      wanted,
      rest === "" ? "the end of the file" : JSON.stringify(rest),
      "write plain JSON: names and texts in double quotes, no comments, no comma after the last entry",
    );
  }
}
