import { expect, test } from "@jest/globals";
import {
  edit,
  findings,
  give,
  importing,
  vendor,
  type Given,
  type Project,
} from "../support/memory.ts";
import type { Module } from "../support/module-zip.ts";

const module = (path: string, version: string, goMod: string, imports: readonly string[] = []) =>
  ({
    path,
    version,
    files: {
      "go.mod": `module ${path}\n\n${goMod}`,
      LICENSE: `of ${path} ${version}\n`,
      "x.go": importing("x", imports),
    },
  }) satisfies Module;

/** Two main modules that require each other and, of one module, two versions; with every kind of replacement. */
const project: Project = {
  files: {
    "go.work": `go 1.22

use (
	./api
	.
)

replace (
	w.test/work => ../work
	w.test/none v1.0.0 => w.test/other v1.1.0
)
`,
    "go.mod": `module example.com/app

go 1.22

require (
	a.test/x v1.0.0
	d.test/deep v1.0.0
	example.com/api v0.0.0
	l.test/local v1.0.0
	w.test/work v1.0.0
)

replace (
	example.com/api => ./api
	l.test/local => ./third_party/local
	w.test/work => ./not/there
)
`,
    "app.go": importing("app", ["a.test/x", "d.test/deep", "example.com/api", "l.test/local"]),
    "third_party/local/go.mod": "module l.test/local\n\ngo 1.16\n\nrequire a.test/x v1.1.0\n",
    "third_party/local/local.go": importing("local", ["w.test/work"]),
    "third_party/local/LICENSE": "of the directory\n",
    "api/go.mod": `module example.com/api

go 1.21

require a.test/x v1.1.0

replace u.test/unused => ../third_party/unused
`,
    "api/api.go": importing("api", ["a.test/x"]),
    "../work/go.mod": "module w.test/work\n",
    "../work/work.go": "package work\n",
  },
  modules: [
    module("a.test/x", "v1.0.0", "go 1.9\n"),
    module("a.test/x", "v1.1.0", "go 1.18\n"),
    module("d.test/deep", "v1.0.0", "go 1.16\n\nrequire e.test/deeper v1.2.0\n", ["e.test/deeper"]),
    module("e.test/deeper", "v1.2.0", "go 1.20\n"),
  ],
};

const honest = await vendor(project);

test("the tree that go work vendor writes is proved", async () => {
  expect(await findings(give(project, honest))).toEqual([]);
  expect(String(honest.get("modules.txt"))).toBe(`## workspace
# a.test/x v1.0.0
## explicit; go 1.18
# a.test/x v1.1.0
## explicit; go 1.18
a.test/x
# d.test/deep v1.0.0
## explicit; go 1.16
d.test/deep
# e.test/deeper v1.2.0
## go 1.20
e.test/deeper
# example.com/api v0.0.0 => ./api
## explicit; go 1.21
# l.test/local v1.0.0 => ./third_party/local
## explicit; go 1.16
l.test/local
# w.test/work v1.0.0 => ../work
## explicit
w.test/work
# w.test/work => ../work
# w.test/none v1.0.0 => w.test/other v1.1.0
# u.test/unused => ./third_party/unused
# l.test/local => ./third_party/local
`);
});

/** Each lie alone, with all that is found. */
const lies: readonly [string, (given: Given) => unknown, readonly string[]][] = [
  [
    "the tree says that it is of one module",
    ({ tree }) => edit(tree, "modules.txt", "## workspace\n", ""),
    ['differs modules.txt: line 1: wanted "## workspace", got "# a.test/x v1.0.0"'],
  ],
  [
    "a byte of a directory that replaces a module is another",
    ({ files }) => edit(files, "third_party/local/LICENSE", "of", "not of"),
    ["differs l.test/local/LICENSE: wanted sha256 … of ./third_party/local/LICENSE, got …"],
  ],
  [
    "a directory that replaces a module is another",
    ({ files }) => edit(files, "go.work", "../work", "./third_party/local"),
    [
      'differs modules.txt: line 18: wanted "# w.test/work v1.0.0 => ./third_party/local", got "# w.test/work v1.0.0 => ../work"',
      "missing w.test/work/LICENSE: ./third_party/local/LICENSE is not in the tree",
      "missing w.test/work/local.go: ./third_party/local/local.go is not in the tree",
      "extra w.test/work/work.go: go does not write this file",
    ],
  ],
  [
    "a directory that replaces a module has no go.mod",
    ({ files }) => files.delete("../work/go.mod"),
    ["module ../work: replaces a module and has no go.mod: go refuses it"],
  ],
  [
    "a main module wants a newer version",
    ({ files }) => edit(files, "api/go.mod", "x v1.1.0", "x v1.2.0"),
    [
      "module a.test/x@v1.2.0: go.mod: has no h1 in go.sum",
      "module a.test/x@v1.2.0: list: has no h1 in go.sum",
    ],
  ],
  [
    "a main module imports something more",
    ({ files }) => edit(files, "api/api.go", /$/, 'import _ "n.test/new"\n'),
    [
      "code n.test/new: is imported by the checked-out code, but no module of the build list has it",
    ],
  ],
  [
    "the go.mod of a module in the graph is not carried",
    ({ proof }) => proof.delete("mods/d.test/deep@v1.0.0.mod"),
    [
      "module d.test/deep@v1.0.0: go.mod: the proof part does not carry its go.mod",
      "code e.test/deeper: is imported by d.test/deep, but no module of the build list has it",
      'differs modules.txt: line 8: wanted "## explicit", got "## explicit; go 1.16"',
      "extra e.test/deeper/LICENSE: go does not write this file",
      "extra e.test/deeper/x.go: go does not write this file",
    ],
  ],
];

test.each(lies)("%s", async (_, lie, wanted) => {
  const given = give(project, honest);
  lie(given);
  expect((await findings(given)).toSorted()).toEqual(wanted.toSorted());
});
