import type { BuildList } from "../module/build-list.ts";
import { keyOf, type Version } from "../module/gomod.ts";
import { directoryOf, goVersion, origin, type MainModules } from "../module/main.ts";
import { isImportPath } from "../module/path.ts";
import { imports } from "./copy-rule.ts";
import type { Finding } from "./finding.ts";
import { join, parent, type Files, type ListedFile, type ModuleList } from "./list.ts";
import { LocalFiles, type Local } from "./local.ts";
import type { Source } from "./source.ts";

/** What the checked-out code imports: the roots of everything that is vendored. */
export interface Checkout {
  /** The main modules' packages, as `./...` finds them: the module path of each by its import path. */
  readonly packages: ReadonlyMap<string, string>;
  /** What they import in files that some choice of tags builds, tests included, and the packages of tool lines. */
  readonly imports: ReadonlySet<string>;
}

/** What the package graph is read from. */
export interface Ground {
  readonly mains: MainModules;
  readonly checkout: Checkout;
  readonly buildList: BuildList;
  /** A module in the checkout, by the absolute path of its directory. */
  readonly local: (directory: string) => Local;
  /** A module's list, proved; undefined where it is not there. */
  readonly list: (origin: Version) => ModuleList | undefined;
  /** What is known of a Go file by its sha256. */
  readonly source: (sha256: string) => Source | undefined;
  /** What is guessed of a Go file of which nothing is known, by its path in the tree. */
  readonly guess: (inTree: string) => Source | undefined;
}

/** A module that packages are looked for in. */
export interface Provider {
  /** As selected; version "" for a main module. */
  readonly module: Version;
  readonly origin: Version;
  readonly files: Files;
  /** What is known of its Go files, by sha256 and by path relative to its root. */
  readonly source: (sha256: string, path: string) => Source | undefined;
}

/** A package to be vendored. */
export interface Package {
  readonly path: string;
  /** Who imports it: another package, or what `follow` was told. */
  readonly by: string;
  readonly provider: Provider;
  /** Relative to the module's root. */
  readonly directory: string;
}

interface Place {
  readonly provider: Provider;
  readonly local: LocalFiles | undefined;
}

/**
 * The packages that `go mod vendor` copies: all that the main modules' packages and tests import, directly or not, on
 * every system and with any tags. Each comes from the one module of the build list that has Go files in its directory.
 * cmd/go/internal/modload, load.go and import.go (importFromModules).
 */
export class PackageGraph {
  readonly packages = new Map<string, Package>();
  readonly findings: Finding[] = [];
  /** Paths of modules whose list is wanted and not there: what they provide is not known. */
  readonly unlisted = new Set<string>();
  readonly #ground: Ground;
  readonly #places = new Map<string, Place | undefined>();
  readonly #seen = new Set<string>();

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** Follows imports from these on; `by` is who imports them. */
  async follow(roots: Iterable<string>, by: string): Promise<void> {
    const queue = [...roots].map((path) => ({ path, by }));
    for (const { path, by: importer } of queue) {
      if (!this.#seen.has(path)) {
        this.#seen.add(path);
        const more = await this.#visit(path, importer);
        for (const each of more) {
          queue.push({ path: each, by: path });
        }
      }
    }
  }

  /** Gives what the package imports. */
  async #visit(path: string, by: string): Promise<Iterable<string>> {
    if (!isImportPath(path)) {
      const reason = `is imported by ${by}, but is no import path: go refuses it`;
      this.findings.push({ kind: "code", what: path, reason });
      return [];
    }
    const [place, other] = await this.#placesOf(path);
    if (place === undefined) {
      this.#missing(path, by);
      return [];
    }
    const { module } = place.provider;
    if (other !== undefined) {
      const reason = `is in ${keyOf(module)} and in ${keyOf(other.provider.module)}: go takes it from neither`;
      this.findings.push({ kind: "code", what: path, reason });
    }
    const directory = path.slice(module.path.length + 1);
    if (module.version !== "") {
      this.packages.set(path, { path, by, provider: place.provider, directory });
      return this.#imports(place, directory, false);
    }
    return this.#ground.checkout.packages.has(path) ? [] : this.#imports(place, directory, true);
  }

  async #imports({ provider, local }: Place, directory: string, tests: boolean) {
    const files = local === undefined ? provider.files.in(directory) : await local.load(directory);
    const { module, source } = provider;
    const { guess } = this.#ground;
    const read = ({ name, sha256 }: ListedFile) => {
      const path = join(directory, name);
      return source(sha256, path) ?? guess(`${module.path}/${path}`);
    };
    return imports(files, read, tests);
  }

  /** The modules that have the package, that of the longest path first. */
  async #placesOf(path: string): Promise<Place[]> {
    const found: Place[] = [];
    for (let prefix = path; prefix !== ""; prefix = parent(prefix)) {
      const version = this.#ground.buildList.selected(prefix);
      const place = version === undefined ? undefined : this.#place({ path: prefix, version });
      if (place !== undefined && (await this.#has(place, path))) {
        found.push(place);
      }
    }
    return found;
  }

  async #has({ provider, local }: Place, path: string): Promise<boolean> {
    const { module, files } = provider;
    if (module.version === "" && this.#ground.checkout.packages.get(path) === module.path) {
      return true;
    }
    const directory = path.slice(module.path.length + 1);
    return local === undefined
      ? // In its module cache go does not see hidden files at all. modindex, importRaw; fsys.IsGoDir sees them.
        files.in(directory).some(({ name }) => /^[^._].*\.go$/.test(name))
      : local.isPackage(directory);
  }

  #place(module: Version): Place | undefined {
    if (!this.#places.has(module.path)) {
      this.#places.set(module.path, this.#open(module));
    }
    return this.#places.get(module.path);
  }

  #open(module: Version): Place | undefined {
    const { mains, list, local, source } = this.#ground;
    const from = origin(mains, module);
    if (from.version === "") {
      const main = mains.modules.find(({ goMod }) => goMod.module === module.path);
      const root = directoryOf(mains, main?.directory ?? from.path);
      const files = new LocalFiles(local(root), goVersion(mains));
      const own = (_: string, path: string) => files.source(path);
      return { provider: { module, origin: from, files, source: own }, local: files };
    }
    const files = list(from);
    if (files === undefined) {
      this.unlisted.add(module.path);
      return undefined;
    }
    return { provider: { module, origin: from, files, source }, local: undefined };
  }

  /** Nothing provides the package: go lets that pass only where it takes it for one of the standard library. */
  #missing(path: string, by: string): void {
    const [first = ""] = path.split("/", 1);
    const isUnknown = [...this.unlisted].some(
      (each) => path === each || path.startsWith(`${each}/`),
    );
    if (first.includes(".") && !isUnknown) {
      const reason = `is imported by ${by}, but no module of the build list has it`;
      this.findings.push({ kind: "code", what: path, reason });
    }
  }
}
