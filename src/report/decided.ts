import type { Diagnosis } from "../outage/diagnosis.ts";
import type { Examination, Health } from "../outage/examination.ts";
import { evidence, footGuns } from "./examined.ts";
import { details, escape, table } from "./markdown.ts";
import { count, duration } from "./measure.ts";
import type { Variable } from "./restored.ts";
import { join } from "./room.ts";
import { isWorthTelling, said, saidTable, type Said } from "./stores.ts";

/** What a report says of a decision; see tasks/decision.ts. */
export interface Decision {
  readonly mode: "bundle" | "network";
  readonly reason: string;
  readonly outage: Health | "unasked";
  readonly examination: Examination | undefined;
  readonly attempts: readonly Attempt[];
}

/** A run of `go mod download`. */
export interface Attempt {
  readonly milliseconds: number;
  readonly failed: Diagnosis | undefined;
}

/** What a report says of dependencies that came over the network; see tasks/dependencies.ts. */
export interface Downloaded {
  readonly decision: Decision;
  readonly downloaded: {
    readonly modules: number;
    readonly moduleCache: string;
    readonly milliseconds: number;
  };
  readonly stores: readonly Said[];
  readonly variables: readonly Variable[];
  readonly replaced: readonly string[];
}

/** The decision and its evidence, in lines for a terminal. */
export function decided({ mode, reason, examination, attempts }: Decision): string[] {
  const asked = [...(examination?.entries ?? []), ...(examination?.databases ?? [])];
  return [
    `  decided  ${mode}, because: ${reason}`,
    ...(examination === undefined || examination.headline === reason
      ? []
      : [`  doctor   ${examination.headline}`]),
    ...(asked.length === 0 ? [] : [`  asked    ${asked.map(({ name }) => name).join(", ")}`]),
    ...attempts.map((each, at) => `  download ${at + 1}: ${attempt(each)}`),
  ];
}

/** What stands before everything else in the first line of a summary. */
export function prefix({ outage, mode }: Decision): string {
  return mode === "network" ? "Network used: " : starts[outage];
}

const starts: Readonly<Record<Decision["outage"], string>> = {
  outage: "Outage, a bundle is used: ",
  blocked: "The module proxy is not to be trusted now, a bundle is used: ",
  off: "The network is switched off, a bundle is used: ",
  healthy: "A bundle of this very go.sum is used: ",
  unknown: "A bundle of this very go.sum is used: ",
  unasked: "",
};

/** The decision and its evidence as Markdown: what follows the first line of a summary. */
export function decision(result: Decision): string[] {
  const { mode, reason, examination, attempts } = result;
  const seen = [
    ...(examination === undefined ? [] : evidence(examination)),
    ...(attempts.length === 0
      ? []
      : [
          table(
            ["go mod download", "came out"],
            attempts.map((each, at) => [`run ${at + 1}`, escape(attempt(each))]),
          ),
        ]),
  ];
  return [
    `**Decided:** ${mode}, because: ${escape(reason)}`,
    ...(seen.length === 0 ? [] : [details("What the network was asked, and what it said", seen)]),
    ...(examination === undefined ? [] : footGuns(examination)),
  ];
}

/** Dependencies that came over the network, in lines for a terminal. */
export function downloaded(result: Downloaded): string[] {
  const { modules, moduleCache } = result.downloaded;
  return [
    `Brought ${count(modules, "module version")} over the network in ${duration(result.downloaded.milliseconds)}: go checked each against go.sum`,
    `  cache    ${moduleCache}`,
    ...(isWorthTelling(result.stores)
      ? ["  stores   asked in this order:", ...said(result.stores)]
      : []),
    ...result.replaced.map(
      (line) => `  replaced ${line} (in a second file; the project's own is as it was)`,
    ),
    ...(result.variables.length === 0 ? ["  exported nothing: no bundle was needed"] : []),
  ];
}

/** The job summary of dependencies that came over the network. */
export function network(result: Downloaded): string {
  const { modules, milliseconds } = result.downloaded;
  return join([
    `### ✅ ${prefix(result.decision)}${count(modules, "module version")} in ${duration(milliseconds)}, each checked by go against go.sum; no bundle was needed`,
    ...decision(result.decision),
    ...(isWorthTelling(result.stores) ? ["#### Stores", saidTable(result.stores)] : []),
  ]);
}

function attempt({ milliseconds, failed }: Attempt): string {
  const after = duration(milliseconds);
  return failed === undefined
    ? `all brought in ${after}`
    : `failed after ${after}: ${failed.entry?.cause ?? "no answer"} (${failed.line ?? "go said nothing"})`;
}
