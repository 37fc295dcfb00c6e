import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { cache } from "../../../src/host/store/cache.ts";
import type { Event } from "../../../src/host/store/event.ts";
import type { Sealed } from "../../../src/host/store/store.ts";
import { start, type GitHub } from "../../support/github/server.ts";
import { runtimeToken } from "../../support/github/token.ts";

const query = { key: `go-offline-1-${"0".repeat(32)}`, project: "1".repeat(16) };
const quick = { silence: 200, attempts: 4, wait: 5, longest: 50 };
const names = [
  "ACTIONS_RESULTS_URL",
  "ACTIONS_RUNTIME_TOKEN",
  "GITHUB_EVENT_NAME",
  "GITHUB_SERVER_URL",
];
const before = names.map((name) => [name, process.env[name]] as const);

let github: GitHub;
let folder: string;
let events: Event[];

beforeAll(async () => {
  github = await start();
  folder = await mkdtemp(join(tmpdir(), "cache-"));
  await writeFile(join(folder, "checksums.json"), "{}");
  Object.assign(process.env, {
    ACTIONS_RESULTS_URL: github.url,
    ACTIONS_RUNTIME_TOKEN: runtimeToken("1"),
    GITHUB_EVENT_NAME: "push",
    GITHUB_SERVER_URL: "https://github.com",
  });
});

beforeEach(() => {
  github.calm();
  events = [];
});

afterAll(async () => {
  await github.close();
  await rm(folder, { recursive: true });
  for (const [name, value] of before) {
    if (value === undefined) {
      delete process.env[name];
    } else {
      process.env[name] = value;
    }
  }
});

function open() {
  return cache({ word: "cache", tell: (event) => events.push(event), patience: quick });
}

test("a service that never answers costs two attempts", async () => {
  github.fail({ match: "GetCacheEntryDownloadURL", times: 9, hang: true });

  await expect(open().find(query, "exact")).rejects.toMatchObject({
    code: "STORE_TIMED_OUT",
    message: "cache: GetCacheEntryDownloadURL: wanted an answer, got silence for 0.2 s",
  });

  expect(github.log).toHaveLength(2);
  expect(events).toMatchObject([{ kind: "again", store: "cache", attempt: 1, attempts: 2 }]);
});

test("one that answers late enough does not", async () => {
  github.fail({ match: "GetCacheEntryDownloadURL", delay: 100 });

  expect(await open().find(query, "exact")).toEqual({ candidates: [], passedOver: [] });
});

test("a storage that takes no byte of an upload is given up", async () => {
  github.fail({ match: "PUT /blob/", times: 9, hang: true });
  const manifest = { name: "checksums.json", size: 2, sha256: "2".repeat(64) };
  const bundle: Sealed = { ...query, folder, manifest, parts: [], attachments: [] };

  await expect(open().put(bundle)).rejects.toMatchObject({ code: "STORE_TIMED_OUT" });
});

test("a file that cannot be read ends an upload, and not the process", async () => {
  const manifest = { name: "gone.json", size: 2, sha256: "3".repeat(64) };
  const bundle: Sealed = { ...query, folder, manifest, parts: [], attachments: [] };

  await expect(open().put(bundle)).rejects.toMatchObject({ code: "IO" });
});

test("an entry whose name is not ours hides others, and is named", async () => {
  const name = `go-offline-1-${query.project}-default-${query.key.slice(13)}-odd`;
  const url = `${github.url}/blob/c1/cache?sig=x`;
  const body = { ok: true, signed_download_url: url, matched_key: name };
  github.fail({ match: "GetCacheEntry", status: 200, text: JSON.stringify(body) });

  const { candidates, passedOver } = await open().find(query, "exact");

  expect(candidates).toEqual([]);
  expect(passedOver).toMatchObject([
    { what: name, why: expect.stringContaining("delete the entry") },
  ]);
});
