import { expect, test } from "@jest/globals";
import * as gomod from "../../src/module/gomod.ts";
import * as gowork from "../../src/module/gowork.ts";
import * as main from "../../src/module/main.ts";

const root = "/src/project";

/** Main modules by their directory relative to the root, with the text of their go.mod. */
function mains(modules: Readonly<Record<string, string>>, work?: string): main.MainModules {
  return {
    root,
    modules: Object.entries(modules).map(([directory, text]) => ({
      directory: directory === "." ? root : `${root}/${directory}`,
      goMod: gomod.parse(text),
    })),
    work: work === undefined ? undefined : gowork.parse(work),
    directories: new Map(),
  };
}

const version = (text: string) => {
  const [path = "", number = ""] = text.split(" ");
  return { path, version: number };
};
const text = (found: { path: string; version: string } | undefined) =>
  found === undefined ? undefined : `${found.path} ${found.version}`.trimEnd();

test.each([
  [{ ".": "module a\n" }, undefined, "1.16"],
  [{ ".": "module a\ngo 1.21.3\n" }, undefined, "1.21.3"],
  [{ ".": "module a\ngo 1.21\n", b: "module b\ngo 1.20\n" }, "go 1.22\n", "1.22"],
  [{ ".": "module a\ngo 1.21\n" }, "use .\n", "1.18"],
  [{}, undefined, "1.16"],
])("for %j with go.work %j go %s decides", (modules, work, wanted) => {
  expect(main.goVersion(mains(modules, work))).toBe(wanted);
});

