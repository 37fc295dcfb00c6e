import { expect, test } from "@jest/globals";
import { judge } from "../../src/policy/judge.ts";
import type { Signature } from "../../src/policy/signature.ts";
import * as to from "../support/judged.ts";

const { mine, next, stranger, byKey, keyless, bad, unlogged, trusting, keyed } = to;
const untrusted = "NOT_TRUSTED signature";
const none = "NO_SIGNATURE signature";
const wrong = "BAD_SIGNATURE wrong-signature";
const log = "NOT_TRUSTED transparency-log";
const absent = { kind: "absent" } as const;
const unchecked = { kind: "unchecked", detail: "no trusted root" } as const;
const other = { kind: "stranger", subject: "https://github.com/evil/app/w" } as const;
const aged = {
  ...to.certified,
  lacking: [...unlogged.lacking, { check: "trusted-root-age", detail: "400 days" }],
} as const;
const keysOnly = { identities: undefined };
const identitiesOnly = { keys: undefined };

test.each<[object, string, readonly Signature[]]>([
  [{}, "accepted", [byKey(mine.hint)]],
  [{}, "accepted", [byKey(next.hint)]],
  [{}, "accepted", [keyless()]],
  [{}, "accepted", [byKey(mine.hint), byKey(stranger.hint)]],
  [{}, "accepted", [byKey(mine.hint), byKey(mine.hint)]],
  [{}, "accepted", [byKey(mine.hint), keyless(unlogged)]],
  [{}, "accepted", [byKey(mine.hint), keyless(unchecked)]],
  [{}, none, []],
  [{}, none, [byKey(mine.hint, absent)]],
  [{}, untrusted, [byKey(stranger.hint)]],
  [{}, untrusted, [byKey(mine.hint, unchecked)]],
  [{}, wrong, [byKey(mine.hint, bad)]],
  [{}, wrong, [byKey(mine.hint), byKey(stranger.hint, bad)]],
  [{}, wrong, [byKey(mine.hint), keyless(bad)]],
  [{}, wrong, [byKey(mine.hint), byKey(mine.hint, bad)]],
  [{}, untrusted, [keyless(other)]],
  [{}, untrusted, [byKey(mine.hint), keyless(other)]],
  [{}, untrusted, [keyless({ ...to.certified, identity: "nobody" })]],
  [{}, untrusted, [byKey(mine.hint, to.certified)]],
  [{}, untrusted, [keyless({ kind: "verified" })]],
  [{}, log, [keyless(unlogged)]],
  [{}, `${log}, NOT_TRUSTED trusted-root-age`, [keyless(aged)]],
  [{}, log, [keyless(unlogged), byKey(stranger.hint)]],
  [keysOnly, "accepted", [byKey(mine.hint), keyless(other)]],
  [keysOnly, untrusted, [keyless(other)]],
  [{ require: "key" }, "accepted", [byKey(mine.hint)]],
  [{ require: "key" }, none, [keyless()]],
  [{ require: "key" }, `${untrusted}, ${none}`, [keyless(other)]],
  [{ require: "key" }, wrong, [byKey(mine.hint), keyless(bad)]],
  [{ require: "keyless" }, "accepted", [keyless()]],
  [{ require: "keyless" }, none, [byKey(mine.hint)]],
  [{ require: "keyless" }, log, [keyless(unlogged), byKey(mine.hint)]],
  [{ require: "all" }, "accepted", [byKey(mine.hint), keyless()]],
  [{ require: "all" }, none, [byKey(mine.hint)]],
  [{ require: "all" }, none, [keyless()]],
  [{ require: "all" }, `${none}, ${none}`, []],
  [{ require: "all" }, untrusted, [byKey(mine.hint), keyless(), byKey(stranger.hint)]],
  [{ require: "all" }, log, [byKey(mine.hint), keyless(unlogged)]],
  [{ require: "all", ...keysOnly }, "accepted", [byKey(mine.hint)]],
  [{ require: "all", ...keysOnly }, none, []],
  [{ require: "all", ...identitiesOnly }, "accepted", [keyless()]],
  [{ require: "none" }, "accepted", []],
  [{ require: "none" }, "accepted", [byKey(stranger.hint)]],
  [{ require: "none" }, wrong, [byKey(mine.hint, bad)]],
  [{ require: "none" }, untrusted, [keyless(other)]],
])("%j comes to %s (%#)", (fields, wanted, signatures) => {
  expect(to.judged({ trust: trusting(fields), signatures })).toBe(wanted);
});

