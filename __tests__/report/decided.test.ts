import { expect, test } from "@jest/globals";
import { diagnose, timedOut } from "../../src/outage/diagnosis.ts";
import { decided, decision, downloaded, network, prefix } from "../../src/report/decided.ts";
import * as sample from "./sample.ts";

const refused = diagnose([
  'go: example.com/m@v1: Get "https://a.example.com/m": dial tcp 127.0.0.1:9: connect: connection refused',
]);

const overNetwork = {
  decision: {
    ...sample.decision,
    mode: "network" as const,
    reason: "no store has a bundle of this very go.mod and go.sum",
    outage: "healthy" as const,
    examination: undefined,
  },
  downloaded: { modules: 157, moduleCache: "/cache", milliseconds: 1_200 },
  stores: sample.restored.stores,
  variables: [],
  replaced: [],
};

test("the decision is told with its reason and who was asked", () => {
  expect(decided(sample.decision)).toEqual([
    "  decided  bundle, because: there is a bundle of this very go.mod and go.sum",
    "  doctor   outage: go stops at entry 1 (https://a.example.com, HTTP 503)",
    "  asked    https://a.example.com, direct, sum.example.com at its own place",
  ]);
});

test("a reason that is the doctor's own is told once", () => {
  const { headline } = sample.examination;

  expect(
    decided({ ...sample.decision, reason: headline })
      .join("\n")
      .split(headline),
  ).toHaveLength(2);
});

test("each run of go mod download is told", () => {
  const attempts = [
    { milliseconds: 900, failed: refused },
    { milliseconds: 30_000, failed: timedOut([]) },
    { milliseconds: 30_000, failed: diagnose(["?"]) },
    { milliseconds: 1_500, failed: undefined },
  ];
  const lines = decided({ ...sample.decision, examination: undefined, attempts });

  expect(lines[1]).toMatch(/^ {2}download 1: failed after 0.90 s: .*service is down \(go: example/);
  expect(lines[2]).toMatch(
    /^ {2}download 2: failed after 30.0 s: go waited .* \(go said nothing\)$/,
  );
  expect(lines[3]).toBe("  download 3: failed after 30.0 s: no answer (go said nothing)");
  expect(lines[4]).toBe("  download 4: all brought in 1.50 s");
  expect(decision({ ...sample.decision, attempts }).join("\n")).toContain("| run 4 | all brought");
});

test.each([
  ["outage", "Outage, a bundle is used: "],
  ["off", "The network is switched off, a bundle is used: "],
  ["healthy", "A bundle of this very go.sum is used: "],
  ["unasked", ""],
] as const)("with %s, the first line begins so", (outage, text) => {
  expect(prefix({ ...sample.decision, outage })).toBe(text);
  expect(prefix({ ...sample.decision, mode: "network", outage })).toBe("Network used: ");
});

test("the summary has the decision, then its evidence", () => {
  const [first, second] = decision(sample.decision);

  expect(first).toBe(
    "**Decided:** bundle, because: there is a bundle of this very go.mod and go.sum",
  );
  expect(second).toContain("HTTP 503");
  expect(decision({ ...sample.decision, examination: undefined })).toEqual([first]);
});

test("what came over the network", () => {
  expect(downloaded(overNetwork)).toEqual([
    "Brought 157 module versions over the network in 1.20 s: go checked each against go.sum",
    "  cache    /cache",
    "  exported nothing: no bundle was needed",
  ]);
  expect(network(overNetwork)).toMatch(
    /^### ✅ Network used: 157 module versions in 1.20 s, each checked by go against go.sum; no bundle was needed\n/,
  );
});

test("what came over the network, past a store that was down and with a replacement", () => {
  const stores = [
    { store: "cache", outcome: "refused", code: "STORE_DOWN", reason: "HTTP 503", passedOver: [] },
  ] as const;
  const result = {
    ...overNetwork,
    stores,
    replaced: ["example.com/a => ./a"],
    variables: sample.restored.variables,
  };

  expect(downloaded(result)).toContain("           cache: STORE_DOWN: HTTP 503");
  expect(downloaded(result).join("\n")).toContain("  replaced example.com/a => ./a (in a second");
  expect(downloaded(result).join("\n")).not.toContain("exported nothing");
  expect(network(result)).toContain("#### Stores");
});
