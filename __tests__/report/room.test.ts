import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { details, table } from "../../src/report/markdown.ts";
import { join } from "../../src/report/room.ts";

const row = "| a | b |";
const rows = (number: number) =>
  table(
    ["x", "y"],
    Array.from({ length: number }, () => ["a", "b"]),
  );
const leftOut = "Left out here, for GitHub shows no summary of more than 1 MiB:";

test("what fits is as it is, an empty line between its parts", () => {
  expect(join(["# a", rows(1), "b"], 300)).toBe(`# a\n\n${rows(1)}\n\nb\n`);
});

test("a table is cut between rows, and the last line says so", () => {
  const text = join(["# a", rows(100), "b"], 300);

  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(300);
  expect(text).toMatch(/^# a\n\n\| x \| y \|\n\| --- \| --- \|\n\| a \| b \|\n/);
  expect(text.split("\n").filter((line) => line.startsWith("|") && line.length < 9)).toEqual([]);
  const kept = text.split("\n").filter((line) => line === row).length;
  expect(text.endsWith(`\n\n${leftOut} ${100 - kept} rows.\n`)).toBe(true);
});

test("what is folded is there as a whole or not at all, and what comes behind it is there", () => {
  const text = join(["# a", details("more", ["x".repeat(500)]), "b"], 300);

  expect(text).toBe(`# a\n\nb\n\n${leftOut} 1 part.\n`);
});

test("the heading of what was left out goes with it", () => {
  expect(join(["# a", "#### Stores", "x".repeat(500), "b"], 300)).toBe(
    `# a\n\nb\n\n${leftOut} 1 part.\n`,
  );
  expect(join(["x".repeat(500)], 300)).toBe(`${leftOut} 1 part.\n`);
});

test("a table without room for a row is left out", () => {
  const wide = table(["x"], [["y".repeat(500)], ["z"]]);

  expect(join(["# a", "#### Stores", wide], 300)).toBe(`# a\n\n${leftOut} 1 part.\n`);
});

test("a summary is never longer than it may be, and never cut within a row or what is folded", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "é", "😀", " "), maxLength: 120 });
  const part = fc.oneof(
    text.map((each) => `t${each}`),
    fc.array(text, { maxLength: 9 }).map((all) =>
      table(
        ["x"],
        all.map((each) => [each]),
      ),
    ),
    text.map((each) => details("more", [each])),
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 8 }),
      fc.integer({ min: 200, max: 900 }),
      (parts, limit) => {
        const out = join(parts, limit);
        const lines = out.split("\n");

        expect(Buffer.byteLength(out)).toBeLessThanOrEqual(limit);
        expect(lines.filter((line) => line.startsWith("|") && !line.endsWith(" |"))).toEqual([]);
        expect(out.split("<details>")).toHaveLength(out.split("</details>").length);
        expect(out === `${parts.join("\n\n")}\n` || lines.at(-2)?.startsWith(leftOut)).toBe(true);
      },
    ),
  );
});
