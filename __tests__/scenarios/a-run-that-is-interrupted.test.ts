import { once } from "node:events";
import { watch as follow } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { modules, service } from "../support/example.ts";
import { fakeGo } from "../support/fake-go.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import type { Running } from "../support/process.ts";
import { sandbox, type Sandbox, type Variables } from "../support/sandbox.ts";
import { differences, snapshot } from "../support/snapshot.ts";

let proxy: GoProxy;
let box: Sandbox;
let before: ReadonlyMap<string, string> | undefined;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("origin", service);
  await box.pack("origin", "bundles");
});

beforeEach(async () => {
  await rm(box.path("project"), { recursive: true, force: true });
  await box.run("", ["git", "clone", "--quiet", "origin", "project"]);
  before = await snapshot(box.path("project"));
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

/** Starts a restore. */
function restore(variables: Variables = {}): Running {
  const words = ["restore", "--emergency", "true", "--from", `dir:${box.path("bundles")}`];
  return box.open("project", words, variables);
}

/** Starts one, and returns as soon as the first thing of it stands in the project. */
async function writing(): Promise<Running> {
  const watcher = follow(box.path("project"));
  const running = restore();
  await once(watcher, "change");
  watcher.close();
  return running;
}

async function changed(): Promise<string[]> {
  return differences(before, await snapshot(box.path("project")));
}

/**
 * Variables with a go that never ends `list`, which comes when the tree is in its place, and `mod vendor`, which comes
 * when pack has filled a module cache. It writes its number.
 */
function hangingGo(): Promise<Variables> {
  return fakeGo(
    box,
    "hanging",
    `{ [ "$1" = list ] || [ "$2" = vendor ]; } && { echo $$ > "${box.path("pid")}"; sleep 300; }`,
  );
}

async function pidOfGo(): Promise<string> {
  for (let tries = 0; tries < 600; tries++) {
    const text = await readFile(box.path("pid"), "utf8").catch(() => "");
    if (text.endsWith("\n")) {
      await rm(box.path("pid"));
      return text.trim();
    }
    await sleep(20);
  }
  throw new Error("go was not started");
}

async function endGroup(pid: string): Promise<void> {
  await box.run("", ["sh", "-c", `kill -9 -- -${pid} 2>/dev/null || true`]);
}

async function isAlive(pid: string): Promise<boolean> {
  const text = await box.run("", ["sh", "-c", `ps -o stat= -p ${pid} || true`]);
  return text.trim() !== "" && !text.startsWith("Z");
}

test.each([0, 2, 5, 10, 20, 40, 80])(
  "restore, by SIGTERM, %i ms after it began to write",
  async (time) => {
    const running = await writing();
    await sleep(time);
    running.child.kill("SIGTERM");

    const { signal } = await running.ended;

    expect(signal).toBe("SIGTERM");
    expect(await changed()).toEqual([]);
  },
);

test.each(["SIGTERM", "SIGINT"] as const)(
  "restore, by %s while go looks at the tree, and go ends too",
  async (signal) => {
    const running = restore(await hangingGo());
    const pid = await pidOfGo();
    running.child.kill(signal);

    const ended = await running.ended;

    const survivor = await isAlive(pid);
    await endGroup(pid);
    const left = await changed();
    expect({ signal: ended.signal, survivor, left }).toEqual({ signal, survivor: false, left: [] });
  },
);

test("restore, by SIGKILL: the next restore takes away what was left and ends well", async () => {
  const running = await writing();
  running.child.kill("SIGKILL");
  await running.ended;

  const { status, stderr } = await restore({ GOPROXY: "off" }).ended;

  expect(stderr).toContain("proved   20 files");
  expect(status).toBe(0);
  const names = (await changed()).filter((name) => !name.startsWith("vendor"));
  expect(names).toEqual([".git/info/exclude"]);
  expect(await box.run("project", ["git", "status", "--porcelain"])).toBe("");
});

test("restore, by SIGKILL while go looks at the tree: the next restore finds it in its place", async () => {
  const running = restore(await hangingGo());
  const pid = await pidOfGo();
  running.child.kill("SIGKILL");
  await running.ended;
  await endGroup(pid);

  const { status } = await restore({ GOPROXY: "off" }).ended;

  expect(status).toBe(0);
  expect(await box.run("project", ["git", "status", "--porcelain"])).toBe("");
});

test("pack, by SIGTERM while go vendors: go ends too, and nothing is left anywhere", async () => {
  const to = ["pack", "--to", `dir:${box.path("store")}`];
  const running = box.open("project", to, await hangingGo());
  const pid = await pidOfGo();
  running.child.kill("SIGTERM");

  const { signal } = await running.ended;

  const survivor = await isAlive(pid);
  await endGroup(pid);
  const left = [...(await changed()), ...(await readdir(box.path("tmp")))];
  expect({ signal, survivor, left }).toEqual({ signal: "SIGTERM", survivor: false, left: [] });
  expect(await snapshot(box.path("store"))).toBeUndefined();
});

test("two restores at once: both end well or one says why, and the tree is whole", async () => {
  const [one, two] = await Promise.all([restore().ended, restore().ended]);

  expect([one.status, two.status]).toContain(0);
  expect(`${one.stderr}${two.stderr}`).not.toContain("a fault in go-offline itself");
  const again = await restore().ended;
  expect(again.stderr).toContain("nothing was changed");
  expect(await box.run("project", ["git", "status", "--porcelain"])).toBe("");
});
