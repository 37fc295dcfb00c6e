import { code, escape, table } from "./markdown.ts";
import { count } from "./measure.ts";
import { assign } from "./restored.ts";
import { join } from "./room.ts";

/** What a report says of a leave; see tasks/leave.ts. */
export type Left =
  | { readonly kind: "nothing"; readonly project: string; readonly others: readonly string[] }
  | {
      readonly kind: "undone";
      readonly project: string;
      readonly vendor: "removed" | "kept" | "changed" | "tracked" | "gone";
      readonly differences: readonly string[];
      readonly shown: boolean;
      readonly variables: readonly Given[];
      readonly others: readonly string[];
    };

/** A variable as it is from now on, and as it was until now; undefined is not set. */
export interface Given {
  readonly name: string;
  readonly value: string | undefined;
  readonly until: string | undefined;
}

type Undone = Extract<Left, { kind: "undone" }>;

/** Differing files that a reader still reads; the rest is in the JSON report. */
const most = 20;

/** A leave, in lines for a terminal. */
export function lines(result: Left): string[] {
  if (result.kind === "nothing") {
    return [nothing(result.project), ...result.others.map(other)];
  }
  return [
    `Left ${result.project}: ${headline(result)}`,
    `  vendor   ${fate(result)}`,
    ...shown(result.differences).map((each) => `           ${each}`),
    ...(result.shown
      ? ["  git      our line is taken out of the repository's exclude file again"]
      : []),
    ...result.others.map(other),
  ];
}

/** The job summary of a leave: in its first line what came back and what stayed. */
export function summary(result: Left): string {
  if (result.kind === "nothing") {
    return join([`### ℹ️ ${escape(nothing(result.project))}`, ...result.others.map(another)]);
  }
  const rows = result.variables.map(({ name, value, until }) => [
    code(name),
    `${value === undefined ? "not set: exported empty" : code(value)}<br>until now: ${until === undefined ? "not set" : code(until)}`,
  ]);
  return join([
    `### ${stays(result) ? "⚠️" : "✅"} left: ${headline(result)}`,
    table(
      ["what", "came out"],
      [
        ["Project", code(result.project)],
        ["vendor/", escape(fate(result))],
        [
          "Exclude file",
          result.shown ? "our line is taken out again" : "nothing of ours was in it",
        ],
      ],
    ),
    ...(result.differences.length > 0
      ? [
          table(
            ["not as it was placed"],
            shown(result.differences).map((each) => [code(each)]),
          ),
        ]
      : []),
    "#### Given back to the steps that follow",
    table(["variable", "from now on, and until now"], rows),
    "GitHub cannot unset a variable: one that was not set before is exported empty, which go reads as not set.",
    ...result.others.map(another),
  ]);
}

/** Annotations: a vendor/ that stays although a restore had placed it. */
export function warnings(result: Left): { readonly title: string; readonly message: string }[] {
  if (result.kind === "nothing" || !stays(result)) {
    return [];
  }
  const [first] = result.differences;
  const more = result.differences.length - 1;
  const named = first === undefined ? "" : `: ${first}${more > 0 ? ` (and ${more} more)` : ""}`;
  return [
    {
      title: "go-offline: vendor/ stays",
      message: `${fate(result)}${named}. go uses it as long as it is there: keep it or remove it yourself`,
    },
  ];
}

/** The variables as lines that a shell evaluates. */
export function shell(variables: readonly Pick<Given, "name" | "value">[]): string[] {
  return variables.map(({ name, value }) =>
    value === undefined ? `unset ${name}` : assign(name, value),
  );
}

function headline(result: Undone): string {
  const end = {
    removed: "vendor/ removed",
    kept: "vendor/ stays, it was there before",
    changed: "vendor/ stays, it was changed since",
    tracked: "vendor/ stays, git tracks it now",
    gone: "vendor/ was gone already",
  };
  return `${count(result.variables.length, "variable")} given back, ${end[result.vendor]}`;
}

function fate({ vendor, differences }: Undone): string {
  const fates = {
    removed: "removed: it was byte for byte what the restore had placed",
    kept: "not touched: it was there before the restore",
    changed: `not touched: it is not what the restore had placed, ${count(differences.length, "difference")}`,
    tracked: "not touched: git tracks it now",
    gone: "gone already",
  };
  return fates[vendor];
}

function stays({ vendor }: Undone): boolean {
  return vendor === "changed" || vendor === "tracked";
}

function shown(differences: readonly string[]): string[] {
  const more = differences.length - most;
  return [...differences.slice(0, most), ...(more > 0 ? [`… and ${more} more`] : [])];
}

function nothing(project: string): string {
  return `Nothing to leave: no restore of ${project} is known here`;
}

function other(directory: string): string {
  return `  also     ${directory} is still restored: leave it with its own directory`;
}

function another(directory: string): string {
  return `${code(directory)} is still restored: leave it with its own directory.`;
}
