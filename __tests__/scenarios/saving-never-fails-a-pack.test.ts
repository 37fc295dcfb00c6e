import { afterAll, beforeEach, beforeAll, expect, test } from "@jest/globals";
import { small } from "../support/example.ts";
import type { Fault } from "../support/github/fault.ts";
import { host, type Hosted } from "../support/hosted.ts";
import { commands, type Step } from "../support/step.ts";
import type { Run } from "../support/workflow-run.ts";

let hosted: Hosted;
let id = 100;

beforeAll(async () => {
  hosted = await host(small);
});

beforeEach(() => {
  hosted.github.calm();
  hosted.github.evict();
  id++;
});

afterAll(() => hosted.close());

/** Packs into one store, which must not take the bundle: the step is green, and says so. */
async function refused(to: string, code: string, run: Run = {}, more = {}): Promise<Step> {
  const step = await hosted.step("pack", { to }, { id, ...run }, more);
  expect(step.status).toBe(0);
  const warnings = commands(step.log).filter((line) => /^::(?:warning|error)/.test(line));
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain(`::warning title=go-offline%3A ${code}::${to}: `);
  expect(warnings[0]).toContain(". Do this now: ");
  expect(step.summary.split("\n")[0]).toContain(
    `⚠️ Dependencies packed but stored nowhere (${to}: ${code.replaceAll("_", "&#95;")})`,
  );
  expect(step.outputs.get("bundle")).toBe("");
  expect(step.left).toEqual([]);
  return step;
}

const make: Fault = { match: "CreateCacheEntry", times: 99 };

test.each<readonly [string, Fault, string, string]>([
  ["is down", { ...make, status: 503 }, "STORE_DOWN", "HTTP 503"],
  [
    "has had enough",
    { ...make, status: 429, headers: { "retry-after": "60" } },
    "STORE_RATE_LIMITED",
    "Retry-After 60 s",
  ],
  [
    "has no room",
    { ...make, status: 200, text: '{"ok":false,"message":"storage quota exceeded"}' },
    "STORE_FULL",
    "quota",
  ],
  [
    "refuses for its own reasons",
    { ...make, status: 400, msg: "key is odd" },
    "STORE_ANSWER",
    "key is odd (HTTP 400)",
  ],
  ["gives no address", { ...make, status: 200, text: '{"ok":true}' }, "STORE_ANSWER", "no address"],
  [
    "has a storage that is down",
    { match: "PUT /blob/", times: 99, status: 503 },
    "STORE_DOWN",
    "HTTP 503",
  ],
  ["has a storage that refuses", { match: "PUT /blob/", status: 403 }, "STORE_DENIED", "HTTP 403"],
  [
    "has a storage that says something else",
    { match: "PUT /blob/", status: 200 },
    "STORE_ANSWER",
    "HTTP 200",
  ],
  [
    "does not finish",
    {
      match: "FinalizeCacheEntryUpload",
      status: 200,
      text: '{"ok":false,"message":"size differs"}',
    },
    "STORE_ANSWER",
    "size differs",
  ],
])("a cache that %s", async (_, fault, code, words) => {
  hosted.github.fail(fault);

  const { log } = await refused("cache", code);

  expect(log).toContain(words);
  const found = hosted.github.stored().caches.filter(({ name }) => !name.includes("-part-"));
  expect(found).toEqual([]);
});

test("a token that only reads is told so", async () => {
  const scopes = [{ Scope: "refs/heads/main", Permission: 1 }];

  const { log } = await refused("cache", "STORE_DENIED", { scopes });

  expect(log).toContain("cache write denied: token has no writable scopes");
});

test.each(["none", "read"])("cache-mode %s forbids it before anything is asked", async (mode) => {
  const { log } = await refused("cache", "STORE_DENIED", {}, { ACTIONS_CACHE_MODE: mode });

  expect(log).toContain(`cache: wanted to write, got cache-mode ${mode}`.slice("cache: ".length));
  expect(hosted.github.log).toEqual([]);
});

test("an entry that holds other bytes than its name says is not taken for ours", async () => {
  await hosted.pack("cache", { id });
  const { caches } = hosted.github.stored();
  const part = caches.find(({ name }) => name.includes("-part-vendor.tar.zst-"));
  hosted.github.tamper(part?.blob ?? "", Buffer.from("something else"));

  const { log } = await refused("cache", "STORE_DIGEST");

  expect(log).toContain(`vendor.tar.zst: wanted sha256 ${part?.sha256}, got `);
  expect(log).toContain("delete them there and pack again");
});

