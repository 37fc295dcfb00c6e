import { readFile, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { host, type Hosted } from "../support/hosted.ts";
import { start } from "../support/process.ts";
import { variables, type Run } from "../support/workflow-run.ts";

let hosted: Hosted;

beforeAll(async () => {
  hosted = await host();
  await hosted.pack("cache\nartifact");
});

afterAll(() => hosted.close());

/** What an official client answers in a run. */
async function ask(words: readonly string[], run: Run = {}): Promise<unknown> {
  const given = await variables(hosted.box, hosted.github, run);
  const runner = { GITHUB_WORKSPACE: hosted.box.folder, RUNNER_TEMP: hosted.box.path("tmp") };
  const { stdout, log } = await start({
    command: process.execPath,
    args: [resolve("lib/__tests__/support/github/client.js"), ...words],
    directory: hosted.box.folder,
    environment: { ...hosted.box.environment, ...given, ...runner },
  }).ended;
  const last = stdout.trimEnd().split("\n").at(-1) ?? "";
  try {
    return JSON.parse(last);
  } catch {
    throw new Error(log);
  }
}

function manifest() {
  const { artifacts } = hosted.github.stored();
  const found = artifacts.find(({ name }) => name.includes(".checksums.json."));
  return { name: found?.name ?? "", id: found?.blob.slice(1) ?? "", sha256: found?.sha256 };
}

test("the artifact client brings what we have stored, as it is, with the digest that we say", async () => {
  const { name, id, sha256 } = manifest();

  const digest = `sha256:${sha256}`;
  const came = await ask(["download", id, hosted.box.path("download"), "", digest]);

  expect(came).toMatchObject({ digestMismatch: false });
  const sum = await hosted.box.run("download", ["sha256sum", name]);
  expect(sum.split(" ")[0]).toBe(sha256);
  const text: unknown = JSON.parse(await readFile(hosted.box.path("download", name), "utf8"));
  expect(text).toMatchObject({ format: "go-offline-bundle/1" });
});

test("it only tells of another digest, where we refuse", async () => {
  const { name, id, sha256 } = manifest();
  const bytes = await readFile(hosted.box.path("download", name));
  hosted.github.tamper(`a${id}`, Buffer.from("something else"));

  const digest = `sha256:${sha256}`;
  const came = await ask(["download", id, hosted.box.path("other"), "", digest]);

  hosted.github.tamper(`a${id}`, bytes);
  expect(came).toMatchObject({ digestMismatch: true });
});

test("it lists another run's artifacts over REST: those of ours", async () => {
  const listed = await ask(["list", "1"], { id: 2 });

  const names = hosted.github.stored().artifacts.map(({ name }) => ({ name }));
  expect(listed).toMatchObject({ artifacts: names.toReversed() });
});

test("what it uploads is not taken for a bundle, whatever else is in the run", async () => {
  await hosted.box.write("", { "other.gobundle": "not ours" });

  await ask(["uploadFile", hosted.box.folder, hosted.box.path("other.gobundle")]);
  const { status } = await hosted.step("restore", { from: "artifact", "github-token": "" });

  expect(status).toBe(0);
});

test("the cache client saves and restores with the stand-in, by a tar", async () => {
  await hosted.box.write("folder", { file: "cached\n" });

  const saved = await ask(["save", "stock-1", hosted.box.path("folder")]);
  await rm(hosted.box.path("folder"), { recursive: true });
  const came = await ask(["restore", "stock-2", hosted.box.path("folder"), "stock-"]);

  expect(saved).toEqual(expect.any(Number));
  expect(came).toBe("stock-1");
  expect(await readFile(hosted.box.path("folder/file"), "utf8")).toBe("cached\n");
});

test("it never finds our entries, nor we one that was saved under our very key", async () => {
  const { caches } = hosted.github.stored();
  const ours = caches.find(({ name }) => name.includes("-default-"))?.name ?? "";

  const theirs = await ask(["restore", ours, hosted.box.path("folder"), "go-offline-1-"]);
  hosted.github.evict();
  const saved = await ask(["save", ours, hosted.box.path("folder")]);
  const { status, log } = await hosted.step("restore", { from: "cache" });

  expect(theirs).toBe("nothing");
  expect(saved).toEqual(expect.any(Number));
  expect(status).toBe(1);
  expect(log).toContain("error NO_BUNDLE: ");
  expect(log).toContain("cache: holds no bundle");
});
