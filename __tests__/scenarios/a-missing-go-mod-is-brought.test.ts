import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { modules } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import type { Module } from "../support/module-zip.ts";
import { start } from "../support/process.ts";
import { sandbox, type Files, type Sandbox } from "../support/sandbox.ts";
import { snapshot } from "../support/snapshot.ts";

let proxy: GoProxy;
let box: Sandbox;

/** Below go 1.17 the whole module graph is loaded: of deep v0.3.0 it needs nothing but the go.mod. */
function project(...required: readonly string[]): Files {
  const names = required.map((each) => each.split(" ")[0] ?? "");
  return {
    "go.mod": `module example.com/app\n\ngo 1.16\n\nrequire (\n${required.map((each) => `\t${each}\n`).join("")})\n`,
    "main.go": `package main\n\nimport (\n${names.map((each) => `\t_ "${each}"\n`).join("")})\n\nfunc main() {}\n`,
  };
}

const [mid, deep] = ["example.com/mid v1.0.0", "example.com/deep v0.4.0"];
const middle: Module = {
  path: "example.com/mid",
  version: "v1.0.0",
  files: {
    "go.mod": "module example.com/mid\n\ngo 1.16\n\nrequire example.com/deep v0.3.0\n",
    "mid.go": 'package mid\n\nimport _ "example.com/deep"\n',
  },
};

beforeAll(async () => {
  proxy = await serve([...modules, middle]);
  box = await sandbox(proxy.variables);
  await box.project("origin", project(mid, deep));
  await box.run("origin", ["go", "mod", "vendor", "-o", box.path("expected")]);
  await box.project("before", project(deep));
  await box.pack("before", "less");
  await box.project("other", project(mid));
  await box.pack("other", "more");
});

beforeEach(async () => {
  await rm(box.path("project"), { recursive: true, force: true });
  await box.run("", ["cp", "-r", "origin", "project"]);
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const name = "example.com/deep/@v/v0.3.0";

test.each([
  ["from the next bundle", ["off", "less", "more"]],
  ["from the proxy", ["on", "less"]],
])(
  "what only the module graph needs comes %s, without the module",
  async (_, [network, ...stores]) => {
    const goSum = await box.run("project", ["cat", "go.sum"]);
    expect(goSum).toContain("example.com/deep v0.3.0/go.mod h1:");
    expect(goSum).not.toContain("example.com/deep v0.3.0 h1:");
    proxy.requests.length = 0;

    const { status, stdout, stderr } = await start({
      command: process.execPath,
      args: [
        resolve("lib/__tests__/support/launch-repair.js"),
        "rebuild",
        network === "on" ? proxy.variables.GOPROXY : "",
        ...stores.map((each) => box.path(each)),
      ],
      directory: box.path("project"),
      environment: { ...box.environment, GOPROXY: "off", XDG_STATE_HOME: box.path("state") },
    }).ended;

    expect(stderr).toMatch(/ {2}repair 1 missing: .*: mended: /);
    expect(status).toBe(0);
    expect(await snapshot(box.path("project/vendor"))).toEqual(
      await snapshot(box.path("expected")),
    );
    const result = JSON.parse(stdout);
    expect(result.coverage.gaps).toEqual([]);
    const cache = await snapshot(`${result.modules.directory}/cache/download`);
    expect([...(cache?.keys() ?? [])].filter((each) => each.startsWith(name)).toSorted()).toEqual([
      `${name}.info`,
      `${name}.mod`,
    ]);
    expect(proxy.requests.filter((each) => each === `${name}.zip`)).toEqual([]);
    const listed = await box.run("project", ["go", "list", "-m", "all"], {
      GOPROXY: "off",
      GOFLAGS: "-mod=readonly",
      GOMODCACHE: result.modules.directory,
    });
    expect(listed).toContain("example.com/deep v0.4.0\n");
  },
);
