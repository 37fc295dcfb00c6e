import { acts, type Act } from "./acts.ts";
import { footGun, type FootGun } from "./foot-gun.ts";
import { ofGo, type Locate } from "./go-command.ts";
import { ofSetting, type Setting } from "./settings.ts";
import { pipelines } from "./shell.ts";

/** A variable's value, and in words what gave it. */
export interface Given {
  readonly value: string;
  readonly why: string;
}

/** What a script runs in. */
export interface Running {
  readonly modules: readonly string[];
  readonly lookup: (name: string) => Given | undefined;
  readonly locate: Locate;
  /** What the script gives to later steps of its job goes in here. */
  readonly later: Map<string, Given>;
}

/** Settings that other jobs of a machine would go on with. */
const shared = new Set(["GOPROXY", "GOSUMDB", "GOFLAGS"]);

/** What a script sets and runs that will go wrong, in its order. */
export function ofScript(script: string, running: Running): FootGun[] {
  const own = new Map<string, Given>();
  const lookup = (name: string) => own.get(name) ?? running.lookup(name);
  return acts(pipelines(script)).flatMap((act) =>
    act.kind === "set"
      ? ofSet(act, own, { ...running, lookup })
      : ofRun(act, { ...running, lookup }),
  );
}

type Set = Extract<Act, { kind: "set" }>;

function ofSet(act: Set, own: Map<string, Given>, running: Running): FootGun[] {
  const { name, value, reach } = act;
  if (reach === "script") {
    own.set(name, { value, why: "set before it in the same script" });
  } else if (reach === "job") {
    running.later.set(name, { value, why: "an earlier step wrote it to GITHUB_ENV" });
  }
  const at = running.locate(act);
  const setting: Setting = { name, value, lasting: reach === "job" || reach === "go env" };
  const found = ofSetting(setting, at, {
    modules: running.modules,
    lookup: (other) => running.lookup(other)?.value,
  });
  return reach === "go env" && shared.has(name)
    ? [
        footGun(
          "go-env-write",
          at,
          `go env -w ${name} writes the user's own file: it outlives the job on a runner that is kept, and does nothing where the environment has ${name} too, as after a restore`,
          `write ${name} into the job's env, or into GITHUB_ENV`,
        ),
        ...found,
      ]
    : found;
}

function ofRun(act: Extract<Act, { kind: "go" }>, running: Running): FootGun[] {
  const own = act.own.get("GOFLAGS");
  const given =
    own === undefined ? running.lookup("GOFLAGS") : { value: own, why: "set for this command" };
  return ofGo(act.args, given?.value ?? "", given?.why ?? "its own flag", running.locate);
}
