import { rm } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { copyBundle } from "../support/bundle-edit.ts";
import { evil, evilSource, exported, go, honest, search, victim } from "../support/evil.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { zip } from "../support/module-zip.ts";
import { editModules } from "../support/modules-edit.ts";
import { refuse } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

let proxy: GoProxy;
let liar: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve([honest]);
  liar = await serve([evil]);
  box = await sandbox(proxy.variables);
  await box.project("project", victim);
  await box.pack("project", "bundles");
  await box.write("state", {});
});

afterEach(async () => {
  await rm(box.path("project/vendor"), { recursive: true, force: true });
  await rm(box.path("state/go-offline"), { recursive: true, force: true });
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
  await liar.close();
});

const name = "example.com/deep/deep.go";
const state = () => ({ XDG_STATE_HOME: box.path("state"), GOPROXY: "off" });
const restore = (vendor: string, from = "bundles") => [
  "restore",
  "--from",
  `dir:${box.path(from)}`,
  "--vendor",
  vendor,
];

/** A vendor tree as go writes it, and one file of it edited; go builds from it, and finds nothing wrong. */
async function edit(): Promise<void> {
  await box.run("project", ["go", "mod", "vendor"]);
  await box.write("project", { [`vendor/${name}`]: evilSource });

  expect((await go(box, "project", ["run", "."], {})).stdout).toBe("evil\n");
  expect((await go(box, "project", ["mod", "verify"], {})).stdout).toBe("all modules verified\n");
}

test.each(["auto", "rebuild"])(
  "an edited vendor file: go builds from it, restore --vendor %s names it",
  async (vendor) => {
    await edit();

    const refusal = await refuse(box, "project", restore(vendor), state());

    expect(refusal).toMatchObject({ status: 1, code: "VENDOR_DIFFERS", changed: [] });
    expect(refusal.text).toContain(name);
  },
);

test("an edited vendor file: verify names it", async () => {
  await edit();

  const args = ["verify", "--vendor", "--from", `dir:${box.path("bundles")}`];
  const refusal = await refuse(box, "project", args, state());

  expect(refusal).toMatchObject({ status: 1, code: "NOT_PROVED", changed: [] });
  expect(refusal.text).toContain(name);
});

test("an edited tree in a bundle of the same go.sum: refused; rebuild makes one of proved modules", async () => {
  const ours = await copyBundle(box, "bundles", "bundle");
  await evilBundle();
  await ours.take("vendor.tar.zst", await copyBundle(box, "evil-bundles", "evil-bundle"));

  const refusal = await refuse(box, "project", restore("auto", "bundle"), state());
  expect(refusal).toMatchObject({ status: 1, code: "NOT_PROVED", changed: [] });
  expect(refusal.text).toContain(name);
  expect(refusal.text).toContain("vendor: rebuild (--vendor rebuild) uses the bundle's modules");

  const ended = await box.cli("project", restore("rebuild", "bundle"), state());
  expect(ended.status).toBe(0);
  expect((await go(box, "project", ["run", "."], exported(ended.stdout))).stdout).toBe("honest\n");
  expect(await search(box, "project/vendor", /evil/)).toEqual([]);
});

test("an edited tree and the zip that it is from: refused, nothing is left", async () => {
  const ours = await copyBundle(box, "bundles", "bundle");
  await evilBundle();
  await ours.take("vendor.tar.zst", await copyBundle(box, "evil-bundles", "evil-bundle"));
  await editModules(box, ours, (files) => files.set("example.com/deep/@v/v0.3.0.zip", zip(evil)));

  const refusal = await refuse(box, "project", restore("rebuild", "bundle"), state());

  expect(refusal).toMatchObject({ status: 1, code: "SUM_ALTERED", changed: [] });
  expect(refusal.message).toContain("example.com/deep@v0.3.0");
});

/** What packing makes of the same project where everybody lies: proxy, database, go.sum. */
async function evilBundle(): Promise<void> {
  const network = {
    ...liar.variables,
    GOMODCACHE: box.path("evil-modcache"),
    GOPATH: box.path("evil-gopath"),
  };
  await box.write("evil", victim);
  await box.run("evil", ["go", "mod", "tidy"], network);
  const { log } = await box.cli(
    "evil",
    ["pack", "--to", `dir:${box.path("evil-bundles")}`],
    network,
  );
  expect(log).toContain("Packed");
}
