import * as gosum from "../gosum/parse.ts";
import { buildList, type BuildList } from "../module/build-list.ts";
import { keyOf, type GoMod, type Version } from "../module/gomod.ts";
import { included, origin, type MainModules } from "../module/main.ts";
import { compare } from "../module/version.ts";
import { Evidence, type Entry } from "./evidence.ts";
import { expect, type Expected } from "./expected.ts";
import type { Finding, Verdict } from "./finding.ts";
import { parent } from "./list.ts";
import type { Local } from "./local.ts";
import * as modulesTxt from "./modules-txt.ts";
import { settle } from "./needed.ts";
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
  /** Directories of the tree in which there is nothing, relative to vendor/. */
  readonly empty: readonly string[];
  /** The text of the tree's modules.txt; "" where there is none. */
  readonly modulesTxt: string;
}

/** A file of the tree: sha256 in hex and, for a Go file, what the rule needs to know of it. */
export interface TreeFile {
  readonly sha256: string;
  readonly source: Source | undefined;
}

const textName = "modules.txt";
/** A last resort, that no way is known to. */
const unseen: Finding = {
  kind: "module",
  what: "the proof part",
  reason:
    "lacks something that was asked for, and no other finding says what: this is a fault of go-offline",
};

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
  return proof.verdict();
}

class Proof {
  readonly #question: Question;
  readonly #evidence: Evidence;
  readonly #buildList: BuildList;
  readonly #graph: PackageGraph;
  readonly #findings: Finding[] = [];
  #packages: readonly Package[] = [];
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

  /**
   * Rules 1, 2 and 6: which modules go selects, and which packages of them the checked-out code needs. Packages that the
   * tree has in vain are proved like the others, so that code that moved on is told from a tree that was changed.
   */
  async readPackages(): Promise<void> {
    const { checkout, modulesTxt: text, tree } = this.#question;
    const listed = new Set(modulesTxt.packages(text));
    await this.#graph.follow(checkout.imports, "the checked-out code");
    this.#graph.findings.forEach((each) => this.#findings.push(each));
    const needed = new Set(this.#graph.packages.keys());
    const isSure = !this.#blind && this.#graph.unlisted.size === 0;
    await this.#graph.follow(listed, textName);

    const isWhole = [...needed].every((path) => listed.has(path));
    const directories = new Set(isWhole ? [] : [...tree.keys()].map(parent));
    const isThere = (path: string) => directories.has(path);
    const settled = settle(this.#graph.packages.values(), { needed, listed, isThere, isSure });
    settled.findings.forEach((each) => this.#findings.push(each));
    this.#packages = settled.packages;
  }

  verdict(): Verdict {
    const { mains, tree } = this.#question;
    const providing = this.#packages.map(({ provider }) => provider);
    const selected = providing.map(({ module }) => module);
    const named = modulesTxt.modules(mains, selected);
    const expected = expect(mains, this.#packages, named, (path) => tree.has(path));
    this.#wantsNoOther([...new Set(providing)]);
    const files = this.#sameModulesTxt(selected) + this.#sameFiles(expected);
    this.#noneEmpty();
    const findings = [...this.#evidence.findings, ...expected.findings, ...this.#findings]
      // What the code wants comes last: where there is more, it is not the cause.
      .toSorted((a, b) => Number(a.kind === "code") - Number(b.kind === "code"));
    return {
      findings: findings.length > 0 || this.#sawAll() ? findings : [unseen],
      modules: named.length,
      packages: this.#packages.length,
      files,
      listed: this.#evidence.listed,
    };
  }

  /** go refuses a go.mod whose requirements are below what its modules require. buildlist.go, updateRoots. */
  #wantsNoOther(providing: readonly Provider[]): void {
    for (const { path, version } of this.#buildList.outdated) {
      const reason = `is required by go.mod, but ${this.#buildList.selected(path)} is needed: go does not take this go.mod`;
      this.#find("module", `${path}@${version}`, reason);
    }
    const origins = [...providing.map((each) => each.origin), ...this.#buildList.missing];
    const bare = origins.filter((each) => each.version === "" && !this.#goModOf(each));
    for (const path of new Set(bare.map((each) => each.path))) {
      this.#find("module", path, "replaces a module and has no go.mod: go refuses it");
    }
    providing.forEach((each) => this.#spotCheck(each.module, this.#goModOf(each.origin)));
  }

  /** Where go.mod names all modules, go looks whether those that provide packages want newer ones. spotCheckRoots. */
  #spotCheck(module: Version, goMod: GoMod | undefined): void {
    const { mains } = this.#question;
    const required = mains.work === undefined ? (goMod?.require ?? []) : [];
    for (const { path, version } of included(mains, required)) {
      const selected = this.#buildList.selected(path) ?? "";
      if (selected !== "" && compare(selected, version) < 0) {
        const reason = `requires ${path} ${version}, go.mod only ${selected}: go does not take this go.mod`;
        this.#find("module", keyOf(module), reason);
      }
    }
  }

  /** Rule 2: modules.txt is the one text that go writes. Returns how many such files are right: one, or none. */
  #sameModulesTxt(providing: readonly Version[]): number {
    const { mains, modulesTxt: came, tree } = this.#question;
    const byModule = Map.groupBy(this.#packages, ({ provider }) => keyOf(provider.module));
    const wanted = modulesTxt.write(mains, {
      providing,
      packages: (module) => (byModule.get(keyOf(module)) ?? []).map(({ path }) => path),
      goLine: (modulePath) => this.#goLine(modulePath),
    });
    const difference = modulesTxt.firstDifference(wanted, came);
    if (wanted !== "" && !tree.has(textName)) {
      this.#find("missing", textName, "is not in the tree");
    } else if (wanted === "" && tree.has(textName)) {
      this.#find("extra", textName, "go writes none, as nothing is vendored");
    } else if (difference !== undefined && this.#graph.unlisted.size === 0) {
      this.#find("differs", textName, difference);
    }
    return Number(wanted !== "" && difference === undefined);
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
  #sameFiles({ files }: Expected): number {
    let right = 0;
    for (const [path, { sha256, from }] of files) {
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
      const isKnown = files.has(path) || path === textName;
      if (!isKnown && !unlisted.some((each) => path.startsWith(each))) {
        this.#find("extra", path, "go does not write this file");
      }
    }
    return right;
  }

  /** go makes a directory for each package: empty where all files of a module in the checkout are links. */
  #noneEmpty(): void {
    const packages = new Set(this.#packages.map(({ path }) => path));
    for (const path of this.#question.empty) {
      if (!packages.has(path)) {
        this.#find("extra", path, "is an empty directory: go does not make it");
      }
    }
  }

  /** Absence is never a pass: whatever was wanted and not there has to be among the findings. */
  #sawAll(): boolean {
    return !this.#blind && this.#graph.unlisted.size === 0 && this.#buildList.missing.length === 0;
  }

  #find(kind: Finding["kind"], what: string, reason: string): void {
    this.#findings.push({ kind, what, reason });
  }
}
