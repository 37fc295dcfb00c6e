import { hasOnlyPath, refusal, schemeOf } from "./net-url.ts";

/**
 * GOPROXY, the list of who is asked for modules:
 *
 *     https://proxy.corp.example.com|https://proxy.example.org,direct
 *
 * After `,` go asks the next entry when this one answers 404 or 410, after `|` whatever goes wrong. `direct` is the
 * module's own server, by version control; `off` is nobody; what stands behind either is not read.
 * cmd/go/internal/modfetch/proxy.go, proxyList; https://go.dev/ref/mod#environment-variables
 */
export type Entry =
  | {
      readonly kind: "url";
      /** As go completes it: `https://` before what has none. It may hold a password: show `name`. */
      readonly url: string;
      /** `|` follows: the next one is asked after any error. */
      readonly onAnyError: boolean;
    }
  | { readonly kind: "direct" }
  | { readonly kind: "off" };

/** A list that go takes, or go's words for one that it refuses as a whole, without what may be secret. */
export type Parsed =
  | { readonly kind: "entries"; readonly entries: readonly Entry[] }
  | { readonly kind: "bad"; readonly message: string };

/** Reads GOPROXY as go does; an empty one is `go env`'s to fill in. proxyList, newProxyRepo. */
export function parse(goproxy: string): Parsed {
  const entries: Entry[] = [];
  for (const [, text = "", separator] of goproxy.matchAll(/([^,|]+)([,|]?)/g)) {
    const word = trim(text);
    if (word === "off" || word === "direct") {
      entries.push({ kind: word });
      break;
    }
    if (word !== "") {
      const url = complete(word);
      const message = refused(url);
      if (message !== undefined) {
        return { kind: "bad", message };
      }
      entries.push({ kind: "url", url, onAnyError: separator === "|" });
    }
  }
  return entries.length === 0
    ? { kind: "bad", message: "GOPROXY list is not the empty string, but contains no entries" }
    : { kind: "entries", entries };
}

/** GOPROXY for entries, for people: `,` and `|` where they belong, each by its `name`. */
export function write(entries: readonly Entry[]): string {
  return entries
    .map((entry, at) => {
      const separator = entry.kind === "url" && entry.onAnyError ? "|" : ",";
      return at === entries.length - 1 ? name(entry) : name(entry) + separator;
    })
    .join("");
}

/** An entry for people: no password, no query, no part of a path that looks like a token; a folder as it is. */
export function name(entry: Entry): string {
  return entry.kind === "url" ? safe(entry.url) : entry.kind;
}

/** The name of the entry at a place. */
export function nameAt(entries: readonly Entry[], at: number): string {
  return entries
    .slice(at, at + 1)
    .map(name)
    .join("");
}

/** A URL, or what was to be one, without anything that may be secret. */
export function safe(text: string): string {
  if (hasOnlyPath(text)) {
    return text;
  }
  const [scheme] = /^[a-z][a-z\d+.-]*:\/+/i.exec(text) ?? [""];
  const rest = text.slice(scheme.length);
  const end = rest.search(/[/?#]|$/);
  if (rest.includes("@", end)) {
    // A password with a slash, a question mark or a number sign in it: the host that go sees is a part of it.
    return `${scheme}***`;
  }
  const path = rest.slice(end, rest.search(/[?#]|$/));
  const segments = path.split("/").map((each) => (isSecret(each) ? "***" : each));
  return scheme + server(rest.slice(0, end), scheme === "") + segments.join("/");
}

/** Go's unicode.IsSpace is White_Space; JavaScript's `trim` takes a few others. */
function trim(text: string): string {
  return text.replace(/^\p{White_Space}+|\p{White_Space}+$/gu, "");
}

/** A single word is reserved, a path or a whole URL stays as it is. */
function complete(word: string): string {
  const isWhole = word.includes(":/") || word.startsWith("/");
  return /[.:/]/.test(word) && !isWhole ? `https://${word}` : word;
}

function refused(url: string): string | undefined {
  const reason = refusal(url);
  if (reason !== undefined) {
    return `parse ${JSON.stringify(safe(url))}: ${reason}`;
  }
  const scheme = schemeOf(url);
  switch (scheme) {
    case "http":
    case "https":
      return undefined;
    case "file":
      return hasOnlyPath(url)
        ? undefined
        : `invalid file:// proxy URL with non-path elements: ${safe(url)}`;
    case undefined:
      return `invalid proxy URL missing scheme: ${safe(url)}`;
    default:
      return `invalid proxy URL scheme (must be https, http, file): ${safe(url)}`;
  }
}

/** Host and port. A single word could be a token; what is no port could be a password that a comma cut off. */
function server(authority: string, isWord: boolean): string {
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  const isPlain = /^(?:\[[^\]]*\]|[^:]*)(?::\d*)?$/.test(host);
  const shown = isPlain && !(isWord && isSecret(host)) ? host : "***";
  return host === authority ? shown : `***@${shown}`;
}

/** Sixteen characters or more that are no words and numbers with a hyphen, a point or an underscore between them. */
function isSecret(segment: string): boolean {
  const isReadable = segment
    .split(/[-._]/)
    .every((piece) => /^(?:[A-Z]?[a-z]{0,24}\d{0,3}|\d{1,12})$/.test(piece));
  return segment.length >= 16 && !isReadable;
}
