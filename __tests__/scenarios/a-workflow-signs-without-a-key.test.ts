import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { copyBundle, editManifest } from "../support/bundle-edit.ts";
import { modules, small } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { refuse } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { issuer, sigstore, subject, type Sigstore } from "../support/sigstore.ts";

let proxy: GoProxy;
let instance: Sigstore;
let box: Sandbox;
const project = "project";
const offline = { GOPROXY: "off" };
const identity = { name: "pack workflow", identity: subject, issuer, repositoryId: "1001" };

beforeAll(async () => {
  proxy = await serve(modules);
  instance = await sigstore();
  box = await sandbox(proxy.variables);
  await box.project(project, small);
  await trust({});
  await pack("bundles", ["--keyless"]);
});

afterAll(async () => {
  await box.remove();
  await instance.close();
  await proxy.close();
});

test("it is restored offline by whoever has the trusted root, and it is said who signed", async () => {
  const { status, log } = await restore("bundles");
  await leave();

  expect(log).toContain(`  signed   by "pack workflow" (keyless: ${subject})`);
  expect(log).toContain(`  checked  signature: keyless, by identity "pack workflow"`);
  expect(status).toBe(0);
});

test("verify checks the provenance, too: it is of this bundle, and by the same workflow", async () => {
  const { status, log } = await verify("bundles");

  expect(log).toMatch(
    / {2}checked {2}provenance: by keyless "pack workflow"; it is of checksums.json and all \d parts/,
  );
  expect(status).toBe(0);
});

test("no identity token is left in the bundle, and none is shown", async () => {
  const { SIGSTORE_ID_TOKEN: token = "" } = instance.variables();
  const claims = token.split(".")[1] ?? "";

  expect(claims.length).toBeGreaterThan(40);
  expect(await box.run("bundles", ["sh", "-c", `grep -rl '${claims}' . || true`])).toBe("");
  expect((await verify("bundles")).log).not.toContain(claims);
});

test.each<[string, string, object]>([
  ["another workflow", "NOT_TRUSTED", { identity: subject.replace("pack.yml", "other.yml") }],
  ["the beginning of its name", "NOT_TRUSTED", { identity: subject.slice(0, -5) }],
  ["another issuer", "NOT_TRUSTED", { issuer: "https://issuer.example" }],
  ["another repository of that name", "NOT_TRUSTED", { repositoryId: "1002" }],
])("it is refused where the trust file names %s", async (_, code, fields) => {
  await trust({ identities: [{ ...identity, ...fields }] });

  expect(await refused("bundles")).toMatchObject({ status: 1, code, changed: [] });
  await trust({});
});

test.each<[string, string, (text: string) => string]>([
  ["is cut", "BAD_TRUSTED_ROOT", (text) => text.slice(0, 500)],
  [
    "has expired",
    "OLD_TRUSTED_ROOT",
    (text) =>
      text.replaceAll(
        /"start":( ?)"[^"]*"/g,
        '"start":$1"2020-01-01T00:00:00.000Z", "end": "2021-01-01T00:00:00.000Z"',
      ),
  ],
  ["is another instance's", "BAD_SIGNATURE", () => ""],
])("a trusted root that %s refuses it, with its own next step", async (_, code, change) => {
  const other = await sigstore();
  const text = change(instance.root());
  await box.write(project, { ".github/trusted_root.json": text === "" ? other.root() : text });
  await other.close();

  expect(await refused("bundles")).toMatchObject({ status: 1, code, changed: [] });
  await trust({});
});

test("a trusted root in the bundle is not looked at", async () => {
  await box.run(".", ["cp", "-r", "bundles", "with-root"]);
  const key = (await readFile(box.path("with-root/latest"), "utf8")).trim();
  await box.write(`with-root/${key}`, { "trusted_root.json": instance.root() });
  await box.run(project, ["rm", ".github/trusted_root.json"]);

  expect(await refused("with-root")).toMatchObject({ code: "BAD_TRUST_FILE", changed: [] });
  await trust({});
});

