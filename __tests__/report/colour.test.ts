import { expect, test } from "@jest/globals";
import { paint } from "../../src/report/colour.ts";

test.each([
  ["error NO_BUNDLE: host: none", "\u001b[31merror NO_BUNDLE:\u001b[0m host: none"],
  ["error: a fault: b", "\u001b[31merror:\u001b[0m a fault: b"],
  ["warning: it is old", "\u001b[33mwarning:\u001b[0m it is old"],
  ["Complete: vendor is it", "\u001b[32mComplete:\u001b[0m vendor is it"],
  ["  proved   3 files", "\u001b[32m  proved\u001b[0m   3 files"],
])("%s has a colour", (line, expected) => {
  expect(paint(line)).toBe(expected);
});

test.each([
  "",
  "  bundle   x",
  "errors: 3",
  "an error: x",
  "  provedly",
  "no warning: x",
  "warnings:",
])("%j has none", (line) => {
  expect(paint(line)).toBe(line);
});
