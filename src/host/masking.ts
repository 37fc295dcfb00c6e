import { Buffer } from "node:buffer";
import { decode, type Credential } from "./credentials.ts";

/**
 * The secrets of this process, learned where they are read, and taken out of every text that leaves it. One registry for
 * the process: a text does not say which secret it may hold. Git's configuration files are not read (`http.*.extraheader`,
 * `url.*.insteadOf`): git prints no header, and what it prints of a URL is seen by its form.
 */
const needles = new Set<string>();
const forms = new Set<string>();
const listeners: ((form: string) => void)[] = [];

/** Shorter ones would make any text unreadable; they are taken out of URLs only. */
const shortest = 4;
const mask = "***";

/** Learns secrets. `quiet`: whoever is told of forms knows these already, as the runner does its own tokens. */
export function learn(secrets: readonly Credential[], quiet = false): void {
  for (const { value, user } of secrets) {
    const plain = decode(value);
    for (const each of [...spellings(value, plain), ...encodings(value, plain, user)]) {
      if (each.length >= shortest) {
        needles.add(each);
      }
    }
    for (const form of quiet ? [] : written(value, plain, user)) {
      if (form.length >= shortest && !forms.has(form)) {
        forms.add(form);
        listeners.forEach((tell) => tell(form));
      }
    }
  }
}

/** Tells of every form in which a learned secret may be written, those that are known already and those to come, once. */
export function announce(tell: (form: string) => void): void {
  forms.forEach((form) => tell(form));
  listeners.push(tell);
}

/**
 * The text without the secrets that were learned, in whichever of the usual encodings, and without the user, password
 * and query values of any URL. Takes time linear in the text's length.
 */
export function redact(text: string): string {
  const hidden = new Uint8Array(text.length + 1);
  let isHidden = false;
  for (const { text: each, at } of views(text)) {
    for (const [start, end] of finds(each)) {
      hidden.fill(1, at?.[start] ?? start, at?.[end] ?? end);
      isHidden = true;
    }
  }
  return isHidden ? cover(text, hidden) : text;
}

/** JSON, every text in it redacted before it is encoded: an escape in a secret does not hide it. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, redacted, indent);
}

function redacted(_: string, value: unknown): unknown {
  return typeof value === "string" ? redact(value) : value;
}

/** A text in which a layer of escapes is resolved; `at` says where each character began, one more for the end. */
interface View {
  readonly text: string;
  readonly at: Uint32Array | undefined;
}

/** As HTML (the job summary, which also breaks long words), JSON, and URLs write what they may not hold as it is. */
const html = /&#\d{1,6};|&(?:amp|lt|gt|quot);|<wbr>/g;
const json = /\\u[0-9A-Fa-f]{4}|\\["\\/]/g;
const percent = /%[0-9A-Fa-f]{2}/g;
/** The layers that a text may have, the outermost first: a URL in a URL's query, in JSON, in the JSON report. */
const layers = [html, json, json, percent, percent, json];
const entities = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
]);

/** The text, and what comes out when one layer after the other is taken off. */
function* views(text: string): Generator<View> {
  let view: View = { text, at: undefined };
  yield view;
  for (const layer of layers) {
    const below = unfold(view, layer);
    if (below !== undefined) {
      view = below;
      yield view;
    }
  }
}

function unfold({ text, at }: View, escapes: RegExp): View | undefined {
  if (text.search(escapes) === -1) {
    return undefined;
  }
  const pieces: string[] = [];
  const starts = new Uint32Array(text.length + 1);
  let [from, length] = [0, 0];
  const keep = (end: number) => {
    for (let each = from; each < end; each++) {
      starts[length++] = at?.[each] ?? each;
    }
    pieces.push(text.slice(from, end));
  };
  for (const { 0: escape, index } of text.matchAll(escapes)) {
    keep(index);
    const character = resolve(escape);
    pieces.push(character);
    if (character !== "") {
      starts[length++] = at?.[index] ?? index;
    }
    from = index + escape.length;
  }
  keep(text.length);
  starts[length] = at?.[text.length] ?? text.length;
  return { text: pieces.join(""), at: starts };
}

/** One character, and none for a place to break a word; of the bytes of a longer UTF-8 sequence each one, see `spellings`. */
function resolve(escape: string): string {
  if (escape.startsWith("%")) {
    return String.fromCharCode(Number.parseInt(escape.slice(1), 16));
  }
  if (escape === "<wbr>") {
    return "";
  }
  if (escape.startsWith("&")) {
    return entities.get(escape) ?? String.fromCharCode(Number(escape.slice(2, -1)));
  }
  return escape.length === 6
    ? String.fromCharCode(Number.parseInt(escape.slice(2), 16))
    : escape.slice(1);
}

function* finds(text: string): Generator<readonly [number, number]> {
  for (const needle of needles) {
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
      yield [at, at + needle.length];
    }
  }
  for (const { 0: whole, index } of text.matchAll(/\/\/[^\s/?#"<>`\\]*@/g)) {
    yield [index + 2, index + whole.length - 1];
  }
  for (const { 0: url, index } of text.matchAll(/\/\/[^\s"'<>`]+/g)) {
    for (const [start, end] of queryValues(url)) {
      yield [index + start, index + end];
    }
  }
}

function* queryValues(url: string): Generator<readonly [number, number]> {
  for (const { 0: pair, index } of url.matchAll(/[?&][^=&?#]*=[^&#]*[^&#:,.;)\]]/g)) {
    yield [index + pair.indexOf("=") + 1, index + pair.length];
  }
}

function cover(text: string, hidden: Uint8Array): string {
  const pieces: string[] = [];
  let from = 0;
  for (let start = hidden.indexOf(1); start !== -1; start = hidden.indexOf(1, from)) {
    pieces.push(text.slice(from, start), mask);
    from = hidden.indexOf(0, start);
  }
  return [...pieces, text.slice(from)].join("");
}

/** The secret as it is, decoded, with blanks as a query has them, and its UTF-8 bytes, a character each. */
function spellings(value: string, plain: string): string[] {
  const bytes = Buffer.from(plain, "utf8").toString("latin1");
  return [value, ...[plain, bytes].flatMap((each) => [each, each.replaceAll(" ", "+")])];
}

/** In base64, by itself and as HTTP sends it, without the padding. */
function encodings(value: string, plain: string, user: string | undefined): string[] {
  const texts = [value, plain].flatMap((each) =>
    user === undefined ? [each] : [each, `${user}:${each}`],
  );
  return texts.flatMap((each) => {
    const bytes = Buffer.from(each, "utf8");
    return [bytes.toString("base64").replace(/=+$/, ""), bytes.toString("base64url")];
  });
}

/** As others write it: what a reader of texts that are not ours has to look for. */
function written(value: string, plain: string, user: string | undefined): string[] {
  const encoded = encodeURIComponent(plain.toWellFormed());
  const inUserinfo = encoded
    .replace(/%(?:24|26|2B|2C|3B|3D)/g, decode)
    .replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
  const upper = [encoded, inUserinfo];
  const lower = upper.map((each) => each.replace(/%../g, (code) => code.toLowerCase()));
  const quoted = JSON.stringify(plain).slice(1, -1);
  return [value, plain, ...upper, ...lower, quoted, ...encodings(value, plain, user)];
}
