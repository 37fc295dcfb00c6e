import { hash } from "node:crypto";
import * as gosum from "../gosum/parse.ts";
import { buildList, type BuildList } from "../module/build-list.ts";
import type { GoMod, Version } from "../module/gomod.ts";
import { goVersion, included, origin, type MainModules } from "../module/main.ts";
import { compare } from "../module/version.ts";
import { copied, type Copied } from "./copy-rule.ts";
import { Evidence, type Entry } from "./evidence.ts";
import type { Finding, Verdict } from "./finding.ts";
import type { ListedFile } from "./list.ts";
import type { Local } from "./local.ts";
import * as modulesTxt from "./modules-txt.ts";
import { PackageGraph, type Checkout, type Package, type Provider } from "./packages.ts";
import type { Source } from "./source.ts";

/** What is asked: is this tree exactly what `go mod vendor` or `go work vendor` writes for this code and this go.sum? */
export interface Question {
  readonly mains: MainModules;
  /** The lines of go.sum; in a workspace those of go.work.sum and of every go.sum. */
  readonly goSum: gosum.GoSum;
  readonly checkout: Checkout;
  /** A module in the checkout, by the absolute path of its directory. */
  readonly local: (directory: string) => Local;
  /** Every file of the tree, by its path below vendor/. */
  readonly tree: ReadonlyMap<string, TreeFile>;
  /** The text of the tree's modules.txt; "" where there is none. */
  readonly modulesTxt: string;
}

/** A file of the tree: sha256 in hex and, for a Go file, what the rule needs to know of it. */
export interface TreeFile {
  readonly sha256: string;
  readonly source: Source | undefined;
}

/**
 * Answers with the entries of a proof part, in any order. What is in it may come from anyone: a list or a go.mod counts
 * only after its h1 was found in go.sum, a Go file by its sha256 in such a list. From there everything is computed: the
 * build list, the packages, their files, modules.txt. The tree must be that, and nothing else.
 */
export async function prove(question: Question, entries: AsyncIterable<Entry>): Promise<Verdict> {
  const evidence = new Evidence(question.goSum);
  for (const { sha256, source } of question.tree.values()) {
    if (source !== undefined) {
      evidence.know(sha256, source);
    }
  }
  for await (const entry of entries) {
    evidence.take(entry);
  }
  const proof = new Proof(question, evidence);
  await proof.readPackages();
  proof.expectFiles();
  return proof.verdict();
}

interface Expected {
  readonly sha256: string;
  readonly from: string;
  /** The module's place in modules.txt: where two modules write one file, go's last copy stays. */
  readonly order: number;
}

class Proof {
  readonly #question: Question;
  readonly #evidence: Evidence;
  readonly #buildList: BuildList;
  readonly #graph: PackageGraph;
  readonly #expected = new Map<string, Expected>();
  readonly #findings: Finding[] = [];
  /** Whether the content of some Go file is not known, so that imports may have been missed. */
  #blind = false;

