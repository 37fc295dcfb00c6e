import { expect, test } from "@jest/globals";
import * as summaries from "../../src/report/restored-summary.ts";
import * as sample from "./sample.ts";

const report = {
  /** As a browser shows it. */
  restored: (result: Parameters<typeof summaries.restored>[0]) =>
    summaries.restored(result).replaceAll("<wbr>", ""),
};

const modules = { directory: "/private/modcache", proved: 12, byDatabase: 2, unproved: [] };
const gap = {
  module: { path: "a.example/a", version: "v1.1.0" },
  lacks: "the module",
  reason: "the bundle has v1.0.0",
  remedy: "pack again",
} as const;

test("a rebuilt tree says so first, and why the packed one was not used", () => {
  const text = report.restored({
    ...sample.restored,
    bundle: { ...sample.restored.bundle, exact: false },
    vendor: "rebuilt",
    misfit: "proof: <line 3>",
    modules,
  });

  expect(text.split("\n")[0]).toBe(
    "### ✅ vendor/ rebuilt from proved modules: 7,386 files, each proved against go.sum, with no network",
  );
  expect(text).toContain(
    "| Rebuilt because | the packed tree was not used: proof: &#60;line 3&#62; |",
  );
  expect(text).toContain(
    "| Modules | 10 module versions proved by go.sum, 2 that it does not name by the checksum database's own signature |",
  );
  expect(text).toContain("| Fits | packed from another go.mod or go.sum; what was used is proved");
});

test("a hash that was altered since is said first", () => {
  const change = {
    kind: "altered",
    path: "a.example/a",
    version: "v1.0.0",
    from: ["h1:A="],
    to: ["h1:B="],
  } as const;
  const text = report.restored({ ...sample.restored, changes: [change] });

  expect(text.split("\n")[0]).toBe(
    "### ⚠️ 1 hash altered in go.sum since it was packed: vendor/ restored 7,386 files, each proved against go.sum, with no network",
  );
});

test("why a tree was rebuilt is told once, with its repair where there is one", () => {
  const misfit = "proof: line 3";
  const rebuilt = { ...sample.restored, vendor: "rebuilt", misfit } as const;
  const [round = { cause: "", action: "", result: "mended", detail: "" }] = sample.rounds;

  expect(report.restored({ ...rebuilt, rounds: sample.rounds })).toContain("| Rebuilt because |");
  expect(
    report.restored({ ...rebuilt, rounds: [{ ...round, cause: `does not fit: ${misfit}` }] }),
  ).not.toContain("| Rebuilt because |");
});

test("modules alone say how many, which tools they make, and what nobody vouches for", () => {
  const bundle = { ...sample.restored.bundle, tools: ["x.example/cmd@v1.0.0"] };
  const unproved = Array.from({ length: 101 }, (_, at) => `p.example/p${at}@v1.0.0`);
  const text = report.restored({
    ...sample.restored,
    bundle,
    vendor: "off",
    verdict: undefined,
    modules: { ...modules, unproved },
  });

  expect(text.split("\n")[0]).toBe(
    "### ✅ 12 module versions placed, each proved, with no network",
  );
  expect(text).not.toContain("| Proved |");
  expect(text).toContain("| Tools | <code>x.example/cmd@v1.0.0</code> |");
  expect(text).toContain("| Left out | nobody vouches for <code>p.example/p0@v1.0.0</code>, ");
  expect(text).toContain("p99@");
  expect(text).not.toContain("p100@");
  expect(text).toContain("with -trimpath, byte for byte the one of an online build");
});

test("repairs have a table of their own, after the first one", () => {
  const text = report.restored({ ...sample.restored, rounds: sample.rounds });

  expect(text).toContain(
    "\n\n#### Repairs\n\n| cause | what was done |\n| --- | --- |\n| missing: a.example/a@v1.0.0 | looked for elsewhere: **mended**: from dir:/y, proved |\n| missing: &#60;b&#62; | ",
  );
  expect(text).toContain("The bundle, with these repairs, has all 171 module versions of go.sum.");
  expect(report.restored(sample.restored)).not.toContain("epairs");
});

test("what is nowhere is none", () => {
  const nothing = { verdict: undefined, modules: undefined };

  expect(report.restored({ ...sample.restored, ...nothing, vendor: "off" })).toMatch(
    /^### ✅ 0 module versions placed/,
  );
  expect(report.restored({ ...sample.restored, ...nothing })).toMatch(
    /^### ✅ vendor\/ restored 0/,
  );
});

test("what the bundle lacks is a table, to a limit", () => {
  const few = report.restored({ ...sample.restored, coverage: { modules: 3, gaps: [gap] } });
  const gaps = Array.from({ length: 103 }, () => gap);
  const many = report.restored({ ...sample.restored, coverage: { modules: 200, gaps } });

  expect(few).toContain("**⚠️ The bundle lacks 1 of 3 module versions of go.sum:**");
  expect(few).toContain(
    "| <code>a.example/a@v1.1.0</code> | the module: the bundle has v1.0.0<br>**Do this:** pack again |",
  );
  expect(many).toContain("… and 3 more, in the JSON report.");
});

test("a toolchain, replacements and a weaker policy each have a row", () => {
  const text = report.restored({
    ...sample.restored,
    toolchain: "go1.26.8",
    replaced: ["a.example/a => ./a"],
    policy: "go-sum",
  });

  expect(text).toContain("| Go | go1.26.8 from the bundle, proved by the checksum database, is");
  expect(text).toContain(
    "| Replaced | <code>a.example/a =&#62; ./a</code>, through a second file |",
  );
  expect(text).toContain("| Checksum policy | ⚠️ go-sum: GOSUMDB is off; go.sum is enforced");
});
