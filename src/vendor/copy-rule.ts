import { compareGo } from "../module/version.ts";
import { resolve } from "./embed.ts";
import { join, parent, type Files, type ListedFile } from "./list.ts";
import type { Source } from "./source.ts";

/**
 * Which files `go mod vendor` copies for a package: those directly in its directory but tests, Go files that no choice
 * of tags builds and, since go 1.17, go.mod and go.sum; licence-like files of the directories above, up to the module's
 * root; and what its embed directives name. cmd/go/internal/modcmd/vendor.go, vendorPkg, copyMetadata,
 * matchPotentialSourceFile.
 */
export interface Copied {
  /** Files that the tree must have, relative to the module's root. */
  readonly files: readonly ListedFile[];
  /** Files that only Go files with cgo embed: a go without cgo copies none of them. */
  readonly ofCgo: readonly ListedFile[];
  /** What stands in the way of an answer. */
  readonly open: readonly Open[];
}

/** Something that the rule needs and does not have; `path` is relative to the module's root. */
export interface Open {
  readonly path: string;
  readonly reason: string;
}

/** What the rule knows beside the files. */
export interface Known {
  /** The go version that decides: since 1.17 go.mod and go.sum are left out, since 1.22 embeds of tests do not count. */
  readonly go: string;
  /** What is known of a Go file of the module, by its sha256 and its path relative to the module's root. */
  readonly source: (sha256: string, path: string) => Source | undefined;
  /** Whether a directory of the module is a package of the tree: its licences come with it, and by its own rule. */
  readonly isPackage: (directory: string) => boolean;
}

const licences =
  /^(?:AUTHORS|CONTRIBUTORS|COPYLEFT|COPYING|COPYRIGHT|LEGAL|LICENSE|NOTICE|PATENTS)/;

/** The rule, for the package in `directory` ("" is the module's root). */
export function copied(files: Files, directory: string, known: Known): Copied {
  const open: Open[] = [];
  const patterns = { plain: new Set<string>(), cgo: new Set<string>() };
  const found: ListedFile[] = [];
  for (const { name, sha256, link } of files.in(directory)) {
    const path = join(directory, name);
    const source = name.endsWith(".go") ? known.source(sha256, path) : undefined;
    if (link === undefined && isCopied(name, source, known.go)) {
      found.push({ name: path, sha256 });
    }
    if (source !== undefined && isRead(name, known.go)) {
      const { plain, cgo } = patterns;
      source.embeds.forEach((each) => (source.cgo ? cgo : plain).add(each));
    } else if (name.endsWith("_test.go") && source === undefined && testsCount(known.go)) {
      const reason = "is a test that the proof does not carry: its embeds are not known";
      open.push({ path, reason });
    }
  }
  const above = [...metadata(files, directory, known)];
  const plain = named(files, directory, patterns.plain, open);
  const ofCgo = named(files, directory, patterns.cgo, open);
  return { files: [...found, ...above, ...plain], ofCgo, open };
}

/** Whether a Go file's embed directives count. */
function isRead(name: string, go: string): boolean {
  return !/^[._]/.test(name) && (!name.endsWith("_test.go") || testsCount(go));
}

/** What a package imports, on any system and with any tags; `tests` says whether its tests count. modload, scanDir. */
export function imports(
  files: readonly ListedFile[],
  source: (file: ListedFile) => Source | undefined,
  tests: boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const file of files) {
    const { name } = file;
    if (name.endsWith(".go") && !/^[._]/.test(name) && (tests || !name.endsWith("_test.go"))) {
      source(file)?.imports.forEach((each) => found.add(each));
    }
  }
  return found;
}

/** The Go files of a package's directory whose content decides something, and which the tree does not hold. */
export function toCarry(
  files: Files,
  directory: string,
  go: string,
  has: (sha256: string) => boolean,
): ListedFile[] {
  return files
    .in(directory)
    .filter(({ name, sha256 }) => name.endsWith(".go") && !has(sha256))
    .filter(({ name }) => !name.endsWith("_test.go") || testsCount(go))
    .map(({ name, sha256 }) => ({ name: join(directory, name), sha256 }));
}

/** Whether a file of a module is copied from a directory above a package's. */
export function isLicence(name: string): boolean {
  return licences.test(name);
}

/** The patterns of a package's embed directives, of which some may not count in the end. */
export function embedded(
  files: readonly ListedFile[],
  source: (file: ListedFile) => Source | undefined,
  go: string,
): ReadonlySet<string> {
  const counted = files.filter(({ name }) => name.endsWith(".go") && isRead(name, go));
  return new Set(counted.flatMap((file) => source(file)?.embeds ?? []));
}

function isCopied(name: string, source: Source | undefined, go: string): boolean {
  if (name.endsWith("_test.go")) {
    return false;
  }
  // https://go.dev/issue/42970
  if (name === "go.mod" || name === "go.sum") {
    return compareGo(go, "1.17") < 0;
  }
  return source === undefined || source.kept;
}

/** https://go.dev/issue/63473: embeds of tests are vendored for main modules below Go 1.22. */
function testsCount(go: string): boolean {
  return compareGo(go, "1.22") < 0;
}

/** Of the directories above, up to the first that is a package: go has been there before. copyMetadata. */
function* metadata(files: Files, directory: string, known: Known): Generator<ListedFile> {
  for (let above = directory; above !== "";) {
    above = parent(above);
    if (known.isPackage(above)) {
      return;
    }
    for (const { name, sha256, link } of files.in(above)) {
      if (link === undefined && isLicence(name)) {
        yield { name: join(above, name), sha256 };
      }
    }
  }
}

function named(
  files: Files,
  directory: string,
  wanted: ReadonlySet<string>,
  open: Open[],
): ListedFile[] {
  if (wanted.size === 0) {
    return [];
  }
  const below = files.below(directory);
  const { files: matched, refused } = resolve(
    below.map(({ name }) => name),
    wanted,
  );
  for (const { pattern, reason } of refused) {
    open.push({
      path: directory,
      reason: `embeds ${JSON.stringify(pattern)}, which go refuses: ${reason}`,
    });
  }
  const names = new Set(matched);
  return below
    .filter(({ name }) => names.has(name))
    .map(({ name, sha256 }) => ({ name: join(directory, name), sha256 }));
}
