import { appendFile, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { OfflineError } from "../../src/errors.ts";
import { cache } from "../../src/host/store/cache.ts";
import { directory } from "../../src/host/store/directory.ts";
import type { Candidate, Source } from "../../src/host/store/store.ts";
import { attachments } from "../../src/tasks/attachments.ts";
import { start, type GitHub } from "../support/github/server.ts";
import { runtimeToken } from "../support/github/token.ts";

const query = { key: `go-offline-1-${"0".repeat(32)}`, project: "1".repeat(16) };
const sig = "checksums.json.sig";
const sigstore = "checksums.json.sigstore.json";
const given = {
  ACTIONS_RUNTIME_TOKEN: runtimeToken("1"),
  GITHUB_EVENT_NAME: "push",
  GITHUB_SERVER_URL: "https://github.com",
};
const kept = ["ACTIONS_RESULTS_URL", "RUNNER_TEMP", ...Object.keys(given)].map(
  (name) => [name, process.env[name]] as const,
);

let github: GitHub;
let folder: string;

beforeAll(async () => {
  github = await start();
});

beforeEach(async () => {
  github.calm();
  github.evict();
  folder = await mkdtemp(join(tmpdir(), "attachments-"));
  await mkdir(join(folder, "temp"));
  Object.assign(process.env, given, {
    ACTIONS_RESULTS_URL: github.url,
    RUNNER_TEMP: join(folder, "temp"),
  });
  await mkdir(join(folder, "bundle"));
  for (const name of ["checksums.json", sig, sigstore]) {
    await writeFile(join(folder, "bundle", name), `of ${name}`);
  }
});

afterEach(() => rm(folder, { recursive: true }));

afterAll(async () => {
  await github.close();
  for (const [name, value] of kept) {
    if (value === undefined) {
      delete process.env[name];
    } else {
      process.env[name] = value;
    }
  }
});

/** A file of the folder; nobody reads it back, so that its digest may be any. */
function piece(name: string, digit: string) {
  return { name, size: `of ${name}`.length, sha256: digit.repeat(64) };
}

const local = () => directory(join(folder, "bundle"));

async function only(source: Source): Promise<Candidate> {
  const how = source.word.startsWith("dir:") ? "nearest" : "exact";
  const [found] = (await source.find(query, how)).candidates;
  if (found === undefined) {
    throw new TypeError("wanted a candidate");
  }
  return found;
}

test("a file of the very size that is allowed is read", async () => {
  const found = await attachments(await only(local()), [sig, "gone"], `of ${sig}`.length);

  expect([...found].map(([name, bytes]) => [name, bytes.toString()])).toEqual([[sig, `of ${sig}`]]);
});

test("a file that grows once its size was looked at is read no further than allowed", async () => {
  const candidate = await only(local());
  const growing: Candidate = {
    ...candidate,
    attachment: async (name, most) => {
      const found = await candidate.attachment(name, most);
      await appendFile(join(folder, "bundle", name), "x".repeat(100));
      return found;
    },
  };

  const read = attachments(growing, [sig], 100);

  await expect(read).rejects.toThrow(OfflineError);
  await expect(read).rejects.toMatchObject({
    code: "STORE_TOO_LARGE",
    message: "bundle: checksums.json.sig: wanted at most 100 bytes, got more",
  });
});

test.each([
  ["a link", (file: string) => symlink("checksums.json", file)],
  ["a folder", (file: string) => mkdir(file)],
])("%s in its place is no file", async (_, put) => {
  const file = join(folder, "bundle", sig);
  await rm(file);
  await put(file);

  expect([...(await attachments(await only(local()), [sig], 100)).keys()]).toEqual([]);
});

test("one that fails waits for the others: nothing is left once the store is closed", async () => {
  const patience = { silence: 2_000, attempts: 1, wait: 1, longest: 1 };
  const store = cache({ word: "cache", tell: () => undefined, patience });
  const bundle = { ...query, folder: join(folder, "bundle"), parts: [] };
  const manifest = piece("checksums.json", "2");
  await store.put({ ...bundle, manifest, attachments: [piece(sig, "3"), piece(sigstore, "4")] });
  const candidate = await only(store);
  // The first look-up fails at once, the second is answered when that is long known.
  github.fail({ match: "GetCacheEntryDownloadURL", status: 403 });
  github.fail({ match: "GetCacheEntryDownloadURL", delay: 300 });

  const read = attachments(candidate, [sig, sigstore], 100);

  await expect(read).rejects.toMatchObject({ code: "STORE_DENIED" });
  await store.close();
  await sleep(600);
  expect(await readdir(join(folder, "temp"))).toEqual([]);
});
