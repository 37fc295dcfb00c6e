import { expect, test } from "@jest/globals";
import { OfflineError } from "../../src/errors.ts";
import * as replacing from "../../src/module/replacing.ts";

const target = (path: string, version = "") => ({ path, version });

test("lines, comments, blanks, and both spellings of a version", () => {
  const text = `
# one comment
example.com/lib => ./forks/lib   # another
\texample.com/a@v1.2.0=>example.com/fork@v1.2.1\r
example.com/b v2.0.0+incompatible => example.com/b/v2 v2.1.0
local => ..
gopkg.in/check.v1 => gopkg.in/check.v1@v0.0.0-20161208181325-20d25e280405
gopkg.in/yaml.v2-unstable => gopkg.in/yaml.v2@v2.4.0
example.com/abs => /somewhere/c#1@v1.0.0
`;

  expect(replacing.parse(text)).toEqual([
    { old: target("example.com/lib"), new: target("./forks/lib") },
    { old: target("example.com/a", "v1.2.0"), new: target("example.com/fork", "v1.2.1") },
    {
      old: target("example.com/b", "v2.0.0+incompatible"),
      new: target("example.com/b/v2", "v2.1.0"),
    },
    { old: target("local"), new: target("..") },
    {
      old: target("gopkg.in/check.v1"),
      new: target("gopkg.in/check.v1", "v0.0.0-20161208181325-20d25e280405"),
    },
    { old: target("gopkg.in/yaml.v2-unstable"), new: target("gopkg.in/yaml.v2", "v2.4.0") },
    { old: target("example.com/abs"), new: target("/somewhere/c#1@v1.0.0") },
  ]);
});

test("nothing but comments is no line", () => {
  expect(replacing.parse("\n# a\n\n")).toEqual([]);
});

test("on Windows its own paths are directories", () => {
  expect(replacing.parse("example.com/lib => C:\\forks\\lib", "\\")).toEqual([
    { old: target("example.com/lib"), new: target("C:\\forks\\lib") },
  ]);
});

test("one module at two versions, and one target for two versions of a module", () => {
  const text =
    "example.com/a@v1.0.0 => ./a\nexample.com/a@v1.1.0 => ./a\nexample.com/a => example.com/a@v1.2.0";

  expect(replacing.parse(text)).toHaveLength(3);
});

test("the line for every version comes first, for it takes the others out", () => {
  const lines = replacing.parse(
    "example.com/a@v1.0.0 => ./a\nexample.com/a => example.com/b@v1.0.0",
  );

  expect(replacing.flags(lines)).toEqual([
    "-replace=example.com/a=example.com/b@v1.0.0",
    "-replace=example.com/a@v1.0.0=./a",
  ]);
});

test.each([
  ["example.com/lib", "wanted module[@version] => target", "an arrow"],
  ["=> ./lib", "wanted module[@version] => target", "an arrow"],
  ["example.com/lib =>", "wanted module[@version] => target", "an arrow"],
  ["a.b/c => ./d => ./e", "wanted module[@version] => target", "an arrow"],
  ["exa!mple.com/lib => ./lib", "wanted a module path", "CheckImportPath"],
  ["example.com/lib/ => ./lib", "wanted a module path", "CheckImportPath"],
  ["example.com/lib/v1 => ./lib", "wanted a module path", "SplitPathVersion"],
  ["gopkg.in/yaml => ./lib", "wanted a module path", "SplitPathVersion"],
  ["replace example.com/lib v1.0.0 => ./lib", "wanted a module path", "CheckImportPath"],
  ["example.com/lib@ => ./lib", "wanted a module path", "CheckImportPath"],
  ["example.com/lib@latest => ./lib", "wanted a whole version", "a branch, latest or v1"],
  ["example.com/lib@v1 => ./lib", "wanted a whole version", "a branch, latest or v1"],
  ["example.com/lib@v1.0.0+meta => ./lib", "wanted a whole version", "three numbers"],
  ["example.com/lib => example.com/x@master", "wanted a whole version", "a branch"],
  ["example.com/lib@v2.0.0 => ./lib", "wanted a version v0 or v1 of", "CheckPathMajor"],
  ["example.com/lib/v3@v2.0.0 => ./lib", "wanted a version v3 of", "CheckPathMajor"],
  ["gopkg.in/yaml.v2@v3.0.0 => ./lib", "wanted a version v2 of", "CheckPathMajor"],
  ["example.com/lib => example.com/x@v2.0.0", "wanted a version v0 or v1 of", "CheckPathMajor"],
  ["example.com/lib => forks/lib", "wanted a directory, or a module", "without version must be"],
  ["example.com/lib => x@v1.0.0", "wanted a module that can be downloaded", "a dot"],
  [
    "example.com/lib => ./lib v1.0.0",
    "wanted a directory without a version",
    "cannot have version",
  ],
  ["example.com/lib => ./lib @v1.0.0", "wanted a directory without a version", '"./lib" cannot'],
  ["example.com/lib => C:\\lib", "wanted a directory of this system", "to be Windows path"],
  ["example.com/lib => C:/lib", "wanted a directory of this system", "to be Windows path"],
  ["example.com/lib => .\\lib", "wanted a directory of this system", "to be Windows path"],
  ["example.com/lib => ./a lib", "wanted a directory without blanks", "split at blanks"],
  ['example.com/lib => ./"lib"', "wanted a directory without blanks", "split at blanks"],
  ["a.b/c => ./d\na.b/c => ./e", "replace:2: wanted one line for a.b/c", "conflicting"],
  ["a.b/c@v1.0.0 => ./d\na.b/c v1.0.0 => ./d", "wanted one line for a.b/c@v1.0.0", "conflicting"],
  [
    "a.b/c => ./d\na.b/d => ./d",
    "wanted ./d in place of a.b/c alone",
    "two different module paths",
  ],
])("%j is refused: %s", (text, message, rule) => {
  const error = refusal(() => replacing.parse(text, "/"));

  expect(error.code).toBe("BAD_REPLACE");
  expect(error.message).toMatch(/^module: replace:\d: wanted .+, got ".+": go's rule: .+$/);
  expect(error.message).toContain(message);
  expect(error.message).toContain(rule);
  expect(error.hint).not.toBe("");
});

function refusal(run: () => unknown): OfflineError {
  try {
    run();
  } catch (error) {
    if (error instanceof OfflineError) {
      return error;
    }
    throw error;
  }
  throw new Error("nothing was refused");
}
