import { expect, test } from "@jest/globals";
import { explain } from "../../../src/host/store/client-words.ts";

// The client's own texts, but for the first, which is GitHub's.
test.each([
  [
    "Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run",
    "STORE_TAKEN",
  ],
  [
    "Failed to CreateArtifact: Artifact storage quota has been hit. Unable to upload any new artifacts.\nMore info on storage limits: https://docs.github.com/",
    "STORE_FULL",
  ],
  [
    "Failed to CreateArtifact: Failed to make request after 5 attempts: Failed request: (429) Too Many Requests",
    "STORE_RATE_LIMITED",
  ],
  [
    "Failed to FinalizeArtifact: Failed to make request after 5 attempts: Failed request: (503) Service Unavailable",
    "STORE_DOWN",
  ],
  [
    "Failed to CreateArtifact: Unable to make request: ECONNREFUSED\nIf you are using",
    "STORE_DOWN",
  ],
  [
    "Failed to CreateArtifact: Received non-retryable error: Failed request: (403) Forbidden",
    "STORE_DENIED",
  ],
  ["Upload progress stalled.", "STORE_TIMED_OUT"],
  ["CreateArtifact: response from backend was not ok", "STORE_ANSWER"],
])("%s", (message, code) => {
  const error = explain(new Error(message), "artifact: vendor.tar.zst");

  expect(error.code).toBe(code);
  expect(error.message).toMatch(/^artifact: vendor\.tar\.zst: wanted .+, got .+$/);
  expect(error.message).not.toContain("\n");
  expect(error.hint).not.toBe("");
});

test("what is thrown and is no error has its words as well", () => {
  expect(explain("odd", "x").message).toBe("x: wanted it stored, got odd");
});
