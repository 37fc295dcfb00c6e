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

  const { first, status, log } = await site.run("moved");

  expect(status).toBe(1);
  expect(first).toMatch(
    /^### ❌ Refused \(NO_PASSAGE\): network: wanted modules, got none: no outage, but/,
  );
  expect(log).toContain("emergency: true takes a bundle");
  expect(site.downloads()).toEqual([]);
});
