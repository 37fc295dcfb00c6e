/**
 * The part of a Go file that the go command reads: everything up to the end of its imports. The same bytes are taken as
 * by cmd/go/internal/imports/read.go (ReadImports), which is a reader and not a parser: it accepts some files that do not
 * compile, and its answer decides what is vendored.
 */
export interface Header {
  /** Bytes of the file that the reader took: constraints are looked for in these only. */
  readonly end: number;
  /** First byte of the text: 3 where the file opens with a byte order mark. */
  readonly start: number;
  /** The package clause's name; undefined where the reader gave up before it. */
  readonly package: string | undefined;
  /** Import paths as written, quotes included. */
  readonly imports: readonly string[];
  /** Whether the reader met a NUL byte, which go reports as an error. */
  readonly nul: boolean;
  /** Whether the reader met something that is not Go; it then takes the whole file. */
  readonly broken: boolean;
}

/** Reads a file's header. Never throws: what go calls an error is in `nul` and `broken`. */
export function read(bytes: Uint8Array): Header {
  const reader = new Reader(bytes);
  reader.clause();
  return reader.header();
}

const newline = 10;
const quote = 34;
const star = 42;
const slash = 47;
const backslash = 92;
const backquote = 96;

/** A cursor over the bytes; `failed` stays set once it is, as `err` does in Go's reader. */
class Reader {
  readonly #bytes: Uint8Array;
  readonly #start: number;
  readonly #imports: string[] = [];
  #at: number;
  #failed = false;
  #nul = false;
  #package: string | undefined;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    this.#at = this.#start;
  }

  clause(): void {
    this.#keyword("package");
    this.#space();
    this.#package = this.#identifier();
    while (!this.#failed && this.#peek() === 105 /* i */) {
      this.#keyword("import");
      if (this.#peek() === 40 /* ( */) {
        this.#at++;
        while (!this.#failed && this.#peek() !== 41 /* ) */ && !this.#ended()) {
          this.#import();
        }
        this.#take();
      } else {
        this.#import();
      }
    }
  }

  header(): Header {
    return {
      start: this.#start,
      end: this.#failed ? this.#bytes.length : this.#at,
      package: this.#package,
      imports: this.#imports,
      nul: this.#nul || (this.#failed && this.#bytes.includes(0)),
      broken: this.#failed,
    };
  }

  #ended(): boolean {
    return this.#at >= this.#bytes.length;
  }

  #fail(): void {
    this.#failed = true;
  }

  /** The byte at the cursor; 0 at the end. A NUL in the text is an error of its own. */
  #current(): number {
    const byte = this.#bytes[this.#at] ?? 0;
    if (byte === 0 && !this.#ended()) {
      this.#nul = true;
      this.#failed = true;
    }
    return byte;
  }

  #take(): number {
    const byte = this.#current();
    if (this.#ended()) {
      this.#fail();
    }
    this.#at++;
    return byte;
  }

  #peek(): number {
    this.#space();
    return this.#current();
  }

  /** Skips blanks, semicolons and comments. */
  #space(): void {
    while (!this.#failed && !this.#ended()) {
      const byte = this.#current();
      if (isBlank(byte)) {
        this.#at++;
      } else if (byte === slash) {
        this.#comment();
      } else {
        return;
      }
    }
  }

  #comment(): void {
    const next = this.#bytes[this.#at + 1];
    if (next !== slash && next !== star) {
      this.#fail();
      return;
    }
    const open = this.#at;
    const end =
      next === slash
        ? this.#bytes.indexOf(newline, open)
        : indexOfPair(this.#bytes, star, slash, open + 2);
    if (end < 0 && next === star) {
      this.#fail();
      return;
    }
    this.#at = end < 0 ? this.#bytes.length : end + (next === slash ? 1 : 2);
    if (this.#bytes.subarray(open, this.#at).includes(0)) {
      this.#nul = true;
      this.#failed = true;
    }
  }

  #keyword(word: string): void {
    this.#space();
    for (let index = 0; index < word.length; index++) {
      if (this.#current() !== word.charCodeAt(index)) {
        this.#fail();
        return;
      }
      this.#at++;
    }
    if (isIdentifier(this.#current())) {
      this.#fail();
    }
  }

  #identifier(): string | undefined {
    const from = this.#at;
    while (isIdentifier(this.#current())) {
      this.#at++;
    }
    if (this.#at === from) {
      this.#fail();
    }
    return this.#failed ? undefined : text(this.#bytes, from, this.#at);
  }

  #import(): void {
    const byte = this.#peek();
    if (byte === 46 /* . */) {
      this.#at++;
    } else if (isIdentifier(byte)) {
      this.#identifier();
    }
    this.#string();
  }

  #string(): void {
    const open = this.#peek();
    const from = this.#at;
    if (open !== quote && open !== backquote) {
      this.#fail();
      return;
    }
    this.#at++;
    while (!this.#failed) {
      const byte = this.#take();
      if (byte === open) {
        this.#imports.push(text(this.#bytes, from, this.#at));
        return;
      }
      if (open === quote && byte === newline) {
        this.#fail();
      }
      if (open === quote && byte === backslash) {
        this.#take();
      }
    }
  }
}

/** Space, form feed, tab, line ends and semicolons: what stands between tokens in a header. */
function isBlank(byte: number): boolean {
  return (byte >= 9 && byte <= 13 && byte !== 11) || byte === 32 || byte === 59;
}

function isIdentifier(byte: number): boolean {
  return (
    (byte >= 97 && byte <= 122) ||
    (byte >= 65 && byte <= 90) ||
    (byte >= 48 && byte <= 57) ||
    byte === 95 ||
    byte >= 128
  );
}

function indexOfPair(bytes: Uint8Array, first: number, second: number, from: number): number {
  let at = bytes.indexOf(first, from);
  while (at >= 0 && bytes[at + 1] !== second) {
    at = bytes.indexOf(first, at + 1);
  }
  return at;
}

function text(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString("utf8");
}
