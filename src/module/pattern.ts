/**
 * Whether a comma-separated list of patterns (GONOSUMDB, GOPRIVATE) matches a module path or a prefix of it, element by
 * element: `*.corp.example.com,rsc.io/private`. golang.org/x/mod/module, MatchPrefixPatterns; path.Match.
 */
export function matches(patterns: string, modulePath: string): boolean {
  const elements = modulePath.split("/");
  return patterns.split(",").some((pattern) => {
    const wanted = pattern.replace(/\/$/, "").split("/");
    return (
      pattern !== "" &&
      wanted.length <= elements.length &&
      wanted.every((each, at) => expression(each)?.test(elements[at] ?? "") === true)
    );
  });
}

/** One element of a pattern; undefined for a malformed one, which matches nothing. */
function expression(element: string): RegExp | undefined {
  const parts = element.match(/\*|\?|\[\^?(?:\\.|[^\]\\])+\]|\\.|[^*?[\\]/gs) ?? [];
  if (parts.join("") !== element) {
    return undefined;
  }
  const text = parts.map((part) => {
    if (part === "*" || part === "?") {
      return part === "*" ? ".*" : ".";
    }
    return part.length > 1 ? part : part.replace(/[$()+./^{|}\]]/, "\\$&");
  });
  try {
    return new RegExp(`^${text.join("")}$`, "s");
  } catch {
    return undefined;
  }
}
