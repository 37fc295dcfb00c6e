import * as crypto from "node:crypto";
import { expect, test } from "@jest/globals";
import { hintOf } from "../../src/bundle/public-key.ts";
import * as trust from "../../src/policy/trust.ts";
import * as keys from "../../src/report/keys.ts";

const { publicKey } = crypto.generateKeyPairSync("ec", { namedCurve: "P-256" });
const pem = publicKey.export({ type: "spki", format: "pem" }).toString();
const hint = hintOf(pem) ?? "";
const known: keys.Pair = {
  made: undefined,
  hint,
  publicKey: pem,
  created: Date.UTC(2026, 10, 26, 11, 32, 5, 250),
};
const made: keys.Pair = {
  ...known,
  made: { privateFile: "out/cosign.key", publicFile: "out/cosign.pub" },
};

test("a key that was made, in lines", () => {
  expect(keys.lines(made)).toStrictEqual([
    `Made key:${hint}`,
    "  private  out/cosign.key, sealed with the password: never commit it",
    "  public   out/cosign.pub",
    "  keep     the private key and its password apart, as two secrets, and a copy of both offline",
    '  trust    add the entry below to "keys" in .github/go-offline.json; cosign takes its publicKey as cosign.pub',
  ]);
});

test("a key that was opened, in lines", () => {
  expect(keys.lines(known)).toStrictEqual([
    `Opened key:${hint}`,
    "  since    set notBefore to when this key first signed: what was packed before then does not count",
    '  trust    add the entry below to "keys" in .github/go-offline.json; cosign takes its publicKey as cosign.pub',
  ]);
});

test("the entry is one that the trust file takes, from that second on", () => {
  const text = `{ "version": 1, "keys": [${keys.entry(made)}] }`;
  expect(trust.parse(text).keys).toStrictEqual([
    {
      name: "release-2026",
      publicKey: pem,
      hint,
      notBefore: Date.UTC(2026, 10, 26, 11, 32, 5),
      notAfter: undefined,
      status: "active",
    },
  ]);
});

test.each([
  ["made", made, ["privateFile", "publicFile", "hint", "publicKey", "entry"]],
  ["opened", known, ["hint", "publicKey", "entry"]],
])("a key that was %s, for programs", (_, pair, names) => {
  const facts = keys.facts(pair);
  expect(Object.keys(facts)).toStrictEqual(names);
  expect(facts.entry).toStrictEqual(JSON.parse(keys.entry(pair)));
});
