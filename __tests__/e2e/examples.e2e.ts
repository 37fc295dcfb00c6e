import { cp, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { start, type GitHub } from "../support/github/server.ts";
import { succeed } from "../support/process.ts";
import { go, run, type Order, type Ran } from "./act.ts";

/**
 * The workflows in examples/, as a reader copies them, on the committed dist/. Two things are otherwise: `keyless` is off, as
 * there is no Sigstore, and setup-go is a folder that does nothing, as go is there already.
 */
let folder: string;
let repository: string;
let github: GitHub;
let actions: ReadonlyMap<string, string>;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "go-offline-examples-")));
  repository = join(folder, "repository");
  await cp(resolve("__tests__/e2e/project"), repository, { recursive: true });
  const setupGo = await copyWorkflows();
  actions = new Map([
    ["org/go-offline-action@v1", await copyAction()],
    [setupGo, await writeSetupGo()],
  ]);
  await git("init", "--quiet", "--initial-branch=main");
  await commit();
  github = await start();
});

afterAll(async () => {
  await github.close();
  await succeed({ command: "chmod", args: ["-R", "u+w", folder], ...at(folder) });
  await rm(folder, { recursive: true });
});

function at(directory: string) {
  return { directory, environment: { PATH: process.env["PATH"] ?? "", HOME: folder } };
}

/** In the checkout, with go as it is on this machine. */
function here() {
  const { directory, environment } = at(repository);
  return { directory, environment: { ...go, ...environment } };
}

function git(...args: readonly string[]): Promise<string> {
  const identity = ["-c", "user.name=tester", "-c", "user.email=tester@example.com"];
  return succeed({ command: "git", args: [...identity, ...args], ...at(repository) });
}

async function commit(): Promise<string> {
  await git("add", "--all", "--force");
  await git("commit", "--quiet", "--message=all");
  return (await git("rev-parse", "HEAD")).trim();
}

/** Gives how the workflows name setup-go. */
async function copyWorkflows(): Promise<string> {
  const target = join(repository, ".github/workflows");
  await cp(resolve("examples/workflows"), target, { recursive: true });
  const names = await readdir(target);
  const texts = await Promise.all(names.map((name) => readFile(join(target, name), "utf8")));
  await Promise.all(
    names.map((name, index) =>
      writeFile(
        join(target, name),
        (texts[index] ?? "").replace("keyless: true", "keyless: false"),
      ),
    ),
  );
  return /actions\/setup-go@\S+/.exec(texts.join("\n"))?.[0] ?? "";
}

async function copyAction(): Promise<string> {
  const target = join(folder, "action");
  for (const name of ["action.yml", "pack", "verify", "leave", "diff", "dist"]) {
    await cp(resolve(name), join(target, name), { recursive: true });
  }
  return target;
}

async function writeSetupGo(): Promise<string> {
  const target = join(folder, "setup-go");
  await cp(resolve("__tests__/e2e/setup-go"), target, { recursive: true });
  return target;
}

function act(workflow: string, id: number, more: Partial<Order> = {}): Promise<Ran> {
  return run({ repository, github, workflow, run: id, actions, ...more });
}

function head(ran: Ran): string {
  return ran.summaries[0]?.split("\n")[0] ?? ran.log;
}

test("pack.yml stores a bundle in the cache and as an artifact", async () => {
  const ran = await act("pack.yml", 1);

  expect(head(ran)).toMatch(/^### ✅ Dependencies packed: /);
  expect(ran.status).toBe(0);
});

test("everyday.yml uses the bundle that pack.yml packed of this very go.sum", async () => {
  const ran = await act("everyday.yml", 2);

  expect(head(ran)).toMatch(/^### ✅ .*vendor\/ restored 26 files.* from cache/);
  expect(ran.log).toContain("ok  \texample.com/e2e");
  expect(ran.status).toBe(0);
});

test("release.yml by hand, with emergency: true, builds from the bundle and says so", async () => {
  const payload = { inputs: { emergency: "true", waive: "", reason: "", ticket: "" } };
  const ran = await act("release.yml", 3, { event: "workflow_dispatch", payload });

  expect(head(ran)).toMatch(
    /^### ✅ .*vendor\/ restored 26 files.*, from cache, with no module proxy/,
  );
  expect(ran.log).toMatch(/^bundle \(doctor says unasked\) sha256:[0-9a-f]{64}/m);
  expect(ran.status).toBe(0);
});

test("verify-vendor.yml proves a committed vendor/, and fails where a byte of it was changed", async () => {
  await succeed({ command: "go", args: ["mod", "vendor"], ...here() });
  await succeed({ command: "node", args: [resolve("dist/cli.js"), "prove"], ...here() });
  const proved = await act("verify-vendor.yml", 4);
  const file = join(repository, "vendor/rsc.io/quote/quote.go");
  await writeFile(file, `${await readFile(file, "utf8")}// more\n`);
  const changed = await act("verify-vendor.yml", 5);
  await rm(join(repository, "vendor"), { recursive: true });
  await rm(join(repository, "vendor.proof.tar.zst"));

  expect(head(proved)).toMatch(/^### ✅ /);
  expect(proved.status).toBe(0);
  expect(head(changed)).toMatch(/^### ❌ /);
  expect(changed.summaries.join("\n")).toContain("quote.go");
  expect(changed.status).toBe(1);
});

test("diff.yml tells a pull request what it does to go.sum, and what the bundle lacks of it", async () => {
  const base = (await git("rev-parse", "HEAD")).trim();
  await succeed({ command: "go", args: ["get", "rsc.io/quote@v1.5.1"], ...here() });
  await succeed({ command: "go", args: ["mod", "tidy"], ...here() });
  const sha = await commit();
  const ran = await act("diff.yml", 6, {
    event: "pull_request",
    ref: "refs/pull/7/merge",
    payload: { pull_request: { number: 7, base: { sha: base, ref: "main" }, head: { sha } } },
  });

  expect(head(ran)).toContain("1 downgraded");
  expect(ran.summaries.join("\n")).toContain("not in the bundle: cannot be built offline");
  expect(ran.status).toBe(0);
});
