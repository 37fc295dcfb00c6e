import { hash } from "node:crypto";
import * as gosum from "../gosum/parse.ts";
import { parseLax, type GoMod, type Version } from "../module/gomod.ts";
import * as h1 from "../module/h1.ts";
import { assign, below, key, type Assignment } from "./assignment.ts";
import * as carried from "./carried.ts";
import { copied } from "./copy-rule.ts";
import type { Finding, Verdict } from "./finding.ts";
import { ModuleList } from "./list.ts";
import * as modulesTxt from "./modules-txt.ts";
import { compare, type Checkout } from "./needed.ts";
import { decode, type Source } from "./source.ts";

/** What is asked: is this tree exactly what `go mod vendor` writes for this go.mod, go.sum and code? */
export interface Question {
  readonly goMod: GoMod;
  readonly goSum: gosum.GoSum;
  readonly checkout: Checkout;
  /** Every file of the tree, by its path below vendor/. */
  readonly tree: ReadonlyMap<string, TreeFile>;
  /** The text of the tree's modules.txt. */
  readonly modulesTxt: string;
}

/** A file of the tree: sha256 in hex and, for a Go file, what the rule needs to know of it. */
export interface TreeFile {
  readonly sha256: string;
  readonly source: Source | undefined;
}

/** An entry of the proof part: the sha256 of its bytes in hex, and what note.ts says of them. */
export interface Entry {
  readonly name: string;
  readonly sha256: string;
  readonly note: string;
}

/**
 * Answers with the entries of a proof part, in their order. The lists and go.mod files in it may come from anyone: each
 * counts only after its h1 was found in go.sum. See the rules in the project's docs and each step below.
 */
