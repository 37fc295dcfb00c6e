import { hash } from "node:crypto";
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import * as h1 from "../../src/module/h1.ts";
import { ask } from "../support/oracle.ts";

test.each([
  ["module rsc.io/fortune\n", "h1:OaaIDjohSNolmsdG5unaliGfy76XQJSZIC+bwOcFEmI="],
  [
    'module "rsc.io/quote"\n\nrequire "rsc.io/sampler" v1.3.0\n',
    "h1:LzX7hefJvL54yjefDEDHNONDjII0t9xZLPXsUe+TKr0=",
  ],
  ["", "h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY="],
])("the go.mod %j has the h1 that go.sum knows", (text, wanted) => {
  expect(h1.ofGoModHash(hash("sha256", text, "hex"))).toBe(wanted);
});

test("a list is sorted by the bytes of its names, one line a file", () => {
  const files = [
    { name: "m@v1.0.0/b", sha256: "2".repeat(64) },
    { name: "m@v1.0.0/\u{1F600}", sha256: "4".repeat(64) },
    { name: "m@v1.0.0/\uFFFD", sha256: "3".repeat(64) },
    { name: "m@v1.0.0/B", sha256: "1".repeat(64) },
  ];
  expect(h1.writeList(files).split("\n")).toEqual([
    `${"1".repeat(64)}  m@v1.0.0/B`,
    `${"2".repeat(64)}  m@v1.0.0/b`,
    `${"3".repeat(64)}  m@v1.0.0/\uFFFD`,
    `${"4".repeat(64)}  m@v1.0.0/\u{1F600}`,
    "",
  ]);
});

test("the h1 of any module is the one that go computes", async () => {
  const name = fc.stringMatching(/^[a-zA-Z0-9_./~-]{1,12}$/);
  const module = fc.dictionary(name, fc.uint8Array({ maxLength: 40 }), { maxKeys: 8 });
  const modules = fc.sample(module, { numRuns: 200, seed: 1 });

  const ours = modules.map((files) => {
    const listed = Object.entries(files).map(([each, bytes]) => ({
      name: each,
      sha256: hash("sha256", bytes, "hex"),
    }));
    const list = h1.writeList(listed);
    expect(h1.ofListHash(hash("sha256", list, "hex"))).toBe(h1.ofList(list));
    return h1.ofList(list);
  });
  const cases = modules.map((files) =>
    Object.fromEntries(
      Object.entries(files).map(([each, bytes]) => [each, Buffer.from(bytes).toString("base64")]),
    ),
  );
  expect(ours).toEqual(await ask("h1", cases));
});
