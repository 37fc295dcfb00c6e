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
    [
      'differs modules.txt: line 1: wanted "# a.test/Lib v1.0.0", got the end',
      "missing modules.txt: go.mod is not in the tree",
      "extra a.test/Lib/.hidden: go mod vendor does not write this file",
      "extra a.test/Lib/LICENSE: go mod vendor does not write this file",
      "extra a.test/Lib/asm.s: go mod vendor does not write this file",
      "extra a.test/Lib/lib.go: go mod vendor does not write this file",
      "extra a.test/Lib/lib_windows.go: go mod vendor does not write this file",
      "extra a.test/Lib/sub/NOTICE: go mod vendor does not write this file",
      "extra a.test/Lib/sub/pkg/assets/a.txt: go mod vendor does not write this file",
      "extra a.test/Lib/sub/pkg/data.txt: go mod vendor does not write this file",
      "extra a.test/Lib/sub/pkg/ignored/i.txt: go mod vendor does not write this file",
      "extra a.test/Lib/sub/pkg/pkg.go: go mod vendor does not write this file",
      "extra b.test/orig/win/win.go: go mod vendor does not write this file",
      "extra m.test/a/b/AUTHORS: go mod vendor does not write this file",
      "extra m.test/a/b/LICENSE: go mod vendor does not write this file",
      "extra m.test/a/b/b.go: go mod vendor does not write this file",
      "extra m.test/a/b/c/c.go: go mod vendor does not write this file",
      "code a.test/Lib: is imported by example.com/app, but is not in the tree",
      "code m.test/a/b: is imported by example.com/app, but is not in the tree",
      "code m.test/a/b/c: is imported by example.com/app, but is not in the tree",
    ],
  ],
  [
    "modules.txt has a package more",
    (given) => editText(given, "b/c\n", "b/c\nm.test/a/x\n"),
    [
      "module m.test/a@v1.0.0/x: is listed as a package, but is no directory of the module",
      "code m.test/a/x: is in the tree, but nothing imports it",
    ],
  ],
  [
    "modules.txt has a package less",
    (given) => editText(given, "b.test/orig/win\n", ""),
    [
      "extra b.test/orig/win/win.go: go mod vendor does not write this file",
      "code b.test/orig/win: is imported by a.test/Lib, but is not in the tree",
    ],
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
    [
      "module m.test/a@v1.0.0: provides m.test/a/b/c too, which modules.txt gives to another module",
      "module m.test/a/b@v1.0.0/c: is listed as a package, but is no directory of the module",
      'differs modules.txt: line 12: wanted "m.test/a/b", got "m.test/a/b/c"',
      "extra m.test/a/b/AUTHORS: go mod vendor does not write this file",
      "extra m.test/a/b/c/c.go: go mod vendor does not write this file",
    ],
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
