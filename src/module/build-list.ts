import { keyOf, type GoMod, type Version } from "./gomod.ts";
import { included, isMain, goVersion, origin, type MainModules } from "./main.ts";
import { compare, compareGo } from "./version.ts";

/**
 * Which version of each module go selects: the highest that any go.mod in the module graph requires. Since go 1.17 the
 * main module's go.mod names every module that is needed; below, and in a workspace, the graph itself has to be read.
 * https://go.dev/ref/mod#minimal-version-selection, #graph-pruning; cmd/go/internal/modload/buildlist.go, readModGraph.
 */
export interface BuildList {
  /** The selected version of a module path; "" for a main module, undefined where nothing requires it. */
  readonly selected: (modulePath: string) => string | undefined;
  /** Modules (or what replaces them) whose go.mod was asked for: all that the selection rests on. */
  readonly asked: readonly Version[];
  /** Those of `asked` that were not given: then the selection is not the one that go makes. */
  readonly missing: readonly Version[];
  /** Requirements of the main module that are below the selected version: go refuses such a go.mod. */
  readonly outdated: readonly Version[];
}

/** `goModOf` gives the go.mod of a module version. Directories that replace modules are in `mains`. */
export function buildList(
  mains: MainModules,
  goModOf: (module: Version) => GoMod | undefined,
): BuildList {
  const graph = new Graph(mains, goModOf);
  const roots = mains.modules.flatMap(({ goMod }) => included(mains, goMod.require));
  if (mains.work !== undefined) {
    graph.readWorkspace();
  } else if (isPruned(goVersion(mains))) {
    graph.require(roots);
  } else {
    graph.require(roots);
    roots.forEach((each) => graph.read(each, "unpruned"));
  }
  const outdated = mains.work === undefined ? roots : [];
  return {
    selected: (modulePath) => graph.selected(modulePath),
    asked: [...graph.asked.values()],
    missing: [...graph.missing.values()],
    outdated: outdated.filter(({ path, version }) => graph.selected(path) !== version),
  };
}

/** How much of the graph below a module is read; `workspace` is for main modules of a workspace. modload, modPruning. */
type Pruning = "pruned" | "unpruned" | "workspace";

interface Summary {
  readonly require: readonly Version[];
  readonly pruning: Pruning;
}

class Graph {
  readonly asked = new Map<string, Version>();
  readonly missing = new Map<string, Version>();
  readonly #mains: MainModules;
  readonly #goModOf: (module: Version) => GoMod | undefined;
  readonly #selected = new Map<string, string>();
  readonly #summaries = new Map<string, Summary>();
  readonly #queued = new Set<string>();

  constructor(mains: MainModules, goModOf: (module: Version) => GoMod | undefined) {
    this.#mains = mains;
    this.#goModOf = goModOf;
  }

  selected(modulePath: string): string | undefined {
    return isMain(this.#mains, modulePath) ? "" : this.#selected.get(modulePath);
  }

  require(modules: readonly Version[]): void {
    for (const { path, version } of modules) {
      const before = this.#selected.get(path);
      if (before === undefined || compare(before, version) < 0) {
        this.#selected.set(path, version);
      }
    }
  }

  /** Reads a module's requirements and, as far as pruning lets it, those below. */
  read(module: Version, pruning: Pruning): void {
    const queue = [{ module, pruning }];
    for (const next of queue) {
      const name = `${next.pruning} ${keyOf(next.module)}`;
      if (!this.#queued.has(name)) {
        this.#queued.add(name);
        const summary = this.#summary(next.module);
        const below = next.pruning === "unpruned" ? "unpruned" : summary.pruning;
        const all = next.pruning !== "pruned" || summary.pruning === "unpruned";
        queue.push(
          ...(all ? summary.require : []).map((each) => ({ module: each, pruning: below })),
        );
      }
    }
  }

  /**
   * The main modules, and then each dependency that was selected at another version than the one that was required: its
   * requirements count as those of a main module do.
   */
  readWorkspace(): void {
    const relevant = new Set(this.#mains.modules.map(({ goMod }) => goMod.module ?? ""));
    const seen = new Set<string>();
    for (const path of relevant) {
      this.read({ path, version: "" }, "workspace");
    }
    for (;;) {
      const due = [...relevant].flatMap((path) => this.#due(path, seen));
      if (due.length === 0) {
        return;
      }
      for (const module of due) {
        this.read(module, "workspace");
        seen.add(keyOf(module));
        relevant.add(module.path);
      }
    }
  }

  #due(path: string, seen: ReadonlySet<string>): Version[] {
    const module = this.#at(path);
    if (!seen.has(keyOf(module))) {
      return [module];
    }
    return this.#summary(module)
      .require.map((each) => ({
        at: this.#at(each.path),
        least: each.version,
      }))
      .filter(({ at, least }) => compare(at.version, least) > 0)
      .map(({ at }) => at)
      .filter((at) => !seen.has(keyOf(at)));
  }

  /** A module that is required, or a main module, at its selected version. */
  #at(path: string): Version {
    return { path, version: this.selected(path) ?? "" };
  }

  #summary(module: Version): Summary {
    const name = keyOf(module);
    const known = this.#summaries.get(name);
    if (known !== undefined) {
      return known;
    }
    const goMod = this.#goMod(module);
    const require = included(this.#mains, goMod?.require ?? []);
    const pruning = isPruned(goMod?.go ?? "") ? "pruned" : "unpruned";
    const summary: Summary = { require, pruning };
    this.#summaries.set(name, summary);
    this.require(require);
    return summary;
  }

  #goMod(module: Version): GoMod | undefined {
    if (module.version === "") {
      return this.#mains.modules.find(({ goMod }) => goMod.module === module.path)?.goMod;
    }
    const from = origin(this.#mains, module);
    const goMod =
      from.version === "" ? this.#mains.directories.get(from.path) : this.#goModOf(from);
    this.asked.set(keyOf(from), from);
    if (goMod === undefined) {
      this.missing.set(keyOf(from), from);
    }
    return goMod;
  }
}

/** Since go 1.17 a go.mod names all that its packages need. internal/gover, GoVersion of pruning. */
function isPruned(go: string): boolean {
  return go !== "" && compareGo(go, "1.17") >= 0;
}
