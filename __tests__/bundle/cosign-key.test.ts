import { Buffer } from "node:buffer";
import * as crypto from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "@jest/globals";
import * as cosignKey from "../../src/bundle/cosign-key.ts";
import * as pem from "../../src/bundle/pem.ts";
import { hintOf } from "../../src/bundle/public-key.ts";
import { holds } from "../../src/bundle/signature.ts";
import { edited, sealed, type Odd } from "../support/sealed-key.ts";

const p256 = crypto.generateKeyPairSync("ec", { namedCurve: "P-256" });
const pkcs8 = (key: crypto.KeyObject) => key.export({ type: "pkcs8", format: "der" });
const spki = (key: crypto.KeyObject) => key.export({ type: "spki", format: "pem" }).toString();
const der = pkcs8(p256.privateKey);
const bytes = Buffer.from("bytes");
const whole = sealed(der);
const password = "correct horse";
/** Salt, nonce and ciphertext. */
const random = (text = "") => text.match(/[A-Za-z0-9+/]{31,}=*/g) ?? [];
let pair: cosignKey.Made;

beforeAll(async () => {
  pair = await cosignKey.make(password);
});

test("a pair that was made opens, and signs what its public half checks", async () => {
  const key = await cosignKey.open(pair.privateKey, password);
  const signature = await key.sign(bytes);
  expect({ ...key, sign: undefined }).toStrictEqual({
    hint: pair.hint,
    publicKey: pair.publicKey,
    sign: undefined,
  });
  expect(pair.hint).toBe(hintOf(pair.publicKey));
  expect(holds(pair.publicKey, bytes, signature)).toBe(true);
  expect(holds(spki(p256.publicKey), bytes, signature)).toBe(false);
});

test("a private key is written as cosign writes it, line for line", () => {
  const made = readFileSync("__tests__/fixtures/cosign/3/cosign.key", "utf8");
  const [ours, theirs] = [pair.privateKey, made].map((text) => ({
    lengths: text.split("\n").map(({ length }) => length),
    label: pem.decode(text)?.label,
    json: Buffer.from(pem.decode(text)?.bytes ?? [])
      .toString()
      .replace(/[A-Za-z0-9+/]{31,}=*/g, ({ length }) => `${length}`),
  }));
  expect(ours).toStrictEqual(theirs);
  expect(pair.privateKey).not.toContain(der.toString("base64").slice(0, 30));
});

test("no two pairs share a key, a salt or a nonce", async () => {
  const other = await cosignKey.make(password);
  const [one, two] = [pair, other].map(({ privateKey }) =>
    Buffer.from(pem.decode(privateKey)?.bytes ?? []).toString(),
  );
  expect(new Set([...random(one), ...random(two)]).size).toBe(6);
  expect(other.publicKey).not.toBe(pair.publicKey);
});

test("no pair is made without a password", async () => {
  await expect(cosignKey.make("")).rejects.toMatchObject({ code: "BAD_INPUT" });
});

const opened: readonly (readonly [string, Odd])[] = [
  ["the earlier name", { label: "ENCRYPTED COSIGN PRIVATE KEY" }],
  ["the greatest cost", { N: 131_072 }],
  ["no password at all", { password: "" }],
  ["a password of any letters", { password: "pä\u0000ß\u{1f511} " }],
];
test.each(opened)("a key with %s opens", async (_, odd) => {
  const key = await cosignKey.open(sealed(der, odd), odd.password ?? "pw");
  expect(key.publicKey).toBe(spki(p256.publicKey));
});

test("a key with spacing of its own in its JSON opens", async () => {
  const text = edited(whole, (json) => json.replaceAll(",", ",\n "));
  expect((await cosignKey.open(text, "pw")).publicKey).toBe(spki(p256.publicKey));
});

test("what is no private key is known without a password", () => {
  expect(() => cosignKey.demandPrivate(pair.privateKey)).not.toThrow();
  expect(() => cosignKey.demandPrivate(pair.publicKey)).toThrow(
    expect.objectContaining({ code: "BAD_KEY" }),
  );
});

test("a key opens after it went through a secret: CRLF, no line break at its end", async () => {
  const text = whole.trim().replaceAll("\n", "\r\n");
  expect((await cosignKey.open(text, "pw")).publicKey).toBe(spki(p256.publicKey));
});

test.each(["", "Correct horse", "correct horse ", "correct horse\n"])(
  "another password, %j, is told from a damaged file",
  async (given) => {
    const error: unknown = await cosignKey.open(pair.privateKey, given).catch(String);
    expect(error).toContain("private key: wanted the password that it was sealed with");
    await expect(cosignKey.open(pair.privateKey, given)).rejects.toMatchObject({
      code: "WRONG_PASSWORD",
      hint: expect.stringContaining("GO_OFFLINE_PASSWORD"),
    });
  },
);
