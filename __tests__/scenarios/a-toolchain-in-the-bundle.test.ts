import { chmod, readFile, rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { copyBundle, editManifest, reseal } from "../support/bundle-edit.ts";
import { modules, small } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { refuse } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { snapshot } from "../support/snapshot.ts";
import { oldGo, platform, toolchain, version } from "../support/toolchain.ts";

let proxy: GoProxy;
let box: Sandbox;
const part = `toolchain-${platform.replace("/", "-")}.zip`;

beforeAll(async () => {
  proxy = await serve([...modules, toolchain]);
  box = await sandbox(proxy.variables);
  await box.project("project", small);
  await box.pack("project", "bundles", ["--parts", "vendor modules toolchain"]);
  await box.write("old", { go: oldGo });
  await chmod(box.path("old/go"), 0o755);
  // What the command needs beside go, and no go.
  await box.write("bare", {});
  for (const name of ["sh", "git", "dirname", "env"]) {
    await box.run("bare", ["sh", "-c", `ln -s "$(command -v ${name})" ${name}`]);
  }
});

beforeEach(async () => {
  await rm(box.path("project/vendor"), { recursive: true, force: true });
  await rm(box.path("home/.local"), { recursive: true, force: true });
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const order = (store = "bundles") => ["restore", "--from", `dir:${box.path(store)}`];
const without = () => ({ GOPROXY: "off", PATH: box.path("bare") });

test("it is a part of its own, with the database's records of it in another", async () => {
  const bundle = await copyBundle(box, "bundles", "bundle");
  const names = [...((await snapshot(box.path(bundle.folder)))?.keys() ?? [])];

  expect(names).toContain(part);
  const listing = await box.run(bundle.folder, ["tar", "tf", "toolchain.sumdb.tar"]);
  expect(listing).toContain(`lookup/golang.org/toolchain@${toolchain.version}\n`);
});

test("a go that is new enough is used, and the bundle's toolchain is not even unpacked", async () => {
  const { status, stderr, stdout } = await box.cli("project", order(), { GOPROXY: "off" });

  expect(status).toBe(0);
  expect(stderr).not.toContain("first on PATH");
  expect(stdout).not.toContain("export PATH");
});

test.each([
  ["where there is no go", () => without().PATH],
  ["where the go is too old", () => `${box.path("old")}:${without().PATH}`],
])("%s the carried one is proved, put on PATH and used", async (_, path) => {
  const variables = { GOPROXY: "off", PATH: path() };
  const { status, stderr, stdout } = await box.cli("project", order(), variables);

  expect(stderr).toContain(`go       ${version} from the bundle, as the checksum database's own`);
  expect(status).toBe(0);
  const bin = /export PATH='([^:]+):/.exec(stdout)?.[1] ?? "";
  expect(bin).toMatch(/\/go-offline\/[0-9a-f]{16}\/toolchain\/bin$/);
  expect(stdout).toContain("export GOTOOLCHAIN='local'");
  expect(await readFile(`${bin}/../used`, "utf8")).toContain("carried");
  const modes = await snapshot(`${bin}/..`);
  expect(modes?.get("bin/go")).toMatch(/^file 755 /);
  expect(modes?.get("pkg/tool/some/compile")).toMatch(/^file 755 /);
  expect(modes?.get("src/x/x.go")).toMatch(/^file 644 /);

  const left = await box.cli("project", ["env", "--leave"], { PATH: `${bin}:${path()}` });
  expect(left.stdout).toContain(`export PATH='${path()}'`);
  expect(await snapshot(`${bin}/..`)).toBeUndefined();
});

test("a bundle without one says which Go is wanted, before go does", async () => {
  await box.pack("project", "plain");

  const refusal = await refuse(box, "project", order("plain"), {
    GOPROXY: "off",
    PATH: `${box.path("old")}:${without().PATH}`,
  });

  expect(refusal).toMatchObject({ status: 1, code: "GO_TOO_OLD", changed: [] });
  expect(refusal.text).toContain("wanted Go 1.21 or newer, as go.mod says, got go1.20.1 on PATH");
  expect(refusal.text).toContain("pack with parts: vendor modules toolchain");
});

test("one that is not what the database says is refused, and nothing of it is left", async () => {
  const bundle = await copyBundle(box, "bundles", "forged");
  await bundle.edit(part, (bytes) =>
    Buffer.from(
      bytes.toString("latin1").replace("VERSION", "VERSIOM").replace("VERSION", "VERSIOM"),
      "latin1",
    ),
  );
  await reseal(box, bundle, part);

  const refusal = await refuse(box, "project", order("forged"), without());

  expect(refusal).toMatchObject({ status: 1, code: "SUM_ALTERED", changed: [] });
  expect(refusal.text).toContain(part);
  expect(await snapshot(box.path("home/.local/state/go-offline"))).toBeUndefined();
});

test("one of another version than the manifest says is refused", async () => {
  const bundle = await copyBundle(box, "bundles", "renamed");
  await editManifest(bundle, (manifest) => ({ ...manifest, go: "go1.99.9" }));

  const refusal = await refuse(box, "project", order("renamed"), without());

  expect(refusal).toMatchObject({ status: 1, code: "BAD_SUMDB", changed: [] });
});

test("with GOSUMDB=off nobody vouches for it, and it is refused", async () => {
  const refusal = await refuse(box, "project", order(), { ...without(), GOSUMDB: "off" });

  expect(refusal).toMatchObject({ status: 1, code: "BAD_SUMDB", changed: [] });
  expect(refusal.text).toContain("wanted the checksum database's word for it, got GOSUMDB=off");
});

test.each([
  [["--parts", "vendor toolchain", "--without-sumdb"], "nothing else vouches"],
  [["--platforms", "linux/amd64"], "parts with toolchain in them"],
  [["--parts", "vendor toolchain", "--platforms", "linux"], "words like linux/amd64"],
])("pack %j is refused", async (flags, said) => {
  const refusal = await refuse(box, "project", ["pack", "--to", "dir:../nowhere", ...flags]);

  expect(refusal).toMatchObject({ status: 2, code: "BAD_INPUT", changed: [] });
  expect(refusal.text).toContain(said);
});
