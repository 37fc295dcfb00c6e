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
  const held: Package[] = [];
  const findings: Finding[] = [];
  for (const each of packages) {
    const { path, by } = each;
    if (listed.has(path) || (needed.has(path) && isThere(path))) {
      held.push(each);
    }
    if (needed.has(path) && !listed.has(path) && !isThere(path)) {
      const reason = `is imported by ${by}, but is not in the tree`;
      findings.push({ kind: "code", what: path, reason });
    }
    if (isSure && listed.has(path) && !needed.has(path)) {
      const reason = "is in the tree, but nothing imports it";
      findings.push({ kind: "code", what: path, reason });
    }
  }
  return { packages: held, findings };
}
