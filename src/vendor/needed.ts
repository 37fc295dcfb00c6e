import type { Finding } from "./finding.ts";
import type { Package } from "./packages.ts";

/** What the packages of a tree are held against. */
export interface Needs {
  /** Import paths that the checked-out code needs. */
  readonly needed: ReadonlySet<string>;
  /** Import paths that modules.txt lists. */
  readonly listed: ReadonlySet<string>;
  /** Whether the tree has files in the directory of a package. */
  readonly isThere: (path: string) => boolean;
  /** Whether `needed` is all that is: it is not where the content of some Go file is unknown. */
  readonly isSure: boolean;
}

/**
 * Which packages the tree has to hold, and those that it lacks or has in vain. A package that is neither listed nor
 * there is a matter of the code, which moved on; so is one that is listed and that nothing imports. Both are told apart
 * from a tree that was changed, since the files of all others are proved all the same.
 */
export function settle(
  packages: Iterable<Package>,
  { needed, listed, isThere, isSure }: Needs,
): { readonly packages: readonly Package[]; readonly findings: readonly Finding[] } {
  const all = [...packages].filter(({ path }) => needed.has(path) || listed.has(path));
  const lacking = new Set(all.filter(({ path }) => !listed.has(path) && !isThere(path)));
  const vain = isSure ? all.filter(({ path }) => !needed.has(path)) : [];
  return {
    packages: all.filter((each) => !lacking.has(each)),
    findings: [
      ...[...lacking].map(({ path, by }) =>
        code(path, `is imported by ${by}, but is not in the tree`),
      ),
      ...vain.map(({ path }) => code(path, "is in the tree, but nothing imports it")),
    ],
  };
}

function code(what: string, reason: string): Finding {
  return { kind: "code", what, reason };
}
