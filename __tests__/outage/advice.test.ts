import { expect, test } from "@jest/globals";
import { advise } from "../../src/outage/advice.ts";
import { adviseDatabase } from "../../src/outage/database-advice.ts";
import { databasePassage, type DatabasePassage } from "../../src/outage/database-route.ts";
import type { Advice } from "../../src/outage/deed.ts";
import { parse } from "../../src/outage/goproxy.ts";
import { through, type Passage } from "../../src/outage/route.ts";
import type { Verdict } from "../../src/outage/verdict.ts";
import { lists, read, verdicts, withTails } from "../support/goproxy-lists.ts";

function adviseOn(pattern: string): readonly Advice[] {
  const list = read(pattern);
  return advise(list.entries, list.verdicts, through(list.entries, list.verdicts));
}

/** As in the patterns: `GOPROXY=500|serves`, `bundle`, `act 403`. */
function short(advice: Advice): string {
  const text = advice.kind === "setting" ? `${advice.variable}=${advice.value}` : advice.kind;
  const about = advice.kind === "act" ? ` ${advice.text.split(" ")[0]}` : "";
  return (text + about).replaceAll(/https:\/\/(\w+)\.example\.org/g, "$1");
}

test.each([
  // Nothing is wrong, or nothing is known.
  ["serves", []],
  ["404,serves", []],
  ["500|serves", []],
  ["404,direct", []],
  ["direct", []],
  // An entry is down, and another one is not.
  ["500,serves", ["GOPROXY=500|serves", "GOPROXY=serves", "bundle"]],
  ["500,404,serves", ["GOPROXY=500|404,serves", "GOPROXY=404,serves", "bundle"]],
  [
    "404,500,cut,serves,direct",
    ["GOPROXY=404,500|cut|serves,direct", "GOPROXY=404,serves,direct", "bundle"],
  ],
  ["500|cut,serves", ["GOPROXY=500|cut|serves", "GOPROXY=500|serves", "bundle"]],
  // `|` would not help.
  ["hang|serves", ["GOPROXY=serves", "bundle"]],
  ["500,hang,serves", ["GOPROXY=serves", "bundle"]],
  ["html|serves,off", ["GOPROXY=serves,off", "bundle"]],
  // Only the modules' own servers are left: the last resort.
  ["500,direct", ["bundle", "GOPROXY=500|direct"]],
  ["500,404,cut,direct", ["bundle", "GOPROXY=500|404,cut|direct"]],
  ["hang|direct", ["bundle", "GOPROXY=direct"]],
  ["500|direct", ["bundle"]],
  // Nobody is left.
  ["500", ["bundle"]],
  ["500,off", ["bundle"]],
  ["500|off", ["bundle"]],
  ["500|404", ["bundle"]],
  ["500,404", ["bundle"]],
  ["404", ["act no"]],
  ["404,off", ["act no"]],
  ["off", ["act GOPROXY=off"]],
  // What must be looked at is never gone around, be it first or behind an outage.
  ["tls,serves", ["act tls:"]],
  ["tls,direct", ["act tls:"]],
  ["403,serves", ["act 403:"]],
  ["wrong|serves", ["act wrong:"]],
  ["500,tls,serves", ["bundle", "act tls:"]],
  ["500,403,direct", ["bundle", "act 403:"]],
  ["tls|403|direct", ["act tls:", "act 403:"]],
  ["500,serves,403", ["GOPROXY=500|serves,403", "GOPROXY=serves,403", "bundle", "act 403:"]],
])("%s: %j", (pattern, wanted) => {
  expect(adviseOn(pattern).map(short)).toEqual(wanted);
});

test("every list that is advised leads to an entry that serves, or to `direct` with its cost", () => {
  const words = ["serves", "404", "500", "hang", "html", "wrong", "tls"];
  const patterns = withTails([1, 2, 3].flatMap((length) => lists(words, length)));
  const found = patterns.flatMap((pattern) =>
    adviseOn(pattern).flatMap((advice) => (advice.kind === "setting" ? { pattern, advice } : [])),
  );
  expect(found.length).toBeGreaterThan(500);

  const bad = found.filter(({ pattern, advice }) => {
    const list = read(short(advice).replace("GOPROXY=", ""));
    const goal = advice.brings.includes("own server") ? "direct" : "through";
    return (
      through(list.entries, list.verdicts).kind !== goal ||
      !advice.cost.includes("go.sum is enforced, and GOSUMDB stays on") ||
      watched(list.words) !== watched(read(pattern).words)
    );
  });
  expect(bad).toEqual([]);
});

/** Entries that must be looked at: they stay in every list. */
function watched(words: readonly string[]): string {
  return words.filter((word) => word === "wrong" || word === "tls").join(" ");
}

