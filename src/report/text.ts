import type { OfflineError } from "../errors.ts";
import type { Change } from "../gosum/diff.ts";
import type { Finding, Verdict } from "../vendor/finding.ts";
import { judged, type Judged } from "./judged.ts";
import { count, duration, size } from "./measure.ts";
import * as signed from "./signed.ts";
import type { Signed } from "./signed.ts";
import { stored, type Stored } from "./stores.ts";

/** What a report says of a pack; see tasks/pack.ts. */
export interface Packed extends Signed {
  readonly key: string;
  readonly digest: string;
  readonly stored: readonly Stored[];
  readonly parts: readonly { readonly name: string; readonly size: number }[];
  readonly verdict: Verdict;
  readonly modules: number | undefined;
  readonly tools: readonly string[];
  readonly database: boolean;
  readonly go: string;
  readonly milliseconds: { readonly go: number; readonly rehearsal: number; readonly all: number };
}

/** What a report says of a proof part; see tasks/proof-part.ts. */
export interface Made {
  readonly file: string;
  readonly sha256: string;
  readonly size: number;
  readonly verdict: Verdict;
  readonly milliseconds: { readonly go: number; readonly all: number };
}

/** What a report says of a verification; see tasks/verify.ts. */
export interface Verified {
  readonly complete: boolean;
  readonly subject: string;
  readonly project: string;
  readonly reference: string;
  readonly digest: string;
  readonly verdict: Verdict;
  readonly judgement: Judged;
  readonly advice: string | undefined;
  readonly milliseconds: { readonly all: number; readonly proof: number };
}

/** Findings that a reader of a terminal still reads. */
const most = 40;

/** What was proved, in one line. */
export function proved({ modules, packages, files }: Verdict): string {
  return `${count(files, "file")} of ${count(packages, "package")} from ${count(modules, "module")}`;
}

/** Where a bundle was stored first; "" for nowhere. */
export function reference({ stored: all }: Packed): string {
  return all.find((each) => each.outcome === "stored")?.reference ?? "";
}

/** A pack, in lines for a terminal. */
export function packed(result: Packed): string[] {
  const whole = result.parts.reduce((sum, part) => sum + part.size, 0);
  return [
    `Packed ${result.key} in ${duration(result.milliseconds.all)} (${duration(result.milliseconds.go)} of it go)`,
    ...stored(result.stored),
    `  bundle   ${size(whole)}, sha256 ${result.digest}, ${result.go}`,
    ...result.parts.map((part) => `           ${part.name} ${size(part.size)}`),
    ...signed.lines(result),
    `  proved   ${proved(result.verdict)}, by a restore with no network in ${duration(result.milliseconds.rehearsal)}`,
    ...(result.modules === undefined
      ? []
      : [`  modules  ${carried({ ...result, modules: result.modules })}`]),
  ];
}

/** What is in a modules part, in one line. */
export function carried({
  modules,
  tools,
  database,
}: Pick<Packed, "tools" | "database"> & { readonly modules: number }): string {
  const vouched = database
    ? "each with its record in the checksum database"
    : "WITHOUT the checksum database: offline, no tool and no new module can be had, and nobody but go.sum vouches";
  const installs = tools.length === 0 ? "" : `; installs ${tools.join(", ")}`;
  return `${count(modules, "module version")}, ${vouched}${installs}`;
}

/** A proof part that was made, in lines for a terminal. */
export function made(result: Made): string[] {
  return [
    `Wrote ${result.file} (${size(result.size)}) in ${duration(result.milliseconds.all)} (${duration(result.milliseconds.go)} of it go)`,
    `  proves   ${proved(result.verdict)}, as go has just vendored them`,
    `  sha256   ${result.sha256}`,
    "  use      go-offline verify proves vendor/ with it, with no network; it may be made by anyone",
  ];
}

/** A verification, in lines for a terminal: complete, or a table of what is not proved and why. */
export function verified(result: Verified): string[] {
  const proof = `  proof    ${result.reference} (sha256 ${result.digest})`;
  const who = judged(result.judgement);
  const { findings } = result.verdict;
  if (result.complete) {
    return [
      `Complete: ${result.subject} is what go vendors from modules that match go.sum`,
      `  proved   ${proved(result.verdict)} in ${duration(result.milliseconds.all)}`,
      proof,
      ...who,
    ];
  }
  const shown = findings.slice(0, most);
  const width = Math.max(...shown.map(({ kind }) => kind.length));
  return [
    `error NOT_PROVED: ${refusal(result)}`,
    `  do: ${result.advice ?? "look at the findings"}`,
    ...shown.map(({ kind, what, reason }) => `  ${kind.padEnd(width)}  ${what}: ${reason}`),
    ...(findings.length > most ? [`  … and ${findings.length - most} more (--json has all)`] : []),
    proof,
    ...who,
  ];
}

/** That a tree is not proved, in one line with the first reason. */
export function refusal({ subject, verdict: { findings } }: Verified): string {
  const [first, ...others] = findings;
  const reason = first === undefined ? "another" : finding(first);
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  return `proof: wanted ${subject} to be what go vendors from modules that match go.sum, got ${reason}${more}`;
}

/** Changes of go.sum, a line each, altered hashes first. */
export function changes(all: readonly Change[]): string[] {
  const altered = all.filter(({ kind }) => kind === "altered");
  const others = all.filter(({ kind }) => kind !== "altered");
  return all.length === 0 ? ["go.sum: no changes"] : [...altered, ...others].map(change);
}

/** One change of go.sum. */
export function change(each: Change): string {
  return `${each.kind === "altered" ? "ALTERED" : each.kind} ${moved(each)}`;
}

/** The same without its kind. */
export function moved(each: Change): string {
  if (each.kind === "added" || each.kind === "removed") {
    return `${each.path} ${each.versions.join(", ")}`;
  }
  const fromTo = [each.from.join(", "), each.to.join(", ")];
  return each.kind === "altered"
    ? `${each.path} ${each.version}: ${fromTo.join(" became ")}`
    : `${each.path} ${fromTo.join(" -> ")}`;
}

/** An error, in lines: what was wanted and what came, what to do, then at most 20 details. */
export function failure(error: OfflineError): string[] {
  const shown = error.details.slice(0, 20);
  const hidden = error.details.length - shown.length;
  return [
    `error ${error.code}: ${error.message}`,
    `  do: ${error.hint}`,
    ...shown.map((detail) => `  ${detail}`),
    ...(hidden > 0 ? [`  … and ${hidden} more`] : []),
  ];
}

/** A finding in one line. */
export function finding({ kind, what, reason }: Finding): string {
  return `${kind}: ${what}: ${reason}`;
}
