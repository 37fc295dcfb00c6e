import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { harmless, harmlessLines } from "../../src/host/relaying.ts";
import { hostile, movesCursor } from "../support/hostile.ts";
import { commands } from "../support/step.ts";

test.each([
  ["::error::x", ":\u200b:error::x"],
  [" \u00a0::error::x", " \u00a0:\u200b:error::x"],
  ["\u202e\u200b::error::x", " :\u200b:error::x"],
  ["a::b::c", "a::b::c"],
  ["a ##[error]b##[x]", "a ##\u200b[error]b##\u200b[x]"],
  ["##\u200b[error]", "## [error]"],
  ["[command]go env", "[\u200bcommand]go env"],
  ["[no such file] a[b]", "[no such file] a[b]"],
  ["a\tb\r\nc\u2028d\u0085e\u001b[2Kf", "a b c d e [2Kf"],
])("%j is shown as %j", (line, shown) => {
  expect(harmless(line)).toBe(shown);
});

test("no text is a command, whatever stands before and in it", () => {
  const pieces = [
    ...hostile,
    "\n",
    "\r",
    "\u2028",
    " ",
    ":",
    "::",
    "##",
    "#",
    "[",
    "error]",
    "\u200b",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
      const text = parts.join("");
      expect(commands(harmless(text))).toEqual([]);
      expect(commands(harmlessLines(text))).toEqual([]);
      expect(harmless(text)).not.toContain("\n");
      expect(movesCursor(harmlessLines(text))).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
