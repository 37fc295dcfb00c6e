import { expect, test } from "@jest/globals";
import { entries, get, items, lineAt, text } from "../../../src/outage/foot-guns/document.ts";
import { read } from "../../../src/outage/foot-guns/yaml.ts";
import { document } from "./found.ts";

/** The line of every word of the value of `run`. */
function lines(source: string): Record<string, number> {
  const run = text(get(document(source), "run"));
  const words = [...(run?.value ?? "").matchAll(/\S+/g)];
  return Object.fromEntries(
    words.map(({ 0: word, index }) => [word, run === undefined ? 0 : lineAt(run, index)]),
  );
}

test.each([
  ["plain", "a: x\nrun: one two\n", { one: 2, two: 2 }],
  [
    "plain, on several lines",
    "run: one two\n  three\n\n  four\n",
    { one: 1, two: 1, three: 2, four: 4 },
  ],
  ["below its key", "run:\n  one\n  two\n", { one: 2, two: 3 }],
  ["a block", "run: |\n  one\n\n    two\n  three\n", { one: 2, two: 4, three: 5 }],
  ["a block with empty lines first", "run: |\n\n\n  one\n", { one: 4 }],
  ["a block with a comment", "run: |- # not one\n  one\n  # two\n", { one: 2, "#": 3, two: 3 }],
  ["a block whose indentation is given", "run: |2+\n   one\n  two\n\n", { one: 2, two: 3 }],
  ["a block at the end", "run: |\n  one", { one: 2 }],
  ["an empty block", "run: |\n", {}],
  ["folded", "run: >\n  one\n  two\n\n  three\n    four\n", { one: 2, two: 3, three: 5, four: 6 }],
  ["CRLF", "a: x\r\nrun: |\r\n  one\r\n  two\r\n", { one: 3, two: 4 }],
  ["single quotes", "run: 'one\n  it''s\n  three'\n", { one: 1, "it's": 2, three: 3 }],
  ["double quotes", 'run: "one\n  two"\n', { one: 1, two: 2 }],
  ["escapes", 'run: "one\\ntwo\n  three"\n', { one: 1, two: 1, three: 1 }],
  ["flow", "{ run:\n one }\n", { one: 2 }],
  ["a tag", "run: !x |\n  one\n", { one: 2 }],
  ["a comment before it", "run: # not one\n  one\n", { one: 2 }],
])("the words of a text know their lines: %s", (_, source, wanted) => {
  expect(lines(source)).toEqual(wanted);
});

test("scalars are their text, whatever YAML makes of them elsewhere", () => {
  const node = document("- off\n- 1.20\n- true\n- null\n- ~\n-\n- 0x10\n- 2001-01-01\n- !!int 3\n");

  expect(items(node).map((each) => text(each)?.value)).toEqual([
    "off",
    "1.20",
    "true",
    "null",
    "~",
    "",
    "0x10",
    "2001-01-01",
    "3",
  ]);
});

test("a key knows its line, and the first of two counts", () => {
  const node = document("a: 1\n\nb:\n  c: 2\n? [x]\n: y\nb: 3\n");

  expect(entries(node).map(({ key, line }) => [key, line])).toEqual([
    ["a", 1],
    ["b", 3],
    ["", 5],
    ["b", 7],
  ]);
  expect(text(get(get(node, "b"), "c"))?.line).toBe(4);
});

test("of what is no mapping, list or text there is nothing", () => {
  const list = document("- a\n");
  const map = document("a: b\n");

  expect(get(list, "a")).toBeUndefined();
  expect(get(undefined, "a")).toBeUndefined();
  expect(entries(list)).toEqual([]);
  expect(items(map)).toEqual([]);
  expect(text(map)).toBeUndefined();
});

test("an alias is what its anchor names, and the same object", () => {
  const node = document("a: &x\n  run: one\nb: *x\nc: &y [*y]\nd: *x\n");

  expect(get(node, "b")).toBe(get(node, "a"));
  expect(get(node, "d")).toBe(get(node, "a"));
  expect(items(get(node, "c")).map((each) => text(each)?.value)).toEqual([""]);
});

test.each([
  ["a cut flow", "a: [b\n"],
  ["a tab for indentation", "a:\n\tb: c\n"],
  ["a template", "{{ if x }}\na: b\n{{ end }}\n"],
  ["nesting by the thousand", "[".repeat(100_000)],
])("%s is not read", (_, source) => {
  expect(read(source)).toBeUndefined();
});

test("of several documents the first is read, and an alias of nothing is empty", () => {
  expect(entries(document("a: *x\n---\nc: d\n"))).toEqual([
    { key: "a", line: 1, value: { kind: "text", line: 1, value: "", words: [] } },
  ]);
});

test("what is nested deeper than anybody nests is empty", () => {
  expect(deep(100)).toBe("a");
  expect(deep(101)).toBe("");
  expect(deep(200)).toBe("");
});

test("an empty file is read, and has nothing", () => {
  expect(read("")).toEqual({ kind: "text", line: 1, value: "", words: [] });
});

/** The text in so many lists, one in the other. */
function deep(levels: number): string | undefined {
  let node = read(`${"[".repeat(levels)}a${"]".repeat(levels)}`);
  while (node?.kind === "list") {
    [node] = node.items;
  }
  return text(node)?.value;
}
