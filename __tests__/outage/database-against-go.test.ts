import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { databasePassage, type DatabasePassage } from "../../src/outage/database-route.ts";
import { serves, type Verdict } from "../../src/outage/verdict.ts";
import { asked, askingGo, type AskingGo } from "../support/asking-go.ts";
import { lists, read, verdicts, withTails } from "../support/goproxy-lists.ts";
import type { Variables } from "../support/sandbox.ts";

let go: AskingGo;
beforeAll(async () => {
  go = await askingGo();
});
afterAll(() => go.close());

const refused: Verdict = { kind: "refused" };

/** What these words of routes.ts are to the two questions. */
const supported: Readonly<Record<string, string>> = { broken: "serves", page: "html" };
const lookups: Readonly<Record<string, string>> = { broken: "500", page: "serves" };

/** The walk for proxies that all have the module; the patterns' words are about the database alone. */
function foretold(pattern: string): DatabasePassage {
  const { entries, words } = read(pattern);
  return databasePassage(
    { entries, noSumdb: "", database: { hasUrl: false }, lacking: [asked.path] },
    {
      supported: words.map((word) => verdicts[supported[word] ?? word]),
      lookups: words.map((word) => verdicts[lookups[word] ?? word]),
      itself: refused,
    },
  );
}

/** What go does then: the places that it asks, whether it asks the database itself, and whether that helps. */
function asGo(found: DatabasePassage, urls: number) {
  const all = [...Array(urls).keys()];
  if (found.kind === "asked") {
    return {
      isThrough: found.verdict !== undefined && serves(found.verdict),
      database: found.at.kind === "mirror" ? all.slice(0, found.at.by + 1) : all,
      itself: found.at.kind === "itself",
    };
  }
  const stays = found.kind === "unreached" && found.end.kind === "stopped";
  return {
    isThrough: false,
    database: stays ? all.slice(0, found.end.by + 1) : all,
    itself: false,
  };
}

/** The same proxies for the module. */
function withModule(pattern: string): string {
  return pattern.replaceAll(/[^,|]+/g, (word) =>
    word === "direct" || word === "off" ? word : `serves-${word}`,
  );
}

const words = ["serves", "404", "410", "403", "500", "cut", "html", "broken", "page"];

test.each([
  ["one entry", withTails(lists(words, 1))],
  ["two entries", withTails(lists(["serves", "404", "500", "html", "broken", "page"], 2))],
  ["three entries", lists(["serves", "404", "500"], 3).flatMap((each) => [each, `${each}|off`])],
])("go asks for the database where the walk says: %s", async (_, patterns) => {
  const [wanted, got]: [unknown[], unknown[]] = [[], []];
  for (const pattern of patterns) {
    const { isThrough, database, itself } = await go.download(withModule(pattern), { lacks: true });
    wanted.push({ pattern, ...asGo(foretold(pattern), read(pattern).urls) });
    got.push({ pattern, isThrough, database, itself });
  }
  expect(got).toEqual(wanted);
});

test("go waits for an entry that never says whether it has the database", async () => {
  expect(foretold("hang|serves")).toMatchObject({
    kind: "unreached",
    end: { kind: "waits", by: 0 },
  });
  const options = { lacks: true, patience: 3_000 };
  expect(await go.download("serves-hang|serves", options)).toMatchObject({
    isThrough: false,
    database: [0],
    itself: false,
  });
});

test.each([
  ["serves", true],
  ["500", false],
])("a URL in GOSUMDB is asked and no entry: %s", async (url, isThrough) => {
  const { entries, verdicts: came } = read("500,serves");
  const itself = verdicts[url];
  const settings = { entries, noSumdb: "", database: { hasUrl: true }, lacking: [asked.path] };
  const found = databasePassage(settings, { supported: came, lookups: [], itself });
  expect(found).toEqual({ kind: "asked", at: { kind: "url" }, verdict: itself });
  expect(await go.download("serves-500,serves", { lacks: true, url })).toMatchObject({
    isThrough,
    database: [9],
    itself: false,
  });
});

const unasked: readonly (readonly [string, Variables, boolean, boolean])[] = [
  ["off", { GOSUMDB: "off" }, true, true],
  ["private", { GONOSUMDB: "*.invalid" }, true, true],
  ["private", { GOPRIVATE: "m.invalid", GONOPROXY: "none" }, true, true],
  ["complete", {}, false, true],
  ["asked", { GOPRIVATE: "m.invalid", GONOSUMDB: "none", GONOPROXY: "none" }, true, false],
];

test.each(unasked)(
  "nobody is asked for the database: %s, %j",
  async (why, variables, lacks, isUnasked) => {
    const { entries, verdicts: came } = read("500");
    const found = databasePassage(
      {
        entries,
        noSumdb: variables["GONOSUMDB"] ?? variables["GOPRIVATE"] ?? "",
        database: variables["GOSUMDB"] === "off" ? undefined : { hasUrl: false },
        lacking: lacks ? [asked.path] : [],
      },
      { supported: came, lookups: [], itself: undefined },
    );
    expect(found.kind === "not-asked").toBe(isUnasked);
    expect(found.kind === "not-asked" ? found.why : "asked").toBe(why);
    const got = await go.download("serves-500", { lacks, variables });
    expect(got).toMatchObject({ isThrough: isUnasked, database: isUnasked ? [] : [0] });
  },
);

test("an entry that was not asked leaves it open", () => {
  const { entries } = read("404,serves");
  expect(
    databasePassage(
      { entries, noSumdb: "", database: { hasUrl: false }, lacking: ["a.example.org", "b"] },
      { supported: [verdicts["404"], undefined], lookups: [], itself: undefined },
    ),
  ).toEqual({ kind: "unknown", by: 1 });
});
