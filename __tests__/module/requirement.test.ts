import { expect, test } from "@jest/globals";
import { needs } from "../../src/module/requirement.ts";

test.each([
  ["a line", ["require a.example/a v1.0.0"], { "a.example/a": "direct" }],
  [
    "a line that says so",
    ["require a.example/a v1.0.0 // indirect"],
    { "a.example/a": "indirect" },
  ],
  [
    "lines of a block",
    ["require (\n\ta.example/a v1.0.0\n\tb.example/b v1.0.0 // indirect; for c\n)"],
    { "a.example/a": "direct", "b.example/b": "indirect" },
  ],
  [
    "comments that say something else",
    ["require (\n\ta.example/a v1.0.0 // not indirect\n\tb.example/b v1.0.0 // indirectly\n)"],
    { "a.example/a": "direct", "b.example/b": "direct" },
  ],
  [
    "several main modules, one of which imports it",
    [
      "require a.example/a v1.0.0 // indirect",
      "require a.example/a v1.0.0",
      "require a.example/a v1.1.0 // indirect",
    ],
    { "a.example/a": "direct" },
  ],
  [
    "what replaces it",
    [
      "replace a.example/a => b.example/b v1.0.0\nreplace c.example/c => ./c\nreplace d.example/d => e.example/e v1.0.0\nrequire a.example/a v1.0.0",
    ],
    { "a.example/a": "direct", "b.example/b": "direct", "e.example/e": "indirect" },
  ],
  ["a quoted path", ['require "a.example/a" v1.0.0'], { "a.example/a": "direct" }],
  ["a line without one", ["require"], {}],
  ["none", ["module a.example/a\n\ngo 1.21"], {}],
])("%s", (_, texts, wanted) => {
  expect(Object.fromEntries(needs(texts))).toEqual(wanted);
});

test("a go.mod whose grammar is broken is refused", () => {
  expect(() => needs(["require (\n"])).toThrow(
    expect.objectContaining({ name: "OfflineError", code: "BAD_GO_MOD" }),
  );
});
