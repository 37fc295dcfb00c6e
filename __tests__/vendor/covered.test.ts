import { expect, test } from "@jest/globals";
import { parse } from "../../src/module/gomod.ts";
import { uncovered } from "../../src/vendor/covered.ts";

test.each([["1.17"], ["1.17.0"], ["1.21"], ["1.26.8"]])("a module of go %s is covered", (go) => {
  expect(uncovered(parse(`module a\ngo ${go}\n`), undefined)).toEqual([]);
});

test.each([
  ["module a\n", "1.16"],
  ["module a\ngo 1.16\n", "1.16"],
  ["module a\ngo 1.9\n", "1.9"],
])("%j is too old, as its vendor tree names no go versions", (text, go) => {
  expect(uncovered(parse(text), undefined)).toEqual([
    { kind: "not covered", what: "go.mod", reason: expect.stringContaining(`has go ${go}: `) },
  ]);
});

test("a workspace is not covered, and named", () => {
  expect(uncovered(parse("go 1.21\n"), "/src/go.work")).toEqual([
    { kind: "not covered", what: "/src/go.work", reason: expect.stringContaining("GOWORK=off") },
  ]);
});

test("only a required module that is replaced by a directory is not covered", () => {
  const goMod = parse(`go 1.21
require (
	a.b/c v1.0.0
	a.b/d v1.0.0
)
replace (
	a.b/c => ../c
	a.b/d => fork.io/d v1.0.0
	a.b/e => ../e
)
`);
  expect(uncovered(goMod, undefined)).toEqual([
    { kind: "not covered", what: "a.b/c", reason: expect.stringContaining("../c") },
  ]);
});
