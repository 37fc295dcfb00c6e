import { rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { modules, service, workspace } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { refuse } from "../support/refusal.ts";
import { sandbox, type Files, type Sandbox } from "../support/sandbox.ts";
import { differences, snapshot } from "../support/snapshot.ts";

let proxy: GoProxy;
let box: Sandbox;

const fork = {
  "go.mod": "module example.com/deep\n\ngo 1.20\n",
  "deep.go": 'package deep\n\nfunc Hello() string { return "forked" }\n',
};

function below(folder: string, files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]),
  );
}

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("origin", { ...service, ...below("forks/deep", fork) });
  await box.pack("origin", "bundles");
  await box.write("space", { ...workspace, ...below("work/forks/deep", fork) });
  await box.run("space/work", ["go", "work", "sync"]);
  await box.run("space/work", ["go", "work", "vendor", "-o", box.path("unused")]);
  await box.commit("space");
  await box.pack("space/work", "space-bundles");
});

beforeEach(async () => {
  for (const name of ["project", "copy", "home/.local"]) {
    await rm(box.path(name), { recursive: true, force: true });
  }
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const line = "example.com/deep => ./forks/deep";

test("a module is replaced by a directory in a second go.mod, the tree is proved, and go uses it", async () => {
  await box.run("", ["git", "clone", "--quiet", "origin", "project"]);
  const before = await snapshot(box.path("project"));

  const { status, log, summary, environment } = await box.step("project", "restore", {
    from: "dir:../bundles",
    replace: `# for today\n${line}\n`,
  });

  expect(log).toMatch(/^Rebuilt /);
  expect(log).toContain(`replaced ${line}`);
  expect(status).toBe(0);
  expect(summary).toContain("| Replaced | <code>example.com/deep =&#62; ./forks/deep</code>");
  expect(environment.get("GOFLAGS")).toMatch(/^-modfile=\S+\/replace\/go\.mod -mod=vendor$/);
  const exported = { ...Object.fromEntries(environment), GOPROXY: "off" };
  await box.run("project", ["go", "build", "-o", "binary", "."], exported);
  expect(await box.run("project", ["sh", "-c", "./binary 2>&1"])).toContain("lib forked Case");
  const changed = differences(before, await snapshot(box.path("project")));
  expect(changed.filter((name) => !/^(?:vendor|binary|\.git\/info\/exclude)/.test(name))).toEqual(
    [],
  );
  expect(await box.run("project", ["git", "status", "--porcelain"])).toBe("");
});

test("the tree is the one that go makes with that line in go.mod itself", async () => {
  await box.run("", ["git", "clone", "--quiet", "origin", "project"]);
  await box.run("", ["cp", "-r", "origin", "copy"]);
  await box.run("copy", ["go", "mod", "edit", "-replace=example.com/deep=./forks/deep"]);
  await box.run("copy", ["go", "mod", "vendor"]);

  const { status } = await box.cli(
    "project",
    ["restore", "--from", "dir:../bundles", "--replace", line],
    { GOPROXY: "off" },
  );

  expect(status).toBe(0);
  expect(await snapshot(box.path("project/vendor"))).toEqual(
    await snapshot(box.path("copy/vendor")),
  );
});

test("a second restore in the same job takes its own flag for no foreign one", async () => {
  await box.run("", ["git", "clone", "--quiet", "origin", "project"]);
  const order = ["restore", "--from", "dir:../bundles", "--replace", line];
  const { stdout } = await box.cli("project", order, { GOPROXY: "off" });
  const flags = /export GOFLAGS='(.*)'/.exec(stdout)?.[1] ?? "";

  const again = await box.cli("project", order, { GOPROXY: "off", GOFLAGS: flags });

  expect(again.stderr).toContain("is the bundle's tree already");
  expect(again.stdout).toContain(`export GOFLAGS='${flags}'`);
  expect(again.status).toBe(0);
});

test("in a workspace a second go.work does it, which git does not see, and leave takes it away", async () => {
  await box.run("", ["git", "clone", "--quiet", "space", "project"]);
  const before = await snapshot(box.path("project"));
  const from = `dir:${box.path("space-bundles")}`;

  const restored = await box.cli("project/work", ["restore", "--from", from, "--replace", line], {
    GOPROXY: "off",
  });

  expect(restored.stderr).toMatch(/^Rebuilt /);
  expect(restored.status).toBe(0);
  const work = box.path("project/work/.go-offline.work");
  expect(restored.stdout).toContain(`export GOWORK='${work}'`);
  const said = await box.run("project/work", ["sh", "-c", "go run ./app 2>&1"], {
    GOPROXY: "off",
    GOFLAGS: "-mod=vendor",
    GOWORK: work,
  });
  expect(said).toBe("app forked forkedfork local\n");
  expect(await box.run("project", ["git", "status", "--porcelain"])).toBe("");

  const left = await box.cli("project/work", ["env", "--leave"], { GOWORK: work });
  expect(left.stdout).toContain("unset GOWORK");
  expect(left.status).toBe(0);
  expect(differences(before, await snapshot(box.path("project")))).toEqual([]);
});

test.each([
  ["example.com/deep => ./nowhere", "BAD_REPLACE", "does not exist"],
  ["example.com/deep => ./forks/deep v1.0.0", "BAD_REPLACE", "version"],
  ["example.com/lib => ./forks/deep", "BAD_REPLACE", "module example.com/lib"],
  ["example.com/deep => example.com/other v1.0.0", "INCOMPLETE_GO_SUM", "example.com/other v1.0.0"],
  ["example.com/deep ./forks/deep", "BAD_REPLACE", "=>"],
])("%s is refused before anything is fetched, and nothing is placed", async (bad, code, said) => {
  await box.run("", ["git", "clone", "--quiet", "origin", "project"]);

  const refusal = await refuse(
    box,
    "project",
    ["restore", "--from", "dir:../nowhere", "--replace", bad],
    { GOPROXY: "off" },
  );

  expect(refusal).toMatchObject({ status: 1, code, changed: [] });
  expect(refusal.text).toContain(said);
});
