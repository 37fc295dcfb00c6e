import { spawn } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { symlink } from "node:fs/promises";
import * as path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import * as cosignKey from "../../src/bundle/cosign-key.ts";
import { hintOf } from "../../src/bundle/public-key.ts";
import * as trust from "../../src/policy/trust.ts";
import { door } from "../support/process.ts";
import { refuse } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

const password = "correct horse";
const ours = { GO_OFFLINE_PASSWORD: password };
let box: Sandbox;

beforeAll(async () => {
  box = await sandbox();
});

afterAll(async () => {
  await box.remove();
});

const read = (...names: readonly string[]) => readFileSync(box.path(...names), "utf8");
const fixture = (major: string) => path.resolve("__tests__/fixtures/cosign", major, "cosign.key");

test("a pair is written, sealed with the password, and its entry is what the trust file takes", async () => {
  const { status, stdout, stderr, log } = await box.cli(
    "project",
    ["keygen", "--out", "a/b"],
    ours,
  );

  expect({ status, files: readdirSync(box.path("project/a/b")) }).toStrictEqual({
    status: 0,
    files: ["cosign.key", "cosign.pub"],
  });
  expect(statSync(box.path("project/a/b/cosign.key")).mode & 0o777).toBe(0o600);
  const publicKey = read("project/a/b/cosign.pub");
  const key = await cosignKey.open(read("project/a/b/cosign.key"), password);
  expect(key.publicKey).toBe(publicKey);
  const [entry] = trust.parse(`{"version": 1, "keys": [${stdout}]}`).keys;
  expect(entry).toMatchObject({ publicKey, hint: key.hint, status: "active" });
  expect(Math.abs(Date.now() - (entry?.notBefore ?? 0))).toBeLessThan(60_000);
  expect(stderr).toContain(`Made key:${key.hint}`);
  expect(log).not.toContain(password);
});

test("the pair lies in the current folder by default, and is told as JSON", async () => {
  await box.write("here", {});
  const { stdout } = await box.cli("here", ["keygen", "--json"], { COSIGN_PASSWORD: password });

  expect(JSON.parse(stdout)).toMatchObject({
    privateFile: "cosign.key",
    publicFile: "cosign.pub",
    hint: hintOf(read("here/cosign.pub")),
  });
});

test.each(["cosign.key", "cosign.pub"])("a %s that is there is never overwritten", async (name) => {
  await box.write(`taken-${name}`, { [name]: "mine" });

  const refusal = await refuse(box, `taken-${name}`, ["keygen"], ours);

  expect(refusal).toMatchObject({ status: 2, code: "BAD_INPUT", changed: [] });
  expect(refusal.message).toContain(`wanted no file at ${name}, got one`);
});

test("a link where the private key would be is not followed", async () => {
  await box.write("linked", {});
  await symlink(box.path("elsewhere"), box.path("linked/cosign.key"));

  const refusal = await refuse(box, "linked", ["keygen"], ours);

  expect(refusal).toMatchObject({ status: 2, code: "BAD_INPUT", changed: [] });
});

test.each([
  ["none is set", {}, "wanted the password of the key, got neither variable nor terminal"],
  ["it is empty", { GO_OFFLINE_PASSWORD: "" }, "got an empty one in GO_OFFLINE_PASSWORD"],
  ["cosign's is empty", { COSIGN_PASSWORD: "" }, "got an empty one in COSIGN_PASSWORD"],
])("there is no password: %s", async (_, variables, message) => {
  await box.write("without", {});

  const refusal = await refuse(box, "without", ["keygen"], variables);

  expect(refusal).toMatchObject({ status: 2, code: "BAD_INPUT", changed: [] });
  expect(refusal.text).toContain(message);
  expect(refusal.text).toContain("set GO_OFFLINE_PASSWORD or COSIGN_PASSWORD");
});

