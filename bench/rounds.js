// Rounds: every way once in each, beginning with another one each time, so that a slow moment of the machine hits them
// all and none always comes after the same. What is compared was measured in the same round.

import { readFileSync } from "node:fs";

/** What was measured, by name: milliseconds a round, and those of the processor; the largest process and our own one in kB. */
export class Measured {
  times = new Map();
  work = new Map();
  peaks = new Map();
  own = new Map();

  add({ all, work, more }, name) {
    Object.entries({ ...more, [name]: all }).forEach(([each, time]) =>
      push(this.times, each, time),
    );
    push(this.work, name, work);
  }

  median(name) {
    return middle(this.times.get(name) ?? []);
  }

  /** The median of the processor's milliseconds: other work on the machine hardly changes them. */
  worked(name) {
    return middle(this.work.get(name) ?? []);
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
    const [times, others] = [this.times.get(name) ?? [], this.times.get(other) ?? []];
    return times.slice(0, others.length).map((each, round) => [each, others[round]]);
  }
}

/**
 * Measures ways, by name `{ before, way, after, every }`: `way(runner)` is timed, in every n-th round, and may give further
 * times by name, computed from the whole. A first round, which warms everything up and is not counted, watches the memory.
 */
export async function inTurn(ways, rounds, runner) {
  const measured = new Measured();
  const names = [...ways.keys()];
  for (let round = 0; round <= rounds; round++) {
    const first = round % names.length;
    const due = [...names.slice(first), ...names.slice(0, first)];
    for (const name of due.filter((each) => round % (ways.get(each).every ?? 1) === 0)) {
      const by = runner(round === 0);
      const times = await once(ways.get(name), by);
      if (round === 0) {
        measured.peaks.set(name, by.peak);
        measured.own.set(name, by.own);
      } else {
        measured.add(times, name);
      }
    }
  }
  return measured;
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

function push(map, name, value) {
  map.set(name, [...(map.get(name) ?? []), value]);
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
