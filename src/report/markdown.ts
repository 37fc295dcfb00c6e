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

/** One line without control and direction characters. */
function flat(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ");
}
