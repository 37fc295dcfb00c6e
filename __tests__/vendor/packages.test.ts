import { expect, test } from "@jest/globals";
import { importing } from "../support/memory.ts";
import { graph, module, requiring } from "./graph.ts";

test("imports are followed from package to package, also in a circle, but not those of tests", async () => {
  const modules = [
    module("a.test/x", {
      "x.go": importing("x", ["fmt", "a.test/x/sub", "b.test/y"]),
      "x_test.go": importing("x", ["n.test/none"]),
      ".x.go": importing("x", ["n.test/none"]),
      "_x.go": importing("x", ["n.test/none"]),
      "ignored.go": `//go:build ignore\n\n${importing("x", ["n.test/none"])}`,
      "x_windows.go": importing("x", ["b.test/y/win"]),
      "sub/sub.go": importing("sub", ["C", "unsafe"]),
    }),
    module("b.test/y", {
      "y.go": importing("y", ["a.test/x"]),
      "win/win.go": "package win\n",
      "unused/u.go": importing("u", ["n.test/none"]),
    }),
  ];
  const { packages, by, findings } = await graph({
    files: { "go.mod": requiring(modules), "app.go": importing("app", ["a.test/x"]) },
    modules,
  });
  expect(packages).toEqual([
    "a.test/x:  of a.test/x@v1.0.0",
    "a.test/x/sub: sub of a.test/x@v1.0.0",
    "b.test/y:  of b.test/y@v1.0.0",
    "b.test/y/win: win of b.test/y@v1.0.0",
  ]);
  expect(by).toEqual([
    ["a.test/x", "the code"],
    ["a.test/x/sub", "a.test/x"],
    ["b.test/y", "a.test/x"],
    ["b.test/y/win", "a.test/x"],
  ]);
  expect(findings).toEqual([]);
});

test("what nothing has is missing, named once, but for what looks like the standard library", async () => {
  const imports = ["fmt", "none/such", "C", "appengine", "example/x"];
  const modules = [module("a.test/x", { "x.go": importing("x", ["n.test/none", ...imports]) })];
  const { packages, findings } = await graph({
    files: {
      "go.mod": requiring(modules),
      "app.go": importing("app", [
        "a.test/x",
        "n.test/none",
        "a.test/x/none",
        "a.test",
        ...imports,
      ]),
    },
    modules,
  });
  expect(packages).toEqual(["a.test/x:  of a.test/x@v1.0.0"]);
  expect(findings).toEqual([
    "code n.test/none: is imported by the code, but no module of the build list has it",
    "code a.test/x/none: is imported by the code, but no module of the build list has it",
    "code a.test: is imported by the code, but no module of the build list has it",
  ]);
});

test("what is no import path is refused, as go refuses it, even where it would lead to files", async () => {
  const modules = [
    module("a.test/x", { "x.go": importing("x", ["./y"]), "y/y.go": "package y\n" }),
  ];
  const imports = ["a.test/x/", "a.test/x//y", "a.test/x/../x", "./y", "..", "/a", "", "a.test/é"];
  const { packages, findings } = await graph({
    files: { "go.mod": requiring(modules), "app.go": importing("app", ["a.test/x", ...imports]) },
    modules,
  });
  expect(packages).toEqual(["a.test/x:  of a.test/x@v1.0.0"]);
  expect(findings).toEqual(
    imports.map(
      (path) => `code ${path}: is imported by the code, but is no import path: go refuses it`,
    ),
  );
});

test("in a module's list hidden Go files make no package", async () => {
  const modules = [
    module("m.test/a", { "b/_b.go": "package b\n", "b/.b.go": "package b\n" }),
    module("m.test/a/b", { "b.go": "package b\n" }),
  ];
  const { packages, findings } = await graph({
    files: { "go.mod": requiring(modules), "app.go": importing("app", ["m.test/a/b"]) },
    modules,
  });
  expect(packages).toEqual(["m.test/a/b:  of m.test/a/b@v1.0.0"]);
  expect(findings).toEqual([]);
});

test("a package comes from the module that has Go files in its directory, not from the nearest", async () => {
  const modules = [
    module("m.test/a", { "b/c/c.go": "package c\n", "b/b.txt": "no package\n" }),
    module("m.test/a/b", { "b.go": "package b\n", "c/README": "no package\n" }),
  ];
  const { packages, findings } = await graph({
    files: {
      "go.mod": requiring(modules),
      "app.go": importing("app", ["m.test/a/b", "m.test/a/b/c"]),
    },
    modules,
  });
  expect(packages).toEqual([
    "m.test/a/b:  of m.test/a/b@v1.0.0",
    "m.test/a/b/c: b/c of m.test/a@v1.0.0",
  ]);
  expect(findings).toEqual([]);
});

