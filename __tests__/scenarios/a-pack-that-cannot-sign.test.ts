import { Buffer } from "node:buffer";
import { generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import * as cosignKey from "../../src/bundle/cosign-key.ts";
import { outputOf } from "../support/canary.ts";
import { modules, small } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { texts } from "../support/packed.ts";
import { refuse } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { sealed } from "../support/sealed-key.ts";
import { snapshot } from "../support/snapshot.ts";

const password = "Correct-Horse-Canary-9";
const ours = { GO_OFFLINE_PASSWORD: password };
const to = ["pack", "--to", "dir:../never"];

let proxy: GoProxy;
let box: Sandbox;
let pair: cosignKey.Made;
/** What of the key no reader may see. */
let lines: string[];

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("project", small);
  pair = await cosignKey.make(password);
  lines = pair.privateKey.split("\n").filter((line) => line.length > 11 && !line.startsWith("-"));
  const other = generateKeyPairSync("ec", { namedCurve: "P-384" }).privateKey;
  await box.write("keys", {
    "cosign.key": pair.privateKey,
    "cosign.pub": pair.publicKey,
    "cut.key": pair.privateKey.slice(0, 300),
    "other.key": sealed(other.export({ type: "pkcs8", format: "der" }), { password }),
  });
});

beforeEach(() => {
  proxy.requests.length = 0;
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

test.each([
  [
    "of which the password is wrong",
    "cosign.key",
    { COSIGN_PASSWORD: "another" },
    1,
    "WRONG_PASSWORD",
  ],
  ["of which the password is empty", "cosign.key", { COSIGN_PASSWORD: "" }, 1, "WRONG_PASSWORD"],
  ["of which nobody has the password", "cosign.key", {}, 2, "BAD_INPUT"],
  ["that is cut", "cut.key", ours, 1, "BAD_KEY"],
  ["that is the public half", "cosign.pub", ours, 1, "BAD_KEY"],
  ["on another curve", "other.key", ours, 1, "BAD_CURVE"],
  ["that is not there", "none.key", ours, 2, "BAD_INPUT"],
  ["that is a folder", "", ours, 2, "BAD_INPUT"],
])(
  "with a key %s, nothing is packed, and nothing was asked for",
  async (_, name, variables, status, code) => {
    const args = [...to, "--signing-key", `../keys/${name}`];
    const refusal = await refuse(box, "project", args, variables);

    expect(refusal).toMatchObject({ status, code, changed: [] });
    expect(proxy.requests).toEqual([]);
  },
);

test.each([
  ["an action is told the wrong password", { "signing-password": "another" }, "WRONG_PASSWORD"],
  ["an action is told no password", {}, "BAD_INPUT"],
])("where %s, nothing is packed, and no line of the key is shown", async (_, inputs, code) => {
  const step = await box.step("project", "pack", {
    to: "dir:../never",
    "signing-key": pair.privateKey,
    ...inputs,
  });

  expect([step.status, step.log]).toEqual([1, expect.stringContaining(`go-offline%3A ${code}::`)]);
  const output = await outputOf(step);
  expect(lines.filter((line) => output.includes(line))).toEqual([]);
  expect(proxy.requests).toEqual([]);
  expect(await snapshot(box.path("never"))).toBeUndefined();
});

test("a password without a key is a secret that is missing, and no reason to pack unsigned", async () => {
  const inputs = { to: "dir:../never", "signing-key": "", "signing-password": password };
  const step = await box.step("project", "pack", inputs);

  expect(step.status).toBe(1);
  expect(step.log).toContain("wanted the private key that the password is for, got none");
  expect(await snapshot(box.path("never"))).toBeUndefined();
});

test.each(["", "  "])(
  "a variable for the key that is set to %j is no reason to pack unsigned",
  async (text) => {
    const refusal = await refuse(box, "project", to, { GO_OFFLINE_SIGNING_KEY: text, ...ours });

    expect(refusal).toMatchObject({ status: 2, code: "BAD_INPUT", changed: [] });
    expect(refusal.message).toContain(
      "wanted GO_OFFLINE_SIGNING_KEY with a private key, got an empty one",
    );
  },
);

test("a key that lost its form is taken for a path, and not shown", async () => {
  const lost = Buffer.from(pair.privateKey).toString("base64");
  const refusal = await refuse(box, "project", to, { GO_OFFLINE_SIGNING_KEY: lost, ...ours });

  expect(refusal).toMatchObject({ status: 2, code: "BAD_INPUT", changed: [] });
  expect(refusal.text).not.toContain(lost.slice(0, 40));
});

test("a key is no argument, as others read those", async () => {
  const args = [...to, `--signing-key=${pair.privateKey}`];
  const refusal = await refuse(box, "project", args, ours);

  expect(refusal).toMatchObject({ status: 2, code: "BAD_INPUT", changed: [] });
  expect(lines.filter((line) => refusal.text.includes(line))).toEqual([]);
});

test.each(["0", "3651", "1.5", "-1", "30d", "1e3", "99999"])(
  "a bundle is not good for %s days",
  async (days) => {
    const refusal = await refuse(box, "project", [...to, `--expires-in=${days}`]);

    expect(refusal).toMatchObject({ status: 2, code: "BAD_INPUT", changed: [] });
    expect(refusal.message).toContain(
      `expires-in: wanted whole days from 1 to 3650, got "${days}"`,
    );
    expect(
      (await box.step("project", "pack", { to: "dir:../never", "expires-in": days })).status,
    ).toBe(1);
  },
);

test.each([
  ["a terminal", () => box.cli("project", [...to, "--keyless"])],
  [
    "a workflow without id-token: write",
    () => box.step("project", "pack", { to: "dir:../never", keyless: "true" }),
  ],
])("nobody vouches for %s: nothing is packed", async (_, run) => {
  const { status, log } = await run();

  expect([status, log]).toEqual([1, expect.stringContaining("SIGNING_FAILED")]);
  expect(proxy.requests).toEqual([]);
  expect(await snapshot(box.path("never"))).toBeUndefined();
});

test("keyless is true or false", async () => {
  const step = await box.step("project", "pack", { to: "dir:../never", keyless: "yes" });

  expect(step.log).toContain("input keyless: wanted false or true");
});

test("nobody is shown the key or its password, and the runner is told to mask them", async () => {
  const secrets = [password, Buffer.from(password).toString("base64").replace(/=+$/, ""), ...lines];
  const given = { "signing-key": pair.privateKey, "signing-password": password };
  const step = await box.step("project", "pack", { to: "dir:../canary", ...given });
  const variables = { GO_OFFLINE_SIGNING_KEY: pair.privateKey, ...ours };
  const json = await box.cli("project", ["pack", "--to", "dir:../json", "--json"], variables);

  const masked = [...step.log.matchAll(/^::add-mask::(.*)$/gm)].map(([, value]) => value);
  expect(masked).toEqual(expect.arrayContaining([password, ...lines]));
  const written = await Promise.all(["canary", "json", "tmp"].map((each) => texts(box, each)));
  const all = [await outputOf(step), json.log, ...written.flat()];
  expect(step.left).toEqual([]);
  expect(lines.length).toBeGreaterThan(5);
  expect(secrets.filter((secret) => all.some((text) => text.includes(secret)))).toEqual([]);
  expect(JSON.parse(json.stdout)).toMatchObject({ signing: { signers: [`key:${pair.hint}`] } });
});
