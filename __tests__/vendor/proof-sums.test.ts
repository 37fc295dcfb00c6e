import { expect, test } from "@jest/globals";
import { edit, findings, give, vendor, type Given } from "../support/memory.ts";
import { project } from "./sample.ts";

type Lie = (given: Given) => unknown;

const unused = "z.test/unused@v0.0.0-20240222234643-814bf88cf225";

const honest = await vendor(project);

/** Each lie alone, with all that is found. */
const lies: readonly [string, Lie, readonly string[]][] = [
  [
    "go.sum does not have a list",
    (given) => (given.goSum = given.goSum.replace(/^m.test.a.b v1.0.0 .*\n/m, "")),
    [
      "module m.test/a/b@v1.0.0: list: has no h1 in go.sum",
      "differs m.test/a/b/LICENSE: wanted sha256 … of m.test/a@v1.0.0/b/LICENSE, got …",
    ],
  ],
  [
    "go.sum has a list by another hash only",
    (given) => (given.goSum = given.goSum.replace(/^(m.test.a.b v1.0.0) .*/m, "$1 h2:x")),
    [
      "module m.test/a/b@v1.0.0: list: has no h1 in go.sum",
      "differs m.test/a/b/LICENSE: wanted sha256 … of m.test/a@v1.0.0/b/LICENSE, got …",
    ],
  ],
  [
    "go.sum does not have a list that nothing is vendored by",
    (given) => (given.goSum = given.goSum.replace(/^z.test.unused \S+ .*\n/m, "")),
    [],
  ],
  [
    "go.sum does not have a go.mod",
    (given) => (given.goSum = given.goSum.replace(/^z.test.unused \S+mod .*\n/m, "")),
    [
      `module ${unused}: go.mod: has no h1 in go.sum`,
      'differs modules.txt: line 15: wanted "## explicit", got "## explicit; go 1.18"',
    ],
  ],
  [
    "a list is altered",
    ({ proof }) => edit(proof, "lists/m.test/a/b@v1.0.0", "b.go", "a.go"),
    [
      "module m.test/a/b@v1.0.0: list: go.sum says …, the proof part carries …",
      "differs m.test/a/b/LICENSE: wanted sha256 … of m.test/a@v1.0.0/b/LICENSE, got …",
    ],
  ],
  [
    "a list is not carried",
    ({ proof }) => proof.delete("lists/m.test/a/b@v1.0.0"),
    [
      "module m.test/a/b@v1.0.0: list: the proof part does not carry its list",
      "differs m.test/a/b/LICENSE: wanted sha256 … of m.test/a@v1.0.0/b/LICENSE, got …",
    ],
  ],
  [
    "no list is carried, and the tree is another one",
    ({ proof, tree }) => {
      [...proof.keys()]
        .filter((name) => name.startsWith("lists/"))
        .forEach((name) => proof.delete(name));
      tree.set("a.test/Lib/evil.go", "package lib\n");
    },
    [
      "module a.test/Lib@v1.0.0: list: the proof part does not carry its list",
      "module m.test/a/b@v1.0.0: list: the proof part does not carry its list",
      "module m.test/a@v1.0.0: list: the proof part does not carry its list",
      "module b.test/fork@v1.2.0: list: the proof part does not carry its list",
    ],
  ],
  ["a list without packages is not carried", ({ proof }) => proof.delete(`lists/${unused}`), []],
  [
    "a go.mod is altered",
    ({ proof }) => edit(proof, `mods/${unused}.mod`, "1.18", "1.19"),
    [
      `module ${unused}: go.mod: go.sum says …, the proof part carries …`,
      'differs modules.txt: line 15: wanted "## explicit", got "## explicit; go 1.18"',
    ],
  ],
  [
    "a go.mod is not carried",
    ({ proof }) => proof.delete(`mods/${unused}.mod`),
    [
      `module ${unused}: go.mod: the proof part does not carry its go.mod`,
      'differs modules.txt: line 15: wanted "## explicit", got "## explicit; go 1.18"',
    ],
  ],
  [
    "the go.mod of a module with packages is not carried",
    ({ proof }) => proof.delete("mods/m.test/a/b@v1.0.0.mod"),
    [
      "module m.test/a/b@v1.0.0: go.mod: the proof part does not carry its go.mod",
      'differs modules.txt: line 12: wanted "## explicit", got "## explicit; go 1.20"',
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
    ({ files }) => edit(files, "app.go", 'import _ "m.test/a/b/c"\n', ""),
    ["code m.test/a/b/c: is in the tree, but nothing imports it"],
  ],
  [
    "the code imports one package more",
    ({ files }) => edit(files, "app.go", /$/, 'import (\n\t"fmt"\n\t"n.test/new"\n)\n'),
    [
      "code n.test/new: is imported by the checked-out code, but no module of the build list has it",
    ],
  ],
  [
    "go.mod replaces by another fork",
    ({ files }) => edit(files, "go.mod", "fork v1.2.0", "fork v1.3.0"),
    [
      "module b.test/fork@v1.3.0: list: has no h1 in go.sum",
      "module b.test/fork@v1.3.0: go.mod: has no h1 in go.sum",
    ],
  ],
  [
    "go.mod does not replace",
    ({ files }) => edit(files, "go.mod", /replace b.*\n/, ""),
    [
      "module b.test/orig@v1.0.0: list: has no h1 in go.sum",
      "module b.test/orig@v1.0.0: go.mod: has no h1 in go.sum",
    ],
  ],
  [
    "go.mod requires another version",
    ({ files }) => edit(files, "go.mod", "a/b v1.0.0", "a/b v1.0.1"),
    [
      "module m.test/a/b@v1.0.1: list: has no h1 in go.sum",
      "module m.test/a/b@v1.0.1: go.mod: has no h1 in go.sum",
      "differs m.test/a/b/LICENSE: wanted sha256 … of m.test/a@v1.0.0/b/LICENSE, got …",
    ],
  ],
];

test.each(lies)("%s", async (_, lie, wanted) => {
  const given = give(project, honest);
  lie(given);
  expect(await findings(given)).toEqual(wanted);
});
