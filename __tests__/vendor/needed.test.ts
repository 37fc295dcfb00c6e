import { expect, test } from "@jest/globals";
import { compare } from "../../src/vendor/needed.ts";

const answer = (
  imports: readonly string[],
  packages: Readonly<Record<string, readonly string[]>>,
) =>
  compare(
    { module: "example.com/app", imports: new Set(imports) },
    new Map(Object.entries(packages).map(([path, own]) => [path, new Set(own)])),
  );

test.each([
  ["nothing", [], {}],
  ["what the code imports", ["a.b/c"], { "a.b/c": ["fmt"] }],
  ["what that imports, also in a circle", ["a.b/c"], { "a.b/c": ["a.b/d"], "a.b/d": ["a.b/c"] }],
  ["the standard library", ["fmt", "C", "net/http", "unsafe"], {}],
  ["the main module itself", ["example.com/app", "example.com/app/x"], {}],
  ["paths relative to the file", ["./x", "../x", ".", ".."], {}],
])("needs no more and no less: %s", (_, imports, packages) => {
  expect(answer(imports, packages)).toEqual({ missing: [], unneeded: [] });
});

test("a package that the tree lacks is named once, with the first that imports it", () => {
  expect(
    answer(["a.b/c", "a.b/x", "example.com/apple"], { "a.b/c": ["a.b/x", "a.b/y"] }).missing,
  ).toEqual([
    { path: "a.b/x", by: "example.com/app" },
    { path: "example.com/apple", by: "example.com/app" },
    { path: "a.b/y", by: "a.b/c" },
  ]);
});

test("a package that only an unneeded one imports is unneeded", () => {
  const packages = { "a.b/c": [], "a.b/d": ["a.b/e"], "a.b/e": ["a.b/c"] };
  expect(answer(["a.b/c"], packages)).toEqual({ missing: [], unneeded: ["a.b/d", "a.b/e"] });
});