export async function prove(question: Question, entries: AsyncIterable<Entry>): Promise<Verdict> {
  const proof = new Proof(question);
  for await (const entry of entries) {
    proof.take(entry);
  }
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
  readonly #modules: readonly modulesTxt.Vendored[];
  readonly #assignments: ReadonlyMap<string, Assignment>;
  readonly #sources = new Map<string, Source>();
  readonly #expected = new Map<string, Expected>();
  readonly #imports = new Map<string, ReadonlySet<string>>();
  readonly #goLines = new Map<string, string | undefined>();
  readonly #lists = new Set<string>();
  readonly #findings: Finding[] = [];
  #listed = 0;

  constructor(question: Question) {
    this.#question = question;
    this.#modules = modulesTxt.vendored(question.goMod, question.modulesTxt);
    this.#assignments = assign(this.#modules);
    for (const { sha256, source } of question.tree.values()) {
      if (source !== undefined) {
        this.#sources.set(sha256, source);
      }
    }
  }

  take({ name, sha256, note }: Entry): void {
    const entry = carried.parse(name);
    switch (entry?.kind) {
      case "file":
        this.#sources.set(sha256, decode(note));
        break;
      case "list":
        this.#takeList(entry.module, sha256, note);
        break;
      case "mod":
        this.#takeGoMod(entry.module, sha256, note);
        break;
      case undefined:
        this.#find("module", name, "is no name that a proof part has");
    }
  }

  /** Rule 1: the list is the module's, because go.sum has its h1; then rule 3 for each of its packages. */
  #takeList(origin: Version, sha256: string, text: string): void {
    const wanted = gosum.h1(this.#question.goSum, origin.path, origin.version);
    const task = this.#assignments.get(key(origin));
    if (
      task === undefined ||
      !this.#agrees(`${key(origin)}: list`, wanted, h1.ofListHash(sha256))
    ) {
      return;
    }
    const list = new ModuleList(text, `${origin.path}@${origin.version}/`);
    this.#lists.add(key(origin));
    this.#listed += list.size;
    const directories = new Set(task.packages.map((path) => below(path, task.module.path)));
    for (const path of task.packages) {
      this.#expectPackage(task, list, path, directories);
    }
    for (const path of task.foreign) {
      if (list.in(below(path, task.module.path)).some(({ name }) => name.endsWith(".go"))) {
        this.#find(
          "module",
          key(origin),
          `provides ${path} too, which modules.txt gives to another module`,
        );
      }
    }
  }

  /** Rule 3. */
  #expectPackage(
    task: Assignment,
    list: ModuleList,
    path: string,
    directories: ReadonlySet<string>,
  ): void {
    const { goMod } = this.#question;
    const rule = copied(list, below(path, task.module.path), {
      go: goMod.go ?? "",
      source: (sha256) => this.#sources.get(sha256),
      isPackage: (directory) => directories.has(directory),
    });
    this.#imports.set(path, rule.imports);
    for (const { name, sha256 } of rule.files) {
      const inTree = `${task.module.path}/${name}`;
      if ((this.#expected.get(inTree)?.order ?? -1) <= task.order) {
        const from = `${key(task.origin)}/${name}`;
        this.#expected.set(inTree, { sha256, from, order: task.order });
      }
    }
    for (const { path: open, reason } of rule.open) {
      this.#find("module", `${key(task.origin)}/${open}`, reason);
    }
  }

  /** Rule 2: the go.mod is the module's, because go.sum has its h1. */
  #takeGoMod(origin: Version, sha256: string, text: string): void {
    const wanted = gosum.h1(this.#question.goSum, origin.path, `${origin.version}/go.mod`);
    if (this.#agrees(`${key(origin)}: go.mod`, wanted, h1.ofGoModHash(sha256))) {
      this.#goLines.set(key(origin), parseLax(text).go);
    }
  }

  #agrees(what: string, wanted: string | undefined, came: string): boolean {
    if (wanted === undefined) {
      this.#find("module", what, "has no h1 in go.sum");
    } else if (wanted !== came) {
      this.#find("module", what, `go.sum says ${wanted}, the proof part carries ${came}`);
    }
    return wanted === came;
  }

  verdict(): Verdict {
    this.#carriedAll();
    this.#sameModulesTxt();
    const files = this.#sameFiles();
    this.#samePackages();
    return {
      findings: this.#findings,
      modules: this.#modules.length,
      packages: this.#imports.size,
      files,
      listed: this.#listed,
    };
  }

  #carriedAll(): void {
    for (const task of this.#assignments.values()) {
      const name = key(task.origin);
      const needsList = task.packages.length + task.foreign.length > 0;
      if (needsList && !this.#lists.has(name)) {
        this.#find("module", name, "the proof part does not carry its list");
      }
      if (!this.#goLines.has(name)) {
        this.#find("module", name, "the proof part does not carry its go.mod");
      }
    }
  }

  /** Rule 2: modules.txt is the one text that go writes for this go.mod, these go.mod files and these packages. */
  #sameModulesTxt(): void {
    const { goMod, modulesTxt: came } = this.#question;
    const wanted = modulesTxt.write(goMod, this.#modules, (origin) =>
      this.#goLines.get(key(origin)),
    );
    const difference = modulesTxt.firstDifference(wanted, came);
    if (difference !== undefined) {
      this.#find("differs", "modules.txt", difference);
    }
    this.#expected.set("modules.txt", {
      sha256: hash("sha256", came, "hex"),
      from: "go.mod",
      order: 0,
    });
  }

  /** Rules 3 and 4: these files with these bytes, and no others. Returns how many are right. */
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
    for (const path of this.#question.tree.keys()) {
      if (!this.#expected.has(path)) {
        this.#find("extra", path, "go mod vendor does not write this file");
      }
    }
    return right;
  }

  /** Rule 6, on every system: the packages of the tree are those that the checked-out code needs. */
  #samePackages(): void {
    const { missing, unneeded } = compare(this.#question.checkout, this.#imports);
    for (const { path, by } of missing) {
      this.#find("code", path, `is imported by ${by}, but is not in the tree`);
    }
    for (const path of unneeded) {
      this.#find("code", path, "is in the tree, but nothing imports it");
    }
  }

  #find(kind: Finding["kind"], what: string, reason: string): void {
    this.#findings.push({ kind, what, reason });
  }
}
