import { expect, test } from "@jest/globals";
import { OfflineError } from "../../src/errors.ts";
import * as text from "../../src/report/text.ts";
import * as sample from "./sample.ts";

const digest = "d".repeat(64);
const proved = "7,386 files of 1 package from 169 modules";

test.each([
  [
    { modules: 3, tools: ["x.example/cmd@v1.0.0"], database: true },
    "3 module versions, each with its record in the checksum database; installs x.example/cmd@v1.0.0",
  ],
  [
    { modules: 1, tools: [], database: false },
    "1 module version, WITHOUT the checksum database: offline, no tool and no new module can be had, and nobody but go.sum vouches",
  ],
])("a pack with modules says what is lost without a database: %j", (packed, said) => {
  expect(text.packed({ ...sample.packed, ...packed }).at(-1)).toBe(`  modules  ${said}`);
});

test("a pack says what was stored where", () => {
  expect(text.packed(sample.packed)).toEqual([
    `Packed go-offline-1-${"0".repeat(32)} in 2 min 5 s (1 min 1 s of it go)`,
    "  stored   dir:/bundles/1",
    "  stored   cache:go-offline-1 (not sent again: vendor.tar.zst)",
    `  bundle   8.1 MB, sha256 ${digest}, go1.26.8`,
    "           vendor.tar.zst 8.0 MB",
    "           README.md 100 kB",
    "  signed   by nobody",
    `  proved   ${proved}, by a restore with no network in 0.50 s`,
  ]);
});

test("a verification says what is complete", () => {
  expect(text.verified(sample.verified)).toEqual([
    "Complete: vendor/ is what go vendors from modules that match go.sum",
    `  proved   ${proved} in 0.30 s`,
    `  proof    dir:/bundles/1 (sha256 ${digest})`,
  ]);
});

test("a verification with findings is a table of them, with what to do first", () => {
  expect(text.verified(sample.refused(sample.found(3), "run go mod vendor"))).toEqual([
    "error NOT_PROVED: proof: wanted vendor/ to be what go vendors from modules that match go.sum, got not covered: a/0.go: reason 0 (and 2 more)",
    "  do: run go mod vendor",
    "  not covered  a/0.go: reason 0",
    "  module       a/1.go: reason 1",
    "  missing      a/2.go: reason 2",
    `  proof    dir:/bundles/1 (sha256 ${digest})`,
  ]);
});

test("without advice the findings are pointed at", () => {
  const [first, second] = text.verified(sample.refused(sample.found(1)));
  expect(first?.endsWith("got not covered: a/0.go: reason 0")).toBe(true);
  expect(second).toBe("  do: look at the findings");
});

test.each([
  [40, 43, undefined],
  [41, 44, "  … and 1 more (--json has all)"],
  [500, 44, "  … and 460 more (--json has all)"],
])("of %d findings a terminal shows %d lines", (count, length, last) => {
  const lines = text.verified(sample.refused(sample.found(count)));
  expect(lines).toHaveLength(length);
  expect(lines.find((line) => line.includes("…"))).toBe(last);
});

test("a tree that something else than a finding speaks against is refused too", () => {
  expect(text.refusal(sample.refused([]))).toBe(
    "proof: wanted vendor/ to be what go vendors from modules that match go.sum, got another",
  );
});

test("a proof part that was made is told with its use", () => {
  expect(text.made(sample.made)).toEqual([
    "Wrote /src/vendor.proof.tar.zst (1.2 MB) in 2 min 5 s (1 min 1 s of it go)",
    `  proves   ${proved}, as go has just vendored them`,
    `  sha256   ${"e".repeat(64)}`,
    "  use      go-offline verify proves vendor/ with it, with no network; it may be made by anyone",
  ]);
});

test("changes are listed one a line, altered hashes first", () => {
  expect(text.changes(sample.changes)).toEqual([
    "ALTERED f.example/f v1.0.0: h1:A= became h1:B=",
    "added a.example/a v1.0.0, v1.1.0",
    "removed b.example/b v1.0.0",
    "updated c.example/c v1.0.0 -> v1.0.1, v1.1.0",
    "downgraded d.example/d v2.0.0 -> v1.0.0",
    "changed e.example/e v1.0.0, v1.1.0 -> v1.1.0",
  ]);
});

test("no changes are one line", () => {
  expect(text.changes([])).toEqual(["go.sum: no changes"]);
});

test.each([
  [0, 2, undefined],
  [1, 3, undefined],
  [20, 22, undefined],
  [21, 23, "  … and 1 more"],
  [500, 23, "  … and 480 more"],
])("an error with %d details is %d lines", (count, length, last) => {
  const details = Array.from({ length: count }, (_, index) => `detail ${index}`);
  const lines = text.failure(
    new OfflineError("IO", "host: it broke", { hint: "mend it", details }),
  );

  expect(lines.slice(0, 2)).toEqual(["error IO: host: it broke", "  do: mend it"]);
  expect(lines).toHaveLength(length);
  expect(lines.find((line) => line.includes("…"))).toBe(last);
});

test("a finding is one line", () => {
  const finding = { kind: "extra", what: "a/b.go", reason: "in no list" } as const;

  expect(text.finding(finding)).toBe("extra: a/b.go: in no list");
});
