import { expect, test } from "@jest/globals";
import { importing } from "../support/memory.ts";
import { graph, module, requiring } from "./graph.ts";

test("packages of a main module that ./... leaves out are read, with their tests, where they are imported", async () => {
  const modules = [
    module("a.test/x", { "x.go": "package x\n" }),
    module("b.test/y", { "y.go": "package y\n" }),
    module("c.test/z", { "z.go": "package z\n" }),
  ];
  const { packages, findings } = await graph({
    files: {
      "go.mod": requiring(modules),
      "app_test.go": importing("app", [
        "example.com/app/testdata/helper",
        "example.com/app/sub",
        "example.com/app/testdata/none",
        "example.com/app/nested/below",
      ]),
      "testdata/helper/h.go": importing("helper", ["a.test/x", "example.com/app/_more"]),
      "testdata/helper/h_test.go": importing("helper", ["b.test/y"]),
      "_more/more.go": importing("more", ["c.test/z"]),
      "testdata/unused/u.go": importing("unused", ["n.test/none"]),
      "sub/sub.go": "package sub\n",
      "nested/go.mod": "module example.com/app/nested\n",
      "nested/below/b.go": "package below\n",
    },
    modules,
  });
  expect(packages.map((each) => each.replace(/:.*/, ""))).toEqual([
    "a.test/x",
    "b.test/y",
    "c.test/z",
  ]);
  expect(findings).toEqual([
    "code example.com/app/testdata/none: is imported by the code, but no module of the build list has it",
    "code example.com/app/nested/below: is imported by the code, but no module of the build list has it",
  ]);
});

test("a directory that replaces a module is read, up to its nested modules", async () => {
  const { packages, findings } = await graph({
    files: {
      "go.mod": requiring([module("l.test/local", {})], "replace l.test/local => ../local"),
      "app.go": importing("app", ["l.test/local/sub", "l.test/local/nested"]),
      "../local/go.mod": "module l.test/local\n",
      "../local/sub/s.go": importing("s", ["l.test/local"]),
      "../local/sub/s_test.go": importing("s", ["n.test/none"]),
      "../local/local.go": "package local\n",
      "../local/nested/go.mod": "module l.test/local/nested\n",
      "../local/nested/n.go": "package n\n",
    },
  });
  expect(packages).toEqual([
    "l.test/local/sub: sub of l.test/local@v1.0.0",
    "l.test/local:  of l.test/local@v1.0.0",
  ]);
  expect(findings).toEqual([
    "code l.test/local/nested: is imported by the code, but no module of the build list has it",
  ]);
});
