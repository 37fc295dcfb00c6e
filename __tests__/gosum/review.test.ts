import { expect, test } from "@jest/globals";
import { parse } from "../../src/gosum/parse.ts";
import { review, union, without } from "../../src/gosum/review.ts";

const one = "h1:3fEykkD9k7lYzXqCYrwGAf7iNhbk4yCjHmKBN9td4L0=";
const two = "h1:LzX7hefJvL54yjefDEDHNONDjII0t9xZLPXsUe+TKr0=";
const of = (...lines: readonly string[]) =>
  parse(lines.map((line) => (line.includes("h1:") ? line : `${line} ${one}`)).join("\n"));
/** The two lines of a module. */
const both = (name: string) => [name, `${name}/go.mod`];

test.each([
  ["nothing changes", both("a v1.0.0"), both("a v1.0.0"), []],
  ["a module comes", [], both("a v1.0.0"), ["added module a: -> v1.0.0"]],
  ["a module goes", both("a v1.0.0"), [], ["removed module a: v1.0.0 ->"]],
  ["a newer one", both("a v1.9.0"), both("a v1.10.0"), ["updated module a: v1.9.0 -> v1.10.0"]],
  ["an older one", both("a v1.1.0"), both("a v1.0.0"), ["downgraded module a: v1.1.0 -> v1.0.0"]],
  ["only a go.mod comes", [], ["a v1.0.0/go.mod"], ["added go.mod a: -> v1.0.0"]],
  ["only a go.mod goes", ["a v1.0.0/go.mod"], [], ["removed go.mod a: v1.0.0 ->"]],
  [
    "only a go.mod is newer",
    ["a v1.0.0/go.mod"],
    ["a v1.1.0/go.mod"],
    ["updated go.mod a: v1.0.0 -> v1.1.0"],
  ],
  [
    "only a go.mod is older",
    ["a v1.1.0/go.mod"],
    ["a v1.0.0/go.mod"],
    ["downgraded go.mod a: v1.1.0 -> v1.0.0"],
  ],
  [
    "go.mod lines of several versions",
    [],
    ["a v1.10.0/go.mod", "a v1.9.0/go.mod"],
    ["added go.mod a: -> v1.9.0 v1.10.0"],
  ],
  [
    "the go.mod line of an older version stays",
    both("a v1.0.0"),
    ["a v1.0.0/go.mod", ...both("a v1.1.0")],
    ["updated module a: v1.0.0 -> v1.1.0"],
  ],
  [
    "a go.mod's line comes beside a zip that was there",
    ["a v1.0.0"],
    both("a v1.0.0"),
    ["added go.mod a: -> v1.0.0"],
  ],
  [
    "another version comes below the newest",
    ["a v1.1.0"],
    ["a v1.0.0", "a v1.1.0"],
    ["added module a: v1.1.0 -> v1.0.0 v1.1.0"],
  ],
  [
    "another version goes below the newest",
    ["a v1.0.0", "a v1.1.0"],
    ["a v1.1.0"],
    ["removed module a: v1.0.0 v1.1.0 -> v1.1.0"],
  ],
  [
    "one comes and one goes below the newest",
    ["a v1.0.0", "a v1.2.0"],
    ["a v1.1.0", "a v1.2.0"],
    [
      "added module a: v1.0.0 v1.2.0 -> v1.1.0 v1.2.0",
      "removed module a: v1.0.0 v1.2.0 -> v1.1.0 v1.2.0",
    ],
  ],
  [
    "another hash",
    ["a v1.0.0"],
    [`a v1.0.0 ${two}`],
    [`altered module a v1.0.0: ${one} -> ${two}`],
  ],
  [
    "another hash of a go.mod",
    ["a v1.0.0/go.mod"],
    [`a v1.0.0/go.mod ${two}`],
    [`altered go.mod a v1.0.0: ${one} -> ${two}`],
  ],
  [
    "all at once: the gravest first, whole modules first, then by path",
    ["c v1.0.0", "d v1.0.0", "e v1.1.0", "f v1.0.0", "g v1.0.0/go.mod", "h v1.0.0"],
    ["a v1.0.0", "b v1.0.0/go.mod", "c v1.1.0", `d v1.0.0 ${two}`, "e v1.0.0", "i v1.0.0"],
    [
      `altered module d v1.0.0: ${one} -> ${two}`,
      "downgraded module e: v1.1.0 -> v1.0.0",
      "updated module c: v1.0.0 -> v1.1.0",
      "added module a: -> v1.0.0",
      "added module i: -> v1.0.0",
      "added go.mod b: -> v1.0.0",
      "removed module f: v1.0.0 ->",
      "removed module h: v1.0.0 ->",
      "removed go.mod g: v1.0.0 ->",
    ],
  ],
])("%s", (_, before, after, wanted) => {
  const told = review(of(...before), of(...after)).map(({ kind, part, path, version, from, to }) =>
    [
      kind,
      part,
      `${path}${version === undefined ? "" : ` ${version}`}:`,
      ...from,
      "->",
      ...to,
    ].join(" "),
  );
  expect(told).toEqual(wanted);
});

test("files that do not agree are taken as one all the same: what differs is to be seen", () => {
  const all = union([of("a v1.0.0", "b v1.0.0"), of(`a v1.0.0 ${two}`), of("a v1.0.0")]);

  expect([...all]).toEqual([
    ["a v1.0.0", [one, two]],
    ["b v1.0.0", [one]],
  ]);
  expect(review(of("a v1.0.0", "b v1.0.0"), all)).toMatchObject([
    { kind: "altered", to: [one, two] },
  ]);
});

test("what one list has and the other has not", () => {
  expect(without(["a", "b"], ["b", "c"])).toEqual(["a"]);
});
