import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { canaries, outputOf, seen, seenBelow } from "../support/canary.ts";
import { modules, small } from "../support/example.ts";
import { fakeGo } from "../support/fake-go.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("project", small);
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

test("a proxy that only go knows of", async () => {
  const known = `http://127.0.0.1:1/${canaries.path}`;
  const path = await fakeGo(box, "own", `[ -n "$GOPROXY" ] || export GOPROXY=${known}`);

  const step = await box.step("project", "pack", { to: "dir:../never" }, { ...path, GOPROXY: "" });

  expect(step.log).toContain("http://127.0.0.1:1/***/");
  expect(seen(await outputOf(step))).toEqual([]);
});

const faults = {
  "an error that nobody catches": "setTimeout(() => { throw new Error(process.env.GOPROXY) }, 300)",
  "a rejection that nobody catches":
    "setTimeout(() => Promise.reject(new Error(process.env.GOPROXY)), 300)",
};

test.each(Object.entries(faults))("%s", async (_, code) => {
  const script = `import { isMainThread } from "node:worker_threads"; isMainThread && ${code};`;
  const variables = {
    GOPROXY: `https://ann:${encodeURIComponent(canaries.password)}@127.0.0.1:1/${canaries.path}`,
    NODE_OPTIONS: `--import=${box.path("fault/fault.mjs")}`,
  };
  await box.write("fault", { "fault.mjs": script });
  const slow = await fakeGo(box, "slow", "sleep 2");

  const step = await box.step("project", "pack", { to: "dir:../n" }, { ...variables, ...slow });
  const ended = await box.cli("project", ["pack", "--to", "dir:../n"], { ...variables, ...slow });

  expect([step.status, ended.status]).toEqual([1, 1]);
  expect(step.log).toMatch(/^::error title=go-offline%3A a fault in the action itself::.*\*\*\*@/m);
  expect(ended.log).toMatch(/^error: a fault in go-offline itself: .*\*\*\*@/m);
  expect([seen(await outputOf(step)), seen(ended.log)]).toEqual([[], []]);
});

test("a repository's URL with a login, as a proxy tells it, is not packed", async () => {
  const known = { Version: "v0.3.0", Time: "2024-01-02T03:04:05Z" };
  const Origin = { VCS: "git", URL: `https://ann:${canaries.password}@git.example.com/deep` };
  const bytes = Buffer.from(JSON.stringify({ ...known, Origin }));
  proxy.faults.push({ match: /deep\/@v\/v0\.3\.0\.info$/, kind: "bytes", bytes });

  const step = await box.step("project", "pack", { to: "dir:../origin" });

  expect(step.status).toBe(0);
  expect(await seenBelow(box.path("origin"))).toEqual([]);
  const [key = ""] = (await readdir(box.path("origin"))).filter((name) => name !== "latest");
  const name = "example.com/deep/@v/v0.3.0.info";
  const info = await box.run(join("origin", key), ["tar", "-xOf", "modules.tar", name]);
  expect(JSON.parse(info)).toEqual(known);
});
