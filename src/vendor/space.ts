/**
 * White space as Go knows it, unicode.IsSpace: a class for regular expressions. In JavaScript `\s` and trim also take
 * U+FEFF for it, and not U+0085.
 */
export const space =
  "[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";

const blank = new RegExp(space);

/**
 * The text without white space around it. bytes.TrimSpace. Counted from both ends: an expression that looks for white
 * space at the end starts anew at every blank in the middle.
 */
export function trim(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && blank.test(text.charAt(from))) {
    from++;
  }
  while (from < to && blank.test(text.charAt(to - 1))) {
    to--;
  }
  return text.slice(from, to);
}
