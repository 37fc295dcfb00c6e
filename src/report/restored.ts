import type { Change } from "../gosum/diff.ts";
import type { Coverage, Gap } from "../proxy/coverage.ts";
import type { Verdict } from "../vendor/finding.ts";
import { judged, type Judged } from "./judged.ts";
import { count, duration, size } from "./measure.ts";
import { isWorthTelling, said, type Said } from "./stores.ts";
import { change, proved } from "./text.ts";

/** What a report says of a restore; see tasks/restore.ts. */
export interface Restored {
  readonly vendorDirectory: string;
  readonly vendor: "placed" | "kept" | "rebuilt" | "off";
  readonly bundle: {
    readonly reference: string;
    readonly remote: boolean;
    readonly digest: string;
    readonly key: string;
    readonly exact: boolean;
    readonly go: string;
    readonly commit: string | undefined;
    readonly tools: readonly string[];
    readonly size: number;
  };
  readonly judgement: Judged;
  readonly verdict: Verdict | undefined;
  readonly modules: Modules | undefined;
  readonly toolchain: string | undefined;
  readonly coverage: Coverage;
  readonly misfit: string | undefined;
  readonly rounds: readonly Round[];
  readonly policy: string;
  readonly replaced: readonly string[];
  readonly changes: readonly Change[];
  readonly variables: readonly Variable[];
  readonly hidden: boolean | undefined;
  readonly milliseconds: { readonly proved: number; readonly all: number };
  readonly stores: readonly Said[];
}

/** Modules that were placed. */
export interface Modules {
  readonly directory: string;
  readonly proved: number;
  readonly byDatabase: number;
  readonly unproved: readonly string[];
}

/** One attempt to mend something; see tasks/repair.ts. */
export interface Round {
  readonly cause: string;
  readonly action: string;
  readonly result: "mended" | "not mended";
  readonly detail: string;
}

/** An exported variable; `before` is undefined where it was not set. */
export interface Variable {
  readonly name: string;
  readonly value: string;
  readonly before: string | undefined;
}

/** Rows that a reader of a terminal still reads. */
const most = 20;

/** A restore, in lines for a terminal. */
export function restored(result: Restored): string[] {
  const { bundle, verdict } = result;
  return [
    headline(result),
    ...(verdict === undefined
      ? []
      : [`  proved   ${proved(verdict)}, against go.sum, ${without(bundle)}`]),
    ...(result.modules === undefined ? [] : placed(result.modules, bundle.tools)),
    ...(result.toolchain === undefined
      ? []
      : [
          `  go       ${result.toolchain} from the bundle, as the checksum database's own signature says, is first on PATH`,
        ]),
    ...(result.misfit === undefined
      ? []
      : [`  rebuilt  the packed tree was not used: ${result.misfit}`]),
    ...result.rounds.map((each, index) => `  repair ${index + 1} ${round(each)}`),
    `  bundle   ${bundle.reference} (${size(bundle.size)} read, sha256 ${bundle.digest})`,
    ...judged(result.judgement),
    ...(isWorthTelling(result.stores)
      ? ["  stores   asked in this order:", ...said(result.stores)]
      : []),
    bundle.exact
      ? "  fits     packed from this very go.mod and go.sum"
      : `  fits     packed from another go.mod or go.sum: ${count(result.changes.length, "change")}${harmless(result)}`,
    ...result.changes.slice(0, most).map((each) => `           ${change(each)}`),
    ...covered(result.coverage),
    ...result.replaced.map(
      (line) => `  replaced ${line} (in a second file; the project's own is as it was)`,
    ),
    ...(result.policy === "go-sum"
      ? ["  policy   go-sum: GOSUMDB is off, go.sum is enforced all the same"]
      : []),
    ...(result.hidden === true
      ? ["  git      vendor/ is listed in the repository's exclude file: git status stays clean"]
      : []),
    `  binary   ${binary(result)}`,
  ];
}

function headline({ vendor, vendorDirectory, milliseconds, modules }: Restored): string {
  const took = duration(milliseconds.all);
  switch (vendor) {
    case "placed":
      return `Restored ${vendorDirectory} in ${took}`;
    case "rebuilt":
      return `Rebuilt ${vendorDirectory} from proved modules in ${took}`;
    case "kept":
      return `${vendorDirectory} is the bundle's tree already; nothing was changed`;
    case "off":
    default:
      return `Placed ${count(modules?.proved ?? 0, "module version")} in ${took}; no vendor/ was wanted`;
  }
}

function placed(modules: Modules, tools: readonly string[]): string[] {
  const { unproved } = modules;
  const left = unproved.slice(0, most).join(", ");
  return [
    `  modules  ${modulesLine(modules)}`,
    `  cache    ${modules.directory}`,
    ...(tools.length === 0 ? [] : [`  tools    go install works for ${tools.join(", ")}`]),
    ...(unproved.length === 0
      ? []
      : [
          `  left out ${count(unproved.length, "module version")} that neither go.sum nor the checksum database vouches for: ${left}`,
        ]),
  ];
}

/** Who vouches for the modules that were placed, in one line. */
export function modulesLine({ proved: all, byDatabase }: Modules): string {
  const sums = `${count(all - byDatabase, "module version")} proved by go.sum`;
  return byDatabase === 0
    ? sums
    : `${sums}, ${byDatabase} that it does not name by the checksum database's own signature`;
}

/** The tree was proved against the go.sum that is checked out, whatever the bundle was packed from. */
function harmless({ vendor }: Restored): string {
  return vendor === "placed" ? ", none of them in this tree's files" : "";
}

function covered({ modules, gaps }: Coverage): string[] {
  if (gaps.length === 0) {
    return [`  covers   all ${count(modules, "module version")} of go.sum`];
  }
  const more = gaps.length - most;
  return [
    `  covers   ${modules - gaps.length} of ${count(modules, "module version")} of go.sum; not these:`,
    ...gaps.slice(0, most).map((each) => `           ${gap(each)}`),
    ...(more > 0 ? [`           … and ${more} more (--json has all)`] : []),
  ];
}

function round({ cause, action, result, detail }: Round): string {
  return `${cause}: ${action}: ${result}: ${detail}`;
}

/** A module that the bundle cannot serve, in one line. */
function gap({ module, lacks, reason, remedy }: Gap): string {
  return `${module.path}@${module.version}: the bundle lacks ${lacks}: ${reason}; ${remedy}`;
}

/** Which binary a build gives: only one from modules has their h1 in it. */
export function binary({ vendor }: Pick<Restored, "vendor">): string {
  return vendor === "off"
    ? "built from modules: with -trimpath, byte for byte the one of an online build"
    : "a -mod=vendor build: the modules' h1 are not in its build info (go version -m)";
}

/** What a restore went without: only a folder needs no network at all. */
export function without({ remote }: { readonly remote: boolean }): string {
  return remote ? "with no module proxy" : "with no network";
}

/** The variables that were exported, as lines that a shell evaluates. */
export function exports(variables: readonly Variable[]): string[] {
  return variables.map(({ name, value }) => assign(name, value));
}

/** A line that gives a shell's variable exactly that value. */
export function assign(name: string, value: string): string {
  return `export ${name}='${value.replaceAll("'", `'\\''`)}'`;
}
