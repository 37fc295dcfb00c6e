import { expect, test } from "@jest/globals";
import { prove } from "../../src/vendor/proof.ts";
import {
  app,
  ask,
  entries,
  findings,
  give,
  importing,
  vendor,
  type Project,
} from "../support/memory.ts";
import { cgoModule, goMod, module, one, x } from "./real.ts";

const twoDirectories: Project["files"] = {
  ...app(
    goMod(
      "require (\nl.test/one v1.0.0\nl.test/two v1.0.0\n)\nreplace l.test/one => ./one\nreplace l.test/two v1.0.0 => ../two/",
    ),
    ["l.test/one/sub", "l.test/two"],
  ),
  "one/go.mod": "module l.test/one\n\ngo 1.17\n",
  "one/LICENSE": "of one\n",
  "one/sub/s.go": 'package s\n\nimport _ "embed"\n\n//go:embed data\nvar x string\n',
  "one/sub/data/a.txt": "a",
  "one/sub/data/nested/go.mod": "module nested\n",
  "one/sub/data/nested/n.txt": "n",
  "one/sub/.hidden": "copied",
  "../two/go.mod": "module l.test/two\n",
  "../two/LICENSE": "of two\n",
  "../real/real.go": importing("two", ["l.test/one"]),
  "one/one.go": "package one\n",
};

/** Checkouts that the real go vendors, with how many packages it copies. */
const accepted: readonly [string, Project, number][] = [
  [
    "nothing is required",
    { files: { "go.mod": goMod(""), "app.go": "package app\n" }, modules: [] },
    0,
  ],
  ["nothing is imported", { files: app(goMod(one), []), modules: [x] }, 0],
  ["nothing is imported, before go 1.14", { files: app(goMod(one, "1.13"), []), modules: [x] }, 0],
  [
    "a package has tests only",
    {
      files: app(goMod(one), ["a.test/x"]),
      modules: [module("a.test/x", { "x_test.go": "package x\n" })],
    },
    1,
  ],
  [
    "a package has a path that go build refuses only later",
    {
      files: app(goMod(one), ["a.test/x/internal/y", "a.test/x/vendor/y"]),
      modules: [
        module("a.test/x", { "internal/y/y.go": "package y\n", "vendor/y/y.go": "package y\n" }),
      ],
    },
    2,
  ],
  [
    "a dependency requires the main module, and what nobody needs",
    {
      files: { ...app(goMod(one), ["a.test/x"]), "sub/s.go": "package sub\n" },
      modules: [
        module("a.test/x", {
          "go.mod":
            "module a.test/x\n\ngo 1.18\n\nrequire (\nexample.com/app v1.0.0\no.test/other v1.0.0\n)\n",
          "x.go": importing("x", ["example.com/app/sub"]),
        }),
      ],
    },
    1,
  ],
  [
    "a directory that nothing is imported from has no go.mod",
    {
      files: {
        ...app(goMod(`${one}\nrequire l.test/l v1.0.0\nreplace l.test/l => ./l`), ["a.test/x"]),
        "l/l.go": "package l\n",
      },
      modules: [x],
    },
    1,
  ],
  [
    "a module has hidden Go files where another has the package",
    {
      files: app(goMod("require (\nm.test/a v1.0.0\nm.test/a/b v1.0.0\n)"), ["m.test/a/b"]),
      modules: [
        module("m.test/a", { "b/_b.go": "package b\n", "b/.b.go": "package b\n" }),
        module("m.test/a/b", { "b.go": "package b\n" }),
      ],
    },
    1,
  ],
  [
    "a tool is declared",
    {
      files: { "go.mod": goMod(`${one}\ntool a.test/x/cmd`, "1.24"), "app.go": "package app\n" },
      modules: [module("a.test/x", { "cmd/main.go": "package main\n" })],
    },
    1,
  ],
  [
    "a directory is ignored",
    {
      files: {
        ...app(goMod(`${one}\nignore ./old`, "1.25"), ["a.test/x"]),
        "old/o.go": importing("old", ["n.test/none"]),
      },
      modules: [x],
    },
    1,
  ],
  [
    "directories replace modules, with links and nested modules",
    {
      files: {
        ...twoDirectories,
        "one/sub/s.go":
          twoDirectories["one/sub/s.go"]?.replace("go:embed data", "go:embed data/a.txt") ?? "",
      },
      links: { "../two/two.go": "../real/real.go", "../two/README": "LICENSE" },
      modules: [],
    },
    3,
  ],
  [
    "the main module imports from its own testdata",
    {
      files: {
        ...app(goMod(one), ["example.com/app/testdata/t"]),
        "testdata/t/t.go": "package t\n",
        "testdata/t/t_test.go": importing("t", ["a.test/x"]),
      },
      modules: [x],
    },
    1,
  ],
];

test.each(accepted)("where %s, the tree that go writes is proved", async (_, project, packages) => {
  const given = give(project, await vendor(project));
  expect(await findings(given)).toEqual([]);
  expect((await prove(ask(given), entries(given))).packages).toBe(packages);
});

test.each([["1"], ["0"]])(
  "where CGO_ENABLED is %s, the tree that go writes is proved",
  async (cgoEnabled) => {
    const project = { files: app(goMod(one), ["a.test/x"]), modules: [cgoModule] };
    const tree = await vendor(project, { CGO_ENABLED: cgoEnabled });
    expect(tree.has("a.test/x/e/e.txt")).toBe(cgoEnabled === "1");
    expect(await findings(give(project, tree))).toEqual([]);
  },
);

test("a tree where go writes none is extra", async () => {
  const given = give(
    { files: { "go.mod": goMod(""), "app.go": "package app\n" }, modules: [] },
    new Map(),
  );
  given.tree.set("modules.txt", "");
  given.tree.set("x.go", "package x\n");
  expect((await findings(given)).map((each) => each.replace(/:.*/, ""))).toEqual([
    "extra modules.txt",
    "extra x.go",
  ]);
});
