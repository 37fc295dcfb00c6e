import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { builds } from "../../src/vendor/constraint.ts";
import { ask } from "../support/oracle.ts";

const many = (count: number, join: string) => Array.from({ length: count }, () => "a").join(join);

/** Constraints behind //go:build. */
const expressions = [
  "",
  " ",
  " ignore",
  " !ignore",
  " !!ignore",
  " !!linux",
  " !(!ignore)",
  " !(!linux)",
  " !(ignore || linux)",
  " !(ignore && linux)",
  " linux && !linux",
  " linux||darwin",
  " linux && ignore",
  " linux || ignore",
  " !linux || ignore",
  " (linux",
  " linux)",
  " ()",
  " (linux && (darwin || !windows))",
  " linux darwin",
  " linux,darwin",
  " linux &",
  " & linux",
  " && linux",
  " linux &&",
  " linux ||",
  " !",
  " ! linux",
  " ! !linux",
  "\tlinux",
  "ignore",
  "\u00a0ignore",
  " linux\u00a0&& ignore",
  " linux\fignore",
  " größe",
  " größe && ignore",
  " 漢字",
  " go1.21",
  " Ⅷ",
  " a-b",
  " \u0661",
  " linux // a comment",
  " linux /* a comment */",
  " ignore\r",
  " ig\u0000nore",
  ` ${many(999, " || ")}`,
  ` ${many(1000, "||")}`,
  ` ${many(1001, "||")}`,
  ` ${"(".repeat(400)}a${")".repeat(400)}`,
  ` ${"(".repeat(1100)}a${")".repeat(1100)}`,
  ` ${many(600, "&&!")}`,
];

/** Headers with the end of the file, after a package clause. */
const headers = [
  "",
  "package x",
  ...expressions.map((each) => `//go:build${each}\n\npackage x\n`),
  "//go:build ignore",
  "//go:build ignore\npackage x\n",
  "// //go:build ignore\n\npackage x\n",
  "  //go:build ignore\n\npackage x\n",
  "//go:build ignore\r\n\r\npackage x\r\n",
  "// go:build ignore\n\npackage x\n",
  "//go:build ignore\n//go:build ignore\n\npackage x\n",
  "//go:build linux\n//go:build linux\n\npackage x\n",
  "//go:build linux\n// +build ignore\n\npackage x\n",
  "//go:build ignore\n// +build linux\n\npackage x\n",
  "// A comment.\n\n//go:build ignore\n\npackage x\n",
  "/* a comment */\n\n//go:build ignore\n\npackage x\n",
  "/* a comment */ //go:build ignore\n\npackage x\n",
  "/*\n//go:build ignore\n*/\n\npackage x\n",
  "/* a\nb */ /* c\n*/ // d\n//go:build ignore\npackage x\n",
  "/* a\n*/ package x\n//go:build ignore\n",
  "/* open\n//go:build ignore\n",
  "/*/\n//go:build ignore\n*/package x\n",
  "package x\n//go:build ignore\n",
  "x\n//go:build ignore\n",
  "\ufeff//go:build ignore\n\npackage x\n",
  "// +build ignore\n\npackage x\n",
  "// +build ignore\npackage x\n",
  "// +build ignore",
  "// +build ignore\n",
  "// +build ignore\n\n",
  "// +build ignore\n\n\n// Package x.\npackage x\n",
  "// +build ignore\r\n\r\npackage x\r\n",
  "//+build ignore\n\npackage x\n",
  "//\t+build\tignore\n\npackage x\n",
  "//\u00a0+build\u2003ignore\n\npackage x\n",
  "//\u0085+build ignore\n\npackage x\n",
  "//\ufeff+build ignore\n\npackage x\n",
  "// +buildignore\n\npackage x\n",
  "// +build\n\npackage x\n",
  "// +build \n\npackage x\n",
  "// + build ignore\n\npackage x\n",
  "/* +build ignore */\n\npackage x\n",
  "/*\n*/\n// +build ignore\n\npackage x\n",
  "/* a */\n\n// +build ignore\n\npackage x\n",
  "// +build linux darwin\n\npackage x\n",
  "// +build linux,ignore\n\npackage x\n",
  "// +build linux,ignore darwin\n\npackage x\n",
  "// +build !ignore\n\npackage x\n",
  "// +build !linux\n\npackage x\n",
  "// +build !!linux\n\npackage x\n",
  "// +build !\n\npackage x\n",
  "// +build linux,\n\npackage x\n",
  "// +build ,\n\npackage x\n",
  "// +build !a-b\n\npackage x\n",
  "// +build a-b\n\npackage x\n",
  "// +build größe\n\npackage x\n",
  "// +build linux\n// +build ignore\n\npackage x\n",
  "// +build linux\n\n// +build darwin\n\npackage x\n",
  `// +build ${many(101, " ")} ignore\n// +build ignore\n\npackage x\n`,
  ...[98, 99, 100, 101, 102].map((count) => `// +build ignore,${many(count, ",")}\n\npackage x\n`),
  ...[99, 100, 101, 102].map((count) => `// +build ${many(count, " ")},ignore\n\npackage x\n`),
  ...[99, 100, 101].map((count) => `// +build ${Array(count).fill("ignore").join(" ")}\n\nx\n`),
  ...[100, 101, 102].map((count) => `// +build ${many(count, ",!")},ignore\n\npackage x\n`),
];

test.each(await answered(headers))("%j builds or not as go says", (header, answer) => {
  expect(builds(Buffer.from(header))).toBe(answer);
});

test("any words of constraints build or not as go says", async () => {
  const words = ["ignore", "a", "!", "(", ")", "&&", "||", ",", " ", "\t", "\u00a0", "-"];
  const openings = ["//go:build ", "// +build ", "//+build ", "//go:build", "// ", "/*", "*/"];
  const clause = fc.array(fc.constantFrom(...words), { maxLength: 7 }).map((all) => all.join(""));
  const line = fc.tuple(fc.constantFrom(...openings, ""), clause).map((all) => all.join(""));
  const text = fc.array(fc.oneof(line, fc.constant("")), { maxLength: 5 });
  const all = fc.sample(text, { numRuns: 2500, seed: 1 }).map((lines) => `${lines.join("\n")}\n`);
  for (const [header, answer] of await answered(all)) {
    expect([header, builds(Buffer.from(header))]).toEqual([header, answer]);
  }
});

test("bytes that are no UTF-8 make no tag", async () => {
  const all = [0xff, 0x85, 0xa0, 0xc2].flatMap((byte) =>
    ["//go:build a", "// +build a,ignore ", "//"].map((text) =>
      Buffer.concat([Buffer.from(text), Buffer.from([byte]), Buffer.from("+build ignore\n\nx\n")]),
    ),
  );
  expect(all.map(builds)).toEqual(await ask("builds", all.map(base64)));
});

async function answered(all: readonly string[]): Promise<[string, unknown][]> {
  const answers = await ask(
    "builds",
    all.map((each) => base64(Buffer.from(each))),
  );
  return all.map((each, at) => [each, answers[at]]);
}

function base64(bytes: Buffer): string {
  return bytes.toString("base64");
}
