/** What somebody who can make go print something would like the runner, or a reader, to see. */
export const hostile: readonly string[] = [
  "::set-output name=proof::complete",
  "  ::set-env name=PATH::/evil",
  "##[error]not ours",
  "before ##[add-path]/evil",
  "[command]/usr/bin/all-is-well",
  "\r::stop-commands::pause",
  "\u2028::warning::evil",
  "\u2029 ::warning::evil",
  "\u0085::warning::evil",
  "\v::warning::evil",
  "\u200b::warning::evil",
  "\u001b[2K\u001b[1A\u001b]0;evil\u0007::debug::evil",
  "<img src=x onerror=alert(1)> [link](https://evil.example.com) ![i](https://evil.example.com/i)",
  "[l](javascript:alert(1)) <script>alert(1)</script> www.evil.example.com @everyone",
  "``` | </code> `x` %0A::error::evil",
  "~~~~\n````\n# evil",
  "\u202Edesrever",
  `${"long ".repeat(2000)}##[error]::error::x`,
];

/** Control characters but for line breaks. */
const control = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

/** Whether a text could move a cursor, end a line where none ends, or turn the direction of reading. */
export function movesCursor(text: string): boolean {
  return control.test(text);
}

/** What of a summary is Markdown or HTML of somebody else: all of ours but code, tables, headings and bold is none. */
export function foreignMarkup(summary: string): string[] {
  // What we fold stands in lines of its own, where no text from outside begins.
  const outside = summary.replace(/^<details>\n<summary>(.*)<\/summary>$|^<\/details>$/gm, "$1");
  const markup = outside.match(/<(?!\/?code>|br>)[^\n]*|\]\(|!\[|`+|~~+|\w+:\/\/|www\./g) ?? [];
  const rows = outside.split("\n\n").filter((part) => part.startsWith("| "));
  const broken = rows.filter((part) => new Set(part.split("\n").map(cells)).size !== 1);
  return [...markup, ...broken];
}

function cells(row: string): number {
  return row.split("|").length;
}