test.each<[string, object, string, readonly Signature[]]>([
  ["one of two, required any", {}, none, [byKey(mine.hint)]],
  ["given as absent", {}, none, [byKey(mine.hint), keyless(absent)]],
  ["both", {}, `${none}, ${none}`, []],
  ["one, where the other is required", { require: "key" }, none, [byKey(mine.hint)]],
  ["none", {}, "accepted", [byKey(mine.hint), keyless()]],
  ["one, where none is required", { require: "none" }, "accepted", [byKey(mine.hint)]],
])("of the signers that the manifest names, %s is taken away", (_, fields, wanted, signatures) => {
  const signers = [`key:${mine.hint}`, "keyless"];
  expect(to.judged({ trust: trusting(fields), signatures }, { signers })).toBe(wanted);
});

test.each(["pgp", "key:", "key:short", "keyless2", `key:${mine.hint}x`, "KEYLESS", ""])(
  "a signer of the kind %j is refused, named or there, with a trust file or without",
  (signer) => {
    const odd = "NOT_TRUSTED signer-kind";
    const signature = { signer, result: unchecked };
    const signatures = [byKey(mine.hint), signature];
    expect(to.judged({ signatures })).toBe(odd);
    expect(to.judged({ signatures, trust: undefined })).toBe(odd);
    expect(to.judged({ signatures }, { signers: [signer] })).toBe(odd);
    expect(to.judged({}, { signers: [signer] })).toContain(odd);
  },
);

const at = (text: string) => Date.parse(`2026-${text}T00:00:00Z`);
const from = { notBefore: "2026-03-01T00:00:00Z" };
const window = { ...from, notAfter: "2026-09-01T00:00:00Z" };
const retired = { ...window, status: "retired" };
const free = { greatestAge: undefined };

test.each<[string, object, number | undefined, number, string]>([
  ["from its first moment", from, at("03-01"), at("03-01"), "accepted"],
  ["before it", from, at("03-01") - 1, at("11-01"), untrusted],
  ["without a date", from, undefined, at("11-01"), untrusted],
  ["in its window, now", window, at("05-01"), at("08-31"), "accepted"],
  ["in its window, at the end", window, at("05-01"), at("09-01") - 1, "accepted"],
  ["in its window, later", window, at("05-01"), at("09-01"), untrusted],
  ["after its window", window, at("09-01"), at("09-01"), untrusted],
  ["a little ahead, now too early", from, at("03-01"), at("03-01") - 1, untrusted],
  ["before it retired, later", retired, at("09-01") - 1, at("11-01"), "accepted"],
  ["when it retired", retired, at("09-01"), at("11-01"), untrusted],
  ["before a retired key was valid", retired, at("02-01"), at("11-01"), untrusted],
  ["when all was well", { status: "revoked" }, at("05-01"), at("05-02"), "NOT_TRUSTED revoked-key"],
])("what a key signed %s", (_, fields, created, now, wanted) => {
  const trust = { ...keyed(fields), ...free };
  expect(to.judged({ trust, now }, { created, expires: undefined })).toBe(wanted);
});

test("a revoked key beside a good one counts for nothing, and is told", () => {
  const trust = trusting({
    keys: [
      { name: "old", publicKey: mine.pem, notBefore: "2026-01-01T00:00:00Z", status: "revoked" },
      { name: "new", publicKey: next.pem, notBefore: "2026-01-01T00:00:00Z", status: "active" },
    ],
  });
  const both = [byKey(mine.hint), byKey(next.hint)];
  const judgement = judge(to.given({ trust, signatures: both }));
  expect(judgement.signedBy).toStrictEqual([{ kind: "key", name: "new", hint: next.hint }]);
  expect(judgement.unchecked.join("\n")).toContain('who does not count: key "old" is revoked');
  expect(to.judged({ trust, signatures: [byKey(mine.hint)] })).toBe("NOT_TRUSTED revoked-key");
  expect(to.judged({ trust: { ...trust, require: "all" }, signatures: [...both, keyless()] })).toBe(
    "NOT_TRUSTED revoked-key",
  );
});

test("the two files of one key are one signer", () => {
  const judgement = judge(to.given({ signatures: [byKey(mine.hint), byKey(mine.hint)] }));

  expect(judgement.signedBy.map(({ name }) => name)).toEqual(["release-2026"]);
});

test("a trusted root that cannot be used gives its own code and next step", () => {
  const fault = { code: "OLD_TRUSTED_ROOT", hint: "fetch a new one" } as const;
  const result = { ...unchecked, fault };
  const judgement = judge(to.given({ signatures: [keyless(result)] }));

  expect(judgement).toMatchObject({
    kind: "refused",
    failures: [{ ...fault, check: "signature" }],
  });
});
