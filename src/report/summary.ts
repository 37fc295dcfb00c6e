import type { OfflineError } from "../errors.ts";
import { judgedRows } from "./judged.ts";
import { code, details, escape, list, prose, short, table } from "./markdown.ts";
import { count, duration, size } from "./measure.ts";
import { plain } from "./plain.ts";
import { join } from "./room.ts";
import * as signed from "./signed.ts";
import { refusals, storedRows } from "./stores.ts";
import { most, tables } from "./tables.ts";
import { carried, proved, type Packed, type Verified } from "./text.ts";

/** The job summary of a pack. */
export function packed(result: Packed): string {
  const whole = result.parts.reduce((sum, part) => sum + part.size, 0);
  return join([
    `### ${headline(result, size(whole))}`,
    table(
      ["what", "came out"],
      [
        ["Proved", proved(result.verdict)],
        ...(result.modules === undefined
          ? []
          : [["Modules", escape(carried({ ...result, modules: result.modules }))]]),
        ["Key", code(result.key)],
        ["Digest", code(`sha256:${result.digest}`)],
        ...storedRows(result.stored),
        ["Parts", result.parts.map((part) => `${code(part.name)} ${size(part.size)}`).join(", ")],
        ...signed.rows(result),
        [
          "Took",
          `${duration(result.milliseconds.all)}, ${duration(result.milliseconds.go)} of it in the go command`,
        ],
      ],
    ),
  ]);
}

function headline({ stored }: Packed, whole: string): string {
  const refused = refusals(stored).map(({ store, code: why }) => escape(`${store}: ${why}`));
  const proof = `${whole}, restored once with no network and proved complete`;
  if (refused.length === 0) {
    return `✅ Dependencies packed: ${proof}`;
  }
  const where = refused.length === stored.length ? "stored nowhere" : "not stored everywhere";
  return `⚠️ Dependencies packed but ${where} (${refused.join(", ")}): ${proof}`;
}

/** The job summary of a verification: complete, or a table of what is not proved and why. */
export function verified(result: Verified): string {
  const { findings } = result.verdict;
  const facts = table(
    ["what", "came out"],
    [
      ["Proved", proved(result.verdict)],
      ["Tree", code(result.subject)],
      ["Proof part", `${code(result.reference)} (${code(`sha256:${result.digest}`)})`],
      ...judgedRows(result.judgement),
      ["Took", duration(result.milliseconds.all)],
    ],
  );
  if (result.complete) {
    return join([
      `### ✅ vendor/ is proved: all ${count(result.verdict.files, "file")} are what go vendors from modules that match go.sum`,
      facts,
    ]);
  }
  const shown = tables();
  return join([
    `### ❌ vendor/ is not proved: ${count(findings.length, "finding")}`,
    `**Do this now:** ${prose(result.advice ?? "look at the findings")}`,
    ...shown.show(["what", "why"], findings, ({ kind, what, reason }) => [
      code(short(what, mostOfText)),
      `${escape(kind)}: ${escape(short(reason, mostOfText))}`,
    ]),
    facts,
    ...shown.rest(),
  ]);
}

/** Characters of a message or a line that a reader still reads. */
const mostOfText = 2_000;

/**
 * The job summary of a step that refused or failed: what happened and what to do in plain words, then what was wanted and
 * what came, and the evidence for who opens it.
 */
export function failed(error: OfflineError): string {
  const shown = error.details.slice(0, most).map((line) => short(line, mostOfText));
  const more = error.details.length - shown.length;
  return join([
    `### ❌ Refused (${error.code}): ${escape(plain(error))}`,
    `**Do this now:** ${prose(error.hint)}`,
    `**Because:** ${escape(short(error.message, mostOfText))}`,
    "Nothing was placed and nothing was exported.",
    ...(shown.length > 0
      ? [
          details(`What was seen: ${count(error.details.length, "line")}`, [
            list(more > 0 ? [...shown, `… and ${more} more`] : shown),
          ]),
        ]
      : []),
  ]);
}
