import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "@jest/globals";
import * as cosignKey from "../../src/bundle/cosign-key.ts";
import * as dsse from "../../src/bundle/dsse.ts";
import * as provenance from "../../src/bundle/provenance.ts";
import { hintOf } from "../../src/bundle/public-key.ts";
import * as signature from "../../src/bundle/signature.ts";
import { OfflineError } from "../../src/errors.ts";

const majors = ["2", "3"] as const;
const password = "throw-away";

/** A file that cosign wrote; `__tests__/fixtures/cosign/README.md` says how. */
function fixture(...names: readonly string[]): string {
  return readFileSync(resolve("__tests__/fixtures/cosign", ...names), "utf8");
}

const blob = Buffer.from(fixture("checksums.json"));

test.each(majors)(
  "the detached signature of cosign %s holds, for its bytes and its key only",
  (major) => {
    const der = signature.readDetached(fixture(major, signature.detachedName));
    const pem = fixture(major, "cosign.pub");

    expect(signature.holds(pem, blob, der)).toBe(true);
    expect(signature.holds(pem, Buffer.concat([blob, Buffer.from(" ")]), der)).toBe(false);
    expect(signature.holds(fixture(major === "2" ? "3" : "2", "cosign.pub"), blob, der)).toBe(
      false,
    );
  },
);

test.each(majors)(
  "the Sigstore bundle of cosign %s names its key and its bytes, and holds",
  (major) => {
    const found = signature.readSigstore(fixture(major, signature.bundleName));
    const pem = fixture(major, "cosign.pub");

    expect(found).toMatchObject({ kind: "key", hint: hintOf(pem), digest: sha256(blob) });
    expect(found.kind === "key" && signature.holds(pem, blob, found.der)).toBe(true);
  },
);

test.each(majors)(
  "the bundle of before v0.3 by cosign %s is refused, whose signature stands in .sig too",
  (major) => {
    const old = fixture(major, "checksums.json.bundle");

    expect(codeOf(() => signature.readSigstore(old))).toBe("BAD_SIGNATURE");
    const [, base64 = ""] = /"base64Signature":"([^"]+)"/.exec(old) ?? [];
    const der = signature.readDetached(base64);
    expect(signature.holds(fixture(major, "cosign.pub"), blob, der)).toBe(true);
  },
);

test.each(majors)("any bit that is turned over in a signature of cosign %s refuses it", (major) => {
  const der = signature.readDetached(fixture(major, signature.detachedName));
  const pem = fixture(major, "cosign.pub");

  const flipped = Array.from({ length: der.length * 8 }, (_, bit) =>
    der.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte)),
  );

  expect(flipped.filter((each) => signature.holds(pem, blob, each))).toEqual([]);
});

test.each(majors)(
  "an attestation of cosign %s is read, its envelope holds, and it is no provenance of ours",
  (major) => {
    const { hint, envelope } = dsse.readSigned(fixture(major, provenance.fileName));
    const pem = fixture(major, "cosign.pub");
    const signed = dsse.pae(envelope.payloadType, envelope.payload);

    expect(hint).toBe(hintOf(pem));
    expect(envelope.payloadType).toBe(provenance.payloadType);
    expect(envelope.signatures.map(({ sig }) => signature.holds(pem, signed, sig))).toEqual([true]);
    expect(
      envelope.signatures.map(({ sig }) => signature.holds(pem, envelope.payload, sig)),
    ).toEqual([false]);
    expect(Buffer.from(envelope.payload).toString()).toContain(
      `"sha256":"${sha256(blob).toString("hex")}"`,
    );
    expect(codeOf(() => provenance.subjects(envelope.payload))).toBe("BAD_SIGNATURE");
  },
);

test.each(majors)(
  "the private key of cosign %s is opened, and signs for its cosign.pub",
  async (major) => {
    const key = await cosignKey.open(fixture(major, "cosign.key"), password);

    expect(key.publicKey).toBe(fixture(major, "cosign.pub"));
    expect(key.hint).toBe(hintOf(fixture(major, "cosign.pub")));
    expect(signature.holds(key.publicKey, blob, await key.sign(blob))).toBe(true);
  },
);

test.each(majors)("another password does not open the private key of cosign %s", async (major) => {
  const opened = cosignKey.open(fixture(major, "cosign.key"), "throw-away ");

  await expect(opened).rejects.toThrow(OfflineError);
  await expect(opened).rejects.toMatchObject({ code: "WRONG_PASSWORD" });
});

function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}

function codeOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    return error instanceof OfflineError ? error.code : String(error);
  }
  return "none";
}
