import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { cache } from "../../src/host/store/cache.ts";
import type { Event } from "../../src/host/store/event.ts";
import { attachments } from "../../src/tasks/attachments.ts";
import {
  digest,
  sig,
  signedStores,
  sigstore,
  type SignedStores,
} from "../support/signed-stores.ts";

const main = "refs/heads/main";
const patience = { silence: 2_000, attempts: 2, wait: 1, longest: 1 };

let stores: SignedStores;
let manifest: string;
let count = 0;
let events: Event[];

beforeAll(async () => {
  stores = await signedStores();
});

beforeEach(() => {
  stores.github.calm();
  stores.github.evict();
  stores.enter(1);
  manifest = `{"number":${++count}}`;
  events = [];
});

afterAll(() => stores.close());

function open() {
  return cache({ word: "cache", tell: (event) => events.push(event), patience });
}

/** From here on a run of another ref, which reads its own entries first, then those of main. */
function leaveMain(ref: string): void {
  stores.enter(2, ref, [
    { Scope: ref, Permission: 3 },
    { Scope: main, Permission: 1 },
  ]);
}

async function read(): Promise<Record<string, string>> {
  const store = open();
  const candidate = await stores.find(store, manifest);
  try {
    const found = await attachments(candidate, [sig, sigstore], 100);
    return Object.fromEntries([...found].map(([name, bytes]) => [name, bytes.toString()]));
  } finally {
    await store.close();
  }
}

function prefix(): string {
  return `go-offline-1-sign-${sig}-${digest(manifest)}-`;
}

/** Has the cache answer once with an entry of that name. */
function answer(name: string): void {
  const fields = { ok: true, signed_download_url: `${stores.github.url}/x`, matched_key: name };
  const match = "GetCacheEntryDownloadURL";
  stores.github.fail({ match, status: 200, text: JSON.stringify(fields) });
}

test("an entry is named by what it signs and by its own bytes, and the manifest comes last", async () => {
  const { sent } = await stores.put(open(), manifest, { [sig]: "one", [sigstore]: "two" });

  const names = stores.github.stored().caches.map(({ name }) => name);
  expect(names.slice(0, 2)).toEqual([
    prefix() + digest("one"),
    `go-offline-1-sign-${sigstore}-${digest(manifest)}-${digest("two")}`,
  ]);
  expect(names[2]).toContain("-default-");
  expect(names).toHaveLength(3);
  expect(sent).toEqual([sig, sigstore, "checksums.json"]);
});

test("what another branch signed reaches nobody else", async () => {
  await stores.put(open(), manifest, { [sig]: "of main" });
  leaveMain("refs/heads/feature");
  await stores.put(open(), manifest, { [sig]: "of the branch", [sigstore]: "of the branch" });

  const own = await read();
  leaveMain("refs/tags/v1.0.0");
  const tag = await read();
  stores.enter(3);

  expect(own).toEqual({ [sig]: "of the branch", [sigstore]: "of the branch" });
  expect(tag).toEqual({ [sig]: "of main" });
  expect(await read()).toEqual({ [sig]: "of main" });
});

test("of a bundle that was signed twice, either is given: the last", async () => {
  await stores.put(open(), manifest, { [sig]: "first", [sigstore]: "first" });
  const { sent, kept } = await stores.put(open(), manifest, { [sig]: "again" });

  expect(sent).toEqual([sig]);
  expect(kept).toEqual(["checksums.json"]);
  expect(await read()).toEqual({ [sig]: "again", [sigstore]: "first" });
});

test("the very same signature is not sent again, but looked at", async () => {
  await stores.put(open(), manifest, { [sig]: "one" });

  const { sent, kept } = await stores.put(open(), manifest, { [sig]: "one" });

  expect(sent).toEqual([]);
  expect(kept).toEqual([sig, "checksums.json"]);
  expect(events.filter(({ kind }) => kind === "kept")).toHaveLength(2);
});

test("one that holds other bytes than its name says is not taken for ours", async () => {
  await stores.put(open(), manifest, { [sig]: "one" });
  const found = stores.github.stored().caches.find(({ name }) => name.includes("-sign-"));
  stores.github.tamper(found?.blob ?? "", Buffer.from("two"));

  await expect(stores.put(open(), manifest, { [sig]: "one" })).rejects.toMatchObject({
    code: "STORE_DIGEST",
    message: `cache: ${sig}: wanted sha256 ${digest("one")}, got ${digest("two")}`,
  });
  await expect(read()).rejects.toMatchObject({ code: "STORE_DIGEST" });
});

test("what could not be stored hides the whole bundle, and is no obstacle later", async () => {
  stores.github.fail({ match: "PUT /blob/", status: 403 });
  await expect(stores.put(open(), manifest, { [sig]: "one" })).rejects.toMatchObject({
    code: "STORE_DENIED",
  });
  expect(stores.github.stored().caches).toEqual([]);
  stores.enter(7);

  await stores.put(open(), manifest, { [sig]: "one" });

  expect(stores.github.stored().caches.map(({ name }) => name)).toContain(
    `${prefix()}${digest("one")}.7`,
  );
  expect(await read()).toEqual({ [sig]: "one" });
});

test.each([
  ["no digest", () => `${prefix()}odd`],
  ["a digest that comes later", () => `${prefix()}x-${digest("one")}`],
  ["another manifest's digest", () => `go-offline-1-sign-${sig}-${digest("x")}-${digest("one")}`],
  ["words for a shell", () => `${prefix()}"; rm -r ~ #`],
  ["more than a run after it", () => `${prefix()}${digest("one")}.7.8`],
])("an entry whose name has %s hides others, and is named", async (_, name) => {
  await stores.put(open(), manifest, { [sig]: "one" });
  const candidate = await stores.find(open(), manifest);
  answer(name());

  const failed = candidate.attachment(sig, 100);

  await expect(failed).rejects.toMatchObject({
    code: "STORE_ANSWER",
    message: `cache: wanted ${prefix()} and a sha256, got an entry ${JSON.stringify(name())}`,
    hint: expect.not.stringContaining("go-offline-1-"),
  });
});

test("an address that was good for too short a while is asked for anew", async () => {
  await stores.put(open(), manifest, { [sig]: "one" });
  const store = open();
  const candidate = await stores.find(store, manifest);
  stores.github.fail({ match: "GET /blob/", status: 403 });

  const found = await candidate.attachment(sig, 100);

  await store.close();
  expect(found?.size).toBe(3);
});

test.each(["none", "write-only"])(
  "cache-mode %s: nothing is read, and that is told",
  async (mode) => {
    await stores.put(open(), manifest, { [sig]: "one" });
    process.env["ACTIONS_CACHE_MODE"] = mode;

    await expect(read()).rejects.toMatchObject({ code: "STORE_DENIED" });
  },
);
