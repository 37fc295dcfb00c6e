import { rm } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { database, signer } from "../support/checksum-database.ts";
import { evil, honest, tool, victim } from "../support/evil.ts";
import { serve, type Fault, type GoProxy } from "../support/goproxy.ts";
import { sums } from "../support/module-zip.ts";
import { refuse } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { snapshot } from "../support/snapshot.ts";

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve([honest, tool]);
  box = await sandbox(proxy.variables);
  await box.project("project", victim);
});

afterEach(() => {
  proxy.faults.length = 0;
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const pack = (...more: readonly string[]) => ["pack", "--to", `dir:${box.path("store")}`, ...more];
const withTool = ["--tools", "example.com/tool@v1.0.0"];
const lookup = "lookup/example.com/deep@v0.3.0";
const every = /^sumdb\//;
/** Another database's word, under the same name: not signed with the key that this machine goes by. */
const strange = database(signer("sums.example.com"), [honest]).answers.get(lookup);

/** What the database answers, and what must be said of it. */
const outages: readonly (readonly [string, Fault, RegExp])[] = [
  ["is out of service", { match: every, kind: "status", status: 503 }, /503 Service Unavailable/],
  ["wants a login", { match: every, kind: "status", status: 403 }, /403 Forbidden/],
  ["refuses every connection", { match: every, kind: "refuse" }, /EOF|connection reset/],
  ["has no lookup of the module", { match: /lookup/, kind: "status", status: 404 }, /404|410/],
  ["shows a page of a captive network", { match: /lookup/, kind: "html" }, /malformed record data/],
  ["has lost its tiles", { match: /tile/, kind: "status", status: 500 }, /500 Internal/],
];

test.each(outages)("it %s: packing fails, and says what to do", async (_, fault, said) => {
  proxy.faults.push(fault);

  const refusal = await refuse(box, "project", pack());

  expect(refusal).toMatchObject({ status: 1, code: "SUMDB_DOWN", changed: [] });
  expect(refusal.text).toMatch(said);
  expect(refusal.text).toContain("example.com/deep@v0.3.0");
  expect(refusal.text).toContain("or pack without it (--without-sumdb");
});

test.each(outages)("it %s: a tool cannot be packed", async (_, fault, said) => {
  proxy.faults.push(fault);

  const refusal = await refuse(box, "project", pack(...withTool));

  expect(refusal).toMatchObject({ status: 1, code: "SUMDB_DOWN", changed: [] });
  expect(refusal.text).toMatch(said);
});

test.each(outages)("it %s: without it, packing says what is lost", async (_, fault) => {
  proxy.faults.push(fault);
  proxy.requests.length = 0;
  const before = await snapshot(box.path("project"));

  const { status, stderr } = await box.cli("project", pack("--without-sumdb"));

  expect(stderr).toMatch(
    /WITHOUT the checksum database: offline, no tool and no new module can be had/,
  );
  expect(status).toBe(0);
  expect(proxy.requests.filter((name) => every.test(name))).toEqual([]);
  expect(await snapshot(box.path("project"))).toEqual(before);
  await rm(box.path("store"), { recursive: true });
});

test.each([[[]], [withTool]])("it never answers: packing ends in time %j", async (more) => {
  proxy.faults.push({ match: every, kind: "hang" });

  const refusal = await refuse(box, "project", pack(...more, "--timeout", "3"));

  expect(refusal).toMatchObject({ status: 1, changed: [] });
  expect(refusal.code).toBe(more.length === 0 ? "SUMDB_DOWN" : "GO_TIMED_OUT");
  expect(refusal.message).toContain("wanted an end within 3 s, got none");
});

test.each([
  ["signed with another key", strange ?? new Uint8Array()],
  [
    "with other hashes, from a tree that somebody else signed",
    database(signer("sums.example.com"), [evil]).answers.get(lookup) ?? new Uint8Array(),
  ],
])("a lookup %s: packing fails", async (_, bytes) => {
  proxy.faults.push({ match: /lookup\/example\.com\/deep/, kind: "bytes", bytes });

  const refusal = await refuse(box, "project", pack());

  expect(refusal).toMatchObject({ status: 1, code: "BAD_SUMDB", changed: [] });
  expect(refusal.message).toContain("example.com/deep@v0.3.0");
});

test("a lookup whose hash was changed, the rest as it was: packing fails", async () => {
  const url = `${proxy.variables.GOPROXY}/sumdb/sums.example.com/${lookup}`;
  const text = await (await fetch(url)).text();
  const [own = "", theirs = ""] = [honest, evil].map((each) => /h1:\S+/.exec(sums(each))?.[0]);
  expect(text).toContain(own);
  const bytes = Buffer.from(text.replace(own, theirs));
  proxy.faults.push({ match: /lookup\/example\.com\/deep/, kind: "bytes", bytes });

  const refusal = await refuse(box, "project", pack());

  expect(refusal).toMatchObject({ status: 1, code: "BAD_SUMDB", changed: [] });
});

test("--without-sumdb with a tool is refused: nobody could vouch for it", async () => {
  const refusal = await refuse(box, "project", pack("--without-sumdb", ...withTool));

  expect(refusal).toMatchObject({ status: 2, code: "BAD_INPUT", changed: [] });
  expect(refusal.message).toContain("without-sumdb");
});

test("GOSUMDB=off is no database, unless that is wanted", async () => {
  const off = { GOSUMDB: "off" };
  const refusal = await refuse(box, "project", pack(), off);

  expect(refusal).toMatchObject({ status: 1, code: "SUMDB_DOWN", changed: [] });
  expect(refusal.message).toContain("got GOSUMDB=off");

  expect((await box.cli("project", pack("--without-sumdb"), off)).status).toBe(0);
  await rm(box.path("store"), { recursive: true });
});
