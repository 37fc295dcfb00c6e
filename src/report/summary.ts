import type { OfflineError } from "../errors.ts";
import type { Change } from "../gosum/diff.ts";
import { block, code, escape, table } from "./markdown.ts";
import { count, duration, size } from "./measure.ts";
import { detours, isWorthTelling, refusals, saidTable, storedRows } from "./stores.ts";
import {
  change,
  proved,
  without,
  type Packed,
  type Restored,
  type Variable,
  type Verified,
} from "./text.ts";

/** Rows of a table that a reader still reads; the rest is in the JSON report. */
const most = 100;

/** The job summary of a restore: what happened in its first line, then what it rests on. */
export function restored(result: Restored): string {
  const { bundle, verdict } = result;
  const done = result.vendor === "placed" ? "restored" : "there already, and the right one:";
  return join([
    `### ✅ vendor/ ${done} ${count(verdict.files, "file")}, each proved against go.sum, ${origin(result)}`,
    table(
      ["what", "came out"],
      [
        [
          "Proved",
          `${proved(verdict)}: byte for byte what <code>go mod vendor</code> writes from modules that match the checked-out go.sum`,
        ],
        [
          "Bundle",
          `${code(bundle.reference)}, ${size(bundle.size)} read, packed by ${escape(bundle.go)}${at(bundle.commit)}`,
        ],
        ["Digest", code(`sha256:${bundle.digest}`)],
        [
          "Fits",
          bundle.exact
            ? "packed from this very go.mod and go.sum"
            : "packed from another go.mod or go.sum; the tree is the right one all the same",
        ],
        ["Took", duration(result.milliseconds.all)],
        [
          "Binary",
          "built with <code>-mod=vendor</code>: the modules' h1 are not in its build info (<code>go version -m</code>)",
        ],
      ],
    ),
    ...(isWorthTelling(result.stores) ? ["#### Stores", saidTable(result.stores)] : []),
    "#### go.sum against the bundle",
    sums(result.changes),
    "#### Exported to the steps that follow",
    variables(result.variables),
  ]);
}

/** The job summary of a pack. */
export function packed(result: Packed): string {
  const whole = result.parts.reduce((sum, part) => sum + part.size, 0);
  return join([
    `### ${headline(result, size(whole))}`,
    table(
      ["what", "came out"],
      [
        ["Proved", proved(result.verdict)],
        ["Key", code(result.key)],
        ["Digest", code(`sha256:${result.digest}`)],
        ...storedRows(result.stored),
        ["Parts", result.parts.map((part) => `${code(part.name)} ${size(part.size)}`).join(", ")],
        [
          "Took",
          `${duration(result.milliseconds.all)}, ${duration(result.milliseconds.go)} of it in the go command`,
        ],
      ],
    ),
  ]);
}

/** Where the tree came from, and which stores could not give it. */
function origin({ bundle, stores }: Restored): string {
  const used = stores.find(({ outcome }) => outcome === "used")?.store ?? "a bundle";
  const others = detours(stores);
  const after = others.length === 0 ? "" : ` (not from ${others.join(", ")})`;
  return bundle.remote || after !== ""
    ? escape(`from ${used}${after}, ${without(bundle)}`)
    : without(bundle);
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

function sums(changes: readonly Change[]): string {
  if (changes.length === 0) {
    return "No changes.";
  }
  const altered = changes.filter(({ kind }) => kind === "altered");
  const ordered = [...altered, ...changes.filter(({ kind }) => kind !== "altered")];
  const rows = ordered.slice(0, most).map((each) => [escape(each.kind), code(change(each))]);
  const more = changes.length - rows.length;
  return join([
    ...(altered.length > 0
      ? [
          `**⚠️ ${count(altered.length, "hash")} altered: another hash for the same version is never an update.**`,
        ]
      : []),
    table(["change", "module"], rows),
    ...(more > 0 ? [`… and ${more} more, in the JSON report.`] : []),
  ]);
}

function variables(all: readonly Variable[]): string {
  return table(
    ["variable", "now", "before"],
    all.map(({ name, value, before }) => [
      code(name),
      code(value),
      before === undefined ? "not set" : code(before),
    ]),
  );
}

function at(commit: string | undefined): string {
  return commit === undefined ? "" : ` at ${code(commit.slice(0, 12))}`;
}

function join(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}
