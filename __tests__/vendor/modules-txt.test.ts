import { expect, test } from "@jest/globals";
import { parse, type Version } from "../../src/module/gomod.ts";
import * as modulesTxt from "../../src/vendor/modules-txt.ts";
import { vendor, type Project } from "../support/memory.ts";
import type { Module } from "../support/module-zip.ts";

const module = (path: string, version: string, line = "", name = path) => ({
  path,
  version,
  files: {
    "go.mod": `module ${name}\n${line}`,
    "x.go": "package x\n",
    "sub/y.go": "package y\n",
  },
});

/** Names whose order is another by bytes than by language, and every kind of replacement. */
const project: Project = {
  goMod: `module example.com/app

go 1.21

require (
	b.test/one v1.0.0
	b.test/two v1.2.0
	b.test/three v1.0.0
	a.test/x v1.0.0
	a.test/x-y v1.0.0
	a.test/x/y v1.0.0
	a.test/Xx v1.0.0
	c.test/none v1.0.0
	c.test/v2 v2.0.0+incompatible
)

replace (
	b.test/one => b.test/fork v1.9.0
	b.test/two v1.2.0 => b.test/fork2 v0.0.0-20240222234643-814bf88cf225
	b.test/two v1.1.0 => ../two
	b.test/three v1.0.0 => b.test/fork3 v1.0.0
	b.test/three => ../three
	b.test/four v1.0.0 => ../four
)
`,
  imports: [
    "b.test/one/sub",
    "b.test/one",
    "b.test/two",
    "b.test/three",
    "a.test/x",
    "a.test/x-y",
    "a.test/x/y",
    "a.test/Xx",
    "a.test/Xx/sub",
  ],
  modules: [
    module("b.test/fork", "v1.9.0", "go 1.19\n", "b.test/one"),
    module("b.test/fork2", "v0.0.0-20240222234643-814bf88cf225", "go 1.21\n", "b.test/two"),
    module("b.test/fork3", "v1.0.0", "", "b.test/three"),
    module("a.test/x", "v1.0.0", "go 1.9\n"),
    module("a.test/x-y", "v1.0.0"),
    module("a.test/x/y", "v1.0.0"),
    module("a.test/Xx", "v1.0.0", "go 1.20rc1\n"),
    module("c.test/none", "v1.0.0", "go 1.2\n"),
    { path: "c.test/v2", version: "v2.0.0+incompatible", files: { "x.go": "package x\n" } },
  ],
};

const goMod = parse(project.goMod);
const real = String((await vendor(project)).get("modules.txt"));

test("the text is the one that go mod vendor writes", () => {
  const vendored = modulesTxt.vendored(goMod, real);
  expect(modulesTxt.write(goMod, vendored, goLine)).toBe(real);
  expect(real).toContain("# b.test/three v1.0.0 => b.test/fork3 v1.0.0\n## explicit\n");
});

test("a module keeps the packages that the text has below its line", () => {
  const vendored = modulesTxt.vendored(goMod, real);
  expect(vendored.map(({ module: { path }, packages }) => [path, packages])).toEqual([
    ["a.test/Xx", ["a.test/Xx", "a.test/Xx/sub"]],
    ["a.test/x", ["a.test/x"]],
    ["a.test/x-y", ["a.test/x-y"]],
    ["a.test/x/y", ["a.test/x/y"]],
    ["b.test/one", ["b.test/one", "b.test/one/sub"]],
    ["b.test/three", ["b.test/three"]],
    ["b.test/two", ["b.test/two"]],
    ["c.test/none", []],
    ["c.test/v2", []],
  ]);
});

test("a module comes from its replacement, for its version before one for every version", () => {
  const origins = modulesTxt.vendored(goMod, "").map(({ origin }) => origin);
  expect(origins.slice(4, 7)).toEqual([
    { path: "b.test/fork", version: "v1.9.0" },
    { path: "b.test/fork3", version: "v1.0.0" },
    { path: "b.test/fork2", version: "v0.0.0-20240222234643-814bf88cf225" },
  ]);
});

test("versions of one path are in their order", () => {
  const twice = parse("require (\na.test/x v1.10.0\na.test/x v1.9.0\na.test/x v1.9.0\n)\n");
  expect(modulesTxt.vendored(twice, "").map((each) => each.module.version)).toEqual([
    "v1.9.0",
    "v1.10.0",
  ]);
});

test("what is no package line is left out", () => {
  const text = "lost\n# a v1\n## explicit\n\na/x\n# b => ../b\nb\n";
  expect([...modulesTxt.packages(text)]).toEqual([
    ["a v1", ["a/x"]],
    ["b =>", ["b"]],
  ]);
});

test.each([
  ["a\nb\n", "a\nb\n", undefined],
  ["a\nb\n", "a\nc\n", 'line 2: wanted "b", got "c"'],
  ["a\nb\n", "a\n", 'line 2: wanted "b", got the end'],
  ["a\n", "a\nb\n", 'line 2: wanted the end, got "b"'],
  ["a\n", "", 'line 1: wanted "a", got the end'],
  ["", "a\n", 'line 1: wanted the end, got "a"'],
  ["a\n", "a", 'line 1: wanted "a\\n", got "a"'],
  ["a\n", "a\n\n", 'line 2: wanted the end, got "\\n"'],
  ["a\n", "a\r\n", 'line 1: wanted "a", got "a\\r"'],
])("%j and %j part at: %s", (wanted, came, difference) => {
  expect(modulesTxt.firstDifference(wanted, came)).toBe(difference);
});

function goLine({ path }: Version): string | undefined {
  const files: Module["files"] | undefined = project.modules.find(
    (each) => each.path === path,
  )?.files;
  const text = files?.["go.mod"];
  return /^go (.*)$/m.exec(String(text))?.[1];
}
