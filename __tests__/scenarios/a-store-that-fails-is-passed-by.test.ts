import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Fault } from "../support/github/fault.ts";
import { host, type Hosted } from "../support/hosted.ts";
import { commands } from "../support/step.ts";

const release = { id: 9, ref: "refs/tags/v1.0.0", workflow: "release.yml" };
const readable = [
  { Scope: "refs/tags/v1.0.0", Permission: 3 },
  { Scope: "refs/heads/main", Permission: 1 },
];
const both = "cache\nartifact:pack.yml@main";

let hosted: Hosted;

beforeAll(async () => {
  hosted = await host();
  await hosted.pack("cache\nartifact");
});

beforeEach(() => hosted.github.calm());

afterAll(() => hosted.close());

const lookup: Fault = { match: "GetCacheEntryDownloadURL", times: 99 };
const blob: Fault = { match: "GET /blob/c", times: 99 };

test.each<readonly [string, Fault, string, string]>([
  ["the service is down", { ...lookup, status: 503 }, "STORE_DOWN", "HTTP 503 (injected)"],
  ["it has another fault", { ...lookup, status: 500 }, "STORE_DOWN", "HTTP 500"],
  [
    "it has had enough",
    { ...lookup, status: 429, headers: { "retry-after": "600" } },
    "STORE_RATE_LIMITED",
    "HTTP 429 (injected), Retry-After 600 s",
  ],
  ["it hangs up", { ...lookup, drop: true }, "STORE_CUT_OFF", "a connection that broke"],
  ["it does not know us", { ...lookup, status: 401 }, "STORE_DENIED", "injected (HTTP 401)"],
  [
    "it may not be read",
    { ...lookup, status: 403, msg: "cache read denied: no scopes" },
    "STORE_DENIED",
    "cache read denied: no scopes",
  ],
  [
    "a page to log in stands in its place",
    { ...lookup, status: 200, text: "<html>log in</html>" },
    "STORE_ANSWER",
    "HTTP 200 without JSON",
  ],
  [
    "it gives no address",
    { ...lookup, status: 200, text: '{"ok":true}' },
    "STORE_ANSWER",
    "no add",
  ],
  ["the storage is down", { ...blob, status: 503 }, "STORE_DOWN", "HTTP 503"],
  ["the storage has lost it", { ...blob, status: 404 }, "PART_MISSING", "no such file"],
  ["it breaks off again and again", { ...blob, cut: 10 }, "STORE_CUT_OFF", "in mid-stream"],
  [
    "it sends more than it said",
    { ...blob, match: "GET /blob/c1004", grow: 1 },
    "STORE_TOO_LARGE",
    "at most",
  ],
  [
    "it sends less than was packed",
    { ...blob, match: "GET /blob/c1004", short: 1 },
    "STORE_DIGEST",
    "wanted sha256",
  ],
])("%s: the next store is tried, and the reason told", async (_, fault, code, words) => {
  hosted.github.fail(fault);

  const { status, log, summary, outputs, left } = await hosted.step(
    "restore",
    { from: both },
    { ...release, scopes: readable },
  );

  expect(status).toBe(0);
  expect(outputs.get("bundle")).toMatch(/^artifact:/);
  expect(summary.split("\n")[0]).toContain(`(not from cache: ${code})`.replace(/[_()]/g, entity));
  const warnings = commands(log).filter((line) => line.startsWith("::warning"));
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain(`title=go-offline%3A ${code}::cache: `);
  expect(warnings[0]).toContain(words);
  expect(left).toEqual([]);
});

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

test("a blip is waited out, visibly", async () => {
  hosted.github.fail({ ...lookup, times: 2, status: 502 });
  hosted.github.fail({ ...blob, times: 1, drop: true });

  const { status, log, summary } = await hosted.step(
    "restore",
    { from: both },
    { ...release, scopes: readable },
  );

  expect(status).toBe(0);
  expect(log).toMatch(
    /^cache: GetCacheEntryDownloadURL: HTTP 502 \(injected\); attempt 2 of 4 in 0/m,
  );
  expect(log).toMatch(/^cache: \S+: a connection that broke \(\w+\); attempt 2 of 4 in 0/m);
  expect(summary.split("\n")[0]).toContain("from cache, with no module proxy");
});

