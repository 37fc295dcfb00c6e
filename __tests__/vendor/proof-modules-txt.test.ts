import { expect, test } from "@jest/globals";
import { edit, findings, give, vendor, type Given } from "../support/memory.ts";
import { project } from "./sample.ts";

type Lie = (given: Given) => unknown;

const honest = await vendor(project);

/** Each lie alone, with all that is found. */
const lies: readonly [string, Lie, readonly string[]][] = [
  [
    "modules.txt is missing",
    ({ tree }) => tree.delete("modules.txt"),
    ["missing modules.txt: is not in the tree"],
  ],
  [
    "modules.txt is empty",
    ({ tree }) => tree.set("modules.txt", ""),
    ['differs modules.txt: line 1: wanted "# a.test/Lib v1.0.0", got the end'],
  ],
  [
    "modules.txt has a package more",
    (given) => editText(given, "b/c\n", "b/c\nm.test/a/x\n"),
    ['differs modules.txt: line 11: wanted "# m.test/a/b v1.0.0", got "m.test/a/x"'],
  ],
  [
    "modules.txt has a package less",
    (given) => editText(given, "b.test/orig/win\n", ""),
    ['differs modules.txt: line 7: wanted "b.test/orig/win", got "# m.test/a v1.0.0"'],
  ],
  [
    "modules.txt has another go line",
    (given) => editText(given, "go 1.18", "go 1.8"),
    ['differs modules.txt: line 15: wanted "## explicit; go 1.18", got "## explicit; go 1.8"'],
  ],
  [
    "modules.txt has a module that is not explicit",
    (given) => editText(given, "explicit; go 1.18", "go 1.18"),
    ['differs modules.txt: line 15: wanted "## explicit; go 1.18", got "## go 1.18"'],
  ],
  [
    "modules.txt has packages in another order",
    (given) => editText(given, /(a.test.Lib\n)(.*\n)/, "$2$1"),
    ['differs modules.txt: line 3: wanted "a.test/Lib", got "a.test/Lib/sub/pkg"'],
  ],
  [
    "modules.txt has a package twice",
    (given) => editText(given, "b/c\n", "b/c\nm.test/a/b/c\n"),
    ['differs modules.txt: line 11: wanted "# m.test/a/b v1.0.0", got "m.test/a/b/c"'],
  ],
  [
    "modules.txt has a module twice",
    (given) => editText(given, /(# z[^#]*## .*\n)/, "$1$1"),
    [
      'differs modules.txt: line 16: wanted "# b.test/orig => b.test/fork v1.2.0", got "# z.test/unused v0.0.0-20240222234643-814bf88cf225"',
    ],
  ],
  [
    "modules.txt lacks its last line end",
    (given) => editText(given, /\n$/, ""),
    [
      'differs modules.txt: line 17: wanted "# w.test/wild => w.test/other v1.0.0\\n", got "# w.test/wild => w.test/other v1.0.0"',
    ],
  ],
  [
    "modules.txt has another order",
    (given) => editText(given, /(# m[^#]*## e[^#]*)(# m[^#]*## e[^#]*)/, "$2$1"),
    ['differs modules.txt: line 8: wanted "# m.test/a v1.0.0", got "# m.test/a/b v1.0.0"'],
  ],
  [
    "modules.txt has another fork",
    (given) => editText(given, "b.test/fork v1.2.0", "b.test/fork v1.2.1"),
    [
      'differs modules.txt: line 5: wanted "# b.test/orig v1.0.0 => b.test/fork v1.2.0", got "# b.test/orig v1.0.0 => b.test/fork v1.2.1"',
    ],
  ],
  [
    "modules.txt lacks a replacement that is not used",
    (given) => editText(given, /# w.*\n/, ""),
    ['differs modules.txt: line 17: wanted "# w.test/wild => w.test/other v1.0.0", got the end'],
  ],
  [
    "modules.txt has another end",
    (given) => editText(given, /$/, "\n"),
    ['differs modules.txt: line 18: wanted the end, got "\\n"'],
  ],
  [
    "modules.txt gives a package to the wrong module",
    (given) => editText(given, /(m.test.a.b.c\n)((?:#.*\n)*)/, "$2$1"),
    ['differs modules.txt: line 10: wanted "m.test/a/b/c", got "# m.test/a/b v1.0.0"'],
  ],
];

test.each(lies)("%s", async (_, lie, wanted) => {
  const given = give(project, honest);
  lie(given);
  expect(await findings(given)).toEqual(wanted);
});

function editText({ tree }: Given, from: string | RegExp, to: string): void {
  edit(tree, "modules.txt", from, to);
}
