import { expect, test } from "@jest/globals";
import * as gosum from "../../src/gosum/parse.ts";
import { lacking } from "../../src/proxy/lacking.ts";

const hash = `h1:${"A".repeat(43)}=`;
const goSum = gosum.parse(
  [
    "a.example/a v1.0.0",
    "a.example/a v1.0.0/go.mod",
    "b.example/b v1.0.0/go.mod",
    "c.example/c v1.0.0",
  ]
    .map((key) => `${key} ${hash}\n`)
    .join(""),
);
const proved = (path: string, whole: boolean, version = "v1.0.0") => ({
  module: { path, version },
  whole,
  by: "go.sum" as const,
});
const a = { path: "a.example/a", version: "v1.0.0" };
const b = { path: "b.example/b", version: "v1.0.0" };
const c = { path: "c.example/c", version: "v1.0.0" };

test("what go.sum names and a part does not hold is lacking, once for a module", () => {
  expect(lacking(goSum, { modules: [] })).toEqual([
    { module: a, zip: true, mod: true },
    { module: b, zip: false, mod: true },
    { module: c, zip: true, mod: false },
  ]);
});

test("a go.mod alone leaves the module lacking, and another version is no help", () => {
  const modules = [proved(a.path, false), proved(b.path, true, "v1.1.0"), proved(c.path, false)];

  expect(lacking(goSum, { modules })).toEqual([
    { module: a, zip: true, mod: false },
    { module: b, zip: false, mod: true },
    { module: c, zip: true, mod: false },
  ]);
});

test("a whole part lacks nothing", () => {
  const modules = [proved(a.path, true), proved(b.path, false), proved(c.path, true)];

  expect(lacking(goSum, { modules })).toEqual([]);
});
