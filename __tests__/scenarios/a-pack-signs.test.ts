import { createHash, verify } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import * as cosignKey from "../../src/bundle/cosign-key.ts";
import * as signature from "../../src/bundle/signature.ts";
import { modules, small } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { packed } from "../support/packed.ts";
import { sandbox, type Sandbox, type Variables } from "../support/sandbox.ts";
import { snapshot } from "../support/snapshot.ts";

const password = "Correct-Horse-Canary-9";
const workflow = {
  GITHUB_REPOSITORY: "acme/app",
  GITHUB_REPOSITORY_ID: "42",
  GITHUB_REF: "refs/heads/main",
  GITHUB_WORKFLOW_REF: "acme/app/.github/workflows/pack.yml@refs/heads/main",
};

let proxy: GoProxy;
let box: Sandbox;
let pair: cosignKey.Made;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("project", small);
  pair = await cosignKey.make(password);
  await box.write("keys", { "cosign.key": pair.privateKey });
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const signedFiles = [
  "README.md",
  "checksums.json",
  "checksums.json.sig",
  "checksums.json.sigstore.json",
  "modules.tar",
  "provenance.sigstore.json",
  "sbom.cdx.json",
  "vendor.proof.tar.zst",
  "vendor.tar.zst",
];

/** Ways to hand over a key and its password. */
const ways: [string, (to: string) => Promise<{ status: number | undefined; log: string }>][] = [
  [
    "the action, the key as text",
    (to) => action(to, { "signing-key": pair.privateKey, "signing-password": password }),
  ],
  [
    "the action, the key as a path",
    (to) => action(to, { "signing-key": "../keys/cosign.key", "signing-password": password }),
  ],
  [
    "the action, both as variables",
    (to) =>
      action(to, {}, { GO_OFFLINE_SIGNING_KEY: pair.privateKey, GO_OFFLINE_PASSWORD: password }),
  ],
  [
    "the command line, the key as a file",
    (to) => terminal(to, ["--signing-key", "../keys/cosign.key"], { COSIGN_PASSWORD: password }),
  ],
  [
    "the command line, the key as a variable",
    (to) =>
      terminal(to, [], { GO_OFFLINE_SIGNING_KEY: pair.privateKey, COSIGN_PASSWORD: password }),
  ],
];

function action(to: string, inputs: Variables, variables: Variables = {}) {
  return box.step(
    "project",
    "pack",
    { to: `dir:../${to}`, ...inputs },
    { ...workflow, ...variables },
  );
}

function terminal(to: string, args: readonly string[], variables: Variables) {
  return box.cli("project", ["pack", "--to", `dir:../${to}`, ...args], {
    ...workflow,
    ...variables,
  });
}

test.each(ways)("by %s: node's own crypto verifies what it signed", async (name, run) => {
  const store = `signed-${name.replaceAll(/\W/g, "-")}`;
  const { status, log } = await run(store);

  expect([status, log]).toEqual([
    0,
    expect.stringContaining(`signed   by key:${pair.hint.slice(0, 12)}…`),
  ]);
  const { files, read, bytes } = await packed(box, store);
  expect(files).toEqual(signedFiles);
  const der = Buffer.from((await read("checksums.json.sig")).toString(), "base64");
  const key = { key: pair.publicKey, dsaEncoding: "der" } as const;
  expect(verify("sha256", bytes, key, der)).toBe(true);
  const sigstore = signature.readSigstore((await read("checksums.json.sigstore.json")).toString());
  expect(sigstore).toEqual({ kind: "key", hint: pair.hint, der, digest: digest(bytes) });
});

function digest(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}

test("the manifest binds who signs, when it was packed and until when it is good", async () => {
  const now = Math.floor(Date.now() / 1000);
  await box.step(
    "project",
    "pack",
    {
      to: "dir:../bound",
      "signing-key": pair.privateKey,
      "signing-password": password,
      "expires-in": "30",
    },
    workflow,
  );

  const { manifest } = await packed(box, "bound");
  const at = manifest.signing?.packed ?? 0;
  expect(manifest.signing).toEqual({
    packed: at,
    expires: at + 30 * 86_400,
    sequence: at,
    signers: [`key:${pair.hint}`],
  });
  expect(at - now).toBeGreaterThanOrEqual(0);
  expect(at - now).toBeLessThan(60);
  expect(manifest.source).toMatchObject({ repository: "acme/app", repositoryId: "42" });
});

test("SOURCE_DATE_EPOCH is when it was packed, and a bundle that nobody signs can expire", async () => {
  const args = ["pack", "--to", "dir:../epoch", "--expires-in", "1"];
  const { status, stderr } = await box.cli("project", args, { SOURCE_DATE_EPOCH: "1700000000" });

  expect([status, stderr]).toEqual([0, expect.stringContaining("signed   by nobody")]);
  expect(stderr).toContain("sequence 1700000000, good until 2023-11-15T22:13:20Z");
  const { files, manifest } = await packed(box, "epoch");
  expect(manifest.signing).toEqual({
    packed: 1_700_000_000,
    expires: 1_700_086_400,
    sequence: 1_700_000_000,
    signers: [],
  });
  expect(files.filter((name) => name.includes("sig"))).toEqual([]);
});

test("a pack that nobody signs says nothing of signing, and twice gives equal bytes", async () => {
  await box.pack("project", "plain");
  await box.pack("project", "plain-again");

  const { files, bytes } = await packed(box, "plain");
  expect(bytes.toString()).not.toContain("signing");
  expect(files).toEqual(signedFiles.filter((name) => !/sig$|sigstore/.test(name)));
  expect(await snapshot(box.path("plain-again"))).toEqual(await snapshot(box.path("plain")));
});
