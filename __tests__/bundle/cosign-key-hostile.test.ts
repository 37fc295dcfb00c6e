import { Buffer } from "node:buffer";
import * as crypto from "node:crypto";
import { expect, test } from "@jest/globals";
import * as cosignKey from "../../src/bundle/cosign-key.ts";
import { OfflineError } from "../../src/errors.ts";
import { edited, sealed } from "../support/sealed-key.ts";

const p256 = crypto.generateKeyPairSync("ec", { namedCurve: "P-256" });
const pkcs8 = (key: crypto.KeyObject) => key.export({ type: "pkcs8", format: "der" });
const spki = (key: crypto.KeyObject) => key.export({ type: "spki", format: "pem" }).toString();
const der = pkcs8(p256.privateKey);
const whole = sealed(der);

/** How the opening of a key ends, and that no text of it holds the password or a line of the key. */
async function refusal(text: string, given = "pw"): Promise<{ code: string; said: string }> {
  const error: unknown = await cosignKey.open(text, given).then(
    () => "opened",
    (each: unknown) => each,
  );
  if (!(error instanceof OfflineError)) {
    throw new TypeError("wanted a refusal", { cause: error });
  }
  const said = [error.message, error.hint].join("\n");
  expect(said).not.toContain(given);
  for (const line of text.split("\n").filter((each) => /^[A-Za-z0-9+/=]{20,}$/.test(each))) {
    expect(said).not.toContain(line.slice(0, 20));
  }
  return { code: error.code, said };
}

test.each([
  ["secp384r1", crypto.generateKeyPairSync("ec", { namedCurve: "P-384" })],
  ["secp256k1", crypto.generateKeyPairSync("ec", { namedCurve: "secp256k1" })],
  ["ed25519", crypto.generateKeyPairSync("ed25519")],
  ["rsa", crypto.generateKeyPairSync("rsa", { modulusLength: 2048 })],
])("a key of kind %s is refused by name", async (kind, { privateKey }) => {
  expect(await refusal(sealed(pkcs8(privateKey)))).toMatchObject({
    code: "BAD_CURVE",
    said: expect.stringContaining(`wanted a key on P-256, got one of kind ${kind}`),
  });
});

const plain = p256.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const sec1 = p256.privateKey.export({ type: "sec1", format: "pem" }).toString();
const openssl = p256.privateKey
  .export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "pw" })
  .toString();
test.each([
  ["nothing", "", "got nothing", "the whole text of cosign.key"],
  ["a text", "secret", "got a text without a PEM block", "the whole text of cosign.key"],
  [
    "a cut file",
    whole.slice(0, 300),
    "ENCRYPTED SIGSTORE PRIVATE KEY that is cut",
    "the whole text",
  ],
  [
    "a file without a line",
    whole.replace(/\n[^\n]{64}\n/, "\n"),
    "wanted JSON with",
    "the whole text",
  ],
  [
    "a public key",
    spki(p256.publicKey),
    "a block of kind PUBLIC KEY",
    "cosign.key, not cosign.pub",
  ],
  ["an open private key", plain, "a block of kind PRIVATE KEY", "import-key-pair"],
  ["an open private key of OpenSSL", sec1, "kind EC PRIVATE KEY", "import-key-pair"],
  ["a private key that OpenSSL sealed", openssl, "kind ENCRYPTED PRIVATE KEY", "import-key-pair"],
  [
    "an open private key that is cut",
    plain.slice(0, 90),
    "PRIVATE KEY that is cut",
    "import-key-pair",
  ],
  [
    "a certificate",
    whole.replaceAll("ENCRYPTED SIGSTORE PRIVATE KEY", "CERTIFICATE"),
    "kind CERTIFICATE",
    "the whole text",
  ],
])("a key file that is %s is refused", async (_, text, said, hint) => {
  const found = await refusal(text);
  expect(found).toMatchObject({ code: "BAD_KEY", said: expect.stringContaining(said) });
  expect(found.said).toContain(hint);
});

