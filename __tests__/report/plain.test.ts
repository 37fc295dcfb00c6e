import { expect, test } from "@jest/globals";
import { plain } from "../../src/report/plain.ts";

test.each([
  ["NO_BUNDLE", "bundle: wanted a, got none", "no bundle was found"],
  ["NO_BUNDLE", "outage: HTTP 503; bundle: wanted a", "an outage, and no bundle was found"],
  [
    "GO_FAILED",
    "go: wanted success, got a fault in the project: no such package: main.go:3",
    "the go command failed with a fault in the project",
  ],
  ["GO_FAILED", "host: starting go: EACCES", "the go command failed"],
  [
    "GO_FAILED",
    "outage: HTTP 503; go: wanted success, got an outage: go: x",
    "an outage, and the go command failed with an outage",
  ],
] as const)("%s, %s: in plain words", (code, message, wanted) => {
  expect(plain({ code, message })).toBe(wanted);
});
