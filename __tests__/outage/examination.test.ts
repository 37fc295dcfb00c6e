import { expect, test } from "@jest/globals";
import { headline, healthOf } from "../../src/outage/examination.ts";
import type { Passage } from "../../src/outage/route.ts";
import type { Verdict } from "../../src/outage/verdict.ts";

const down: Verdict = { kind: "status", status: 503 };
const tls: Verdict = { kind: "tls", came: "x509: certificate has expired" };
const strange: Verdict = { kind: "unknown", came: "HTTP 418" };

const passages: readonly (readonly [Passage, string])[] = [
  [{ kind: "through", by: 0 }, "healthy"],
  [{ kind: "stopped", by: 0, verdict: down, why: "comma" }, "outage"],
  [{ kind: "stopped", by: 0, verdict: tls, why: "last" }, "blocked"],
  [{ kind: "stopped", by: 0, verdict: strange, why: "last" }, "unknown"],
  [{ kind: "waits", by: 0, verdict: { kind: "timed-out", milliseconds: 5_000 } }, "outage"],
  [{ kind: "exhausted", by: 1, verdict: down }, "outage"],
  [{ kind: "exhausted", by: 1, verdict: tls }, "blocked"],
  [{ kind: "nowhere" }, "unknown"],
  [{ kind: "off", reported: undefined }, "off"],
  [{ kind: "off", reported: { by: 0, verdict: down } }, "outage"],
  [{ kind: "off", reported: { by: 0, verdict: tls } }, "off"],
  [{ kind: "direct", reported: { by: 0, verdict: down } }, "unknown"],
  [{ kind: "private" }, "unknown"],
  [{ kind: "unknown", by: 0 }, "unknown"],
];

test.each(passages)("%j is %s", (passage, health) => {
  expect(healthOf(passage)).toBe(health);
});

const healthy: Verdict = { kind: "healthy", milliseconds: 10 };
const asked = (verdict: Verdict | undefined) => ({ name: "sum.example.com", verdict, unasked: "" });

test("the first line says what is the matter, and no more than that", () => {
  expect(headline("healthy", "go gets through", [])).toBe("no outage: go gets through");
  expect(headline("outage", "go stops", [asked(undefined)])).toBe("outage: go stops");
});

test("what is not known is said once", () => {
  expect(headline("unknown", "not known: nobody was asked", [])).toBe(
    "not known: nobody was asked",
  );
  expect(headline("unknown", "go comes to `direct`", [])).toBe("not known: go comes to `direct`");
});

test("a database that does not answer is told beside it, unless one way to it does", () => {
  const ill = asked(down);

  expect(headline("healthy", "go gets through", [ill, asked(healthy)])).toBe(
    "no outage: go gets through",
  );
  expect(headline("healthy", "go gets through", [ill, asked(undefined)])).toBe(
    "no outage: go gets through; the checksum database does not answer (HTTP 503), which go needs only for what go.sum lacks",
  );
});
