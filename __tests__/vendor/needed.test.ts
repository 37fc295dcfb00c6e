import { expect, test } from "@jest/globals";
import { settle } from "../../src/vendor/needed.ts";
import type { Package } from "../../src/vendor/packages.ts";

const none = { in: () => [], below: () => [] };
const module = { path: "a.b", version: "v1.0.0" };
const provider = { module, origin: module, files: none, source: () => undefined };
const packages = ["a.b/c", "a.b/d", "a.b/e"].map((path): Package => ({
  path,
  by: `who imports ${path}`,
  provider,
  directory: path.slice(4),
}));

function set(text: string): ReadonlySet<string> {
  return new Set(text.split(" ").map((each) => `a.b/${each}`));
}

/** Which packages stay, and what is found of the others. */
function answer(needed: string, listed: string, there = "", isSure = true) {
  const isThere = (path: string) => set(there).has(path);
  const found = settle(packages, { needed: set(needed), listed: set(listed), isThere, isSure });
  return {
    packages: found.packages.map(({ path }) => path.slice(4)).join(" "),
    findings: found.findings.map(({ kind, what, reason }) => `${kind} ${what.slice(4)}: ${reason}`),
  };
}

test.each([
  ["c d e", "c d e"],
  ["c", "c"],
  ["", ""],
])("where %j are needed and %j listed, these are the packages", (needed, listed) => {
  expect(answer(needed, listed)).toEqual({ packages: needed, findings: [] });
});

test("what is needed and neither listed nor there is lacking, and named with who imports it", () => {
  expect(answer("c d", "c")).toEqual({
    packages: "c",
    findings: ["code d: is imported by who imports a.b/d, but is not in the tree"],
  });
});

test("what is needed and not listed, but there, is proved like the others", () => {
  expect(answer("c d", "c", "d e")).toEqual({ packages: "c d", findings: [] });
});

test("what is listed and not needed is in vain, and proved all the same", () => {
  expect(answer("c", "c d")).toEqual({
    packages: "c d",
    findings: ["code d: is in the tree, but nothing imports it"],
  });
});

test("where not all that is needed is known, nothing is in vain", () => {
  expect(answer("c", "c d", "", false)).toEqual({ packages: "c d", findings: [] });
  expect(answer("c d", "c", "", false).findings).toHaveLength(1);
});

test("what is neither needed nor listed is left out, whether it is there or not", () => {
  expect(answer("c", "c", "d")).toEqual({ packages: "c", findings: [] });
});
