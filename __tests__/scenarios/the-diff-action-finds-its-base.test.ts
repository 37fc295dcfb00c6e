import { rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import {
  after,
  altered,
  before,
  branch,
  clear,
  clone,
  goMod,
  head,
  pull,
} from "../support/branches.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

let box: Sandbox;

beforeAll(async () => {
  box = await sandbox();
});

beforeEach(() => clear(box));

afterAll(async () => {
  await box.remove();
});

test("a shallow checkout that has the base's commit is compared with it, and that is said", async () => {
  await branch(box, { "go.sum": before }, { "go.sum": altered });
  await clone(box, "--depth=1");
  await box.run("project", [
    "git",
    "fetch",
    "--quiet",
    "--depth=1",
    "origin",
    "main:refs/remotes/origin/main",
  ]);

  const { status, log } = await box.step("project", "diff", {}, pull);

  expect(status).toBe(1);
  expect(log).toContain("against     origin/main itself (");
});

test.each([
  [
    "a pull request",
    pull,
    'wanted "refs/remotes/origin/main" in the checkout',
    "git fetch origin main",
  ],
  [
    "a branch whose name a shell would obey",
    { ...pull, GITHUB_BASE_REF: "a$(b)" },
    'wanted "refs/remotes/origin/a$(b)" in the checkout',
    "git fetch origin before",
  ],
])(
  "a shallow checkout without it is refused with what brings it: %s",
  async (_, variables, wanted, remedy) => {
    await branch(box, { "go.sum": before }, { "go.sum": after });
    await clone(box, "--depth=1");

    const { status, log, outputs, summary } = await box.step("project", "diff", {}, variables);

    expect(status).toBe(1);
    expect(log).toContain(`error NO_BASE: diff: ${wanted}, got a shallow one without it`);
    expect(log).toContain("  do: set fetch-depth: 0 for actions/checkout, or run git fetch origin");
    expect(log).toContain(remedy);
    expect(summary).toMatch(/^### ❌ Refused \(NO_BASE\): /);
    expect([...outputs]).toEqual([]);
  },
);

/** The event file of a run. */
async function event(content: object): Promise<{ GITHUB_EVENT_PATH: string }> {
  await box.write("events", { "event.json": JSON.stringify(content) });
  return { GITHUB_EVENT_PATH: box.path("events/event.json") };
}

test.each([
  ["a pull request's base", (sha: string) => ({ pull_request: { base: { sha } } })],
  ["a merge queue's base", (sha: string) => ({ merge_group: { base_sha: sha } })],
  ["what a branch was before a push", (sha: string) => ({ before: sha })],
  [
    "the default branch for a new branch",
    () => ({ before: "0".repeat(40), repository: { default_branch: "main" } }),
  ],
])("without the name of a base the event says it: %s", async (_, content) => {
  await branch(box, { "go.sum": before }, { "go.sum": after });
  await clone(box);
  const given = await event(content(await head(box, "origin", "main")));

  const { status, outputs } = await box.step("project", "diff", {}, given);

  expect(status).toBe(0);
  expect(outputs.get("updated")).toBe("1");
});

test("a shallow checkout of two commits has the base of a merge, as the event names it", async () => {
  await branch(box, { "go.sum": before }, { "go.sum": after });
  await box.run("origin", ["git", "checkout", "--quiet", "-b", "merged"]);
  await box.run("origin", ["git", "merge", "--quiet", "--no-edit", "topic"]);
  await box.run("", [
    "git",
    "clone",
    "--quiet",
    "--branch=merged",
    "--depth=2",
    `file://${box.path("origin")}`,
    "project",
  ]);
  const given = await event({ pull_request: { base: { sha: await head(box, "origin", "main") } } });

  const { status, outputs } = await box.step("project", "diff", {}, { ...pull, ...given });

  expect(status).toBe(0);
  expect(outputs.get("updated")).toBe("1");
});

test.each([
  ["another event", { repository: { default_branch: "main" } }],
  ["odd commits", { before: "--output=x", pull_request: { base: { sha: 7 } } }],
  ["nothing", {}],
])("an event that says no base is refused: %s", async (_, content) => {
  await branch(box, { "go.sum": before }, { "go.sum": altered });
  await clone(box);

  const { status, log } = await box.step("project", "diff", {}, await event(content));

  expect(status).toBe(1);
  expect(log).toContain("error NO_BASE: diff: wanted a pull request");
  expect(log).toContain("base: origin/main");
});

test("pull_request_target checks out the base: that nothing changed there is no answer", async () => {
  await branch(box, { "go.sum": before }, { "go.sum": altered });
  await clone(box);
  await box.run("project", ["git", "checkout", "--quiet", "origin/main"]);

  const { status, log } = await box.step("project", "diff", {}, pull);

  expect(status).toBe(1);
  expect(log).toContain("error NO_BASE: diff: wanted the commits of the pull request");
});

test.each([
  ["a commit", async () => head(box, "origin", "main"), "updated"],
  ["a branch of origin", async () => Promise.resolve("main"), "updated"],
  ["its full name", async () => Promise.resolve("origin/main"), "updated"],
  ["an earlier commit", async () => Promise.resolve("HEAD~1"), "updated"],
])("a base that is named is taken: %s", async (_, named, output) => {
  await branch(box, { "go.sum": before }, { "go.sum": after });
  await clone(box);

  const { status, outputs } = await box.step("project", "diff", { base: await named() });

  expect(status).toBe(0);
  expect(outputs.get(output)).toBe("1");
});

test.each(["nowhere", "--output=evil", "HEAD:go.sum", "main\u0001"])(
  "a base that is no commit is refused: %j",
  async (base) => {
    await branch(box, { "go.sum": before }, { "go.sum": after });
    await clone(box);

    const { status, log } = await box.step("project", "diff", { base });

    expect(status).toBe(1);
    expect(log).toContain("error NO_BASE: ");
    expect(log).toContain("got no such commit");
  },
);

test("a directory without go.mod on either side is refused, and so is one outside of git", async () => {
  await branch(box, { "go.sum": before, "docs/a.txt": "a" }, { "go.sum": after });
  await clone(box);
  await box.write("plain", { "go.mod": goMod });

  const nothing = await box.step("project", "diff", { "working-directory": "docs" }, pull);
  const outside = await box.step("plain", "diff", {}, pull);

  expect([nothing.status, outside.status]).toEqual([1, 1]);
  expect(nothing.log).toContain("error NO_GO_MOD: ");
  expect(outside.log).toContain("error NO_BASE: diff: wanted a git checkout");
});

test("a base whose go.sum is no file, or was left out, is never taken for one without it", async () => {
  await box.write("origin", { "go.mod": goMod, "real.sum": before });
  await box.run("origin", ["ln", "-s", "real.sum", "go.sum"]);
  await box.commit("origin");
  await box.run("origin", ["git", "checkout", "--quiet", "-b", "topic"]);
  await rm(box.path("origin/go.sum"));
  await box.write("origin", { "go.sum": altered });
  await box.commit("origin");
  await box.run("origin", ["git", "config", "uploadpack.allowFilter", "true"]);
  await clone(box);
  const linked = await box.step("project", "diff", { base: "main" });
  await rm(box.path("project"), { recursive: true });
  await clone(box, "--filter=blob:none");
  const partial = await box.step("project", "diff", { base: "HEAD~1" });

  expect([linked.status, partial.status]).toEqual([1, 1]);
  expect(linked.log).toContain("error NO_BASE: git: wanted go.sum of commit");
  expect(partial.log).toContain("error NO_BASE: git: wanted the files of commit");
});
