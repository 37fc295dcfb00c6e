import { expect, test } from "@jest/globals";
import { edit, findings, give, vendor, type Given } from "../support/memory.ts";
import { project } from "./sample.ts";

type Lie = (given: Given) => unknown;

const lists = "lists/z.test/unused@v0.0.0-20240222234643-814bf88cf225";
const mods = "mods/z.test/unused@v0.0.0-20240222234643-814bf88cf225.mod";

const honest = await vendor(project);

/** Each lie alone, with all that is found. */
const lies: readonly [string, Lie, readonly string[]][] = [
  [
    "go.sum does not have a list",
    (given) => (given.goSum = given.goSum.replace(/^z.test.unused \S+ .*\n/m, "")),
    ["module z.test/unused@v0.0.0-20240222234643-814bf88cf225: list: has no h1 in go.sum"],
  ],
  [
    "go.sum does not have a go.mod",
    (given) => (given.goSum = given.goSum.replace(/^z.test.unused \S+mod .*\n/m, "")),
    [
      "module z.test/unused@v0.0.0-20240222234643-814bf88cf225: go.mod: has no h1 in go.sum",
      "module z.test/unused@v0.0.0-20240222234643-814bf88cf225: the proof part does not carry its go.mod",
      'differs modules.txt: line 15: wanted "## explicit", got "## explicit; go 1.18"',
    ],
  ],
  [
    "a list is altered",
    ({ proof }) => edit(proof, lists, "z.go", "y.go"),
    [
      "module z.test/unused@v0.0.0-20240222234643-814bf88cf225: list: go.sum says …, the proof part carries …",
    ],
  ],
  [
    "a list with packages is altered",
    ({ proof }) => edit(proof, "lists/m.test/a/b@v1.0.0", "b.go", "a.go"),
    [
      "module m.test/a/b@v1.0.0: list: go.sum says …, the proof part carries …",
      "module m.test/a/b@v1.0.0: the proof part does not carry its list",
      "differs m.test/a/b/LICENSE: wanted sha256 … of m.test/a@v1.0.0/b/LICENSE, got …",
      "extra m.test/a/b/b.go: go mod vendor does not write this file",
      "code m.test/a/b: is imported by example.com/app, but is not in the tree",
    ],
  ],
  [
    "a list with packages is not carried",
    ({ proof }) => proof.delete("lists/m.test/a/b@v1.0.0"),
    [
      "module m.test/a/b@v1.0.0: the proof part does not carry its list",
      "differs m.test/a/b/LICENSE: wanted sha256 … of m.test/a@v1.0.0/b/LICENSE, got …",
      "extra m.test/a/b/b.go: go mod vendor does not write this file",
      "code m.test/a/b: is imported by example.com/app, but is not in the tree",
    ],
  ],
  ["a list without packages is not carried", ({ proof }) => proof.delete(lists), []],
  [
    "a go.mod is altered",
    ({ proof }) => edit(proof, mods, "1.18", "1.19"),
    [
      "module z.test/unused@v0.0.0-20240222234643-814bf88cf225: go.mod: go.sum says …, the proof part carries …",
      "module z.test/unused@v0.0.0-20240222234643-814bf88cf225: the proof part does not carry its go.mod",
      'differs modules.txt: line 15: wanted "## explicit", got "## explicit; go 1.18"',
    ],
  ],
  [
    "a go.mod is not carried",
    ({ proof }) => proof.delete(mods),
    [
      "module z.test/unused@v0.0.0-20240222234643-814bf88cf225: the proof part does not carry its go.mod",
      'differs modules.txt: line 15: wanted "## explicit", got "## explicit; go 1.18"',
    ],
  ],
  [
    "the list of a module that is not required is carried",
    ({ proof }) => proof.set("lists/x.test/y@v1.0.0", ""),
    [],
  ],
  [
    "an unknown name is carried",
    ({ proof }) => proof.set("x/y", ""),
    ["module x/y: is no name that a proof part has"],
  ],
  [
    "the code imports one package less",
    ({ imports }) => imports.pop(),
    ["code m.test/a/b/c: is in the tree, but nothing imports it"],
  ],
  [
    "the code imports one package more",
    ({ imports }) => imports.push("n.test/new", "fmt"),
    ["code n.test/new: is imported by example.com/app, but is not in the tree"],
  ],
  [
    "go.mod replaces by another fork",
    (given) => (given.goMod = given.goMod.replace("fork v1.2.0", "fork v1.3.0")),
    [
      "module b.test/fork@v1.3.0: the proof part does not carry its list",
      "module b.test/fork@v1.3.0: the proof part does not carry its go.mod",
      'differs modules.txt: line 5: wanted "# b.test/orig v1.0.0 => b.test/fork v1.3.0", got "# b.test/orig v1.0.0 => b.test/fork v1.2.0"',
      "extra b.test/orig/win/win.go: go mod vendor does not write this file",
      "code b.test/orig/win: is imported by a.test/Lib, but is not in the tree",
    ],
  ],
  [
    "go.mod does not replace",
    (given) => (given.goMod = given.goMod.replace(/replace b.*\n/, "")),
    [
      "module b.test/orig@v1.0.0: the proof part does not carry its list",
      "module b.test/orig@v1.0.0: the proof part does not carry its go.mod",
      'differs modules.txt: line 5: wanted "# b.test/orig v1.0.0", got "# b.test/orig v1.0.0 => b.test/fork v1.2.0"',
      "extra b.test/orig/win/win.go: go mod vendor does not write this file",
      "code b.test/orig/win: is imported by a.test/Lib, but is not in the tree",
    ],
  ],
  [
    "go.mod requires another version",
    (given) => (given.goMod = given.goMod.replace("a/b v1.0.0", "a/b v1.0.1")),
    [
      "module m.test/a/b@v1.0.1: the proof part does not carry its list",
      "module m.test/a/b@v1.0.1: the proof part does not carry its go.mod",
      'differs modules.txt: line 11: wanted "# m.test/a/b v1.0.1", got "# m.test/a/b v1.0.0"',
      "differs m.test/a/b/LICENSE: wanted sha256 … of m.test/a@v1.0.0/b/LICENSE, got …",
      "extra m.test/a/b/b.go: go mod vendor does not write this file",
      "code m.test/a/b: is imported by example.com/app, but is not in the tree",
    ],
  ],
];

test.each(lies)("%s", async (_, lie, wanted) => {
  const given = give(project, honest);
  lie(given);
  expect(await findings(given)).toEqual(wanted);
});
