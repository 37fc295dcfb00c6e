import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Artifact, Run as GitHubRun } from "../support/github/state.ts";
import { host, type Hosted } from "../support/hosted.ts";

const release = { id: 99, ref: "refs/tags/v1.0.0", workflow: "release.yml" };
const from = { from: "artifact:pack.yml@main" };
const honest: Partial<GitHubRun> = {
  event: "push",
  head_branch: "main",
  head_repository_id: 42,
  head_repository_full: "octo/demo",
  repository_id: 42,
  path: ".github/workflows/pack.yml",
  status: "completed",
  conclusion: "success",
};

let hosted: Hosted;

beforeAll(async () => {
  hosted = await host();
  await hosted.pack("artifact", { id: 1 });
  await hosted.pack("artifact", { id: 2 });
});

beforeEach(() => {
  hosted.github.calm();
  hosted.github.run(1, honest);
  hosted.github.run(2, honest);
});

afterAll(() => hosted.close());

/** The artifact that holds a run's manifest. */
function manifestOf(run: number): number {
  const all = hosted.github.stored().artifacts.filter(({ owner }) => owner === String(run));
  return Number(all.find(({ name }) => name.includes(".checksums.json."))?.blob.slice(1));
}

const broken: readonly (readonly [string, Partial<GitHubRun>, string])[] = [
  [
    "a fork with a branch called main",
    { head_repository_id: 666, head_repository_full: "evil/demo", event: "pull_request" },
    "its run ran the code of another repository",
  ],
  ["a failed run", { conclusion: "failure" }, "it did not succeed (failure)"],
  [
    "another workflow",
    { path: ".github/workflows/other.yml" },
    "it is a run of .github/workflows/other.yml, not of .github/workflows/pack.yml",
  ],
  [
    "a pull request's run",
    { event: "pull_request" },
    "it was started by pull_request, not by push",
  ],
  [
    "a run of pull_request_target",
    { event: "pull_request_target" },
    "it was started by pull_request_t",
  ],
  ["a run of workflow_run", { event: "workflow_run" }, "it was started by workflow_run"],
  ["another repository's id", { repository_id: 7 }, "it is of a run of another repository"],
  ["another branch", { head_branch: "feature" }, "its run was on feature, not on main"],
  ["a run that goes on", { status: "in_progress", conclusion: null }, "it has not ended"],
];

test.each(broken)("%s is all there is: nothing is taken", async (_, fields, why) => {
  hosted.github.run(1, { ...fields, path: fields.path ?? ".github/workflows/pack.yml" });
  hosted.github.run(2, { ...fields, path: fields.path ?? ".github/workflows/pack.yml" });
  // A run of the workflow that has no bundle, so that GitHub knows the workflow.
  hosted.github.run(50, { ...honest, event: "schedule" });

  const { status, log, summary, environment } = await hosted.step("restore", from, release);

  expect(status).toBe(1);
  expect(log).toContain("::error title=go-offline%3A NO_BUNDLE::");
  for (const run of [1, 2]) {
    const line = `passed over artifact ${manifestOf(run)} of run ${run}: ${why}`;
    expect(log).toContain(line);
    expect(summary).toContain(line.replace(/[_()]/g, entity));
  }
  expect(
    hosted.github.log.filter((line) => line.includes("/blob/") || line.endsWith("/zip")),
  ).toEqual([]);
  expect([...environment]).toEqual([]);
});

test.each(broken)("%s is the newest of all: the older one is taken", async (_, fields) => {
  hosted.github.run(2, fields);

  const { status, outputs, summary } = await hosted.step("restore", from, release);

  expect(status).toBe(0);
  expect(outputs.get("bundle")).toContain(" of run 1 (");
  expect(summary).toContain(`passed over <code>artifact ${manifestOf(2)} of run 2</code>: `);
  const asked = hosted.github.log.filter((line) => /^GET \/repos\/(?!.*\/zip$)/.test(line));
  expect(asked).toHaveLength(3);
});

test.each<readonly [string, Partial<Artifact>, string]>([
  ["expired", { expires: 1 }, "it has expired"],
  ["has no digest", { digest: null }, "GitHub knows no digest of it"],
])("an artifact that %s is passed over, though its run is trusted", async (_, fields, why) => {
  const id = manifestOf(2);
  const before = hosted.github.stored().artifacts.find(({ blob }) => blob === `a${id}`);
  hosted.github.artifact(id, fields);

  const { status, outputs, summary } = await hosted.step("restore", from, release);

  hosted.github.artifact(id, { expires: Date.now() + 1e9, digest: `sha256:${before?.sha256}` });
  expect(status).toBe(0);
  expect(outputs.get("bundle")).toContain(" of run 1 (");
  expect(summary).toContain(`passed over <code>artifact ${id} of run 2</code>: ${why}`);
});

test("the newest of the trusted is taken", async () => {
  const { outputs } = await hosted.step("restore", from, release);

  expect(outputs.get("bundle")).toContain(" of run 2 (");
});

test("one whose bytes are bad is followed by the next that is trusted, and that is told", async () => {
  const { artifacts } = hosted.github.stored();
  const part = artifacts.find(({ name, owner }) => owner === "2" && name.includes(".vendor.tar."));
  hosted.github.artifact(Number(part?.blob.slice(1)), { expires: 1 });

  const { status, outputs, log } = await hosted.step("restore", from, release);

  hosted.github.artifact(Number(part?.blob.slice(1)), { expires: Date.now() + 1e9 });
  expect(status).toBe(0);
  expect(outputs.get("bundle")).toContain(" of run 1 (");
  expect(log).toContain("::warning title=go-offline%3A PART_MISSING::artifact:pack.yml@main: ");
});

test("a run that is older than GitHub's list is looked at by itself", async () => {
  for (let id = 1_000; id < 1_100; id++) {
    hosted.github.run(id, { ...honest, event: "schedule" });
  }

  const { status, outputs } = await hosted.step("restore", from, release);

  expect(status).toBe(0);
  expect(outputs.get("bundle")).toContain(" of run 2 (");
  for (let id = 1_000; id < 1_100; id++) {
    hosted.github.run(id, { path: ".github/workflows/gone.yml" });
  }
});

test("for the nearest bundle, runs are judged as well", async () => {
  const goMod = await hosted.box.run("project", ["cat", "go.mod"]);
  await hosted.box.write("project", { "go.mod": `${goMod}\n// a comment\n` });
  hosted.github.run(2, { conclusion: "cancelled" });

  const { status, outputs, summary } = await hosted.step("restore", from, release);

  await hosted.box.write("project", { "go.mod": goMod });
  expect(status).toBe(0);
  expect(outputs.get("bundle")).toContain(" of run 1 (");
  expect(summary).toContain(
    "passed over <code>run 2</code>: it did not succeed &#40;cancelled&#41;",
  );
});

test("nothing is taken where GitHub does not say which repository this is", async () => {
  const { status, log } = await hosted.step("restore", from, release, { GITHUB_REPOSITORY_ID: "" });

  expect(status).toBe(1);
  expect(log).toContain("STORE_ABSENT");
  expect(hosted.github.log).toEqual([]);
});

/** As the summary writes what Markdown would read. */
function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
