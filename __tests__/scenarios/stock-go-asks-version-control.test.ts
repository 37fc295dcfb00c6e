import { chmod, readFile, rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { exported, go, honest } from "../support/evil.ts";
import { lay, serve, type GoProxy } from "../support/goproxy.ts";
import type { Module } from "../support/module-zip.ts";
import { sandbox, type Files, type Sandbox, type Variables } from "../support/sandbox.ts";

/** Its path says that it is a git repository: go asks git, and no server before. */
const hosted: Module = {
  ...honest,
  path: "example.com/deep.git",
  files: { ...honest.files, "go.mod": "module example.com/deep.git\n\ngo 1.20\n" },
};

const project: Files = {
  "go.mod": "module example.com/victim\n\ngo 1.21\n\nrequire example.com/deep.git v0.3.0\n",
  "main.go":
    'package main\n\nimport (\n\t"fmt"\n\n\tdeep "example.com/deep.git"\n)\n\nfunc main() { fmt.Println(deep.Hello()) }\n',
};

let proxy: GoProxy;
let box: Sandbox;
/** The first `git` on PATH notes what it is asked for, and has no network. */
let watched: Variables;

beforeAll(async () => {
  proxy = await serve([hosted]);
  box = await sandbox(proxy.variables);
  await box.project("project", project);
  await box.pack("project", "bundles");
  await lay(box.path("proxy"), [hosted]);
  const path = box.environment["PATH"] ?? "";
  await box.write("bin", {
    git: `#!/bin/sh\necho "$*" >> '${box.path("asked")}'\ncase " $* " in *" ls-remote "*|*" fetch "*|*" clone "*) exit 128;; esac\nPATH='${path}' exec git "$@"\n`,
  });
  await chmod(box.path("bin/git"), 0o755);
  watched = { PATH: `${box.path("bin")}:${path}`, GOPRIVATE: "example.com/*" };
});

beforeEach(async () => {
  await box.write("", { asked: "" });
  await rm(box.path("project/vendor"), { recursive: true, force: true });
  await box.emptyModuleCache();
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

/** What git was asked that leads to another machine. */
async function remote(): Promise<string[]> {
  const lines = (await readFile(box.path("asked"), "utf8")).split("\n");
  return lines.filter((line) => /ls-remote|fetch|clone|remote add/.test(line));
}

test.each(["", ",off"])("GOPRIVATE with GOPROXY=file://…%s: go asks git", async (rest) => {
  const GOPROXY = `file://${box.path("proxy")}${rest}`;

  const ran = await go(box, "project", ["run", "."], { ...watched, GOPROXY });

  expect(ran.status).toBe(1);
  expect(await remote()).not.toEqual([]);
});

test.each(["auto", "rebuild", "off"])(
  "GOPRIVATE, and our restore with --vendor %s: git is never asked, before or after",
  async (vendor) => {
    const from = ["restore", "--from", `dir:${box.path("bundles")}`, "--vendor", vendor];
    const state = { XDG_STATE_HOME: box.path("state"), GOPROXY: "direct" };

    const ended = await box.cli("project", from, { ...watched, ...state });
    const variables = { ...watched, ...exported(ended.stdout) };

    expect(variables).toMatchObject({ GONOPROXY: "none", GOVCS: "*:off" });
    const ran = await go(box, "project", ["run", "."], variables);
    expect(ran).toMatchObject({ status: 0, stdout: "honest\n" });
    // What the bundle does not have is missing, and not looked for elsewhere either.
    const more = await go(
      box,
      "project",
      ["list", "-m", "example.com/other.git@v1.0.0"],
      variables,
    );
    expect(more.status).toBe(1);
    expect(await remote()).toEqual([]);
    const changes = ["git", "status", "--porcelain", "--", "go.mod", "go.sum"];
    expect(await box.run("project", changes)).toBe("");
  },
);
