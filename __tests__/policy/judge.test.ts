import { expect, test } from "@jest/globals";
import { judge, refusal } from "../../src/policy/judge.ts";
import * as to from "../support/judged.ts";

const { bad, byKey, day, given, judged, keyless, mine, now, stranger, trusting } = to;
const minutes = (count: number) => count * 60_000;
const old = "EXPIRED age";
const clock = "BAD_CLOCK age";
const low = "REPLAYED sequence";
const foreign = "REPLAYED repository";

test.each<[string, object, object, string]>([
  ["an age at the limit", {}, { created: now - 90 * day }, "accepted"],
  ["an age over it", {}, { created: now - 90 * day - 1 }, old],
  [
    "any age where there is no limit",
    { greatestAge: undefined },
    { created: now - 320 * day },
    "accepted",
  ],
  ["a lifetime's last moment", {}, { expires: now + 1 }, "accepted"],
  ["a lifetime's end", {}, { expires: now }, old],
  ["no lifetime", {}, { expires: undefined }, "accepted"],
  ["both over", {}, { created: now - 91 * day, expires: now - 1 }, `${old}, ${old}`],
  ["ten minutes ahead", {}, { created: now + minutes(10) }, "accepted"],
  ["a little more", {}, { created: now + minutes(10) + 1 }, clock],
  ["years ahead", {}, { created: now + 400 * day }, clock],
  ["the lowest sequence", {}, { sequence: 12 }, "accepted"],
  ["a lower sequence", {}, { sequence: 11 }, low],
  ["no sequence", {}, { sequence: undefined }, low],
  [
    "no sequence where none is asked for",
    { lowestSequence: undefined },
    { sequence: undefined },
    "accepted",
  ],
])("%s: %j %j come to %s", (_, fields, said, wanted) => {
  expect(judged({ trust: trusting(fields) }, said)).toBe(wanted);
});

test("no date fails where an age is asked for, without a signature, too", () => {
  const trust = trusting({ require: "none" });
  expect(judged({ trust }, { created: undefined })).toBe(old);
  expect(
    judged(
      { trust: trusting({ require: "none", greatestAge: undefined }) },
      { created: undefined },
    ),
  ).toBe("accepted");
});

const app = { repository: "acme/app", repositoryId: "77" };
const none = { repository: undefined, repositoryId: undefined };
const free = { repository: undefined };
test.each<
  [
    string,
    object,
    { repository: string | undefined; repositoryId: string | undefined },
    object,
    string,
  ]
>([
  ["the named one", {}, none, app, "accepted"],
  ["the named one in other case", {}, none, { repository: "Acme/App" }, "accepted"],
  ["another than the named", {}, app, { repository: "acme/app2" }, foreign],
  ["none where one is named", {}, app, none, foreign],
  ["the named one, renamed since", {}, app, { repository: "acme/older" }, foreign],
  ["the named one's follower", {}, app, { repositoryId: "78" }, foreign],
  [
    "a named other one, whose number is not ours",
    { repository: "acme/x" },
    app,
    { repository: "acme/x", repositoryId: "9" },
    "accepted",
  ],
  ["ours", free, app, app, "accepted"],
  ["ours by name alone", free, { ...app, repositoryId: undefined }, app, "accepted"],
  ["ours, renamed since", free, app, { repository: "acme/older" }, "accepted"],
  [
    "ours by number alone",
    free,
    { ...none, repositoryId: "77" },
    { ...none, repositoryId: "77" },
    "accepted",
  ],
  ["another by name", free, app, { ...none, repository: "evil/app" }, foreign],
  ["another by number", free, app, { ...app, repositoryId: "78" }, foreign],
  ["another by both", free, app, { repository: "evil/app", repositoryId: "78" }, foreign],
  ["another by number, without a name", free, app, { ...none, repositoryId: "78" }, foreign],
  [
    "another by number, ours unnamed",
    free,
    { ...none, repositoryId: "77" },
    { repository: "a/b", repositoryId: "78" },
    foreign,
  ],
  ["unknown there", free, app, none, "accepted"],
  ["unknown here", free, none, app, "accepted"],
])("the repository is %s", (_, fields, own, said, wanted) => {
  expect(judged({ trust: trusting(fields), own }, said)).toBe(wanted);
});

test("without a trust file only what cannot be right refuses", () => {
  const trust = undefined;
  const unchecked = { kind: "unchecked", detail: "no key" } as const;
  expect(judged({ trust, signatures: [] }, { signers: ["keyless"] })).toBe("accepted");
  expect(judged({ trust, signatures: [byKey(mine.hint, unchecked)] })).toBe("accepted");
  expect(judged({ trust, signatures: [byKey(mine.hint, bad)] })).toBe(
    "BAD_SIGNATURE wrong-signature",
  );
  expect(judged({ trust, signatures: [keyless(bad)] })).toBe("BAD_SIGNATURE wrong-signature");
  expect(judged({ trust }, { expires: now })).toBe(old);
  expect(judged({ trust }, { created: now + day, sequence: 0, repository: "evil/app" })).toBe(
    "accepted",
  );
});

