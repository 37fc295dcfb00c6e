/**
 * What Go's net/url refuses to read as a URL, and why; undefined for what it reads. The reasons are Go's, but for what
 * could be a part of a password: that is left out. net/url, Parse.
 */
export function refusal(text: string): string | undefined {
  const [main, fragment] = cut(text, "#");
  if (control.test(main)) {
    return "net/url: invalid control character in URL";
  }
  if (main.startsWith(":")) {
    return "missing protocol scheme";
  }
  const { scheme, rest } = split(main);
  if (scheme === undefined && /^[^/]*:/.test(rest)) {
    return "first path segment in URL cannot contain colon";
  }
  return inHierarchy(scheme, rest) ?? badEscape(fragment);
}

/** The scheme, in small letters, of a URL that net/url reads; undefined where none stands before the path. */
export function schemeOf(text: string): string | undefined {
  return split(text).scheme;
}

/** Whether a file URL has nothing but a path: two slashes, no host, no query, no fragment. */
export function hasOnlyPath(text: string): boolean {
  return /^file:\/\/(?:\/[^?#]*)?#?$/i.test(text);
}

/** Anything below a space, and DEL. */
const control = /[^ -~\u{80}-\u{10ffff}]/u;

function split(main: string) {
  const [before] = /^[a-z][a-z\d+.-]*:/i.exec(main) ?? [""];
  const [rest] = cut(main.slice(before.length), "?");
  return { scheme: before === "" ? undefined : before.slice(0, -1).toLowerCase(), rest };
}

/** Of `//user:password@host:port/path`, or a path. Without a slash, what follows a scheme is not looked at. */
function inHierarchy(scheme: string | undefined, rest: string): string | undefined {
  if (scheme !== undefined && !rest.startsWith("/")) {
    return undefined;
  }
  if (!rest.startsWith("//") || (scheme === undefined && rest.startsWith("///"))) {
    return badEscape(rest);
  }
  const [authority, path] = cut(rest.slice(2), "/");
  const at = authority.lastIndexOf("@");
  return badHost(authority.slice(at + 1)) ?? badUser(authority.slice(0, at + 1)) ?? badEscape(path);
}

function badHost(host: string): string | undefined {
  const bracket = host.lastIndexOf("[");
  if (bracket > 0) {
    return "invalid host";
  }
  if (bracket === 0) {
    return badLiteral(host);
  }
  return badPort(host.slice(host.search(/:|$/))) ?? badCharacter(host);
}

/** `[address]:port`, perhaps with a zone: `[fe80::1%25en0]`. */
function badLiteral(host: string): string | undefined {
  const close = host.lastIndexOf("]");
  if (close === -1) {
    return "missing ']' in host";
  }
  const inside = host.slice(1, close);
  const [address] = cut(inside, "%25");
  const hasEmptyZone = inside === `${address}%25`;
  const isAddress = !hasEmptyZone && URL.canParse(`http://[${address}]`);
  return badPort(host.slice(close + 1)) ?? (isAddress ? undefined : "invalid host");
}

function badPort(port: string): string | undefined {
  return /^(?::\d*)?$/.test(port) ? undefined : "invalid port after host";
}

/** In a host, only what is no ASCII may be escaped, and a percent sign. */
function badCharacter(host: string): string | undefined {
  const [found] = /%(?!25|[89a-f][\da-f]).{0,2}|[ \\^`{|}]/is.exec(host) ?? [];
  if (found === undefined) {
    return undefined;
  }
  return found.startsWith("%")
    ? `invalid URL escape ${JSON.stringify(found)}`
    : `invalid character ${JSON.stringify(found)} in host name`;
}

function badUser(user: string): string | undefined {
  return /^(?:[\w.~!$&'()*+,;=:@-]|%[\da-f]{2})*$/i.test(user)
    ? undefined
    : "net/url: invalid userinfo";
}

function badEscape(text: string): string | undefined {
  const [found] = /%(?![\da-f]{2}).{0,2}/is.exec(text) ?? [];
  return found === undefined ? undefined : `invalid URL escape ${JSON.stringify(found)}`;
}

/** What stands before the first mark, and after it. */
function cut(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
