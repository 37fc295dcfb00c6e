import { expect, test } from "@jest/globals";
import { LocalFiles, type Local } from "../../src/vendor/local.ts";
import { disk, local, sha256 } from "../support/memory-checkout.ts";

const embedding = (pattern: string, name = "p") =>
  `package ${name}\n\nimport _ "embed"\n\n//go:embed ${pattern}\nvar X string\n`;

const files = {
  "go.mod": "module l.test/local\n",
  LICENSE: "of the module\n",
  README: "of the module\n",
  "root.go": "package root\n",
  "none/README": "no Go files here\n",
  "a/NOTICE": "of a\n",
  "a/COPYING/x": "no file of this name\n",
  "a/b/p.go": embedding("data/*.txt"),
  "a/b/p_test.go": embedding("test.txt"),
  "a/b/test.txt": "of the test\n",
  "a/b/data/one.txt": "1",
  "a/b/data/two.md": "2",
  "a/b/nested/go.mod": "module l.test/nested\n",
  "a/b/nested/n.go": "package n\n",
  "a/b/nested/below/n.go": "package n\n",
};
const links = {
  "a/b/link.go": "../../root.go",
  "a/b/broken.go": "../../not/there.go",
  "a/b/directory.go": "../../none",
  "a/PATENTS": "../LICENSE",
  "linked/only.go": "../root.go",
};
const module = local(disk("/in/memory", Object.entries(files), links), "/in/memory");

/** The same, with a note of every question. */
function watched(): { readonly asked: string[]; readonly files: Local } {
  const asked: string[] = [];
  return {
    asked,
    files: {
      list: async (directory) => {
        asked.push(`list ${directory}`);
        return module.list(directory);
      },
      below: async (directory) => {
        asked.push(`below ${directory}`);
        return module.below(directory);
      },
      read: async (names) => {
        asked.push(...names.map((name) => `read ${name}`));
        return module.read(names);
      },
    },
  };
}

test.each([
  ["", true],
  ["a", false],
  ["a/b", true],
  ["none", false],
  ["linked", true],
  ["not/there", false],
  ["a/b/nested", false],
  ["a/b/nested/below", false],
])("whether %j is a package of the module: %s", async (directory, wanted) => {
  expect(await new LocalFiles(module, "1.22").isPackage(directory)).toBe(wanted);
});

test("a package is loaded with its files, links marked, and with nothing that is no file", async () => {
  const found = new LocalFiles(module, "1.22");
  const inside = await found.load("a/b");
  expect(inside).toEqual([
    { name: "p.go", sha256: sha256(files["a/b/p.go"]) },
    { name: "p_test.go", sha256: sha256(files["a/b/p_test.go"]) },
    { name: "test.txt", sha256: sha256("of the test\n") },
    { name: "link.go", sha256: sha256("package root\n"), link: true },
  ]);
  expect(found.in("a/b")).toEqual(inside);
  expect(found.source("a/b/p.go")?.embeds).toEqual(["data/*.txt"]);
  expect(found.source("a/b/link.go")?.kept).toBe(true);
  expect(found.source("a/b/test.txt")).toBeUndefined();
});

test("with it come the licences above, links among them, and what it embeds", async () => {
  const found = new LocalFiles(module, "1.22");
  await found.load("a/b");
  expect(found.in("a")).toEqual([
    { name: "NOTICE", sha256: sha256("of a\n") },
    { name: "PATENTS", sha256: sha256("of the module\n"), link: true },
  ]);
  expect(found.in("").find(({ name }) => name === "LICENSE")?.sha256).toBe(
    sha256("of the module\n"),
  );
  expect(found.below("a/b").find(({ name }) => name === "data/one.txt")?.sha256).toBe(sha256("1"));
});

test("what is neither was not read, and is like no file", async () => {
  const found = new LocalFiles(module, "1.22");
  await found.load("a/b");
  const unread = [...found.in(""), ...found.below("a/b")].filter((each) => each.sha256 === "");
  expect(unread.map(({ name }) => name)).toEqual(["go.mod", "README", "root.go", "data/two.md"]);
  expect(found.source("root.go")).toBeUndefined();
});

test("what lies in a nested module is not below", async () => {
  const found = new LocalFiles(module, "1.22");
  await found.load("a/b");
  expect(found.below("a/b").map(({ name }) => name)).toEqual([
    "data/one.txt",
    "data/two.md",
    "p.go",
    "p_test.go",
    "test.txt",
  ]);
});

test.each([
  ["1.22", [sha256("of the test\n"), ""]],
  ["1.21", [sha256("of the test\n"), sha256("3")]],
])("for go %s what tests embed is read, or not", async (go, wanted) => {
  const tested = {
    "p.go": embedding("*.txt"),
    "p_test.go": embedding("data/three.txt"),
    "one.txt": "of the test\n",
    "data/three.txt": "3",
  };
  const found = new LocalFiles(local(disk("/m", Object.entries(tested)), "/m"), go);
  await found.load("");
  const known = new Map(found.below("").map((each) => [each.name, each.sha256]));
  expect(["one.txt", "data/three.txt"].map((name) => known.get(name))).toEqual(wanted);
});

test("a package that embeds nothing asks for nothing below it", async () => {
  const { asked, files: asking } = watched();
  const found = new LocalFiles(asking, "1.22");
  await found.load("linked");
  expect(asked).toEqual(["list linked", "read linked/only.go", "list ", "read LICENSE"]);
  expect(found.below("linked")).toEqual([]);
});

test("nothing is listed or read twice", async () => {
  const { asked, files: asking } = watched();
  const found = new LocalFiles(asking, "1.22");
  for (const directory of ["a/b", "", "a/b", "not/there", "not/there"]) {
    await found.isPackage(directory);
    await found.load(directory);
  }
  const twice = asked.filter((each, at) => asked.indexOf(each) < at && !each.startsWith("below"));
  expect(twice).toEqual([]);
});

test("a directory that is not there or is another module's has no files", async () => {
  const found = new LocalFiles(module, "1.22");
  expect(await found.load("not/there")).toEqual([]);
  expect(await found.load("a/b/nested")).toEqual([]);
  expect(found.in("never/asked")).toEqual([]);
});
