import { expect, test } from "@jest/globals";
import { copied, embedded, imports, toCarry, type Known } from "../../src/vendor/copy-rule.ts";
import { ModuleList } from "../../src/vendor/list.ts";
import { inspect, type Source } from "../../src/vendor/source.ts";
import { sha256 } from "../support/memory-checkout.ts";
import { app, list, vendor } from "../support/memory.ts";
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
    "top/p/p_test.go": embedding("e/test.txt").replace("\n\n//", '\nimport _ "testing"\n\n//'),
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

test.each([["1.16"], ["1.17"], ["1.21"], ["1.22"]])(
  "go mod vendor of go %s copies what the rule says",
  async (go) => {
    const tree = await vendor({
      files: app(`module example.com/app\n\ngo ${go}\n\nrequire a.test/m v1.0.0\n`, [
        "a.test/m/top/p",
      ]),
      modules: [module],
    });
    const theirs = [...tree].map(([name, bytes]) => `${name} ${sha256(bytes)}`);
    const ours = ["top/p", "top/q"].flatMap((directory) => {
      const { files, ofCgo, open } = copied(listOf(module), directory, knowing(module, go));
      expect([open, ofCgo]).toEqual([[], []]);
      return files.map((file) => `a.test/m/${file.name} ${file.sha256}`);
    });
    expect([...new Set(ours)].toSorted()).toEqual(
      theirs.filter((line) => !line.startsWith("modules.txt ")).toSorted(),
    );
  },
);

test.each([["1.16"], ["1.17"]])(
  "for go %s a package above gives its licences by its own rule, and once",
  async (go) => {
    const tree = await vendor({
      files: app(`module example.com/app\n\ngo ${go}\n\nrequire a.test/m v1.0.0\n`, [
        "a.test/m",
        "a.test/m/top/q",
      ]),
      modules: [module],
    });
    const known = { ...knowing(module, go), isPackage: (directory: string) => directory === "" };
    const ours = ["", "top/q"].flatMap(
      (directory) => copied(listOf(module), directory, known).files,
    );

    expect(tree.has("a.test/m/COPYING_test.go")).toBe(false);
    expect(tree.has("a.test/m/go.mod")).toBe(go === "1.16");
    expect(ours.map(({ name }) => `a.test/m/${name}`).toSorted()).toEqual(
      [...tree.keys()].filter((name) => name !== "modules.txt").toSorted(),
    );
  },
);

test.each([
  [false, ["a.test/m/top/q", "embed"]],
  [true, ["a.test/m/top/q", "embed", "testing"]],
])("imports are those of files on any system; that tests count is %s", (tests, wanted) => {
  const known = knowing(module, "1.21");
  const files = listOf(module).in("top/p");
  const found = imports(files, (file) => known.source(file.sha256, file.name), tests);
  expect([...found].toSorted()).toEqual(wanted);
  expect([...imports(files, () => undefined, tests)]).toEqual([]);
});

test("the root's own licences are its files, once", () => {
  const { files } = copied(listOf(module), "", knowing(module, "1.22"));
  expect(files.map(({ name }) => name).toSorted()).toEqual(
    ["LICENSE", "LICENSE.txt", "NOTICES", "copying", "root.go"].toSorted(),
  );
});

test("a Go file of which nothing is known is copied", () => {
  const known = { go: "1.22", source: () => undefined, isPackage: () => false };
  const { files } = copied(listOf(module), "top/q", known);
  expect(files.map(({ name }) => name)).toContain("top/q/q.go");
});

test.each([
  ["1.21", ["top/p/p_test.go", "top/p/x_test.go"]],
  ["1.22", []],
])("for go %s an unknown test is open where its embeds count", (go, wanted) => {
  const known = { go, source: () => undefined, isPackage: () => false };
  const { open } = copied(listOf(module), "top/p", known);
  expect(open.map(({ path }) => path)).toEqual(wanted);
});

test("what only cgo files embed is told apart, whether go reads such files or not", async () => {
  const cgo = (pattern: string) =>
    embedding(pattern).replace('import _ "embed"', 'import (\n\t"C"\n\t_ "embed"\n)');
  const mixed = {
    path: "a.test/m",
    version: "v1.0.0",
    files: {
      "go.mod": "module a.test/m\n",
      "p/plain.go": embedding("e/plain.txt e/both.txt"),
      "p/cgo.go": cgo("e/cgo.txt e/both.txt LICENSE"),
      "p/LICENSE": "1",
      ...Object.fromEntries(["plain", "both", "cgo"].map((name) => [`p/e/${name}.txt`, name])),
    },
  };
  const { files, ofCgo, open } = copied(listOf(mixed), "p", knowing(mixed, "1.22"));
  expect(open).toEqual([]);
  expect(named(ofCgo)).toEqual(
    ["LICENSE", "e/both.txt", "e/cgo.txt"].map((name) => `a.test/m/p/${name}`),
  );

  const goMod = "module example.com/app\n\ngo 1.22\n\nrequire a.test/m v1.0.0\n";
  const project = { files: app(goMod, ["a.test/m/p"]), modules: [mixed] };
  const without = await vendor(project, { CGO_ENABLED: "0" });
  expect([...without.keys()]).toEqual([...named(files), "modules.txt"]);
  const all = [...new Set([...named(files), ...named(ofCgo)])].toSorted();
  expect([...(await vendor(project)).keys()]).toEqual([...all, "modules.txt"]);
});

test.each([
  ["1.22", ["all:tree", "e/a.txt", "e/never.txt", "e/windows.txt"]],
  ["1.21", ["all:tree", "e/a.txt", "e/never.txt", "e/test.txt", "e/windows.txt", "e/xtest.txt"]],
])("for go %s the patterns of a package are those that may count", (go, wanted) => {
  const known = knowing(module, go);
  const files = listOf(module).in("top/p");
  const found = embedded(files, (file) => known.source(file.sha256, file.name), go);
  expect([...found].toSorted()).toEqual(wanted);
  expect(embedded(files, () => undefined, go).size).toBe(0);
});

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

/** Files by their path below vendor/. */
function named(files: readonly { readonly name: string }[]): string[] {
  return files.map(({ name }) => `a.test/m/${name}`).toSorted();
}

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
