import { expect, test } from "@jest/globals";
import { count, duration, grouped, size } from "../../src/report/measure.ts";

test.each([
  [0, "0 B"],
  [12, "12 B"],
  [999, "999 B"],
  [1000, "1.0 kB"],
  [8149, "8.1 kB"],
  [99_949, "99.9 kB"],
  [99_951, "100 kB"],
  [742_400, "742 kB"],
  [999_499, "999 kB"],
  [999_500, "1.0 MB"],
  [8_100_000, "8.1 MB"],
  [999_999_999, "1.0 GB"],
  [12_345_678_901, "12.3 GB"],
  [1e12, "1.0 TB"],
  [123e12, "123 TB"],
  [5e15, "5000 TB"],
])("%d bytes are %s", (bytes, expected) => {
  expect(size(bytes)).toBe(expected);
});

test.each([
  [0, "0.00 s"],
  [431, "0.43 s"],
  [9_994, "9.99 s"],
  [9_996, "10.0 s"],
  [12_480, "12.5 s"],
  [59_940, "59.9 s"],
  [59_960, "1 min 0 s"],
  [60_000, "1 min 0 s"],
  [119_400, "1 min 59 s"],
  [119_600, "2 min 0 s"],
  [125_000, "2 min 5 s"],
  [3_600_000, "60 min 0 s"],
])("%d ms are %s", (milliseconds, expected) => {
  expect(duration(milliseconds)).toBe(expected);
});

test.each([
  [0, "file", "0 files"],
  [1, "file", "1 file"],
  [2, "hash", "2 hashes"],
  [1, "hash", "1 hash"],
  [999, "module", "999 modules"],
  [1000, "module", "1,000 modules"],
  [7386, "file", "7,386 files"],
  [1_234_567, "file", "1,234,567 files"],
])("%d of %s are %s", (number, noun, expected) => {
  expect(count(number, noun)).toBe(expected);
});

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [1_234_567, "1,234,567"],
])("%d is written %s", (number, expected) => {
  expect(grouped(number)).toBe(expected);
});
