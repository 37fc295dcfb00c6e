/**
 * A tree as a text: a comment, then each file behind a line with its name.
 *
 *     a comment
 *     -- go.mod --
 *     module example.com/app
 *
 * golang.org/x/tools/txtar
 */
export interface Archive {
  readonly comment: string;
  readonly files: ReadonlyMap<string, string>;
}

/** Reads an archive; throws where a name stands twice. */
export function parse(text: string): Archive {
  const [comment = "", ...rest] = text.split(/^-- (.+) --\n/m);
  const files = new Map<string, string>();
  for (let at = 0; at < rest.length; at += 2) {
    const name = rest[at] ?? "";
    if (files.has(name)) {
      throw new Error(`txtar: ${name} stands twice`);
    }
    files.set(name, rest[at + 1] ?? "");
  }
  return { comment, files };
}
