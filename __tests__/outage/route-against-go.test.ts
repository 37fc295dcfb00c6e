import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advise } from "../../src/outage/advice.ts";
import { passage, through, type End } from "../../src/outage/route.ts";
import { asked, askingGo, type AskingGo } from "../support/asking-go.ts";
import { lists, read, withTails } from "../support/goproxy-lists.ts";
import type { Variables } from "../support/sandbox.ts";

let go: AskingGo;
beforeAll(async () => {
  go = await askingGo();
});
afterAll(() => go.close());

/** What go reports: an entry's place, `off`, `direct`, or that the content is not the right one. */
function reported(log: string): number | string | undefined {
  const said = {
    off: log.includes("disabled by GOPROXY=off"),
    direct: log.includes("GOVCS disallows"),
    content: log.includes("SECURITY ERROR"),
  };
  const [found] = Object.entries(said).find(([, isSaid]) => isSaid) ?? [];
  const [, place] = /<(\d)>/.exec(log) ?? [];
  return found ?? (place === undefined ? undefined : Number(place));
}

/** What our walk foretells of it, with `count` entries that are URLs. */
function foretold(end: End, count: number) {
  const isThrough = end.kind === "through";
  const modules = [...Array("by" in end && end.kind !== "exhausted" ? end.by + 1 : count).keys()];
  return { isThrough, modules, reported: isThrough ? undefined : foretoldReport(end, count) };
}

function foretoldReport(end: End, count: number) {
  if ("by" in end) {
    return end.by;
  }
  const whenNothingFailed = { nowhere: count - 1, off: "off", direct: "direct" };
  return end.kind === "off" && end.reported !== undefined
    ? end.reported.by
    : whenNothingFailed[end.kind];
}

async function came(pattern: string) {
  const { isThrough, modules, log } = await go.download(pattern);
  return { isThrough, modules, reported: reported(log) };
}

test.each([
  ["one entry", withTails(lists(["serves", "404", "410", "403", "500", "cut"], 1))],
  ["two entries", withTails(lists(["serves", "404", "410", "403", "500", "cut"], 2))],
  ["three entries", lists(["serves", "404", "500"], 3).flatMap((each) => [each, `${each}|off`])],
  ["nobody", ["off", "direct", "off,serves", "direct,serves", "direct|serves"]],
])("go asks whom the walk says, and ends where it ends: %s", async (_, patterns) => {
  const [wanted, got]: [unknown[], unknown[]] = [[], []];
  for (const pattern of patterns) {
    const { entries, verdicts, urls } = read(pattern);
    wanted.push({ pattern, ...foretold(through(entries, verdicts), urls) });
    got.push({ pattern, ...(await came(pattern)) });
  }
  expect(got).toEqual(wanted);
});

test.each(withTails(lists(["wrong", "html"], 1)).flatMap((each) => [each, `404,${each}`]))(
  "go does not get past a wrong content, nor past a web page: %s",
  async (pattern) => {
    const withAnother = pattern.replace(/(?=,direct|\|direct|,off|\|off|$)/, "|serves");
    for (const each of [pattern, withAnother]) {
      const { entries, verdicts } = read(each);
      expect(through(entries, verdicts)).toMatchObject({ kind: "stopped", why: "content" });
      const { isThrough, reported: by } = await came(each);
      expect([isThrough, by]).toEqual([false, expect.not.stringMatching(/direct|off/)]);
    }
  },
);

test.each([
  "500,serves",
  "500,404,serves",
  "404,cut,500,serves,direct",
  "hang|serves",
  "html|serves",
])("what is advised for %s brings go through", async (pattern) => {
  const { entries, verdicts } = read(pattern);
  const found = advise(entries, verdicts, through(entries, verdicts));
  const values = found.flatMap((each) => (each.kind === "setting" ? each.value : []));
  expect(values).not.toEqual([]);
  for (const value of values) {
    const words = value.replaceAll(/https:\/\/(\w+)\.example\.org/g, "$1");
    expect(await go.download(words)).toMatchObject({ isThrough: true });
  }
});

test("go waits for an entry that never answers, and `|` does not help", async () => {
  const { entries, verdicts } = read("hang|serves");
  expect(through(entries, verdicts)).toMatchObject({ kind: "waits", by: 0 });
  expect(await go.download("hang|serves", { patience: 3_000 })).toMatchObject({
    isThrough: false,
    modules: [0],
    log: "",
  });
});

const privately: readonly (readonly [string, Variables, boolean])[] = [
  ["serves", { GOPRIVATE: "m.invalid" }, true],
  ["serves", { GONOPROXY: "m.invalid/x.git" }, true],
  ["500|serves,off", { GOPRIVATE: "*.invalid" }, true],
  ["off", { GOPRIVATE: "m.invalid" }, true],
  ["direct", { GOPRIVATE: "m.invalid" }, true],
  ["404,direct", { GOPRIVATE: "m.invalid" }, true],
  ["serves", { GOPRIVATE: "m.invalid", GONOPROXY: "none" }, false],
  ["404,serves", { GOPRIVATE: "other.invalid" }, false],
  ["off", { GONOPROXY: "m.invalid/x.git/y" }, false],
];

test.each(privately)(
  "what GONOPROXY matches comes from its own server alone: %s, %j",
  async (pattern, variables, isPrivate) => {
    const { entries, verdicts, urls } = read(pattern);
    // What `go env GONOPROXY` says.
    const noProxy = variables["GONOPROXY"] ?? variables["GOPRIVATE"] ?? "";
    const settings = { entries, noProxy };
    const found = passage(asked.path, settings, verdicts);
    expect(found.kind === "private").toBe(isPrivate);

    const got = await go.download(pattern, { variables });
    const wanted =
      found.kind === "private"
        ? { isThrough: false, modules: [], reported: "direct" }
        : foretold(found, urls);
    expect({ ...got, reported: reported(got.log) }).toMatchObject(wanted);
  },
);
