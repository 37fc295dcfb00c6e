import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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

/** The modules that a step has loaded: V8 writes down the scripts when the process ends, the bundle what is in each. */
async function loaded(name: "pack" | "restore", inputs: Readonly<Record<string, string>>, id = 1) {
  const folder = await mkdtemp(join(hosted.box.path("tmp"), "loaded-"));
  const { status, log } = await hosted.step(name, inputs, { id }, { NODE_V8_COVERAGE: folder });
  if (status !== 0) {
    throw new Error(log);
  }
  const texts = await Promise.all((await readdir(folder)).map((file) => read(join(folder, file))));
  const urls = texts.flatMap((text) => [...text.matchAll(/"url":"(file:[^"]+)"/g)]);
  const scripts = await Promise.all(urls.map(([, url = ""]) => read(fileURLToPath(url))));
  return scripts.flatMap((text) =>
    [...text.matchAll(/^;\/\/ CONCATENATED MODULE: \.\/(\S+)/gm)].map(([, each = ""]) => each),
  );
}

function read(file: string): Promise<string> {
  return readFile(file, "utf8");
}

function clients(modules: readonly string[]): Set<string> {
  return new Set(modules.flatMap((each) => heavy.exec(each)?.[0] ?? []));
}

/** Those of the stores but the folder's, which stands in the bundle by itself and without its name. */
function stores(modules: readonly string[]): Set<string> {
  return new Set(
    modules.flatMap((each) => /\/src\/host\/store\/([\w-]+)\.js$/.exec(each)?.[1] ?? []),
  );
}

test("a restore from a folder loads no client, and no store but the folder", async () => {
  const modules = await loaded("restore", { from: "dir:../bundles" });

  expect(modules.length).toBeGreaterThan(20);
  expect(clients(modules)).toEqual(new Set());
  expect(stores(modules)).toEqual(new Set());
});

test("one from the cache loads that store, and no official client", async () => {
  const modules = await loaded("restore", { from: "cache" });

  expect(stores(modules)).toEqual(new Set(["cache", "cache-service", "transfer"]));
  expect(clients(modules)).toEqual(new Set());
});

test("one from an earlier run's artifacts loads that for the REST interface alone", async () => {
  const names = [...clients(await loaded("restore", { from: "artifact:pack.yml" }, 2))];

  expect(names).toContain("node_modules/@actions/github/");
  expect(names.filter((name) => /artifact|azure|archiver/.test(name))).toEqual([]);
});

test("a pack into a folder loads none, one into artifacts their client", async () => {
  expect(clients(await loaded("pack", { to: "dir:../more" }))).toEqual(new Set());
  expect([...clients(await loaded("pack", { to: "artifact" }))]).toContain(
    "node_modules/@actions/artifact/",
  );
});
