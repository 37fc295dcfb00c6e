import { decided, decision, downloaded, network, prefix, type Downloaded } from "./decided.ts";
import type { Decision } from "./decided.ts";
import { warnings as footGuns, type Warning } from "./examined.ts";
import { waiverWarnings } from "./judged.ts";
import * as summaries from "./restored-summary.ts";
import * as texts from "./restored.ts";
import * as stores from "./stores.ts";

/** What a report says of what dependencies came from; see tasks/dependencies.ts. */
export type Outcome =
  | { readonly mode: "bundle"; readonly decision: Decision; readonly restored: texts.Restored }
  | ({ readonly mode: "network" } & Downloaded);

/** What came of it, for programs: a restore's facts with the decision among them. */
export function facts(outcome: Outcome): object {
  return outcome.mode === "network"
    ? outcome
    : { mode: outcome.mode, decision: outcome.decision, ...outcome.restored };
}

/** What came of it, in lines for a terminal: what happened, why, and what it rests on. */
export function lines(outcome: Outcome): string[] {
  const [first = "", ...others] =
    outcome.mode === "network" ? downloaded(outcome) : texts.restored(outcome.restored);
  return [first, ...decided(outcome.decision), ...others];
}

/** The job summary: the decision and its evidence first. */
export function summary(outcome: Outcome): string {
  const { decision: made } = outcome;
  return outcome.mode === "network"
    ? network(outcome)
    : summaries.restored(outcome.restored, prefix(made), decision(made));
}

/** One annotation for each kind of thing that somebody should look at. */
export function warnings(outcome: Outcome): Warning[] {
  const { decision: made } = outcome;
  const asked = outcome.mode === "network" ? outcome.stores : outcome.restored.stores;
  return [
    ...outage(made),
    ...(outcome.mode === "bundle" ? waiverWarnings(outcome.restored.judgement) : []),
    ...(outcome.mode === "bundle" ? altered(outcome.restored) : []),
    ...stores.warnings(asked.filter(({ code }) => code !== undefined)),
    ...(made.examination === undefined ? [] : footGuns(made.examination)),
  ];
}

/** The variables to be exported. */
export function variables(outcome: Outcome): readonly texts.Variable[] {
  return outcome.mode === "network" ? outcome.variables : outcome.restored.variables;
}

function outage({ outage: word, reason, examination }: Decision): Warning[] {
  if (word === "outage") {
    return [{ title: "go-offline: OUTAGE", message: reason }];
  }
  return word === "blocked"
    ? [{ title: "go-offline: NO_PASSAGE", message: examination?.headline ?? reason }]
    : [];
}

/** Module versions that an annotation names. */
const named = 5;

/** What was placed is proved against go.sum as it is now: that somebody changed a hash in it is another matter. */
function altered({ changes }: texts.Restored): Warning[] {
  const found = changes.flatMap((each) =>
    each.kind === "altered" ? [`${each.path} ${each.version}`] : [],
  );
  const more = found.length > named ? ` and ${found.length - named} more` : "";
  return found.length === 0
    ? []
    : [
        {
          title: "go-offline: go.sum altered",
          message: `go.sum has another hash than when the bundle was packed for ${found.slice(0, named).join(", ")}${more}: the same version never has two, find out who changed it`,
        },
      ];
}
