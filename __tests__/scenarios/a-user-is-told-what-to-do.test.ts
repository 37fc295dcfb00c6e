import { mkdir, rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { modules, small } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { sandbox, type Sandbox, type Variables } from "../support/sandbox.ts";

const publicKey = `-----BEGIN PUBLIC KEY-----\n${"MFkw".repeat(16)}\n-----END PUBLIC KEY-----\n`;

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("project", small);
  await box.pack("project", "bundles");
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

/** What a refused command prints. */
async function told(line: string, variables: Variables = {}): Promise<string> {
  const { status, stdout, stderr } = await box.cli("project", line.split(" "), variables);
  expect({ isRefused: status !== 0, stdout }).toStrictEqual({ isRefused: true, stdout: "" });
  return stderr;
}

test("a folder that is not there is not one without bundles", async () => {
  const said = await told("restore --emergency true --from dir:../bundels");
  expect(said).toMatch(/passed over \S*\/bundels: no such folder/);
  expect(said).toContain("do: name the store that pack wrote to (from, --from)");
  expect(await told("verify --bundle ../bundels")).toContain("no such folder");
  await mkdir(box.path("empty"));
  expect(await told("verify --bundle ../empty")).not.toContain("no such folder");
});

test("a bundle without its manifest is named", async () => {
  await box.run("", ["cp", "-r", "bundles", "half"]);
  const key = (await box.run("", ["cat", "half/latest"])).trim();
  await rm(box.path("half", key, "checksums.json"));
  const said = await told("restore --emergency true --from dir:../half");
  expect(said).toContain(`passed over ${box.path("half", key)}: it has no checksums.json`);
});

test.each([
  ["restore --from bundles", "do: write dir:bundles if that is a folder of bundles\n"],
  ["restore --from ../bundles", "do: write dir:../bundles if that is a folder of bundles\n"],
  ["restore --from dirr:../bundles", "do: write a folder as dir:bundles; "],
  ["pack --to ../bundles", "do: write --to dir:../bundles if that is a folder\n"],
  ["pack --to cache", "do: see go-offline pack --help\n"],
  ["verify", "or a bundle with --bundle\n"],
  ["restore --from dir:../bundles --waive age", "do: say with reason (--reason) what is down"],
  ["pack --to dir:../x --timeout 0", "do: see go-offline pack --help\n"],
])("%s", async (line, hint) => {
  expect(await told(line)).toContain(hint);
});

test("what is wrong with a waiver is not looked for in the network", async () => {
  const said = await told("restore --from dir:../bundles --waive age");
  expect(said).toMatch(/^error BAD_WAIVER: .*\n {2}do: .*\n$/);
});

test("artifacts of another workflow are to be had on a terminal, too", async () => {
  const line = "restore --emergency true --from artifact:pack.yml@main";
  const said = await told(line);
  expect(said).toContain("do: set both, and GITHUB_TOKEN, as a workflow does");
  expect(said).not.toContain("only actions");
  const repository = { GITHUB_REPOSITORY: "owner/name", GITHUB_REPOSITORY_ID: "1" };
  expect(await told(line, repository)).toContain("do: give one that may read actions");
});

test("a pack in a shell that a restore has switched off is told so", async () => {
  const said = await told("pack --to dir:../others", { GOPROXY: "off" });
  expect(said).toMatch(/^error GO_FAILED: go: wanted modules, got GOPROXY=off: /);
  expect(said).toContain('do: a restore exports it: undo that (eval "$(go-offline env --leave)"');
  expect(said).not.toContain("bundle");
});

test("that no store can take a bundle is known before go is asked for anything", async () => {
  const asked = proxy.requests.length;
  const said = await told("pack --to dir:main.go --to dir:main.go/deeper");
  expect(said).toMatch(/^error IO: host: writing into \S*main\.go: ENOTDIR/);
  expect(proxy.requests).toHaveLength(asked);
  const other = await box.cli("project", ["pack", "--to", "dir:main.go", "--to", "dir:../other"]);
  expect(other.status).toBe(0);
  expect(other.stderr).toMatch(/NOT in .*main\.go/);
});

test("a trust file is called by its own name", async () => {
  await box.write("", { "trust.json": "{" });
  const said = await told("verify --bundle ../bundles --trust ../trust.json");
  expect(said).toContain("error BAD_TRUST_FILE: policy: ../trust.json: ");
  expect(said).not.toContain(".github");
});

test.each([
  ["keygen --key ../cosign.pub", "KEY: bundle: "],
  ["pack --to dir:../x --signing-key ../cosign.pub", "KEY: bundle: "],
])("nobody is asked for the password of a public key: %s", async (line, message) => {
  await box.write("", { "cosign.pub": publicKey });
  const said = await told(line);
  expect(said).toContain(message);
  expect(said).not.toContain("password");
});

test("a tool without a version is refused before go runs", async () => {
  const asked = proxy.requests.length;
  const said = await told("pack --to dir:../x --tools example.com/tool@latest");
  expect(said).toContain("error BAD_INPUT: tools: wanted path@version");
  expect(proxy.requests).toHaveLength(asked);
});

test("a requirement that go can do without is missing in the bundle, and not the user's module cache", async () => {
  const extra = "example.com/plain@v2.0.0+incompatible";
  await box.run("project", ["go", "mod", "edit", `-require=${extra}`]);
  await box.run("project", ["go", "mod", "download", extra]);
  const said = await told("restore --emergency true --from dir:../bundles");
  expect(said).toContain(`error NOT_IN_BUNDLE: modules: wanted ${extra}, got none: `);
  expect(said).not.toContain("modcache");
});