test("a transfer that takes its time tells how far it is", async () => {
  hosted.github.fail({ match: "GET /blob/c1005", trickle: 300 });

  const { status, log } = await hosted.step("restore", { from: "cache" });

  expect(status).toBe(0);
  expect(log).toMatch(/^cache: vendor\.tar\.zst: [\d.]+ k?B of [\d.]+ kB, [\d.]+ k?B\/s$/m);
});

test("what a service says can neither give commands nor hide anything", async () => {
  const msg = "x\n::set-output name=proof::complete\r##[add-path]/evil | <img src=x> \u001b[2K";
  hosted.github.fail({ ...lookup, status: 400, msg });

  const { status, log, summary, outputs } = await hosted.step("restore", { from: "cache" });

  expect(status).toBe(1);
  expect(commands(log).map((line) => line.split("::")[1]?.split(" ")[0])).toEqual([
    "add-mask",
    "error",
  ]);
  expect(log).not.toContain("\u001b");
  expect(summary).not.toContain("<img");
  expect([...outputs]).toEqual([]);
});

test.each([
  [
    "a server without these services",
    { GITHUB_SERVER_URL: "https://git.example.com" },
    "Enterprise",
  ],
  ["a step without the runner's token", { ACTIONS_RUNTIME_TOKEN: "" }, "ACTIONS_RUNTIME_TOKEN"],
  ["a token that names no run", { ACTIONS_RUNTIME_TOKEN: "a.b.c" }, "names no run"],
])("%s has no cache, and that is known without asking", async (_, variables, words) => {
  const { status, log } = await hosted.step("restore", { from: "cache" }, release, variables);

  expect(status).toBe(1);
  expect(log).toContain("::error title=go-offline%3A STORE_ABSENT::");
  expect(log).toContain(words);
  expect(hosted.github.log).toEqual([]);
});

test.each(["none", "write-only"])("cache-mode %s: nothing is read", async (mode) => {
  const variables = { ACTIONS_CACHE_MODE: mode };

  const { status, log } = await hosted.step("restore", { from: "cache" }, release, variables);

  expect(status).toBe(1);
  expect(log).toContain(`error STORE_DENIED: cache: wanted to read, got cache-mode ${mode}`);
  expect(hosted.github.log).toEqual([]);
});

test("no store is left: one message with all their reasons", async () => {
  hosted.github.fail({ ...lookup, status: 503 });
  hosted.github.run(1, { conclusion: "failure" });

  const { status, log, summary, environment, left } = await hosted.step(
    "restore",
    { from: `${both}\ndir:../nowhere` },
    { ...release, scopes: readable },
  );

  hosted.github.run(1, { conclusion: "success" });
  expect(status).toBe(1);
  const errors = commands(log).filter((line) => line.startsWith("::error"));
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain("::error title=go-offline%3A NO_BUNDLE::");
  expect(errors[0]).toContain("cache: GetCacheEntryDownloadURL: wanted an answer, got HTTP 503");
  expect(errors[0]).toContain("artifact:pack.yml@main: holds no bundle that may be taken");
  expect(errors[0]).toContain("/nowhere: holds no bundle");
  expect(summary).toContain("Nothing was placed and nothing was exported.");
  expect([...environment]).toEqual([]);
  expect(left).toEqual([]);
});

test("a bundle that is not proved is passed by too, loudly", async () => {
  await hosted.box.run("", ["cp", "-r", "project", "kept"]);
  const packed = await hosted.box.step("project", "pack", { to: "dir:../evil" });
  expect(packed.status).toBe(0);
  const key = (await hosted.box.run("evil", ["cat", "latest"])).trim();
  await hosted.box.run(`evil/${key}`, ["sh", "-c", "printf x >> vendor.tar.zst"]);

  const { status, log, summary } = await hosted.step(
    "restore",
    { from: `dir:../evil\n${both}` },
    { ...release, scopes: readable },
  );

  expect(status).toBe(0);
  expect(log).toMatch(
    /::warning title=go-offline%3A PART_SIZE::dir:.*evil: .*vendor\.tar\.zst: wanted/,
  );
  expect(summary.split("\n")[0]).toContain("PART&#95;SIZE");
});
