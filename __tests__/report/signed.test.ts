import { expect, test } from "@jest/globals";
import { lines, rows, type Signed } from "../../src/report/signed.ts";
import * as summary from "../../src/report/summary.ts";
import * as text from "../../src/report/text.ts";
import * as sample from "./sample.ts";

const hint = `${"A".repeat(12)}${"b".repeat(31)}=`;
const identity = "https://github.com/acme/app/.github/workflows/pack.yml@refs/heads/main";
const packed = 1_764_158_400;
const both: Signed = {
  signing: {
    packed,
    expires: packed + 86_400,
    sequence: packed,
    signers: [`key:${hint}`, "keyless"],
  },
  identity,
  attachments: [{ name: "checksums.json.sig", size: 96 }],
};
const of = (signers: readonly string[], expires?: number): Signed => ({
  signing: { packed, expires, sequence: packed, signers },
  identity: undefined,
  attachments: [],
});

test.each<[string, Signed, string[]]>([
  [
    "nobody",
    { signing: undefined, identity: undefined, attachments: [] },
    ["  signed   by nobody"],
  ],
  [
    "a key and a workflow, for a day",
    both,
    [
      `  signed   by key:AAAAAAAAAAAA… and ${identity}`,
      "           checksums.json.sig 96 B",
      "  sequence 1764158400, good until 2025-11-27T12:00:00Z",
    ],
  ],
  [
    "a workflow that is not known",
    of(["keyless"]),
    ["  signed   by the workflow's identity", "  sequence 1764158400, never expires"],
  ],
  [
    "nobody, and it expires",
    of([], packed),
    ["  signed   by nobody", "  sequence 1764158400, good until 2025-11-26T12:00:00Z"],
  ],
  ["a later kind", of(["other"]), ["  signed   by other", "  sequence 1764158400, never expires"]],
])("a bundle is signed by %s", (_, signed, said) => {
  expect(lines(signed)).toEqual(said);
});

test("the job summary has rows for who signed, and does nothing with what they are called", () => {
  const seen = rows(both).map((row) => row.map((cell) => cell.replaceAll("<wbr>", "")));

  expect(seen).toEqual([
    [
      "Signed by",
      `<code>key:AAAAAAAAAAAA…</code> and <code>${identity.replace("://", "&#58;//")}</code>: <code>checksums.json.sig</code> 96 B`,
    ],
    ["Sequence", "1764158400, good until 2025-11-27T12:00:00Z"],
  ]);
  expect(rows({ ...both, identity: "<b>|" })[0]?.[1]).toContain("<code>&#60;b&#62;&#124;</code>");
  expect(rows({ signing: undefined, identity, attachments: [] })).toEqual([
    ["Signed by", "nobody"],
  ]);
});

test("the reports of a pack have both", () => {
  const result = { ...sample.packed, ...both };

  expect(text.packed(result)).toEqual(expect.arrayContaining(lines(both)));
  for (const row of rows(both)) {
    expect(summary.packed(result)).toContain(`| ${row.join(" | ")} |`);
  }
});
