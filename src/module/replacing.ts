import * as path from "node:path";
import { OfflineError } from "../errors.ts";
import { isDirectory, keyOf, type Replacement, type Version } from "./gomod.ts";
import * as modulePath from "./path.ts";
import { canonical, compareText } from "./version.ts";

/**
 * Replacements that a run is asked for, one a line; `#` begins a comment, and a blank may stand for each `@`:
 *
 *     example.com/lib => ./forks/lib
 *     example.com/lib@v1.2.0 => example.com/fork@v1.2.1
 *
 * What go would refuse is refused here, with go's rule. https://go.dev/ref/mod#go-mod-file-replace;
 * golang.org/x/mod/modfile, parseReplace; cmd/go/internal/modcmd, flagReplace.
 */
export function parse(text: string, separator: string = path.sep): Replacement[] {
  const found: Replacement[] = [];
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.replace(/(?:^|\s)#.*/s, "").trim();
    if (line !== "") {
      const refusal = (problem: Problem) => bad(index + 1, problem);
      const next = read(line, separator, refusal);
      demandOnce(found, next, refusal);
      found.push(next);
    }
  }
  return found;
}

/**
 * The flags by which `go mod edit` and `go work edit` write these lines. A line for every version takes those for one
 * version out of the file, so it comes before ours for one version. modfile, addReplace.
 */
export function flags(lines: readonly Replacement[]): string[] {
  return lines
    .toSorted((a, b) => compareText(a.old.version, b.old.version))
    .map((line) => `-replace=${spell(line.old)}=${spell(line.new)}`);
}

/** A module with its version, or without one where it has none. */
export function spell(module: Version): string {
  return module.version === "" ? module.path : keyOf(module);
}

interface Problem {
  readonly wanted: string;
  readonly came: string;
  /** Go's. */
  readonly rule: string;
  readonly hint: string;
}

type Refusal = (problem: Problem) => OfflineError;

function read(line: string, separator: string, refusal: Refusal): Replacement {
  const [left = "", right = "", ...more] = line.split("=>").map((half) => half.trim());
  if (left === "" || right === "" || more.length > 0) {
    throw refusal({
      wanted: "module[@version] => target",
      came: line,
      rule: "a replace line has a module, an arrow and a target",
      hint: "write for example: example.com/lib => ./forks/lib",
    });
  }
  return {
    old: readModule(left, refusal),
    new: isDirectory(right) ? readDirectory(right, separator, refusal) : readTarget(right, refusal),
  };
}

/** A path, and a version of it or "". */
function readModule(text: string, refusal: Refusal): Version {
  const [, name = "", version = ""] = /^([^\s@]+)(?:(?:@|\s+)([^\s@]+))?$/.exec(text) ?? [];
  const allowed = modulePath.isImportPath(name) ? modulePath.majors(name) : undefined;
  if (allowed === undefined) {
    throw refusal({
      wanted: "a module path",
      came: text,
      rule: "a module path has letters, digits and -._~ between slashes, and ends in a major version only from /v2 on (module.CheckImportPath, SplitPathVersion)",
      hint: "write the module's path as its go.mod and the require line have it, then @ and a version or nothing",
    });
  }
  if (version !== "" && canonical(version) !== version) {
    throw refusal({
      wanted: `a whole version of ${name}`,
      came: version,
      rule: "go.mod names a version by three numbers or a pseudo-version; a branch, latest or v1 has to be looked up in the network first",
      hint: "write a version such as v1.2.3, as go.sum or go list -m has it",
    });
  }
  if (version !== "" && !modulePath.fits(name, version)) {
    throw refusal({
      wanted: `a version ${allowed} of ${name}`,
      came: version,
      rule: "a path without /vN has v0 or v1, and a path with it has that major version alone (module.CheckPathMajor)",
      hint: "name a version of that major version, or the path that ends in the other",
    });
  }
  return { path: name, version };
}

function readTarget(text: string, refusal: Refusal): Version {
  const target = readModule(text, refusal);
  if (target.version === "") {
    throw refusal({
      wanted: "a directory, or a module with a version",
      came: text,
      rule: "replacement module without version must be directory path (rooted or starting with . or ..)",
      hint: `write ./${text} for a directory, or ${text}@ and a version for a module`,
    });
  }
  try {
    modulePath.check(target.path);
  } catch {
    throw refusal({
      wanted: "a module that can be downloaded",
      came: target.path,
      rule: "the first element of such a path has a dot and small letters alone (module.CheckPath)",
      hint: `write ./${target.path} if it is a directory, else the module's whole path`,
    });
  }
  return target;
}

function readDirectory(text: string, separator: string, refusal: Refusal): Version {
  if (/\s@?v\d\S*$/.test(text)) {
    throw refusal({
      wanted: "a directory without a version",
      came: text,
      rule: `replacement module directory path ${JSON.stringify(text.split(/\s/, 1)[0])} cannot have version`,
      hint: "leave the version out: it goes to the left of the arrow, to say which version is replaced",
    });
  }
  if (separator === "/" && /\\|^[A-Za-z]:/.test(text)) {
    throw refusal({
      wanted: "a directory of this system",
      came: text,
      rule: "replacement directory appears to be Windows path (on a non-windows system)",
      hint: "write it with slashes, from the directory of go.mod or go.work: ./forks/lib",
    });
  }
  if (/[\s"'`\p{Cc}]/u.test(text)) {
    throw refusal({
      wanted: "a directory without blanks and quotes in its name",
      came: text,
      rule: "vendor/modules.txt is split at blanks, and a replacement of more words is not read back (modload, readVendorList)",
      hint: "move or link the directory to a name without them",
    });
  }
  return { path: text, version: "" };
}

function demandOnce(before: readonly Replacement[], next: Replacement, refusal: Refusal): void {
  if (before.some(({ old }) => keyOf(old) === keyOf(next.old))) {
    throw refusal({
      wanted: `one line for ${spell(next.old)}`,
      came: "another",
      rule: "conflicting replacements for one module and version are an error (modload, toReplaceMap)",
      hint: "take one of the two lines out",
    });
  }
  const twin = before.find(
    (each) => keyOf(each.new) === keyOf(next.new) && each.old.path !== next.old.path,
  );
  if (twin !== undefined) {
    throw refusal({
      wanted: `${spell(next.new)} in place of ${twin.old.path} alone`,
      came: `also of ${next.old.path}`,
      rule: "one replacement must not be used for two different module paths (modload, checkMultiplePaths)",
      hint: "give each of the two modules a target of its own",
    });
  }
}

function bad(number: number, { wanted, came, rule, hint }: Problem): OfflineError {
  return new OfflineError(
    "BAD_REPLACE",
    `module: replace:${number}: wanted ${wanted}, got ${JSON.stringify(came)}: go's rule: ${rule}`,
    { hint },
  );
}
