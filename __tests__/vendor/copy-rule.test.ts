import { expect, test } from "@jest/globals";
import { copied, toCarry, type Known } from "../../src/vendor/copy-rule.ts";
import { ModuleList } from "../../src/vendor/list.ts";
import { inspect, type Source } from "../../src/vendor/source.ts";
import { list, sha256, vendor } from "../support/memory.ts";
import type { Module } from "../support/module-zip.ts";

const embedding = (pattern: string, name = "p") =>
  `package ${name}\n\nimport _ "embed"\n\n//go:embed ${pattern}\nvar X string\n`;
const ignored = "//go:build ignore\n\n";

const module = {
  path: "a.test/m",
  version: "v1.0.0",
  files: {
    "go.mod": "module a.test/m\n",
    LICENSE: "1",
    "LICENSE.txt": "2",
    copying: "3",
    NOTICES: "4",
    "COPYING_test.go": "package m\n",
    "AUTHORS.go": `${ignored}package m\n`,
    "root.go": "package m\n",
    "data/x.txt": "5",
    "top/LEGAL": "6",
    "top/README": "7",
    "top/LICENSE/x": "8",
    "top/PATENTS_test.go": "package top\n",
    "top/other/LICENSE": "9",
    "top/p/p.go": embedding("e/a.txt all:tree"),
    "top/p/p_windows.go": embedding("e/windows.txt"),
    "top/p/never.go": ignored + embedding("e/never.txt"),
    "top/p/documented.go": embedding("e/documented.txt", "documentation"),
    "top/p/main.go": 'package main\n\nimport _ "a.test/m/top/q"\n',
    "top/p/.dot.go": ignored + embedding("e/dot.txt"),
    "top/p/_under.go": embedding("e/under.txt"),
    "top/p/_ignored.go": `${ignored}package p\n`,
    "top/p/p_test.go": embedding("e/test.txt"),
    "top/p/x_test.go": embedding("e/xtest.txt", "p_test"),
    "top/p/old.go": '// +build ignore\n\npackage p\n\nimport _ "x.test/none"\n',
    "top/p/c.c": "// copied\n",
    "top/p/go.sum": "",
    "top/p/asm_test.s": "// copied\n",
    "top/p/tree/.hidden": "10",
    "top/p/tree/y/z.txt": "11",
    "top/p/tree/y/z.go": "package y\n",
    "top/q/q.go": "package q\n",
    ...Object.fromEntries(
      ["a", "windows", "never", "documented", "dot", "under", "test", "xtest", "none"].map(
        (name) => [`top/p/e/${name}.txt`, name],
      ),
    ),
    "top/p/sub/not.txt": "12",
  },
};

test.each([["1.21"], ["1.22"]])("go mod vendor of go %s copies what the rule says", async (go) => {
  const tree = await vendor({
    goMod: `module example.com/app\n\ngo ${go}\n\nrequire a.test/m v1.0.0\n`,
    imports: ["a.test/m/top/p"],
    modules: [module],
  });
  const theirs = [...tree].map(([name, bytes]) => `${name} ${sha256(bytes)}`);
  const ours = ["top/p", "top/q"].flatMap((directory) => {
    const { files, open } = copied(listOf(module), directory, knowing(module, go));
    expect(open).toEqual([]);
    return files.map((file) => `a.test/m/${file.name} ${file.sha256}`);
  });
  expect([...new Set(ours)].toSorted()).toEqual(
    theirs.filter((line) => !line.startsWith("modules.txt ")).toSorted(),
  );
});

test("a package above gives its licences by its own rule, and only once", async () => {
  const tree = await vendor({
    goMod: "module example.com/app\n\ngo 1.22\n\nrequire a.test/m v1.0.0\n",
    imports: ["a.test/m", "a.test/m/top/q"],
    modules: [module],
  });
  const known = { ...knowing(module, "1.22"), isPackage: (directory: string) => directory === "" };
  const ours = ["", "top/q"].flatMap((directory) => copied(listOf(module), directory, known).files);

  expect(tree.has("a.test/m/COPYING_test.go")).toBe(false);
  expect(ours.map(({ name }) => `a.test/m/${name}`).toSorted()).toEqual(
    [...tree.keys()].filter((name) => name !== "modules.txt").toSorted(),
  );
});

test("the imports of a package are those of its files on any system, but of no test", () => {
  const { imports } = copied(listOf(module), "top/p", knowing(module, "1.21"));
  expect([...imports].toSorted()).toEqual(["a.test/m/top/q", "embed"]);
});

test("the root's own licences are its files, once", () => {
  const { files } = copied(listOf(module), "", knowing(module, "1.22"));
  expect(files.map(({ name }) => name).toSorted()).toEqual(
    ["LICENSE", "LICENSE.txt", "NOTICES", "copying", "root.go"].toSorted(),
  );
});

test("a Go file of which nothing is known is copied, and gives no imports", () => {
  const { files, imports } = copied(listOf(module), "top/q", {
    go: "1.22",
    source: () => undefined,
    isPackage: () => false,
  });
  expect(files.map(({ name }) => name)).toContain("top/q/q.go");
  expect(imports.size).toBe(0);
});

test.each([
  ["1.21", ["top/p/p_test.go", "top/p/x_test.go"]],
  ["1.22", []],
])("for go %s an unknown test is open where its embeds count", (go, wanted) => {
  const known = { go, source: () => undefined, isPackage: () => false };
  const { open } = copied(listOf(module), "top/p", known);
  expect(open.map(({ path }) => path)).toEqual(wanted);
});

test.each([["none"], ["../a.test/other"]])(
  "a package in %s, which is no directory, is open",
  (directory) => {
    const { files, open } = copied(listOf(module), directory, knowing(module, "1.22"));
    expect(open).toEqual([
      { path: directory, reason: "is listed as a package, but is no directory of the module" },
    ]);
    expect(files.map(({ name }) => name)).not.toContain("root.go");
  },
);

test("an embed that go refuses is open", () => {
  const broken = { ...module, files: { "p/p.go": embedding("none/*.txt") } };
  expect(copied(listOf(broken), "p", knowing(broken, "1.22")).open).toEqual([
    { path: "p", reason: 'embeds "none/*.txt", which go refuses: no matching files found' },
  ]);
});

test.each([
  ["1.22", ["never.go", "old.go"]],
  ["1.21", ["never.go", "old.go", "p_test.go", "x_test.go"]],
])("for go %s the Go files that the tree lacks are to be carried", (go, wanted) => {
  const missing = new Set(wanted.map((name) => sha256(text(module, `top/p/${name}`))));
  missing.add(sha256(text(module, "top/p/p_test.go")));
  const files = toCarry(listOf(module), "top/p", go, (hash) => !missing.has(hash));
  expect(files.map(({ name }) => name)).toEqual(wanted.map((name) => `top/p/${name}`));
});

function listOf(each: Module): ModuleList {
  return new ModuleList(list(each), `${each.path}@${each.version}/`);
}

/** As if every Go file were at hand. */
function knowing({ files }: Module, go: string): Known {
  const sources = new Map<string, Source>();
  for (const [name, content] of Object.entries(files)) {
    if (name.endsWith(".go")) {
      sources.set(sha256(content), inspect(Buffer.from(content)));
    }
  }
  return { go, source: (hash) => sources.get(hash), isPackage: () => false };
}

function text({ files }: Module, name: string): string {
  return String(files[name]);
}
