import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { catalogue } from "../../src/outage/catalogue.ts";
import { diagnose, timedOut } from "../../src/outage/diagnosis.ts";
import { said } from "../../src/outage/said.ts";
import { parse } from "../support/txtar.ts";

const folder = "__tests__/fixtures/go-says";

/** `[id, what go prints]`: a section each. */
const texts = readdirSync(folder).flatMap((file) =>
  [...parse(readFileSync(join(folder, file), "utf8")).files].map(
    ([name, text]) => [name, name.replace(/\.\d+$/, ""), text.split("\n")] as const,
  ),
);

test("every entry has a text that go prints, and every text an entry", () => {
  const ids = catalogue.map(({ id }) => id);
  expect(new Set(texts.map(([, id]) => id))).toEqual(new Set(ids));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(texts.filter(([, id]) => id !== "hang"))("%s is told from all others", (_, id, lines) => {
  const found = diagnose(lines);

  expect(found.entry?.id).toBe(id);
  expect(found.kind).toBe(found.entry?.kind);
  // The order of the catalogue decides nothing.
  const matching = said(lines)
    .filter(({ line }) => line === found.line)
    .flatMap(({ text }) => catalogue.filter(({ pattern }) => pattern.test(text)));
  expect(matching.map((each) => each.id)).toEqual([id]);
});

test.each(catalogue.map((each) => [each.id, each] as const))(
  "%s is written for people",
  (id, entry) => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    for (const text of [entry.cause, entry.remedy]) {
      expect(text).toMatch(/^(?:[a-z]|GO|HTTPS|-)[^]*[^.]$/);
    }
    expect(entry.pattern.flags).toBe("");
    expect(entry.versions).toMatch(
      /^(?:all|1\.\d+(?:\.\d+)?(?:, 1\.\d+\.\d+)* and newer|up to 1\.\d+)$/,
    );
  },
);

test("a go that was ended without a word waited for an answer", () => {
  expect(timedOut([])).toMatchObject({ kind: "outage", entry: { id: "hang" }, all: [] });
  expect(timedOut([""])).toMatchObject({ kind: "outage", entry: { id: "hang" } });
});

test("a go that was ended after it said something means what it said", () => {
  expect(timedOut(["go: waiting for the moon"])).toMatchObject({
    kind: "unknown",
    entry: undefined,
  });
  expect(timedOut(["go: rsc.io/quote@v1: zip: not a valid zip file"])).toMatchObject({
    kind: "untrusted",
  });
});
