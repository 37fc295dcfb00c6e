import { expect, test } from "@jest/globals";
import type { Case } from "../../src/policy/judge.ts";
import { judge } from "../../src/policy/judge.ts";
import { waivableChecks } from "../../src/policy/trust.ts";
import { neverWaivable, waive, type Request } from "../../src/policy/waive.ts";
import * as to from "../support/judged.ts";
import { refusal } from "../support/parts.ts";
import { goodWaive } from "../support/trust-file.ts";

const { bad, byKey, day, digest, given, keyless, keyed, mine, now, stranger, trusting, unlogged } =
  to;
const all = trusting({ waive: { ...goodWaive, checks: waivableChecks } });
const request: Request = {
  reason: "proxy.golang.org is down, fix for the outage of shop",
  ticket: "OPS-1",
  checks: ["age"],
  digest: undefined,
  until: undefined,
};
/** The verdict on a case after a waiver. */
const waived = (fields: Partial<Case>, said: Partial<Case["facts"]>, asked: Partial<Request>) => {
  const whole = given({ trust: all, ...fields }, said);
  return waive(judge(whole), { ...request, ...asked }, whole);
};
const after = (...args: Parameters<typeof waived>) => to.verdict(waived(...args));
const old = { created: now - 91 * day };
const signature = { checks: ["signature"], digest };

test.each<[string, Partial<Case>, Partial<Case["facts"]>, Partial<Request>, string]>([
  ["an old bundle", {}, old, {}, "accepted"],
  ["an expired one", {}, { expires: 0 }, {}, "accepted"],
  ["one from the future", {}, { created: now + day }, {}, "accepted"],
  ["an unsigned one", { signatures: [] }, {}, signature, "accepted"],
  ["a stripped one", {}, { signers: ["keyless"] }, signature, "accepted"],
  ["a stranger's", { signatures: [byKey(stranger.hint)] }, {}, signature, "accepted"],
  [
    "an unlogged one",
    { signatures: [keyless(unlogged)] },
    {},
    { checks: ["transparency-log"] },
    "accepted",
  ],
  ["an old one, for another check", {}, old, { checks: ["trusted-root-age"] }, "EXPIRED age"],
  [
    "an unlogged one, for another",
    { signatures: [keyless(unlogged)] },
    {},
    signature,
    "NOT_TRUSTED transparency-log",
  ],
  ["an old unsigned one, for its age", { signatures: [] }, old, {}, "NO_SIGNATURE signature"],
  [
    "an old unsigned one",
    { signatures: [] },
    old,
    { ...signature, checks: ["age", "signature"] },
    "accepted",
  ],
  ["an older sequence", {}, { ...old, sequence: 1 }, {}, "REPLAYED sequence"],
  ["another's", {}, { repository: "evil/app" }, {}, "REPLAYED repository"],
  [
    "a wrong one",
    { signatures: [byKey(mine.hint, bad)] },
    {},
    signature,
    "BAD_SIGNATURE wrong-signature",
  ],
  [
    "a wrong one beside a good",
    { signatures: [keyless(bad), byKey(mine.hint)] },
    {},
    signature,
    "BAD_SIGNATURE wrong-signature",
  ],
  ["an odd one", {}, { signers: ["pgp"] }, signature, "NOT_TRUSTED signer-kind"],
  [
    "a revoked one beside a stranger's",
    {
      trust: { ...keyed({ status: "revoked" }), waive: all.waive },
      signatures: [byKey(mine.hint), keyless({ kind: "stranger", subject: "x" })],
    },
    {},
    signature,
    "NOT_TRUSTED revoked-key",
  ],
])("%s, waived, comes to a verdict", (_, fields, said, asked, wanted) => {
  expect(after(fields, said, asked)).toBe(wanted);
});

