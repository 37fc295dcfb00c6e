import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { OfflineError } from "../../src/errors.ts";
import * as trust from "../../src/policy/trust.ts";
import {
  file,
  fits,
  goodFile,
  goodIdentity,
  goodKey,
  key,
  newKey,
  said,
} from "../support/trust-file.ts";

const other = newKey();
const pem = "a P-256 public key in PEM, as cosign.pub has it, got";

test.each<[string, object, string]>([
  [
    "no such day",
    key({ notBefore: "2026-02-30T00:00:00Z" }),
    "keys[0].notBefore: wanted a day that",
  ],
  [
    "the end first",
    key({ notAfter: "2025-12-31T00:00:00Z" }),
    "keys[0].notAfter: wanted a time af",
  ],
  [
    "the end at the start",
    key({ notAfter: goodKey.notBefore }),
    "keys[0].notAfter: wanted a time a",
  ],
  [
    "no point of the curve",
    key({ publicKey: offCurve() }),
    `keys[0].publicKey: wanted ${pem} a key`,
  ],
  [
    "a name twice",
    { keys: [goodKey, { ...goodKey, publicKey: other.pem }] },
    "keys[1].name: wanted another one than keys[0] has, got the same",
  ],
  [
    "a key twice",
    { keys: [goodKey, { ...goodKey, name: "b" }] },
    "keys[1].publicKey: wanted another one than keys[0] has, got the same",
  ],
  [
    "an identity twice",
    { identities: [goodIdentity, goodIdentity] },
    "identities[1].name: wanted another one than identities[0] has, got the same",
  ],
])("%s is beyond the schema, and the parser refuses it", (_, fields, message) => {
  const text = file(fields);
  expect(said(text).slice(0, message.length)).toBe(message);
  expect(fits(JSON.parse(text))).toBe(true);
});

test("what a file says is read into ms, names and hints", () => {
  const read = trust.parse(
    file({ keys: [{ ...goodKey, publicKey: other.pem }], require: undefined }),
  );
  expect(read).toStrictEqual({
    require: "any",
    keys: [
      {
        name: "release-2026",
        publicKey: other.pem,
        hint: other.hint,
        notBefore: Date.UTC(2026, 0, 1),
        notAfter: undefined,
        status: "active",
      },
    ],
    identities: [
      {
        name: "release workflow",
        written: goodIdentity.identity,
        pattern:
          "^(?:https:\\/\\/github\\.com\\/acme\\/app\\/\\.github\\/workflows\\/release\\.yml@refs\\/heads\\/main)$",
        issuer: goodIdentity.issuer,
        repositoryId: undefined,
        ownerId: undefined,
        runnerEnvironment: undefined,
      },
    ],
    trustedRoot: ".github/trusted_root.json",
    greatestAge: 90 * 86_400_000,
    lowestSequence: 12,
    repository: "acme/app",
    waive: { checks: ["age"], longest: 86_400_000, approvers: ["@acme/release"] },
  });
  expect(trust.parse('{"version":1}').require).toBe("none");
});

test("a private key is told to leave, and is not printed", () => {
  const secret = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
  const publicKey = secret.export({ type: "pkcs8", format: "pem" }).toString();
  const error = thrown(() => trust.parse(file(key({ publicKey }))));
  expect(error?.hint).toContain("make a new pair");
  expect(`${error?.message}${error?.hint}`).not.toContain(publicKey.slice(30, 60));
});

function thrown(run: () => unknown): OfflineError | undefined {
  try {
    run();
  } catch (error) {
    return error instanceof OfflineError ? error : undefined;
  }
  return undefined;
}

const value = fc.oneof(fc.jsonValue(), fc.constantFrom("any", "90d", 1, goodKey, goodIdentity));
const near = fc
  .tuple(fc.constantFrom(...Object.keys(goodFile)), value)
  .map(([name, some]) => file({ [name]: some }));
const damaged = fc
  .tuple(fc.nat(), fc.string({ maxLength: 3 }), fc.nat({ max: 3 }))
  .map(([at, put, cutting]) => {
    const text = file({});
    const place = at % text.length;
    return text.slice(0, place) + put + text.slice(place + cutting);
  });

test("no input is answered otherwise than by BAD_TRUST_FILE, and what is taken fits the schema", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), near, damaged), (text) => {
      expect(said(text) !== "accepted" || fits(JSON.parse(text))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

/** A key of the right length and curve, whose point was moved off it. */
function offCurve(): string {
  return goodKey.publicKey.replace(/.{20}(?=[AQgw]==)/, "A".repeat(20));
}
