import type { Node } from "../../../src/outage/foot-guns/document.ts";
import type { FootGun } from "../../../src/outage/foot-guns/foot-gun.ts";
import { read } from "../../../src/outage/foot-guns/yaml.ts";

/** What was found, as `line id`. */
export function short(found: readonly FootGun[]): string[] {
  return found.map(({ line, id }) => (line === undefined ? id : `${line} ${id}`));
}

/** A YAML text that must be one. */
export function document(text: string): Node {
  const node = read(text);
  if (node === undefined) {
    throw new Error(`wanted YAML, got ${text.slice(0, 200)}`);
  }
  return node;
}
