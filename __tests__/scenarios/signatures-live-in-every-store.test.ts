import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { OfflineError } from "../../src/errors.ts";
import { artifact } from "../../src/host/store/artifact.ts";
import { cache } from "../../src/host/store/cache.ts";
import type { Candidate, Source, Target } from "../../src/host/store/store.ts";
import { attachments } from "../../src/tasks/attachments.ts";
import type { Fault } from "../support/github/fault.ts";
import {
  digest,
  sig,
  signedStores,
  sigstore,
  type SignedStores,
} from "../support/signed-stores.ts";

const patience = { silence: 2_000, attempts: 2, wait: 1, longest: 1 };
const names = [sig, sigstore, "provenance.sigstore.json"];
const packing = 1;
const restoring = 9;

let stores: SignedStores;
let count = 0;
const opened: Source[] = [];

beforeAll(async () => {
  stores = await signedStores();
});

beforeEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
  stores.github.calm();
});

afterAll(() => stores.close());

function keep<T extends Source>(store: T): T {
  opened.push(store);
  return store;
}

function manners(word: string) {
  return { word, tell: () => undefined, patience };
}

const ours = () => keep(artifact(manners("artifact (this run)")));
const cached = () => keep(cache(manners("cache")));

/** That of pack.yml on main, as a later run sees it. */
async function earlier(): Promise<Source> {
  const { anotherRun } = await import("../../src/host/store/another-run.ts");
  stores.enter(restoring, "refs/tags/v1.0.0");
  const wanted = { workflow: "pack.yml", branch: "main", token: "ghs_0123456789" };
  return keep(anotherRun(wanted, manners("artifact:pack.yml@main")));
}

/** A store to write to, and the one that reads it, in its own run. */
type Place = readonly [string, () => Target, () => Source | Promise<Source>];
const inCache: Place = ["cache", cached, cached];
const inRun: Place = ["artifact (this run)", ours, ours];
const inEarlier: Place = ["artifact:pack.yml@main", ours, earlier];
const places = [inCache, inRun, inEarlier];

/** Signs a new manifest, in a run of main; the candidate is as the reading run gets it. */
async function signed(
  [, to, from]: Place,
  texts: Readonly<Record<string, string>>,
): Promise<Candidate> {
  const manifest = `{"number":${++count}}`;
  stores.enter(packing);
  await stores.put(to(), manifest, texts);
  return stores.find(await from(), manifest);
}

async function brought(candidate: Candidate, most = 100): Promise<Record<string, string>> {
  const found = await attachments(candidate, names, most);
  return Object.fromEntries([...found].map(([name, bytes]) => [name, bytes.toString()]));
}

const each = places.map((place) => [place[0], place] as const);

test.each(each)(
  "%s gives what signs a bundle, of which the manifest knows nothing",
  async (_, place) => {
    const texts = { [sig]: "one", [sigstore]: "two", "provenance.sigstore.json": "three" };

    expect(await brought(await signed(place, texts))).toEqual(texts);
  },
);

test.each(each)("%s: what is not there is absent, however much else is", async (_, place) => {
  expect(await brought(await signed(place, { [sigstore]: "two" }))).toEqual({ [sigstore]: "two" });
  expect(await brought(await signed(place, {}))).toEqual({});
});

test.each(each)(
  "%s: each costs a question and a transfer, and an absent one no transfer",
  async (_, place) => {
    const candidate = await signed(place, { [sig]: "one", [sigstore]: "two" });
    await candidate.manifest(100);
    stores.github.calm();

    await attachments(candidate, [sig, sigstore], 100);
    const asked = stores.github.log.map((line) => line.split(" ")[1]?.split("/")[1]);
    await attachments(candidate, names.slice(2), 100);
    const more = stores.github.log.slice(asked.length);

    // Of another run, the list of its artifacts is asked for once: the parts need it, too.
    const lists = place[0] === "artifact:pack.yml@main" ? 1 : 0;
    expect(asked.filter((first) => first === "blob")).toHaveLength(2);
    expect(asked.filter((first) => first !== "blob")).toHaveLength(2 + lists);
    expect(more).toHaveLength(place[0] === "cache" ? 1 : 0);
  },
);

const blob: Fault = { match: "GET /blob/", times: 9 };
const faults: readonly (readonly [string, Fault, string, string])[] = [
  ["its storage is down", { ...blob, status: 503 }, "STORE_DOWN", "HTTP 503"],
  ["its storage refuses", { ...blob, status: 403 }, "STORE_DENIED", "HTTP 403"],
  [
    "its storage has lost it",
    { ...blob, status: 404 },
    "STORE_EXPIRED",
    "the bytes of what is list",
  ],
  ["it breaks off", { ...blob, cut: 1 }, "STORE_CUT_OFF", "in mid-stream"],
  ["it gives other bytes", { ...blob, status: 200, text: "xyz" }, "STORE_DIGEST", digest("one")],
  ["it gives fewer", { ...blob, short: 1 }, "STORE_DIGEST", digest("one")],
  ["it gives more than is allowed", { ...blob, grow: 98 }, "STORE_TOO_LARGE", "at most 100 bytes"],
];
const failing = places.flatMap((place) =>
  faults.map(([when, ...rest]) => [`${place[0]}: ${when}`, place, ...rest] as const),
);

