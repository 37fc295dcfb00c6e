import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { honest, tool, victim } from "../support/evil.ts";
import { fail } from "../support/faulty.ts";
import { lay, serve, type GoProxy } from "../support/goproxy.ts";
import { sandbox, type Files, type Sandbox, type Variables } from "../support/sandbox.ts";

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve([honest, tool]);
  box = await sandbox(proxy.variables);
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const mod = (more = "") => `module example.com/victim\n\ngo 1.21\n\n${more}`;
const list = ["list", "-deps", "./..."];

interface Case {
  readonly files: Files;
  readonly args: readonly string[];
  readonly variables?: Variables;
  readonly says: `${string}: ${string}`;
}

/** A project, what go is asked in it with which variables, and `kind: entry` of what it prints. */
const cases: Readonly<Record<string, Case>> = {
  "GOPROXY=off": {
    files: { ...victim },
    args: ["mod", "download"],
    variables: { GOPROXY: "off" },
    says: "not-in-bundle: proxy-is-off",
  },
  "the latest, with GOPROXY=off": {
    files: { "go.mod": mod() },
    args: ["get", "example.com/deep@latest"],
    variables: { GOPROXY: "off" },
    says: "not-in-bundle: proxy-is-off",
  },
  "GOPROXY without an entry": {
    files: { ...victim },
    args: ["mod", "download"],
    variables: { GOPROXY: "," },
    says: "configuration: proxy-list",
  },
  "GOPROXY without a scheme": {
    files: { ...victim },
    args: ["mod", "download"],
    variables: { GOPROXY: "proxy" },
    says: "configuration: proxy-list",
  },
  "GOPROXY of another scheme": {
    files: { ...victim },
    args: ["mod", "download"],
    variables: { GOPROXY: "ftp://h.example.com" },
    says: "configuration: proxy-list",
  },
  "GOSUMDB that is none": {
    files: { ...victim },
    args: ["mod", "download"],
    variables: { GOSUMDB: "direct" },
    says: "configuration: database-setting",
  },
  "GOSUMDB of three words": {
    files: { ...victim },
    args: ["mod", "download"],
    variables: { GOSUMDB: "a b c" },
    says: "configuration: database-setting",
  },
  "version control that is forbidden": {
    files: { "go.mod": mod() },
    args: ["mod", "download", "github.com/example/none@v1.0.0"],
    variables: { GOPROXY: "direct", GOVCS: "*:off" },
    says: "configuration: version-control-disallowed",
  },
  "modules switched off": {
    files: { ...victim },
    args: ["mod", "download"],
    variables: { GO111MODULE: "off" },
    says: "configuration: modules-off",
  },
  "a relative GOWORK": {
    files: { ...victim },
    args: list,
    variables: { GOWORK: "go.work" },
    says: "configuration: work-setting",
  },
  "a relative GOMODCACHE": {
    files: { ...victim },
    args: ["mod", "download"],
    variables: { GOMODCACHE: "modcache" },
    says: "configuration: cache-setting",
  },
  "a -modfile that is none": {
    files: { ...victim },
    args: ["list", "-modfile=go.txt", "./..."],
    says: "configuration: modfile-flag",
  },
  "a module cache that is a file": {
    files: { ...victim },
    args: ["mod", "download"],
    variables: { GOMODCACHE: "/dev/null" },
    says: "machine: cache-unusable",
  },
};

test.each(Object.entries(cases))("%s", async (_, { files, args, variables, says }) => {
  await box.run(".", ["rm", "-rf", "project"]);
  await box.write("project", files);

  const { said, found } = await fail(box, args, variables);

  expect({ said, says: `${found.kind}: ${found.entry?.id}` }).toEqual({ said, says });
});

test("go without git on PATH", async () => {
  const go = (await box.run(".", ["sh", "-c", "command -v go"])).trim();
  await box.write("bin", {});
  await box.run("bin", ["ln", "-s", go, "go"]);
  const variables = { GOPROXY: "direct", PATH: box.path("bin") };

  const { said, found } = await fail(
    box,
    ["mod", "download", "github.com/example/none@v1.0.0"],
    variables,
  );

  expect({ said, id: found.entry?.id }).toEqual({ said, id: "no-version-control" });
});

test("a folder as a proxy that lacks a file", async () => {
  await box.run(".", ["rm", "-rf", "project"]);
  await box.write("project", victim);
  const variables = await lay(box.path("bundle"), [tool]);

  for (const GOPROXY of [variables.GOPROXY, variables.GOPROXY.replace(",off", "")]) {
    const { said, found } = await fail(box, ["mod", "download"], { ...variables, GOPROXY });
    expect({ said, kind: found.kind }).toEqual({ said, kind: "not-in-bundle" });
  }
});
