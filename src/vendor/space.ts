/**
 * White space as Go knows it, unicode.IsSpace: a class for regular expressions. In JavaScript `\s` and trim also take
 * U+FEFF for it, and not U+0085.
 */
export const space =
  "[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";

const around = new RegExp(`^${space}+|${space}+$`, "g");

/** The text without white space around it. bytes.TrimSpace. */
export function trim(text: string): string {
  return text.replace(around, "");
}
