/**
 * What go says on its error output, told apart from what it quotes of others:
 *
 *     go: rsc.io/quote@v1.5.2: reading https://proxy.example.com/…/v1.5.2.info: 503 Service Unavailable
 *     	server response: dial tcp: connection refused
 *
 * The second line is the server's, and so are the words behind 503. Nobody but go may tell what went wrong.
 */

/** One line of go's own. */
export interface Said {
  readonly line: string;
  /** The line with `"…"` for what is quoted in it, cut where the words of others begin. */
  readonly text: string;
}

/** Where go stops to speak; it is cut behind the match. */
const ends = [
  // The status; its words come from the server. cmd/go/internal/web, HTTPError.
  /(?:^|: )reading \S+: \d{3}(?!\S)/,
  // modfetch/proxy.go, Stat
  /proxy returned info for version /,
  /invalid response from proxy "…": (?:invalid character '<'|unexpected end of JSON input)?/,
  // Names in a certificate, in a zip, in a page, in a module's go.mod.
  /x509: (?:[a-z]+ ?){1,4}/,
  /(?:^|: )zip for \S+ has unexpected file /,
  /(?:^|: |-> )unzip \S+: (?:zip: not a valid zip file$)?/,
  /unrecognized import path "…": parse /,
  /(?:^|: )parsing \S*\.mod:/,
  /^\S*@v\/\S+\.mod:\d+/,
];

/** Notes and progress: go goes on after them. Their authors may be others. */
const notes =
  /^(?:# get |(?:go: )?(?:warning: |downloading |extracting |finding |writing (?:stat|go\.mod) cache: |module \S+ is deprecated))/;

/** What git itself says of a host it cannot use; behind `remote:` and in other errors the host speaks. */
const fatal =
  /^\tfatal: (?:unable to access|could not read (?:Username|Password)|Authentication failed) /;

/** Here go repeats a source file as it stands, `//line` names among it. go/parser, go/scanner, go/build. */
const source =
  /:\d+: (?:expected |invalid import path: |missing import path|imports must appear before |illegal |invalid package name )|(?:literal|comment|sequence) not terminated|invalid quoted string in \/\/go:embed: |malformed #cgo argument: |invalid #cgo (?:line|verb): /;

const versionOf = "proxy returned info for version ";

const longest = 2_000;

/** What may come below a line that go has just printed. */
type Below = "context" | "imports" | "command" | "note";

/** go's own lines, in order. Without what it quotes, without notes, without continuations that say nothing new. */
export function said(lines: readonly string[]): Said[] {
  const found: Said[] = [];
  let below: Below = "context";
  for (const line of lines) {
    if (below === "note" && /^(?:note|tree):$/.test(line)) {
      // All of the rest may be the database's. golang.org/x/mod/sumdb, client.go, mergeLatestMem.
      return found;
    }
    const own = ownWords(line, below);
    if (own !== undefined) {
      found.push({ line, text: own });
    }
    if (own?.endsWith(versionOf) === true && !line.endsWith(" instead of requested version")) {
      // A version with line breaks: the rest may be the proxy's. cmd/go/internal/modfetch, proxy.go, Stat.
      return found;
    }
    below = next(line, own, below);
  }
  return found;
}

/** undefined where it is not for this line to say what went wrong. */
function ownWords(line: string, below: Below): string | undefined {
  const indented = /^\s/.test(line);
  if (line.trim() === "" || notes.test(line)) {
    return undefined;
  }
  if (!indented || (below === "imports" && !isResponse(line))) {
    return cut(line.trim());
  }
  return below === "command" && fatal.test(line) ? cut(line.trim()) : undefined;
}

function next(line: string, own: string | undefined, before: Below): Below {
  if (isResponse(line)) {
    return "context";
  }
  if (own === undefined) {
    return /^\s/.test(line) ? before : "context";
  }
  // modload, load.go, stackText; load, pkg.go, PackageError.
  if (/ (?:imports|tested by)$|^(?:package|imports) \S+(?: from \S+)?$/.test(own)) {
    return "imports";
  }
  if (/: exit status \d+:$/.test(own)) {
    return "command";
  }
  return /: reading tree(?: note)?: /.test(own) ? "note" : "context";
}

/** cmd/go/internal/web, HTTPError: up to nine indented lines of what the server wrote. */
function isResponse(line: string): boolean {
  return line.startsWith("\tserver response:");
}

function cut(line: string): string {
  const masked = line.slice(0, longest).replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)/g, '"…"');
  const [read] = line.startsWith("go: ") ? [] : (source.exec(masked) ?? []);
  if (read !== undefined) {
    return `source: ${read}`;
  }
  return ends.reduce((text, end) => {
    const found = end.exec(text);
    return found === null ? text : text.slice(0, found.index + found[0].length);
  }, masked);
}
