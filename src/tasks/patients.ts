import type { Version } from "../module/gomod.ts";
import { matches } from "../module/pattern.ts";
import type { Sample } from "./probe.ts";
import type { Project } from "./project.ts";

/** How many modules an entry is asked for, at most: one that it lacks is no outage. */
const most = 2;

/** Whom the doctor asks for. */
export interface Patients {
  readonly samples: readonly Sample[];
  /** The path of a module by which GOPROXY is judged: of a private one, where all are. */
  readonly judged: string;
  /** A module that the checksum database may hear of. */
  readonly witnessed: Sample | undefined;
  /** GONOPROXY. */
  readonly noProxy: string;
  readonly public: number;
  readonly private: number;
}

/** Whole modules of go.sum that are nobody's secret: no proxy and no database hears of a private one. */
export function choose({ goSum }: Project, said: ReadonlyMap<string, string>): Patients {
  const noProxy = said.get("GONOPROXY") ?? "";
  const noSumdb = said.get("GONOSUMDB") ?? "";
  const all = [...goSum.keys()].filter((key) => !key.endsWith("/go.mod")).map(version);
  const open = all.filter(({ path }) => !matches(noProxy, path));
  const samples = open.flatMap((module) => {
    const goModH1 = goSum.get(`${module.path} ${module.version}/go.mod`)?.[0];
    return goModH1 === undefined ? [] : [{ module, goModH1 }];
  });
  return {
    samples: spread(samples),
    judged: (open[0] ?? all[0])?.path ?? "",
    noProxy,
    witnessed: samples.find(({ module }) => !matches(noSumdb, module.path)),
    public: open.length,
    private: all.length - open.length,
  };
}

/** A key of go.sum. */
function version(key: string): Version {
  const [path = "", text = ""] = key.split(" ");
  return { path, version: text };
}

/** The first and the middle one: neighbours are often of one family, and gone together. */
function spread(samples: readonly Sample[]): Sample[] {
  return [samples[0], samples[Math.floor(samples.length / 2)]]
    .flatMap((each) => each ?? [])
    .filter((each, at, all) => all.indexOf(each) === at)
    .slice(0, most);
}
