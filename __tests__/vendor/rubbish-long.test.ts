import { expect, test } from "@jest/globals";
import { parse } from "../../src/module/gomod.ts";
import * as carried from "../../src/vendor/carried.ts";
import { builds } from "../../src/vendor/constraint.ts";
import { copied } from "../../src/vendor/copy-rule.ts";
import { embedPatterns, unquote } from "../../src/vendor/directive.ts";
import { resolve } from "../../src/vendor/embed.ts";
import { ModuleList } from "../../src/vendor/list.ts";
import * as modulesTxt from "../../src/vendor/modules-txt.ts";
import { inspect } from "../../src/vendor/source.ts";
import { trim } from "../../src/vendor/space.ts";
import { inTime, long, tooLong } from "../support/rubbish.ts";

// Whoever packs a bundle chooses the bytes of it, and whoever writes a module those of its files: none may keep a
// restore waiting. Where a reader is as slow as the square of what it reads, 100 kB show it.

const embed = 'package x\n\nimport _ "embed"\n\n';

test.each([
  ["", ""],
  ["//go:build ", "\n\npackage x\n"],
  ["//go:build a && ", " && b\n\npackage x\n"],
  ["// +build a,", " b\n\npackage x\n"],
  ["// +build a", "b\n//go:build a\n\npackage x\n"],
  ["/* build ", "*/ x\n"],
  ["package x\nimport (", ")\n"],
  ['package x\nimport "', '"\n'],
  [`${embed}//go:embed a`, "b\n"],
  [`${embed}//go:embed "`, '"\n'],
  [`${embed}var x = "`, '"\n//go:embed a\n'],
])("no Go file of 100 kB takes a second that opens with %j and ends with %j", (before, after) => {
  expect(tooLong(long(before, after), (text) => inspect(Buffer.from(text)))).toEqual([]);
});

test("no constraint, directive, quoted string or blank of 100 kB takes a second", () => {
  expect(tooLong(long("//go:build ", ""), (text) => builds(Buffer.from(text)))).toEqual([]);
  expect(tooLong(long("//go:embed ", ""), (text) => embedPatterns(Buffer.from(text)))).toEqual([]);
  expect(tooLong(long('"', '"'), unquote)).toEqual([]);
  expect(tooLong(long("a", "b"), trim)).toEqual([]);
});

test.each([
  ["", ""],
  ["[", "]"],
  ["*/", "/*b"],
])("no pattern of 100 kB takes a second that opens with %j and ends with %j", (before, after) => {
  const names = ["a".repeat(200), `${"a/".repeat(100)}a`, "dir/a.txt", ".x", "a b"];
  expect(tooLong(long(before, after), (pattern) => resolve(names, [pattern]))).toEqual([]);
});

test.each(["*", "*a", "*?", "?*", "*[a-z]", "a*", "**a", "*\\a"])(
  "a pattern of many %s is compared with a long name in no time",
  (unit) => {
    const names = ["a".repeat(200), `${"a".repeat(100)}b${"a".repeat(100)}`];
    expect(inTime(() => resolve(names, [`${unit.repeat(20)}c`]))).toBe("in time");
  },
);

test("10,000 directories in which something is left out are embedded within a second", () => {
  const names = Array.from({ length: 10_000 }, (_, at) => [`d${at}/x`, `d${at}/.x`]).flat();
  expect(inTime(() => resolve(names, ["*"]))).toBe("in time");
});

test("a string of 20 MB, as programs write them into Go files, is read over", () => {
  for (const unit of ["a", "\\x1f", "é", "' `"]) {
    const text = `${embed}//go:embed a\nvar x = "${unit.repeat(20_000_000 / unit.length)}"\n//go:embed b\n`;
    expect(inspect(Buffer.from(text)).embeds).toEqual(["a", "b"]);
  }
});

test("a list of 200,000 files in one directory is read", () => {
  const lines = Array.from({ length: 200_000 }, (_, at) => `${"0".repeat(64)}  m@v1/${at}\n`);
  const list = new ModuleList(lines.join(""), "m@v1/");
  expect([list.size, list.in("").length, list.below("").length]).toEqual([2e5, 2e5, 2e5]);
});

test("200,000 patterns of one file and 200,000 packages of one module are worked through", () => {
  const embeds = Array.from({ length: 200_000 }, (_, at) => `${at}`);
  const list = new ModuleList(`${"0".repeat(64)}  m@v1/x.go\n`, "m@v1/");
  const source = () => ({ kept: true, imports: [], embeds, cgo: false });
  expect(copied(list, "", { go: "1.22", source, isPackage: () => false }).open.length).toBe(2e5);
  const goMod = parse("go 1.21\nrequire m v1.0.0\n");
  const modules = [{ directory: "/", goMod }];
  const text = modulesTxt.write(
    { root: "/", modules, work: undefined, directories: new Map<string, typeof goMod>() },
    { providing: [], packages: () => embeds, goLine: () => "1.21" },
  );
  expect(text.split("\n").length).toBe(2e5 + 3);
});

test("no list, modules.txt or name of 100 kB takes a second", () => {
  const hash = "0".repeat(64);
  expect(
    tooLong(long(`${hash}  a@v1/`, "\n"), (text) => new ModuleList(text, "a@v1/").below("a")),
  ).toEqual([]);
  expect(
    tooLong(long(`${hash}  a/`, "\n"), (text) => new ModuleList(text, "a/").below("")),
  ).toEqual([]);
  expect(tooLong(long("# a v1.0.0\n", "\n"), modulesTxt.packages)).toEqual([]);
  expect(tooLong(long(), (text) => modulesTxt.firstDifference(text, `${text}a`))).toEqual([]);
  for (const [before, after] of [
    ["files/", "@v1/x.go"],
    ["files/a@", ""],
    ["lists/a@", ""],
    ["lists/", ""],
    ["mods/", "@v.mod"],
    ["", ""],
  ]) {
    expect(tooLong(long(before, after), carried.parse)).toEqual([]);
  }
});
