import { expect, test } from "@jest/globals";
import { keyOf, parse, type Version } from "../../src/module/gomod.ts";
import { parse as parseWork } from "../../src/module/gowork.ts";
import type { MainModules } from "../../src/module/main.ts";
import * as modulesTxt from "../../src/vendor/modules-txt.ts";
import { app, vendor, type Project } from "../support/memory.ts";

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
  files: app(
    `module example.com/app

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
    [
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
  ),
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

/** The packages that it imports, by the module that has them. */
const packages = new Map(
  Object.entries({
    "a.test/Xx": ["a.test/Xx/sub", "a.test/Xx"],
    "a.test/x": ["a.test/x"],
    "a.test/x-y": ["a.test/x-y"],
    "a.test/x/y": ["a.test/x/y"],
    "b.test/one": ["b.test/one", "b.test/one/sub"],
    "b.test/three": ["b.test/three"],
    "b.test/two": ["b.test/two"],
  }),
);

const one = single(String(project.files["go.mod"]));
const real = String((await vendor(project)).get("modules.txt"));

test("the text is the one that go mod vendor writes", () => {
  const content = {
    providing: one.modules.flatMap(({ goMod }) =>
      goMod.require.filter(({ path }) => packages.has(path)),
    ),
    packages: ({ path }: Version) => packages.get(path) ?? [],
    goLine: goLineOf,
  };
  expect(modulesTxt.write(one, content)).toBe(real);
  expect(real).toContain("# b.test/three v1.0.0 => b.test/fork3 v1.0.0\n## explicit\n");
});

test("the packages of a text are its lines that are no others", () => {
  expect(modulesTxt.packages(real)).toEqual(
    [...packages.values()].flatMap((all) => all.toSorted()),
  );
  expect(modulesTxt.packages("lost\n# a v1\n## explicit\n\na/x\n# b => ../b\nb")).toEqual([
    "lost",
    "a/x",
    "b",
  ]);
  expect(modulesTxt.packages("")).toEqual([]);
});

test("modules are in go's order: by path in bytes, then by version", () => {
  const goMod = single(
    "module m\ngo 1.21\nrequire (\na.b/c v1.10.0\na.b/c v1.9.0\na.b/c v1.9.0\na.b/C v2.0.0+incompatible\n)\n",
  );
  const providing = ["a.b/d v1.0.0", "a.b/c v1.9.0-rc.1", "a.b/b v1.0.0", "a.b/b v1.0.0+meta"];
  expect(modulesTxt.modules(goMod, providing.map(parsed)).map(keyOf)).toEqual([
    "a.b/C@v2.0.0+incompatible",
    "a.b/b@v1.0.0",
    "a.b/b@v1.0.0+meta",
    "a.b/c@v1.9.0-rc.1",
    "a.b/c@v1.9.0",
    "a.b/c@v1.10.0",
    "a.b/d@v1.0.0",
  ]);
});

const lines = "require (\na.b/c v1.0.0\na.b/none v1.0.0\n)\nreplace a.b/unused => ../unused\n";

test.each([
  [
    "go 1.22\n",
    "# a.b/c v1.0.0\n## explicit; go 1.5\na.b/c\n# a.b/d v1.0.0\n## go 1.5\na.b/d\n# a.b/none v1.0.0\n## explicit\n# a.b/unused => ../unused\n",
  ],
  [
    "go 1.17\n",
    "# a.b/c v1.0.0\n## explicit; go 1.5\na.b/c\n# a.b/d v1.0.0\n## go 1.5\na.b/d\n# a.b/none v1.0.0\n## explicit\n# a.b/unused => ../unused\n",
  ],
  [
    "go 1.16\n",
    "# a.b/c v1.0.0\n## explicit\na.b/c\n# a.b/d v1.0.0\na.b/d\n# a.b/none v1.0.0\n## explicit\n# a.b/unused => ../unused\n",
  ],
  [
    "go 1.14\n",
    "# a.b/c v1.0.0\n## explicit\na.b/c\n# a.b/d v1.0.0\na.b/d\n# a.b/none v1.0.0\n## explicit\n# a.b/unused => ../unused\n",
  ],
  ["go 1.13\n", "# a.b/c v1.0.0\na.b/c\n# a.b/d v1.0.0\na.b/d\n"],
  ["", "# a.b/c v1.0.0\na.b/c\n# a.b/d v1.0.0\na.b/d\n"],
])("with %j in go.mod the text is %j", (go, wanted) => {
  expect(modulesTxt.write(single(`module m\n${go}${lines}`), small)).toBe(wanted);
});

test("where nothing is required, replaced or provided, go writes nothing", () => {
  const nothing = { ...small, providing: [] };
  expect(modulesTxt.write(single("module m\ngo 1.22\n"), nothing)).toBe("");
  expect(modulesTxt.write(single(`module m\n${lines}`), nothing)).toBe("");
});

test("in a workspace the text says so, whatever its modules say", () => {
  const work = workspace("", { one: "module m/one\n", two: `module m/two\ngo 1.13\n${lines}` });
  expect(modulesTxt.write(work, small)).toBe(
    "## workspace\n# a.b/c v1.0.0\n## explicit; go 1.5\na.b/c\n# a.b/d v1.0.0\n## go 1.5\na.b/d\n# a.b/none v1.0.0\n## explicit\n# a.b/unused => ./unused\n",
  );
  const empty = workspace("", { one: "module m/one\n" });
  expect(modulesTxt.write(empty, { ...small, providing: [] })).toBe("## workspace\n");
});

test("every version that a main module of a workspace requires is there, and main modules are", () => {
  const work = workspace("", {
    one: "module m.n/one\nrequire (\na.b/c v1.0.0\nm.n/two v0.0.0\n)\n",
    two: "module m.n/two\nrequire a.b/c v1.1.0\n",
  });
  const content = {
    ...small,
    providing: [parsed("a.b/c v1.1.0")],
    packages: (each: Version) => (each.version === "v1.1.0" ? ["a.b/c"] : []),
  };
  expect(modulesTxt.write(work, content)).toBe(
    "## workspace\n# a.b/c v1.0.0\n## explicit; go 1.5\n# a.b/c v1.1.0\n## explicit; go 1.5\na.b/c\n# m.n/two v0.0.0\n## explicit\n",
  );
});

test("in a workspace replacements of go.work come first, each once, and none of a main module", () => {
  const work = workspace("replace a.b/c v1.0.0 => ./c\nreplace x.y/w => f.g/w v1.0.0\n", {
    one: "module m.n/one\nrequire a.b/c v1.0.0\nreplace m.n/two => ../two\nreplace x.y/z => ./z\n",
    two: "module m.n/two\nreplace x.y/w => ../w\nreplace x.y/z => ../one/z\nreplace x.y/u => ../u\n",
  });
  expect(modulesTxt.write(work, { ...small, providing: [] })).toBe(
    "## workspace\n# a.b/c v1.0.0 => ./c\n## explicit; go 1.5\na.b/c\n# x.y/w => f.g/w v1.0.0\n# x.y/z => ./one/z\n# x.y/u => ./u\n",
  );
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

const packaged = new Set(["a.b/c@v1.0.0", "a.b/d@v1.0.0"]);
const small = {
  providing: ["a.b/d v1.0.0", "a.b/c v1.0.0", "a.b/c v1.0.0"].map(parsed),
  packages: (each: Version) => (packaged.has(keyOf(each)) ? [each.path] : []),
  goLine: (path: string) => (/none|two/.test(path) ? undefined : "1.5"),
};

function parsed(text: string): Version {
  const [path = "", number = ""] = text.split(" ");
  return { path, version: number };
}

function single(text: string): MainModules {
  const modules = [{ directory: "/src", goMod: parse(text) }];
  return { root: "/src", modules, work: undefined, directories: new Map() };
}

function workspace(work: string, modules: Readonly<Record<string, string>>): MainModules {
  return {
    root: "/src",
    modules: Object.entries(modules).map(([name, text]) => ({
      directory: `/src/${name}`,
      goMod: parse(text),
    })),
    work: parseWork(`go 1.22\n${work}`),
    directories: new Map(),
  };
}

function goLineOf(path: string): string | undefined {
  const replaced = project.modules.find(({ files }) =>
    String(files["go.mod"]).startsWith(`module ${path}\n`),
  );
  return /^go (.*)$/m.exec(String(replaced?.files["go.mod"]))?.[1];
}
