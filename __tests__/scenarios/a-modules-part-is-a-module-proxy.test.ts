import { readFile, rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { modules, says, service } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { refuse } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { tool, toolModules } from "../support/tool.ts";

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve([...modules, ...toolModules]);
  box = await sandbox(proxy.variables);
  await box.project("project", service);
  await box.pack("project", "bundles", ["--tools", tool]);
});

beforeEach(async () => {
  await rm(box.path("project/vendor"), { recursive: true, force: true });
  await rm(box.path("home/.local"), { recursive: true, force: true });
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

/** The folder of the newest bundle in a store, below the sandbox. */
async function folder(store: string): Promise<string> {
  return `${store}/${(await readFile(box.path(store, "latest"), "utf8")).trim()}`;
}

async function manifest(store: string): Promise<Record<string, Record<string, unknown>[]>> {
  return JSON.parse(await readFile(box.path(await folder(store), "checksums.json"), "utf8"));
}

const offline = { GOPROXY: "off" };

test("it holds what go may ask a proxy for, of every module, and no more", async () => {
  const names = (await box.run(await folder("bundles"), ["tar", "tf", "modules.tar"]))
    .trim()
    .split("\n");

  const base = "example.com/tool/@v/v1.1.0";
  expect(names.filter((name) => name.startsWith("example.com/tool/"))).toEqual([
    "example.com/tool/@v/list",
    `${base}.info`,
    `${base}.mod`,
    `${base}.zip`,
  ]);
  expect(names.filter((name) => /\.(?:ziphash|lock|partial)$/.test(name))).toEqual([]);
  // The version that nobody asked for is not there.
  expect(names.filter((name) => name.includes("words/@v/v0.3.0.zip"))).toEqual([]);
  const lookups = names.filter((name) => name.startsWith("sumdb/sums.example.com/lookup/"));
  const mods = names.filter((name) => name.endsWith(".mod"));
  expect(lookups).toHaveLength(mods.length);
});

test("all records are under one signed tree head", async () => {
  await box.run("", ["rm", "-rf", "by-hand"]);
  await box.write("by-hand", {});
  await box.run("by-hand", ["tar", "xf", `../${await folder("bundles")}/modules.tar`]);
  const heads = await box.run("by-hand/sumdb/sums.example.com/lookup", [
    "sh",
    "-c",
    "find . -type f -exec sed -n '/^go.sum database tree/,$p' {} + | sort -u | grep -c '^— '",
  ]);

  expect(heads.trim()).toBe("1");
});

test("unpacked by hand it is a GOPROXY: stock go builds with it, the checksum database on", async () => {
  const variables = {
    GOPROXY: `file://${box.path("by-hand")},off`,
    GOMODCACHE: box.path("by-hand-cache"),
    GOPATH: box.path("by-hand-gopath"),
    GOFLAGS: "-modcacherw",
  };
  await box.run("", ["cp", "-r", "project", "copy"]);
  await rm(box.path("copy/go.sum"));

  await box.run("copy", ["go", "mod", "tidy"], variables);
  await box.run("copy", ["go", "build", "-o", "binary", "."], variables);

  expect(await readFile(box.path("copy/go.sum"), "utf8")).toBe(
    await readFile(box.path("project/go.sum"), "utf8"),
  );
  expect(await box.run("copy", ["sh", "-c", "./binary 2>&1"])).toBe(says);
});

test("the manifest tells what is there beyond go.sum, and which tools it makes", async () => {
  const { extras, tools } = await manifest("bundles");

  expect(extras?.map(({ path, version }) => `${String(path)}@${String(version)}`)).toEqual(
    expect.arrayContaining(["example.com/tool@v1.1.0", "example.com/words@v0.2.0"]),
  );
  expect(tools).toEqual([{ path: "example.com/tool/cmd/hello", version: "v1.1.0" }]);
});

test("of private modules nobody is asked; they are marked, carried, and go.sum vouches for them", async () => {
  const hidden = { GOPRIVATE: "example.com/pseudo", GONOPROXY: "none" };
  const asked = proxy.requests.length;
  const packed = await box.cli("project", ["pack", "--to", "dir:../private"], hidden);
  expect(packed.status).toBe(0);

  const questions = proxy.requests.slice(asked).filter((path) => path.includes("/lookup/"));
  expect(questions.filter((path) => path.includes("pseudo"))).toEqual([]);
  expect(questions.filter((path) => path.includes("lib")).length).toBeGreaterThan(0);
  const found = await manifest("private");
  expect(found["modules"]?.filter((module) => module["private"] === true)).toEqual([
    expect.objectContaining({ path: "example.com/pseudo" }),
  ]);

  const restore = ["restore", "--from", "dir:../private", "--vendor", "off"];
  const { status, stderr } = await box.cli("project", restore, { ...offline, ...hidden });
  expect(stderr).toContain("module versions proved by go.sum");
  expect(stderr).not.toContain("left out");
  expect(status).toBe(0);
});

test("a line of go.sum that no proxy serves any more is left out, and told when it matters", async () => {
  const goSum = await readFile(box.path("project/go.sum"), "utf8");
  const h1 = "h1:3fEykkD9k7lYzXqCYrwGAf7iNhbk4yCjHmKBN9td4L0=";
  await box.write("project", { "go.sum": `${goSum}example.com/gone v1.0.0 ${h1}\n` });
  await box.pack("project", "stale");

  const { status, stderr } = await box.cli(
    "project",
    ["restore", "--from", "dir:../stale", "--vendor", "off"],
    offline,
  );

  await box.write("project", { "go.sum": goSum });
  expect(status).toBe(0);
  expect(stderr).toContain(
    "example.com/gone@v1.0.0: the bundle lacks the module: no module proxy had it any more when the bundle was packed, and nothing asked for it; run go mod tidy",
  );
});

test("checksum-policy go-sum switches GOSUMDB off, and says so; go.sum is enforced", async () => {
  const { status, summary, environment, outputs } = await box.step("project", "restore", {
    from: "dir:../bundles",
    vendor: "off",
    "checksum-policy": "go-sum",
  });

  expect(status).toBe(0);
  expect(environment.get("GOSUMDB")).toBe("off");
  expect(summary).toContain("⚠️ go-sum: GOSUMDB is off; go.sum is enforced all the same");
  expect(outputs.get("checksum-policy")).toBe("go-sum");
  const exported = Object.fromEntries(environment);
  await box.run("project", ["go", "build", "-o", "/dev/null", "."], exported);
  const goSum = await readFile(box.path("project/go.sum"), "utf8");
  await box.write("project", { "go.sum": goSum.replace(/(lib v1\.2\.0 h1:)..../, "$1AAAA") });
  await expect(box.run("project", ["go", "mod", "download"], exported)).rejects.toThrow(
    "SECURITY ERROR",
  );
  await box.write("project", { "go.sum": goSum });
});

test("checksum-policy bundle is refused, as this version has none", async () => {
  const refusal = await refuse(
    box,
    "project",
    ["restore", "--from", "dir:../bundles", "--checksum-policy", "bundle"],
    offline,
  );

  expect(refusal).toMatchObject({ status: 2, code: "BAD_INPUT", changed: [] });
  expect(refusal.text).toContain("wanted strict or go-sum, got bundle");
});
