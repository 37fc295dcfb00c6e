import type { OfflineError } from "../errors.ts";
import type { Change } from "../gosum/diff.ts";
import type { Finding, Verdict } from "../vendor/finding.ts";
import { count, duration, size } from "./measure.ts";
import { isWorthTelling, said, stored, type Said, type Stored } from "./stores.ts";

/** What a report says of a restore; see tasks/restore.ts. */
export interface Restored {
  readonly vendorDirectory: string;
  readonly vendor: "placed" | "kept";
  readonly bundle: {
    readonly reference: string;
    readonly remote: boolean;
    readonly digest: string;
    readonly key: string;
    readonly exact: boolean;
    readonly go: string;
    readonly commit: string | undefined;
    readonly size: number;
  };
  readonly verdict: Verdict;
  readonly changes: readonly Change[];
  readonly variables: readonly Variable[];
  readonly hidden: boolean | undefined;
  readonly milliseconds: { readonly proved: number; readonly all: number };
  readonly stores: readonly Said[];
}

/** An exported variable; `before` is undefined where it was not set. */
export interface Variable {
  readonly name: string;
  readonly value: string;
  readonly before: string | undefined;
}

/** What a report says of a pack; see tasks/pack.ts. */
export interface Packed {
  readonly key: string;
  readonly digest: string;
  readonly stored: readonly Stored[];
  readonly parts: readonly { readonly name: string; readonly size: number }[];
  readonly verdict: Verdict;
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
  readonly advice: string | undefined;
  readonly milliseconds: { readonly all: number; readonly proof: number };
}

/** Findings that a reader of a terminal still reads. */
const most = 40;

/** What was proved, in one line. */
export function proved({ modules, packages, files }: Verdict): string {
  return `${count(files, "file")} of ${count(packages, "package")} from ${count(modules, "module")}`;
}

/** A restore, in lines for a terminal. */
export function restored(result: Restored): string[] {
  const { bundle, verdict } = result;
  return [
    result.vendor === "placed"
      ? `Restored ${result.vendorDirectory} in ${duration(result.milliseconds.all)}`
      : `${result.vendorDirectory} is the bundle's tree already; nothing was changed`,
    `  proved   ${proved(verdict)}, against go.sum, ${without(bundle)}`,
    `  bundle   ${bundle.reference} (${size(bundle.size)} read, sha256 ${bundle.digest})`,
    ...(isWorthTelling(result.stores)
      ? ["  stores   asked in this order:", ...said(result.stores)]
      : []),
    bundle.exact
      ? "  fits     packed from this very go.mod and go.sum"
      : `  fits     packed from another go.mod or go.sum: ${count(result.changes.length, "change")}, none of them in this tree's files`,
    ...result.changes.slice(0, 20).map((each) => `           ${change(each)}`),
    ...(result.hidden === true
      ? ["  git      vendor/ is listed in the repository's exclude file: git status stays clean"]
      : []),
    "  binary   a -mod=vendor build: the modules' h1 are not in its build info (go version -m)",
  ];
}

/** What a restore went without: only a folder needs no network at all. */
export function without({ remote }: { readonly remote: boolean }): string {
  return remote ? "with no module proxy" : "with no network";
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
    `  proved   ${proved(result.verdict)}, by a restore with no network in ${duration(result.milliseconds.rehearsal)}`,
  ];
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
  const { findings } = result.verdict;
  if (result.complete) {
    return [
      `Complete: ${result.subject} is what go vendors from modules that match go.sum`,
      `  proved   ${proved(result.verdict)} in ${duration(result.milliseconds.all)}`,
      proof,
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
  if (each.kind === "added" || each.kind === "removed") {
    return `${each.kind} ${each.path} ${each.versions.join(", ")}`;
  }
  const fromTo = [each.from.join(", "), each.to.join(", ")];
  return each.kind === "altered"
    ? `ALTERED ${each.path} ${each.version}: ${fromTo.join(" became ")}`
    : `${each.kind} ${each.path} ${fromTo.join(" -> ")}`;
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

/** Variables as lines that a shell evaluates. */
export function exports(variables: readonly Variable[]): string[] {
  return variables.map(({ name, value }) => assign(name, value));
}

/** A line that gives a shell's variable exactly that value. */
export function assign(name: string, value: string): string {
  return `export ${name}='${value.replaceAll("'", `'\\''`)}'`;
}

/** A finding in one line. */
export function finding({ kind, what, reason }: Finding): string {
  return `${kind}: ${what}: ${reason}`;
}
