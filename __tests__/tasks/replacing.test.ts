import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { load } from "../../src/tasks/project.ts";
import { replaced } from "../../src/tasks/replacing.ts";
import { modules } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { several, single, vendorAndProve } from "../support/replaceable.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { differences, snapshot } from "../support/snapshot.ts";

const timeout = 60_000;
let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  Object.assign(process.env, box.environment);
  delete process.env["GOWORK"];
  await box.project("origin", single);
  await box.write("workspace", several);
  await box.run("workspace/work", ["go", "work", "sync"]);
  await box.run("workspace/work", ["go", "work", "vendor", "-o", box.path("unused/vendor")]);
  await box.commit("workspace");
});

beforeEach(async () => {
  for (const name of ["project", "spaces", "private", "tree"]) {
    await rm(box.path(name), { recursive: true, force: true });
  }
  await box.run("", ["git", "clone", "--quiet", "origin", "project"]);
  await box.run("", ["git", "clone", "--quiet", "workspace", "spaces"]);
  await mkdir(box.path("private"));
  await mkdir(box.path("tree"));
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const offline = { GOPROXY: "off" };
const status = (folder: string) => box.run(folder, ["git", "status", "--porcelain"]);

async function replace(folder: string, text: string) {
  return replaced(await load(box.path(folder)), text, box.path("private"), timeout);
}

/** What the program says when go builds it so. */
function says(folder: string, program: string, flags: readonly string[], goWork = "off") {
  const variables = { ...offline, GOFLAGS: flags.join(" "), GOWORK: goWork };
  return box.run(folder, ["sh", "-c", `go run ${program} 2>&1`], variables);
}

test("a module: go builds the replacement, vendored and not, and the tree is proved", async () => {
  const before = await snapshot(box.path("project"));

  const { project, ...second } = await replace("project", "example.com/deep => ./forks/deep");
  await second.keep();

  expect(differences(before, await snapshot(box.path("project")))).toEqual([]);
  expect(project.flags).toEqual([`-modfile=${box.path("private/go.mod")}`]);
  expect(await says("project", ".", ["-mod=readonly", ...project.flags])).toBe("forked\n");
  const { directory, findings } = await vendorAndProve(
    project,
    box.path("tree"),
    box.path("modcache"),
  );
  expect(findings).toEqual([]);
  expect(differences(before, await snapshot(box.path("project")))).toEqual([]);
  await rename(directory ?? "", box.path("project/vendor"));
  expect(await says("project", ".", ["-mod=vendor", ...project.flags])).toBe("forked\n");
  expect(await readFile(box.path("project/go.mod"), "utf8")).not.toContain("replace");
});

test("a workspace: go builds the replacement, vendored and not, and git sees nothing", async () => {
  const before = await snapshot(box.path("spaces"));

  const { project, ...second } = await replace(
    "spaces/work/app",
    "example.com/deep => ./forks/deep\nexample.com/original@v1.0.0 => example.com/fork@v1.0.1-Fork",
  );
  await second.keep();

  expect(differences(before, await snapshot(box.path("spaces")))).toEqual([
    ".git/info/exclude",
    "work/.go-offline.work",
    "work/.go-offline.work.sum",
  ]);
  expect(await status("spaces")).toBe("");
  expect(project.flags).toEqual([]);
  expect(project.goWork).toBe(box.path("spaces/work/.go-offline.work"));
  const said = "app forked forkedfork local\n";
  expect(await says("spaces/work", "./app", ["-mod=readonly"], project.goWork)).toBe(said);
  const { directory, findings } = await vendorAndProve(
    project,
    box.path("tree"),
    box.path("modcache"),
  );
  expect(findings).toEqual([]);
  await rename(directory ?? "", box.path("spaces/work/vendor"));
  expect(await says("spaces/work", "./app", ["-mod=vendor"], project.goWork)).toBe(said);
  expect(await says("spaces/work/app", ".", ["-mod=vendor"], project.goWork)).toBe(said);
});

test("what is exported for a workspace is read back as the same project", async () => {
  const { project, ...second } = await replace("spaces/work", "example.com/deep => ./forks/deep");
  await second.keep();
  process.env["GOWORK"] = project.goWork;
  const again = await load(box.path("spaces/work/app"));
  delete process.env["GOWORK"];

  expect(again).toEqual(project);
});

test("a workspace that is not kept is as it was, also after a run before", async () => {
  const before = await snapshot(box.path("spaces"));
  const first = await replace("spaces/work", "example.com/deep => ./forks/deep");
  await first.takeBack();
  expect(differences(before, await snapshot(box.path("spaces")))).toEqual([]);

  await rm(box.path("private"), { recursive: true });
  await mkdir(box.path("private"));
  await (await replace("spaces/work", "example.com/deep => ./forks/deep")).keep();
  const kept = await snapshot(box.path("spaces"));
  await rm(box.path("private"), { recursive: true });
  await mkdir(box.path("private"));
  const third = await replace("spaces/work", "example.com/deep@v0.4.0 => ./forks/deep");
  expect(differences(kept, await snapshot(box.path("spaces")))).toEqual(["work/.go-offline.work"]);
  await third.takeBack();
  expect(differences(kept, await snapshot(box.path("spaces")))).toEqual([]);
});

test("a module that go.sum has the lines of is built in place of another", async () => {
  await box.run("project", [
    "go",
    "mod",
    "edit",
    "-replace=example.com/deep=example.com/deep@v0.4.0",
  ]);
  await box.run("project", ["go", "mod", "tidy"]);
  await box.run("project", ["git", "checkout", "--quiet", "go.mod"]);
  await box.run("project", ["sh", "-c", "git show HEAD:go.sum >> go.sum"]);

  const { project } = await replace("project", "example.com/deep => example.com/deep v0.4.0");

  expect(await says("project", ".", ["-mod=readonly", ...project.flags])).toBe("deeper\n");
  const proved = await vendorAndProve(project, box.path("tree"), box.path("modcache"));
  expect(proved.findings).toEqual([]);
});

test("a replace line of go.mod gives way to the run's", async () => {
  await box.run("project", ["go", "mod", "edit", "-replace=example.com/deep@v0.3.0=./forks/bare"]);

  const { project } = await replace("project", "example.com/deep => ./forks/deep");

  expect(project.mains.modules[0]?.goMod.replace).toEqual([
    { old: { path: "example.com/deep", version: "" }, new: { path: "./forks/deep", version: "" } },
  ]);
  expect(await says("project", ".", ["-mod=readonly", ...project.flags])).toBe("forked\n");
});

test("a folder whose name has a blank is quoted as go reads it", async () => {
  await mkdir(box.path("private/a b"));
  const checkout = await load(box.path("project"));

  const { project } = await replaced(
    checkout,
    "example.com/deep => ./forks/deep",
    box.path("private/a b"),
    timeout,
  );

  expect(await says("project", ".", ["-mod=readonly", ...project.flags])).toBe("forked\n");
});

test("no line is no second file", async () => {
  const project = await load(box.path("project"));
  const same = await replaced(project, "# none\n", box.path("private"), timeout);
  await same.keep();
  await same.takeBack();

  expect(same.project).toBe(project);
  expect(same.project.flags).toEqual([]);
  expect(await snapshot(box.path("private"))).toEqual(new Map([["", "directory 755"]]));
});

test.each([
  ["an absolute directory", () => `example.com/deep => ${box.path("project/forks/deep")}`],
  ["a roundabout one", () => "example.com/deep => ./forks/../../project/forks/deep/"],
  ["one for the version that is required", () => "example.com/deep v0.3.0 => ./forks/deep"],
  [
    "a line that holds for nothing",
    () => "example.com/other => ./forks/other\nexample.com/deep => ./forks/deep",
  ],
])("what go takes is taken: %s", async (_, line) => {
  const { project } = await replace("project", line());

  const proved = await vendorAndProve(project, box.path("tree"), box.path("modcache"));
  expect(proved.findings).toEqual([]);
  await rename(proved.directory ?? "", box.path("project/vendor"));
  expect(await says("project", ".", ["-mod=vendor", ...project.flags])).toBe("forked\n");
});
