import { readdir, readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { modules, says, service } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { start } from "../support/process.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { snapshot } from "../support/snapshot.ts";

const offline = { GOPROXY: "off" };
let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("project", service);
  await box.pack("project", "bundles");
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

test("a packed project builds with no network and an empty module cache, and git stays clean", async () => {
  await box.run("", ["git", "clone", "--quiet", "project", "clone"]);
  await box.emptyModuleCache();
  proxy.requests.length = 0;

  const { status, stdout, stderr } = await box.cli(
    "clone",
    ["restore", "--from", `dir:${box.path("bundles")}`],
    offline,
  );

  expect(stderr).toMatch(/^Restored .*\/clone\/vendor in /);
  expect(stderr).toMatch(/ {2}proved {3}20 files of 7 packages from 6 modules, against go.sum/);
  expect(status).toBe(0);
  await box.run("clone", ["go", "build", "-o", "binary", "."], exported(stdout));
  const binary = { command: box.path("clone", "binary"), args: [], environment: {} };
  expect((await start({ ...binary, directory: box.folder }).ended).stderr).toBe(says);
  expect(await box.run("clone", ["git", "status", "--porcelain"])).toBe("");
  expect(await readFile(box.path("clone/.git/info/exclude"), "utf8")).toMatch(/^\/vendor\/$/m);
  expect(proxy.requests).toEqual([]);
});

test("what restore prints can be evaluated by a shell", async () => {
  await box.run("", ["git", "clone", "--quiet", "project", "evaluated"]);

  const { stdout } = await box.cli(
    "evaluated",
    ["restore", "--from", `dir:${box.path("bundles")}`],
    { ...offline, GOFLAGS: "-tags=a,b '-ldflags=-X main.name=it' -mod=mod" },
  );
  const seen = await box.run("evaluated", [
    "sh",
    "-c",
    `${stdout}printf '%s\n' "$GOFLAGS" "$GOVCS"`,
  ]);

  expect(seen).toBe("-tags=a,b '-ldflags=-X main.name=it' -mod=vendor\n*:off\n");
});

test("restoring twice is harmless: the second one finds the tree in place", async () => {
  await box.run("", ["git", "clone", "--quiet", "project", "twice"]);
  const restore = ["restore", "--from", `dir:${box.path("bundles")}`];
  const first = await box.cli("twice", restore, offline);
  const before = await snapshot(box.path("twice"));

  const second = await box.cli("twice", restore, offline);

  expect(first.status).toBe(0);
  expect(second.stderr).toContain("vendor is the bundle's tree already; nothing was changed");
  expect(second.stdout).toBe(first.stdout);
  expect(second.status).toBe(0);
  expect(await snapshot(box.path("twice"))).toEqual(before);
});

test("packing twice, in another folder and from an empty module cache, gives equal bytes", async () => {
  await box.run("", ["git", "clone", "--quiet", "project", "again"]);
  await box.emptyModuleCache();

  const { status } = await box.cli("again", ["pack", "--to", `dir:${box.path("bundles-again")}`]);

  expect(status).toBe(0);
  const bundles = await snapshot(box.path("bundles"));
  expect(bundles?.size).toBe(9);
  expect(await snapshot(box.path("bundles-again"))).toEqual(bundles);
});

test("packing to the same store again replaces the bundle by equal bytes", async () => {
  const before = await snapshot(box.path("bundles"));

  const { status } = await box.cli("project", ["pack", "--to", `dir:${box.path("bundles")}`]);

  expect(status).toBe(0);
  expect(await snapshot(box.path("bundles"))).toEqual(before);
});

test("packing writes nothing into the project, its git or the temporary folder", async () => {
  const before = await snapshot(box.path("project"));

  const { status } = await box.cli("project", ["pack", "--to", `dir:${box.path("bundles-more")}`]);

  expect(status).toBe(0);
  expect(await snapshot(box.path("project"))).toEqual(before);
  expect(await readdir(box.path("tmp"))).toEqual([]);
});

test("a bundle of an earlier go.sum fits while the vendored modules are the same, and says what changed", async () => {
  await box.run("", ["git", "clone", "--quiet", "project", "moved-on"]);
  const goSum = await readFile(box.path("moved-on/go.sum"), "utf8");
  const line = "example.com/added v1.0.0 h1:3fEykkD9k7lYzXqCYrwGAf7iNhbk4yCjHmKBN9td4L0=\n";
  await box.write("moved-on", { "go.sum": line + goSum });

  const { status, stderr } = await box.cli(
    "moved-on",
    ["restore", "--from", `dir:${box.path("bundles")}`],
    offline,
  );

  expect(stderr).toContain("packed from another go.mod or go.sum: 1 change");
  expect(stderr).toContain("added example.com/added v1.0.0");
  expect(status).toBe(0);
});

function exported(stdout: string): Record<string, string> {
  const lines = [...stdout.matchAll(/^export (\w+)='(.*)'$/gm)];
  return Object.fromEntries(lines.map(([, name = "", value = ""]) => [name, value]));
}
