import { harmlessLines } from "../host/relaying.ts";
import type { Source } from "../host/store/store.ts";
import type { Command, Compared } from "./arguments.ts";
import { encode, type Output } from "./printing.ts";

/** Two go.sum files, or a checkout and its base; `open` gives the stores that words name. */
export async function runDiff(
  { compared, json }: Extract<Command, { kind: "diff" }>,
  open: (words: readonly string[]) => Promise<readonly Source[]>,
): Promise<Output> {
  return compared.kind === "files"
    ? compareFiles(compared, json)
    : compareBase(compared, await open(compared.from), json);
}

async function compareFiles(
  { before, after }: Extract<Compared, { kind: "files" }>,
  json: boolean,
): Promise<Output> {
  const { diffFiles } = await import("../tasks/diff.ts");
  const text = await import("../report/text.ts");
  const found = await diffFiles(before, after);
  const altered = found.filter(({ kind }) => kind === "altered").length;
  const messages =
    altered === 0
      ? []
      : [
          `error SUM_ALTERED: ${altered} altered: another hash for the same version is never an update`,
          "  do: find out who changed it: compare both hashes with the checksum database, and do not build until then",
        ];
  return {
    status: altered === 0 ? 0 : 1,
    messages,
    answer: json ? [encode(found)] : text.changes(found).map(harmlessLines),
  };
}

async function compareBase(
  { project, base }: Extract<Compared, { kind: "base" }>,
  sources: readonly Source[],
  json: boolean,
): Promise<Output> {
  const { review } = await import("../tasks/review.ts");
  const report = await import("../report/review.ts");
  const reviewed = await review({ project, base, sources });
  const messages = report.refusals(reviewed);
  return {
    status: messages.length === 0 ? 0 : 1,
    messages: messages.flatMap((each) => [`error SUM_ALTERED: ${each}`, `  do: ${report.remedy}`]),
    answer: json ? [encode(reviewed)] : report.lines(reviewed).map(harmlessLines),
  };
}