test("a main module is known by its path alone", () => {
  const two = mains({ ".": "module a.b/c\n", d: "module a.b/c/d\n" }, "go 1.22\n");
  expect(["a.b/c", "a.b/c/d", "a.b", "a.b/c/e"].map((each) => main.isMain(two, each))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test.each([
  ["nothing replaces it", "", "x.y/z v1.0.0", undefined],
  ["another module is replaced", "replace x.y/a => ../a\n", "x.y/z v1.0.0", undefined],
  ["every version is", "replace x.y/z => f.g/h v1.2.0\n", "x.y/z v1.0.0", "f.g/h v1.2.0"],
  ["its version is", "replace x.y/z v1.0.0 => ./z\n", "x.y/z v1.0.0", "./z"],
  ["another version is", "replace x.y/z v1.1.0 => ./z\n", "x.y/z v1.0.0", undefined],
  [
    "its version is, and every one",
    "replace x.y/z => ./all\nreplace x.y/z v1.0.0 => ./one\n",
    "x.y/z v1.0.0",
    "./one",
  ],
  [
    "another version is, and every one",
    "replace x.y/z v1.1.0 => ./one\nreplace x.y/z => ./all\n",
    "x.y/z v1.0.0",
    "./all",
  ],
  [
    "a directory is as it is written",
    "replace x.y/z => ../a/../z/\n",
    "x.y/z v1.0.0",
    "../a/../z/",
  ],
  ["the main module is required", "replace a.b/c => ./c\n", "a.b/c v1.0.0", "./c"],
  ["the main module itself stays", "replace a.b/c => ./c\n", "a.b/c", undefined],
  ["a line for every version is asked for", "replace x.y/z => ./z\n", "x.y/z", "./z"],
  ["no line is for every version", "replace x.y/z v1.0.0 => ./z\n", "x.y/z", undefined],
])("in one module, where %s", (_, lines, module, wanted) => {
  const one = mains({ ".": `module a.b/c\n${lines}` });
  expect(text(main.replacement(one, version(module)))).toBe(wanted);
  expect(text(main.origin(one, version(module)))).toBe(wanted ?? module);
});

test.each([
  ["go.work comes before any go.mod", "replace x.y/z => ./work\n", ["x.y/z v1.0.0", "./work"]],
  [
    "go.work for every version comes before a go.mod for one",
    "replace x.y/z => f.g/h v1.0.0\n",
    ["x.y/z v1.1.0", "f.g/h v1.0.0"],
  ],
  [
    "go.work for another version does not count",
    "replace x.y/z v1.9.0 => ./work\n",
    ["x.y/z v1.0.0", "./two/z"],
  ],
  ["the last go.mod wins", "", ["x.y/z v1.0.0", "./two/z"]],
  ["a go.mod's line for the version wins in it", "", ["x.y/z v1.1.0", "./two/one"]],
  ["a go.mod that says nothing is passed over", "", ["x.y/only v1.0.0", "./one/only"]],
  [
    "go.work's directory is as it is written",
    "replace x.y/z => ../w/./z\n",
    ["x.y/z v1.0.0", "../w/./z"],
  ],
])("in a workspace %s", (_, work, [module = "", wanted]) => {
  const three = mains(
    {
      one: "module a.b/one\nreplace x.y/z => ./z\nreplace x.y/only => ./only\n",
      two: "module a.b/two\nreplace x.y/z => ./z\nreplace x.y/z v1.1.0 => ./one\n",
      three: "module a.b/three\n",
    },
    `go 1.22\n${work}`,
  );
  expect(text(main.replacement(three, version(module)))).toBe(wanted);
});

test.each([
  ["one", "./z", "./one/z"],
  ["one", "../z", "./z"],
  ["one", "../one", "./one"],
  ["one", "..", "."],
  ["one", "../", "."],
  ["one", "../../z", "../z"],
  ["one", "../..", ".."],
  [".", "./a/../z/", "./z"],
  [".", "./.hidden", "./.hidden"],
  [".", "./..hidden", "./..hidden"],
  [".", "./...", "./..."],
  ["../beside", "./z", "../beside/z"],
  ["one/two", "../../../../z", "../../z"],
  ["one", "/absolute/../z", "/absolute/../z"],
  ["one", "f.g/h v1.0.0", "f.g/h v1.0.0"],
])("in a workspace, in %s, the directory %s is written %s", (directory, target, wanted) => {
  const work = mains({ [directory]: `module a.b/c\nreplace x.y/z => ${target}\n` }, "go 1.22\n");
  expect(text(main.replacement(work, version("x.y/z v1.0.0")))).toBe(wanted);
});

test("a directory is found from the root", () => {
  const one = mains({ ".": "module a.b/c\n" });
  expect(main.directoryOf(one, "./z")).toBe("/src/project/z");
  expect(main.directoryOf(one, "../z/.")).toBe("/src/z");
  expect(main.directoryOf(one, "/z/")).toBe("/z");
});

test("directories are those of all lines, once, as replacements give them", () => {
  const work = mains(
    {
      one: "module a.b/one\nreplace x.y/z => ./z\nreplace x.y/v v1.0.0 => ../v\n",
      two: "module a.b/two\nreplace x.y/w => ../v\nreplace x.y/u => f.g/h v1.0.0\nreplace a.b/one => ../one\n",
    },
    "go 1.22\nreplace x.y/z => ./work\nreplace x.y/t => /t\n",
  );
  expect([...main.directories(work)]).toEqual(["./work", "/t", "./one/z", "./v", "./one"]);
});

test("a single module's directories are as it writes them", () => {
  const one = mains({
    ".": "module a.b/c\nreplace (\nx.y/z => ../z/.\nx.y/w => f.g/h v1.0.0\n)\n",
  });
  expect([...main.directories(one)]).toEqual(["../z/."]);
});

test("requirements on excluded versions do not count, whichever main module excludes them", () => {
  const required = ["x.y/z v1.0.0", "x.y/z v1.1.0", "x.y/w v1.0.0"].map(version);
  const none = mains({ ".": "module a.b/c\n" });
  expect(main.included(none, required)).toEqual(required);
  const two = mains(
    {
      one: `module a.b/one\nexclude x.y/z v1.1.0\n`,
      two: `module a.b/two\nexclude x.y/w v1.0.0\nexclude x.y/w v1.1.0\n`,
    },
    "go 1.22\n",
  );
  expect(main.included(two, required).map(text)).toEqual(["x.y/z v1.0.0"]);
});