test("no advice takes a check away", () => {
  const words = Object.keys(verdicts);
  const all = withTails([1, 2].flatMap((length) => lists(words, length))).flatMap(adviseOn);
  const text = JSON.stringify([all, ...databasePassages().map((found) => onDatabase(found))]);
  expect(text).not.toMatch(/GOSUMDB=off|GONOSUMDB|GONOSUMCHECK|GOINSECURE|-insecure|GOFLAGS|http:/);
});

test("a list with credentials is shown without them", () => {
  const parsed = parse("https://user:secret@a.example.org,https://b.example.org");
  const entries = parsed.kind === "entries" ? parsed.entries : [];
  const found: Verdict[] = [{ kind: "refused" }, { kind: "slow", milliseconds: 3000 }];
  const [first, second] = advise(entries, found, through(entries, found));
  expect(first).toMatchObject({
    value: "https://***@a.example.org|https://b.example.org",
    note: "with the credentials as they are now",
  });
  expect(second).toMatchObject({ value: "https://b.example.org", note: undefined });
});

test.each([
  ["private", { kind: "private" }],
  ["unknown", { kind: "unknown", by: 0 }],
] satisfies [string, Passage][])("%s: no advice", (_, found) => {
  const { entries } = read("500,serves");
  expect(advise(entries, [], found)).toEqual([]);
});

test("an entry that was not asked is not advised", () => {
  const { entries } = read("500,serves");
  const found = [verdicts["500"]];
  expect(advise(entries, found, through(entries, found)).map(short)).toEqual(["bundle"]);
});

test("an entry that go refuses is to be corrected", () => {
  const { entries } = read("500");
  const found: Verdict[] = [{ kind: "bad-entry", came: "" }];
  expect(advise(entries, found, through(entries, found))).toEqual([
    { kind: "act", text: expect.stringContaining("correct GOPROXY") },
  ]);
});

const key = "sums.example.com+0a1b2c3d+AAAA";

function onDatabase(found: DatabasePassage, itself: Verdict | undefined = verdicts["serves"]) {
  const { entries } = read("500,serves");
  return adviseDatabase(entries, found, { said: `${key} `, database: "sums.example.com", itself });
}

/** Of every kind, with every verdict. */
function databasePassages(): DatabasePassage[] {
  const settings = { noSumdb: "", lacking: ["example.com/a"] };
  return withTails(lists(Object.keys(verdicts), 2)).flatMap((pattern) =>
    [true, false].map((hasUrl) => {
      const { entries, verdicts: supported } = read(pattern);
      return databasePassage(
        { ...settings, entries, database: { hasUrl } },
        { supported, lookups: supported.toReversed(), itself: supported[0] },
      );
    }),
  );
}

const mirror = { kind: "mirror", by: 0 } as const;
const around = `GOSUMDB=${key} https://sums.example.com`;

test.each([
  [{ kind: "not-asked", why: "complete" }, "serves", []],
  [{ kind: "unknown", by: 0 }, "serves", []],
  [{ kind: "asked", at: { kind: "itself" }, verdict: undefined }, "serves", []],
  [{ kind: "asked", at: mirror, verdict: verdicts["serves"] }, "serves", []],
  [
    { kind: "asked", at: mirror, verdict: verdicts["500"] },
    "serves",
    ["nothing", around, "bundle"],
  ],
  [{ kind: "asked", at: mirror, verdict: verdicts["500"] }, "500", ["nothing", "bundle"]],
  [{ kind: "asked", at: mirror, verdict: verdicts["500"] }, "none", ["nothing", "bundle"]],
  [{ kind: "asked", at: mirror, verdict: verdicts["404"] }, "serves", ["act the"]],
  [{ kind: "asked", at: mirror, verdict: verdicts["wrong"] }, "serves", ["act 500:"]],
  [
    { kind: "asked", at: { kind: "itself" }, verdict: verdicts["500"] },
    "500",
    ["nothing", "bundle"],
  ],
  [
    { kind: "asked", at: { kind: "url" }, verdict: verdicts["500"] },
    "serves",
    ["nothing", "bundle"],
  ],
  [
    { kind: "asked", at: { kind: "itself" }, verdict: verdicts["tls"] },
    "tls",
    ["act sums.example.com:"],
  ],
  [
    { kind: "unreached", end: { kind: "stopped", by: 0, verdict: { kind: "refused" } } },
    "serves",
    ["nothing", around, "bundle"],
  ],
  [
    {
      kind: "unreached",
      end: { kind: "stopped", by: 0, verdict: { kind: "needs-login", status: 401 } },
    },
    "serves",
    ["act 500:"],
  ],
] satisfies [DatabasePassage, string, string[]][])("%j, itself %s: %j", (found, itself, wanted) => {
  const came = itself === "none" ? undefined : verdicts[itself];
  const { entries } = read("500,serves");
  const direct = { said: `${key} `, database: "sums.example.com", itself: came };
  expect(adviseDatabase(entries, found, direct).map(short)).toEqual(wanted);
});
