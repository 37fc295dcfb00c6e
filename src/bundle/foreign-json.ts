import * as json from "./json.ts";
import * as strict from "./strict-json.ts";

/**
 * The value of JSON that another tool wrote, in its own order, spacing and spelling of texts: as Go writes `<` as `\u003c`.
 * Each key stands once, numbers are whole and written as such, and no text holds half a character, which each tool would
 * read as another. `most` is the greatest length in UTF-16 units. Throws what `refuse` makes of a line and what was there.
 */
export function read(text: string, most: number, refuse: (message: string) => Error): json.Json {
  const refusal: strict.Refuse = (where, wanted, came) =>
    refuse(`${where}: wanted ${wanted}, got ${came}`);
  return plain(strict.read(text, most, refusal), "", refusal);
}

function plain(value: strict.Value, path: string, refuse: strict.Refuse): json.Json {
  switch (value.kind) {
    case "text":
      return whole(value.text, path, refuse);
    case "number":
      return count(value, path, refuse);
    case "list":
      return value.items.map((each, index) => plain(each, `${path}[${index}]`, refuse));
    case "object": {
      const entries = [...value.fields].map(([name, each]): readonly [string, json.Json] => {
        const inner = strict.join(path, whole(name, path, refuse));
        return [name, plain(each, inner, refuse)];
      });
      return Object.fromEntries(entries);
    }
    case "word":
      break;
  }
  return value.word === "null" ? fail(value, path, "a value", refuse) : value.word === "true";
}

function whole(text: string, path: string, refuse: strict.Refuse): string {
  return text.isWellFormed()
    ? text
    : fail({ kind: "text", text }, path, "a text of whole characters", refuse);
}

function count(
  value: Extract<strict.Value, { kind: "number" }>,
  path: string,
  refuse: strict.Refuse,
): number {
  return /^\d+$/.test(value.spelling) && Number.isSafeInteger(value.number)
    ? value.number
    : fail(value, path, "a whole number", refuse);
}

function fail(value: strict.Value, path: string, wanted: string, refuse: strict.Refuse): never {
  throw refuse(path === "" ? "the file" : path, wanted, strict.show(value), "");
}
