import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import * as report from "../../src/report/restored.ts";
import * as sample from "./sample.ts";

const digest = "d".repeat(64);
const proved = "7,386 files of 1 package from 169 modules";
const gap = {
  module: { path: "a.example/a", version: "v1.1.0" },
  lacks: "the module",
  reason: "the bundle has v1.0.0",
  remedy: "pack again from this commit",
} as const;
const modules = { directory: "/private/modcache", proved: 12, byDatabase: 0, unproved: [] };

test("a placed restore says where, from what and how it was proved", () => {
  expect(report.restored(sample.restored)).toEqual([
    "Restored /src/vendor in 0.43 s",
    `  proved   ${proved}, against go.sum, with no network`,
    `  bundle   dir:/bundles/1 (8.1 MB read, sha256 ${digest})`,
    "  fits     packed from this very go.mod and go.sum",
    "  covers   all 171 module versions of go.sum",
    "  binary   a -mod=vendor build: the modules' h1 are not in its build info (go version -m)",
  ]);
});

test("each repair has a line", () => {
  const lines = report.restored({ ...sample.restored, rounds: sample.rounds });

  expect(lines.slice(2, 4)).toEqual([
    "  repair 1 missing: a.example/a@v1.0.0: looked for elsewhere: mended: from dir:/y, proved",
    "  repair 2 missing: <b>: looked for elsewhere: not mended: nobody has it",
  ]);
});

test("a kept restore says that nothing was changed", () => {
  expect(report.restored({ ...sample.restored, vendor: "kept" })[0]).toBe(
    "/src/vendor is the bundle's tree already; nothing was changed",
  );
});

test("a bundle of another go.sum is reported with its changes", () => {
  const bundle = { ...sample.restored.bundle, exact: false };
  const lines = report.restored({
    ...sample.restored,
    bundle,
    changes: sample.changes.slice(0, 1),
  });

  expect(lines.slice(3, 5)).toEqual([
    "  fits     packed from another go.mod or go.sum: 1 change, none of them in this tree's files",
    "           added a.example/a v1.0.0, v1.1.0",
  ]);
});

test("at most 20 changes are listed on a terminal", () => {
  const bundle = { ...sample.restored.bundle, exact: false };
  const lines = report.restored({ ...sample.restored, bundle, changes: sample.added(50) });

  expect(lines.join("\n")).toContain(": 50 changes, none");
  expect(lines.filter((line) => line.includes(" added "))).toHaveLength(20);
});

test.each([
  [true, 1],
  [false, 0],
  [undefined, 0],
])("a tree whose hiding from git is %s gives %d lines about it", (hidden, count) => {
  const lines = report.restored({ ...sample.restored, hidden });

  expect(lines.filter((line) => line.startsWith("  git "))).toHaveLength(count);
});

test("a rebuilt tree says why the packed one was not used, and what stands behind it", () => {
  const lines = report.restored({
    ...sample.restored,
    vendor: "rebuilt",
    misfit: "proof: line 3",
    modules,
  });

  expect(lines[0]).toBe("Rebuilt /src/vendor from proved modules in 0.43 s");
  expect(lines.slice(2, 5)).toEqual([
    "  modules  12 module versions proved by go.sum",
    "  cache    /private/modcache",
    "  rebuilt  the packed tree was not used: proof: line 3",
  ]);
});

test("a rebuilt tree is said to be of another go.sum, without more", () => {
  const bundle = { ...sample.restored.bundle, exact: false };
  const changes = sample.changes.slice(0, 1);
  const lines = report.restored({ ...sample.restored, bundle, changes, vendor: "rebuilt" });

  expect(lines).toContain("  fits     packed from another go.mod or go.sum: 1 change");
});

test("modules alone say who vouches for them, what is left out and which tools they make", () => {
  const bundle = { ...sample.restored.bundle, tools: ["x.example/cmd@v1.0.0"] };
  const unproved = Array.from({ length: 25 }, (_, at) => `p.example/p${at}@v1.0.0`);
  const lines = report.restored({
    ...sample.restored,
    bundle,
    vendor: "off",
    verdict: undefined,
    modules: { ...modules, byDatabase: 2, unproved },
  });

  expect(lines[0]).toBe("Placed 12 module versions in 0.43 s; no vendor/ was wanted");
  expect(lines.slice(1, 4)).toEqual([
    "  modules  10 module versions proved by go.sum, 2 that it does not name by the checksum database's own signature",
    "  cache    /private/modcache",
    "  tools    go install works for x.example/cmd@v1.0.0",
  ]);
  expect(lines[4]).toContain("left out 25 module versions that neither");
  expect(lines[4]).toContain("p19@v1.0.0");
  expect(lines[4]).not.toContain("p20@v1.0.0");
  expect(lines.at(-1)).toBe(
    "  binary   built from modules: with -trimpath, byte for byte the one of an online build",
  );
});

test("modules that are nowhere are none", () => {
  const [first] = report.restored({ ...sample.restored, vendor: "off" });

  expect(first).toBe("Placed 0 module versions in 0.43 s; no vendor/ was wanted");
});

test("what the bundle lacks is named, with the reason and what to do, to a limit", () => {
  const few = report.restored({ ...sample.restored, coverage: { modules: 3, gaps: [gap] } });
  const gaps = Array.from({ length: 30 }, () => gap);
  const many = report.restored({ ...sample.restored, coverage: { modules: 40, gaps } });

  expect(few).toContain("  covers   2 of 3 module versions of go.sum; not these:");
  expect(few).toContain(
    "           a.example/a@v1.1.0: the bundle lacks the module: the bundle has v1.0.0; pack again from this commit",
  );
  expect(many.filter((line) => line.includes("a.example/a"))).toHaveLength(20);
  expect(many).toContain("           … and 10 more (--json has all)");
});

test("a toolchain that was put on PATH is told", () => {
  expect(report.restored({ ...sample.restored, toolchain: "go1.26.8" })).toContain(
    "  go       go1.26.8 from the bundle, as the checksum database's own signature says, is first on PATH",
  );
});

test("a weaker policy and replaced modules are told", () => {
  const lines = report.restored({
    ...sample.restored,
    policy: "go-sum",
    replaced: ["a.example/a => ./a"],
  });

  expect(lines).toContain("  policy   go-sum: GOSUMDB is off, go.sum is enforced all the same");
  expect(lines).toContain(
    "  replaced a.example/a => ./a (in a second file; the project's own is as it was)",
  );
});

test("exported variables are lines of a shell", () => {
  const variables = [
    { name: "GOFLAGS", value: "-mod=vendor -tags='a b'", before: undefined },
    { name: "GOPROXY", value: "off", before: "direct" },
  ];

  expect(report.exports(variables)).toEqual([
    "export GOFLAGS='-mod=vendor -tags='\\''a b'\\'''",
    "export GOPROXY='off'",
  ]);
});

test("a shell that evaluates the lines has exactly the values", () => {
  const values = fc.sample(fc.string({ unit: "grapheme-ascii" }), { numRuns: 40, seed: 1 });
  const all = ["'", "''", "$(id)", "`id`", "a\\", "\\'", "$HOME", "!x", ...values];
  const lines = all.flatMap((value) => [
    ...report.exports([{ name: "VALUE", value, before: undefined }]),
    'printf "%s\\0" "$VALUE"',
  ]);
  const shell = spawnSync("sh", ["-c", lines.join("\n")], { encoding: "utf8" });

  expect(shell.stdout.split("\0").slice(0, -1)).toEqual(all);
});
