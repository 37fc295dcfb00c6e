import { expect, test } from "@jest/globals";
import { OfflineError } from "../../../src/errors.ts";
import {
  demandEvent,
  distrust,
  reject,
  type Artifact,
  type Run,
} from "../../../src/host/store/trust.ts";

const origin = { repositoryId: 42, branch: "main", path: ".github/workflows/pack.yml" };

const run: Run = {
  id: 7,
  event: "push",
  branch: "main",
  repositoryId: 42,
  headRepositoryId: 42,
  headRepository: "octo/demo",
  path: ".github/workflows/pack.yml",
  status: "completed",
  conclusion: "success",
  commit: "a".repeat(40),
};

const artifact: Artifact = {
  id: 1,
  name: "x",
  size: 1,
  expired: false,
  sha256: "0".repeat(64),
  run: 7,
  branch: "main",
  repositoryId: 42,
  headRepositoryId: 42,
};

test.each(["push", "schedule", "workflow_dispatch"])("a run started by %s is trusted", (event) => {
  expect(distrust({ ...run, event }, origin)).toBeUndefined();
  expect(() => demandEvent(event, "cache")).not.toThrow();
});

test.each([
  "pull_request",
  "pull_request_target",
  "workflow_run",
  "issue_comment",
  "Push",
  "",
  undefined,
])("one started by %s is not, and stores nothing", (event) => {
  expect(distrust({ ...run, event: event ?? "" }, origin)).toContain("not by push");
  expect(() => demandEvent(event, "cache")).toThrow(OfflineError);
});

test.each([
  ["another repository", { repositoryId: 43 }, "another repository (43)"],
  ["a fork", { headRepositoryId: 43, headRepository: "evil/demo" }, "repository (evil/demo)"],
  ["a fork that is not named", { headRepositoryId: -1, headRepository: "" }, "repository (-1)"],
  ["another branch", { branch: "main2" }, "on main2, not on main"],
  ["another workflow", { path: ".github/workflows/other.yml" }, "a run of .github/workflows/other"],
  ["a workflow of the name elsewhere", { path: "x/.github/workflows/pack.yml" }, "a run of x/"],
  ["a run that goes on", { status: "in_progress", conclusion: "" }, "not ended (in_progress)"],
  ["a run that failed", { conclusion: "failure" }, "did not succeed (failure)"],
  ["a run that was cancelled", { conclusion: "cancelled" }, "did not succeed (cancelled)"],
  ["a run that tells no end", { conclusion: "" }, "did not succeed (no conclusion)"],
])("%s is not trusted, for its own reason", (_, change, reason) => {
  expect(distrust({ ...run, ...change }, origin)).toContain(reason);
});

test("an artifact of a trusted run may be taken", () => {
  expect(reject(artifact, origin)).toBeUndefined();
});

test.each([
  [{ expired: true }, "it has expired"],
  [{ sha256: undefined }, "no digest"],
  [{ repositoryId: -1 }, "another repository"],
  [{ headRepositoryId: 43 }, "the code of another repository"],
  [{ branch: "feature" }, "on feature, not on main"],
])("an artifact with %j is not", (change, reason) => {
  expect(reject({ ...artifact, ...change }, origin)).toContain(reason);
});
