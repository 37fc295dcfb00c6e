import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { refuse } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

let box: Sandbox;

beforeAll(async () => {
  box = await sandbox();
});

afterAll(async () => {
  await box.remove();
});

/** Control characters but for line breaks. */
const control = /(?!\n)\p{Cc}/u;
const hashes = { a: `h1:${"A".repeat(43)}=`, b: `h1:${"B".repeat(42)}A=` };
const line = (module: string, version: string, hash: keyof typeof hashes = "a") =>
  `example.com/${module} ${version} ${hashes[hash]}\nexample.com/${module} ${version}/go.mod ${hashes[hash]}\n`;
const before = line("gone", "v1.0.0") + line("same", "v1.0.0") + line("other", "v1.2.0");

test.each([
  ["nothing", before, ["go.sum: no changes"]],
  ["an addition", before + line("new", "v0.1.0"), ["added example.com/new v0.1.0"]],
  [
    "a removal",
    line("same", "v1.0.0") + line("other", "v1.2.0"),
    ["removed example.com/gone v1.0.0"],
  ],
  [
    "an update",
    before.replaceAll("v1.2.0", "v1.10.0"),
    ["updated example.com/other v1.2.0 -> v1.10.0"],
  ],
  [
    "a downgrade",
    before.replaceAll("v1.2.0", "v1.2.0-rc.1"),
    ["downgraded example.com/other v1.2.0 -> v1.2.0-rc.1"],
  ],
  [
    "several at once",
    line("same", "v1.0.0") + line("other", "v1.3.0") + line("new", "v0.1.0"),
    [
      "added example.com/new v0.1.0",
      "removed example.com/gone v1.0.0",
      "updated example.com/other v1.2.0 -> v1.3.0",
    ],
  ],
])("%s", async (_, after, lines) => {
  await box.write("project", { old: before, new: after });

  const { status, stdout, stderr } = await box.cli("project", ["diff", "old", "new"]);

  expect(stderr).toBe("");
  expect(stdout.trim().split("\n").toSorted()).toEqual(lines);
  expect(status).toBe(0);
});

test("another hash for the same version is no change like others: it fails", async () => {
  const after = before.replace(line("same", "v1.0.0"), line("same", "v1.0.0", "b"));
  await box.write("project", { old: before, new: after + line("new", "v0.1.0") });

  const { status, stdout, stderr } = await box.cli("project", ["diff", "old", "new"]);

  expect(status).toBe(1);
  expect(stderr).toMatch(/^error SUM_ALTERED: .*\n {2}do: .*\n$/);
  expect(stdout.split("\n")[0]).toBe(
    `ALTERED example.com/same v1.0.0: ${hashes.a} became ${hashes.b}`,
  );
  expect(stdout).toContain("added example.com/new v0.1.0");
});

test("as JSON, for programs", async () => {
  await box.write("project", { old: before, new: before + line("new", "v0.1.0") });

  const { stdout } = await box.cli("project", ["diff", "--json", "old", "new"]);

  const found: unknown = JSON.parse(stdout);
  expect(found).toMatchObject([{ kind: "added", path: "example.com/new" }]);
});

test.each([
  ["malformed", { old: before, new: "<<<<<<< HEAD\n" }, "BAD_GO_SUM"],
  ["malformed, the older one", { old: "one\n", new: before }, "BAD_GO_SUM"],
])("a go.sum is %s", async (_, files, code) => {
  await box.write("project", files);

  const refusal = await refuse(box, "project", ["diff", "old", "new"]);

  expect(refusal).toMatchObject({ status: 1, code, changed: [] });
  expect(refusal.message).toMatch(/gosum: (?:old|new):1: /);
});

test("a module path from a stranger's go.sum cannot move the cursor", async () => {
  await box.write("project", { old: before, new: before + line("\u001b[2K\u009b1A", "v0.1.0") });

  const { stdout, stderr } = await box.cli("project", ["diff", "old", "new"]);

  expect(stdout + stderr).not.toMatch(control);
});

test("a go.sum is not there", async () => {
  await box.write("project", { old: before });

  const refusal = await refuse(box, "project", ["diff", "old", "nowhere"]);

  expect(refusal).toMatchObject({ status: 1, code: "NO_GO_SUM", changed: [] });
});

test("a go.sum is a folder", async () => {
  await box.write("project", { old: before });

  expect(await refuse(box, "project", ["diff", "old", "."])).toMatchObject({
    status: 1,
    code: "IO",
  });
});
