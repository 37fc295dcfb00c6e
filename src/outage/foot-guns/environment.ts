import type { FootGun, Place } from "./foot-gun.ts";
import { ofSetting } from "./settings.ts";

/** What holds where go is run now. */
export interface Environment {
  /** Variables as go says them (`go env`). */
  readonly said: ReadonlyMap<string, string>;
  /** The names of the process's own variables. */
  readonly names: readonly string[];
  /** The module paths of go.sum. */
  readonly modules: readonly string[];
}

const judged = ["GOPROXY", "GOSUMDB", "GOFLAGS", "GOPRIVATE", "GONOPROXY"];

/** What will go wrong with the environment as it is. */
export function find({ said, names, modules }: Environment): FootGun[] {
  const lookup = (name: string) => said.get(name);
  const asSaid = judged.flatMap((name) =>
    ofSetting({ name, value: said.get(name) ?? "", lasting: true }, at("go env"), {
      modules,
      lookup,
    }),
  );
  const unknown = names
    .filter((name) => !judged.includes(name))
    .flatMap((name) =>
      ofSetting({ name, value: "", lasting: true }, at("the environment"), { modules, lookup }),
    );
  return [...asSaid, ...unknown];
}

function at(where: string): Place {
  return { file: undefined, line: undefined, where };
}
