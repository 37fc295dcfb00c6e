import { modulesName } from "../bundle/part.ts";
import { keyOf, type Version } from "../module/gomod.ts";
import type { Coverage, Gap } from "../proxy/coverage.ts";
import { lacking, type Lack } from "../proxy/lacking.ts";
import type { Modules } from "./modules.ts";
import type { Project } from "./project.ts";

/**
 * What is missing of the checked-out go.sum, now that modules are placed: what the manifest says (`before`), without what
 * was brought from elsewhere, and with zips that turned out to be broken or not to be there.
 */
export function left(before: Coverage, { goSum }: Project, { proof }: Modules): Coverage {
  const known = new Map(before.gaps.map((each) => [keyOf(each.module), each]));
  const broken = new Map([
    ...proof.unproved.map((each) => [keyOf(each.module), unvouched] as const),
    ...proof.broken.map((each) => [keyOf(each.module), each.why] as const),
  ]);
  const gaps = lacking(goSum, proof).map((lack) => {
    const why = broken.get(keyOf(lack.module));
    return (why === undefined ? known.get(keyOf(lack.module)) : undefined) ?? unheld(lack, why);
  });
  return { modules: before.modules, gaps };
}

const unvouched = "neither go.sum nor the checksum database vouches for all of it";

function unheld({ module, zip, mod }: Lack, why: string | undefined): Gap {
  const both = mod ? "the module and its go.mod" : "the module";
  return {
    module,
    lacks: zip ? both : "its go.mod",
    reason: why ?? `${modulesName} does not hold what its manifest says`,
    remedy: "take the bundle from another store, or pack again from this commit",
  };
}

/** A gap in a line. */
export function gapLine({ module, lacks, reason, remedy }: Gap): string {
  return `${keyOf(module)}: the bundle lacks ${lacks}: ${reason}; ${remedy}`;
}

/** Modules in a line: the first of them. */
export function names(modules: readonly { readonly module: Version }[], most = 3): string {
  const more = modules.length > most ? ` and ${modules.length - most} more` : "";
  return `${modules
    .slice(0, most)
    .map(({ module }) => keyOf(module))
    .join(", ")}${more}`;
}
