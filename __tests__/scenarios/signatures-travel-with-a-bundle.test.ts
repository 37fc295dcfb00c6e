import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { small } from "../support/example.ts";
import { host, type Hosted } from "../support/hosted.ts";

const names = ["checksums.json.sig", "checksums.json.sigstore.json", "provenance.sigstore.json"];
const stores = [
  ["cache", { from: "cache" }, {}],
  ["artifact", { from: "artifact" }, {}],
  ["artifact", { from: "artifact:pack.yml@main" }, { id: 9, workflow: "release.yml" }],
] as const;
const password = { GO_OFFLINE_PASSWORD: "correct horse battery" };

let hosted: Hosted;

beforeAll(async () => {
  hosted = await host(small);
  const keygen = ["keygen", "--out", "../keys"];
  const { stdout } = await hosted.box.cli("project", keygen, password);
  const key = JSON.parse(stdout.slice(stdout.indexOf("{"), stdout.lastIndexOf("}") + 1));
  const start = "2026-01-01T00:00:00Z";
  await hosted.box.write("project", {
    ".github/go-offline.json": JSON.stringify({
      version: 1,
      keys: [{ ...Object(key), name: "release", notBefore: start }],
    }),
  });
});

beforeEach(() => hosted.github.calm());

afterAll(() => hosted.close());

test.each(stores)("%s to %j: signed there, brought and checked here", async (to, from, run) => {
  const packed = await hosted.step(
    "pack",
    { to, "signing-key": "../keys/cosign.key" },
    {},
    password,
  );
  expect(packed.log).toContain(`${to}: `);
  expect(packed.status).toBe(0);

  const { status, outputs, log } = await hosted.step("restore", from, run);

  expect(status).toBe(0);
  expect(outputs.get("signed-by")).toBe('key "release"');
  expect(names.map((name) => log.includes(`received ${name}`))).toEqual([true, true, false]);
});

test("where nobody signs, pack says that nobody will take it, and stores nothing", async () => {
  const { status, log } = await hosted.step("pack", { to: "dir:../nowhere" });

  expect(status).toBe(1);
  expect(log).toContain("NO_SIGNATURE");
  await expect(hosted.box.run(".", ["ls", "nowhere"])).rejects.toThrow("nowhere");
});

test("a signature that the store has lost is one that was taken away", async () => {
  const packed = await hosted.step(
    "pack",
    { to: "dir:../store", "signing-key": "../keys/cosign.key" },
    {},
    password,
  );
  expect(packed.status).toBe(0);
  await hosted.box.run("store", ["find", ".", "-name", "checksums.json.sig*", "-delete"]);

  const { status, log } = await hosted.step("restore", { from: "dir:../store" });

  expect(status).toBe(1);
  expect(log).toContain("NO_SIGNATURE");
  expect(log).toContain("it was taken away");
});