test("a name that another run has reserved and not filled is no obstacle", async () => {
  hosted.github.fail({ match: "PUT /blob/", times: 99, status: 403 });
  await refused("cache", "STORE_DENIED");
  await refused("cache", "STORE_DENIED");
  hosted.github.calm();

  const stuck = await refused("cache", "STORE_TAKEN");
  const packed = await hosted.pack("cache", { id: id + 1_000 });
  const again = await hosted.pack("cache", { id: id + 2_000 });
  const { status, outputs } = await hosted.step("restore", { from: "cache" });

  expect(stuck.log).toContain("gh cache delete go-offline-1-part-README.md-");
  expect(packed.log).toContain("cache: sent README.md: ");
  expect(again.log).toContain("cache: has README.md already: ");
  expect(status).toBe(0);
  expect(outputs.get("proof")).toBe("complete");
});

test.each([
  "pull_request",
  "pull_request_target",
  "workflow_run",
  "issue_comment",
  "merge_group",
  "",
])("what started the run is %j: neither store is even asked", async (event) => {
  const run = { id, event };

  const { status, log, summary } = await hosted.step("pack", { to: "cache\nartifact" }, run);

  expect(status).toBe(0);
  expect(commands(log)).toHaveLength(1);
  expect(log).toContain("::warning title=go-offline%3A EVENT_REFUSED::cache: ");
  expect(summary.split("\n")[0]).toContain("stored nowhere");
  expect(hosted.github.log).toEqual([]);
  expect(hosted.github.stored().caches).toEqual([]);
});

test("a folder takes a pull request's bundle all the same", async () => {
  const run = { id, event: "pull_request" };

  const { outputs, summary } = await hosted.step("pack", { to: "cache\ndir:../local" }, run);

  expect(outputs.get("bundle")).toContain("/local/go-offline-1-");
  expect(summary).toMatch(/^### ⚠️ Dependencies packed but not stored everywhere \(cache: EVENT/);
});

test("an artifact name that is taken by other bytes", async () => {
  await hosted.pack("artifact", { id });
  for (const { blob, owner, sha256 } of hosted.github.stored().artifacts) {
    const fields = { digest: `sha256:${sha256.replace(/^./, "g").replace("g", "0")}` };
    hosted.github.artifact(owner === String(id) ? Number(blob.slice(1)) : -1, fields);
  }

  const { log } = await refused("artifact", "STORE_TAKEN");

  expect(log).toContain("an artifact with this name already exists on the workflow run");
});

test("the account's room for artifacts is used up", async () => {
  const msg = "insufficient usage to create artifact";
  hosted.github.fail({ match: "CreateArtifact", times: 99, status: 403, msg });

  const { log } = await refused("artifact", "STORE_FULL");

  expect(log).toContain("Artifact storage quota has been hit");
});

test("the artifact service has no server", async () => {
  const { log } = await refused(
    "artifact",
    "STORE_DOWN",
    {},
    { ACTIONS_RESULTS_URL: "http://127.0.0.1:9/" },
  );

  expect(log).toContain("ECONNREFUSED");
});

test.each([
  ["STORE_DENIED", { status: 403, msg: "no" }, "(403)"],
  ["STORE_ANSWER", { status: 400, msg: "a valid mime_type is required" }, "mime_type"],
])("the artifact service refuses: %s", async (code, fault, words) => {
  hosted.github.fail({ match: "CreateArtifact", ...fault });

  const { log } = await refused("artifact", code);

  expect(log).toContain(words);
});

test("a server without these services", async () => {
  const elsewhere = { GITHUB_SERVER_URL: "https://git.example.com" };

  await refused("cache", "STORE_ABSENT", {}, elsewhere);
  const { log } = await refused("artifact", "STORE_ABSENT", {}, elsewhere);

  expect(log).toContain("a GitHub Enterprise Server, which has no such service");
  expect(hosted.github.log).toEqual([]);
});

test("one store that is down is no reason not to use the other", async () => {
  hosted.github.fail({ ...make, status: 503 });

  const { status, outputs, summary } = await hosted.step("pack", { to: "cache\nartifact" }, { id });

  expect(status).toBe(0);
  expect(outputs.get("bundle")).toMatch(/^artifact:/);
  expect(summary).toMatch(/^### ⚠️ .* not stored everywhere \(cache: STORE&#95;DOWN\)/);
});

test("on a terminal, which was asked for nothing else, it is an error", async () => {
  await hosted.box.write("", { "a-file": "" });

  const { status, stderr } = await hosted.box.cli("project", ["pack", "--to", "dir:../a-file/x"]);
  const cache = await hosted.box.cli("project", ["pack", "--to", "cache"]);

  expect(status).toBe(1);
  expect(stderr).toMatch(/^error IO: /);
  expect(cache.status).toBe(2);
  expect(cache.stderr).toContain("the pack action stores in caches and artifacts");
});
