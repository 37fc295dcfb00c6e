import { count, grouped, size } from "./measure.ts";

/** A step as a terminal shows it; see host/progress.ts. `since` is when it began, in ms. */
export interface Running {
  readonly what: string;
  readonly unit: "byte" | "file" | "module";
  readonly done: number;
  readonly all: number | undefined;
  readonly since: number;
}

/** Milliseconds after which a rate says something, and a wait is worth a word. */
const settled = 1_000;
/** The share that is to be done before it tells how long the rest takes: what begins slowly would promise hours. */
const telling = 1 / 20;

/**
 * What goes on, in one line of less than `width` columns: how much of how much, how fast, and how long it still takes at
 * that rate; each only where it is known. Steps of the same name are added up. "" where nothing goes on.
 */
export function line(steps: readonly Running[], now: number, width: number): string {
  const names = [...new Set(steps.map(({ what }) => what))];
  const told = names.map((name) => step(sum(steps.filter(({ what }) => what === name)), now));
  // What began last is what a narrow terminal goes without.
  const fitting = told.findLastIndex((_, at) => columns(told.slice(0, at + 1).join("; ")) < width);
  return fitting === -1 ? clip(told[0] ?? "", width) : told.slice(0, fitting + 1).join("; ");
}

function sum(steps: readonly Running[]): Running {
  return steps.reduce((one, other) => ({
    ...one,
    done: one.done + other.done,
    all: one.all === undefined || other.all === undefined ? undefined : one.all + other.all,
    since: Math.min(one.since, other.since),
  }));
}

function step(running: Running, now: number): string {
  const milliseconds = now - running.since;
  const known = milliseconds < settled ? [] : [...rate(running, milliseconds)];
  const facts = [...amount(running), ...known].join(", ");
  return facts === "" ? running.what : `${running.what}: ${facts}`;
}

function amount({ unit, done, all }: Running): string[] {
  if (all === undefined && done === 0) {
    return [];
  }
  if (unit === "byte") {
    return [all === undefined ? size(done) : `${size(done)} of ${size(all)}`];
  }
  return [all === undefined ? count(done, unit) : `${grouped(done)} of ${count(all, unit)}`];
}

function* rate({ unit, done, all }: Running, milliseconds: number): Generator<string> {
  if (unit === "byte" && done > 0) {
    yield `${size((done / milliseconds) * 1000)}/s`;
  }
  if (all === undefined || done < all * telling) {
    yield wait(milliseconds);
  } else if (done < all) {
    yield `${wait(((all - done) / done) * milliseconds)} left`;
  }
}

/** `3 s`, `2 min 5 s`: whole seconds, as nobody reads more of a line that changes. */
function wait(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** The columns that a text takes at the most: a character of another script may take two. */
function columns(text: string): number {
  return Array.from(text).reduce((all, each) => all + span(each), 0);
}

function span(character: string): number {
  return character <= "~" ? 1 : 2;
}

function clip(text: string, limit: number): string {
  if (columns(text) < limit) {
    return text;
  }
  let left = limit - 3;
  const kept = Array.from(text).filter((each) => (left -= span(each)) >= 0);
  return `${kept.join("")}…`;
}
