import { expect, test } from "@jest/globals";
import * as gosum from "../../src/gosum/parse.ts";
import { coverage, type Packed } from "../../src/proxy/coverage.ts";

const h1 = (letter: string) => `h1:${letter.repeat(43)}=`;
const there = { absent: undefined };
const quote = {
  path: "rsc.io/quote",
  version: "v1.5.2",
  h1: h1("q"),
  goModH1: h1("Q"),
  ...there,
};
const sampler = {
  path: "rsc.io/sampler",
  version: "v1.3.0",
  h1: undefined,
  goModH1: h1("S"),
  ...there,
};
const packed: readonly Packed[] = [quote, sampler];

const zipLine = "rsc.io/quote v1.5.2 ";
const modLine = "rsc.io/quote v1.5.2/go.mod ";
const whole = `${zipLine}${h1("q")}\n${modLine}${h1("Q")}\n`;
const again = "pack again from this commit";
const changed =
  "find out who changed it: the same version never has two hashes; do not build until then";

function versioned(version: string): Packed {
  return { ...quote, version };
}

function gaps(goSum: string, from: readonly Packed[] = packed) {
  const { gaps: found } = coverage(gosum.parse(goSum), from);
  return found.map(({ module, ...rest }) => ({
    name: `${module.path}@${module.version}`,
    ...rest,
  }));
}

test.each([
  ["nothing", "", 0],
  ["all of it", `${whole}rsc.io/sampler v1.3.0/go.mod ${h1("S")}\n`, 2],
  ["less than what was packed", `${modLine}${h1("Q")}\n`, 1],
  ["a hash that go does not know", `${whole}rsc.io/sampler v1.3.0 h9:x\n`, 2],
])("a go.sum with %s is covered", (_, text, modules) => {
  expect(coverage(gosum.parse(text), packed)).toEqual({ modules, gaps: [] });
});

test.each([
  ["the module and its go.mod", whole],
  ["the module", `${zipLine}${h1("q")}\n`],
  ["its go.mod", `${modLine}${h1("Q")}\n`],
])("a module that was not packed lacks %s, as far as go.sum names it", (lacks, text) => {
  const expected = { name: "rsc.io/quote@v1.5.2", lacks, remedy: again };

  expect(gaps(text, [])).toEqual([{ ...expected, reason: "the bundle has no version of it" }]);
});

test("other versions that were packed are named, the last as a way out", () => {
  const others = [
    versioned("v1.10.0"),
    versioned("v1.9.0"),
    { ...versioned("v2.0.0"), h1: undefined },
    sampler,
  ];

  expect(gaps(whole, others)).toEqual([
    {
      name: "rsc.io/quote@v1.5.2",
      lacks: "the module and its go.mod",
      reason: "the bundle has v1.9.0, v1.10.0",
      remedy: `${again}, or require rsc.io/quote v1.10.0 instead of v1.5.2`,
    },
  ]);
});

test("a version of which only the go.mod was packed is no way out", () => {
  const other = { ...quote, version: "v1.5.3", h1: undefined };

  expect(gaps(whole, [other])[0]?.reason).toBe("the bundle has no version of it");
});

test.each([
  ["the module", { ...quote, h1: undefined }],
  ["its go.mod", { ...quote, goModH1: undefined }],
  ["the module and its go.mod", { ...quote, h1: undefined, goModH1: undefined }],
])("a module that was packed without %s lacks it", (lacks, has) => {
  const reason = "the bundle's go.sum did not name that part of it";

  expect(gaps(whole, [has])).toEqual([
    { name: "rsc.io/quote@v1.5.2", lacks, reason, remedy: again },
  ]);
});

test.each([
  ["the module", { ...quote, h1: h1("x") }],
  ["its go.mod", { ...quote, goModH1: h1("x") }],
  ["the module and its go.mod", { ...quote, h1: h1("x"), goModH1: h1("y") }],
])("a module that was packed with another hash of %s lacks it", (lacks, has) => {
  const reason = `the bundle has another hash of it, ${h1("x")}`;

  expect(gaps(whole, [has])).toEqual([
    { name: "rsc.io/quote@v1.5.2", lacks, reason, remedy: changed },
  ]);
});

test("what no proxy had any more is lacking, and is no way out for another version", () => {
  const gone = { ...quote, absent: true as const };
  const reason =
    "no module proxy had it any more when the bundle was packed, and nothing asked for it";
  const remedy = "run go mod tidy, which takes such lines out of go.sum";

  expect(gaps(whole, [gone])).toEqual([
    { name: "rsc.io/quote@v1.5.2", lacks: "the module and its go.mod", reason, remedy },
  ]);
  expect(gaps(whole.replaceAll("v1.5.2", "v1.5.3"), [gone])[0]?.reason).toBe(
    "the bundle has no version of it",
  );
});

test("gaps come in the order of go.sum", () => {
  const text = `rsc.io/z v1.0.0 ${h1("z")}\nrsc.io/a v1.0.0/go.mod ${h1("a")}\n${whole}`;

  expect(gaps(text).map(({ name }) => name)).toEqual(["rsc.io/z@v1.0.0", "rsc.io/a@v1.0.0"]);
  expect(coverage(gosum.parse(text), packed).modules).toBe(3);
});
