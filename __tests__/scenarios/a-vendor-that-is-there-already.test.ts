import { cp, rename, rm, symlink } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { modules, small } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { refuse } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { snapshot } from "../support/snapshot.ts";

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("origin", small);
  await box.pack("origin", "bundles");
  await box.run("origin", ["go", "mod", "vendor"]);
});

beforeEach(async () => {
  await rm(box.path("project"), { recursive: true, force: true });
  await cp(box.path("origin"), box.path("project"), { recursive: true });
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const restore = () => ["restore", "--from", `dir:${box.path("bundles")}`];
const file = "project/vendor/example.com/deep/deep.go";

test("it is committed and the right one: it is kept, and git's lists stay as they are", async () => {
  await box.commit("project");
  const before = await snapshot(box.path("project"));

  const { status, stderr } = await box.cli("project", restore());

  expect(stderr).toContain("vendor is the bundle's tree already; nothing was changed");
  expect(status).toBe(0);
  expect(await snapshot(box.path("project"))).toEqual(before);
});

test("it is not committed and the right one: it is kept, and git no longer sees it", async () => {
  const { status, stderr } = await box.cli("project", restore());

  expect(stderr).toContain("vendor is the bundle's tree already; nothing was changed");
  expect(status).toBe(0);
  expect(await box.run("project", ["git", "status", "--porcelain"])).toBe("");
});

test("it is the right one in a project that is no git checkout", async () => {
  await rm(box.path("project/.git"), { recursive: true });
  const before = await snapshot(box.path("project"));

  const { status } = await box.cli("project", restore());

  expect(status).toBe(0);
  expect(await snapshot(box.path("project"))).toEqual(before);
});

/** What is different, how it came about, and what the refusal names. */
const differing: readonly (readonly [string, () => Promise<unknown>, string])[] = [
  [
    "a file has other bytes",
    () => box.write("project/vendor", { "example.com/deep/deep.go": "package deep\n" }),
    "vendor/example.com/deep/deep.go has other bytes",
  ],
  ["a file is missing", () => rm(box.path(file)), "vendor/example.com/deep/deep.go is missing"],
  [
    "a file is too much",
    () => box.write("project/vendor", { "example.com/deep/more.go": "package deep\n" }),
    "vendor/example.com/deep/more.go is not part of the proved tree",
  ],
  [
    "modules.txt has a line more",
    async () => {
      const text = await box.run("project", ["cat", "vendor/modules.txt"]);
      await box.write("project/vendor", { "modules.txt": `${text}\n` });
    },
    "vendor/modules.txt has other bytes",
  ],
  [
    "a file is a link to the right bytes",
    async () => {
      await rename(box.path(file), box.path("project/elsewhere.txt"));
      await symlink(box.path("project/elsewhere.txt"), box.path(file));
    },
    "vendor/example.com/deep/deep.go is no regular file",
  ],
];

test.each(differing)("it is not committed, and %s", async (_, change, named) => {
  await change();

  const refusal = await refuse(box, "project", restore());

  expect(refusal).toMatchObject({ status: 1, code: "VENDOR_DIFFERS", changed: [] });
  expect(refusal.text).toContain(named);
});

test.each(differing)("it is committed, and %s", async (_, change, named) => {
  await box.commit("project");
  await change();

  const refusal = await refuse(box, "project", restore());

  expect(refusal).toMatchObject({ status: 1, code: "VENDOR_TRACKED", changed: [] });
  expect(refusal.text).toContain(named);
});

test("it is committed and was deleted from the disk: it comes back as it was committed", async () => {
  await box.commit("project");
  await rm(box.path("project/vendor"), { recursive: true });

  const { status } = await box.cli("project", restore());

  expect(status).toBe(0);
  expect(await box.run("project", ["git", "status", "--porcelain"])).toBe("");
});

test.each<readonly [string, () => Promise<unknown>]>([
  ["an empty directory", () => box.write("project/vendor", {})],
  ["a directory with an empty one in it", () => box.write("project/vendor/empty", {})],
  ["a file", () => box.write("project", { vendor: "not a tree\n" })],
  ["a link to the right tree", () => symlink("../origin/vendor", box.path("project/vendor"))],
  ["a link to nowhere", () => symlink("nowhere", box.path("project/vendor"))],
])("it is %s", async (_, make) => {
  await rm(box.path("project/vendor"), { recursive: true });
  await make();

  const refusal = await refuse(box, "project", restore());

  expect(refusal).toMatchObject({ status: 1, code: "VENDOR_DIFFERS", changed: [] });
});