  constructor(question: Question, evidence: Evidence) {
    this.#question = question;
    this.#evidence = evidence;
    const { mains, checkout, local } = question;
    this.#buildList = buildList(mains, (from) => evidence.goMod(from));
    this.#graph = new PackageGraph({
      mains,
      checkout,
      buildList: this.#buildList,
      local,
      list: (from) => evidence.list(from),
      source: (sha256) => evidence.source(sha256),
      guess: (inTree) => {
        this.#blind = true;
        return question.tree.get(inTree)?.source;
      },
    });
  }

  /** Rules 1, 2 and 6: which modules go selects, and which packages of them the checked-out code needs. */
  async readPackages(): Promise<void> {
    const { checkout, modulesTxt: text } = this.#question;
    await this.#graph.follow(checkout.imports, "the checked-out code");
    if (this.#blind || this.#graph.unlisted.size > 0) {
      // There are findings by now. What modules.txt lists keeps them from dragging every file of the tree behind them.
      await this.#graph.follow(modulesTxt.packages(text), "modules.txt");
    }
  }

  /** Rule 3: the files of each package. */
  expectFiles(): void {
    const byModule = this.#byModule();
    for (const [order, module] of this.#named().entries()) {
      const [first, ...others] = byModule.get(modulesTxt.keyOf(module)) ?? [];
      if (first !== undefined) {
        this.#expectModule(first.provider, [first, ...others], order);
      }
    }
  }

  #expectModule(provider: Provider, packages: readonly Package[], order: number): void {
    const directories = new Set(packages.map(({ directory }) => directory));
    const from = nameOf(provider.origin);
    const rules = packages.map(({ directory }) =>
      copied(provider.files, directory, {
        go: goVersion(this.#question.mains),
        source: provider.source,
        isPackage: (each) => directories.has(each),
      }),
    );
    for (const { name, sha256 } of [
      ...rules.flatMap(({ files }) => files),
      ...this.#ofCgo(provider, rules),
    ]) {
      const inTree = `${provider.module.path}/${name}`;
      if ((this.#expected.get(inTree)?.order ?? -1) <= order) {
        this.#expected.set(inTree, { sha256, from: `${from}/${name}`, order });
      }
    }
    for (const { path, reason } of rules.flatMap(({ open }) => open)) {
      this.#find("module", `${from}/${path}`, reason);
    }
    this.#upToDate(provider);
  }

  /** What cgo files embed is in the tree as a whole, or go ran without cgo and copied none of it. */
  #ofCgo(provider: Provider, rules: readonly Copied[]): readonly ListedFile[] {
    const wanted = rules.flatMap(({ ofCgo }) => ofCgo);
    const { tree } = this.#question;
    return wanted.some(({ name }) => tree.has(`${provider.module.path}/${name}`)) ? wanted : [];
  }

  /** Where go.mod names all modules, go looks whether those that provide packages want newer ones. spotCheckRoots. */
  #upToDate({ module, origin: from }: Provider): void {
    const { mains } = this.#question;
    const goMod = this.#goModOf(from);
    if (goMod === undefined && from.version === "") {
      this.#find("module", modulesTxt.keyOf(module), `${from.path} has no go.mod: go refuses it`);
    }
    for (const { path, version } of included(mains, goMod?.require ?? [])) {
      const selected = this.#buildList.selected(path) ?? "";
      if (selected !== "" && compare(selected, version) < 0) {
        const reason = `requires ${path} ${version}, go.mod only ${selected}: go would not take this go.mod`;
        this.#find("module", modulesTxt.keyOf(module), reason);
      }
    }
  }

  verdict(): Verdict {
    for (const { path, version } of this.#buildList.outdated) {
      const reason = `is required by go.mod, but ${this.#buildList.selected(path)} is needed: go would not take this go.mod`;
      this.#find("module", `${path}@${version}`, reason);
    }
    this.#expectModulesTxt();
    const files = this.#sameFiles();
    const { packages, findings } = this.#graph;
    return {
      findings: [...this.#evidence.findings, ...this.#findings, ...findings],
      modules: this.#named().length,
      packages: packages.size,
      files,
      listed: this.#evidence.listed,
    };
  }

  /** Rule 2: modules.txt is the one text that go writes, and there is none where go writes none. */
  #expectModulesTxt(): void {
    const { mains, modulesTxt: came, tree } = this.#question;
    const byModule = this.#byModule();
    const wanted = modulesTxt.write(mains, {
      providing: this.#providing(),
      packages: (module) => (byModule.get(modulesTxt.keyOf(module)) ?? []).map(({ path }) => path),
      goLine: (modulePath) => this.#goLine(modulePath),
    });
    if (wanted === "") {
      return;
    }
    // What differs is said line by line; as a file it is right or missing.
    const sha256 = tree.get("modules.txt")?.sha256 ?? hash("sha256", wanted, "hex");
    this.#expected.set("modules.txt", { sha256, from: "what go writes", order: 0 });
    const difference = modulesTxt.firstDifference(wanted, came);
    if (difference !== undefined && tree.has("modules.txt") && this.#graph.unlisted.size === 0) {
      this.#find("differs", "modules.txt", difference);
    }
  }

  #goLine(modulePath: string): string | undefined {
    const { mains } = this.#question;
    const version = this.#buildList.selected(modulePath);
    if (version === "") {
      return mains.modules.find(({ goMod }) => goMod.module === modulePath)?.goMod.go;
    }
    return version === undefined
      ? undefined
      : this.#goModOf(origin(mains, { path: modulePath, version }))?.go;
  }

  #goModOf(from: Version): GoMod | undefined {
    return from.version === ""
      ? this.#question.mains.directories.get(from.path)
      : this.#evidence.goMod(from);
  }

  /** Rules 3, 4 and 5: these files with these bytes, and no others. Returns how many are right. */
  #sameFiles(): number {
    let right = 0;
    for (const [path, { sha256, from }] of this.#expected) {
      const file = this.#question.tree.get(path);
      if (file === undefined) {
        this.#find("missing", path, `${from} is not in the tree`);
      } else if (file.sha256 === sha256) {
        right++;
      } else {
        this.#find("differs", path, `wanted sha256 ${sha256} of ${from}, got ${file.sha256}`);
      }
    }
    // Of a module without its list nothing is known, and that is said.
    const unlisted = [...this.#graph.unlisted].map((each) => `${each}/`);
    for (const path of this.#question.tree.keys()) {
      if (!this.#expected.has(path) && !unlisted.some((each) => path.startsWith(each))) {
        this.#find("extra", path, "go does not write this file");
      }
    }
    return right;
  }

  #byModule(): Map<string, Package[]> {
    return Map.groupBy(this.#graph.packages.values(), ({ provider }) =>
      modulesTxt.keyOf(provider.module),
    );
  }

  /** The modules that provide packages. */
  #providing(): Version[] {
    return [...this.#graph.packages.values()].map(({ provider }) => provider.module);
  }

  #named(): Version[] {
    return modulesTxt.modules(this.#question.mains, this.#providing());
  }

  #find(kind: Finding["kind"], what: string, reason: string): void {
    this.#findings.push({ kind, what, reason });
  }
}

/** What a package's files are from, in a finding. */
function nameOf({ path, version }: Version): string {
  return version === "" ? path : `${path}@${version}`;
}
