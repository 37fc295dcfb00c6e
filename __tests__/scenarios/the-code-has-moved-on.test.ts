import { readFile, rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { modules, service, workspace } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { refuse } from "../support/refusal.ts";
import { sandbox, type Files, type Sandbox } from "../support/sandbox.ts";
import { snapshot } from "../support/snapshot.ts";

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("origin", service);
  await box.pack("origin", "bundles");
  await box.write("space", workspace);
  await box.run("space/work", ["go", "work", "sync"]);
  await box.run("space/work", ["go", "work", "vendor", "-o", box.path("unused")]);
  await box.commit("space");
  await box.pack("space/work", "space-bundles");
});

beforeEach(async () => {
  await rm(box.path("project"), { recursive: true, force: true });
  await rm(box.path("expected"), { recursive: true, force: true });
  await rm(box.path("home/.local"), { recursive: true, force: true });
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const offline = { GOPROXY: "off" };
const from = ["--from", "dir:../bundles"];

/** The project as it is after a commit more: go completes go.mod and go.sum while there is a network. */
async function move(files: Files): Promise<void> {
  await box.run("", ["cp", "-r", "origin", "project"]);
  await box.write("project", files);
  await box.run("project", ["go", "mod", "tidy"]);
  await box.run("project", ["go", "mod", "vendor", "-o", box.path("expected")]);
  await box.run("project", ["git", "add", "."]);
  await box.run("project", ["git", "commit", "--quiet", "--message=on", "--allow-empty"]);
}

const goMod = String(service["go.mod"]);
const withoutPlain = {
  "go.mod": goMod.replace(/\texample.com\/plain .*\n/, ""),
  "main.go": String(service["main.go"])
    .replace(/\t"example.com\/plain"\n/, "")
    .replace(", plain.Hello()", ""),
};

test("a module less: go makes the tree from proved modules, as it would with a network", async () => {
  await move(withoutPlain);

  const { status, stderr } = await box.cli("project", ["restore", ...from], offline);

  expect(stderr).toMatch(/^Rebuilt .*\/project\/vendor from proved modules in /);
  expect(stderr).toContain("rebuilt  the packed tree was not used: proof: wanted");
  expect(stderr).toContain("removed example.com/plain v2.0.0+incompatible");
  expect(status).toBe(0);
  expect(await snapshot(box.path("project/vendor"))).toEqual(await snapshot(box.path("expected")));
  expect(await box.run("project", ["git", "status", "--porcelain"])).toBe("");
});

test("a package more of a module that is there: the tree is made anew", async () => {
  await move({ "more.go": 'package main\n\nimport _ "example.com/lib/sub/unused"\n' });

  const { status, stderr } = await box.cli("project", ["restore", ...from], offline);

  expect(stderr).toMatch(/^Rebuilt /);
  expect(status).toBe(0);
  expect(await snapshot(box.path("project/vendor"))).toEqual(await snapshot(box.path("expected")));
});

test("one module behind: exactly that one is named, with what to do, and nothing is placed", async () => {
  await move({
    "go.mod": `${goMod}\nrequire example.com/deep v0.4.0\n`,
    "deep.go": 'package main\n\nimport _ "example.com/deep"\n',
  });

  const refusal = await refuse(box, "project", ["restore", ...from], offline);

  expect(refusal).toMatchObject({ status: 1, code: "NOT_IN_BUNDLE", changed: [] });
  expect(refusal.text).toContain(
    "wanted example.com/deep@v0.4.0, got none: the bundle has v0.3.0\n  do: pack again from this commit, or require example.com/deep v0.3.0 instead of v0.4.0",
  );
  expect(refusal.text.match(/the bundle lacks/g)).toHaveLength(1);
  expect(await snapshot(box.path("home/.local/state/go-offline"))).toBeUndefined();
});

test("the report and the summary list what the bundle lacks, also where nothing asks for it", async () => {
  await move(withoutPlain);
  const goSum = await readFile(box.path("project/go.sum"), "utf8");
  const h1 = "h1:3fEykkD9k7lYzXqCYrwGAf7iNhbk4yCjHmKBN9td4L0=";
  await box.write("project", { "go.sum": `${goSum}example.com/gone v1.0.0 ${h1}\n` });

  const { status, summary, outputs } = await box.step("project", "restore", {
    from: "dir:../bundles",
    emergency: "true",
  });

  expect(status).toBe(0);
  expect(summary).toMatch(/^### ✅ vendor\/ rebuilt from proved modules: \d+ files, each proved/);
  expect(summary).toContain("lacks 1 of 6 module versions of go.sum");
  expect(summary).toContain("| <code>example.com/gone@v1.0.0</code> | the module: ");
  expect(outputs.get("missing-modules")).toBe("1");
  const report = JSON.parse(await readFile(outputs.get("report") ?? "", "utf8"));
  expect(report.coverage.gaps).toEqual([
    {
      module: { path: "example.com/gone", version: "v1.0.0" },
      lacks: "the module",
      reason: "the bundle has no version of it",
      remedy: "pack again from this commit",
    },
  ]);
});

test("rebuild makes it from modules, also where the packed tree fits, and any tree there is kept", async () => {
  await move({});

  const first = await box.cli("project", ["restore", ...from, "--vendor", "rebuild"], offline);
  const second = await box.cli("project", ["restore", ...from, "--vendor", "rebuild"], offline);

  expect(first.stderr).toMatch(/^Rebuilt /);
  expect(first.status).toBe(0);
  expect(second.stderr).toContain("is the bundle's tree already; nothing was changed");
  expect(second.status).toBe(0);
  expect(await snapshot(box.path("project/vendor"))).toEqual(await snapshot(box.path("expected")));
});

test.each(["auto", "rebuild"])(
  "with %s, a tree that an earlier restore placed, and nobody touched, gives way to the new one",
  async (vendor) => {
    await move({});
    expect((await box.cli("project", ["restore", ...from], offline)).status).toBe(0);
    await box.write("project", withoutPlain);
    await box.run("project", ["go", "mod", "tidy"]);
    await rm(box.path("expected"), { recursive: true });
    await box.run("project", ["go", "mod", "vendor", "-o", box.path("expected")]);

    const { status, stderr } = await box.cli(
      "project",
      ["restore", ...from, "--vendor", vendor],
      offline,
    );

    expect(stderr).toMatch(/^Rebuilt /);
    expect(status).toBe(0);
    expect(await snapshot(box.path("project/vendor"))).toEqual(
      await snapshot(box.path("expected")),
    );
    const left = await box.cli("project", ["env", "--leave"]);
    expect(left.stderr).toContain("removed: it was byte for byte what the restore had placed");
    expect(await snapshot(box.path("project/vendor"))).toBeUndefined();
  },
);

test("a tree that somebody touched stays as it is, and is refused", async () => {
  await move({});
  await box.cli("project", ["restore", ...from], offline);
  await box.write("project/vendor/example.com/deep", { "deep.go": "package deep\n" });

  const refusal = await refuse(
    box,
    "project",
    ["restore", ...from, "--vendor", "rebuild"],
    offline,
  );

  expect(refusal).toMatchObject({ status: 1, code: "VENDOR_DIFFERS", changed: [] });
  expect(refusal.text).toContain("vendor/example.com/deep/deep.go has other bytes");
});

test("a workspace is rebuilt by go work vendor, where a directory that it uses has changed", async () => {
  await box.run("", ["cp", "-r", "space", "project"]);
  await box.write("project/work/local/text", { "hello.txt": "changed" });
  await box.run("project/work", ["go", "work", "vendor", "-o", box.path("expected")]);

  const { status, stderr } = await box.cli(
    "project/work/app",
    ["restore", "--from", `dir:${box.path("space-bundles")}`],
    offline,
  );

  expect(stderr).toMatch(/^Rebuilt .*\/project\/work\/vendor from proved modules/);
  expect(status).toBe(0);
  expect(await snapshot(box.path("project/work/vendor"))).toEqual(
    await snapshot(box.path("expected")),
  );
  const said = await box.run("project/work", ["sh", "-c", "go run ./app 2>&1"], {
    GOPROXY: "off",
    GOFLAGS: "-mod=vendor",
  });
  expect(said).toBe("app deeper deeperfork changed\n");
});