test.each(["2", "3"])("a key that cosign %s made opens, and nothing is written", async (made) => {
  const before = readdirSync(box.path("project"));
  const given = { COSIGN_PASSWORD: "throw-away" };
  const { status, stdout, log } = await box.cli(
    "project",
    ["keygen", "--key", fixture(made)],
    given,
  );

  expect(status).toBe(0);
  const publicKey = readFileSync(fixture(made).replace(/key$/, "pub"), "utf8");
  expect(JSON.parse(stdout)).toMatchObject({ publicKey });
  expect(log).toContain(`Opened key:${hintOf(publicKey)}`);
  expect(readdirSync(box.path("project"))).toStrictEqual(before);
});

test("our variable comes before cosign's", async () => {
  const variables = { GO_OFFLINE_PASSWORD: "throw-away", COSIGN_PASSWORD: "another" };
  const { status } = await box.cli("project", ["keygen", "--key", fixture("3")], variables);
  expect(status).toBe(0);
});

const sealed = () => fixture("3");
const cut = () => box.path("keys/cut.key");
const half = () => sealed().replace(/key$/, "pub");
test.each([
  ["under another password", sealed, "WRONG_PASSWORD", 1],
  ["cut off", cut, "BAD_KEY", 1],
  ["its public half", half, "BAD_KEY", 1],
  ["not there", () => "nowhere.key", "BAD_INPUT", 2],
  ["a folder", () => ".", "IO", 1],
])("a key is refused that is %s", async (_, file, code, status) => {
  await box.write("keys", { "cut.key": readFileSync(sealed(), "utf8").slice(0, 400) });
  const variables = { GO_OFFLINE_PASSWORD: "horse correct" };

  const refusal = await refuse(box, "keys", ["keygen", "--key", file()], variables);

  expect(refusal).toMatchObject({ status, code, changed: [] });
  expect(refusal.text).not.toContain("horse correct");
});

test("--out and --key exclude each other", async () => {
  const args = ["keygen", "--out", ".", "--key", sealed()];
  expect(await refuse(box, "project", args, ours)).toMatchObject({ status: 2, code: "BAD_INPUT" });
});

/** Runs keygen on a terminal of its own, types each answer when its question is there, and gives what the terminal showed. */
function typing(folder: string, answers: readonly (readonly [string, string])[]): Promise<string> {
  const command = [process.execPath, ...door("cli", ["keygen"])].join(" ");
  const child = spawn("script", ["-qec", command, "/dev/null"], {
    cwd: box.path(folder),
    env: { ...box.environment, SHELL: "/bin/sh" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const left = [...answers];
  let shown = "";
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (status) => done(`${shown}\nstatus ${status}`));
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      shown += text;
      const [next] = left;
      if (next !== undefined && shown.includes(next[0])) {
        left.shift();
        child.stdin.write(next[1]);
      }
    });
  });
}

test("on a terminal the password is asked for twice, and never shown", async () => {
  await box.write("typed", {});
  const shown = await typing("typed", [
    ["Password for the new key: ", "wrong\u0015corect\u007f\u007f\u007frect hörse\r"],
    ["The same again: ", "correct hörse\r"],
  ]);

  expect(shown).toContain("Made key:");
  expect(shown).toContain("status 0");
  expect(shown).not.toMatch(/wrong|corect|hörse/);
  const key = await cosignKey.open(read("typed/cosign.key"), "correct hörse");
  expect(key.publicKey).toBe(read("typed/cosign.pub"));
});

test.each([
  [
    "the two differ",
    "correct\r",
    "incorrect\r",
    "wanted the same password twice, got two that differ",
  ],
  ["nothing is typed", "\r", "\r", "wanted a password for the new key, got an empty one"],
  ["it is interrupted", "corr\u0003", "", "wanted a password, got the end of the input"],
  ["it is ended", "corr\u0004", "", "wanted a password, got the end of the input"],
])("on a terminal no pair is made where %s", async (_, first, second, message) => {
  await box.write("mistyped", {});
  const shown = await typing("mistyped", [
    ["Password for the new key: ", first],
    ["The same again: ", second],
  ]);

  expect(shown).toContain(message);
  expect(shown).toContain("status 2");
  expect(readdirSync(box.path("mistyped"))).toStrictEqual([]);
});
