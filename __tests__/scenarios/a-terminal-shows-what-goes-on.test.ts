import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { modules, small } from "../support/example.ts";
import { fakeGo } from "../support/fake-go.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { hasTerminal, watched } from "../support/pseudo-terminal.ts";
import { sandbox, type Sandbox, type Variables } from "../support/sandbox.ts";

/** Where there is no terminal to be had, one plain line says so. */
const place = hasTerminal ? describe : describe.skip;

const erase = "\r\u001b[2K";
const colour = /\p{Cc}\[\d+m/u;
/** What a terminal obeys, but for the ends of lines. */
const command = /(?![\r\n])\p{Cc}/u;

let proxy: GoProxy;
let box: Sandbox;
/** With a go that takes its time, as it does over a network. */
let slow: Variables;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("project", small);
  await box.pack("project", "bundles");
  slow = await fakeGo(box, "slow", "sleep 0.2");
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const restoring = () => ["restore", "--from", `dir:${box.path("bundles")}`];
const refused = () => ["verify", "--bundle", box.path("nothing")];
const step = "go list: looking for every package in vendor/";

place("on a terminal", () => {
  test("pack names each step, in lines that fit and are gone before the report", async () => {
    const args = ["pack", "--to", `dir:${box.path("others")}`];
    const { status, shown } = await watched(box, "project", args, slow);
    expect(status).toBe(0);
    for (const each of [
      "go mod download",
      "go mod vendor",
      "rehearsal: go list with the modules",
    ]) {
      expect(shown).toContain(`${erase}${each}`);
    }
    const before = shown.slice(0, shown.indexOf("Packed"));
    expect(before.endsWith(erase)).toBe(true);
    const lines = before.split(erase);
    expect(lines.filter((each) => each.length >= 80 || each.includes("\n"))).toStrictEqual([]);
    expect(shown).toContain("\u001b[32m  proved\u001b[0m   ");
  });

  test("restore does the same, and the shell gets its lines alone", async () => {
    const { status, shown } = await watched(box, "project", restoring(), slow);
    expect(status).toBe(0);
    expect(shown).toContain(`${erase}${step}`);
    const answer = await box.run("", ["cat", box.path("answer")]);
    expect(answer).toContain("GOFLAGS");
    expect(answer).not.toMatch(command);
  });
});

place("on a terminal with and without colours", () => {
  test("an error is red", async () => {
    const { status, shown } = await watched(box, "project", refused(), { NO_COLOR: "" });
    expect(status).toBe(1);
    expect(shown).toContain("\u001b[31merror NO_BUNDLE:\u001b[0m ");
  });

  test("with NO_COLOR nothing is coloured, and what goes on is shown all the same", async () => {
    const { shown } = await watched(box, "project", restoring(), { ...slow, NO_COLOR: "1" });
    expect(shown).toContain(`${erase}${step}`);
    expect(shown).toContain("proved");
    expect(shown).not.toMatch(colour);
  });

  test("a dumb terminal gets lines and nothing else", async () => {
    const { status, shown } = await watched(box, "project", restoring(), { ...slow, TERM: "dumb" });
    expect(status).toBe(0);
    expect(shown).not.toMatch(command);
  });

  test("in CI no line is written over", async () => {
    const { status, shown } = await watched(box, "project", restoring(), { ...slow, CI: "true" });
    expect(status).toBe(0);
    expect(shown).not.toContain("\r\u001b");
  });
});

test("through a pipe there are neither steps nor commands for a terminal", async () => {
  const { status, stderr } = await box.cli("project", restoring(), { ...slow, TERM: "xterm" });
  expect(status).toBe(0);
  expect(stderr).not.toMatch(command);
  expect(stderr).not.toContain(step);
});

if (!hasTerminal) {
  process.stderr.write("no util-linux script here: nothing is tried on a terminal\n");
}
