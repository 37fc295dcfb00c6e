import { expect, test } from "@jest/globals";
import type { DatabasePassage } from "../../src/outage/database-route.ts";
import { explain, explainDatabase, say } from "../../src/outage/explain.ts";
import { name } from "../../src/outage/goproxy.ts";
import { through, type Passage } from "../../src/outage/route.ts";
import type { Verdict } from "../../src/outage/verdict.ts";
import { read } from "../support/goproxy-lists.ts";

test.each([
  ["serves", "go gets through: entry 1 (https://serves.example.org) serves"],
  ["404,serves", "go gets through: entry 2 (https://serves.example.org) serves"],
  [
    "500,serves",
    "go stops at entry 1 (https://500.example.org, HTTP 500): `,` goes on to the next only after 404 or 410",
  ],
  ["404,500", "go stops at entry 2 (https://500.example.org, HTTP 500): no entry follows it"],
  [
    "wrong|serves",
    "go stops at entry 1 (https://wrong.example.org, wrong content): it takes the answer for the module, with `|` as with `,`",
  ],
  [
    "hang|serves",
    "go may wait for good at entry 1 (https://hang.example.org, no answer within 1 s): it has no time limit for an answer, and `|` goes on only after an error",
  ],
  [
    "500|404",
    "go asks every entry, and none serves; it reports entry 1 (https://500.example.org, HTTP 500)",
  ],
  ["404,410", "go asks every entry, and none has it (404 or 410): that is no outage"],
  ["off", "go comes to `off`: nobody else is asked"],
  [
    "500|off",
    "go comes to `off` after entry 1 (https://500.example.org, HTTP 500): nobody else is asked",
  ],
  [
    "404,direct",
    "go comes to `direct`: it depends on each module's own server, which was not asked here",
  ],
  [
    "500|cut|direct",
    "go comes to `direct` after entry 2 (https://cut.example.org, answer cut off): it depends on each module's own server, which was not asked here",
  ],
  ["404,new", "not known: go comes to entry 2 (https://new.example.org), which was not asked"],
])("%s: %s", (pattern, line) => {
  const { entries, verdicts } = read(pattern);
  expect(explain(through(entries, verdicts), entries.map(name))).toBe(line);
});

test("a private module's way", () => {
  const found: Passage = { kind: "private" };
  expect(explain(found, [])).toContain("GONOPROXY or GOPRIVATE matches it");
});

const down: Verdict = { kind: "status", status: 503 };

test.each([
  [
    { kind: "not-asked", why: "off" },
    "go does not ask db: GOSUMDB is off; go.sum is enforced all the same",
  ],
  [{ kind: "not-asked", why: "complete" }, "go does not ask db: go.sum has every hash"],
  [
    { kind: "asked", at: { kind: "mirror", by: 1 }, verdict: { kind: "healthy", milliseconds: 7 } },
    "go asks db through entry 2 (b) and nowhere else: it answers (healthy, 7 ms)",
  ],
  [
    { kind: "asked", at: { kind: "itself" }, verdict: down },
    "go asks db at its own address and nowhere else: HTTP 503",
  ],
  [
    { kind: "asked", at: { kind: "url" }, verdict: undefined },
    "go asks db at the URL in GOSUMDB and nowhere else: it was not asked here",
  ],
  [
    { kind: "unreached", end: { kind: "stopped", by: 0, verdict: down } },
    "go does not come to db: entry 1 (a, HTTP 503) is asked before it; only 404 or 410 would lead on",
  ],
  [
    { kind: "unreached", end: { kind: "off", by: 0, verdict: down } },
    "go does not come to db: entry 1 (a, HTTP 503) is asked before it; go gives up for this one where `off` ends the list",
  ],
  [
    { kind: "unknown", by: 0 },
    "not known: on the way to db go comes to entry 1 (a), which was not asked",
  ],
] satisfies [DatabasePassage, string][])("%j: %s", (found, line) => {
  expect(explainDatabase(found, ["a", "b"], "db")).toBe(line);
});

test.each([
  [{ kind: "slow", milliseconds: 2500 }, "slow, 2500 ms"],
  [{ kind: "timed-out", milliseconds: 5000 }, "no answer within 5 s"],
  [{ kind: "timed-out", milliseconds: 250 }, "no answer within 0.3 s"],
  [{ kind: "needs-login", status: 401 }, "HTTP 401"],
  [{ kind: "tls", came: "x509" }, "certificate not trusted: x509"],
] satisfies [Verdict, string][])("%j is said %s", (verdict, words) => {
  expect(say(verdict)).toBe(words);
});
