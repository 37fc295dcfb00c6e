import { all, error, ever, type Entry } from "../entry.ts";

const tidy = "run go mod tidy with the network up, and commit go.mod and go.sum";
const mend = "mend that line of go.mod, then run go mod tidy with the network up";

/** go.mod and the code: nothing that a bundle can help. cmd/go/internal/modload; golang.org/x/mod/modfile. */
export const project: readonly Entry[] = [
  {
    id: "mod-needs-updates",
    pattern: error(
      String.raw`updates to go\.mod needed(?:, disabled by -mod=\w+)?(?:; to update it:)?$`,
    ),
    versions: ever,
    kind: "project",
    cause: "go.mod is not tidy, or names a version that is not canonical",
    who: "the developer",
    remedy: tidy,
  },
  {
    id: "package-not-required",
    pattern: error(
      String.raw`no required module provides package \S+(?:; to add it:|: import lookup disabled by -mod=(?:mod|readonly))$`,
    ),
    versions: ever,
    kind: "project",
    cause: "the code imports a package of no module in go.mod",
    who: "the developer",
    remedy: `check the import; ${tidy}`,
  },
  {
    id: "replaced-not-required",
    pattern: error(
      String.raw`module \S+ provides package \S+ and is replaced but not required; to add it:$`,
    ),
    versions: ever,
    kind: "project",
    cause: "a module is replaced in go.mod and not required there",
    who: "the developer",
    remedy: tidy,
  },
  {
    id: "package-nowhere",
    pattern: error(String.raw`cannot find module providing package \S+$`),
    versions: ever,
    kind: "project",
    cause: "no module has the imported package",
    who: "the developer",
    remedy: "check the import path",
  },
  {
    id: "package-in-newer-version",
    pattern: error(
      String.raw`package \S+ provided by \S+ at latest version \S+ but not at required version \S+$`,
    ),
    versions: ever,
    kind: "project",
    cause: "the imported package is in a newer version of its module than go.mod requires",
    who: "the developer",
    remedy: tidy,
  },
  {
    id: "ambiguous-import",
    pattern: error(
      String.raw`ambiguous import: found package \S+ in multiple (?:modules|directories):$`,
    ),
    versions: ever,
    kind: "project",
    cause: "two modules of the build list have the same package",
    who: "the developer",
    remedy:
      "require a version of one of them that lacks the package, then run go mod tidy with the network up",
  },
  {
    id: "not-in-std",
    pattern: error(String.raw`package \S+ is not in (?:std|GOROOT) \(.*\)$`),
    versions: ever,
    kind: "project",
    cause: "an import without a dot is no package of this go's standard library",
    who: "the developer",
    remedy: "check the import, or install the newer go that has the package",
  },
  {
    id: "implicit-requirement",
    pattern: error(
      String.raw`package \S+ imports \S+ from implicitly required module; to add missing requirements, run:$`,
    ),
    versions: ever,
    kind: "project",
    cause: "go.mod lacks a module whose package the code imports itself",
    who: "the developer",
    remedy: tidy,
  },
  {
    id: "bad-import-path",
    pattern: error(
      '(?:malformed (?:import|module) path "…": |import path "…" should not have @version)',
    ),
    versions: ever,
    kind: "project",
    cause: "a path is none that go accepts",
    who: "the developer",
    remedy: "mend the import, or the path in go.mod",
  },
  {
    id: "bad-version",
    pattern: error(
      'version "…" invalid: (?:should be|must be of the form|unknown revision|no matching)',
    ),
    versions: ever,
    kind: "project",
    cause: "a version in go.mod does not fit its module path",
    who: "the developer",
    remedy: mend,
  },
  {
    id: "bad-go-mod",
    pattern:
      /^\S*go\.(?:mod|work):\d+(?::\d+)?: (?!.* must match format 1\.23$)(?:unknown (?:directive|block type)|replacement module|replacement directory appears|usage: |invalid (?:go|toolchain|module|quoted)|malformed module path|repeated |unexpected |syntax error|unterminated )/,
    versions: ever,
    kind: "project",
    cause: "go.mod or go.work has a line that go does not understand",
    who: "the developer",
    remedy: mend,
  },
  {
    id: "dependency-go-mod",
    pattern: /(?:^|: )parsing \S*\.mod:$|^\S*@v\/\S+\.mod:\d+$/,
    versions: ever,
    kind: "project",
    cause:
      "a dependency's go.mod says another module path than it was required by, or cannot be read",
    who: "the developer",
    remedy: "require the path that it declares, another version, or a replacement",
  },
  {
    id: "replacement-missing",
    pattern: error(String.raw`replacement directory .+ does not exist$`),
    versions: ever,
    kind: "project",
    cause: "a folder that go.mod replaces a module with is not there",
    who: "the developer",
    remedy: "check out that folder as well, or replace with a version",
  },
  {
    id: "conflicting-replacements",
    pattern: /^(?:go: )?(?:\S+: )?conflicting replacements (?:for|found for) \S+/,
    versions: ever,
    kind: "project",
    cause: "one module is replaced with two different things",
    who: "the developer",
    remedy: "replace it once: in a workspace, in go.work",
  },
  {
    id: "module-for-two-paths",
    pattern: error(String.raw`\S+ used for two different module paths \(\S+ and \S+\)$`),
    versions: ever,
    kind: "project",
    cause: "one replacement stands for two modules",
    who: "the developer",
    remedy: mend,
  },
  {
    id: "not-compiled",
    pattern: /^# [^\s/]\S*(?: \[\S+\])?$/,
    versions: ever,
    kind: "project",
    cause: "a package does not compile; what is printed below its name says why",
    who: "the developer",
    remedy: "mend the code: the dependencies are there",
  },
  {
    id: "wrong-directory",
    pattern: error(
      "(?:go\\.mod file not found in current directory or any parent directory|cannot find main module(?:, but (?:found|-modfile)|; see))",
    ),
    versions: all,
    kind: "project",
    cause: "there is no go.mod where go was started",
    who: "the release engineer",
    remedy: "name the folder of go.mod with working-directory (--project on a terminal)",
  },
  {
    id: "work-file-missing",
    pattern: /^go: no go\.work file found$/,
    versions: ever,
    kind: "project",
    cause: "there is no go.work where go was started",
    who: "the release engineer",
    remedy: "name the folder of go.work with working-directory (--project on a terminal)",
  },
];
