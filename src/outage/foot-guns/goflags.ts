/**
 * GOFLAGS: flags separated by blanks, quoted as a whole where they have blanks of their own.
 *
 *     -mod=vendor '-ldflags=-s -w' --trimpath
 *
 * cmd/go/internal/base/goflags.go; cmd/internal/quoted.
 */

/** The values of flags by their names; "" for a flag without one. The last of a name counts. */
export function flags(text: string): ReadonlyMap<string, string> {
  const words = text.match(/'[^']*'|"[^"]*"|\S+/g) ?? [];
  const pairs = words.flatMap((word) => {
    const [, name, value = ""] = /^["']?--?([^="']+)(?:=(.*?))?["']?$/s.exec(word) ?? [];
    return name === undefined ? [] : [[name, value] as const];
  });
  return new Map(pairs);
}
