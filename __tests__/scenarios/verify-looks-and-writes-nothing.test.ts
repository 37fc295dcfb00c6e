import { cp, rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { copyBundle } from "../support/bundle-edit.ts";
import { modules, service } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { refuse, type Refusal } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { differences, snapshot } from "../support/snapshot.ts";

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("origin", service);
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

const from = () => ["verify", "--from", `dir:${box.path("bundles")}`];

test.each([[[]], [["--vendor"]]])("a bundle, or the tree that go vendored: %j", async (more) => {
  const before = await snapshot(box.folder);

  // Nothing is asked of go, nor of a network.
  const { status, stderr, stdout } = await box.cli("project", [...from(), ...more], {
    GOPROXY: "off",
    PATH: box.path("empty"),
  });

  expect(stderr).toMatch(/^Complete: .* is what go vendors from modules that match go.sum\n/);
  expect(stderr).toContain("proved   20 files of 7 packages from 6 modules");
  expect(stdout).toBe("");
  expect(status).toBe(0);
  expect(differences(before, await snapshot(box.folder))).toEqual([]);
});

test("as JSON, for programs", async () => {
  const { stdout } = await box.cli("project", [...from(), "--json"]);

  const answer: unknown = JSON.parse(stdout);
  expect(answer).toMatchObject({ verdict: { files: 20, findings: [] } });
});

/** What was done to the tree, and what the refusal names. */
const changes: readonly (readonly [string, () => Promise<unknown>, string])[] = [
  [
    "one byte of a Go file",
    () => put("example.com/deep/deep.go", (text) => text.replace("deep", "Deep")),
    "example.com/deep/deep.go",
  ],
  [
    "one byte of an embedded file",
    () => put("example.com/lib/sub/inner/greeting.txt", (text) => `${text} `),
    "example.com/lib/sub/inner/greeting.txt",
  ],
  [
    "one byte of a licence",
    () => put("example.com/lib/LICENSE", (text) => text.toUpperCase()),
    "example.com/lib/LICENSE",
  ],
  [
    "a file too much, in a package",
    () => put("example.com/deep/zz.go", () => "package deep\n\nfunc init() {}\n"),
    "example.com/deep/zz.go",
  ],
  ["a file too much, anywhere", () => put("readme", () => "hello\n"), "readme"],
  [
    "a whole package too much",
    () => put("example.com/lib/sub/unused/unused.go", () => "package unused\n"),
    "example.com/lib/sub/unused/unused.go",
  ],
  [
    "a file that go leaves out, though it is the module's own",
    () =>
      put("example.com/lib/gen.go", () => "//go:build ignore\n\npackage main\n\nfunc main() {}\n"),
    "example.com/lib/gen.go",
  ],
  [
    "a file that is missing",
    () => rm(box.path("project/vendor/example.com/lib/lib_windows.go")),
    "example.com/lib/lib_windows.go",
  ],
  [
    "a package that is missing in modules.txt",
    () => put("modules.txt", (text) => text.replace("example.com/lib/sub/inner\n", "")),
    "example.com/lib/sub/inner",
  ],
  [
    "another version in modules.txt",
    () =>
      put("modules.txt", (text) =>
        text.replace("example.com/deep v0.3.0", "example.com/deep v0.4.0"),
      ),
    "example.com/deep",
  ],
  [
    "a replacement that modules.txt does not tell",
    () => put("modules.txt", (text) => text.replaceAll(" => example.com/fork v1.0.1-Fork", "")),
    "example.com/original",
  ],
  [
    "a modules.txt that is missing",
    () => rm(box.path("project/vendor/modules.txt")),
    "modules.txt",
  ],
  ["a link", () => box.run("project/vendor", ["ln", "-s", "modules.txt", "link"]), "link"],
  ["an empty folder", () => box.write("project/vendor/empty", {}), "empty"],
];

test.each(changes)("vendor/ with %s is not proved", async (_, change, named) => {
  await change();

  const refusal = await verify("--vendor");

  expect(refusal).toMatchObject({ status: 1, code: "NOT_PROVED", changed: [] });
  expect(refusal.text).toContain(named);
});

test("a bundle with one bit changed is refused", async () => {
  const bundle = await copyBundle(box, "bundles", "bundle");
  await bundle.edit("vendor.tar.zst", (bytes) => {
    bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100);
    return bytes;
  });

  const refusal = await refuse(box, "project", ["verify", "--from", `dir:${box.path("bundle")}`]);

  expect(refusal).toMatchObject({ status: 1, changed: [] });
  expect(["PART_DIGEST", "BAD_ARCHIVE", "PART_SIZE"]).toContain(refusal.code);
});

test("there is no vendor/ to verify", async () => {
  await rm(box.path("project/vendor"), { recursive: true });

  expect(await verify("--vendor")).toMatchObject({ status: 1, code: "NO_VENDOR", changed: [] });
});

test("vendor/ is a file", async () => {
  await rm(box.path("project/vendor"), { recursive: true });
  await box.write("project", { vendor: "a file\n" });

  expect(await verify("--vendor")).toMatchObject({ status: 1, code: "NO_VENDOR", changed: [] });
});

async function put(name: string, change: (text: string) => string): Promise<void> {
  const text = await box.run("project/vendor", ["sh", "-c", `cat '${name}' 2>/dev/null || true`]);
  await box.write("project/vendor", { [name]: change(text) });
}

function verify(...more: readonly string[]): Promise<Refusal> {
  return refuse(box, "project", [...from(), ...more]);
}
