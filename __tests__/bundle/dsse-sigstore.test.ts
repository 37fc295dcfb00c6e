import { Buffer } from "node:buffer";
import * as crypto from "node:crypto";
import { expect, test } from "@jest/globals";
import { bundleFromJSON } from "@sigstore/bundle";
import { toSignedEntity, toTrustMaterial, Verifier } from "@sigstore/verify";
import * as dsse from "../../src/bundle/dsse.ts";
import * as provenance from "../../src/bundle/provenance.ts";
import { sample } from "./sample.ts";

/** Sigstore's own library is asked about what we sign: it reads cosign's bundles, and cosign reads its. */
const { publicKey, privateKey } = crypto.generateKeyPairSync("ec", { namedCurve: "P-256" });
const other = crypto.generateKeyPairSync("ec", { namedCurve: "P-256" });
const hint = crypto.hash("sha256", publicKey.export({ type: "spki", format: "der" }), "base64");
const payload = provenance.statement({
  manifest: sample,
  server: "https://github.com",
  builder: "https://example.com/builder",
  invocation: "1",
  started: 0,
  finished: 1,
});

const signed = async () =>
  Buffer.from(
    await dsse.sign(provenance.payloadType, payload, {
      hint,
      sign: (bytes) => Promise.resolve(crypto.sign("sha256", bytes, privateKey)),
    }),
  ).toString();

/** Whether sigstore-js accepts a bundle under a key. */
function accepts(text: string, key: crypto.KeyObject): boolean {
  const root = {
    mediaType: "",
    tlogs: [],
    certificateAuthorities: [],
    ctlogs: [],
    timestampAuthorities: [],
  };
  const material = toTrustMaterial(root, (name) => {
    expect(name).toBe(hint);
    return { publicKey: key, validFor: () => true };
  });
  const options = { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 };
  try {
    new Verifier(material, options).verify(toSignedEntity(bundleFromJSON(JSON.parse(text))));
    return true;
  } catch {
    return false;
  }
}

test("sigstore-js verifies our provenance", async () => {
  expect(accepts(await signed(), publicKey)).toBe(true);
});

test("sigstore-js refuses it with another key, and with another payload", async () => {
  const text = await signed();
  const encoded = Buffer.from(payload).toString("base64");
  const altered = Buffer.from(payload).toString().replace("b".repeat(64), "c".repeat(64));
  const broken = text.replace(encoded, Buffer.from(altered).toString("base64"));
  expect(broken).not.toBe(text);
  expect(accepts(text, other.publicKey)).toBe(false);
  expect(accepts(broken, publicKey)).toBe(false);
});
