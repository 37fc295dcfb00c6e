import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { everything, release, zips, type Release } from "../support/release.ts";

let site: Release;

beforeAll(async () => {
  site = await release();
});

beforeEach(async () => {
  await site.begin();
});

afterAll(async () => {
  await site.close();
});

/** A zip with nothing in it. */
const empty = Buffer.concat([Buffer.from("PK\x05\x06"), Buffer.alloc(18)]);

test.each([
  ["a module that is gone", { ...zips, kind: "status", status: 404 }, "GO_FAILED", "404 Not Found"],
  ["a login", { ...zips, kind: "status", status: 401 }, "GO_FAILED", "401 Unauthorized"],
  ["another zip", { ...zips, kind: "bytes", bytes: empty }, "GO_FAILED", "SECURITY ERROR"],
  ["no zip at all", { ...zips, kind: "html" }, "BAD_MODULE", "not a valid zip file"],
] as const)("%s is no outage: no bundle is used", async (_, fault, code, said) => {
  site.proxy.faults.push(fault);

  const { first, status, outputs, log } = await site.run("moved");

  expect(status).toBe(1);
  expect(first).toContain(`### ❌ Refused (${code}): `);
  expect(log).toContain(said);
  expect(outputs.has("mode")).toBe(false);
  expect(await site.changed()).toBe("");
  expect(new Set(site.downloads()).size).toBe(site.downloads().length);
});

test.each([
  ["another go.mod", { match: /\.mod$/, kind: "bytes", bytes: Buffer.from("module x\n") }],
  ["403 to the doctor", { ...everything, kind: "status", status: 403 }],
] as const)("%s: somebody has to look at it, and no bundle passes it by", async (_, fault) => {
  site.proxy.faults.push(fault);

  const { first, status, log, summary } = await site.run("moved");

  expect(status).toBe(1);
  expect(first).toContain("### ❌ Refused (NO_PASSAGE): the module proxy gives an answer that ");
  expect(summary).toContain("**Because:** network: wanted modules, got none: no outage, but");
  expect(log).toContain("emergency: true takes a bundle");
  expect(site.downloads()).toEqual([]);
});

test("an outage, and code that is broken besides: both are told, and neither for the other", async () => {
  site.proxy.faults.push({ ...everything, kind: "status", status: 503 });
  await site.box.run("", ["cp", "-r", "moved", "broken"]);
  await site.box.write("broken", {
    "more.go": 'package main\n\nimport _ "example.com/nowhere/at/all"\n',
  });
  await site.box.commit("broken");

  const { first, status, log, summary } = await site.run("broken");

  expect(status).toBe(1);
  expect(first).toBe(
    "### ❌ Refused (GO_FAILED): an outage, and the go command failed with a fault in the project",
  );
  expect(summary).toMatch(/^\*\*Because:\*\* outage: go stops at entry 1 .*HTTP 503/m);
  expect(summary).toContain("; go: wanted success, got a fault in the project: ");
  expect(log).toContain("no required module provides package example.com/nowhere/at/all");
  expect(summary).toContain("asked sums.example.com at its own address: ");
  expect(await site.changed()).toBe("");
});

test("broken code on a healthy day is no outage: the network is used, and go build tells", async () => {
  await site.box.run("", ["cp", "-r", "moved", "untidy"]);
  await site.box.write("untidy", { "more.go": "package main\n\nfunc broken() { return 1 }\n" });
  await site.box.commit("untidy");

  const { status, outputs } = await site.run("untidy");

  expect([status, outputs.get("mode"), outputs.get("outage")]).toEqual([0, "network", "healthy"]);
});
