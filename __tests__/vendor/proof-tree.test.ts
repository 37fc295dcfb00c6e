import { expect, test } from "@jest/globals";
import { edit, findings, give, vendor, type Given } from "../support/memory.ts";
import { project } from "./sample.ts";

type Lie = (given: Given) => unknown;

const honest = await vendor(project);

/** Each lie alone, with all that is found. */
const lies: readonly [string, Lie, readonly string[]][] = [
  [
    "a byte of a licence is another",
    ({ tree }) => edit(tree, "a.test/Lib/LICENSE", "l", "L"),
    ["differs a.test/Lib/LICENSE: wanted sha256 … of a.test/Lib@v1.0.0/LICENSE, got …"],
  ],
  [
    "a byte of a Go file is another",
    ({ tree }) => edit(tree, "m.test/a/b/b.go", " ", "  "),
    ["differs m.test/a/b/b.go: wanted sha256 … of m.test/a/b@v1.0.0/b.go, got …"],
  ],
  [
    "a byte of a file with imports is another",
    ({ tree }) => edit(tree, "a.test/Lib/lib_windows.go", " ", "  "),
    [
      "differs a.test/Lib/lib_windows.go: wanted sha256 … of a.test/Lib@v1.0.0/lib_windows.go, got …",
    ],
  ],
  [
    "a file is missing",
    ({ tree }) => tree.delete("a.test/Lib/asm.s"),
    ["missing a.test/Lib/asm.s: a.test/Lib@v1.0.0/asm.s is not in the tree"],
  ],
  [
    "a Go file is missing",
    ({ tree }) => tree.delete("m.test/a/b/c/c.go"),
    ["missing m.test/a/b/c/c.go: m.test/a@v1.0.0/b/c/c.go is not in the tree"],
  ],
  [
    "an embedded file is missing",
    ({ tree }) => tree.delete("a.test/Lib/sub/pkg/assets/a.txt"),
    [
      "missing a.test/Lib/sub/pkg/assets/a.txt: a.test/Lib@v1.0.0/sub/pkg/assets/a.txt is not in the tree",
    ],
  ],
  [
    "a file that an ignored file embeds is missing",
    ({ tree }) => tree.delete("a.test/Lib/sub/pkg/ignored/i.txt"),
    [
      "missing a.test/Lib/sub/pkg/ignored/i.txt: a.test/Lib@v1.0.0/sub/pkg/ignored/i.txt is not in the tree",
    ],
  ],
  [
    "a licence of a directory above is missing",
    ({ tree }) => tree.delete("a.test/Lib/sub/NOTICE"),
    ["missing a.test/Lib/sub/NOTICE: a.test/Lib@v1.0.0/sub/NOTICE is not in the tree"],
  ],
  [
    "a Go file is extra",
    ({ tree }) => tree.set("a.test/Lib/evil.go", "package lib\n"),
    ["extra a.test/Lib/evil.go: go does not write this file"],
  ],
  [
    "a file of a package that is not vendored is extra",
    ({ tree }) => tree.set("a.test/Lib/unused/u.go", "package unused\n"),
    ["extra a.test/Lib/unused/u.go: go does not write this file"],
  ],
  [
    "an ignored Go file is extra",
    ({ tree, proof }) =>
      tree.set("a.test/Lib/gen.go", String(proof.get("files/a.test/!lib@v1.0.0/gen.go"))),
    ["extra a.test/Lib/gen.go: go does not write this file"],
  ],
  [
    "an ignored Go file is not shown",
    ({ proof }) => proof.delete("files/a.test/!lib@v1.0.0/gen.go"),
    ["missing a.test/Lib/gen.go: a.test/Lib@v1.0.0/gen.go is not in the tree"],
  ],
  [
    "another file is shown for an ignored one",
    ({ proof }) => edit(proof, "files/a.test/!lib@v1.0.0/gen.go", "ignore", "ignore "),
    ["missing a.test/Lib/gen.go: a.test/Lib@v1.0.0/gen.go is not in the tree"],
  ],
  [
    "a file outside of any module is extra",
    ({ tree }) => tree.set("README.md", ""),
    ["extra README.md: go does not write this file"],
  ],
];

test.each(lies)("%s", async (_, lie, wanted) => {
  const given = give(project, honest);
  lie(given);
  expect(await findings(given)).toEqual(wanted);
});