test("without a trust file it is said what was not checked", () => {
  const signatures = [
    byKey(mine.hint, { kind: "unchecked", detail: "there is none" }),
    byKey(stranger.hint),
    keyless(),
    keyless({ kind: "stranger", subject: "a\nb" }),
    keyless({ kind: "absent" }),
  ];
  const judgement = judge(
    given({ trust: undefined, signatures }, { signers: ["key:x"], created: now + day }),
  );
  expect(judgement.unchecked).toStrictEqual([
    `signature by key:${mine.hint}: no key to check it with: there is none`,
    `signature by key:${stranger.hint}: it holds, and nobody says whose key that is`,
    'signature by "https://github.com/acme/app/w", keyless: it holds, and nobody says whether to trust it',
    'signature by "a\\nb", keyless: it holds, and nobody says whether to trust it',
    "who packed it, its age, its sequence and its repository: there is no .github/go-offline.json",
    "wanted every signature that checksums.json names, got none by key:x: it was taken away",
    "wanted a bundle that was created before now, got 2026-11-27T00:00:00Z; this machine's clock says 2026-11-26T00:00:00Z",
  ]);
  expect([judgement.signedBy, judgement.checked]).toStrictEqual([
    [],
    ["expiry: good until 2026-11-27T00:00:00Z"],
  ]);
});

test("what is accepted says who signed, how it was checked, and what was not", () => {
  expect(judge(given())).toStrictEqual({
    kind: "accepted",
    digest: to.digest,
    signedBy: [{ kind: "key", name: "release-2026", hint: mine.hint }],
    checked: [
      'signature: by key "release-2026" (active), which was valid when the bundle was created',
      "repository: acme/app, as the trust file says",
      "sequence: 12, and 12 is the lowest allowed",
      "expiry: good until 2026-11-27T00:00:00Z",
      "age: 24 hours, and at most 90 days are allowed",
    ],
    unchecked: ["transparency log: only a keyless signature is in one"],
    waiver: undefined,
  });
});

test("a keyless signature says whose certificate it was, and loose rules are named", () => {
  const trust = trusting({
    greatestAge: undefined,
    lowestSequence: undefined,
    repository: undefined,
  });
  const judgement = judge(
    given({ trust, signatures: [keyless()], own: none }, { expires: undefined }),
  );
  expect(judgement.signedBy).toStrictEqual([
    {
      kind: "keyless",
      name: "release workflow",
      subject: "https://github.com/acme/app/w",
      issuer: "https://token.actions.githubusercontent.com",
    },
  ]);
  expect(judgement.checked).toStrictEqual([
    'signature: keyless, by identity "release workflow": https://github.com/acme/app/w, vouched for by https://token.actions.githubusercontent.com',
  ]);
  expect(judgement.unchecked.map((line) => line.split(":")[0])).toStrictEqual([
    "repository",
    "sequence",
    "expiry",
    "age",
  ]);
});

test("where no signature is required, that is said, and what was taken away, too", () => {
  const trust = trusting({ require: "none" });
  const { unchecked } = judge(
    given({ trust, signatures: [byKey(stranger.hint)] }, { signers: ["keyless"] }),
  );
  expect(unchecked.map((line) => line.slice(0, 75))).toStrictEqual([
    "signature: wanted a signer whom .github/go-offline.json trusts, got one who",
    "wanted every signature that checksums.json names, got none by keyless: it w",
    "signature: the trust file requires none",
    "transparency log: only a keyless signature is in one",
  ]);
});

test("the error of a refusal has the gravest failure, its next step, and the others", () => {
  const judgement = judge(given({ signatures: [byKey(mine.hint, bad)], now: 0 }));
  const error = judgement.kind === "refused" ? refusal(judgement) : undefined;
  expect(error).toMatchObject({
    code: "BAD_SIGNATURE",
    message:
      'policy: checksums.json: wanted a signature over these very bytes, got one by key "release-2026" that is wrong: other bytes',
    hint: expect.stringContaining("from another store"),
    details: [
      expect.stringMatching(
        /^BAD_CLOCK: .* clock says 1970-01-01T00:00:00Z, which is wrong by years$/,
      ),
    ],
  });
});

test("a clock that is wrong by years is told apart from one that is a day off", () => {
  const hints = [now - 1000 * day, now - 2 * day].map((each) => {
    const judgement = judge(given({ now: each }));
    return judgement.kind === "refused" ? judgement.failures[0].hint : "";
  });
  expect(hints).toStrictEqual([
    "set this machine's clock (a board without a battery starts in 1970), and run again",
    "compare this machine's clock with the one that packed: they are 24 hours apart",
  ]);
});
