import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { altered, before, branch, clone, hashes } from "../support/branches.ts";
import { refuse } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

let box: Sandbox;

beforeAll(async () => {
  box = await sandbox();
  await branch(box, { "go.sum": before }, { "go.sum": altered });
  await clone(box);
});

afterAll(async () => {
  await box.remove();
});

test("the checkout is compared with where it left the base; an altered hash ends with 1", async () => {
  const { status, stdout, stderr } = await box.cli("project", ["diff", "--base", "main"]);

  expect(status).toBe(1);
  expect(stdout.split("\n").slice(0, 3)).toEqual([
    "go.sum: 1 hash altered, 1 downgraded, 1 added, 1 updated, 1 removed, 1 of a go.mod only",
    expect.stringMatching(/^ {2}against {5}origin\/main \([0-9a-f]{12}, where it was left\)/),
    `  ALTERED     example.com/same v1.0.0: ${hashes.a} became ${hashes.b} (direct, go.sum:6)`,
  ]);
  expect(stderr).toMatch(/^error SUM_ALTERED: gosum: wanted .*, got .*\n {2}do: .*\n$/);
});

test("as JSON, for programs, from another directory", async () => {
  const args = ["diff", "--project", "project", "--base", "HEAD", "--json"];

  const { status, stdout } = await box.cli("", args);

  expect(status).toBe(0);
  const found: unknown = JSON.parse(stdout);
  expect(found).toMatchObject({ files: ["go.sum"], rows: [], base: { name: "HEAD" } });
});

test("a base that is not there is refused", async () => {
  expect(await refuse(box, "project", ["diff", "--base", "nowhere"])).toMatchObject({
    status: 1,
    code: "NO_BASE",
    changed: [],
  });
});

test.each([
  [["diff"]],
  [["diff", "--project", "."]],
  [["diff", "--base", "main", "go.sum"]],
  [["diff", "--from", "dir:x", "go.sum", "go.sum"]],
  [["diff", "--project", ".", "go.sum", "go.sum"]],
])("two files or a base, not both and not neither: %j", async (args) => {
  expect(await refuse(box, "project", args)).toMatchObject({ status: 2, code: "BAD_INPUT" });
});
