import { keyOf, type Version } from "../module/gomod.ts";
import { goVersion, type MainModules } from "../module/main.ts";
import { copied, type Copied } from "./copy-rule.ts";
import type { Finding } from "./finding.ts";
import type { ListedFile } from "./list.ts";
import type { Package } from "./packages.ts";

/** A file that the tree must have: its sha256 in hex, and where go copies it from. */
export interface ExpectedFile {
  readonly sha256: string;
  readonly from: string;
}

/** The files that go copies, by their path below vendor/, and what stands in the way of knowing them. */
export interface Expected {
  readonly files: ReadonlyMap<string, ExpectedFile>;
  readonly findings: readonly Finding[];
}

/**
 * Rules 3 and 5: the files of these packages. `named` are the modules in the order of modules.txt: where two of them
 * write one file, go's last copy stays. `has` says whether the tree has a file.
 */
export function expect(
  mains: MainModules,
  packages: Iterable<Package>,
  named: readonly Version[],
  has: (path: string) => boolean,
): Expected {
  const files = new Map<string, ExpectedFile>();
  const ofCgo = new Map<string, ExpectedFile>();
  const findings: Finding[] = [];
  const byModule = Map.groupBy(packages, ({ provider }) => keyOf(provider.module));
  for (const module of named) {
    const own = byModule.get(keyOf(module)) ?? [];
    for (const { package: each, rule } of rulesOf(mains, own)) {
      const from = nameOf(each.provider.origin);
      place(files, module, from, rule.files);
      place(ofCgo, module, from, rule.ofCgo);
      for (const { path, reason } of rule.open) {
        findings.push({ kind: "module", what: `${from}/${path}`, reason });
      }
    }
  }
  // What only cgo files embed is in the tree as a whole, or go ran without cgo and copied none of it.
  const others = [...ofCgo].filter(([path]) => !files.has(path));
  for (const [path, file] of others.some(([each]) => has(each)) ? others : []) {
    files.set(path, file);
  }
  return { files, findings };
}

function place(
  placed: Map<string, ExpectedFile>,
  module: Version,
  from: string,
  files: readonly ListedFile[],
): void {
  for (const { name, sha256 } of files) {
    placed.set(`${module.path}/${name}`, { sha256, from: `${from}/${name}` });
  }
}

/** The rule for each package of one module. */
function rulesOf(
  mains: MainModules,
  packages: readonly Package[],
): { readonly package: Package; readonly rule: Copied }[] {
  const directories = new Set(packages.map(({ directory }) => directory));
  return packages.map((each) => ({
    package: each,
    rule: copied(each.provider.files, each.directory, {
      go: goVersion(mains),
      source: each.provider.source,
      isPackage: (directory) => directories.has(directory),
    }),
  }));
}

/** A module in a finding: a directory by its path alone. */
function nameOf(origin: Version): string {
  return origin.version === "" ? origin.path : keyOf(origin);
}
