import { expect, test } from "@jest/globals";
import * as restoredSummary from "../../src/report/restored-summary.ts";
import * as report from "../../src/report/restored.ts";
import * as stores from "../../src/report/stores.ts";
import * as summary from "../../src/report/summary.ts";
import * as text from "../../src/report/text.ts";
import * as sample from "./sample.ts";

const used = {
  store: "artifact:pack.yml@main",
  outcome: "used",
  code: undefined,
  reason: undefined,
  passedOver: [],
} as const;
const down = {
  ...used,
  store: "cache",
  outcome: "refused",
  code: "STORE_DOWN",
  reason: "HTTP 503",
} as const;
const none = { ...used, store: "dir:/x", outcome: "none" } as const;
const passing = {
  ...none,
  store: "artifact (earlier runs)",
  passedOver: [{ what: "run 7", why: "it did not succeed (failure)" }],
};

const refused = {
  store: "cache",
  outcome: "refused",
  code: "STORE_DENIED",
  reason: "wanted permission, got cache write denied",
  hint: "run this on push",
} as const;
const kept = {
  store: "artifact",
  outcome: "stored",
  reference: "artifact:x of run 1",
  sent: ["checksums.json"],
  kept: [],
} as const;

test.each([
  [
    {
      kind: "again",
      store: "cache",
      what: "CreateCacheEntry",
      reason: "HTTP 503",
      wait: 520,
      attempt: 1,
      attempts: 4,
    },
    "cache: CreateCacheEntry: HTTP 503; attempt 2 of 4 in 0.52 s",
  ],
  [
    {
      kind: "progress",
      store: "cache",
      file: "modules.tar",
      bytes: 40_000_000,
      size: 120_000_000,
      milliseconds: 4_000,
    },
    "cache: modules.tar: 40.0 MB of 120 MB, 10.0 MB/s",
  ],
  [
    { kind: "progress", store: "c", file: "m", bytes: 4_000, size: undefined, milliseconds: 0 },
    "c: m: 4.0 kB, 4.0 MB/s",
  ],
  [
    {
      kind: "received",
      store: "cache",
      file: "vendor.tar.zst",
      bytes: 8_000_000,
      milliseconds: 500,
      resumed: 0,
    },
    "cache: received vendor.tar.zst: 8.0 MB in 0.50 s, 16.0 MB/s",
  ],
  [
    { kind: "sent", store: "a", file: "f", bytes: 1_000, milliseconds: 1_000, resumed: 2 },
    "a: sent f: 1.0 kB in 1.00 s, 1.0 kB/s, resumed 2 times",
  ],
  [
    { kind: "kept", store: "cache", file: "f", bytes: 1_000 },
    "cache: has f already: 1.0 kB not sent",
  ],
  [
    { kind: "asked", store: "a", number: 2, what: "run 7", came: "found" },
    "a: request 2: run 7: found",
  ],
] as const)("what happens is a line of the log: %j", (event, line) => {
  expect(stores.happening(event)).toBe(line);
});

test("the first line of a restore says from where, and from where not", () => {
  const bundle = { ...sample.restored.bundle, remote: true };
  const result = { ...sample.restored, bundle, stores: [down, used, passing] };

  const [first] = restoredSummary.restored(result).replaceAll("<wbr>", "").split("\n");

  expect(first).toBe(
    "### ✅ vendor/ restored 7,386 files, each proved against go.sum, from artifact:pack.yml@main &#40;not from cache: STORE&#95;DOWN&#41;, with no module proxy",
  );
  expect(restoredSummary.restored(result)).toContain(
    "| <code>cache</code> | STORE&#95;DOWN: HTTP 503 |",
  );
  expect(restoredSummary.restored(result)).toContain(
    "| <code>artifact &#40;earlier runs&#41;</code> | passed over <code>run 7</code>: it did not succeed &#40;failure&#41; |",
  );
  expect(report.restored(result).join("\n")).toContain(
    `  stores   asked in this order:
           cache: STORE_DOWN: HTTP 503
           artifact:pack.yml@main: its bundle was used
           artifact (earlier runs): holds no bundle that may be taken
           artifact (earlier runs): passed over run 7: it did not succeed (failure)
`,
  );
});

