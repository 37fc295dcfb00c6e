/**
 * Whether a comma-separated list of patterns (GONOSUMDB, GOPRIVATE) matches a module path or a prefix of it, element by
 * element: `*.corp.example.com,rsc.io/private`. Malformed patterns match nothing. golang.org/x/mod/module,
 * MatchPrefixPatterns; path.Match.
 */
export function matches(patterns: string, modulePath: string): boolean {
  const elements = modulePath.split("/");
  return patterns.split(",").some((each) => {
    const pattern = each.replace(/\/$/, "");
    const length = pattern.split("/").length;
    return (
      pattern !== "" &&
      length <= elements.length &&
      expression(pattern)?.test(elements.slice(0, length).join("/")) === true
    );
  });
}

/** A star, a question mark, a class, an escaped or any other character. */
const term =
  /(?<stars>\*+)|\?|\[(?:(?<negated>\^)|(?!\^))(?<ranges>(?:(?:\\.|[^\\\]-])(?:-(?:\\.|[^\\\]-]))?)+)\]|\\.|[^*?[\\]/gsu;

/** The same as an expression; undefined for a malformed pattern. */
function expression(pattern: string): RegExp | undefined {
  const terms = [...pattern.matchAll(term)];
  if (terms.map(([text]) => text).join("") !== pattern) {
    return undefined;
  }
  const [first = "", ...chunks] = split(terms);
  // go takes the first place where what follows a star fits, and stays there; only the last must reach the end.
  const last = chunks.pop();
  const middle = chunks.map((chunk, at) => `(?=([^/]*?${chunk}))\\${at + 1}`);
  const end = last === undefined ? "" : `[^/]*${last}`;
  return new RegExp(`^${first}${middle.join("")}${end}$`, "su");
}

/** What stands between stars, as expressions. */
function split(terms: readonly RegExpExecArray[]): string[] {
  const chunks = [""];
  for (const { 0: text, groups = {} } of terms) {
    if (groups["stars"] !== undefined) {
      chunks.push("");
    } else {
      chunks.push(`${chunks.pop()}${one(text, groups)}`);
    }
  }
  return chunks;
}

/** One character's expression. */
function one(text: string, { negated = "", ranges }: Record<string, string | undefined>): string {
  if (ranges === undefined) {
    return text === "?" ? "[^/]" : literal(text);
  }
  const found = ranges.matchAll(/(\\.|[^\\])(?:-(\\.|[^\\]))?/gsu);
  const all = [...found].map(([, low = "", high = low]) =>
    // A range that runs backwards has no character.
    code(low) <= code(high) ? `${literal(low)}-${literal(high)}` : "",
  );
  return `[${negated}${all.join("")}]`;
}

/** A character, escaped or not, by its number: nothing in it means anything. */
function literal(text: string): string {
  return `\\u{${code(text).toString(16)}}`;
}

function code(text: string): number {
  return Number(text.replace(/^\\(?=.)/su, "").codePointAt(0));
}