const edits: readonly (readonly [string, (json: string) => string, string])[] = [
  ["a list", () => "[]", "wanted JSON with each key once"],
  ["a field twice", (json) => json.replace("{", '{"cipher":1,'), "wanted JSON with each key once"],
  [
    "a cost that takes all memory",
    (json) => json.replace("32768", "1073741824"),
    "got N 1073741824, r 8 and p 1",
  ],
  ["a cost that is no cost", (json) => json.replace("32768", "2"), "got N 2, r 8 and p 1"],
  ["no cost", (json) => json.replace('"N":32768,', ""), "field kdf.params.N:"],
  ["larger blocks", (json) => json.replace('"r":8', '"r":1024'), "got N 32768, r 1024 and p 1"],
  ["more lanes", (json) => json.replace('"p":1', '"p":64'), "got N 32768, r 8 and p 64"],
  ["another parameter", (json) => json.replace('"p":1', '"p":1,"q":1'), '"kdf.params.q"'],
  ["another derivation", (json) => json.replace("scrypt", "argon2id"), "field kdf.name:"],
  ["another cipher", (json) => json.replace("nacl/secretbox", "none"), "field cipher.name:"],
  [
    "a salt that is cut",
    (json) => json.replace(/"salt":"..../, '"salt":"'),
    "field salt: wanted 32 bytes",
  ],
  [
    "a nonce that is cut",
    (json) => json.replace(/"nonce":"..../, '"nonce":"'),
    "field nonce: wanted 24",
  ],
  [
    "a nonce in loose base64",
    (json) => json.replace(/"nonce":"./, '"nonce":"-'),
    "field nonce: wanted 24",
  ],
  [
    "no ciphertext",
    (json) => json.replace(/"ciphertext":"[^"]*"/, '"ciphertext":""'),
    "field ciphertext: wanted 17 to 4096",
  ],
  [
    "a tag alone",
    (json) =>
      json.replace(
        /"ciphertext":"[^"]*"/,
        `"ciphertext":"${"A".repeat(21)}A=="`.replace("AA==", "A=="),
      ),
    "field ciphertext: wanted",
  ],
  [
    "more than a key",
    (json) => json.replace(/"ciphertext":"[^"]*"/, `"ciphertext":"${"AAAA".repeat(1366)}"`),
    "field ciphertext: wanted",
  ],
  [
    "no ciphertext field",
    (json) => json.replace(/,"ciphertext":"[^"]*"/, ""),
    "field ciphertext: wanted text",
  ],
  ["a field that is none", (json) => json.replace("{", '{"__proto__":{},'), '"__proto__"'],
  ["another field of the cipher", (json) => json.replace('"nonce"', '"a":1,"nonce"'), '"cipher.a"'],
  ["another field of the derivation", (json) => json.replace('"salt"', '"a":1,"salt"'), '"kdf.a"'],
];
test.each(edits)("a key with %s is refused before its password is tried", async (_, edit, said) => {
  const text = edited(whole, edit);
  expect(await refusal(text, "battery staple")).toMatchObject({
    code: "BAD_KEY",
    said: expect.stringContaining(said),
  });
});

test("what is no key under its password is refused", async () => {
  const other = crypto.generateKeyPairSync("ec", { namedCurve: "P-256" });
  const mixed = Buffer.from(der);
  mixed.set(pkcs8(other.privateKey).subarray(-64), mixed.length - 64);
  for (const [each, said] of [
    [Buffer.from("no key"), "wanted PKCS #8 under the password"],
    [der.subarray(0, 100), "wanted PKCS #8 under the password"],
    [mixed, "wanted a private key that fits its public half"],
  ] as const) {
    expect(await refusal(sealed(each))).toMatchObject({
      code: "BAD_KEY",
      said: expect.stringContaining(said),
    });
  }
});

test("a key with any character of its ciphertext changed never opens", async () => {
  for (const at of [0, 40, 180]) {
    const edit = (json: string) => {
      const from = json.indexOf('"ciphertext":"') + 14 + at;
      return json.slice(0, from) + (json[from] === "A" ? "B" : "A") + json.slice(from + 1);
    };
    expect((await refusal(edited(whole, edit))).code).toBe("WRONG_PASSWORD");
  }
});