test("a folder after a store that was down is still a network that was not needed", () => {
  const folder = { ...used, store: "dir:/x" };
  const [first] = restoredSummary
    .restored({ ...sample.restored, stores: [down, folder] })
    .split("\n");

  expect(first).toContain("from dir:/x &#40;not from cache: STORE&#95;DOWN&#41;, with no network");
});

test("where no store is known to have been used, it is a bundle all the same", () => {
  const bundle = { ...sample.restored.bundle, remote: true };
  const [first] = restoredSummary.restored({ ...sample.restored, bundle, stores: [] }).split("\n");

  expect(first).toContain("from a bundle, with no module proxy");
});

test("one store that gave its bundle at once is not worth a word", () => {
  expect(stores.isWorthTelling([used])).toBe(false);
  expect(stores.isWorthTelling([used, { ...none, outcome: "unasked" }])).toBe(false);
  expect(stores.isWorthTelling([none, used])).toBe(true);
  expect(stores.isWorthTelling([passing])).toBe(true);
  expect(stores.isWorthTelling([{ ...used, code: "NOT_PROVED", reason: "x" }])).toBe(true);
});

test("every outcome has its words", () => {
  const second = { ...used, code: "NOT_PROVED", reason: "an extra file" };
  const unasked = { ...none, outcome: "unasked" } as const;
  const spare = { ...none, outcome: "spare" } as const;

  expect(stores.said([second, none, unasked, spare]).map((line) => line.trim())).toEqual([
    "artifact:pack.yml@main: its bundle was used; before: an extra file",
    "dir:/x: holds no bundle",
    "dir:/x: was not asked",
    "dir:/x: was asked only for what another store's bundle lacks",
  ]);
});

test("of many that were passed over some are shown, and how many are not", () => {
  const many = Array.from({ length: 30 }, (_, at) => ({ what: `run ${at}`, why: "it failed" }));

  const lines = stores.said([{ ...passing, passedOver: many }]);

  expect(lines).toHaveLength(22);
  expect(lines.at(-1)).toContain("passed over 10 more: see the JSON report");
});

test("a pack that was stored nowhere says so in its first line", () => {
  const [first] = summary.packed({ ...sample.packed, stored: [refused] }).split("\n");

  expect(first).toBe(
    "### ⚠️ Dependencies packed but stored nowhere (cache: STORE&#95;DENIED): 8.1 MB, restored once with no network and proved complete",
  );
  expect(text.reference({ ...sample.packed, stored: [refused] })).toBe("");
  expect(stores.stored([refused, kept])).toEqual([
    "  NOT in   cache: STORE_DENIED: wanted permission, got cache write denied",
    "           do: run this on push",
    "  stored   artifact:x of run 1",
  ]);
});

test("a pack that was stored in one of two places says that", () => {
  const result = { ...sample.packed, stored: [refused, kept] };

  expect(summary.packed(result)).toMatch(/^### ⚠️ Dependencies packed but not stored everywhere/);
  expect(summary.packed(result)).toContain(
    "| **Not stored** | <code>cache</code>: STORE&#95;DENIED:",
  );
  expect(text.reference(result)).toBe("artifact:x of run 1");
});

test("there is one warning for each code", () => {
  const other = { ...refused, store: "artifact" };
  const full = { ...refused, code: "STORE_FULL", reason: "no room" };

  expect(stores.warnings(stores.refusals([refused, kept, other, full]))).toEqual([
    {
      title: "go-offline: STORE_DENIED",
      message:
        "cache: wanted permission, got cache write denied; artifact: wanted permission, got cache write denied. Do this now: run this on push",
    },
    { title: "go-offline: STORE_FULL", message: "cache: no room. Do this now: run this on push" },
  ]);
  expect(stores.warnings([down])).toEqual([
    { title: "go-offline: STORE_DOWN", message: "cache: HTTP 503" },
  ]);
});