test("what was waived is named with its failure, and stands first among what was not checked", () => {
  const judgement = waived({}, old, {
    reason: " a reason \n of  20 letters ",
    checks: ["age", "signature"],
    digest,
  });
  const failure = {
    check: "age",
    code: "EXPIRED",
    reason:
      "wanted a bundle of at most 90 days, got 91 days: it was created at 2026-08-27T00:00:00Z",
    hint: expect.stringContaining("pack again"),
  };
  expect(judgement).toMatchObject({
    kind: "accepted",
    signedBy: [{ kind: "key", name: "release-2026" }],
    waiver: {
      reason: "a reason of 20 letters",
      ticket: "OPS-1",
      waived: [failure],
      until: now + day,
      approvers: ["@acme/release"],
    },
  });
  expect(judgement.unchecked[0]).toBe(`age: waived, it failed: ${failure.reason}`);
});

test("what passes needs no waiver, and has none", () => {
  const whole = given({ trust: all });
  expect(waive(judge(whole), request, whole)).toStrictEqual(judge(whole));
});

test.each<[string, Partial<Request>, string]>([
  ["the least reason", { reason: "x".repeat(20) }, "accepted"],
  ["a short reason", { reason: "x".repeat(19) }, "a reason of 20 characters or more, got 19"],
  [
    "a reason of spaces",
    { reason: `x${" ".repeat(30)}y` },
    "a reason of 20 characters or more, got 3",
  ],
  ["a hidden sign", { reason: `${"x".repeat(20)}\u202e` }, "a reason of visible characters"],
  ["an endless reason", { reason: "x".repeat(1001) }, "a reason of visible characters"],
  ["no ticket", { ticket: "  " }, "a ticket, got none"],
  ["a ticket with a control sign", { ticket: "A\u001b[0m" }, "a ticket of visible characters"],
  [
    "no checks",
    { checks: [] },
    '"age", "trusted-root-age", "transparency-log" or "signature", got none',
  ],
  [
    "an unknown check",
    { checks: ["age", "ages"] },
    '"age", "trusted-root-age", "transparency-log" or "signature", got "ages"',
  ],
  [
    "a signature without a digest",
    { checks: ["signature"] },
    "the digest of the bundle whose signature is waived, got none",
  ],
  [
    "a signature with another digest",
    { checks: ["signature"], digest: "e".repeat(64) },
    "the digest of the bundle whose signature is waived, got that of another one",
  ],
  ["an age with this digest", { digest }, "accepted"],
  [
    "an age with another digest",
    { digest: "" },
    "the digest of this bundle, got that of another one",
  ],
  ["an end at the longest", { until: now + day }, "accepted"],
  [
    "an end beyond it",
    { until: now + day + 1 },
    "an end within 24 hours from now, 2026-11-26T00:00:00Z, got 2026-11-27T00:00:00Z",
  ],
  ["an end that is over", { until: now }, "an end within 24 hours from now"],
  [
    "an end that is no time",
    { until: Number.NaN },
    "an end within 24 hours from now, 2026-11-26T00:00:00Z, got NaN",
  ],
])("a request with %s", async (_, asked, wanted) => {
  const isGranted = wanted === "accepted";
  const code = await refusal(() => after({}, old, asked));
  expect(code).toBe(isGranted ? "accepted" : "BAD_WAIVER");
  const message = isGranted ? "accepted" : `policy: waiver: wanted ${wanted}`;
  expect(told(() => after({}, old, asked))).toContain(message);
});

test.each([...neverWaivable])("%s is never waived, whatever the file allows", (check) => {
  const run = () => after({}, old, { checks: ["age", check] });
  expect(told(run)).toBe(
    `policy: waiver: wanted a check that can be waived, got ${check}, which never can`,
  );
});

test.each<[string, Partial<Case>, Partial<Request>, string]>([
  ["no trust file", { trust: undefined }, {}, "got a file without waive, or none"],
  [
    "a file without waivers",
    { trust: trusting({ waive: undefined }) },
    {},
    "got a file without waive, or none",
  ],
  [
    "a file that allows another",
    { trust: trusting() },
    signature,
    "lets be waived: age, got signature",
  ],
])("nothing is waived by %s", (_, fields, asked, wanted) => {
  expect(told(() => after(fields, { expires: 0 }, asked))).toContain(wanted);
});

/** What a run gives, or the message of what it throws. */
function told(run: () => string): string {
  try {
    return run();
  } catch (error) {
    return error instanceof Error ? error.message : "no error";
  }
}
