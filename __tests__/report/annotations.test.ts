import { expect, test } from "@jest/globals";
import { annotations } from "../../src/report/annotations.ts";
import * as sample from "./sample.ts";

test("a finding about a file is told there, others where the tree says what is in it", () => {
  expect(annotations(sample.found(6))).toEqual([
    {
      file: "vendor/modules.txt",
      title: "not proved: not covered",
      message: "a/0.go: reason 0",
    },
    { file: "vendor/modules.txt", title: "not proved: module", message: "a/1.go: reason 1" },
    { file: "vendor/a/2.go", title: "not proved: missing", message: "reason 2" },
    { file: "vendor/a/3.go", title: "not proved: extra", message: "reason 3" },
    { file: "vendor/a/4.go", title: "not proved: differs", message: "reason 4" },
    { file: "vendor/modules.txt", title: "not proved: code", message: "a/5.go: reason 5" },
  ]);
});

test.each([
  [0, 0, undefined],
  [1, 1, undefined],
  [9, 9, undefined],
  [10, 9, "and 2 findings more, in the job summary and the JSON report"],
  [500, 9, "and 492 findings more, in the job summary and the JSON report"],
])("of %d findings %d are annotations", (count, length, last) => {
  const all = annotations(sample.found(count));
  expect(all).toHaveLength(length);
  expect(all.find(({ message }) => message.startsWith("and "))?.message).toBe(last);
});
