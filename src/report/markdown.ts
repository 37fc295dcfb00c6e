/**
 * Text from outside (paths, versions, what go printed) as Markdown that shows it and does nothing else: no link, no
 * image, no HTML. https://github.github.com/gfm/
 */

/** Plain text. */
export function escape(text: string): string {
  return flat(text).replace(
    /[\\<>&|[\]()!`*_~#]|:(?=\/\/)|(?<=www)\./gi,
    (character) => `&#${character.codePointAt(0)};`,
  );
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

/** A block of lines as they stand. */
export function block(lines: readonly string[]): string {
  const text = lines.map(flat).join("\n");
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

/** A table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** At most so many characters, with a mark where it was cut. */
export function short(text: string, most: number): string {
  // Half of a surrogate pair is nothing that can be written.
  const kept = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "");
  return text.length > most ? `${kept}…` : text;
}

/** The bytes that a text has when it is written. */
export function bytes(text: string): number {
  return Buffer.byteLength(text);
}

/** One line without control and direction characters. */
function flat(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ");
}
