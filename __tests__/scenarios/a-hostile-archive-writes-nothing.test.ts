import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { copyBundle, forge, type Bundle } from "../support/bundle-edit.ts";
import { modules, small } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { end, entry, hostile, named } from "../support/parts.ts";
import { refuse } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

let proxy: GoProxy;
let box: Sandbox;
let bundle: Bundle;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("project", small);
  await box.pack("project", "bundles", ["--parts", "vendor"]);
});

beforeEach(async () => {
  bundle = await copyBundle(box, "bundles", "bundle");
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const name = "vendor/example.com/deep/link";

/** Entries that no honest packing writes; digests, sizes and counts of the manifest are true of them. */
const archives: readonly (readonly [string, readonly Buffer[], readonly string[]])[] = [
  ["a name that leads out of the folder", [named("../evil", "evil")], ["NAME_ESCAPES"]],
  ["a name that leads out further in", [named("vendor/../../evil", "evil")], ["NAME_ESCAPES"]],
  ["an absolute name", [named("/tmp/go-offline-evil", "evil")], ["NAME_ABSOLUTE"]],
  ["a name with a line break", [named("vendor/a\nb", "evil")], ["NAME_CONTROL"]],
  [
    "a name of Windows",
    [named("vendor/C:\\evil", "evil")],
    ["BAD_NAME", "NAME_ABSOLUTE", "NAME_ESCAPES"],
  ],
  ["a name outside of vendor/", [named("evil.go", "package main")], ["BAD_NAME"]],
  ["a symbolic link", [entry({ name, type: "2", linkname: "/etc/passwd" })], ["ENTRY_TYPE"]],
  ["a hard link", [entry({ name, type: "1", linkname: "../../../../go.mod" })], ["ENTRY_TYPE"]],
  [
    "a device",
    [entry({ name, type: "3", devmajor: "000001 ", devminor: "000003 " })],
    ["ENTRY_TYPE"],
  ],
  ["a pipe", [entry({ name, type: "6" })], ["ENTRY_TYPE"]],
  ["a directory", [entry({ name: `${name}/`, type: "5" })], ["ENTRY_TYPE"]],
  ["a program", [entry({ name, mode: "004755 " }, "evil")], ["BAD_ARCHIVE", "ENTRY_TYPE"]],
  ["one name twice", [named(name, "a"), named(name, "b")], ["ENTRY_DUPLICATE", "ENTRY_ORDER"]],
  ["names out of order", [named("vendor/b", "b"), named("vendor/a", "a")], ["ENTRY_ORDER"]],
  [
    "names that differ in case",
    [named("vendor/A.go", "a"), named("vendor/a.go", "b")],
    ["NAME_CASE_TWIN"],
  ],
  [
    "a name that is a folder as well",
    [named("vendor/a", "a"), named("vendor/a/b", "b")],
    ["ENTRY_DUPLICATE", "NAME_CASE_TWIN", "BAD_NAME"],
  ],
  [
    "a file that go would compile",
    [named("vendor/example.com/deep/evil.go", "package deep")],
    ["NOT_PROVED"],
  ],
];

test.each(archives)("%s", async (_, entries, codes) => {
  const { part, bytes } = hostile([Buffer.concat([...entries, end])], entries.length);
  await forge(bundle, part, bytes);

  const restore = ["restore", "--from", `dir:${box.path("bundle")}`];
  const refusal = await refuse(box, "project", restore, { GOPROXY: "off" });

  expect(codes).toContain(refusal.code);
  expect(refusal).toMatchObject({ status: 1, changed: [] });
});

test("a part that unpacks to far more than it says", async () => {
  const { part, bytes } = hostile([Buffer.alloc(300 << 20)]);
  const frames = part.frames.map(({ size }) => ({ size, unpacked: 1024 }));
  await forge(bundle, { ...part, frames }, bytes);

  const restore = ["restore", "--from", `dir:${box.path("bundle")}`];
  const refusal = await refuse(box, "project", restore, { GOPROXY: "off" });

  expect(refusal).toMatchObject({ status: 1, code: "PART_SIZE", changed: [] });
});
