import { expect, test } from "@jest/globals";
import { statements } from "../../src/module/statement.ts";

test("a statement is a line, and one of a block has the block's verb", () => {
  const text =
    'go 1.21 // now\n\nrequire (\n\t"a b" v1\n\n\tc v2 // indirect\n)\nx (y) z\r\nempty ()';
  expect([...statements(text, false)]).toEqual([
    { number: 1, verb: "go", words: ["1.21"], comment: "now" },
    { number: 4, verb: "require", words: ['"a b"', "v1"] },
    { number: 6, verb: "require", words: ["c", "v2"], comment: "indirect" },
    { number: 8, verb: "x", words: ["(", "y", ")", "z"] },
  ]);
});

test("a block of an unknown verb is refused or gives statements without a verb", () => {
  const text = "future (\n\ta b\n)\n";
  expect([...statements(text, false)]).toEqual([{ number: 2, verb: "", words: ["a", "b"] }]);
  expect(() => [...statements(text, true)]).toThrow(
    expect.objectContaining({ code: "BAD_GO_MOD", message: expect.stringContaining('"future ("') }),
  );
});

test.each([
  ["a\nb (\nc", 3],
  ["a\nb (\n) c", 3],
  ['a "b', 1],
  ["a /* b */", 1],
  ["\na\u0007", 2],
])("%j is refused at line %d", (text, line) => {
  expect(() => [...statements(text, false)]).toThrow(
    expect.objectContaining({
      name: "OfflineError",
      code: "BAD_GO_MOD",
      message: expect.stringContaining(`go.mod:${line}: wanted`),
    }),
  );
});
