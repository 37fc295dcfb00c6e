import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { artifact } from "../../../src/host/store/artifact.ts";
import { cache } from "../../../src/host/store/cache.ts";
import { directory } from "../../../src/host/store/directory.ts";
import type { Candidate, Piece, Source, Target } from "../../../src/host/store/store.ts";
import { attachments } from "../../../src/tasks/attachments.ts";
import { start, type GitHub } from "../../support/github/server.ts";
import { runtimeToken } from "../../support/github/token.ts";

/** Every store, asked by itself, with the stand-in for GitHub's services. */
const project = "1".repeat(16);
const quick = { silence: 500, attempts: 2, wait: 5, longest: 50 };
const names = ["checksums.json.sig", "checksums.json.sigstore.json"];
const kept = [
  "ACTIONS_RESULTS_URL",
  "ACTIONS_RUNTIME_TOKEN",
  "GITHUB_EVENT_NAME",
  "GITHUB_SERVER_URL",
  "RUNNER_TEMP",
].map((name) => [name, process.env[name]] as const);

let github: GitHub;
let folder: string;
let count = 0;

beforeAll(async () => {
  github = await start();
  folder = await mkdtemp(join(tmpdir(), "attachments-"));
  Object.assign(process.env, {
    ACTIONS_RESULTS_URL: github.url,
    ACTIONS_RUNTIME_TOKEN: runtimeToken("1"),
    GITHUB_EVENT_NAME: "push",
    GITHUB_SERVER_URL: "https://github.com",
    RUNNER_TEMP: folder,
  });
});

beforeEach(() => github.calm());

afterAll(async () => {
  await github.close();
  await rm(folder, { recursive: true });
  for (const [name, value] of kept) {
    if (value === undefined) {
      delete process.env[name];
    } else {
      process.env[name] = value;
    }
  }
});

const manners = (word: string) => ({ word, tell: () => undefined, patience: quick });
const stores: readonly (readonly [string, () => Source & Target])[] = [
  ["dir", () => directory(join(folder, "store"))],
  ["cache", () => cache(manners("cache"))],
  ["artifact", () => artifact(manners("artifact"))],
];

const openCache = () => cache(manners("cache"));

/** Puts a bundle of a new key, with these attachments. */
async function put(store: Target, texts: readonly string[], manifest = `{${++count}}`) {
  const key = `go-offline-1-${createHash("sha256").update(manifest).digest("hex").slice(0, 32)}`;
  const place = join(folder, `sealed-${++count}`);
  await mkdir(place);
  const piece = async (name: string, text: string): Promise<Piece> => {
    await writeFile(join(place, name), text);
    const sha256 = createHash("sha256").update(text).digest("hex");
    return { name, size: text.length, sha256 };
  };
  const bundle = {
    key,
    project,
    folder: place,
    manifest: await piece("checksums.json", manifest),
    parts: [],
    attachments: await Promise.all(texts.map((text, at) => piece(names[at] ?? "", text))),
  };
  return { key, manifest, ...(await store.put(bundle)) };
}

async function candidateOf(store: Source, key: string): Promise<Candidate> {
  const [found] = (await store.find({ key, project }, "exact")).candidates;
  if (found === undefined) {
    throw new TypeError("wanted a candidate");
  }
  return found;
}

async function read(store: Source, key: string, most = 100): Promise<string[]> {
  const found = await attachments(await candidateOf(store, key), names, most);
  await store.close();
  return [...found].map(([name, bytes]) => `${name} ${bytes.toString()}`);
}

test.each(stores)("%s: what signs a manifest comes with it", async (_, open) => {
  const { key, sent } = await put(open(), ["first", "second"]);

  expect(await read(open(), key)).toEqual([
    "checksums.json.sig first",
    "checksums.json.sigstore.json second",
  ]);
  expect(sent.at(-1)).not.toBe("checksums.json.sig");
});

test.each(stores)("%s: what is not there is absent, and no error", async (_, open) => {
  expect(await read(open(), (await put(open(), [])).key)).toEqual([]);
  expect(await read(open(), (await put(open(), ["one"])).key)).toEqual(["checksums.json.sig one"]);
});

test.each(stores)("%s: a file that is too large is refused", async (_, open) => {
  const { key } = await put(open(), ["x".repeat(101)]);

  await expect(read(open(), key)).rejects.toMatchObject({ code: "STORE_TOO_LARGE" });
});

test.each(stores.slice(1))("%s: one that is down is no absence", async (_, open) => {
  const store = open();
  const { key } = await put(open(), ["first"]);
  const candidate = await candidateOf(store, key);
  github.fail({ match: "/twirp/", times: 9, status: 503 });
  github.fail({ match: "GET /blob/", times: 9, status: 503 });

  await expect(candidate.attachment(names[0] ?? "", 100)).rejects.toMatchObject({
    code: "STORE_DOWN",
  });
  await store.close();
});

test.each(stores.slice(1))("%s: bytes that are not those that were sent", async (_, open) => {
  const store = open();
  const { key } = await put(open(), ["first"]);
  const candidate = await candidateOf(store, key);
  github.fail({ match: "GET /blob/", times: 9, status: 200, text: "other" });

  await expect(candidate.attachment(names[0] ?? "", 100)).rejects.toMatchObject({
    code: "STORE_DIGEST",
  });
  await store.close();
});

test("cache: one that signs another manifest is never given", async () => {
  await put(openCache(), ["of another"]);
  const { key } = await put(openCache(), []);

  expect(await read(openCache(), key)).toEqual([]);
});

test("cache: what was signed twice gives one of both", async () => {
  const { key, manifest } = await put(openCache(), ["first"]);
  const again = await put(openCache(), ["again"], manifest);

  expect(again).toMatchObject({ sent: ["checksums.json.sig"], kept: ["checksums.json"] });
  expect(await read(openCache(), key)).toEqual(["checksums.json.sig again"]);
});
