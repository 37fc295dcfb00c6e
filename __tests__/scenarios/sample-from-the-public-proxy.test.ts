import { execFileSync } from "node:child_process";
import { cp } from "node:fs/promises";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

jest.setTimeout(240_000);

let box: Sandbox;

beforeAll(async () => {
  // As it is on this machine, with a proxy of a company's own or without.
  const names = ["GOPROXY", "GOSUMDB", "GONOPROXY", "GONOSUMDB", "GOPRIVATE"];
  const text = execFileSync("go", ["env", ...names], { encoding: "utf8" });
  const values = text.split("\n");
  box = await sandbox(Object.fromEntries(names.map((name, at) => [name, values[at] ?? ""])));
  await cp(resolve("examples/service"), box.path("project"), { recursive: true });
  await box.commit("project");
});

afterAll(async () => {
  await box.remove();
});

test("a real service is packed from the public proxy, restored with no network, and built", async () => {
  const packed = await box.cli("project", [
    "pack",
    "--to",
    `dir:${box.path("bundles")}`,
    "--modcache",
    box.path("modcache"),
  ]);
  expect(packed.stderr).toMatch(/^Packed go-offline-1-/);
  expect(packed.status).toBe(0);
  await box.run("project", ["go", "mod", "vendor", "-o", box.path("expected")], { GOPROXY: "off" });
  await box.emptyModuleCache();

  const restored = await box.cli("project", ["restore", "--from", `dir:${box.path("bundles")}`], {
    GOPROXY: "off",
  });

  const modules = Number(/from (\d+) modules/.exec(restored.stderr)?.[1]);
  expect(modules).toBeGreaterThanOrEqual(150);
  expect(restored.status).toBe(0);
  expect(await box.run("", ["diff", "-r", "expected", "project/vendor"])).toBe("");
  const lines = [...restored.stdout.matchAll(/^export (\w+)='(.*)'$/gm)];
  const exported = Object.fromEntries(lines.map(([, name = "", value = ""]) => [name, value]));
  await box.run("project", ["go", "vet", "./page"], exported);
  await box.run("project", ["go", "build", "./page"], exported);
  expect(await box.run("project", ["git", "status", "--porcelain"])).toBe("");
});
