import { createHash, randomBytes } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { start, type GitHub } from "./support/github/server.ts";
import * as command from "./support/process.ts";
import { sandbox, type Sandbox } from "./support/sandbox.ts";
import { variables, type Run } from "./support/workflow-run.ts";

/** What a call of a client came to: its answer, and what the client said meanwhile. */
interface Called {
  readonly status: number | undefined;
  readonly answer: unknown;
  readonly log: string;
}

// More than two blocks of a client's upload, which arrive in any order.
const bytes = randomBytes(20_000_000);
const sha256 = createHash("sha256").update(bytes).digest("hex");

let box: Sandbox;
let github: GitHub;

beforeAll(async () => {
  box = await sandbox();
  github = await start();
  await box.write("files", { "big.gobundle": bytes, "sub/small.txt": "small\n" });
});

beforeEach(() => github.calm());

afterAll(async () => {
  await box.remove();
  await github.close();
});

/** Makes a call of an official client in a run. */
async function call(run: Run, ...args: readonly string[]): Promise<Called> {
  const { status, stdout, log } = await command.start({
    command: process.execPath,
    args: [resolve("lib/__tests__/support/github/client.js"), ...args],
    directory: box.path("project"),
    environment: {
      ...box.environment,
      ...(await variables(box, github, run)),
      GITHUB_WORKSPACE: box.path("project"),
      RUNNER_TEMP: box.path("tmp"),
    },
  }).ended;
  const last = stdout.trim().split("\n").at(-1) ?? "";
  return { status, log, answer: status === 0 ? JSON.parse(last) : undefined };
}

async function sum(file: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(box.path(file)))
    .digest("hex");
}

test("an artifact of one file as it is goes there and back, block by block", async () => {
  const file = box.path("files/big.gobundle");
  const sent = await call({ id: 1 }, "uploadFile", box.path("files"), file);
  const blocks = github.log.filter((line) => line.endsWith("?comp=block"));
  const listed = await call({ id: 1 }, "list");
  const got = await call({ id: 1 }, "download", "1001", box.path("got"));

  expect(sent.answer).toEqual({ size: bytes.length, id: 1001, digest: sha256 });
  expect(blocks).toHaveLength(3);
  expect(listed.answer).toMatchObject({ artifacts: [{ name: "big.gobundle", id: 1001 }] });
  expect(got.answer).toMatchObject({ downloadPath: box.path("got"), digestMismatch: false });
  expect(await sum("got/big.gobundle")).toBe(sha256);
});

test("a later run finds it over REST, and takes it from a signed address", async () => {
  const listed = await call({ id: 2 }, "list", "1");
  const found = await call({ id: 2 }, "find", "big.gobundle", "1");
  const got = await call({ id: 2 }, "download", "1001", box.path("later"), "1");
  const own = await call({ id: 2 }, "list");

  const digest = `sha256:${sha256}`;
  expect(listed.answer).toMatchObject({ artifacts: [{ id: 1001, size: bytes.length, digest }] });
  expect(found.answer).toMatchObject({ artifact: { id: 1001, name: "big.gobundle", digest } });
  expect(got.answer).toMatchObject({ downloadPath: box.path("later") });
  expect(await sum("later/big.gobundle")).toBe(sha256);
  expect(own.answer).toEqual({ artifacts: [] });
});

test("a zipped artifact of a folder comes back as its files", async () => {
  const small = box.path("files/sub/small.txt");
  const sent = await call({ id: 1 }, "uploadZip", "folder", box.path("files"), small);
  const got = await call({ id: 1 }, "download", "1002", box.path("unzipped"));

  expect(sent.answer).toMatchObject({ id: 1002 });
  expect(got.status).toBe(0);
  expect(await readFile(box.path("unzipped/sub/small.txt"), "utf8")).toBe("small\n");
});

test("a name is taken once in a run, and free in the next", async () => {
  const file = box.path("files/big.gobundle");
  const again = await call({ id: 1 }, "uploadFile", box.path("files"), file);
  const next = await call({ id: 2 }, "uploadFile", box.path("files"), file);

  expect(again.status).toBe(1);
  expect(again.log).toContain("an artifact with this name already exists on the workflow run");
  expect(next.answer).toMatchObject({ digest: sha256 });
});

test("bytes that changed are seen by their digest", async () => {
  github.tamper("a1001", randomBytes(1000));

  const got = await call(
    { id: 1 },
    "download",
    "1001",
    box.path("changed"),
    "",
    `sha256:${sha256}`,
  );

  expect(got.answer).toMatchObject({ digestMismatch: true });
});

test("a cached folder goes there and back, by its key and by a prefix", async () => {
  await box.write("project/cached", { "a.txt": "a\n", "b/c.txt": "c\n" });
  const saved = await call({ id: 1 }, "save", "modules-1", "cached");
  await box.run("project", ["rm", "-r", "cached"]);
  const restored = await call({ id: 2 }, "restore", "modules-1", "cached");
  const prefixed = await call({ id: 2 }, "restore", "modules-2", "cached", "modules-");
  const other = await call({ id: 2 }, "restore", "others", "cached");

  expect(saved.answer).toBeGreaterThan(1000);
  expect(restored.answer).toBe("modules-1");
  expect(prefixed.answer).toBe("modules-1");
  expect(other.answer).toBe("nothing");
  expect(await readFile(box.path("project/cached/b/c.txt"), "utf8")).toBe("c\n");
  expect(github.stored().caches).toMatchObject([{ name: "modules-1", owner: "refs/heads/main" }]);
});

test("a key is taken once in a scope, also by an entry that never came to its end", async () => {
  github.fail({ match: "FinalizeCacheEntryUpload", status: 400 });
  await mkdir(box.path("project/empty"));
  const unfinished = await call({ id: 1 }, "save", "reserved", "empty");
  const again = await call({ id: 1 }, "save", "reserved", "empty");
  const restored = await call({ id: 1 }, "restore", "reserved", "empty");

  expect(unfinished.answer).toBe(-1);
  expect(again.answer).toBe(-1);
  expect(again.log).toContain("cache entry with the same key, version, and scope already exists");
  expect(restored.answer).toBe("nothing");
});

test("scopes: siblings see nothing of each other, and who may only read is told so", async () => {
  const main = { Scope: "refs/heads/main", Permission: 1 };
  const own = { Scope: "refs/pull/7/merge", Permission: 3 };
  const sibling = await call({ ref: "refs/heads/other" }, "restore", "modules-1", "cached");
  const pull = await call({ scopes: [own, main] }, "restore", "modules-1", "cached");
  const denied = await call({ scopes: [main] }, "save", "modules-3", "cached");

  expect(sibling.answer).toBe("nothing");
  expect(pull.answer).toBe("modules-1");
  expect(denied.answer).toBe(-1);
  expect(denied.log).toContain("cache write denied: token has no writable scopes");
});
