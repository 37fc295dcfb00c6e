import { generateKeyPairSync } from "node:crypto";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import * as cosignKey from "../../src/bundle/cosign-key.ts";
import * as dsse from "../../src/bundle/dsse.ts";
import * as signature from "../../src/bundle/signature.ts";
import * as trust from "../../src/policy/trust.ts";
import { cosign, run } from "../support/cosign.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

const blob = Buffer.from('{\n  "format": "go-offline-bundle/1"\n}\n');
/** With what a shell, a variable and a file could lose. */
const password = "pass wörd \"'$1\\";
const majors = [
  { major: "2", path: await cosign("2") },
  { major: "3", path: await cosign("3") },
] as const;
let box: Sandbox;

beforeAll(async () => {
  box = await sandbox();
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const plain = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const predicate = '{"buildDefinition":{},"runDetails":{}}';
  for (const folder of ["2", "3"]) {
    await box.write(folder, { "checksums.json": blob, "predicate.json": predicate });
    await box.write(`${folder}/theirs`, {});
    await box.write(`${folder}/imported`, { "plain.pem": plain });
    await box.cli(folder, ["keygen"], { COSIGN_PASSWORD: password });
  }
});

afterAll(() => box.remove());

const quiet = "--tlog-upload=false --yes --key cosign.key";
const offline = { "2": quiet, "3": `--use-signing-config=false ${quiet}` };
const old = { "2": offline["2"], "3": `--new-bundle-format=false ${offline["3"]}` };
const recent = { "2": `--new-bundle-format ${offline["2"]}`, "3": offline["3"] };

for (const { major, path } of majors) {
  const place = path === undefined ? describe.skip : describe;
  const text = (...names: readonly string[]) => readFile(box.path(major, ...names), "utf8");
  const ask = (command: string, folder: string = major, secret = password) =>
    run(box, path ?? "", folder, command.split(" "), { COSIGN_PASSWORD: secret });

  place(`cosign ${major} signs`, () => {
    test("with a key that we made, and its detached signature holds here", async () => {
      const made = await ask(`sign-blob ${old[major]} --output-signature their.sig checksums.json`);

      expect(made).toMatchObject({ status: 0 });
      const der = signature.readDetached(await text("their.sig"));
      expect(signature.holds(await text("cosign.pub"), blob, der)).toBe(true);
      expect(signature.holds(await text("cosign.pub"), Buffer.from("other"), der)).toBe(false);
    });

    test("with a key that we made, and its Sigstore bundle holds here", async () => {
      const made = await ask(`sign-blob ${recent[major]} --bundle their.json checksums.json`);

      expect(made).toMatchObject({ status: 0 });
      const { hint } = await cosignKey.open(await text("cosign.key"), password);
      const found = signature.readSigstore(await text("their.json"));
      expect(found).toMatchObject({ kind: "key", hint });
      expect(holds(found, await text("cosign.pub"), blob)).toBe(true);
      expect(holds(found, await text("cosign.pub"), Buffer.from("other"))).toBe(false);
    });

    test("an attestation with a key that we made, and its envelope holds here", async () => {
      const what = "--predicate predicate.json --type slsaprovenance1 checksums.json";
      const made = await ask(`attest-blob ${recent[major]} --bundle their.dsse.json ${what}`);

      expect(made).toMatchObject({ status: 0 });
      const { envelope } = dsse.readSigned(await text("their.dsse.json"));
      const signed = dsse.pae(envelope.payloadType, envelope.payload);
      const pem = await text("cosign.pub");
      expect(envelope.signatures.map(({ sig }) => signature.holds(pem, signed, sig))).toEqual([
        true,
      ]);
    });
  });

  place(`cosign ${major} and a key`, () => {
    test("does not open a key that we made with another password", async () => {
      const command = `sign-blob ${old[major]} --output-signature no.sig checksums.json`;
      const made = await ask(command, major, "another");

      expect(made.stderr).toContain("decrypt: encrypted: decryption failed");
      expect(made.status).toBe(1);
    });

    test("says the public half of a key that we made as we do", async () => {
      const said = await ask("public-key --key cosign.key");

      expect(said.stdout).toBe(await text("cosign.pub"));
    });
  });

  place(`cosign ${major} makes`, () => {
    test("a pair that we open, and signs with it as we do", async () => {
      const made = await ask("generate-key-pair", `${major}/theirs`);

      expect(made).toMatchObject({ status: 0 });
      const key = await cosignKey.open(await text("theirs/cosign.key"), password);
      expect(key.publicKey).toBe(await text("theirs/cosign.pub"));
      await box.write(`${major}/theirs`, { "checksums.json": blob });
      await box.write(`${major}/theirs`, { "our.sig": signature.detached(await key.sign(blob)) });
      const given = "--key cosign.pub --signature our.sig --insecure-ignore-tlog checksums.json";
      expect(await ask(`verify-blob ${given}`, `${major}/theirs`)).toMatchObject({ status: 0 });
      const other = cosignKey.open(await text("theirs/cosign.key"), "another");
      await expect(other).rejects.toMatchObject({ code: "WRONG_PASSWORD" });
    });

    test("a pair that `go-offline keygen --key` tells the trust file's entry of", async () => {
      const folder = `${major}/told`;
      await box.write(folder, {});
      expect(await ask("generate-key-pair", folder)).toMatchObject({ status: 0 });

      const variables = { GO_OFFLINE_PASSWORD: password };
      const told = await box.cli(folder, ["keygen", "--key", "cosign.key"], variables);

      expect(told).toMatchObject({ status: 0 });
      const [entry] = trust.parse(`{"version": 1, "keys": [${told.stdout}]}`).keys;
      expect(entry?.publicKey).toBe(await text("told/cosign.pub"));
    });
  });
}

// Debian's cosign 2.5.0 imports no EC key: "error validating ecdsa key: unsupported public key type".
const [, { path: third }] = majors;
const importing = third === undefined ? describe.skip : describe;

importing("cosign 3 imports", () => {
  test("another tool's key in the form that we open", async () => {
    const command = ["import-key-pair", "--key", "plain.pem"];
    const made = await run(box, third ?? "", "3/imported", command, { COSIGN_PASSWORD: password });

    expect(made).toMatchObject({ status: 0 });
    const read = (name: string) => readFile(box.path("3/imported", name), "utf8");
    const key = await cosignKey.open(await read("import-cosign.key"), password);
    expect(key.publicKey).toBe(await read("import-cosign.pub"));
    await expect(cosignKey.open(await read("plain.pem"), password)).rejects.toMatchObject({
      code: "BAD_KEY",
      hint: expect.stringContaining("cosign import-key-pair --key FILE"),
    });
  });
});

function holds(found: signature.Material, pem: string, bytes: Uint8Array): boolean {
  return found.kind === "key" && signature.holds(pem, bytes, found.der);
}
