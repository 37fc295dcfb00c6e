import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { host, type Hosted } from "../support/hosted.ts";

/** What only GitHub's services need: the official clients, and what they bring along. */
const heavy = /node_modules\/(?:@actions\/(?:artifact|cache|github)|@azure|@octokit|archiver)\//;

let hosted: Hosted;

beforeAll(async () => {
  hosted = await host();
  await hosted.pack("cache\nartifact\ndir:../bundles");
});

afterAll(() => hosted.close());

/** The scripts that a step has loaded: V8 writes their names down when the process ends. */
async function loaded(name: "pack" | "restore", inputs: Readonly<Record<string, string>>, id = 1) {
  const folder = await mkdtemp(join(hosted.box.path("tmp"), "loaded-"));
  const { status, log } = await hosted.step(name, inputs, { id }, { NODE_V8_COVERAGE: folder });
  const texts = await Promise.all(
    (await readdir(folder)).map((file) => readFile(join(folder, file), "utf8")),
  );
  if (status !== 0) {
    throw new Error(log);
  }
  const urls = texts.flatMap((text) => [...text.matchAll(/"url":"(file:[^"]+)"/g)]);
  return urls.map(([, url = ""]) => url);
}

function clients(urls: readonly string[]): Set<string> {
  return new Set(urls.flatMap((url) => heavy.exec(url)?.[0] ?? []));
}

test("a restore from a folder loads no client, and no store but the folder", async () => {
  const urls = await loaded("restore", { from: "dir:../bundles" });

  expect(urls.length).toBeGreaterThan(20);
  expect(clients(urls)).toEqual(new Set());
  const stores = urls.flatMap((url) => /\/src\/host\/store\/([\w-]+)\.js$/.exec(url)?.[1] ?? []);
  // store.ts says what they all promise.
  expect(new Set(stores)).toEqual(new Set(["choose", "directory", "store"]));
});

test("one from the cache loads no official client", async () => {
  expect(clients(await loaded("restore", { from: "cache" }))).toEqual(new Set());
});

test("one from an earlier run's artifacts loads that for the REST interface alone", async () => {
  const urls = await loaded("restore", { from: "artifact:pack.yml" }, 2);
  const names = [...clients(urls)];

  expect(names).toContain("node_modules/@actions/github/");
  expect(names.filter((name) => /artifact|azure|archiver/.test(name))).toEqual([]);
});

test("a pack into a folder loads none, one into artifacts their client", async () => {
  expect(clients(await loaded("pack", { to: "dir:../more" }))).toEqual(new Set());
  expect([...clients(await loaded("pack", { to: "artifact" }))]).toContain(
    "node_modules/@actions/artifact/",
  );
});
