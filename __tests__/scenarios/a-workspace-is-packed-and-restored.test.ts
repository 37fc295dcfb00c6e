import { cp, rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { modules, workspace } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { refuse } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { differences, snapshot } from "../support/snapshot.ts";

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.write("origin", workspace);
  await box.run("origin/work", ["go", "work", "sync"]);
  // What sync leaves open, go work vendor adds to go.work.sum.
  await box.run("origin/work", ["go", "work", "vendor", "-o", box.path("expected/vendor")]);
  await box.commit("origin");
  await box.pack("origin/work", "bundles", ["--parts", "vendor"]);
  await box.emptyModuleCache();
});

beforeEach(async () => {
  await rm(box.path("project"), { recursive: true, force: true });
  await box.run("", ["git", "clone", "--quiet", "origin", "project"]);
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const offline = { GOPROXY: "off", GOFLAGS: "-mod=vendor" };
const from = () => ["--from", `dir:${box.path("bundles")}`];

test.each(["work", "work/app", "work/app/.."])(
  "from %s the tree stands beside go.work, and the program runs with no network",
  async (folder) => {
    const { status, stderr } = await box.cli(`project/${folder}`, [
      "restore",
      "--emergency",
      "true",
      ...from(),
    ]);

    expect(stderr).toMatch(/^Restored .*\/project\/work\/vendor in /);
    expect(status).toBe(0);
    expect(await snapshot(box.path("project/work/vendor"))).toEqual(
      await snapshot(box.path("expected/vendor")),
    );
    const said = await box.run("project/work", ["sh", "-c", "go run ./app 2>&1"], offline);
    expect(said).toBe("app deeper deeperfork local\n");
    expect(await box.run("project", ["git", "status", "--porcelain"])).toBe("");
  },
);

test("over the network, a workspace's modules come into the module cache, and nothing is written", async () => {
  await box.emptyModuleCache();
  const words = ["restore", "--emergency", "false", ...from()];

  const { status, stdout, stderr } = await box.cli("project/work", words);

  expect(stderr).toMatch(/^Brought \d+ module versions over the network/);
  expect([status, stdout]).toEqual([0, ""]);
  expect(await box.run("project", ["git", "status", "--porcelain", "--ignored"])).toBe("");
  await box.run("project/work", ["go", "build", "-o", box.path("built"), "./app"], {
    GOPROXY: "off",
  });
});

test("packing writes nothing in the workspace, and twice gives the same bytes", async () => {
  const before = await snapshot(box.path("origin"));

  await box.pack("origin/work", "again", ["--parts", "vendor"]);

  expect(differences(before, await snapshot(box.path("origin")))).toEqual([]);
  expect(await snapshot(box.path("again"))).toEqual(await snapshot(box.path("bundles")));
});

test("go.work.sum lacks a line: it is named, and not written", async () => {
  await box.run("project/work", ["sed", "-i", "1d", "go.work.sum"]);

  const refusal = await refuse(box, "project/work", ["pack", "--to", `dir:${box.path("never")}`]);

  expect(refusal).toMatchObject({ status: 1, code: "INCOMPLETE_GO_SUM" });
  expect(refusal.changed.filter((name) => !name.startsWith("modcache"))).toEqual([]);
});

/** What changed in the checkout since it was packed, and what the refusal names. */
const changes: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ["a replaced directory", { "work/local/text/hello.txt": "changed" }, "local/text/hello.txt"],
  ["a file more in a replaced directory", { "work/local/text/x.s": "\n" }, "local/text/x.s"],
  [
    "the go line of a replaced directory",
    { "work/local/go.mod": "module local\n\ngo 1.19\n" },
    "## explicit; go 1.20",
  ],
  [
    "an import more in a main module",
    { "outside/more.go": 'package outside\n\nimport _ "example.com/original/none"\n' },
    "example.com/original/none",
  ],
  [
    "an import less in a main module",
    { "outside/outside.go": 'package outside\n\nfunc Hello() string { return "" }\n' },
    "example.com/original",
  ],
];

test.each(changes)("%s since then: refused, and nothing placed", async (_, files, named) => {
  await box.write("project", files);

  const refusal = await refuse(box, "project/work", ["restore", "--emergency", "true", ...from()]);

  expect(refusal).toMatchObject({ status: 1, code: "NOT_PROVED", changed: [] });
  expect(refusal.text).toContain(named);
});

test("one of its modules alone, with GOWORK=off, has a tree of its own", async () => {
  await cp(box.path("origin"), box.path("alone"), { recursive: true });
  const variables = { GOWORK: "off" };
  const goMod = workspace["outside/go.mod"];
  await box.write("alone/outside", {
    "go.mod": `${String(goMod)}\nreplace example.com/original => example.com/fork v1.0.1-Fork\n`,
  });
  await box.run("alone/outside", ["go", "mod", "tidy"], variables);
  await box.run("alone/outside", ["go", "mod", "vendor"], variables);

  const made = await box.cli("alone/outside", ["prove"], variables);
  const verified = await box.cli("alone/outside", ["verify"], variables);

  expect(made.status).toBe(0);
  expect(verified.stderr).toMatch(/^Complete: .*\/alone\/outside\/vendor is /);
});
