import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { matches } from "../../src/module/pattern.ts";
import { ask } from "../support/oracle.ts";

const quote = "rsc.io/quote/v3";

/** Patterns, a module path, and whether go finds that they match. */
const table: readonly (readonly [string, string, boolean])[] = [
  ["", quote, false],
  [",", quote, false],
  ["/", quote, false],
  ["rsc.io", quote, true],
  ["rsc.io/", quote, true],
  ["rsc.io//", quote, false],
  ["rsc.io/quote", quote, true],
  ["rsc.io/quote/v3", quote, true],
  ["rsc.io/quote/v3/x", quote, false],
  ["rsc.io/quot", quote, false],
  ["rsc.io/quote", "rsc.io/quotes", false],
  ["rsc.io/sampler,rsc.io/quote", quote, true],
  [",,rsc.io/quote,", quote, true],
  [" rsc.io/quote", quote, false],
  ["*", quote, true],
  ["**", quote, true],
  ["*/*", quote, true],
  ["*/*/*/*", quote, false],
  ["*.io", quote, true],
  ["*quote", quote, false],
  ["*.corp.example.com", "git.corp.example.com/a", true],
  ["*.corp.example.com", "corp.example.com/a", false],
  ["rsc.io/q*e", quote, true],
  ["rsc.io/q*t*e", quote, true],
  ["rsc.io/*o*o*", quote, false],
  ["rsc?io", quote, true],
  ["rsc.io?quote", quote, false],
  ["rsc-io", quote, false],
  ["RSC.io", quote, false],
  ["rsc.io/[p-r]uote", quote, true],
  ["rsc.io/[^p-r]uote", quote, false],
  ["rsc.io/[^a]uote", quote, true],
  ["rsc.io/[r-p]uote", quote, false],
  ["rsc.io/[^r-p]uote", quote, true],
  ["rsc.io/[xq]uote", quote, true],
  ["rsc.io/[\\q]uote", quote, true],
  ["rsc.io/[q-\\q]uote", quote, true],
  ["rsc.io/\\quote", quote, true],
  ["rsc.io\\/quote", quote, true],
  ["rsc.io[/]quote", quote, true],
  ["rsc.io[.-0]quote", quote, false],
  // The star takes the first place that fits, and does not try another one.
  ["*[/a]*x", "a/x", false],
  ["a]", "a]/b", true],
  ["a^$", "a^$", true],
  ["a+(b)|c{1}", "a+(b)|c{1}", true],
];

/** Patterns that path.Match calls malformed, and a path that a lenient reading would match. */
const malformed: readonly (readonly [string, string])[] = [
  ["rsc.io/[q", quote],
  ["rsc.io/[]quote", quote],
  ["rsc.io/[^]quote", quote],
  ["rsc.io/[-q]uote", quote],
  ["rsc.io/[q-]uote", quote],
  ["rsc.io/[p-q-r]uote", quote],
  ["rsc.io/quote\\", quote],
  ["rsc.io/[q\\", quote],
  ["rsc.io/[q\\]", quote],
  ["*[", quote],
  ["[]a]", "]"],
];

test.each(table)("%j matches %s: %s", (patterns, path, expected) => {
  expect(matches(patterns, path)).toBe(expected);
});

test.each(malformed)("%j is malformed and does not match %s", (pattern, path) => {
  expect(matches(pattern, path)).toBe(false);
  // What stands behind it is read all the same.
  expect(matches(`${pattern},*`, path)).toBe(true);
});

test("go says the same of all of these", async () => {
  const cases = [...table, ...malformed.map(([pattern, path]) => [pattern, path, false] as const)];
  const answers = await ask(
    "pattern",
    cases.map(([pattern, path]) => [pattern, path]),
  );

  expect(cases.map(([pattern, path], at) => [pattern, path, answers[at]])).toEqual(cases);
});

test("any pattern matches what it matches for go", async () => {
  const letter = fc.constantFrom("a", "b", "c", "é", ".", "-", "]", "^");
  const special = fc.constantFrom("*", "?", "[", "]", "[^", "\\", "-", "/", ",", "[a-b]", "[^a]");
  const pattern = fc
    .array(fc.oneof(letter, special), { maxLength: 8 })
    .map((parts) => parts.join(""));
  const path = fc.stringMatching(/^[abc.\]^-]{1,3}(?:\/[abc.]{1,3}){0,2}$/);
  const random = fc.tuple(pattern, path);
  // A path with some of its characters made to patterns matches more often than chance would have it.
  const near = fc.tuple(path, fc.array(fc.tuple(fc.nat(9), special))).map(([text, changes]) => {
    const letters = text.split("");
    for (const [at, change] of changes) {
      letters.splice(at % letters.length, 1, change);
    }
    return [letters.join(""), text] satisfies [string, string];
  });
  const all = fc.sample(fc.oneof(random, near), { numRuns: 20_000, seed: 1 });
  const answers = await ask("pattern", all);

  const wrong = all.filter(([some, text], at) => matches(some, text) !== answers[at]);
  expect(wrong).toEqual([]);
  expect(answers.filter((each) => each === true).length).toBeGreaterThan(1000);
});
