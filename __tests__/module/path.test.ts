import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import * as path from "../../src/module/path.ts";
import { ask } from "../support/oracle.ts";

const names = [
  "",
  "/",
  "x.y",
  "github.com/BurntSushi/toml",
  "github.com/!burnt!sushi/toml",
  "gopkg.in/yaml.v2",
  "gopkg.in/yaml",
  "gopkg.in/yaml.v",
  "gopkg.in/yaml.v0",
  "gopkg.in/yaml.v01",
  "gopkg.in/yaml.v0-unstable",
  "gopkg.in/yaml.v2-unstable",
  "gopkg.in/yaml.v-unstable",
  "gopkg.in/yaml.v2-stable",
  "example.com/v2",
  "example.com/a/v0",
  "example.com/a/v1",
  "example.com/a/v1.2",
  "example.com/a/v02",
  "example.com/a/v10",
  "example.com/a/v",
  "example.com/a/xv1",
  "Example.com/a",
  "example.com/A",
  "example.com//a",
  "example.com/a/",
  "/example.com/a",
  "example",
  "example/com",
  "-example.com/a",
  "example.com/-a",
  ".example.com",
  "example.com/.a",
  "example.com/..",
  "example.com/a.",
  "example.com/a..b",
  "example.com/a~b",
  "example.com/a~1",
  "example.com/a~1.go",
  "example.com/a~",
  "example.com/~1",
  "example.com/a+b",
  "example.com/a b",
  "example.com/a@b",
  "example.com/ä",
  "example.com/con",
  "example.com/CON.txt",
  "example.com/console",
  "example.com/aux.go",
  "example.com/com1",
  "example.com/com0",
  "example.com/lpt9.x",
  "ex_ample.com/a",
  "example~.com/a",
  "a:b",
  "a*b",
  "a\\b",
  "a'b",
  "a\nb",
  "a\u0000b",
  "a!b",
  "a!!b",
  "!",
  "!1",
  "a!",
  "漢字.txt",
  "\u0660",
  "a\u0301",
  "#$%&()+,-.=@[]^_{}~ ",
  "v1.0.0-RC1",
  "v1.0.0/go.mod",
  "v1.0.0",
  "...",
  "..a",
];

const soup = fc
  .array(
    fc.constantFrom("a", "B", "1", ".", "-", "_", "~", "/", "!", "+", "é", " ", "con", "com1"),
    {
      maxLength: 7,
    },
  )
  .map((parts) => parts.join(""));
const all = [...names, ...fc.sample(soup, { numRuns: 3000, seed: 1 })];

test("a path is a module's, a package's and a file's where go says so", async () => {
  const ours = all.map((each) => ({
    name: each,
    module: accepts(() => path.check(each)),
    import: path.isImportPath(each),
    file: path.isFilePath(each),
  }));
  const theirs = await answers();
  expect(ours).toEqual(
    theirs.map(({ name, module, import: is, file }) => ({ name, module, import: is, file })),
  );
});

test("every module path and version that go accepts has go's file name", async () => {
  for (const { name, module, escapedPath, escapedVersion } of await answers()) {
    const ours = accepts(() => path.escape(name)) ? path.escape(name) : null;
    expect([name, module ? ours : escapedPath]).toEqual([name, escapedPath]);
    expect([name, escapedVersion === null ? null : ours]).toEqual([name, escapedVersion]);
  }
});

test("a file name stands for the module path that go reads from it", async () => {
  for (const { name, unescaped } of await answers()) {
    const ours = path.unescape(name);
    const valid = ours !== undefined && accepts(() => path.check(ours));
    expect([name, valid ? ours : null]).toEqual([name, unescaped]);
  }
});

test("a name survives being escaped and unescaped", () => {
  const ascii = fc.stringMatching(/^[ "-~]*$/);
  fc.assert(
    fc.property(ascii, (text) => {
      expect(path.unescape(path.escape(text))).toBe(text);
      expect(path.escape(text)).not.toMatch(/[A-Z]/);
    }),
  );
});

test.each([["a!b"], ["ä"], ["a\nb"]])("%j has no file name", (text) => {
  expect(() => path.escape(text)).toThrow(
    expect.objectContaining({ name: "OfflineError", code: "BAD_NAME" }),
  );
});

test.each([["A"], ["!"], ["!A"], ["!!a"], ["a!1"]])("%j is no escaped name", (text) => {
  expect(path.unescape(text)).toBeUndefined();
});

test("a path that is refused is named in the error", () => {
  expect(() => path.check("example.com/con")).toThrow(
    expect.objectContaining({
      code: "BAD_NAME",
      message: expect.stringContaining('"example.com/con"'),
    }),
  );
});

test.each([
  ["a/b", "a/b", true],
  ["a/b/c", "a/b", true],
  ["a/bc", "a/b", false],
  ["a", "a/b", false],
])("%s below %s: %s", (inner, outer, wanted) => {
  expect(path.isBelow(inner, outer)).toBe(wanted);
});

interface Answer {
  readonly name: string;
  readonly module: unknown;
  readonly import: unknown;
  readonly file: unknown;
  readonly escapedPath: unknown;
  readonly escapedVersion: unknown;
  readonly unescaped: unknown;
}

let asked: Promise<readonly unknown[]> | undefined;

async function answers(): Promise<Answer[]> {
  asked ??= ask("path", all);
  return (await asked).map((answer, at) => ({ ...blank, ...Object(answer), name: all[at] ?? "" }));
}

const blank = {
  module: undefined,
  import: undefined,
  file: undefined,
  escapedPath: undefined,
  escapedVersion: undefined,
  unescaped: undefined,
};

function accepts(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
