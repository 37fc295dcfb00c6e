import type { OfflineError } from "../errors.ts";
import { block, code, escape, table } from "./markdown.ts";
import { count, duration, size } from "./measure.ts";
import * as signed from "./signed.ts";
import { refusals, storedRows } from "./stores.ts";
import { carried, proved, type Packed, type Verified } from "./text.ts";

/** Rows of a table that a reader still reads; the rest is in the JSON report. */
export const most = 100;

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
      ["Took", duration(result.milliseconds.all)],
    ],
  );
  if (result.complete) {
    return join([
      `### ✅ vendor/ is proved: all ${count(result.verdict.files, "file")} are what go vendors from modules that match go.sum`,
      facts,
    ]);
  }
  const rows = findings
    .slice(0, most)
    .map(({ kind, what, reason }) => [escape(kind), code(what), escape(reason)]);
  const more = findings.length - rows.length;
  return join([
    `### ❌ vendor/ is not proved: ${count(findings.length, "finding")}`,
    `**Do this now:** ${escape(result.advice ?? "look at the findings")}`,
    table(["kind", "what", "why"], rows),
    ...(more > 0 ? [`… and ${more} more, in the JSON report.`] : []),
    facts,
  ]);
}

/** The job summary of a step that refused or failed. */
export function failed(error: OfflineError): string {
  const shown = error.details.slice(0, most);
  const more = error.details.length - shown.length;
  return join([
    `### ❌ Refused (${error.code}): ${escape(error.message)}`,
    `**Do this now:** ${escape(error.hint)}`,
    ...(shown.length > 0 ? [block(more > 0 ? [...shown, `… and ${more} more`] : shown)] : []),
    "Nothing was placed and nothing was exported.",
  ]);
}

/** Parts of a summary, an empty line between them. */
export function join(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}
