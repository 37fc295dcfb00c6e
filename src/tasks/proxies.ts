import { advise } from "../outage/advice.ts";
import { deedFor, type Advice } from "../outage/deed.ts";
import type { Asked } from "../outage/examination.ts";
import { name, type Entry, type Parsed } from "../outage/goproxy.ts";
import * as route from "../outage/route.ts";
import type { Passage } from "../outage/route.ts";
import { serves, type Verdict } from "../outage/verdict.ts";
import type { Patients } from "./patients.ts";
import { asked, askEntry, within, type Place } from "./probe.ts";

/** Throws nothing for a list that go refuses: that is an answer. `whenThrough` is called when it is known that go gets through. */
export async function askEntries(
  parsed: Parsed,
  { samples, judged, noProxy }: Patients,
  place: Place,
  whenThrough: () => void,
): Promise<Entries> {
  if (parsed.kind === "bad") {
    const verdict: Verdict = { kind: "bad-entry", came: parsed.message };
    const passage: Passage = { kind: "stopped", by: 0, verdict, why: "last" };
    const only = [{ name: "GOPROXY", verdict, unasked: undefined }];
    const deed = deedFor(verdict, "GOPROXY");
    const advice = deed === undefined ? [] : [deed];
    return { list: [], names: ["GOPROXY"], verdicts: [verdict], passage, asked: only, advice };
  }
  const list = parsed.entries;
  const verdicts: (Verdict | undefined)[] = list.map(() => undefined);
  await Promise.all(
    list.map(async (entry, at) => {
      if (entry.kind === "url" && samples.length > 0) {
        verdicts[at] = await askEntry(entry.url, samples, within(place, `entry-${at}`));
        if (route.through(list, verdicts).kind === "through") {
          whenThrough();
        }
      }
    }),
  );
  const answers = list.map((entry, at) =>
    verdicts[at] === undefined
      ? { name: name(entry), verdict: undefined, unasked: reason(entry) }
      : asked(name(entry), verdicts[at], place),
  );
  const known = answers.map(({ verdict }) => verdict);
  const found = route.passage(judged, { entries: list, noProxy }, known);
  return {
    list,
    names: list.map(name),
    verdicts: known,
    passage: found,
    asked: answers,
    advice: advise(list, known, found),
  };
}

/** What came of asking the entries of GOPROXY. */
export interface Entries {
  readonly list: readonly Entry[];
  readonly names: readonly string[];
  readonly verdicts: readonly (Verdict | undefined)[];
  readonly passage: Passage;
  readonly asked: readonly Asked[];
  readonly advice: readonly Advice[];
}

/** An entry that serves, with its credentials: not for people. */
export function serving(list: readonly Entry[], verdicts: Entries["verdicts"]): string | undefined {
  const found = list.find((_, at) => {
    const verdict = verdicts[at];
    return verdict !== undefined && serves(verdict);
  });
  return found?.kind === "url" ? found.url : undefined;
}

function reason({ kind }: Entry): string {
  switch (kind) {
    case "direct":
      return "version control: each module's own server, which was not asked";
    case "off":
      return "nobody is asked from here on";
    case "url":
      return "no module of go.sum goes over it";
    default:
      return kind satisfies never;
  }
}
