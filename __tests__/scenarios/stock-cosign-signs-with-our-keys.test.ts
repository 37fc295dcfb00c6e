import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import * as cosignKey from "../../src/bundle/cosign-key.ts";
import * as dsse from "../../src/bundle/dsse.ts";
import * as signature from "../../src/bundle/signature.ts";
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
  const { privateKey, publicKey } = await cosignKey.make(password);
  const predicate = '{"buildDefinition":{},"runDetails":{}}';
  for (const folder of ["2", "3"]) {
    await box.write(folder, { "checksums.json": blob, "predicate.json": predicate });
    await box.write(folder, { "cosign.key": privateKey, "cosign.pub": publicKey });
    await box.write(`${folder}/theirs`, {});
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

    test("makes a pair that we open, and signs with it as we do", async () => {
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
  });
}

function holds(found: signature.Material, pem: string, bytes: Uint8Array): boolean {
  return found.kind === "key" && signature.holds(pem, bytes, found.der);
}
