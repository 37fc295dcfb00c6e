import type { GoSum } from "../gosum/parse.ts";
import { keyOf, type Version } from "../module/gomod.ts";
import type { Proof } from "./proof.ts";

/** A module version that go.sum names, and what of it is not there. */
export interface Lack {
  readonly module: Version;
  readonly zip: boolean;
  readonly mod: boolean;
}

/** What go.sum names and a proved modules part does not hold. */
export function lacking(goSum: GoSum, { modules }: Pick<Proof, "modules">): Lack[] {
  const held = new Set<string>();
  for (const { module, whole } of modules) {
    held.add(`${keyOf(module)}/go.mod`);
    if (whole) {
      held.add(keyOf(module));
    }
  }
  const lacks = new Map<string, Lack>();
  for (const key of goSum.keys()) {
    const [path = "", named = ""] = key.split(" ");
    if (!held.has(keyOf({ path, version: named }))) {
      const module = { path, version: named.replace(/\/go\.mod$/, "") };
      const isMod = module.version !== named;
      const known = lacks.get(keyOf(module)) ?? { module, zip: false, mod: false };
      lacks.set(keyOf(module), { module, zip: known.zip || !isMod, mod: known.mod || isMod });
    }
  }
  return [...lacks.values()];
}
