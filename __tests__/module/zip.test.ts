import { Buffer } from "node:buffer";
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { entries } from "../../src/module/zip.ts";
import { rawZip } from "../support/raw-zip.ts";
import { accepted, honest, refused, root, strict } from "../support/zip-cases.ts";
import { goSums, module, sum } from "../support/zip-sum.ts";

/** Each case with go's answer. */
async function beside(cases: typeof accepted): Promise<[string, Buffer, unknown][]> {
  const answers = await goSums(cases.map(([, bytes]) => bytes));
  return cases.map(([name, bytes], at) => [name, bytes, answers[at]]);
}

test.each(await beside(accepted))("%s has the h1 that go has for it", (_, bytes, answer) => {
  expect(answer).toMatch(/^h1:/);
  expect(sum(bytes)).toBe(answer);
});

test.each(await beside(refused))("%s is refused, as go refuses it", (_, bytes, answer) => {
  expect(answer).toBeNull();
  expect(sum(bytes)).toBe("BAD_MODULE");
});

test.each(strict)("%s is refused, whatever go makes of it", (_, bytes) => {
  expect(sum(bytes)).toBe("BAD_MODULE");
});

test("a file's bytes are those that were packed, and it knows its place", () => {
  const [goMod, source] = entries(honest, module);

  expect(goMod?.name).toBe(`${root}/go.mod`);
  expect(goMod?.file).toBe("go.mod");
  expect(Buffer.from(goMod?.read() ?? []).toString()).toBe("module example.com/a\n");
  expect(source?.file).toBe("a/a.go");
});

test("a directory's own entry is no file", () => {
  const zip = rawZip([{ name: `${root}/` }, { name: `${root}/a/` }]);

  expect(entries(zip, module).map(({ name, file }) => [name, file])).toEqual([
    [`${root}/`, undefined],
    [`${root}/a/`, undefined],
  ]);
});

test("what is wrong is found before anything is unpacked", () => {
  const zip = rawZip([
    { name: `${root}/a`, fields: { unpacked: 500 << 20 } },
    { name: `${root}/b`, text: "x" },
  ]);

  expect(() => entries(zip, module)).toThrow(
    "module: example.com/a@v1.2.3: zip: wanted at most 524288000 unpacked bytes, got more",
  );
});

test("zips of more than 500 MiB are refused", () => {
  const zip = Buffer.alloc((500 << 20) + 1);

  expect(() => entries(zip, module)).toThrow("wanted at most 524288000 bytes, got more");
});

test.each(["go.mod", "LICENSE"])("%s may have 16 MiB", (name) => {
  const large = (size: number) =>
    rawZip([{ name: `${root}/${name}`, text: Buffer.alloc(size), deflated: true }]);

  expect(sum(large(16 << 20))).toMatch(/^h1:/);
  expect(() => entries(large((16 << 20) + 1), module)).toThrow(`bytes of ${name}, got 16777217`);
});

test("a bomb is given up at the size that it says", () => {
  const text = Buffer.alloc(64 << 20);
  const zip = rawZip([{ name: `${root}/a`, text, deflated: true, fields: { unpacked: 1000 } }]);
  const before = process.memoryUsage().rss;

  expect(sum(zip)).toBe("BAD_MODULE");
  expect(process.memoryUsage().rss - before).toBeLessThan(16 << 20);
});

test("two names are twins where go's own folding says so", async () => {
  const letters = ["a", "A", "k", "K", "s", "S", "ſ", "\u212a", "ß", "ẞ", "ss", "i", "I", "ı", "İ"];
  const greek = ["σ", "ς", "Σ", "μ", "µ", "Μ", "θ", "ϑ", "Θ", "ω", "Ω", "Ω", "å", "Å", "Å", "ǆ"];
  const all = [...letters, ...greek, "ǅ", "Ǆ", "ŉ", "ʼn", "ΐ", "ΐ", "е", "Е", "ﬀ", "ﬅ", "ﬆ"];
  const pairs = all.flatMap((a) => all.filter((b) => b !== a).map((b) => [a, b] as const));
  const zips = pairs.map((names) => rawZip(names.map((name) => ({ name: `${root}/${name}` }))));
  const answers = await goSums(zips);
  const ours = zips.map((bytes) => sum(bytes));

  expect(pairs.filter((_, at) => answers[at] === null && ours[at] !== "BAD_MODULE")).toEqual([]);
  // The dotless i has no twin for go; that some file systems think otherwise is reason enough.
  expect(
    pairs.filter(
      (pair, at) => answers[at] !== null && ours[at] !== answers[at] && !isDotless(pair),
    ),
  ).toEqual([]);
});

function isDotless(pair: readonly string[]): boolean {
  return pair.includes("ı");
}

test("any names are accepted or refused as go does", async () => {
  const letter = fc.constantFrom("a", "b", "A", "é", "/", "/", ".", " ", "~", "-", "con", "*", ":");
  const name = fc.array(letter, { maxLength: 6 }).map((letters) => letters.join(""));
  const lists = fc.sample(fc.array(name, { minLength: 1, maxLength: 3 }), {
    numRuns: 1500,
    seed: 1,
  });
  const zips = lists.map((names) => rawZip(names.map((each) => ({ name: `${root}/${each}` }))));
  const answers = await goSums(zips);
  const wrong = lists.filter(
    (_, at) => sum(zips[at] ?? Buffer.of()) !== (answers[at] ?? "BAD_MODULE"),
  );

  expect(wrong).toEqual([]);
  expect(answers.filter((each) => each !== null).length).toBeGreaterThan(100);
});
