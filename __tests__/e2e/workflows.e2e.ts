import { cp, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { start, type GitHub } from "../support/github/server.ts";
import { succeed } from "../support/process.ts";
import { run, type Order } from "./act.ts";

let folder: string;
let repository: string;
let github: GitHub;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "go-offline-e2e-")));
  repository = join(folder, "repository");
  for (const name of ["action.yml", "pack", "verify", "leave", "dist"]) {
    await cp(resolve(name), join(repository, name), { recursive: true });
  }
  await cp(resolve("__tests__/e2e/project"), join(repository, "service"), { recursive: true });
  await cp(resolve("__tests__/e2e/workflows"), join(repository, ".github/workflows"), {
    recursive: true,
  });
  await git("init", "--quiet", "--initial-branch=main");
  await git("add", ".");
  await git("commit", "--quiet", "--message=all");
});

beforeEach(async () => {
  github = await start();
});

afterEach(() => github.close());

afterAll(async () => {
  await succeed({ command: "chmod", args: ["-R", "u+w", folder], ...here() });
  await rm(folder, { recursive: true });
});

function here() {
  return { directory: folder, environment: { PATH: process.env["PATH"] ?? "" } };
}

function git(...args: readonly string[]): Promise<string> {
  const identity = ["-c", "user.name=tester", "-c", "user.email=tester@example.com"];
  return succeed({
    command: "git",
    args: [...identity, ...args],
    ...here(),
    directory: repository,
  });
}

function act(workflow: string, id: number, more: Partial<Order> = {}) {
  return run({ repository, github, workflow, run: id, ...more });
}

test("a pack job's bundle is restored by another job, through the cache", async () => {
  const { status, log, steps, summaries } = await act("through-the-cache.yml", 1);

  expect(log).toContain("cache: received vendor.tar.zst");
  expect(Object.fromEntries(steps)).toMatchObject({
    pack: "success",
    restore: "success",
    build: "success",
  });
  expect(status).toBe(0);
  expect(summaries[0]).toMatch(/^### ✅ Dependencies packed: /);
  expect(summaries[1]).toMatch(
    /^### ✅ The network is switched off, a bundle is used: vendor\/ restored 26 files, .*, from cache, with no module/,
  );
});

test("an artifact of another run is restored by a release", async () => {
  const packed = await act("pack.yml", 1);
  const { status, log, steps, summaries } = await act("artifact.yml", 2);

  expect(packed.status).toBe(0);
  expect(log).toContain("artifact:pack.yml@main: request 1: runs of pack.yml on main: 1");
  expect(Object.fromEntries(steps)).toMatchObject({ restore: "success", build: "success" });
  expect(status).toBe(0);
  expect(summaries[0]).toMatch(
    /^### ✅ The network is switched off, a bundle is used: vendor\/ restored 26 files, .*, from artifact:pack.yml@main,/,
  );
});

test("after the cache service went down, the artifact is restored, and that is said first", async () => {
  await act("pack.yml", 1);
  github.fail({ match: "CacheService", times: 1_000, status: 503 });

  const { status, log, steps, summaries } = await act("release.yml", 2);

  expect(log).toMatch(/cache: GetCacheEntryDownloadURL: HTTP 503 \(injected\); attempt 4 of 4 in /);
  expect(log).toContain("cache: GetCacheEntryDownloadURL: wanted an answer, got HTTP 503");
  expect(Object.fromEntries(steps)).toMatchObject({ restore: "success", build: "success" });
  expect(status).toBe(0);
  expect(summaries[0]?.split("\n")[0]).toContain(
    "from artifact:pack.yml@main &#40;not from cache: STORE&#95;DOWN&#41;, with no module proxy",
  );
});

test("in an emergency, go builds and tests with no network, and the checkout stays clean", async () => {
  await act("pack.yml", 1);

  const { status, log, steps } = await act("emergency.yml", 2);

  expect(log).toContain("I can eat glass and it doesn't hurt me.");
  expect(log).toContain("ok  \texample.com/e2e");
  expect(Object.fromEntries(steps)).toEqual({
    "actions/checkout@v5": "success",
    restore: "success",
    "what go is told": "success",
    build: "success",
    test: "success",
    "nothing is left changed": "success",
    leave: "success",
    "everything is as before": "success",
    "restore modules": "success",
    "go with modules alone": "success",
  });
  expect(log).toContain("all modules verified");
  expect(status).toBe(0);
});

test("auto: the nearest bundle in an outage, and the network on a healthy day", async () => {
  await act("pack.yml", 1);

  const { status, steps, summaries } = await act("outage.yml", 2);

  expect(Object.fromEntries(steps)).toMatchObject({
    "the nearest bundle is used": "success",
    "the network is used, and nothing is changed": "success",
  });
  expect(status).toBe(0);
  expect(summaries[0]).toMatch(/^### ✅ Outage, a bundle is used: vendor\/ /);
  expect(summaries[0]).toContain("connection refused");
  expect(summaries[1]).toMatch(/^### ✅ Network used: 3 module versions in /);
});

test("what a pull request packs is proved, and refused to store", async () => {
  const { status, log, steps, summaries } = await act("pack.yml", 1, {
    event: "pull_request",
    ref: "refs/pull/7/merge",
  });

  expect(steps.get("pack")).toBe("success");
  expect(status).toBe(0);
  expect(log).toContain(
    "EVENT_REFUSED: wanted a run that push, schedule, workflow_dispatch started",
  );
  expect(summaries[0]).toMatch(
    /^### ⚠️ Dependencies packed but stored nowhere \(cache: EVENT&#95;/,
  );
  expect(github.stored()).toEqual({ artifacts: [], caches: [] });
  expect(github.log).toEqual([]);
});

test("a go.sum that was altered since stops the release, and nothing is placed", async () => {
  await act("pack.yml", 1);
  const file = join(repository, "service/go.sum");
  const before = await readFile(file, "utf8");
  const hash = /quote v1\.5\.2 h1:(\S+)/.exec(before)?.[1] ?? "";
  await writeFile(
    file,
    before.replace(
      hash,
      hash.replace(/^./, (first) => (first === "A" ? "B" : "A")),
    ),
  );

  const { status, log, steps } = await act("release.yml", 2);

  await writeFile(file, before);
  expect(Object.fromEntries(steps)).toEqual({
    "actions/checkout@v5": "success",
    restore: "failure",
  });
  expect(status).toBe(1);
  expect(log).toContain("error SUM_ALTERED: ");
  expect(log).toContain("rsc.io/quote@v1.5.2");
});
