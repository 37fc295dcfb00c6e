import { expect, test } from "@jest/globals";
import { line, type Running } from "../../src/report/progress.ts";

const second = 1_000;

const step = (given: Partial<Running>): Running => ({
  what: "reading the bundle",
  unit: "byte",
  done: 0,
  all: undefined,
  since: 0,
  ...given,
});

const files = (given: Partial<Running>) =>
  step({ what: "hashing vendor/", unit: "file", all: 7386, ...given });

const later = (milliseconds: number, ...steps: readonly Running[]) => line(steps, milliseconds, 80);

test("nothing goes on: nothing is said", () => {
  expect(line([], 0, 80)).toBe("");
});

test.each([
  ["nothing is known yet", 999, step({}), "reading the bundle"],
  ["but that it takes a while", second, step({}), "reading the bundle: 1 s"],
  ["a while is rounded up", 125_001, step({}), "reading the bundle: 2 min 6 s"],
  ["bytes without an end", 999, step({ done: 5_000 }), "reading the bundle: 5.0 kB"],
  [
    "bytes without an end, and how fast",
    2 * second,
    step({ done: 5_000_000 }),
    "reading the bundle: 5.0 MB, 2.5 MB/s, 2 s",
  ],
  ["no byte of many", 0, step({ all: 8_000_000 }), "reading the bundle: 0 B of 8.0 MB"],
  [
    "no byte for a while",
    5 * second,
    step({ all: 8_000_000 }),
    "reading the bundle: 0 B of 8.0 MB, 5 s",
  ],
  [
    "too few to say how long",
    5 * second,
    step({ done: 399_999, all: 8_000_000 }),
    "reading the bundle: 400 kB of 8.0 MB, 80.0 kB/s, 5 s",
  ],
  [
    "enough to say how long",
    5 * second,
    step({ done: 400_000, all: 8_000_000 }),
    "reading the bundle: 400 kB of 8.0 MB, 80.0 kB/s, 1 min 35 s left",
  ],
  [
    "half of them",
    second,
    step({ done: 4_000_000, all: 8_000_000 }),
    "reading the bundle: 4.0 MB of 8.0 MB, 4.0 MB/s, 1 s left",
  ],
  [
    "all of them",
    2 * second,
    step({ done: 8_000_000, all: 8_000_000 }),
    "reading the bundle: 8.0 MB of 8.0 MB, 4.0 MB/s",
  ],
  [
    "more than was promised",
    2 * second,
    step({ done: 9_000_000, all: 8_000_000 }),
    "reading the bundle: 9.0 MB of 8.0 MB, 4.5 MB/s",
  ],
  [
    "files have no rate",
    4 * second,
    files({ done: 3693 }),
    "hashing vendor/: 3,693 of 7,386 files, 4 s left",
  ],
  ["no file", 0, files({}), "hashing vendor/: 0 of 7,386 files"],
  [
    "modules without an end",
    3 * second,
    step({ what: "go mod download", unit: "module", done: 1 }),
    "go mod download: 1 module, 3 s",
  ],
  ["nothing at all to do", second, files({ all: 0 }), "hashing vendor/: 0 of 0 files"],
])("%s", (_, milliseconds, running, expected) => {
  expect(later(milliseconds, running)).toBe(expected);
});

test("steps of one name are added up, since the first of them began", () => {
  const one = step({ done: 1_000_000, all: 2_000_000, since: 1 * second });
  const other = step({ done: 3_000_000, all: 6_000_000, since: 3 * second });
  expect(later(5 * second, one, other)).toBe(
    "reading the bundle: 4.0 MB of 8.0 MB, 1.0 MB/s, 4 s left",
  );
});

test("of a sum with a part that nobody knows, nobody knows the whole", () => {
  const one = step({ done: 1_000_000, all: 2_000_000 });
  expect(later(0, one, step({ done: 1 }))).toBe("reading the bundle: 1.0 MB");
  expect(later(0, step({ done: 1 }), one)).toBe("reading the bundle: 1.0 MB");
});

test("steps of other names stand side by side as far as there is room", () => {
  const steps = [step({ what: "a" }), step({ what: "b" }), step({ what: "c" })];
  expect(line(steps, 0, 8)).toBe("a; b; c");
  expect(line(steps, 0, 7)).toBe("a; b");
  expect(line(steps, 0, 5)).toBe("a; b");
  expect(line(steps, 0, 4)).toBe("a");
});

test.each([
  [19, "reading the bundle"],
  [18, "reading the bun…"],
  [5, "re…"],
])("in %d columns it is %s", (width, expected) => {
  expect(line([step({})], 0, width)).toBe(expected);
});

test("a character of another script is taken for two columns wide", () => {
  expect(line([step({ what: "日本語" })], 0, 7)).toBe("日本語");
  expect(line([step({ what: "日本語" })], 0, 6)).toBe("日…");
});
