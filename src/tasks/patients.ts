import { matches } from "../module/pattern.ts";
import type { Sample } from "./probe.ts";
import type { Project } from "./project.ts";

/** How many modules an entry is asked for, at most: one that it lacks is no outage. */
const most = 2;

/** Whom the doctor asks for. */
export interface Patients {
  readonly samples: readonly Sample[];
  /** A module that the checksum database may hear of. */
  readonly witnessed: Sample | undefined;
  readonly public: number;
  readonly private: number;
}

/** Whole modules of go.sum that are nobody's secret: no proxy and no database hears of a private one. */
export function choose({ goSum }: Project, said: ReadonlyMap<string, string>): Patients {
  const whole = [...goSum.keys()].filter((key) => !key.endsWith("/go.mod"));
  const samples: Sample[] = [];
  let hidden = 0;
  for (const key of whole) {
    const [modulePath = "", version = ""] = key.split(" ");
    const goModH1 = goSum.get(`${key}/go.mod`)?.[0];
    const isHidden = matches(said.get("GONOPROXY") ?? "", modulePath);
    hidden += isHidden ? 1 : 0;
    if (!isHidden && goModH1 !== undefined) {
      samples.push({ module: { path: modulePath, version }, goModH1 });
    }
  }
  const isOpen = ({ module }: Sample) => !matches(said.get("GONOSUMDB") ?? "", module.path);
  return {
    samples: spread(samples),
    witnessed: samples.find(isOpen),
    public: whole.length - hidden,
    private: hidden,
  };
}

/** The first and the middle one: neighbours are often of one family, and gone together. */
function spread(samples: readonly Sample[]): Sample[] {
  return [samples[0], samples[Math.floor(samples.length / 2)]]
    .flatMap((each) => each ?? [])
    .filter((each, at, all) => all.indexOf(each) === at)
    .slice(0, most);
}