test("a package that two modules have is ambiguous, whatever its files say", async () => {
  const modules = [
    module("m.test/a", { "b/b_windows_test.go": "//go:build ignore\n\npackage b\n" }),
    module("m.test/a/b", { "b.go": "package b\n" }),
  ];
  const { findings } = await graph({
    files: { "go.mod": requiring(modules), "app.go": importing("app", ["m.test/a/b"]) },
    modules,
  });
  expect(findings).toEqual([
    "code m.test/a/b: is in m.test/a/b@v1.0.0 and in m.test/a@v1.0.0: go takes it from neither",
  ]);
});

test("a main module and a module below it may have the same package: go takes neither", async () => {
  const modules = [module("example.com/app/sub", { "s.go": "package sub\n" })];
  const { findings } = await graph({
    files: {
      "go.mod": requiring(modules),
      "app.go": importing("app", ["example.com/app/sub"]),
      "sub/s.go": "package sub\n",
    },
    modules,
  });
  expect(findings).toEqual([
    "code example.com/app/sub: is in example.com/app/sub@v1.0.0 and in example.com/app@: go takes it from neither",
  ]);
});

test("where a list is not there, what it may have is not missing, and other modules are asked", async () => {
  const modules = [
    module("a.test/x", { "x.go": "package x\n" }),
    module("m.test/a", { "b/c/c.go": "package c\n" }),
    module("m.test/a/b", { "b.go": "package b\n" }),
  ];
  const { packages, findings, unlisted } = await graph({
    files: {
      "go.mod": requiring(modules),
      "app.go": importing("app", [
        "a.test/x",
        "a.test/x/y",
        "a.test/xy",
        "m.test/a/b",
        "m.test/a/b/c",
      ]),
    },
    modules,
    unlisted: ["a.test/x", "m.test/a/b"],
  });
  expect(packages).toEqual(["m.test/a/b/c: b/c of m.test/a@v1.0.0"]);
  expect(findings).toEqual([
    "code a.test/xy: is imported by the code, but no module of the build list has it",
  ]);
  expect(unlisted).toEqual(["a.test/x", "m.test/a/b"]);
});

test("of a Go file that is not known the tree's is read instead, and that is told", async () => {
  const text = importing("x", ["b.test/y"]);
  const modules = [
    module("a.test/x", { "sub/x.go": text, "sub/other.go": "package x\n", LICENSE: "1" }),
    module("b.test/y", { "y.go": "package y\n" }),
    module("c.test/z", { "z.go": "package z\n" }),
  ];
  const files = { "go.mod": requiring(modules), "app.go": importing("app", ["a.test/x/sub"]) };
  const blind = await graph({ files, modules, unknown: [text] });
  expect(blind.packages).toHaveLength(1);
  expect(blind.guessed).toEqual(["a.test/x/sub/x.go"]);

  const inTree = { "a.test/x/sub/x.go": importing("x", ["c.test/z"]) };
  const guessing = await graph({ files, modules, unknown: [text], inTree });
  expect(guessing.packages.slice(1)).toEqual(["c.test/z:  of c.test/z@v1.0.0"]);
});

test("packages of tool lines count like imports", async () => {
  const modules = [module("a.test/x", { "cmd/x/main.go": "package main\n" })];
  const { packages } = await graph({
    files: { "go.mod": requiring(modules, "tool a.test/x/cmd/x\ntool example.com/app/cmd/y") },
    modules,
  });
  expect(packages).toEqual(["a.test/x/cmd/x: cmd/x of a.test/x@v1.0.0"]);
});

test("what was followed once is not followed again, from whichever root", async () => {
  const modules = [module("a.test/x", { "x.go": "package x\n", "y/y.go": "package y\n" })];
  const { found } = await graph({
    files: { "go.mod": requiring(modules), "app.go": importing("app", ["a.test/x", "a.b/none"]) },
    modules,
  });
  await found.follow(["a.test/x/y", "a.test/x", "a.b/none"], "modules.txt");
  expect([...found.packages].map(([path, { by }]) => [path, by])).toEqual([
    ["a.test/x", "the code"],
    ["a.test/x/y", "modules.txt"],
  ]);
  expect(found.findings).toHaveLength(1);
});
