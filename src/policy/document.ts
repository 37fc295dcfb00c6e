import * as strict from "../bundle/strict-json.ts";

/** The trust file is no longer, in UTF-16 units: it is written by hand. */
const maxLength = 1 << 18;

export { join, show, type Refuse, type Tree, type Value } from "../bundle/strict-json.ts";

/** The value of a trust file's text; throws what `refuse` makes. */
export function read(text: string, refuse: strict.Refuse): strict.Value {
  return strict.read(text, maxLength, refuse);
}
