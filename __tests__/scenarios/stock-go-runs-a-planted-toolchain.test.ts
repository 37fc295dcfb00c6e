import { cp, rm } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { copyBundle, type Bundle } from "../support/bundle-edit.ts";
import { exported, go, honest, search, victim } from "../support/evil.ts";
import { lay, serve, type GoProxy } from "../support/goproxy.ts";
import { zip, type Module } from "../support/module-zip.ts";
import { editModules, type ModuleFiles } from "../support/modules-edit.ts";
import { sandbox, type Files, type Sandbox } from "../support/sandbox.ts";

let proxy: GoProxy;
let box: Sandbox;
let bundle: Bundle;
let planted: Module;

/** It wants a newer go than there is, by the line that may be ignored. */
const project: Files = {
  ...victim,
  "go.mod": `${victim["go.mod"]?.toString()}\ntoolchain go1.99.0\n`,
};

beforeAll(async () => {
  proxy = await serve([honest]);
  box = await sandbox(proxy.variables);
  await box.project("project", project);
  await box.pack("project", "bundles");
  const [os = "", machine = ""] = (await box.run("", ["go", "env", "GOOS", "GOARCH"])).split("\n");
  planted = {
    path: "golang.org/toolchain",
    version: `v0.0.1-go1.99.0.${os}-${machine}`,
    files: {
      "go.mod": "module golang.org/toolchain\n",
      "bin/go": '#!/bin/sh\necho "planted: $*"\n',
      "pkg/tool/none": "",
      "lib/none": "",
      "bin/gofmt": "",
    },
  };
  await lay(box.path("proxy"), [honest, planted]);
});

afterEach(async () => {
  await rm(box.path("project/vendor"), { recursive: true, force: true });
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

/** A restore by hand: the bundle's folder is the only proxy, and the checksum database is off. */
const byHand = () => ({
  GOTOOLCHAIN: "auto",
  GOPROXY: `file://${box.path("proxy")}`,
  GOSUMDB: "off",
  GOFLAGS: "-modcacherw",
  GOMODCACHE: box.path("planted-modcache"),
});

/** What is not as it was committed. */
async function changes(): Promise<string> {
  return box.run("project", ["git", "status", "--porcelain", "--", "go.mod", "go.sum", "main.go"]);
}

/** The planted toolchain as an attacker carries it in a bundle. */
function plant(files: ModuleFiles): void {
  const base = `${planted.path}/@v/${planted.version}`;
  files.set(`${base}.zip`, zip(planted));
  files.set(`${base}.mod`, Buffer.from("module golang.org/toolchain\n"));
  files.set(`${base}.info`, Buffer.from(JSON.stringify({ Version: planted.version })));
  files.set(`${planted.path}/@v/list`, Buffer.from(`${planted.version}\n`));
}

test("a toolchain in a folder that is the only proxy: go runs it", async () => {
  const ran = await go(box, "project", ["run", "."], byHand());

  expect(ran).toMatchObject({ status: 0, stdout: "planted: run .\n" });
});

test("a toolchain that is unpacked in the module cache, without its zip: go runs it", async () => {
  await go(box, "project", ["version"], byHand());
  await rm(box.path("proxy", planted.path), { recursive: true });

  const ran = await go(box, "project", ["build"], byHand());

  expect(ran).toMatchObject({ status: 0, stdout: "planted: build\n" });
});

test("packing from such a folder and such a module cache: it is not run and not carried", async () => {
  await lay(box.path("proxy"), [honest, planted]);
  expect((await go(box, "project", ["version"], byHand())).stdout).toBe("planted: version\n");
  const cache = ["--modcache", box.path("planted-modcache")];

  const packed = await box.cli(
    "project",
    ["pack", "--to", `dir:${box.path("store")}`, "--without-sumdb", ...cache],
    byHand(),
  );

  expect(packed.status).toBe(0);
  expect(packed.log).not.toContain("planted:");
  expect(await search(box, "store", /golang\.org\/toolchain|go1\.99/)).toEqual([]);
  expect(await changes()).toBe("");
});

test.each([
  ["off", "strict"],
  ["rebuild", "strict"],
  ["off", "go-sum"],
])(
  "the same in a bundle, --vendor %s, %s: named, not placed, never run",
  async (vendor, policy) => {
    bundle = await copyBundle(box, "bundles", "bundle");
    await editModules(box, bundle, plant);
    const from = ["--from", `dir:${box.path("bundle")}`];
    const how = ["--vendor", vendor, "--checksum-policy", policy];

    const ended = await box.cli("project", ["restore", ...from, ...how], {
      XDG_STATE_HOME: box.path("state"),
      GOPROXY: "off",
      GOTOOLCHAIN: "auto",
    });

    expect(ended.stderr).toContain(`golang.org/toolchain@${planted.version}`);
    expect(ended.status).toBe(0);
    expect(await search(box, "state", /planted|toolchain@|go1\.99\.0.*(?:zip|mod|info)$/)).toEqual(
      [],
    );
    const variables = exported(ended.stdout);
    expect(variables).toMatchObject({ GOTOOLCHAIN: "local", GONOPROXY: "none", GOVCS: "*:off" });
    expect(await go(box, "project", ["run", "."], variables)).toMatchObject({ stdout: "honest\n" });
    expect(await changes()).toBe("");
  },
);

test("our folder is never the only proxy: even a job that says auto runs no toolchain from it", async () => {
  bundle = await copyBundle(box, "bundles", "bundle");
  const from = ["--from", `dir:${box.path("bundle")}`, "--vendor", "off"];
  const state = { XDG_STATE_HOME: box.path("state"), GOPROXY: "off" };
  const variables = exported((await box.cli("project", ["restore", ...from], state)).stdout);
  await lay(box.path("proxy"), [honest, planted]);
  const cache = variables["GOMODCACHE"] ?? "";
  await cp(box.path("proxy", planted.path), `${cache}/cache/download/${planted.path}`, {
    recursive: true,
  });

  const careless = { ...variables, GOTOOLCHAIN: "auto", GOSUMDB: "off" };
  const ran = await go(box, "project", ["run", "."], careless);

  expect(ran.status).toBe(1);
  expect(ran.log).toContain("checksum database disabled by GOSUMDB=off");
});
