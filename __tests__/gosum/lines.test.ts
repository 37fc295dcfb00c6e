import { expect, test } from "@jest/globals";
import { lines } from "../../src/gosum/lines.ts";

test("each line that go reads has its number", () => {
  expect(lines("a v1 h1:x\n\nb\tv2/go.mod  h1:y\r\nhalf a\n")).toEqual([
    { number: 1, key: "a v1", hash: "h1:x" },
    { number: 3, key: "b v2/go.mod", hash: "h1:y" },
  ]);
});
