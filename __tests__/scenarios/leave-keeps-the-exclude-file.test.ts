import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { modules, small } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
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
  await rm(box.path("project"), { recursive: true, force: true });
  await box.run("", ["git", "clone", "--quiet", "origin", "project"]);
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const exclude = () => box.path("project/.git/info/exclude");

async function run(folder: string, ...args: readonly string[]): Promise<void> {
  const { status, log } = await box.cli(folder, args);
  if (status !== 0) {
    throw new Error(log);
  }
}

const restore = (folder = "project") =>
  run(folder, "restore", "--from", `dir:${box.path("bundles")}`);
const leave = (folder = "project") => run(folder, "env", "--leave");

test.each([
  ["with lines", Buffer.from("*.log\n/mine\n")],
  ["without a line break at its end", Buffer.from("*.log\n/mine")],
  ["empty", Buffer.from("")],
  ["of empty lines", Buffer.from("\n\n\n")],
  ["of another system", Buffer.from("*.log\r\n/mine\r\n")],
  ["in no UTF-8", Buffer.from([0x2f, 0xe9, 0xff, 0x0a, 0x2f, 0x80])],
])("an exclude file %s has its very bytes again", async (_, bytes) => {
  await writeFile(exclude(), bytes);

  await restore();
  expect((await readFile(exclude())).subarray(0, bytes.length)).toEqual(bytes);
  await leave();

  expect(await readFile(exclude())).toEqual(bytes);
});

test("one that was not there is not there again", async () => {
  await rm(exclude());

  await restore();
  await leave();

  await expect(readFile(exclude())).rejects.toThrow("ENOENT");
});

test("what was added meanwhile stays", async () => {
  await writeFile(exclude(), "*.log");
  await restore();
  await appendFile(exclude(), "/later\n");

  await leave();

  expect(await readFile(exclude(), "utf8")).toBe("*.log\n/later\n");
});

test("a line that was there before, by whomever, is not ours to take", async () => {
  await writeFile(exclude(), "/vendor/\n");

  await restore();
  await leave();

  expect(await readFile(exclude(), "utf8")).toBe("/vendor/\n");
});

test("a line that somebody took out already is not missed", async () => {
  await restore();
  await writeFile(exclude(), "*.log\n");

  await leave();

  expect(await readFile(exclude(), "utf8")).toBe("*.log\n");
});

test("two projects of one repository: the note stays as long as a line of ours does", async () => {
  for (const folder of ["one", "tw\u00f6 [2]"]) {
    await box.run("", ["cp", "-r", "origin", `project/${folder}`]);
    await rm(box.path(`project/${folder}/.git`), { recursive: true });
  }
  await box.commit("project");
  await writeFile(exclude(), "*.log\n");
  await restore("project/one");
  await restore("project/tw\u00f6 [2]");

  await leave("project/one");
  expect(await readFile(exclude(), "utf8")).toMatch(
    /^\*\.log\n# go-offline: .*\n\/tw\u00f6 \\\[2\\\]\/vendor\/\n$/,
  );
  expect(await box.run("project", ["git", "status", "--porcelain"])).toBe("");
  await leave("project/tw\u00f6 [2]");

  expect(await readFile(exclude(), "utf8")).toBe("*.log\n");
});

test("outside of git there is no such file, and vendor/ goes all the same", async () => {
  await box.write("plain", small);
  await box.run("", ["cp", "project/go.sum", "plain/go.sum"]);

  await restore("plain");
  await leave("plain");

  expect(await box.run("plain", ["ls", "-A"])).toBe("go.mod\ngo.sum\nmain.go\n");
});
