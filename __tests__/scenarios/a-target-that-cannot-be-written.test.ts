import { chmod, cp, mkdir, rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { small as project } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { limited, ordinary, small, under } from "../support/hardship.ts";
import { refuse, watch } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { snapshot } from "../support/snapshot.ts";

/** One package with a file of 6 MB beside it that compresses badly. */
const large = Buffer.from(
  Array.from({ length: 400_000 }, (_, at) => Math.imul(at, 2_654_435_761) >>> 0).join("\n"),
);
const modules = [
  {
    path: "example.com/deep",
    version: "v0.3.0",
    files: {
      "deep.go": 'package deep\n\nfunc Hello() string { return "deep" }\n',
      "large.txt": Buffer.concat([large, large]),
    },
  },
];

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("origin", project);
  await box.pack("origin", "bundles");
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
const pack = (store: string) => ["pack", "--to", `dir:${box.path(store)}`];

test("restore: the project's directory is read-only", async () => {
  const prefix = await ordinary(box);
  // Where root cannot become anybody else, no directory is read-only: the nearest thing is a file in its place.
  const folder = prefix === undefined ? "project/main.go" : "project";
  await chmod(box.path("project"), 0o555);

  const args = [...restore(), "--project", box.path(folder)];
  const refusal = await watch(box, () => under(prefix ?? [], box, "", args));

  const code = prefix === undefined ? "NO_GO_MOD" : "READ_ONLY";
  expect(refusal).toMatchObject({ status: 1, code, changed: [] });
});

test("restore: git's own folder is read-only, so that vendor/ cannot be hidden", async () => {
  const prefix = await ordinary(box);
  await chmod(box.path("project"), 0o777);
  await chmod(box.path("project/.git/info"), 0o555);
  if (prefix === undefined) {
    await rm(box.path("project/.git/info"), { recursive: true });
    await box.write("project/.git", { info: "a file where the folder should be\n" });
  }

  const refusal = await watch(box, () => under(prefix ?? [], box, "project", restore()));

  const code = prefix === undefined ? "IO" : "READ_ONLY";
  expect(refusal).toMatchObject({ status: 1, code, changed: [] });
});

test("pack: the store is read-only", async () => {
  const prefix = await ordinary(box);
  await mkdir(box.path("store"), { mode: 0o555 });
  await (prefix === undefined ? box.write("store", { deeper: "a file" }) : undefined);

  const target = prefix === undefined ? "store/deeper" : "store";
  const refusal = await watch(box, () => under(prefix ?? [], box, "project", pack(target)));

  await rm(box.path("store"), { recursive: true });
  expect(refusal).toMatchObject({ status: 1, code: prefix === undefined ? "IO" : "READ_ONLY" });
  expect(refusal.changed).toEqual([]);
});

test("restore: a part cannot be read", async () => {
  const prefix = await ordinary(box);
  for (const part of ["checksums.json", "vendor.tar.zst", "vendor.proof.tar.zst"]) {
    await cp(box.path("bundles"), box.path("locked"), { recursive: true });
    const key = (await box.run("bundles", ["cat", "latest"])).trim();
    const file = box.path("locked", key, part);
    await chmod(file, 0o000);
    await chmod(box.path("project"), 0o777);
    // Root reads everything: a folder in its place is what even root cannot read.
    await (prefix === undefined ? rm(file).then(() => mkdir(file)) : undefined);

    const from = ["restore", "--from", `dir:${box.path("locked")}`];
    const refusal = await watch(box, () => under(prefix ?? [], box, "project", from));

    await rm(box.path("locked"), { recursive: true });
    expect(refusal).toMatchObject({ status: 1 });
    expect(["IO", "READ_ONLY", "PART_MISSING", "NO_BUNDLE"]).toContain(refusal.code);
    expect(refusal.changed).toEqual([]);
  }
});

test("restore: a folder on PATH cannot be searched, which is no reason to print anything", async () => {
  const prefix = await ordinary(box);
  await box.write("locked-bin", {});
  await chmod(box.path("locked-bin"), 0o000);
  await box.run("", ["chmod", "-R", "a+rwX", "project"]);
  const PATH = `${box.path("locked-bin")}:${box.environment["PATH"] ?? ""}`;

  const ended = await under(prefix ?? [], box, "project", restore(), { PATH });

  await chmod(box.path("locked-bin"), 0o755);
  expect(ended.stderr).toMatch(/^Restored /);
  expect(ended.stdout).toMatch(/^(?:export \w+='.*'\n)+$/);
});

test("restore: the disk is full", async () => {
  const disk = await small(box, "disk");
  await cp(box.path("origin"), box.path("disk/project"), { recursive: true });

  const refusal = await watch(box, () => under(disk.prefix, box, "disk/project", restore()));

  await disk.remove();
  expect(refusal).toMatchObject({ status: 1, code: "NO_SPACE" });
  expect(refusal.changed).toEqual([]);
});

test("restore: a file would be larger than this user may write", async () => {
  const refusal = await watch(box, () => under(limited, box, "project", restore()));

  expect(refusal).toMatchObject({ status: 1, code: "NO_SPACE" });
  expect(refusal.changed).toEqual([]);
});

test("pack: the store is full, and keeps the bundle that it had", async () => {
  const disk = await small(box, "disk");
  await cp(box.path("bundles"), box.path("disk/store"), { recursive: true }).catch(() => undefined);
  const before = await snapshot(box.path("disk"));

  const refusal = await watch(box, () => under(disk.prefix, box, "project", pack("disk/store")));

  expect(await snapshot(box.path("disk"))).toEqual(before);
  await disk.remove();
  expect(refusal).toMatchObject({ status: 1, code: "NO_SPACE" });
  expect(refusal.changed).toEqual([]);
});

test("pack: the store is a file", async () => {
  const refusal = await refuse(box, "project", pack("project/main.go"));

  expect(refusal).toMatchObject({ status: 1, code: "IO", changed: [] });
});
