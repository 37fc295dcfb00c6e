import { readFile, rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { modules, says, service } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { sandbox, type Sandbox, type Variables } from "../support/sandbox.ts";
import { differences, snapshot } from "../support/snapshot.ts";
import { tool, toolModules } from "../support/tool.ts";

let proxy: GoProxy;
let box: Sandbox;
/** What restore exported, with GOSUMDB as it is here, and everything that go keeps somewhere new. */
let offline: Variables;

beforeAll(async () => {
  proxy = await serve([...modules, ...toolModules]);
  box = await sandbox(proxy.variables);
  await box.project("project", service);
  await box.run("project", ["go", "build", "-trimpath", "-o", "../online", "."]);
  await box.pack("project", "bundles", ["--tools", tool]);
  await box.emptyModuleCache();
  // From here on there is no network: what go asks for, it has to find in the bundle.
  await proxy.close();
  const { environment, status, log } = await box.step("project", "restore", {
    from: "dir:../bundles",
    vendor: "off",
  });
  if (status !== 0) {
    throw new Error(log);
  }
  offline = { ...Object.fromEntries(environment), GOPATH: box.path("fresh-gopath") };
});

beforeEach(async () => {
  await rm(box.path("copy"), { recursive: true, force: true });
  await box.run("", ["cp", "-r", "project", "copy"]);
});

afterAll(() => box.remove());

function go(...args: readonly string[]): Promise<string> {
  return box.run("copy", ["go", ...args], offline);
}

test("only modules are exported, GOSUMDB is left on, and there is no vendor/", async () => {
  expect(offline).toMatchObject({
    GOFLAGS: "-mod=readonly",
    GOPROXY: expect.stringMatching(/^file:\/\/\/.*\/modcache\/cache\/download,off$/),
    GOMODCACHE: expect.stringMatching(/\/modcache$/),
    GONOPROXY: "none",
    GOVCS: "*:off",
    GOTOOLCHAIN: "local",
  });
  expect(offline).not.toHaveProperty("GOSUMDB");
  expect((await go("env", "GOSUMDB")).trim()).toBe(proxy.variables.GOSUMDB);
  expect(await snapshot(box.path("project/vendor"))).toBeUndefined();
});

test("a build with -trimpath is byte for byte the one that had the network", async () => {
  await go("build", "-trimpath", "-o", "../offline", ".");

  expect((await readFile(box.path("offline"))).equals(await readFile(box.path("online")))).toBe(
    true,
  );
  expect(await box.run("", ["sh", "-c", "./offline 2>&1"])).toBe(says);
});

test.each([
  ["build", "-o", "/dev/null", "./..."],
  ["test", "./..."],
  ["vet", "./..."],
  ["mod", "download"],
  ["mod", "graph"],
  ["list", "-m", "all"],
  ["list", "-deps", "-test", "./..."],
])("go %s %s works, and changes nothing", async (...command) => {
  const before = await snapshot(box.path("copy"));

  await go(...command);

  expect(differences(before, await snapshot(box.path("copy")))).toEqual([]);
});

test("go mod verify looks at every module", async () => {
  expect(await go("mod", "verify")).toBe("all modules verified\n");
});

test("go mod tidy gives the very go.sum, also where there was none", async () => {
  const goSum = await readFile(box.path("project/go.sum"), "utf8");

  await go("mod", "tidy");
  expect(await readFile(box.path("copy/go.sum"), "utf8")).toBe(goSum);

  await rm(box.path("copy/go.sum"));
  await go("mod", "tidy");
  expect(await readFile(box.path("copy/go.sum"), "utf8")).toBe(goSum);
});

test("go install builds a tool that was packed, from modules that go.sum does not name", async () => {
  const bin = { ...offline, GOBIN: box.path("bin") };

  await box.run("copy", ["go", "install", tool], bin);

  expect(await box.run("", ["sh", "-c", "bin/hello 2>&1"])).toBe("a tool\n");
});

test("go get adds a module that is in the bundle, with the checksum database's word", async () => {
  await go("get", "example.com/words@v0.2.0");

  const goSum = await readFile(box.path("copy/go.sum"), "utf8");
  expect(goSum).toMatch(/^example\.com\/words v0\.2\.0\/go\.mod h1:/m);
});

test("a module that is not in the bundle is not had, and go says so", async () => {
  await expect(go("get", "example.com/words@v0.3.0")).rejects.toThrow("GOPROXY=off");
});
