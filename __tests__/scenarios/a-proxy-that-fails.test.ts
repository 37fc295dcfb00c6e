import { rm } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { tool } from "../support/evil.ts";
import { modules, small } from "../support/example.ts";
import { serve, type Fault, type GoProxy } from "../support/goproxy.ts";
import { zip } from "../support/module-zip.ts";
import { refuse } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve([...modules, tool]);
  box = await sandbox(proxy.variables);
  await box.project("project", small);
  await box.run("project", ["go", "mod", "download"]);
});

afterEach(() => {
  proxy.faults.length = 0;
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const pack = () => ["pack", "--to", `dir:${box.path("store")}`];
const other = zip({
  path: "example.com/deep",
  version: "v0.3.0",
  files: { "deep.go": 'package deep\n\nfunc Hello() string { return "evil" }\n' },
});

/** What the proxy does, and what go then says, which is relayed. */
const failures: readonly (readonly [string, Fault, RegExp])[] = [
  ["refuses every connection", { match: /deep/, kind: "refuse" }, /EOF|connection reset/],
  ["is out of service", { match: /deep/, kind: "status", status: 503 }, /503 Service Unavailable/],
  ["wants a login", { match: /deep/, kind: "status", status: 401 }, /401 Unauthorized/],
  ["no longer has the zip", { match: /\.zip$/, kind: "status", status: 404 }, /404 Not Found/],
  ["shows a page of a captive network", { match: /\.zip$/, kind: "html" }, /not a valid zip file/],
  ["has no .info", { match: /\.info$/, kind: "status", status: 404 }, /404 Not Found/],
  ["shows a page for .info", { match: /\.info$/, kind: "html" }, /invalid character '<'/],
  [
    "cuts .info short",
    { match: /\.info$/, kind: "bytes", bytes: Buffer.from('{"Version":') },
    /unexpected end of JSON input/,
  ],
  ["has no .mod", { match: /\.mod$/, kind: "status", status: 404 }, /404 Not Found/],
  ["shows a page for .mod", { match: /\.mod$/, kind: "html" }, /checksum mismatch/],
  ["sends an empty zip", { match: /\.zip$/, kind: "bytes", bytes: Buffer.alloc(0) }, /zip/],
  ["cuts the zip short", { match: /\.zip$/, kind: "bytes", bytes: other.subarray(0, 99) }, /zip/],
  [
    "serves another zip",
    { match: /\.zip$/, kind: "bytes", bytes: other },
    /checksum mismatch[^]*SECURITY ERROR/,
  ],
  [
    "serves another go.mod",
    { match: /\.mod$/, kind: "bytes", bytes: Buffer.from("module example.com/deep\n") },
    /checksum mismatch[^]*SECURITY ERROR/,
  ],
];

test.each(failures)("pack fails where the proxy %s", async (_, fault, said) => {
  proxy.faults.push(fault);

  const refusal = await refuse(box, "project", pack());

  const code = refusal.text.includes("not a valid zip file") ? "BAD_MODULE" : "GO_FAILED";
  expect(refusal).toMatchObject({ status: 1, code, changed: [] });
  expect(refusal.text).toMatch(said);
  expect(refusal.text).toContain("example.com/deep");
});

/** The same for a tool, which go.sum does not name. */
const ofTools: readonly (readonly [string, Fault, RegExp])[] = [
  ["has no .info", { match: /tool.*\.info$/, kind: "status", status: 404 }, /404 Not Found/],
  ["shows a page for .info", { match: /tool.*\.info$/, kind: "html" }, /invalid character '<'/],
  ["has no zip", { match: /tool.*\.zip$/, kind: "status", status: 404 }, /404 Not Found/],
  ["shows a page for the zip", { match: /tool.*\.zip$/, kind: "html" }, /not a valid zip file/],
  [
    "serves another zip",
    { match: /tool.*\.zip$/, kind: "bytes", bytes: zip({ ...tool, files: { "a.go": "" } }) },
    /checksum mismatch[^]*SECURITY ERROR/,
  ],
];

test.each(ofTools)("pack of a tool fails where the proxy %s", async (_, fault, said) => {
  proxy.faults.push(fault);

  const refusal = await refuse(box, "project", [...pack(), "--tools", "example.com/tool@v1.0.0"]);

  expect(refusal).toMatchObject({ status: 1, code: "GO_FAILED", changed: [] });
  expect(refusal.text).toMatch(said);
});

test.each([/\.info$/, /\.mod$/, /\.zip$/])(
  "pack ends in time where %s never comes",
  async (match) => {
    proxy.faults.push({ match, kind: "hang" });

    const refusal = await refuse(box, "project", [...pack(), "--timeout", "2"]);

    expect(refusal).toMatchObject({ status: 1, code: "GO_TIMED_OUT", changed: [] });
  },
);

test("a complete go.sum needs no checksum database, if it is to do without", async () => {
  proxy.faults.push({ match: /^sumdb\//, kind: "status", status: 503 });

  const { status } = await box.cli("project", [...pack(), "--without-sumdb"]);

  await rm(box.path("store"), { recursive: true });
  expect(status).toBe(0);
});

test("a full module cache needs no proxy", async () => {
  proxy.faults.push({ match: /./, kind: "refuse" });

  const { status, stderr } = await box.cli("project", [
    ...pack(),
    "--without-sumdb",
    "--modcache",
    box.path("modcache"),
    "--without-sumdb",
  ]);

  expect(stderr).toContain("proved   3 files");
  expect(status).toBe(0);
  await rm(box.path("store"), { recursive: true });
});

test("a module cache that somebody changed is found out, though go builds from it", async () => {
  await box.run("", ["cp", "-r", "modcache", "changed-modcache"]);
  const folder = "changed-modcache/example.com/deep@v0.3.0";
  await box.run("", ["chmod", "-R", "u+w", "changed-modcache"]);
  await box.write(folder, { "deep.go": 'package deep\n\nfunc Hello() string { return "evil" }\n' });

  const args = [...pack(), "--modcache", box.path("changed-modcache")];
  const refusal = await refuse(box, "project", args, { GOPROXY: "off" });

  expect(refusal).toMatchObject({ status: 1, code: "SUM_ALTERED", changed: [] });
});

test("the checksum database of these tests is one that go believes, and no other", async () => {
  await box.emptyModuleCache();
  await box.write("asking", small);
  const stranger = await serve(modules.slice(0, 1));
  const tidy = ["go", "mod", "tidy"];

  const strange = { GOSUMDB: stranger.variables.GOSUMDB, GOPATH: box.path("stranger") };
  await expect(box.run("asking", tidy, strange)).rejects.toThrow("verifying");
  await box.run("asking", tidy);

  expect(proxy.requests.filter((path) => path.includes("/lookup/")).length).toBeGreaterThan(0);
  await stranger.close();
});
