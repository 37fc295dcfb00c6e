import { buildList } from "../../src/module/build-list.ts";
import { ModuleList } from "../../src/vendor/list.ts";
import { PackageGraph } from "../../src/vendor/packages.ts";
import { inspect, type Source } from "../../src/vendor/source.ts";
import { checkout, disk, local, sha256 } from "../support/memory-checkout.ts";
import { list, mainModules, root } from "../support/memory.ts";
import type { Module } from "../support/module-zip.ts";

/** A checkout, modules, and which of them a proof lacks. */
export interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly modules?: readonly Module[];
  /** Paths of modules whose list is not there. */
  readonly unlisted?: readonly string[];
  /** Go files whose content is not known, by their text. */
  readonly unknown?: readonly string[];
  /** What the tree has instead of those, by path in the tree. */
  readonly inTree?: Readonly<Record<string, string>>;
}

/** The graph of the checked-out code: packages with the module that they are from, findings, and what was guessed. */
export async function graph({
  files,
  modules = [],
  unlisted = [],
  unknown = [],
  inTree = {},
}: Case) {
  const laid = disk(root, Object.entries(files));
  const mains = mainModules(laid);
  const sources = new Map<string, Source>();
  for (const text of modules.flatMap((each) => Object.values(each.files).map(String))) {
    sources.set(sha256(text), inspect(Buffer.from(text)));
  }
  unknown.forEach((text) => sources.delete(sha256(text)));
  const guessed: string[] = [];
  const found = new PackageGraph({
    mains,
    checkout: checkout(laid, mains),
    buildList: buildList(mains, () => undefined),
    local: (directory) => local(laid, directory),
    list: ({ path, version }) => {
      const module = modules.find((each) => each.path === path && each.version === version);
      return module === undefined || unlisted.includes(path)
        ? undefined
        : new ModuleList(list(module), `${path}@${version}/`);
    },
    source: (sha) => sources.get(sha),
    guess: (name) => {
      guessed.push(name);
      const text = inTree[name];
      return text === undefined ? undefined : inspect(Buffer.from(text));
    },
  });
  await found.follow(checkout(laid, mains).imports, "the code");
  return {
    packages: [...found.packages.values()].map(
      ({ path, directory, provider: { module } }) =>
        `${path}: ${directory} of ${module.path}@${module.version}`,
    ),
    by: [...found.packages.values()].map(({ path, by }) => [path, by]),
    findings: found.findings.map(({ kind, what, reason }) => `${kind} ${what}: ${reason}`),
    unlisted: [...found.unlisted],
    guessed,
    found,
  };
}

/** The go.mod of an app that requires modules. */
export const requiring = (modules: readonly Module[], more = "") =>
  [
    "module example.com/app\n\ngo 1.22\n",
    ...modules.map(({ path, version }) => `require ${path} ${version}`),
    more,
  ].join("\n");

/** A module at v1.0.0. */
export const module = (path: string, files: Readonly<Record<string, string>>): Module => ({
  path,
  version: "v1.0.0",
  files,
});