test("a manifest that was changed after signing is refused", async () => {
  const bundle = await copyBundle(box, "bundles", "changed");
  await editManifest(bundle, (manifest) => ({ ...manifest, created: 1 }));

  expect(await refused("changed")).toMatchObject({ code: "BAD_SIGNATURE", changed: [] });
});

test("a provenance of another bundle is refused by verify", async () => {
  await pack("others", ["--keyless", "--parts", "vendor"]);
  await box.run(".", ["cp", "-r", "bundles", "swapped"]);
  const key = (await readFile(box.path("swapped/latest"), "utf8")).trim();
  const name = `${key}/provenance.sigstore.json`;
  await box.run(".", ["cp", `others/${name}`, `swapped/${name}`]);

  const words = ["verify", "--bundle", "../swapped"];
  expect(await refuse(box, project, words, offline)).toMatchObject({ code: "BAD_SIGNATURE" });
});

test("a key and a workflow sign one bundle, and a trust file can want both", async () => {
  const password = { GO_OFFLINE_PASSWORD: "correct horse battery" };
  await box.cli(project, ["keygen", "--out", "../keys"], password);
  const publicKey = await readFile(box.path("keys/cosign.pub"), "utf8");
  const key = { name: "release", publicKey, notBefore: "2026-01-01T00:00:00Z", status: "active" };
  await trust({ require: "all", keys: [key] });

  await pack("both", ["--keyless", "--signing-key", "../keys/cosign.key"], password);
  const { log, status } = await restore("both");
  await leave();
  const alone = await refused("bundles");
  await trust({});

  expect(log).toContain(`  signed   by key "release", "pack workflow" (keyless: ${subject})`);
  expect(status).toBe(0);
  expect(alone).toMatchObject({ code: "NO_SIGNATURE", changed: [] });
});

test.each([
  ["the CA is down", "/api/v2/signingCert"],
  ["the log is down", "/api/v1/log/entries"],
])("where %s, pack says so and stores nothing", async (_, path) => {
  const down = { status: 503, body: "{}" };
  instance.faults.set(
    path,
    Array.from({ length: 20 }, () => down),
  );

  const words = ["pack", "--to", "dir:../nowhere", "--keyless"];
  const { status, log } = await box.cli(project, words, instance.variables());
  instance.faults.clear();

  expect(log).toContain("error SIGNING_FAILED");
  expect(status).toBe(1);
  await expect(box.run(".", ["ls", "nowhere"])).rejects.toThrow("nowhere");
});

test("without an identity, pack says so before any work, and what permission is missing", async () => {
  const words = ["pack", "--to", "dir:../nowhere", "--keyless"];

  const refusal = await refuse(box, project, words);

  expect(refusal).toMatchObject({ status: 1, code: "SIGNING_FAILED", changed: [] });
  expect(refusal.text).toContain("id-token: write");
});

async function trust(fields: object): Promise<void> {
  const file = {
    version: 1,
    identities: [identity],
    trustedRoot: ".github/trusted_root.json",
    ...fields,
  };
  await box.write(project, {
    ".github/go-offline.json": JSON.stringify(file),
    ".github/trusted_root.json": instance.root(),
  });
}

async function pack(store: string, more: readonly string[], variables = {}): Promise<void> {
  const words = ["pack", "--to", `dir:../${store}`, ...more];
  const ended = await box.cli(project, words, { ...instance.variables(), ...variables });
  if (ended.status !== 0) {
    throw new Error(ended.log);
  }
}

function args(store: string): readonly string[] {
  return ["restore", "--emergency", "true", "--from", `dir:../${store}`];
}

function restore(store: string) {
  return box.cli(project, args(store), offline);
}

function refused(store: string) {
  return refuse(box, project, args(store), offline);
}

function verify(store: string) {
  return box.cli(project, ["verify", "--bundle", `../${store}`], offline);
}

async function leave(): Promise<void> {
  await box.cli(project, ["env", "--leave"], offline);
}
