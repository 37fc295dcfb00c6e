import type { Change } from "../gosum/diff.ts";
import { cell, gapHead, gapRow } from "./gaps.ts";
import { judgedRows, waivedFirst } from "./judged.ts";
import { code, details, escape, table } from "./markdown.ts";
import { count, duration, size } from "./measure.ts";
import {
  binary,
  modulesLine,
  without,
  type Modules,
  type Restored,
  type Round,
  type Variable,
} from "./restored.ts";
import { join } from "./room.ts";
import { detours, isWorthTelling, saidTable } from "./stores.ts";
import { most, tables, type Tables } from "./tables.ts";
import { moved, proved } from "./text.ts";

/**
 * The job summary of a restore: what happened in its first line, then what it rests on. What was `decided` stands before
 * both.
 */
export function restored(result: Restored, prefix = "", decided: readonly string[] = []): string {
  const alarm = `${waivedFirst(result.judgement) ?? ""}${alteredFirst(result)}`;
  const shown = tables();
  return join([
    `### ${alarm === "" ? "✅ " : `⚠️ ${alarm}`}${prefix}${headline(result)}, ${origin(result)}`,
    ...decided,
    table(["what", "came out"], rows(result)),
    ...(result.rounds.length === 0 ? [] : ["#### Repairs", repairs(result.rounds)]),
    ...(isWorthTelling(result.stores) ? ["#### Stores", saidTable(result.stores)] : []),
    "#### go.sum against the bundle",
    ...sums(result.changes, shown),
    ...covered(result, shown),
    details(exported(result.variables), [variables(result.variables)]),
    ...shown.rest(),
  ]);
}

/** What was placed is proved against go.sum as it is now: that somebody changed a hash in it is not to be overlooked. */
function alteredFirst({ changes }: Restored): string {
  const altered = changes.filter(({ kind }) => kind === "altered").length;
  return altered === 0 ? "" : `${count(altered, "hash")} altered in go.sum since it was packed: `;
}

function headline({ vendor, verdict, modules }: Restored): string {
  const files = `${count(verdict?.files ?? 0, "file")}, each proved against go.sum`;
  switch (vendor) {
    case "placed":
      return `vendor/ restored ${files}`;
    case "rebuilt":
      return `vendor/ rebuilt from proved modules: ${files}`;
    case "kept":
      return `vendor/ there already, and the right one: ${files}`;
    case "off":
    default:
      return `${count(modules?.proved ?? 0, "module version")} placed, each proved`;
  }
}

/** Where it came from, and which stores could not give it. */
function origin({ bundle, stores }: Restored): string {
  const used = stores.find(({ outcome }) => outcome === "used")?.store ?? "a bundle";
  const others = detours(stores);
  const after = others.length === 0 ? "" : ` (not from ${others.join(", ")})`;
  return bundle.remote || after !== ""
    ? escape(`from ${used}${after}, ${without(bundle)}`)
    : without(bundle);
}

function rows(result: Restored): string[][] {
  const { bundle, verdict, modules, misfit, rounds } = result;
  const isTold = misfit !== undefined && rounds.some(({ cause }) => cause.includes(misfit));
  const from = `packed by ${escape(bundle.go)}${at(bundle.commit)}`;
  return [
    ...(verdict === undefined ? [] : [["Proved", `${proved(verdict)}: ${exactly}`]]),
    ...(modules === undefined ? [] : moduleRows(modules, bundle.tools)),
    ...(result.toolchain === undefined
      ? []
      : [
          [
            "Go",
            `${escape(result.toolchain)} from the bundle, proved by the checksum database, is first on PATH`,
          ],
        ]),
    ...(misfit === undefined || isTold
      ? []
      : [["Rebuilt because", `the packed tree was not used: ${escape(misfit)}`]]),
    ["Bundle", `${code(bundle.reference)}, ${size(bundle.size)} read, ${from}`],
    ["Digest", code(`sha256:${bundle.digest}`)],
    ...judgedRows(result.judgement),
    ["Fits", fits(result)],
    ...(result.replaced.length === 0
      ? []
      : [["Replaced", `${result.replaced.map(code).join(", ")}, through a second file`]]),
    ["Checksum policy", policy(result)],
    ["Took", duration(result.milliseconds.all)],
    ["Binary", escape(binary(result))],
  ];
}

const exactly =
  "byte for byte what <code>go mod vendor</code> writes from modules that match the checked-out go.sum";

function moduleRows(modules: Modules, tools: readonly string[]): string[][] {
  const { unproved } = modules;
  const left = unproved.slice(0, most).map(code).join(", ");
  return [
    ["Modules", escape(modulesLine(modules))],
    ...(tools.length === 0 ? [] : [["Tools", tools.map(code).join(", ")]]),
    ...(unproved.length === 0 ? [] : [["Left out", `nobody vouches for ${left}`]]),
  ];
}

function fits({ bundle, vendor }: Restored): string {
  if (bundle.exact) {
    return "packed from this very go.mod and go.sum";
  }
  return vendor === "placed"
    ? "packed from another go.mod or go.sum; the tree is the right one all the same"
    : "packed from another go.mod or go.sum; what was used is proved against this one";
}

function policy({ policy: name }: Restored): string {
  return name === "go-sum"
    ? "⚠️ go-sum: GOSUMDB is off; go.sum is enforced all the same"
    : "strict: GOSUMDB is on, as it was";
}

function repairs(rounds: readonly Round[]): string {
  return table(
    ["cause", "what was done"],
    rounds.map(({ cause, action, result, detail }) => [
      escape(cause),
      `${escape(action)}: **${result}**: ${escape(detail)}`,
    ]),
  );
}

function covered({ coverage: { modules, gaps }, rounds }: Restored, shown: Tables): string[] {
  if (gaps.length === 0) {
    const has = rounds.length === 0 ? "The bundle has" : "The bundle, with these repairs, has";
    return [`${has} all ${count(modules, "module version")} of go.sum.`];
  }
  return [
    `**⚠️ The bundle lacks ${gaps.length} of ${count(modules, "module version")} of go.sum:**`,
    ...shown.show(gapHead, gaps, gapRow),
  ];
}

function sums(changes: readonly Change[], shown: Tables): string[] {
  if (changes.length === 0) {
    return ["No changes."];
  }
  const altered = changes.filter(({ kind }) => kind === "altered");
  const ordered = [...altered, ...changes.filter(({ kind }) => kind !== "altered")];
  return [
    ...(altered.length > 0
      ? [
          `**⚠️ ${count(altered.length, "hash")} altered: another hash for the same version is never an update.**`,
        ]
      : []),
    ...shown.show(["change", "module"], ordered, (each) => [each.kind, cell(moved(each))]),
  ];
}

function exported(all: readonly Variable[]): string {
  return `Exported to the steps that follow: ${all.map(({ name }) => code(name)).join(", ")}`;
}

function variables(all: readonly Variable[]): string {
  return table(
    ["variable", "now, and before"],
    all.map(({ name, value, before }) => [
      code(name),
      `${code(value)}<br>before: ${before === undefined ? "not set" : code(before)}`,
    ]),
  );
}

function at(commit: string | undefined): string {
  return commit === undefined ? "" : ` at ${code(commit.slice(0, 12))}`;
}
