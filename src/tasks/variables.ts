import { OfflineError } from "../errors.ts";
import { variable } from "../host/environment.ts";
import { variablesOf, type Modules } from "./modules.ts";
import type { Project } from "./project.ts";

/** A variable that a restore exports, with what it was before in the process (undefined: not set). */
export interface Variable {
  readonly name: string;
  readonly value: string;
  readonly before: string | undefined;
}

/** Flags that make go build something else than the go.mod and the tree that were proved. */
const foreign = ["modfile", "overlay"];

/** `strict`: GOSUMDB stays as it is; `go-sum`: it is off, and go.sum is enforced all the same. */
export type Policy = "strict" | "go-sum";

/** What was placed: vendor/, a module cache, or both. */
export interface Placed {
  readonly vendor: boolean;
  readonly modules: Modules | undefined;
  /** Another go.work than the project's own. */
  readonly work: string | undefined;
}

/**
 * The environment for what is placed: no proxy but the modules' own folder, no version control, no other toolchain, and
 * GOSUMDB as it was unless the policy says otherwise. GOFLAGS keeps the user's flags as go `said` them, but for `own`, which an earlier step of ours put there. Throws NOT_COVERED.
 */
export function environment(
  project: Project,
  policy: Policy,
  said: string,
  own: string,
): (placed: Placed) => Variable[] {
  const flags = words(said, own);
  return ({ vendor, modules, work }) => {
    const values = {
      GOFLAGS: [...flags, ...project.flags, vendor ? "-mod=vendor" : "-mod=readonly"].join(" "),
      ...(work === undefined ? {} : { GOWORK: work }),
      GOPROXY: "off",
      ...(modules === undefined ? {} : variablesOf(modules)),
      ...(policy === "go-sum" ? { GOSUMDB: "off" } : {}),
      GONOPROXY: "none",
      GOVCS: "*:off",
      GOTOOLCHAIN: "local",
    };
    return Object.entries(values).map(([name, value]) => ({ name, value, before: variable(name) }));
  };
}

/** What makes go read a second go.mod or go.work, and changes nothing else: GOFLAGS as go `said` it, with the project's own flags. */
export function online(
  project: Project,
  said: string,
  own: string,
  work: string | undefined,
): Variable[] {
  const flags = split(said).filter((word) => word !== own);
  const values = {
    ...(project.flags.length === 0 ? {} : { GOFLAGS: [...flags, ...project.flags].join(" ") }),
    ...(work === undefined ? {} : { GOWORK: work }),
  };
  return Object.entries(values).map(([name, value]) => ({ name, value, before: variable(name) }));
}

/** The flags but for -mod, and for our own of an earlier step. */
function words(flags: string, own: string): string[] {
  const all = split(flags).filter((word) => word !== own);
  const odd = all.find((word) => foreign.includes(nameOf(word)));
  if (odd !== undefined) {
    throw new OfflineError(
      "NOT_COVERED",
      `environment: GOFLAGS: not proved: ${odd} makes go read other files than go.mod and vendor/`,
      {
        hint: "take the flag out of GOFLAGS for this job, in the environment and in go env",
      },
    );
  }
  return all.filter((word) => nameOf(word) !== "mod");
}

/** Flags as go splits GOFLAGS: at blanks, except within quotes that open a word. cmd/internal/quoted. */
function split(flags: string): string[] {
  return flags.match(/'[^']*'|"[^"]*"|\S+/g) ?? [];
}

function nameOf(word: string): string {
  return /^["']?--?([^="']*)/.exec(word)?.[1] ?? "";
}
