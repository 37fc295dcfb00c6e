import { cp } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import {
  copyBundle,
  editManifest,
  manifestName,
  parts,
  reseal,
  type Bundle,
} from "../support/bundle-edit.ts";
import { modules, small } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { refuse, type Refusal } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

let proxy: GoProxy;
let box: Sandbox;
let bundle: Bundle;
const project = "project";

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project(project, small);
  await box.pack(project, "bundles", ["--parts", "vendor"]);
});

beforeEach(async () => {
  bundle = await copyBundle(box, "bundles", "bundle");
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const vendor = "vendor.tar.zst";
const proof = "vendor.proof.tar.zst";
const middle = (bytes: Buffer) => bytes.length >> 1;

test.each([
  [vendor, "PART_MISSING"],
  [proof, "PART_MISSING"],
  ["README.md", "PART_MISSING"],
  [manifestName, "NO_BUNDLE"],
])("%s is missing", async (part, code) => {
  await bundle.remove(part);

  expect(await restore()).toMatchObject({ status: 1, code, changed: [] });
});

test.each([
  [vendor, "PART_SIZE"],
  [proof, "PART_SIZE"],
  ["README.md", "PART_SIZE"],
  [manifestName, "BAD_MANIFEST"],
])("%s is cut short", async (part, code) => {
  await bundle.edit(part, (bytes) => bytes.subarray(0, middle(bytes)));

  expect(await restore()).toMatchObject({ status: 1, code, changed: [] });
});

test.each([
  [vendor, "PART_SIZE"],
  [proof, "PART_SIZE"],
  ["README.md", "PART_SIZE"],
  [manifestName, "BAD_MANIFEST"],
])("%s is one byte longer", async (part, code) => {
  await bundle.edit(part, (bytes) => Buffer.concat([bytes, Buffer.from("\n")]));

  expect(await restore()).toMatchObject({ status: 1, code, changed: [] });
});

test.each([vendor, proof])("one bit of %s is another, wherever it is", async (part) => {
  for (const at of [0, 0.2, 0.5, 0.8, 0.999]) {
    bundle = await copyBundle(box, "bundles", "bundle");
    await bundle.edit(part, (bytes) => {
      const index = Math.floor(at * bytes.length);
      bytes.writeUInt8(bytes.readUInt8(index) ^ 1, index);
      return bytes;
    });

    const { code, changed, status } = await restore();

    expect(["PART_DIGEST", "PART_SIZE", "BAD_ARCHIVE"]).toContain(code);
    expect({ changed, status }).toEqual({ changed: [], status: 1 });
  }
});

test.each([vendor, proof])("%s is cut in its middle and the manifest agrees", async (part) => {
  await bundle.edit(part, (bytes) => bytes.subarray(0, middle(bytes)));
  await reseal(box, bundle, part);

  const { code, changed } = await restore();

  expect(["BAD_MANIFEST", "BAD_ARCHIVE", "PART_SIZE"]).toContain(code);
  expect(changed).toEqual([]);
});

test.each([vendor, proof])("%s is another kind of file and the manifest agrees", async (part) => {
  await bundle.edit(part, (bytes) => Buffer.alloc(bytes.length, "not an archive "));
  await reseal(box, bundle, part);

  expect(await restore()).toMatchObject({ status: 1, code: "BAD_ARCHIVE", changed: [] });
});

test.each([
  ["one digit of a digest is another", (text: string) => text.replace(/("sha512": ")./, "$1!")],
  ["one bit is another", (text: string) => text.replace("{", "z")],
  ["it is compact", (text: string) => JSON.stringify(JSON.parse(text))],
  ["it has line breaks of Windows", (text: string) => text.replaceAll("\n", "\r\n")],
  ["a key stands twice", (text: string) => text.replace(/(\n {2}"go": .*)/, "$1$1")],
  ["a key is unknown", (text: string) => text.replace(/(\n {2}"go": .*)/, '$1\n  "goo": 1,')],
  ["a part is named twice", (text: string) => text.replace(/"README.md"/, `"${vendor}"`)],
  ["a part lies elsewhere", (text: string) => text.replace(/"README.md"/, '"../README.md"')],
  ["it is empty", () => ""],
  ["it is no object", () => "[]\n"],
  ["it has no end", () => " ".repeat((16 << 20) + 1)],
])("the manifest is not as it was written: %s", async (_, change) => {
  await bundle.edit(manifestName, (bytes) => change(bytes.toString()));

  expect(await restore()).toMatchObject({ status: 1, code: "BAD_MANIFEST", changed: [] });
});

test("the manifest is of another format number", async () => {
  await editManifest(bundle, (manifest) => ({ ...manifest, format: "go-offline-bundle/2" }));

  expect(await restore()).toMatchObject({ status: 1, code: "UNKNOWN_FORMAT", changed: [] });
});

test("the manifest does not know the vendor part", async () => {
  await editManifest(bundle, (manifest) => ({
    ...manifest,
    parts: parts(manifest).filter(({ name }) => name !== vendor),
  }));

  expect(await restore()).toMatchObject({ status: 1, code: "PART_MISSING", changed: [] });
});

test("the manifest tells of another sha512 than the part has", async () => {
  await editManifest(bundle, (manifest) => ({
    ...manifest,
    parts: parts(manifest).map((part) => ({ ...part, sha512: "0".repeat(128) })),
  }));

  expect(await restore()).toMatchObject({ status: 1, code: "PART_DIGEST", changed: [] });
});

test("the manifest counts other entries than the part has", async () => {
  await editManifest(bundle, (manifest) => ({
    ...manifest,
    parts: parts(manifest).map((part) => ({ ...part, entries: Number(part["entries"]) + 1 })),
  }));

  expect(await restore()).toMatchObject({ status: 1, code: "ENTRY_COUNT", changed: [] });
});

test("the bundle in a store is refused like one that is named itself", async () => {
  await cp(box.path("bundles"), box.path("store"), { recursive: true });
  const inside = await copyBundle(box, "bundles", "bundle");
  await inside.edit(vendor, (bytes) => bytes.fill(0, bytes.length - 1));
  const [key = ""] = (await box.run("store", ["cat", "latest"])).split("\n");
  await cp(box.path("bundle"), box.path("store", key), { recursive: true });

  expect(await restore("store")).toMatchObject({ status: 1, code: "PART_DIGEST", changed: [] });
});

test.each(["nothing-there", "project", "empty"])(
  "a store that holds no bundle: %s",
  async (store) => {
    await box.write("empty", { latest: "../../bundles\n" });

    expect(await restore(store)).toMatchObject({ status: 1, code: "NO_BUNDLE", changed: [] });
  },
);

function restore(from = "bundle"): Promise<Refusal> {
  return refuse(box, project, ["restore", "--from", `dir:${box.path(from)}`], { GOPROXY: "off" });
}
