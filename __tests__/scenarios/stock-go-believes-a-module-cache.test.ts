import { cp, rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { copyBundle, type Bundle } from "../support/bundle-edit.ts";
import {
  copyCache,
  directory,
  downloads,
  evil,
  evilSource,
  exported,
  go,
  honest,
  plantZip,
  search,
  victim,
} from "../support/evil.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { sums, zip } from "../support/module-zip.ts";
import { editModules } from "../support/modules-edit.ts";
import { refuse } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { snapshot } from "../support/snapshot.ts";

let proxy: GoProxy;
let box: Sandbox;
let bundle: Bundle;

beforeAll(async () => {
  proxy = await serve([honest]);
  box = await sandbox(proxy.variables);
  await box.project("project", victim);
  await box.run("project", ["go", "mod", "download"]);
  await box.pack("project", "bundles");
  await box.write("state", {});
});

beforeEach(async () => {
  bundle = await copyBundle(box, "bundles", "bundle");
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const zipName = "example.com/deep/@v/v0.3.0.zip";
const state = () => ({ XDG_STATE_HOME: box.path("state"), GOPROXY: "off" });
const pack = (cache: string) => [
  "pack",
  "--to",
  `dir:${box.path("store")}`,
  "--modcache",
  box.path(cache),
];
const restore = (vendor: string) => [
  "restore",
  "--from",
  `dir:${box.path(bundle.folder)}`,
  "--vendor",
  vendor,
];

test("an edited extracted directory: go builds and vendors it, we do not pack it", async () => {
  const variables = await copyCache(box, "edited");
  await box.write(`edited/${directory}`, { "deep.go": evilSource });

  expect(await go(box, "project", ["run", "."], variables)).toMatchObject({
    status: 0,
    stdout: "evil\n",
  });
  const vendored = await go(box, "project", ["mod", "vendor", `-o=${box.path("tree")}`], variables);
  expect(vendored.status).toBe(0);
  expect(await search(box, "tree", /evil/)).toEqual(["example.com/deep/deep.go"]);

  const refusal = await refuse(box, "project", pack("edited"), state());
  expect(refusal).toMatchObject({ status: 1, code: "SUM_ALTERED", changed: [] });
  expect(refusal.message).toContain("example.com/deep@v0.3.0");
});

test("a file that was added to an extracted directory: go compiles it, we do not pack it", async () => {
  const variables = await copyCache(box, "added");
  await box.write(`added/${directory}`, {
    "more.go": 'package deep\n\nfunc init() { println("evil") }\n',
  });

  const ran = await go(box, "project", ["run", "."], variables);
  expect(ran).toMatchObject({ status: 0 });
  expect(ran.log).toContain("evil");

  const refusal = await refuse(box, "project", pack("added"), state());
  expect(refusal).toMatchObject({ status: 1, code: "SUM_ALTERED", changed: [] });
  expect(refusal.message).toContain("example.com/deep@v0.3.0");
});

test("an edited zip beside an honest .ziphash: go extracts and runs it, we do not pack it", async () => {
  const variables = await copyCache(box, "zipped");
  await plantZip(box, "zipped");
  await rm(box.path("zipped", directory), { recursive: true });
  await cp(box.path("zipped"), box.path("zipped-for-us"), { recursive: true });

  expect(await go(box, "project", ["run", "."], variables)).toMatchObject({
    status: 0,
    stdout: "evil\n",
  });

  const refusal = await refuse(box, "project", pack("zipped-for-us"), state());
  expect(refusal).toMatchObject({ status: 1, code: "SUM_ALTERED" });
  expect(refusal.message).toContain("example.com/deep@v0.3.0");
  // go extracts into the module cache that it is given; nothing else is written.
  expect(refusal.changed.filter((name) => !name.startsWith("zipped-for-us"))).toEqual([]);
});

test("an edited zip beside an honest directory: nobody sees it but who hashes it", async () => {
  const variables = await copyCache(box, "hidden");
  await plantZip(box, "hidden");

  expect(await go(box, "project", ["mod", "download"], variables)).toMatchObject({ status: 0 });

  const network = { GOPROXY: proxy.variables.GOPROXY };
  const refusal = await refuse(box, "project", pack("hidden"), network);
  expect(refusal).toMatchObject({ status: 1, code: "SUM_ALTERED", changed: [] });
  expect(refusal.message).toContain("example.com/deep@v0.3.0");
});

test("zip, directory and .ziphash forged together: go mod verify is content, we are not", async () => {
  const variables = await copyCache(box, "forged");
  await plantZip(box, "forged");
  const ziphash = /h1:\S+/.exec(sums(evil))?.[0] ?? "";
  await box.write(`forged/${downloads}`, { "v0.3.0.ziphash": ziphash });
  await box.write(`forged/${directory}`, { "deep.go": evilSource });

  const verified = await go(box, "project", ["mod", "verify"], variables);
  expect(verified).toMatchObject({ status: 0, stdout: "all modules verified\n" });

  const refusal = await refuse(box, "project", pack("forged"), state());
  expect(refusal).toMatchObject({ status: 1, changed: [] });
  expect(refusal.text).toContain("example.com/deep@v0.3.0");
  expect(refusal.text).toContain("SECURITY ERROR");
});

test.each(["rebuild", "off"])(
  "the evil zip in a bundle, --vendor %s: refused, nothing is left, nothing exported",
  async (vendor) => {
    await editModules(box, bundle, (files) => files.set(zipName, zip(evil)));

    const refusal = await refuse(box, "project", restore(vendor), state());

    expect(refusal).toMatchObject({ status: 1, code: "SUM_ALTERED", changed: [] });
    expect(refusal.message).toContain("example.com/deep@v0.3.0: go.sum says h1:");
  },
);

test("the evil zip in a bundle, by the action: no variable reaches the job", async () => {
  await editModules(box, bundle, (files) => files.set(zipName, zip(evil)));
  const before = await snapshot(box.path("project"));

  const from = `dir:${box.path(bundle.folder)}`;
  const ended = await box.step("project", "restore", { from, vendor: "off" }, { GOPROXY: "off" });

  expect(ended.status).toBe(1);
  expect(ended.log).toContain("example.com/deep@v0.3.0");
  expect([...ended.environment]).toEqual([]);
  expect(ended.left).toEqual([]);
  expect(await snapshot(box.path("project"))).toEqual(before);
});

test.each([
  ["a .ziphash", `${zipName.slice(0, -4)}.ziphash`, "h1:evil"],
  ["an extracted file", `${directory}/deep.go`, evilSource],
  ["a lock", `${zipName.slice(0, -4)}.lock`, ""],
])("%s has no place in a bundle", async (_, name, text) => {
  await editModules(box, bundle, (files) => files.set(name, Buffer.from(text)));

  const refusal = await refuse(box, "project", restore("off"), state());

  expect(refusal).toMatchObject({ status: 1, code: "BAD_NAME", changed: [] });
  expect(refusal.message).toContain(name);
});

test.each([
  [`${zipName.slice(0, -4)}.mod`, "SUM_ALTERED", "module example.com/deep\n"],
  [`${zipName.slice(0, -4)}.info`, "BAD_MODULE", '{"Version":"v0.4.0"}'],
  ["example.com/deep/@v/list", "BAD_MODULE", "v0.3.0\nv0.9.0\n"],
  [zipName, "BAD_MODULE", "no zip"],
])("another %s in a bundle is refused", async (name, code, text) => {
  await editModules(box, bundle, (files) => files.set(name, Buffer.from(text)));

  const refusal = await refuse(box, "project", restore("rebuild"), state());

  expect(refusal).toMatchObject({ status: 1, code, changed: [] });
  expect(refusal.message).toContain("example.com/deep");
});

test("an evil module cache where ours belongs: it is made anew, not used", async () => {
  const first = exported((await box.cli("project", restore("off"), state())).stdout);
  const cache = (first["GOMODCACHE"] ?? "").slice(box.folder.length + 1);
  await box.run("", ["chmod", "-R", "u+w", cache]);
  await box.write(`${cache}/${directory}`, { "deep.go": evilSource, "more.go": "package deep\n" });
  expect((await go(box, "project", ["run", "."], first)).stdout).toBe("evil\n");

  const again = await box.cli("project", restore("off"), state());

  expect((await go(box, "project", ["run", "."], exported(again.stdout))).stdout).toBe("honest\n");
  expect(await search(box, cache, /evil|more\.go/)).toEqual([]);
  await rm(box.path("state/go-offline"), { recursive: true });
});
