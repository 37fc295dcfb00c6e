import { compareGo } from "../module/version.ts";
import { resolve } from "./embed.ts";
import type { ListedFile, ModuleList } from "./list.ts";
import type { Source } from "./source.ts";

/**
 * Which files `go mod vendor` copies for a package: those directly in its directory but tests, go.mod, go.sum and Go
 * files that no choice of tags builds; licence-like files of the directories above, up to the module's root; and what
 * its embed directives name. cmd/go/internal/modcmd/vendor.go, vendorPkg, copyMetadata, matchPotentialSourceFile.
 */
export interface Copied {
  /** Files that the tree must have, relative to the module's root. */
  readonly files: readonly ListedFile[];
  /** What the package imports, on any system and with any tags. */
  readonly imports: ReadonlySet<string>;
  /** What stands in the way of an answer. */
  readonly open: readonly Open[];
}

/** Something that the rule needs and does not have; `path` is relative to the module's root. */
export interface Open {
  readonly path: string;
  readonly reason: string;
}

/** What the rule knows beside the list. */
export interface Known {
  /** The main module's go line: since 1.22 embeds of tests do not count. */
  readonly go: string;
  /** What is known of a Go file, by the sha256 of its bytes. */
  readonly source: (sha256: string) => Source | undefined;
  /** Whether a directory of the module is a package of the tree: its licences come with it, and by its own rule. */
  readonly isPackage: (directory: string) => boolean;
}

const licences =
  /^(?:AUTHORS|CONTRIBUTORS|COPYLEFT|COPYING|COPYRIGHT|LEGAL|LICENSE|NOTICE|PATENTS)/;

/** The rule, for the package in `directory` ("" is the module's root). */
export function copied(list: ModuleList, directory: string, known: Known): Copied {
  const open: Open[] = [];
  const imports = new Set<string>();
  const patterns: string[] = [];
  const files: ListedFile[] = [];
  const inside = list.in(directory);
  for (const { name, sha256 } of inside) {
    const path = join(directory, name);
    const source = name.endsWith(".go") ? known.source(sha256) : undefined;
    if (isCopied(name, source)) {
      files.push({ name: path, sha256 });
    }
    if (source !== undefined && !/^[._]/.test(name)) {
      readSource(name, source, known.go, imports, patterns);
    } else if (name.endsWith("_test.go") && source === undefined && testsCount(known.go)) {
      open.push({
        path,
        reason: "is a test that the proof does not carry: its embeds are not known",
      });
    }
  }
  if (inside.length === 0) {
    open.push({
      path: directory,
      reason: "is listed as a package, but is no directory of the module",
    });
  }
  files.push(...metadata(list, directory, known), ...embedded(list, directory, patterns, open));
  return { files, imports, open };
}

function readSource(
  name: string,
  source: Source,
  go: string,
  imports: Set<string>,
  patterns: string[],
): void {
  if (!name.endsWith("_test.go")) {
    source.imports.forEach((each) => imports.add(each));
    patterns.push(...source.embeds);
  } else if (testsCount(go)) {
    patterns.push(...source.embeds);
  }
}

/** The Go files of a package's directory whose content decides something, and which the tree does not hold. */
export function toCarry(
  list: ModuleList,
  directory: string,
  go: string,
  has: (sha256: string) => boolean,
): ListedFile[] {
  return list
    .in(directory)
    .filter(({ name, sha256 }) => name.endsWith(".go") && !has(sha256))
    .filter(({ name }) => !name.endsWith("_test.go") || testsCount(go))
    .map(({ name, sha256 }) => ({ name: join(directory, name), sha256 }));
}

function isCopied(name: string, source: Source | undefined): boolean {
  if (name.endsWith("_test.go") || name === "go.mod" || name === "go.sum") {
    return false;
  }
  return source === undefined || source.kept;
}

/** https://go.dev/issue/63473: embeds of tests are vendored for main modules below Go 1.22. */
function testsCount(go: string): boolean {
  return compareGo(go, "1.22") < 0;
}

/** Of the directories above, up to the first that is a package: go has been there before. copyMetadata. */
function* metadata(list: ModuleList, directory: string, known: Known): Generator<ListedFile> {
  for (let parent = directory; parent !== "";) {
    parent = parent.slice(0, Math.max(0, parent.lastIndexOf("/")));
    if (known.isPackage(parent)) {
      return;
    }
    for (const { name, sha256 } of list.in(parent)) {
      if (licences.test(name)) {
        yield { name: join(parent, name), sha256 };
      }
    }
  }
}

function embedded(
  list: ModuleList,
  directory: string,
  patterns: readonly string[],
  open: Open[],
): ListedFile[] {
  if (patterns.length === 0) {
    return [];
  }
  const below = list.below(directory);
  const { files, refused } = resolve(
    below.map(({ name }) => name),
    patterns,
  );
  for (const { pattern, reason } of refused) {
    open.push({
      path: directory,
      reason: `embeds ${JSON.stringify(pattern)}, which go refuses: ${reason}`,
    });
  }
  const named = new Set(files);
  return below
    .filter(({ name }) => named.has(name))
    .map(({ name, sha256 }) => ({ name: join(directory, name), sha256 }));
}

function join(directory: string, name: string): string {
  return directory === "" ? name : `${directory}/${name}`;
}
