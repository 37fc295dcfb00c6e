import { cp, readFile, rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { modules, small } from "../support/example.ts";
import { fakeGo } from "../support/fake-go.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { refuse } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("origin", small);
  await box.pack("origin", "bundles");
});

beforeEach(async () => {
  await rm(box.path("project"), { recursive: true });
  await cp(box.path("origin"), box.path("project"), { recursive: true });
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const pack = () => ["pack", "--to", `dir:${box.path("store")}`];
const restore = () => ["restore", "--from", `dir:${box.path("bundles")}`];
const commands = [
  ["pack", pack],
  ["restore", restore],
] as const;

test.each(commands)("%s: there is no go on PATH", async (_, args) => {
  const refusal = await refuse(box, "project", args(), { PATH: box.path("empty") });

  expect(refusal).toMatchObject({ status: 1, code: "GO_NOT_FOUND", changed: [] });
});

/** What restore asks go before it trusts it with the code, it may also call NOT_SERVING. */
const failed = ["GO_FAILED", "NOT_SERVING"];

test.each(commands)("%s: go cannot be run", async (_, args) => {
  await box.write("broken", { go: "this is no program" });
  await box.run("", ["chmod", "755", "broken/go"]);

  const refusal = await refuse(box, "project", args(), { PATH: box.path("broken") });

  expect(refusal).toMatchObject({ status: 1, changed: [] });
  expect(failed).toContain(refusal.code);
});

test.each(commands)("%s: go fails at once", async (_, args) => {
  const path = await fakeGo(box, "failing", "echo 'go: the disk is on fire' >&2; exit 7");

  const refusal = await refuse(box, "project", args(), path);

  expect(refusal).toMatchObject({ status: 1, changed: [] });
  expect(failed).toContain(refusal.code);
  expect(refusal.message).toContain("go: the disk is on fire");
});

test.each(commands)("%s: go dies by a signal", async (_, args) => {
  const path = await fakeGo(box, "dying", "kill -9 $$");

  const refusal = await refuse(box, "project", args(), path);

  expect(refusal).toMatchObject({ status: 1, changed: [] });
  expect(failed).toContain(refusal.code);
});

test("pack: go does nothing and says that all is well", async () => {
  const path = await fakeGo(box, "idle", "exit 0");

  const refusal = await refuse(box, "project", pack(), path);

  expect(refusal).toMatchObject({ status: 1, code: "NO_DEPENDENCIES", changed: [] });
});

test("restore: go answers nonsense and says that all is well", async () => {
  const path = await fakeGo(box, "nonsense", "echo 'well {'; exit 0");

  const refusal = await refuse(box, "project", restore(), path);

  expect(refusal).toMatchObject({ status: 1, code: "GO_FAILED", changed: [] });
});

test.each(["-modfile=other.mod", "-overlay=overlay.json", "-tags=a '-modfile=other.mod'"])(
  "restore: GOFLAGS is %s, with which go reads other files than those that are proved",
  async (flags) => {
    const refusal = await refuse(box, "project", restore(), { GOFLAGS: flags });

    expect(refusal).toMatchObject({ status: 1, code: "NOT_COVERED", changed: [] });
  },
);

test.each([
  ["pack", "mod", pack],
  ["restore", "list", restore],
  ["restore", "env", restore],
])("%s: go %s hangs, and is ended with all that it started", async (_, verb, args) => {
  const script = `[ "$1" = ${verb} ] && { sleep 300 & echo $! > "${box.path("pid")}"; wait; sleep 300; }`;
  const path = await fakeGo(box, "hanging", script);
  const started = performance.now();

  const refusal = await refuse(box, "project", [...args(), "--timeout", "2"], path);

  const pid = (await readFile(box.path("pid"), "utf8")).trim();
  await rm(box.path("pid"));
  expect(refusal).toMatchObject({ status: 1, code: "GO_TIMED_OUT", changed: ["pid"] });
  expect(refusal.message).toContain("within 2 s");
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(await isAlive(pid)).toBe(false);
});

/** A process that has ended but that nobody has collected counts as ended. */
async function isAlive(pid: string): Promise<boolean> {
  const text = await box.run("", ["sh", "-c", `ps -o stat= -p ${pid} || true`]);
  return text.trim() !== "" && !text.startsWith("Z");
}
