import { expect, test } from "@jest/globals";
import * as report from "../../src/report/review.ts";
import { all, detour, found, none, reviewed, row } from "./review-sample.ts";

const against = "origin/main (cccccccccccc, where it was left)";

test.each([
  ["no changes", [], undefined, "go.sum: no changes"],
  ["an alteration", [row({ kind: "altered" })], undefined, "go.sum: 1 hash altered"],
  [
    "all kinds, the gravest first",
    [...all, row({ kind: "altered", part: "go.mod" })],
    undefined,
    "go.sum: 2 hashes altered, 1 downgraded, 1 added, 1 updated, 1 removed",
  ],
  [
    "go.mod lines apart from modules",
    [row({ kind: "added" }), ...all.slice(1).map(({ kind }) => row({ kind, part: "go.mod" }))],
    undefined,
    "go.sum: 1 added, 4 of a go.mod only",
  ],
  [
    "what a bundle lacks",
    [row({ kind: "added" })],
    found(2),
    "go.sum: 1 added, 2 not in the bundle",
  ],
  ["a bundle that lacks nothing", [], found(0), "go.sum: no changes"],
  ["no bundle", [], none, "go.sum: no changes"],
])("the first line: %s", (_, rows, stock, line) => {
  expect(report.headline(reviewed(rows, stock))).toBe(line);
});

test.each([
  [none, undefined],
  [found(0), 0],
  [found(3), 3],
])("what is missing is a number only where a bundle was looked into", (stock, number) => {
  expect(report.missing(reviewed([], stock))).toBe(number);
});

test("no changes are one line", () => {
  expect(report.lines(reviewed([]))).toEqual([`go.sum: no changes against ${against}`]);
});

test("a base that the checkout does not go back to is told as such", () => {
  expect(report.lines(reviewed([], undefined, "itself"))).toEqual([
    "go.sum: no changes against origin/main itself (cccccccccccc): this checkout does not go back to where it left it",
  ]);
});

test("changes are a line each", () => {
  const rows = [
    ...all,
    row({ kind: "added", from: ["v1.1.0"], to: ["v1.0.0", "v1.1.0"], was: "indirect" }),
    row({ kind: "removed", from: ["v1.0.0", "v1.1.0"], to: ["v1.1.0"], is: "direct" }),
    row({ kind: "added", part: "go.mod", is: "indirect", missing: true }),
  ];

  expect(report.lines(reviewed(rows)).slice(1)).toEqual([
    `  against     ${against}; compared: go.sum, api/go.sum`,
    "  ALTERED     altered.example/a v1.0.0: h1:A= became h1:B= (direct, go.sum:3)",
    "  downgraded  downgraded.example/a: v1.1.0 -> v1.0.0 (direct, go.sum:3)",
    "  updated     updated.example/a: v1.0.0 -> v1.1.0 (direct, go.sum:3)",
    "  added       added.example/a: v1.0.0 (direct, go.sum:3)",
    "  removed     removed.example/a: v1.0.0 (direct)",
    "  added       added.example/a: v1.0.0 (indirect, now direct, go.sum:3)",
    "  removed     removed.example/a: v1.0.0 (direct)",
    "  added       added.example/a: v1.0.0 (indirect, only its go.mod, go.sum:3, not in the bundle: cannot be built offline)",
  ]);
});

test.each([
  [200, 202, undefined],
  [201, 203, "  … and 1 more (in the JSON)"],
])("of %d changes a terminal shows %d lines", (number, length, last) => {
  const rows = Array.from({ length: number }, () => row({ kind: "added" }));
  const lines = report.lines(reviewed(rows));
  expect(lines).toHaveLength(length);
  expect(lines.find((line) => line.includes("…"))).toBe(last);
});

test.each([
  ["none", none, ["  bundle      none to compare with: NO_BUNDLE: bundle: wanted k, got none"]],
  ["a whole one", found(0), ["  bundle      dir:/bundles/a has all 300 module versions of go.sum"]],
  [
    "one that lacks something",
    found(1),
    [
      "  bundle      dir:/bundles/a lacks 1 of 300 module versions of go.sum",
      "  lacks       lacks.example/0@v1.0.0: the module: the bundle has no version of it; pack again from this commit",
    ],
  ],
  [
    "one of a second store",
    detour(0),
    [
      "  bundle      dir:/bundles/a has all 300 module versions of go.sum",
      "           cache: STORE_DOWN: gone",
      "           dir:/bundles: its bundle was used",
    ],
  ],
])("the bundle: %s", (_, stock, lines) => {
  expect(report.lines(reviewed([], stock)).slice(1)).toEqual(lines);
});

test("altered hashes are refused in one line, with the first of them", () => {
  const first =
    "gosum: wanted for altered.example/a v1.0.0 the hash that origin/main has, got another: h1:A= became h1:B=";
  const one = reviewed([row({ kind: "altered" }), row({ kind: "added" })]);

  expect(report.refusals(one)).toEqual([first]);
  expect(report.failures(one)).toEqual([`${first}. Do this now: ${report.remedy}`]);
  expect(report.refusals(reviewed([...all, ...all]))).toEqual([`${first} (and 1 more)`]);
  expect(report.refusals(reviewed(all.slice(1)))).toEqual([]);
});

test("what was altered is marked on its very line, what is older now is warned of", () => {
  const at = { root: "/src", file: "go.sum", line: 3 };

  expect(report.errors(reviewed(all))).toEqual([
    {
      ...at,
      title: "go-offline: SUM_ALTERED",
      message: `altered.example/a v1.0.0: h1:A= became h1:B=; ${report.remedy}`,
    },
  ]);
  expect(report.warnings(reviewed([...all, row({ kind: "downgraded", part: "go.mod" })]))).toEqual([
    {
      ...at,
      title: "go-offline: downgraded",
      message: "downgraded.example/a: v1.1.0 -> v1.0.0",
    },
  ]);
});

test("a change that has no line is told without one", () => {
  const rows = [row({ kind: "downgraded", place: undefined })];
  expect(report.warnings(reviewed(rows))).toMatchObject([{ file: undefined, line: undefined }]);
});

test.each([
  [9, 9, undefined],
  [10, 9, "and 2 more, in the job summary"],
  [1000, 9, "and 992 more, in the job summary"],
])("of %d altered hashes %d marks are made", (number, length, last) => {
  const notes = report.errors(
    reviewed(Array.from({ length: number }, () => row({ kind: "altered" }))),
  );
  expect(notes).toHaveLength(length);
  expect(notes.map(({ message }) => message).find((each) => each.startsWith("and"))).toBe(last);
});
