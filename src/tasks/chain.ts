import type { State } from "./state.ts";
import type { Variable } from "./variables.ts";

/** A variable as it is to be from now on; undefined is not set. */
export interface Given {
  readonly name: string;
  readonly value: string | undefined;
}

/**
 * Several projects may be restored in one environment, one upon the other: what the later one found is what the earlier
 * one had exported. Each variable is a chain of its own, as a shell of another terminal knows nothing of this one's.
 * `others` are ordered by time.
 */
export function given(state: State, others: readonly State[]): Given[] {
  return state.variables.map((variable) => {
    let holder: Held = { state, variable };
    for (let above = next(holder, others); above !== undefined; above = next(holder, others)) {
      holder = above;
    }
    const value = holder.state === state ? variable.before : holder.variable.value;
    return { name: variable.name, value };
  });
}

/** The states that change when one goes: what stood upon it stands upon what was below it. */
export function unlink(state: State, others: readonly State[]): State[] {
  const changes = state.variables.flatMap((variable) => {
    const above = next({ state, variable }, others);
    return above === undefined ? [] : [{ ...above, before: variable.before }];
  });
  return others.flatMap((other) => {
    const own = changes.filter((change) => change.state === other);
    const variables = other.variables.map((variable) => {
      const change = own.find((each) => each.variable === variable);
      return change === undefined ? variable : { ...variable, before: change.before };
    });
    return own.length === 0 ? [] : [{ ...other, variables }];
  });
}

/**
 * The variables of a project that is restored again. Where nothing came between, what was before the first restore
 * counts; where somebody set another value, or another project stands upon the first restore, what was found now.
 */
export function again(
  earlier: State,
  others: readonly State[],
  variables: readonly Variable[],
): Variable[] {
  const now = variables.map((variable) => {
    const old = earlier.variables.find(({ name }) => name === variable.name);
    const isOurs = old !== undefined && old.value === variable.before;
    return isOurs && next({ state: earlier, variable: old }, others) === undefined
      ? { ...variable, before: old.before }
      : variable;
  });
  const names = new Set(variables.map(({ name }) => name));
  return [...now, ...earlier.variables.filter(({ name }) => !names.has(name))];
}

interface Held {
  readonly state: State;
  readonly variable: Variable;
}

/** The restore that came next and found this one's value. */
function next({ state, variable }: Held, others: readonly State[]): Held | undefined {
  for (const other of others) {
    const found = other.variables.find(({ name }) => name === variable.name);
    if (other.time > state.time && found !== undefined && found.before === variable.value) {
      return { state: other, variable: found };
    }
  }
  return undefined;
}
