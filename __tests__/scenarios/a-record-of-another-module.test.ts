import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { copyBundle, type Bundle } from "../support/bundle-edit.ts";
import { evil, go, honest, search, tool, victim } from "../support/evil.ts";
import { lay, serve, type GoProxy } from "../support/goproxy.ts";
import { zip } from "../support/module-zip.ts";
import { editModules, type ModuleFiles } from "../support/modules-edit.ts";
import { refuse, type Refusal } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

/**
 * CVE-2026-42501: a record of the checksum database is honest, signed and in the tree, but it is another module's. Go
 * up to 1.24, and 1.26 before 1.26.3, took it for a word about the module that it was served for, found no hash in it
 * that was wrong, and took whatever the proxy gave. The go that these tests run with refuses it, so it cannot be shown
 * here that one takes it; it is shown that our own reading of a record refuses it too, whatever go restores with it.
 */
let proxy: GoProxy;
let box: Sandbox;
let bundle: Bundle;

beforeAll(async () => {
  proxy = await serve([honest, tool]);
  box = await sandbox(proxy.variables);
  await box.project("project", victim);
  await box.pack("project", "bundles", ["--tools", "example.com/tool@v1.0.0"]);
  await box.write("state", {});
});

beforeEach(async () => {
  bundle = await copyBundle(box, "bundles", "bundle");
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const records = "sumdb/sums.example.com/lookup";
const ofTool = `${records}/example.com/tool@v1.0.0`;
const ofDeep = `${records}/example.com/deep@v0.3.0`;
const evilTool = {
  ...tool,
  files: { ...tool.files, "main.go": 'package main\n\nfunc main() { print("evil") }\n' },
};

test("go refuses a record of another module, now that it looks", async () => {
  const variables = await lay(box.path("proxy"), [honest, tool]);
  const swapped = await box.run("proxy", ["cat", ofDeep]);
  await box.write("proxy", { [ofTool]: swapped, "example.com/tool/@v/v1.0.0.zip": zip(evilTool) });

  const own = {
    GOMODCACHE: box.path("cache"),
    GOPATH: box.path("their-gopath"),
    GOBIN: box.path("bin"),
  };
  const ran = await go(box, "", ["install", "example.com/tool@v1.0.0"], { ...variables, ...own });

  expect(ran.status).toBe(1);
  expect(ran.log).toContain("checksum missing from sumdb response");
});

const changed = (files: ModuleFiles) => {
  files.set(ofTool, lookup(files, ofDeep));
  files.set("example.com/tool/@v/v1.0.0.zip", zip(evilTool));
};

test.each(["off", "rebuild"])(
  "a tool that was changed, with the record of another module, --vendor %s: refused",
  async (vendor) => {
    await editModules(box, bundle, changed);

    expect(await restore(vendor)).toMatchObject(refused("example.com/tool@v1.0.0"));
  },
);

test("the same beside a packed tree that fits: go.sum proves the tree, the rest is not touched", async () => {
  await editModules(box, bundle, changed);

  const ended = await box.cli("project", args("auto"), state());

  expect(ended.status).toBe(0);
  expect(ended.stdout).not.toContain("GOMODCACHE");
  await box.run("project", ["rm", "-r", "vendor"]);
});

test("the record is refused though go.sum names the module, and its zip is honest", async () => {
  await editModules(box, bundle, (files) => files.set(ofDeep, lookup(files, ofTool)));

  expect(await restore("off")).toMatchObject(refused("example.com/deep@v0.3.0"));
});

test("a line about the module is added to the record of another: it is not in the tree", async () => {
  await editModules(box, bundle, (files) => {
    const honestLines = Buffer.from(lookup(files, ofTool)).toString().split("\n").slice(1, 3);
    const [id = "", ...rest] = Buffer.from(lookup(files, ofDeep)).toString().split("\n");
    files.set(ofTool, Buffer.from([id, ...honestLines, ...rest].join("\n")));
  });

  expect(await restore("off")).toMatchObject(refused("example.com/tool@v1.0.0"));
});

test("the record is its own, but its number is another's", async () => {
  await editModules(box, bundle, (files) => {
    const text = Buffer.from(lookup(files, ofTool)).toString();
    const id = text.startsWith("0\n") ? "1\n" : "0\n";
    files.set(ofTool, Buffer.from(text.replace(/^\d+\n/, id)));
  });

  expect(await restore("off")).toMatchObject(refused("example.com/tool@v1.0.0"));
});

test("a record of a database with the same name and another key", async () => {
  const stranger = await serve([evil, evilTool]);
  const url = `${stranger.variables.GOPROXY}/${ofTool}`;
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
  await stranger.close();
  await editModules(box, bundle, (files) => {
    files.set(ofTool, bytes);
    files.set("example.com/tool/@v/v1.0.0.zip", zip(evilTool));
  });

  const refusal = await restore("off");

  expect(refusal).toMatchObject({ status: 1, code: "BAD_SUMDB", changed: [] });
});

const without = (kind: string) => (files: ModuleFiles) => {
  const names = [...files.keys()].filter((name) => name.includes(`/${kind}/`));
  expect(names).not.toEqual([]);
  names.forEach((name) => files.delete(name));
};

test("the tiles are left out: a record without its tree says nothing", async () => {
  await editModules(box, bundle, without("tile"));

  expect(await restore("off")).toMatchObject(refused("a tile that is missing"));
});

test("the records are left out: go.sum vouches for what the project needs, nobody for the tool", async () => {
  await editModules(box, bundle, without("lookup"));

  const ended = await box.cli("project", args("off"), state());

  expect(ended.status).toBe(0);
  expect(ended.stderr).toMatch(/left out .* example\.com\/tool@v1\.0\.0/);
  expect(await search(box, "state/go-offline", /example\.com\/tool|tool@v1/)).toEqual([]);
  await box.run("", ["rm", "-r", "state/go-offline"]);
});

const state = () => ({ XDG_STATE_HOME: box.path("state"), GOPROXY: "off" });
const args = (vendor: string) => [
  "restore",
  "--from",
  `dir:${box.path("bundle")}`,
  "--vendor",
  vendor,
];

function restore(vendor: string): Promise<Refusal> {
  return refuse(box, "project", args(vendor), state());
}

function refused(name: string) {
  return {
    status: 1,
    code: "BAD_SUMDB",
    changed: [],
    message: expect.stringContaining(name) satisfies unknown,
  };
}

function lookup(files: ModuleFiles, name: string): Uint8Array {
  const found = files.get(name);
  expect(found).toBeDefined();
  return found ?? new Uint8Array();
}
