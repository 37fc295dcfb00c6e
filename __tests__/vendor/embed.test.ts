import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { resolve } from "../../src/vendor/embed.ts";
import { go, inFolder } from "../support/oracle.ts";

const tree = [
  "a.txt",
  "b.txt",
  "A.TXT",
  ".hidden",
  "_under",
  "a b.txt",
  "é.txt",
  "y[x].txt",
  "a-b.txt",
  "all",
  "dir/a.txt",
  "dir/b.html",
  "dir/.hidden",
  "dir/_under",
  "dir/sub/c.txt",
  "dir/sub/.d/e.txt",
  "dir/_sub/f.txt",
  "only/.hidden",
  "only/_sub/x.txt",
  "deep/x/y/z.txt",
  "deep/w/y/z.txt",
  ".dot/a.txt",
  "_dash/a.txt",
  "git/.git/config",
  "svn/.svn/x",
  "hg/.hg/x",
  "bzr/.bzr/x",
  "odd/aux",
  "odd/fine.txt",
  "odder/aux/x.txt",
  "odder/fine.txt",
];

const patterns = [
  "svn/.svn",
  "svn/*/x",
  "all:svn",
  "all:hg",
  "hg/.hg/x",
  "all:bzr",
  "bzr/*",
  "a.txt",
  "*.txt",
  "*",
  "?.txt",
  "dir",
  "dir/",
  "dir/*",
  "all:dir",
  "all:*",
  "all:dir/*",
  "dir/sub",
  "dir/*/c.txt",
  "*/a.txt",
  "*/*/*",
  "deep/*/y",
  "deep/?/y/z.txt",
  "dir/sub/*",
  "only",
  "all:only",
  "only/*",
  ".hidden",
  "_under",
  "dir/.hidden",
  ".dot",
  "_dash",
  ".*",
  "_*",
  "none",
  "none/*",
  "a.txt/x",
  "a.txt/*",
  "",
  ".",
  "..",
  "../x",
  "./a.txt",
  "/a.txt",
  "dir//a.txt",
  "dir/.",
  "dir/..",
  "all:",
  "all:all",
  "all",
  "all:all:dir",
  "all: dir",
  "[a-b].txt",
  "[ab].txt",
  "[^a].txt",
  "[!a].txt",
  "[b-a].txt",
  "[^b-a].txt",
  "[a-",
  "[",
  "[]",
  "[^]",
  "[]a].txt",
  "[a",
  "]",
  "y\\[x].txt",
  "y\\[x\\].txt",
  "y[[]x].txt",
  "\\a.txt",
  "a.txt\\",
  "[\\a].txt",
  "[-a].txt",
  "[a-].txt",
  "a[-]b.txt",
  "a[\\-]b.txt",
  "[a-b-c].txt",
  "[a/b].txt",
  "*[",
  "zz[",
  "[a^].txt",
  "é.txt",
  "?.txt",
  "[é-ê].txt",
  "a b.txt",
  "**",
  "**/a.txt",
  "d*/s*",
  "a.?xt",
  "a?txt",
  "(a|b).txt",
  "a+.txt",
  "{a,b}.txt",
  "A.TXT",
  "$",
  "^a.txt",
  "git",
  "git/.git",
  "all:git",
  "git/.git/config",
  "odd/aux",
  "odd/*",
  "odd/fine.txt",
  "odder",
  "odder/*",
  "odder/aux/x.txt",
  "all:odder",
  "odd",
];

test("patterns name the files that go list says, and are refused where it refuses", async () => {
  const word = fc.constantFrom(
    "a",
    "*",
    "?",
    "dir",
    "/",
    "[",
    "]",
    "^",
    "-",
    "b",
    "\\",
    ".txt",
    "x",
    "sub",
  );
  const soup = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(""));
  const all = [...new Set([...patterns, ...fc.sample(soup, { numRuns: 60, seed: 1 })])].filter(
    (pattern) => pattern !== "",
  );
  const theirs = await listed(all);
  expect(all.map((pattern) => [pattern, embedded([pattern])])).toEqual(
    all.map((pattern, at) => [pattern, theirs[at]]),
  );
});

test("several patterns name the files of each, once and sorted", () => {
  expect(resolve(tree, ["dir/sub", "b.txt", "*.txt", "b.txt"])).toEqual({
    files: [
      "a b.txt",
      "a-b.txt",
      "a.txt",
      "b.txt",
      "dir/sub/c.txt",
      "y[x].txt",
      "é.txt",
    ].toSorted(),
    refused: [],
  });
});

test.each([
  ["", "invalid pattern syntax"],
  ["[", "invalid pattern syntax"],
  ["../x", "invalid pattern syntax"],
  ["none", "no matching files found"],
  ["only", "cannot embed directory only: contains no embeddable files"],
  ["odd/*", "cannot embed odd/aux: invalid name aux"],
])("%j is refused with go's reason, and the others still count", (pattern, reason) => {
  expect(resolve(tree, [pattern, "a.txt"])).toEqual({
    files: ["a.txt"],
    refused: [{ pattern, reason }],
  });
});

/** The files of the patterns; undefined where one is refused. */
function embedded(all: readonly string[]): readonly string[] | undefined {
  const { files, refused } = resolve(tree, all);
  return refused.length > 0 ? undefined : files;
}

/** What go list says, for each pattern alone: each has a package of its own, with the whole tree. */
async function listed(all: readonly string[]): Promise<(readonly string[] | undefined)[]> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, "go.mod"), "module example.com/m\n\ngo 1.21\n");
    await Promise.all(all.map((pattern, at) => writePackage(join(folder, `p${at}`), pattern)));
    const format = '{{.ImportPath}}{{"\\t"}}{{.Error}}{{range .EmbedFiles}}{{"\\t"}}{{.}}{{end}}';
    const text = await go(folder, ["list", "-e", "-f", format, ...all.map((_, at) => `./p${at}`)]);
    const lines = new Map(
      text.split("\n").map((line) => {
        const [path = "", error, ...files] = line.split("\t");
        return [path, error === "<nil>" ? files : undefined];
      }),
    );
    return all.map((_, at) => lines.get(`example.com/m/p${at}`));
  });
}

async function writePackage(folder: string, pattern: string): Promise<void> {
  const folders = new Set(tree.map((name) => dirname(join(folder, name))));
  await Promise.all([...folders].map((each) => mkdir(each, { recursive: true })));
  await Promise.all(tree.map((name) => writeFile(join(folder, name), "x")));
  const text = `package x\n\nimport "embed"\n\n//go:embed ${JSON.stringify(pattern)}\nvar X embed.FS\n`;
  await writeFile(join(folder, "x.go"), text);
}
