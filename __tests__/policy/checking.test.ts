import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { attribute, check } from "../../src/policy/checking.ts";
import * as trust from "../../src/policy/trust.ts";
import { sigstore, signer } from "../support/signer.ts";
import { goodKey } from "../support/trust-file.ts";

const mine = signer();
const next = signer();
const stranger = signer();
const { keys } = trust.parse(
  JSON.stringify({
    version: 1,
    keys: [
      { ...goodKey, publicKey: mine.pem },
      { ...goodKey, name: "next", publicKey: next.pem, status: "revoked" },
    ],
  }),
);
const bytes = Buffer.from("{}\n");
const other = Buffer.from("{ }\n");
const digest = (of: Buffer) => createHash("sha256").update(of).digest("base64");
const detached = (by: typeof mine, of = bytes) => by.sign(of).toString("base64");
const bundle = (by: typeof mine, of = bytes, names = by.hint, says = of) =>
  sigstore(names, digest(says), by.sign(of).toString("base64"));
const noKeyless = () => ({ kind: "unchecked", detail: "not asked" }) as const;

/** `signer kind` of each, and how it went where it is not verified. */
function came(
  files: { readonly detached?: string; readonly sigstore?: string },
  signers: readonly string[] = [],
  known: readonly trust.Trust["keys"][number][] = keys,
): string[] {
  const all = { detached: files.detached, sigstore: files.sigstore };
  return attribute(check(bytes, all, known, noKeyless), signers, known).map(
    ({ signer: by, result }) => `${nameOf(by)} ${result.kind}`,
  );
}

function nameOf(by: string): string {
  return by
    .replace(mine.hint, "mine")
    .replace(next.hint, "next")
    .replace(stranger.hint, "stranger");
}

const named = (by: typeof mine) => [`key:${by.hint}`];

test("no file is no signature", () => {
  expect(came({})).toEqual([]);
});

test.each<[string, string, string, (readonly string[])?]>([
  ["by a key of the file", "key:mine verified", detached(mine)],
  ["by a revoked key, which is known for what it is", "key:next verified", detached(next)],
  ["by a stranger, where nobody is named", "key failed", detached(stranger)],
  ["by a stranger who is named", "key:stranger unchecked", detached(stranger), named(stranger)],
  ["by a stranger, where one of ours is named", "key:mine failed", detached(stranger), named(mine)],
  [
    "by a stranger, where he and one of ours are named",
    "key:mine failed",
    detached(stranger),
    [...named(stranger), ...named(mine)],
  ],
  ["over other bytes", "key:mine failed", detached(mine, other), named(mine)],
  ["in loose base64", "key:mine failed", `${detached(mine)}!`, named(mine)],
  ["empty", "key failed", ""],
])("a detached signature %s", (_, expected, text, signers = []) => {
  expect(came({ detached: text }, signers)).toEqual([expected]);
});

test.each<[string, string, string]>([
  ["by a key of the file", "key:mine verified", bundle(mine)],
  ["by a key that the file has not", "key:stranger unchecked", bundle(stranger)],
  ["by a stranger in our name", "key:mine failed", bundle(stranger, bytes, mine.hint)],
  ["over other bytes", "key:mine failed", bundle(mine, other)],
  ["over other bytes, with this digest", "key:mine failed", bundle(mine, other, mine.hint, bytes)],
  [
    "over these bytes, with another digest",
    "key:mine failed",
    bundle(mine, bytes, mine.hint, other),
  ],
  ["by a stranger, with another digest", "key:stranger failed", bundle(stranger, other)],
  ["cut", "key failed", bundle(mine).slice(0, -1)],
])("a Sigstore bundle %s", (_, expected, text) => {
  expect(came({ sigstore: text })).toEqual([expected]);
});

test("where the trust file has no key, a signature is one that nobody can check", () => {
  expect(came({ detached: detached(mine), sigstore: bundle(mine) }, [], [])).toEqual([
    "key unchecked",
    "key:mine unchecked",
  ]);
});

test("both files count by themselves", () => {
  expect(came({ detached: detached(mine), sigstore: bundle(mine, other) })).toEqual([
    "key:mine verified",
    "key:mine failed",
  ]);
});

test("a certificate is left to who can check it, and signs without a key", () => {
  const { publicKey: _, ...material } = { publicKey: 1, certificate: { rawBytes: "AA==" } };
  const text = JSON.stringify({
    ...JSON.parse(bundle(mine)),
    verificationMaterial: { ...material, tlogEntries: [] },
  });
  const asked: string[] = [];
  const keyless = (given: string) => {
    asked.push(given);
    return { kind: "stranger", subject: "somebody" } as const;
  };
  const all = check(bytes, { detached: undefined, sigstore: text }, keys, keyless);

  expect(attribute(all, [], keys)).toEqual([
    { signer: "keyless", result: { kind: "stranger", subject: "somebody" } },
  ]);
  expect(asked).toEqual([text]);
});

function broken(): never {
  throw new TypeError("a fault");
}

test("a fault of ours is no bad signature", () => {
  const text = JSON.stringify({
    ...JSON.parse(bundle(mine)),
    verificationMaterial: { certificate: { rawBytes: "AA==" }, tlogEntries: [] },
  });

  expect(() => check(bytes, { detached: undefined, sigstore: text }, keys, broken)).toThrow(
    TypeError,
  );
});

test("both signatures of a manifest of 1 MB are checked in a fraction of 150 ms", () => {
  const large = Buffer.alloc(1 << 20, "x");
  const files = { detached: detached(mine, large), sigstore: bundle(mine, large) };
  const started = performance.now();
  const all = check(large, files, keys, noKeyless);
  const milliseconds = performance.now() - started;

  expect(all.map(({ result }) => result?.kind)).toEqual(["verified", "verified"]);
  expect(milliseconds).toBeLessThan(150);
});
