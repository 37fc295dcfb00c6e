// Rounds: every way once in each, beginning with another one each time, so that a slow moment of the machine hits them
// all and none always comes after the same. What is compared was measured in the same round.

import { readFileSync } from "node:fs";

/** What was measured, by name: milliseconds a round, and those of the processor; the largest process and our own one in kB. */
export class Measured {
  /** Arrays with a place for each round, empty where a way was left out. */
  times = new Map();
  work = new Map();
  peaks = new Map();
  own = new Map();

  add({ all, work, more }, name, round) {
    Object.entries({ ...more, [name]: all }).forEach(([each, time]) =>
      put(this.times, each, round, time),
    );
    put(this.work, name, round, work);
  }

  has(name) {
    return this.times.has(name);
  }

  /** In how many rounds it was measured. */
  count(name) {
    return values(this.times, name).length;
  }

  median(name) {
    return middle(values(this.times, name));
  }

  /** The median of the processor's milliseconds: other work on the machine hardly changes them. */
  worked(name) {
    return middle(values(this.work, name));
  }

  /** The median of the ratios, round by round. */
  ratio(name, other) {
    return middle(this.paired(name, other).map(([a, b]) => a / b));
  }

  /** The median of the differences, round by round, in milliseconds. */
  difference(name, other) {
    return middle(this.paired(name, other).map(([a, b]) => a - b));
  }

  paired(name, other) {
    const others = this.times.get(other) ?? [];
    return (this.times.get(name) ?? [])
      .map((each, round) => [each, others[round]])
      .filter(([a, b]) => a !== undefined && b !== undefined);
  }
}

/**
 * Measures ways, by name `{ before, way, after }`: `way(runner)` is timed, and may give further times by name, computed from
 * the whole. A first round, which warms everything up and is not counted, watches the memory. Where the rounds would take
 * longer than `budget` (in ms), the ways that take the longest are left out of some.
 */
export async function inTurn(ways, rounds, runner, budget = Infinity) {
  const measured = new Measured();
  const costs = new Map([...ways.keys()].map((name) => [name, 0]));
  let every = new Map();
  for (let round = 0; round <= rounds; round++) {
    for (const name of turned([...ways.keys()], round)) {
      // All of them in the last one: what is compared has a round in common.
      if (round === rounds || round % (every.get(name) ?? 1) === 0) {
        const by = runner(round === 0);
        const began = performance.now();
        const times = await once(ways.get(name), by);
        if (round === 0) {
          costs.set(name, performance.now() - began);
          measured.peaks.set(name, by.peak);
          measured.own.set(name, by.own);
        } else {
          measured.add(times, name, round - 1);
        }
      }
    }
    if (round === 0) {
      every = plan(costs, rounds, budget - sum([...costs.values()]));
    }
  }
  return measured;
}

function sum(numbers) {
  return numbers.reduce((all, each) => all + each, 0);
}

function turned(names, round) {
  const first = round % names.length;
  return [...names.slice(first), ...names.slice(0, first)];
}

/**
 * In every how many-th round each way is due: more than 1 only for those that take more than their part of the budget, and
 * never so that one is not measured at all.
 */
function plan(costs, rounds, budget) {
  const every = new Map([...costs.keys()].map((name) => [name, 1]));
  const spent = (name) => costs.get(name) * Math.floor(rounds / every.get(name));
  const longest = () =>
    [...costs.keys()]
      .filter((name) => every.get(name) < rounds && spent(name) > budget / costs.size)
      .toSorted((a, b) => spent(b) - spent(a))[0];
  for (let name = longest(); name !== undefined; name = longest()) {
    if (sum([...costs.keys()].map(spent)) <= budget) {
      break;
    }
    every.set(name, every.get(name) + 1);
  }
  return every;
}

async function once({ before, way, after }, runner) {
  await before?.();
  const [started, work] = [performance.now(), worked()];
  const answer = await way(runner);
  const all = performance.now() - started;
  const more = typeof answer === "function" ? answer(all) : {};
  const times = { all, work: worked() - work, more };
  await after?.();
  return times;
}

/** Processor time of all processes that this one has waited for, and of those that they waited for; in milliseconds, by tens. */
function worked() {
  try {
    const fields = readFileSync("/proc/self/stat", "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return 10 * (Number(fields[13]) + Number(fields[14]));
  } catch {
    return Number.NaN;
  }
}

function put(map, name, round, value) {
  const row = map.get(name) ?? [];
  row[round] = value;
  map.set(name, row);
}

function values(map, name) {
  return (map.get(name) ?? []).filter((each) => each !== undefined);
}

/** The median; NaN of nothing. */
export function middle(numbers) {
  if (numbers.length === 0) {
    return Number.NaN;
  }
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
