import type { Finding } from "../vendor/finding.ts";
import { count } from "./measure.ts";

/** A note on a file of the repository, as a reviewer sees it. */
export interface Annotation {
  /** Relative to the project. */
  readonly file: string;
  readonly title: string;
  readonly message: string;
}

/** GitHub shows ten errors of a step, and one of them says what happened as a whole. */
const most = 9;

/** Findings as annotations on the files concerned; of many the last one says how many more there are. */
export function annotations(findings: readonly Finding[]): Annotation[] {
  const cut = findings.length > most ? most - 1 : most;
  const shown = findings.slice(0, cut).map(annotation);
  const more = findings.length - shown.length;
  return more === 0
    ? shown
    : [
        ...shown,
        {
          file: textFile,
          title: "not proved",
          message: `and ${count(more, "finding")} more, in the job summary and the JSON report`,
        },
      ];
}

/** What is about no file of the tree is told where the tree says what is in it. */
const textFile = "vendor/modules.txt";

function annotation({ kind, what, reason }: Finding): Annotation {
  const isFile = kind === "missing" || kind === "extra" || kind === "differs";
  return isFile
    ? { file: `vendor/${what}`, title: `not proved: ${kind}`, message: reason }
    : { file: textFile, title: `not proved: ${kind}`, message: `${what}: ${reason}` };
}