test.each(failing)("%s: that is no absence", async (_, place, fault, code, words) => {
  const candidate = await signed(place, { [sig]: "one" });
  stores.github.fail(fault);

  const failed = candidate.attachment(sig, 100);

  await expect(failed).rejects.toThrow(OfflineError);
  await expect(failed).rejects.toMatchObject({
    code,
    message: expect.stringMatching(new RegExp(`^${place[0].replace(/[()]/g, ".")}: ${sig}: `)),
  });
  await expect(failed).rejects.toThrow(words);
});

const lookup = "GetCacheEntryDownloadURL";
const address = "GetSignedArtifactURL";
const tired = { status: 429, headers: { "retry-after": "900" } };

test.each<readonly [string, string, Place, Fault]>([
  ["the cache is down", "STORE_DOWN", inCache, { match: lookup, times: 9, status: 503 }],
  ["the cache refuses", "STORE_DENIED", inCache, { match: lookup, status: 403 }],
  ["the artifacts are down", "STORE_DOWN", inRun, { match: address, times: 9, status: 503 }],
  ["one has just gone", "STORE_ANSWER", inRun, { match: address, status: 404 }],
  ["the interface is down", "STORE_DOWN", inEarlier, { match: "GET /repos/", times: 9 }],
  ["it has had enough", "STORE_RATE_LIMITED", inEarlier, { match: "/zip", ...tired }],
  ["one expires meanwhile", "STORE_EXPIRED", inEarlier, { match: "/zip", status: 410 }],
])("%s: that is %s, and no absence", async (_, code, place, fault) => {
  const candidate = await signed(place, { [sig]: "one" });
  stores.github.fail(fault);

  await expect(candidate.attachment(sig, 100)).rejects.toMatchObject({ code });
});

/** Signs the same manifest in two attempts of a run; the stand-in knows no attempts, so the second is moved there. */
async function repeat(number: number, isWhole: boolean): Promise<string> {
  const manifest = `{"number":${++count}}`;
  stores.enter(packing);
  await stores.put(ours(), manifest, { [sig]: "of the first" });
  stores.enter(number);
  await stores.put(ours(), manifest, { [sig]: "of the second" });
  for (const { blob: id, name, owner } of stores.github.stored().artifacts) {
    if (owner === String(number)) {
      const done = isWhole || !name.includes(".checksums.json.gobundle");
      stores.github.artifact(Number(id.slice(1)), { run: String(packing), done });
    }
  }
  stores.enter(packing);
  return manifest;
}

test.each([
  ["this run's", inRun, 2],
  ["an earlier run's", inEarlier, 3],
] as const)("%s last attempt signed it: both are of that", async (_, [, , from], number) => {
  const manifest = await repeat(number, true);

  const candidate = await stores.find(await from(), manifest);

  expect(await brought(candidate)).toEqual({ [sig]: "of the second" });
});

test.each([
  ["this run's", inRun, 4],
  ["an earlier run's", inEarlier, 5],
] as const)("%s last attempt died before its manifest: nothing is of it", async (...given) => {
  const [, [, , from], number] = given;
  const manifest = await repeat(number, false);

  const candidate = await stores.find(await from(), manifest);

  expect(await brought(candidate)).toEqual({ [sig]: "of the first" });
});

test("another run's signature is that of the run that is trusted, and no newer one of a fork", async () => {
  const manifest = `{"number":${++count}}`;
  stores.enter(packing);
  await stores.put(ours(), manifest, { [sig]: "ours" });
  stores.enter(66);
  await stores.put(ours(), manifest, { [sig]: "theirs", [sigstore]: "theirs" });
  stores.github.run(66, { event: "pull_request", head_repository_id: 666 });

  const candidate = await stores.find(await earlier(), manifest);

  expect(await brought(candidate)).toEqual({ [sig]: "ours" });
});

test.each([
  ["that has expired", { expires: 1 }],
  ["whose digest GitHub does not know", { digest: null }],
])("an earlier run's signature %s is absent", async (_, fields) => {
  const manifest = `{"number":${++count}}`;
  stores.enter(packing);
  await stores.put(ours(), manifest, { [sig]: "one" });
  const { artifacts } = stores.github.stored();
  const found = artifacts.findLast(({ name }) => name.includes(`.${sig}.`));
  stores.github.artifact(Number(found?.blob.slice(1)), fields);

  expect(await brought(await stores.find(await earlier(), manifest))).toEqual({});
});
