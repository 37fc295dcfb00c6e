import { expect, test } from "@jest/globals";
import * as report from "../../src/report/left.ts";

const undone = {
  kind: "undone",
  project: "/src",
  vendor: "removed",
  differences: [],
  shown: true,
  variables: [
    { name: "GOFLAGS", value: "-tags=a", until: "-tags=a -mod=vendor" },
    { name: "GOPROXY", value: undefined, until: undefined },
  ],
  others: [],
} as const;
const changed = { ...undone, vendor: "changed", differences: ["vendor/a.go is missing"] } as const;
const nothing = { kind: "nothing", project: "/src", others: ["/other"] } as const;

function first(text: string): string | undefined {
  return text.split("\n", 1)[0];
}

test("a leave says what came back and what went", () => {
  expect(report.lines(undone)).toEqual([
    "Left /src: 2 variables given back, vendor/ removed",
    "  vendor   removed: it was byte for byte what the restore had placed",
    "  git      our line is taken out of the repository's exclude file again",
  ]);
});

test("a leave with files that differ names them, and others that are restored", () => {
  expect(report.lines({ ...changed, shown: false, others: ["/other"] })).toEqual([
    "Left /src: 2 variables given back, vendor/ stays, it was changed since",
    "  vendor   not touched: it is not what the restore had placed, 1 difference",
    "           vendor/a.go is missing",
    "  also     /other is still restored: leave it with its own directory",
  ]);
});

test.each([
  ["removed", "### ✅ left: 2 variables given back, vendor/ removed", 0],
  ["kept", "### ✅ left: 2 variables given back, vendor/ stays, it was there before", 0],
  ["gone", "### ✅ left: 2 variables given back, vendor/ was gone already", 0],
  ["changed", "### ⚠️ left: 2 variables given back, vendor/ stays, it was changed since", 1],
  ["tracked", "### ⚠️ left: 2 variables given back, vendor/ stays, git tracks it now", 1],
] as const)("the first line of a summary tells the truth: %s", (vendor, line, warnings) => {
  expect(first(report.summary({ ...undone, vendor }))).toBe(line);
  expect(report.warnings({ ...undone, vendor })).toHaveLength(warnings);
});

test("the summary lists the variables, and what GitHub makes of one that was not set", () => {
  const text = report.summary({ ...undone, shown: false, others: ["/other"] });

  expect(text).toContain(
    "| <code>GOFLAGS</code> | <code>-tags=a</code><br>until now: <code>-tags=a -mod=vendor</code> |",
  );
  expect(text).toContain(
    "| <code>GOPROXY</code> | not set: exported empty<br>until now: not set |",
  );
  expect(text).toContain("GitHub cannot unset a variable");
  expect(text).toContain("nothing of ours was in it");
  expect(text).toContain("<code>/other</code> is still restored");
});

test("at most 20 differences are shown", () => {
  const differences = Array.from({ length: 22 }, (_, index) => `vendor/${index} is missing`);
  const text = report.summary({ ...changed, differences });

  expect(text.match(/is missing/g)).toHaveLength(20);
  expect(text).toContain("… and 2 more");
});

test("a warning names the first difference, and how many more there are", () => {
  const differences = ["vendor/a.go is missing", "vendor/b.go has other bytes"];

  expect(report.warnings(changed)[0]?.message).toContain(
    "1 difference: vendor/a.go is missing. go",
  );
  expect(report.warnings({ ...changed, differences })[0]?.message).toContain(
    "vendor/a.go is missing (and 1 more)",
  );
});

test("nothing to leave is told, with others that are restored, and is no warning", () => {
  expect(report.lines(nothing)).toEqual([
    "Nothing to leave: no restore of /src is known here",
    "  also     /other is still restored: leave it with its own directory",
  ]);
  expect(first(report.summary(nothing))).toBe(
    "### ℹ️ Nothing to leave: no restore of /src is known here",
  );
  expect(report.warnings(nothing)).toEqual([]);
});

test("a shell unsets what was not set", () => {
  expect(report.shell(undone.variables)).toEqual(["export GOFLAGS='-tags=a'", "unset GOPROXY"]);
});
