import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { modules, service } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { differences, snapshot } from "../support/snapshot.ts";
import { commands } from "../support/step.ts";

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("project", service);
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

test("it packs to every store that is named, and says what it stored", async () => {
  const before = await snapshot(box.path("project"));

  const { status, log, outputs, environment, summary } = await box.step("project", "pack", {
    to: "dir:../one\ndir:../two",
  });

  expect(log).toMatch(/^Packed go-offline-1-/);
  expect(commands(log)).toEqual([]);
  expect(status).toBe(0);
  const key = (await readFile(box.path("one/latest"), "utf8")).trim();
  expect(await snapshot(box.path("one"))).toEqual(await snapshot(box.path("two")));
  const sum = (await box.run(`one/${key}`, ["sha256sum", "checksums.json"])).split(" ")[0];
  const size = await box.run(`one/${key}`, [
    "sh",
    "-c",
    "cat *.zst *.tar README.md sbom.cdx.json | wc -c",
  ]);
  expect(Object.fromEntries(outputs)).toEqual({
    bundle: box.path("one", key),
    digest: `sha256:${sum}`,
    files: "20",
    size: size.trim(),
    report: expect.stringMatching(/\/temp\/go-offline-report-.*\.json$/),
  });
  expect([...environment]).toEqual([]);
  expect(summary).toMatch(
    /^### ✅ Dependencies packed: [\d.]+ kB, restored once with no network and proved complete\n/,
  );
  expect(summary).toContain(`sha256:${sum}`);
  expect(summary).toContain("20 files of 7 packages from 6 modules");
  expect(differences(before, await snapshot(box.path("project")))).toEqual([]);
});

test("where it was packed is in the bundle, and a second pack has equal bytes", async () => {
  const source = {
    GITHUB_REPOSITORY: "example/service",
    GITHUB_REF: "refs/heads/main",
    GITHUB_WORKFLOW_REF: "example/service/.github/workflows/pack.yml@refs/heads/main",
    GITHUB_RUN_ID: "42",
  };

  await box.step("project", "pack", { to: "dir:../source" }, source);
  await box.step("project", "pack", { to: "dir:../source-again" }, source);

  const key = (await readFile(box.path("source/latest"), "utf8")).trim();
  const manifest: unknown = JSON.parse(
    await readFile(box.path("source", key, "checksums.json"), "utf8"),
  );
  const commit = (await box.run("project", ["git", "rev-parse", "HEAD"])).trim();
  expect(manifest).toMatchObject({
    source: { repository: "example/service", ref: "refs/heads/main", run: "42", commit },
  });
  expect(await snapshot(box.path("source-again"))).toEqual(await snapshot(box.path("source")));
});

test.each(["artifact:pack.yml@main", "Cache", "dir:"])("nothing is packed for %s", async (to) => {
  const { status, log, outputs } = await box.step("project", "pack", { to });

  expect(status).toBe(1);
  expect(log).toContain("wanted dir:PATH, cache or artifact, got ");
  expect([...outputs]).toEqual([]);
});

test("a pack that fails stores nothing, and says so once", async () => {
  const step = await box.step(
    "project",
    "pack",
    { to: "dir:../never" },
    { GOPROXY: "off", GOFLAGS: "-modcacherw" },
  );

  expect(step.status).toBe(1);
  expect([...step.environment, ...step.outputs]).toEqual([]);
  expect(commands(step.log)).toHaveLength(1);
  expect(step.log).toContain("::error title=go-offline%3A GO_FAILED::");
  expect(step.summary).toContain("### ❌ Refused (GO_FAILED): ");
  expect(await snapshot(box.path("never"))).toBeUndefined();
});
