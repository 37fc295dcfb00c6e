import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { copyBundle, editManifest, parts, reseal, type Bundle } from "../support/bundle-edit.ts";
import { honest, tool, victim } from "../support/evil.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { editModules } from "../support/modules-edit.ts";
import { refuse, type Refusal } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

let proxy: GoProxy;
let box: Sandbox;
let bundle: Bundle;

beforeAll(async () => {
  proxy = await serve([honest, tool]);
  box = await sandbox(proxy.variables);
  await box.project("project", victim);
  await box.pack("project", "bundles", ["--tools", "example.com/tool@v1.0.0"]);
  await box.write("state", {});
});

beforeEach(async () => {
  bundle = await copyBundle(box, "bundles", "bundle");
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const part = "modules.tar";

function restore(vendor = "off"): Promise<Refusal> {
  const args = ["restore", "--from", `dir:${box.path("bundle")}`, "--vendor", vendor];
  return refuse(box, "project", args, { XDG_STATE_HOME: box.path("state"), GOPROXY: "off" });
}

test.each([
  ["is cut short", "PART_SIZE", (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
  ["is empty", "PART_SIZE", () => Buffer.alloc(0)],
  ["is one byte longer", "PART_SIZE", (bytes: Buffer) => Buffer.concat([bytes, Buffer.from("x")])],
])("it %s", async (_, code, change) => {
  await bundle.edit(part, change);

  expect(await restore()).toMatchObject({ status: 1, code, changed: [] });
});

test.each(["off", "rebuild"])("it is missing, --vendor %s", async (vendor) => {
  await bundle.remove(part);

  expect(await restore(vendor)).toMatchObject({ status: 1, code: "PART_MISSING", changed: [] });
});

test.each(["off", "rebuild"])("the manifest does not know it, --vendor %s", async (vendor) => {
  await editManifest(bundle, (manifest) => ({
    ...manifest,
    parts: parts(manifest).filter(({ name }) => name !== part),
  }));

  expect(await restore(vendor)).toMatchObject({ status: 1, code: "PART_MISSING", changed: [] });
});

test.each([0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.999])("one bit of it is another, at %d", async (at) => {
  await bundle.edit(part, (bytes) => {
    const index = Math.floor(at * bytes.length);
    bytes.writeUInt8(bytes.readUInt8(index) ^ 1, index);
    return bytes;
  });

  expect(await restore()).toMatchObject({ status: 1, code: "PART_DIGEST", changed: [] });
});

test("any byte of it is another and the manifest agrees: nothing unproved is placed", async () => {
  const step = 509;
  const length = Number(sizeOf(await box.run("bundle", ["wc", "-c", part])));
  for (let at = 0; at < length; at += step * 10) {
    bundle = await copyBundle(box, "bundles", "bundle");
    await bundle.edit(part, (bytes) => {
      bytes.writeUInt8(bytes.readUInt8(at) ^ 0x20, at);
      return bytes;
    });
    await reseal(box, bundle, part);

    const { changed, status } = await restore();

    expect({ at, status, changed }).toEqual({ at, status: 1, changed: [] });
  }
});

test("it is another kind of file and the manifest agrees", async () => {
  await bundle.edit(part, (bytes) => Buffer.alloc(bytes.length, "not an archive "));
  await reseal(box, bundle, part);

  const { code, ...refusal } = await restore();

  expect(refusal).toMatchObject({ status: 1, changed: [] });
  expect(["BAD_ARCHIVE", "ENTRY_TYPE"]).toContain(code);
});

test.each([
  ["example.com/deep/@v/v0.3.0.info", "BAD_MODULE"],
  ["example.com/deep/@v/v0.3.0.mod", "BAD_MODULE"],
  ["example.com/deep/@v/list", "BAD_MODULE"],
])("%s is left out", async (name, code) => {
  await editModules(box, bundle, (files) => files.delete(name));

  const refusal = await restore();

  expect(refusal).toMatchObject({ status: 1, code, changed: [] });
  expect(refusal.message).toContain(name);
});

test.each(["off", "rebuild"])("a zip is left out, --vendor %s", async (vendor) => {
  await editModules(box, bundle, (files) => files.delete("example.com/deep/@v/v0.3.0.zip"));

  const refusal = await restore(vendor);

  expect(refusal).toMatchObject({ status: 1, code: "NOT_IN_BUNDLE", changed: [] });
  expect(refusal.message).toContain("wanted example.com/deep@v0.3.0, got none");
});

test("a module that nobody asked for is named and left out", async () => {
  await editModules(box, bundle, (files) => {
    const base = "example.com/stranger/@v";
    files.set(`${base}/list`, Buffer.from("v1.0.0\n"));
    files.set(`${base}/v1.0.0.info`, Buffer.from('{"Version":"v1.0.0"}'));
    files.set(`${base}/v1.0.0.mod`, Buffer.from("module example.com/stranger\n"));
  });

  const { status, text } = await restore();

  expect(status).toBe(0);
  expect(text).toMatch(/left out .* example\.com\/stranger@v1\.0\.0/);
  await box.run("", ["rm", "-r", "state/go-offline"]);
});

function sizeOf(line: string): string {
  return line.trim().split(" ")[0] ?? "";
}
