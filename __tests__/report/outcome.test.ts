import { expect, test } from "@jest/globals";
import {
  facts,
  lines,
  summary,
  variables,
  warnings,
  type Outcome,
} from "../../src/report/outcome.ts";
import * as sample from "./sample.ts";

const bundle: Outcome = {
  mode: "bundle",
  decision: sample.decision,
  restored: sample.restored,
};

const network: Outcome = {
  mode: "network",
  decision: { ...sample.decision, mode: "network", outage: "healthy" },
  downloaded: { modules: 1, moduleCache: "/cache", milliseconds: 1 },
  stores: [],
  variables: [],
  replaced: [],
};

test("what happened is the first line, and why the second", () => {
  expect(lines(bundle).slice(0, 2)).toEqual([
    "Restored /src/vendor in 0.43 s",
    "  decided  bundle, because: there is a bundle of this very go.mod and go.sum",
  ]);
  expect(lines(network)[0]).toMatch(/^Brought 1 module version over the network/);
  expect(lines(network)[1]).toMatch(/^ {2}decided {2}network/);
});

test("the summary begins with the outage", () => {
  expect(summary(bundle)).toMatch(/^### ✅ Outage, a bundle is used: vendor\/ restored/);
  expect(summary(bundle).indexOf("**Decided:**")).toBeLessThan(summary(bundle).indexOf("Digest"));
  expect(summary(network)).toMatch(/^### ✅ Network used: /);
});

test("programs find a restore's facts where they were, and the decision beside them", () => {
  expect(facts(bundle)).toEqual({ mode: "bundle", decision: sample.decision, ...sample.restored });
  expect(facts(network)).toBe(network);
});

test("the variables are those of the mode", () => {
  expect(variables(bundle)).toBe(sample.restored.variables);
  expect(variables(network)).toEqual([]);
});

test("an outage is an annotation, and what somebody has to look at", () => {
  const blocked: Outcome = { ...bundle, decision: { ...sample.decision, outage: "blocked" } };
  const blind: Outcome = {
    ...bundle,
    decision: { ...sample.decision, outage: "blocked", examination: undefined },
  };

  expect(warnings(bundle)).toEqual([
    { title: "go-offline: OUTAGE", message: sample.decision.reason },
  ]);
  expect(warnings(blocked)[0]?.message).toBe(sample.examination.headline);
  expect(warnings(blind)[0]?.message).toBe(sample.decision.reason);
  expect(warnings(network)).toEqual([]);
});

const changed = (some: typeof sample.restored.changes): Outcome => ({
  ...bundle,
  restored: { ...sample.restored, changes: some },
});

test("a hash that was altered since the bundle was packed is warned of, by name; other changes are not", () => {
  const version = { from: ["h1:A="], to: ["h1:B="] };
  const changes = [
    { kind: "altered", path: "a.example/a", version: "v1.0.0", ...version },
    { kind: "added", path: "b.example/b", versions: ["v1.0.0"] },
  ] as const;
  const many = Array.from({ length: 7 }, () => changes[0]);
  const [before, after] = [warnings(changed([])), warnings(changed(changes))];

  expect(after).toHaveLength(before.length + 1);
  expect(after.find(({ title }) => title === "go-offline: go.sum altered")?.message).toBe(
    "go.sum has another hash than when the bundle was packed for a.example/a v1.0.0: the same version never has two, find out who changed it",
  );
  expect(warnings(changed(many)).find(({ title }) => title.endsWith("altered"))?.message).toContain(
    "a.example/a v1.0.0 and 2 more: the same",
  );
});
