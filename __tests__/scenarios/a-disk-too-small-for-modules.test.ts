import { cp, mkdir, rm } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { honest, victim } from "../support/evil.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { limited, small, under } from "../support/hardship.ts";
import { watch } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

/** 4 MB that nothing vendors: they are in the zip, and so in the modules part alone. */
const large = Buffer.from(
  Array.from({ length: 400_000 }, (_, at) => Math.imul(at, 2_654_435_761) >>> 0).join("\n"),
);
const module = { ...honest, files: { ...honest.files, "large/large.txt": large } };

/** As we say it, or as go does, whose words are passed on. */
const noSpace = /NO_SPACE|no space left|file too large/;

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve([module]);
  box = await sandbox(proxy.variables);
  await box.project("project", victim);
  await box.pack("project", "bundles");
  await box.write("state", {});
});

afterEach(async () => {
  await rm(box.path("disk"), { recursive: true, force: true });
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const restore = (vendor: string) => [
  "restore",
  "--from",
  `dir:${box.path("bundles")}`,
  "--vendor",
  vendor,
];

test("the vendor part alone fits on such a disk, the modules part does not", async () => {
  const disk = await small(box, "disk");

  const state = { XDG_STATE_HOME: box.path("disk/state") };
  const ended = await under(disk.prefix, box, "project", restore("auto"), state);

  await disk.remove();
  expect(ended.stderr).toMatch(/^Restored /);
  await rm(box.path("project/vendor"), { recursive: true });
  expect(await box.run("project", ["git", "status", "--porcelain"])).toBe("");
});

test.each(["off", "rebuild"])("restore --vendor %s: the private folder is full", async (vendor) => {
  const disk = await small(box, "disk");
  await mkdir(box.path("disk/state"));
  const state = { XDG_STATE_HOME: box.path("disk/state") };

  const refusal = await watch(box, () =>
    under(disk.prefix, box, "project", restore(vendor), state),
  );

  await disk.remove();
  expect(refusal).toMatchObject({ status: 1, code: "NO_SPACE", changed: [] });
});

test.each(["off", "rebuild"])(
  "restore --vendor %s: a file would be larger than this user may write",
  async (vendor) => {
    const state = { XDG_STATE_HOME: box.path("state") };

    const refusal = await watch(box, () => under(limited, box, "project", restore(vendor), state));

    expect(refusal).toMatchObject({ status: 1, code: "NO_SPACE", changed: [] });
  },
);

test("restore --vendor rebuild: the project's disk is full", async () => {
  const disk = await small(box, "disk");
  await cp(box.path("project"), box.path("disk/project"), { recursive: true });
  await box.run("", ["sh", "-c", "dd if=/dev/zero of=disk/filling bs=1k count=4000 || true"]);
  const state = { XDG_STATE_HOME: box.path("state") };

  const refusal = await watch(box, () =>
    under(disk.prefix, box, "disk/project", restore("rebuild"), state),
  );

  await disk.remove();
  expect(refusal).toMatchObject({ status: 1, changed: [] });
  expect(refusal.text).toMatch(noSpace);
});

test("pack: the store has no room for modules.tar, and keeps nothing of it", async () => {
  const disk = await small(box, "disk");
  const args = ["pack", "--to", `dir:${box.path("disk/store")}`];

  const refusal = await watch(box, () => under(disk.prefix, box, "project", args));

  await disk.remove();
  expect(refusal).toMatchObject({ status: 1, code: "NO_SPACE" });
  expect(refusal.changed.filter((name) => !name.startsWith("disk/store"))).toEqual([]);
  expect(refusal.changed.filter((name) => name.includes("modules.tar"))).toEqual([]);
});

test("pack: the temporary folder has no room for modules", async () => {
  const disk = await small(box, "disk");
  await mkdir(box.path("disk/tmp"));
  const args = ["pack", "--to", `dir:${box.path("store")}`];

  const refusal = await watch(box, () =>
    under(disk.prefix, box, "project", args, { TMPDIR: box.path("disk/tmp") }),
  );

  await disk.remove();
  expect(refusal).toMatchObject({ status: 1, changed: [] });
  expect(refusal.text).toMatch(noSpace);
});
