import { expect, test } from "@jest/globals";
import { assign, below, key } from "../../src/vendor/assignment.ts";

const vendored = (path: string, packages: readonly string[], origin = path) => ({
  module: { path, version: "v1.0.0" },
  origin: { path: origin, version: "v1.0.0" },
  packages,
});

test("a module is found by its origin, with its place", () => {
  const all = assign([vendored("a.b/c", []), vendored("a.b/d", [], "fork.io/d")]);
  expect([...all].map(([name, { order }]) => [name, order])).toEqual([
    ["a.b/c@v1.0.0", 0],
    ["fork.io/d@v1.0.0", 1],
  ]);
});

test("a module knows the packages of others below its path", () => {
  const all = assign([
    vendored("a.b/c", ["a.b/c/x"]),
    vendored("a.b/c/d", ["a.b/c/d", "a.b/c/d/y"]),
    vendored("a.b/cc", ["a.b/cc"]),
    vendored("a.b/c/d/e", ["a.b/c/d/e"]),
  ]);
  expect([...all.values()].map(({ foreign }) => foreign)).toEqual([
    ["a.b/c/d", "a.b/c/d/y", "a.b/c/d/e"],
    ["a.b/c/d/e"],
    [],
    [],
  ]);
});

test.each([
  ["a.b/c", "a.b/c", ""],
  ["a.b/c/x/y", "a.b/c", "x/y"],
  ["a.b/cc", "a.b/c", "../a.b/cc"],
])("the directory of %s in %s is %j", (path, module, wanted) => {
  expect(below(path, module)).toBe(wanted);
});

test("a module is named by path and version", () => {
  expect(key({ path: "a.b/c", version: "v1.0.0" })).toBe("a.b/c@v1.0.0");
});
