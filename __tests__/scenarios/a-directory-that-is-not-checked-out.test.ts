import { mkdir, rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { honest } from "../support/evil.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { refuse, type Refusal } from "../support/refusal.ts";
import { sandbox, type Files, type Sandbox } from "../support/sandbox.ts";

let proxy: GoProxy;
let box: Sandbox;

const local: Files = {
  "go.mod": "module example.com/local\n\ngo 1.20\n",
  "local.go": "package local\n",
};

/** A project that replaces a module by a directory. */
function project(target: string): Files {
  return {
    "go.mod": `module example.com/app\n\ngo 1.21\n\nrequire (\n\texample.com/deep v0.3.0\n\texample.com/local v0.0.0\n)\n\nreplace example.com/local => ${target}\n`,
    "main.go":
      'package main\n\nimport (\n\t"example.com/deep"\n\t_ "example.com/local"\n)\n\nfunc main() { println(deep.Hello()) }\n',
  };
}

beforeAll(async () => {
  proxy = await serve([honest]);
  box = await sandbox(proxy.variables);
  await box.write("upstream", local);
  await box.commit("upstream");
  await pack("inside", "./local", "inside/local");
  await pack("outside", "../local", "local");
  await box.write("state", {});
});

beforeEach(async () => {
  await rm(box.path("work"), { recursive: true, force: true });
  await box.write("work", {});
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

/** Packs a project while its directory is there; then only that of the project is committed. */
async function pack(name: string, target: string, directory: string): Promise<void> {
  await box.write(directory, local);
  await box.write(name, project(target));
  await box.run(name, ["go", "mod", "tidy"]);
  await box.run(name, ["git", "init", "--quiet"]);
  await box.pack(name, `${name}-bundles`, ["--parts", "vendor modules"]);
  await rm(box.path(directory), { recursive: true });
  await box.commit(name);
}

/** A checkout of the project in which git does something about ./local; then a restore, with its vendor mode. */
async function restore(name: string, vendor = "auto"): Promise<Refusal> {
  const args = ["restore", "--from", `dir:${box.path(`${name}-bundles`)}`, "--vendor", vendor];
  return refuse(box, "work/checkout", args, {
    GOPROXY: "off",
    XDG_STATE_HOME: box.path("state"),
  });
}

async function clone(name: string): Promise<void> {
  await box.run("", ["cp", "-r", name, "work/checkout"]);
}

const git = (...args: readonly string[]) =>
  box.run("work/checkout", ["git", "-c", "protocol.file.allow=always", ...args]);

const refused = { status: 1, code: "NO_REPLACEMENT", changed: [] };
const wanted = "wanted the directory ./local, which replaces example.com/local, got none";

test.each(["auto", "rebuild", "off"])(
  "a submodule that is not checked out, --vendor %s: the option of actions/checkout is named",
  async (vendor) => {
    await clone("inside");
    await git("submodule", "--quiet", "add", box.path("upstream"), "local");
    await git("commit", "--quiet", "--message=submodule");
    await git("submodule", "--quiet", "deinit", "--force", "local");

    const refusal = await restore("inside", vendor);

    expect(refusal).toMatchObject(refused);
    expect(refusal.message).toContain(wanted.replace("got none", "got one without a go.mod"));
    expect(refusal.text).toContain(
      "  do: local is a submodule that is not checked out: actions/checkout with submodules: true brings it (on a terminal: git submodule update --init local)",
    );
    expect(refusal.text).toMatch(
      / {2}repair \d: project: wanted .*: asked git where it belongs, as no bundle has it: not mended: local is a submodule/,
    );
  },
);

test("a sparse checkout that leaves it out", async () => {
  await clone("inside");
  await box.write("work/checkout/local", local);
  await box.write("work/checkout/docs", { "read.me": "" });
  await box.commit("work/checkout");
  await git("sparse-checkout", "set", "docs");

  const refusal = await restore("inside");

  expect(refusal).toMatchObject(refused);
  expect(refusal.message).toContain(wanted);
  expect(refusal.text).toContain(
    "do: local is in the repository, and a sparse checkout leaves it out: add it to sparse-checkout: of actions/checkout",
  );
});

test("a directory that was deleted", async () => {
  await clone("inside");
  await box.write("work/checkout/local", local);
  await box.commit("work/checkout");
  await rm(box.path("work/checkout/local"), { recursive: true });

  const refusal = await restore("inside");

  expect(refusal).toMatchObject(refused);
  expect(refusal.text).toContain("do: local is in the repository, and was deleted here");
});

test("a directory that was never committed", async () => {
  await clone("inside");

  const refusal = await restore("inside");

  expect(refusal).toMatchObject(refused);
  expect(refusal.text).toContain(
    "do: local was never committed: commit it, or take the replace line out",
  );
});

test("a directory outside of the repository: a second checkout is named", async () => {
  await clone("outside");

  const refusal = await restore("outside");

  expect(refusal).toMatchObject(refused);
  expect(refusal.message).toContain(
    "wanted the directory ../local, which replaces example.com/local, got none",
  );
  expect(refusal.text).toContain(
    "do: ../local lies outside of this repository: check its own repository out too, by a second actions/checkout with repository: and path:",
  );
});

test("no git at all", async () => {
  await clone("inside");
  await rm(box.path("work/checkout/.git"), { recursive: true });

  const refusal = await restore("inside");

  expect(refusal).toMatchObject(refused);
  expect(refusal.text).toContain("do: bring the directory there, from where it is kept");
});

test("of a workspace, relative to go.work; a second one that is missing is told too", async () => {
  await mkdir(box.path("work/checkout"));
  await box.write("work/space", {
    "go.work": "go 1.22\n\nuse ./app\n",
    "app/go.mod": `${String(project("../near")["go.mod"]).replace(
      "example.com/local v0.0.0\n",
      "example.com/local v0.0.0\n\texample.com/other v0.0.0\n",
    )}\nreplace example.com/other v0.0.0 => ../other\n`,
    "app/main.go": `${String(project("")["main.go"])}\nvar _ = 1\n`,
    "app/other.go": 'package main\n\nimport _ "example.com/other"\n',
    "near/go.mod": "module example.com/local\n",
    "near/local.go": "package local\n",
    "other/go.mod": "module example.com/other\n",
    "other/other.go": "package other\n",
  });
  await box.run("work/space", ["go", "work", "sync"]);
  await box.run("work/space", ["go", "work", "vendor", "-o", box.path("work/unused")]);
  await box.commit("work/space");
  await box.pack("work/space", "work/space-bundles");
  await rm(box.path("work/space/near"), { recursive: true });
  await rm(box.path("work/space/other"), { recursive: true });

  const args = ["restore", "--from", `dir:${box.path("work/space-bundles")}`];
  const refusal = await refuse(box, "work/space/app", args, {
    GOPROXY: "off",
    XDG_STATE_HOME: box.path("state"),
  });

  expect(refusal).toMatchObject(refused);
  expect(refusal.message).toMatch(
    /wanted the directory \.\/(near|other), .* got none \(and 1 more\)/,
  );
  expect(refusal.text).toMatch(/ {2}\.\/(near|other) is not checked out, either/);
});
