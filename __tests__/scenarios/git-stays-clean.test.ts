import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { modules, small } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("project", small);
  await box.pack("project", "bundles");
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

async function restore(folder: string): Promise<string> {
  const args = ["restore", "--from", `dir:${box.path("bundles")}`];
  const { status, log, stderr } = await box.cli(folder, args, { GOPROXY: "off" });
  if (status !== 0) {
    throw new Error(log);
  }
  return stderr;
}

test("in a module below the repository's top, whatever its folder is called", async () => {
  const folder = "many/services/a [b] #!c/d*e";
  await box.run("", ["git", "clone", "--quiet", "project", folder]);
  await box.run(folder, ["rm", "-rf", ".git"]);
  await box.commit("many");

  await restore(folder);

  expect(await box.run("many", ["git", "status", "--porcelain"])).toBe("");
  const exclude = await readFile(box.path("many/.git/info/exclude"), "utf8");
  expect(exclude).toContain("\n/services/a \\[b\\] \\#\\!c/d\\*e/vendor/\n");
});

test("a vendor/ elsewhere in the repository is still seen", async () => {
  await box.run("", ["git", "clone", "--quiet", "project", "seen"]);
  await restore("seen");

  await box.write("seen/tools/vendor", { "new.txt": "new\n" });

  expect(await box.run("seen", ["git", "status", "--porcelain"])).toBe("?? tools/\n");
});

test("an exclude file of the user's own, without a line break at its end, keeps its lines", async () => {
  await box.run("", ["git", "clone", "--quiet", "project", "own"]);
  await box.write("own/.git/info", { exclude: "*.log\n/mine" });

  await restore("own");
  await restore("own");

  const text = await readFile(box.path("own/.git/info/exclude"), "utf8");
  expect(text).toMatch(/^\*\.log\n\/mine\n# go-offline: .*\n\/vendor\/\n$/);
});

test("without an info folder", async () => {
  await box.run("", ["git", "clone", "--quiet", "project", "bare-bones"]);
  await box.run("bare-bones", ["rm", "-r", ".git/info"]);

  await restore("bare-bones");

  expect(await box.run("bare-bones", ["git", "status", "--porcelain"])).toBe("");
});

test("in a second worktree of a repository", async () => {
  await box.run("", ["git", "clone", "--quiet", "project", "first"]);
  await box.run("first", ["git", "worktree", "add", "--quiet", "../second"]);

  await restore("second");

  expect(await box.run("second", ["git", "status", "--porcelain"])).toBe("");
});

test("a project that ignores vendor/ already", async () => {
  await box.run("", ["git", "clone", "--quiet", "project", "ignoring"]);
  await box.write("ignoring", { ".gitignore": "/vendor/\n" });
  await box.commit("ignoring");

  await restore("ignoring");

  expect(await box.run("ignoring", ["git", "status", "--porcelain"])).toBe("");
});

test("go's own stamp says that a build from the restored tree is not modified", async () => {
  await box.run("", ["git", "clone", "--quiet", "project", "stamped"]);
  await box.write("stamped", { ".gitignore": "/binary\n" });
  await box.commit("stamped");
  await restore("stamped");

  const offline = { GOPROXY: "off", GOFLAGS: "-mod=vendor -buildvcs=true" };
  await box.run("stamped", ["go", "build", "-o", "binary", "."], offline);

  const stamp = await box.run("stamped", ["go", "version", "-m", "binary"]);
  expect(stamp).toContain("vcs.modified=false");
});

test("outside of git nothing is said of it", async () => {
  await box.write("plain", small);
  await box.run("", ["cp", "project/go.sum", "plain/go.sum"]);

  expect(await restore("plain")).not.toContain("git status");
});
