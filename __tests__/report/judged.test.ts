import { expect, test } from "@jest/globals";
import * as report from "../../src/report/judged.ts";
import * as outcome from "../../src/report/outcome.ts";
import * as summaries from "../../src/report/restored-summary.ts";
import * as texts from "../../src/report/restored.ts";
import { verified } from "../../src/report/summary.ts";
import { verified as verifiedLines } from "../../src/report/text.ts";
import * as sample from "./sample.ts";

const good: NonNullable<report.Judged> = {
  signedBy: [
    { kind: "key", name: "release-2026", hint: `${"A".repeat(43)}=` },
    {
      kind: "keyless",
      name: "pack workflow",
      subject: "https://github.com/acme/app/w.yml@refs/heads/main",
      issuer: "https://issuer.example",
    },
  ],
  checked: ["signature: by key <b>", "age: 3 days"],
  unchecked: ["sequence: the trust file has no lowestSequence"],
  waiver: undefined,
};
const waived: NonNullable<report.Judged> = {
  ...good,
  signedBy: [],
  waiver: {
    reason: "the proxy is down and the fix must go out",
    ticket: "INC-7",
    until: Date.UTC(2026, 10, 27),
    approvers: ["@acme/release", "alice"],
    waived: [
      { check: "age", code: "EXPIRED", reason: "wanted 90 days, got 100 days", hint: "pack" },
      { check: "age", code: "EXPIRED", reason: "it expired", hint: "pack" },
      { check: "signature", code: "NO_SIGNATURE", reason: "wanted one, got none", hint: "sign" },
    ],
  },
};

test("signers are named as the trust file names them, each once", () => {
  expect(report.signers(good)).toBe(
    'key "release-2026", "pack workflow" (keyless: https://github.com/acme/app/w.yml@refs/heads/main)',
  );
  expect(report.signers(waived)).toBe("");
  expect(report.signers(undefined)).toBe("");
});

test("lines say who signed, what was checked and what was not", () => {
  expect(report.judged(good)).toEqual([
    `  signed   by ${report.signers(good)}`,
    "  checked  signature: by key <b>",
    "  checked  age: 3 days",
    "  open     not checked: sequence: the trust file has no lowestSequence",
  ]);
  expect(report.judged(undefined)).toEqual([]);
});

test("what was waived stands first, with what failed, by whose right and why", () => {
  expect(report.judged(waived).slice(0, 2)).toEqual([
    "  WAIVED   until 2026-11-27T00:00:00Z, ticket INC-7, to be approved by @acme/release, alice: age: wanted 90 days, got 100 days; age: it expired; signature: wanted one, got none; the reason given: the proxy is down and the fix must go out",
    "  signed   by nobody who is known: the proof against go.sum needs no signer",
  ]);
});

test("a summary has a row for each, and text from outside stays text", () => {
  expect(report.judgedRows(good)).toEqual([
    ["Signed by", expect.stringContaining("release-2026")],
    ["Checked", "signature: by key &#60;b&#62;<br>age: 3 days"],
    ["Not checked", "sequence: the trust file has no lowestSequence"],
  ]);
  expect(report.judgedRows({ ...waived, checked: [], unchecked: [] })).toEqual([
    ["**⚠️ Waived**", expect.stringContaining("INC-7")],
    ["Signed by", "nobody who is known: the proof against go.sum needs no signer"],
  ]);
  expect(report.judgedRows(undefined)).toEqual([]);
});

function first(judgement: report.Judged): string | undefined {
  return summaries.restored({ ...sample.restored, judgement }).split("\n")[0];
}

test("the first line of a restore's summary says what was waived, each check once", () => {
  expect(first(waived)).toMatch(/^### ⚠️ WAIVED \(age, signature\): vendor\/ restored/);
  expect(first(good)).toMatch(/^### ✅ vendor\/ restored/);
  expect(summaries.restored({ ...sample.restored, judgement: good })).toContain("| Signed by |");
});

test("a restore and a verification tell it in their lines and tables", () => {
  expect(texts.restored({ ...sample.restored, judgement: good })).toContain(
    "  checked  age: 3 days",
  );
  expect(verified({ ...sample.verified, judgement: good })).toContain("| Signed by |");
  expect(verifiedLines({ ...sample.verified, judgement: good })).toContain(
    "  checked  age: 3 days",
  );
  expect(verifiedLines({ ...sample.refused(sample.found(1)), judgement: good })).toContain(
    "  checked  age: 3 days",
  );
});

test("a waiver is an annotation, too", () => {
  const decision = {
    mode: "bundle",
    reason: "told so",
    outage: "unasked",
    examination: undefined,
    attempts: [],
  } as const;
  const titles = (judgement: report.Judged) =>
    outcome
      .warnings({ mode: "bundle", decision, restored: { ...sample.restored, judgement } })
      .map(({ title }) => title);

  expect(titles(waived)).toEqual(["go-offline: WAIVED"]);
  expect(titles(good)).toEqual([]);
});
