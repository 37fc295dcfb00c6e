/**
 * Text from outside (paths, versions, what go printed) as Markdown that shows it and does nothing else: no link, no
 * image, no HTML. https://github.github.com/gfm/
 */

/** Plain text. A word that is too long for a phone has places where a browser may break it, which no copy contains. */
export function escape(text: string): string {
  const escaped = flat(text).replace(
    /[\\<>&|[\]()!`*_~#]|:(?=\/\/)|(?<=www)\./gi,
    (character) => `&#${character.codePointAt(0)};`,
  );
  // `fork@v1.0.1-Fork` is an address of a mail to GitHub, also within an element and behind a reference.
  return escaped.replace(/\S{20,}/g, breakable).replace(/@(?=[^\s<])/g, "@<wbr>");
}

/** After a slash, a hyphen, and twelve characters of many without one; never within a character reference. */
function breakable(word: string): string {
  return word.replace(/&#\d+;/g, "x").length < 20
    ? word
    : word.replace(/[/-]+(?=[^/-])|(?:&#\d+;|[^&/-]){12}(?=(?:&#\d+;|[^&/-]){6})/gu, "$&<wbr>");
}

/** A sentence of ours, in which words of programs stand between backticks. */
export function prose(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, at) => (at % 2 === 0 ? escape(part) : code(part)))
    .join("");
}

/** Text as it stands, in a fixed-width font; also within a table. */
export function code(text: string): string {
  return `<code>${escape(text)}</code>`;
}

/** Where a link of ours may lead, and what may be in it: nothing that means something to Markdown or HTML. */
const linkable = /^https:\/\/(?:github\.com|gitlab\.com|pkg\.go\.dev)\/[A-Za-z0-9._~/@+-]+$/;

/** Markdown that leads to a page, if it may; else it stays as it is. */
export function link(content: string, url: string | undefined): string {
  return url !== undefined && linkable.test(url) ? `[${content}](${url})` : content;
}

/** Lines as they stand, a point each: unlike those of a fenced block, they wrap on a phone. */
export function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${code(line)}`).join("\n");
}

/** Parts that a reader has to open; the title is Markdown already. */
export function details(title: string, parts: readonly string[]): string {
  return [
    "<details>",
    `<summary>${title}</summary>`,
    "",
    parts.join("\n\n"),
    "",
    "</details>",
  ].join("\n");
}

/** A table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** At most so many characters, with a mark where it was cut: between words, for half of a secret is not known as one. */
export function short(text: string, most: number): string {
  if (text.length <= most) {
    return text;
  }
  // Half of a surrogate pair is nothing that can be written.
  const kept = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${kept.replace(/\s\S*$/, "")}…`;
}

/** The bytes that a text has when it is written. */
export function bytes(text: string): number {
  return Buffer.byteLength(text);
}

/** One line without control and direction characters. */
function flat(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ");
}
