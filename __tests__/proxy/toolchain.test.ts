import { Buffer } from "node:buffer";
import { expect, test } from "@jest/globals";
import { isPart, moduleOf, note, partName, platform, unpack } from "../../src/proxy/toolchain.ts";
import { sums, zip, type Module } from "../support/module-zip.ts";
import { refusal } from "../support/parts.ts";

const module: Module = {
  path: "golang.org/toolchain",
  version: "v0.0.1-go1.26.8.linux-amd64",
  files: {
    "bin/go": "#!/bin/sh\n",
    "pkg/tool/linux_amd64/compile": "x",
    "pkg/include/a.h": "int a;\n",
    "src/a.go": "package a\n",
    VERSION: "go1.26.8\n",
  },
};
const linux = { os: "linux", arch: "amd64" };

test.each([
  ["linux/amd64", linux],
  ["windows/arm64", { os: "windows", arch: "arm64" }],
  ["linux", undefined],
  ["linux/", undefined],
  ["Linux/amd64", undefined],
  ["linux/amd64/v2", undefined],
  ["", undefined],
])("%j as a platform is %j", (text, expected) => {
  expect(platform(text)).toEqual(expected);
});

test.each([
  ["go1.26.8", "v0.0.1-go1.26.8.linux-amd64"],
  ["go1.27rc1", "v0.0.1-go1.27rc1.linux-amd64"],
  ["go1.22beta2", "v0.0.1-go1.22beta2.linux-amd64"],
  ["go1.26", undefined],
  ["devel go1.27-abc", undefined],
  ["go1.26.8 X:boringcrypto", undefined],
])("the toolchain of %s is %s", (go, version) => {
  expect(moduleOf(go, linux)?.version).toBe(version);
});

test("a part is named after its platform, and known by that name", () => {
  expect(partName(linux)).toBe("toolchain-linux-amd64.zip");
  expect(isPart(partName(linux))).toBe(true);
  expect(["modules.tar", "toolchain.sumdb.tar", "toolchain-linux.zip"].some(isPart)).toBe(false);
});

test("it is unpacked below its root, commands with their bits; its note is version and h1", () => {
  const files = unpack(zip(module));
  const found = new Map<string, number>();
  let next = files.next();
  for (; next.done !== true; next = files.next()) {
    found.set(next.value.name, next.value.mode);
    expect(Buffer.from(next.value.bytes).toString()).toBe(module.files[next.value.name]);
  }
  const h1 = sums(module).split("\n")[0]?.split(" ")[2];

  expect(next.value).toBe(`${module.version} ${h1}`);
  expect(note(zip(module))).toBe(next.value);
  expect(Object.fromEntries(found)).toEqual({
    VERSION: 0o644,
    "bin/go": 0o755,
    "pkg/include/a.h": 0o644,
    "pkg/tool/linux_amd64/compile": 0o755,
    "src/a.go": 0o644,
  });
});

test.each([
  ["nothing", Buffer.alloc(0)],
  ["other bytes", Buffer.from("not a zip at all, but long enough to be looked at")],
  ["another module", zip({ ...module, path: "example.com/toolchain" })],
  ["another kind of version", zip({ ...module, version: "v1.0.0" })],
])("%s is refused", async (_, bytes) => {
  expect(await refusal(() => note(bytes))).toBe("BAD_MODULE");
});

test("files of another version behind the first are refused", async () => {
  const bytes = zip(module).toString("latin1");
  const at = bytes.lastIndexOf("1.26.8");
  const other = Buffer.from(`${bytes.slice(0, at)}1.26.9${bytes.slice(at + 6)}`, "latin1");

  expect(await refusal(() => note(other))).toBe("BAD_MODULE");
});

test("an entry for a directory is hashed, and not written", () => {
  const withDirectory = { ...module, files: { ...module.files, "empty/": "" } };
  const names: string[] = [];
  for (const file of unpack(zip(withDirectory))) {
    names.push(file.name);
  }

  expect(names).not.toContain("empty");
  expect(names).not.toContain("empty/");
});
