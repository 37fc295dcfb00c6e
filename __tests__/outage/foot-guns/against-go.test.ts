import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import * as gosum from "../../../src/gosum/parse.ts";
import type { FootGun } from "../../../src/outage/foot-guns/foot-gun.ts";
import * as replacing from "../../../src/outage/foot-guns/replacing.ts";
import { ofScript } from "../../../src/outage/foot-guns/script.ts";
import { ofSetting } from "../../../src/outage/foot-guns/settings.ts";
import { go, honest, tool, victim } from "../../support/evil.ts";
import { serve, type GoProxy } from "../../support/goproxy.ts";
import { sandbox, type Sandbox, type Variables } from "../../support/sandbox.ts";

// What is called a foot-gun has to bite: each is held against what go does with it, and so is what is let be.

let proxy: GoProxy;
let box: Sandbox;
let modules: string[];

beforeAll(async () => {
  proxy = await serve([honest, tool]);
  box = await sandbox(proxy.variables);
  await box.project("project", victim);
  await box.run("project", ["go", "mod", "vendor"]);
  const sums = gosum.parse(await readFile(box.path("project/go.sum"), "utf8"));
  modules = [...sums.keys()].map((key) => key.split(" ")[0] ?? "");
  await mkdir(box.path("unsummed"));
  await cp(box.path("project"), box.path("unsummed"), { recursive: true });
  await writeFile(box.path("unsummed/go.sum"), "");
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

function ask(folder: string, args: readonly string[], variables: Variables) {
  return go(box, folder, args, { ...proxy.variables, ...variables });
}

function setting(name: string, value: string): FootGun[] {
  const at = { file: undefined, line: undefined, where: "" };
  return ofSetting({ name, value, lasting: true }, at, { modules, lookup: () => undefined });
}

test.each(["direct", "OFF", " off ", "off https://sums.example.com", "sums.example.com", "a+b+c"])(
  "GOSUMDB=%j: go fails where go.sum lacks a hash",
  async (GOSUMDB) => {
    await box.emptyModuleCache();
    const { status, log } = await ask("unsummed", ["mod", "download"], { GOSUMDB });

    expect(status).toBe(1);
    expect(log).toContain("invalid GOSUMDB");
    expect(setting("GOSUMDB", GOSUMDB)).toHaveLength(1);
  },
);

test("GOSUMDB=off and a verifier key: go takes them", async () => {
  for (const GOSUMDB of ["off", proxy.variables.GOSUMDB]) {
    await box.emptyModuleCache();
    await writeFile(box.path("unsummed/go.sum"), "");
    const { status } = await ask("unsummed", ["mod", "download"], { GOSUMDB });

    expect([GOSUMDB, status]).toEqual([GOSUMDB, 0]);
    expect(setting("GOSUMDB", GOSUMDB)).toEqual([]);
  }
  await writeFile(box.path("unsummed/go.sum"), "");
});

test("a variable that does not exist switches nothing off", async () => {
  await box.emptyModuleCache();
  const variables = { GOSUMDB: "direct", GONOSUMCHECK: "1", GONOVERIFY: "*", GOVERIFY: "off" };
  const { status } = await ask("unsummed", ["mod", "download"], variables);

  expect(status).toBe(1);
});

test.each([
  ["go install example.com/tool@v1.0.0", true],
  ["go run example.com/tool@v1.0.0", true],
  ["go install -mod=readonly example.com/tool@v1.0.0", false],
  ["go run -mod=mod example.com/tool@v1.0.0", false],
  ["go install .", false],
])("%s with GOFLAGS=-mod=vendor fails: %j", async (command, fails) => {
  const GOFLAGS = "-mod=vendor";
  const GOBIN = box.path("bin");
  const { status, log } = await ask("project", command.split(" ").slice(1), { GOFLAGS, GOBIN });
  const found = ofScript(command, {
    modules,
    lookup: () => ({ value: GOFLAGS, why: "" }),
    locate: () => ({ file: undefined, line: undefined, where: "" }),
    later: new Map(),
  });

  expect(status).toBe(fails ? 1 : 0);
  expect(log.includes("cannot query module due to -mod=vendor")).toBe(fails);
  expect(found.map(({ id }) => id)).toEqual(fails ? ["install-under-mod-vendor"] : []);
});

test("-insecure in GOFLAGS makes go get refuse, and nothing else", async () => {
  const variables = { GOFLAGS: "-insecure" };

  expect((await ask("project", ["get", "example.com/deep@v0.3.0"], variables)).log).toContain(
    "-insecure flag is no longer supported",
  );
  expect((await ask("project", ["build", "-o", box.path("out"), "."], variables)).status).toBe(0);
  expect(setting("GOFLAGS", "-insecure")).toHaveLength(1);
});

test("GOPRIVATE goes to version control, whatever GOPROXY says; GONOPROXY=none does not", async () => {
  await box.emptyModuleCache();
  // No git: go says what it looks for there.
  const variables = { GOPRIVATE: "example.com", GOVCS: "*:off", GOFLAGS: "-mod=readonly" };
  const direct = await ask("project", ["mod", "download"], variables);
  const served = await ask("project", ["mod", "download"], { ...variables, GONOPROXY: "none" });

  expect(direct.status).toBe(1);
  expect(direct.log).toContain("example.com/deep");
  expect(direct.log).not.toContain("127.0.0.1");
  expect(served.status).toBe(0);
  expect(setting("GOPRIVATE", "example.com")).toHaveLength(1);
});

test("a comma before direct does not help where the proxy answers 503; a | does", async () => {
  const { GOPROXY } = proxy.variables;
  proxy.faults.push({ match: /./, kind: "status", status: 503 });
  const logs: string[] = [];
  for (const separator of [",", "|"]) {
    await box.emptyModuleCache();
    const variables = {
      GOPROXY: `${GOPROXY}${separator}direct`,
      GOVCS: "*:off",
      GOFLAGS: "-mod=readonly",
    };
    logs.push((await ask("project", ["mod", "download"], variables)).log);
    expect(setting("GOPROXY", variables.GOPROXY)).toHaveLength(separator === "," ? 1 : 0);
  }
  proxy.faults.length = 0;

  expect(logs[0]).toContain("503");
  expect(logs[1]).not.toContain("503");
});

test.each([
  ["replace example.com/deep => ./deep v0.3.0", 1],
  ['replace example.com/deep v0.3.0 => "./deep" v0.3.0', 1],
  ["replace example.com/deep v0.3.0 => ./deep", 0],
  ["replace example.com/deep => example.com/fork v0.3.0", 0],
])("%s: go calls it a version on a directory %j times", async (line, times) => {
  const source = `module example.com/victim\n\ngo 1.21\n\n${line}\n`;
  await box.write("replaced", { "go.mod": source });
  const { log } = await ask("replaced", ["mod", "edit", "-json"], {});
  const named = [...log.matchAll(/go\.mod:(\d+): .*cannot have version/g)].map(([, at]) =>
    Number(at),
  );

  expect(named).toHaveLength(times);
  expect(replacing.find(source, "go.mod").map((each) => each.line)).toEqual(named);
});
