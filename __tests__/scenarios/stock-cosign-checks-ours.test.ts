import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import * as cosignKey from "../../src/bundle/cosign-key.ts";
import * as dsse from "../../src/bundle/dsse.ts";
import { payloadType, predicateType } from "../../src/bundle/provenance.ts";
import * as signature from "../../src/bundle/signature.ts";
import { cosign, emptyRoot, run } from "../support/cosign.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

const blob = Buffer.from('{\n  "format": "go-offline-bundle/1"\n}\n');
const digest = createHash("sha256").update(blob).digest("hex");
const password = "for this run only";
const majors = [
  { major: "2", path: await cosign("2") },
  { major: "3", path: await cosign("3") },
] as const;
let box: Sandbox;

beforeAll(async () => {
  box = await sandbox();
  const pair = await cosignKey.make(password);
  const key = await cosignKey.open(pair.privateKey, password);
  const der = await key.sign(blob);
  const sigstore = signature.sigstore(key.hint, blob, der);
  const provenance = Buffer.from(await dsse.sign(payloadType, statement(), key)).toString();
  await box.write("", {
    "cosign.pub": pair.publicKey,
    "other.pub": (await cosignKey.make(password)).publicKey,
    "empty.json": emptyRoot,
    "checksums.json": blob,
    "edited.json": blob.toString().replace("1", "2"),
    "checksums.json.sig": signature.detached(der),
    "edited.sig": signature.detached(await key.sign(Buffer.from("other"))),
    "checksums.json.sigstore.json": sigstore,
    "edited.sigstore.json": signature.sigstore(
      key.hint,
      blob,
      await key.sign(Buffer.from("other")),
    ),
    "digest.sigstore.json": sigstore.replace(sha256(blob), sha256(Buffer.from("other"))),
    "provenance.sigstore.json": provenance,
    "edited.provenance.json": provenance.replace(
      Buffer.from(statement()).toString("base64"),
      Buffer.from(statement("runs")).toString("base64"),
    ),
  });
});

afterAll(() => box.remove());

/** What a major wants beyond what a reader would think of. */
const flags = {
  "2": "--new-bundle-format --trusted-root empty.json --insecure-ignore-tlog",
  "3": "--insecure-ignore-tlog",
};
const ok = /^Verified OK$/m;
const noSignature = /invalid signature when validating ASN\.1 encoded signature/;
const noEnvelope = /accepted signatures do not match threshold/;
const noSubject = /artifact digests? (?:does|do) not match (?:any )?digests? in statement/;

/** The file of a signature, what it is said to sign, by which key, and what cosign says to that. */
type Row = readonly [does: string, file: string, signed: string, key: string, says: RegExp];
const good = "checksums.json";

const detached: readonly Row[] = [
  ["checks our detached signature", "checksums.json.sig", good, "cosign.pub", ok],
  [
    "refuses it for another manifest",
    "checksums.json.sig",
    "edited.json",
    "cosign.pub",
    noSignature,
  ],
  ["refuses another in its place", "edited.sig", good, "cosign.pub", noSignature],
  ["refuses it for another key", "checksums.json.sig", good, "other.pub", noSignature],
];

const bundled: readonly Row[] = [
  ["checks our Sigstore bundle", "checksums.json.sigstore.json", good, "cosign.pub", ok],
  [
    "refuses it for another manifest",
    "checksums.json.sigstore.json",
    "edited.json",
    "cosign.pub",
    noSignature,
  ],
  ["refuses another in its place", "edited.sigstore.json", good, "cosign.pub", noSignature],
  ["refuses it for another key", "checksums.json.sigstore.json", good, "other.pub", noSignature],
];

const attested: readonly Row[] = [
  ["checks our provenance", "provenance.sigstore.json", good, "cosign.pub", ok],
  [
    "refuses it for another manifest",
    "provenance.sigstore.json",
    "edited.json",
    "cosign.pub",
    noSubject,
  ],
  ["refuses another statement in it", "edited.provenance.json", good, "cosign.pub", noEnvelope],
  ["refuses it for another key", "provenance.sigstore.json", good, "other.pub", noEnvelope],
];

for (const { major, path } of majors) {
  const place = path === undefined ? describe.skip : describe;
  const ask = (text: string) => run(box, path ?? "", "", text.split(" "));

  place(`cosign ${major}`, () => {
    test.each(detached)("%s", async (_, file, signed, key, says) => {
      const given = `--key ${key} --signature ${file} --insecure-ignore-tlog`;
      const { status, stderr } = await ask(`verify-blob ${given} ${signed}`);

      expect(stderr).toMatch(says);
      expect(status).toBe(says === ok ? 0 : 1);
    });

    test.each(bundled)("%s", async (_, file, signed, key, says) => {
      const given = `--key ${key} --bundle ${file} ${flags[major]}`;
      const { status, stderr } = await ask(`verify-blob ${given} ${signed}`);

      expect(stderr).toMatch(says);
      expect(status).toBe(says === ok ? 0 : 1);
    });

    test.each(attested)("%s", async (_, file, signed, key, says) => {
      const given = `--key ${key} --bundle ${file} --type slsaprovenance1 ${flags[major]}`;
      const { status, stderr } = await ask(`verify-blob-attestation ${given} ${signed}`);

      expect(stderr).toMatch(says);
      expect(status).toBe(says === ok ? 0 : 1);
    });

    test("looks at the digest in the Sigstore bundle from 3 on, and 2 does not", async () => {
      const given = `--key cosign.pub --bundle digest.sigstore.json ${flags[major]}`;
      const { status } = await ask(`verify-blob ${given} ${good}`);

      expect(status).toBe(major === "2" ? 0 : 1);
    });
  });
}

function statement(key = "runDetails"): Uint8Array {
  return Buffer.from(
    JSON.stringify({
      _type: "https://in-toto.io/Statement/v1",
      subject: [{ name: "checksums.json", digest: { sha256: digest } }],
      predicateType,
      predicate: { buildDefinition: {}, [key]: {} },
    }),
  );
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64");
}
