import { OfflineError } from "../errors.ts";
import type { Progress } from "../host/progress.ts";
import type { Candidate, How, Query, Source } from "../host/store/store.ts";
import type { Judge } from "./judging.ts";
import { open, type Needs, type Opened } from "./opened.ts";
import { failure, isOfBundle, Log, type Said } from "./search-log.ts";

/** What came of a bundle that was taken, and what every store said on the way to it. */
export interface Result<T> {
  readonly value: T;
  readonly said: readonly Said[];
}

/** How to search. Each in its order; of what `needs` names, nothing is missing in what `use` gets. */
export interface Search<T> {
  readonly sources: readonly Source[];
  readonly query: Query;
  readonly needs: Needs;
  readonly judge: Judge;
  /** Takes a bundle, or throws why not; it is then as if it had never been called. `others` is for what it lacks. */
  readonly use: (bundle: Opened, others: Others) => Promise<T>;
  /** Is told how reading a bundle goes on. */
  readonly progress?: Progress | undefined;
}

/** A bundle that was taken; or none, because the nearest was not wanted. */
export type Sought<T> =
  | ({ readonly kind: "taken" } & Result<T>)
  | { readonly kind: "unwanted"; readonly said: readonly Said[] };

/** A bundle that another one may be mended with. */
export interface Spare {
  /** Where it is, for people. */
  readonly reference: string;
  /** Reads its manifest and brings no part. Throws as `open` does. */
  open(): Promise<Opened>;
}

/** The other bundles that stores have, in the order in which they would be tried; a store is asked when it is its turn. */
export type Others = () => AsyncIterable<Spare>;

/**
 * Tries the bundles that stores have until one is taken: those of the very key in the stores' order, then the nearest. A
 * store that is down and a bundle that is refused are reported, and the next is tried. Throws the one reason there is,
 * or one error with every store's, NO_BUNDLE where no bundle was found at all.
 */
export async function search<T>(order: Search<T>): Promise<Result<T>> {
  const logs = order.sources.map((source) => new Log(source));
  const found = (await pass(order, logs, "exact")) ?? (await pass(order, logs, "nearest"));
  if (found === undefined) {
    throw failure(order.query, logs);
  }
  return { value: found.taken, said: logs.map((each) => each.said()) };
}

/**
 * The same; but where no store has a bundle of the very key, `wantsNearest` is asked, once, whether the nearest is wanted
 * at all.
 */
export async function seek<T>(
  order: Search<T>,
  wantsNearest: () => Promise<boolean>,
): Promise<Sought<T>> {
  const logs = order.sources.map((source) => new Log(source));
  const exact = await pass(order, logs, "exact");
  if (exact === undefined && !(await wantsNearest())) {
    return { kind: "unwanted", said: logs.map((each) => each.said()) };
  }
  const found = exact ?? (await pass(order, logs, "nearest"));
  if (found === undefined) {
    throw failure(order.query, logs);
  }
  return { kind: "taken", value: found.taken, said: logs.map((each) => each.said()) };
}

/** Tries what the stores have of one kind; undefined where nothing of it was taken. */
async function pass<T>(
  order: Search<T>,
  logs: readonly Log[],
  how: How,
): Promise<{ readonly taken: T } | undefined> {
  for (const log of logs) {
    for (const candidate of await untried(log, order.query, how)) {
      const others = () => spares(order, logs, candidate);
      const value = await attempt(order, candidate, log, others);
      if (value !== undefined) {
        return value;
      }
    }
  }
  return undefined;
}

async function* spares<T>(
  { query, judge, progress }: Search<T>,
  logs: readonly Log[],
  but: Candidate,
): AsyncGenerator<Spare> {
  const given = new Set([but.reference, ...logs.flatMap((log) => [...log.unfit])]);
  for (const how of ["exact", "nearest"] as const) {
    for (const log of logs) {
      for (const candidate of await ask(log, query, how)) {
        const { reference } = candidate;
        if (!given.has(reference)) {
          given.add(reference);
          yield { reference, open: () => open(candidate, () => [], judge, progress) };
        }
      }
    }
  }
}

async function untried(log: Log, query: Query, how: How): Promise<readonly Candidate[]> {
  const found = (await ask(log, query, how)).filter(({ reference }) => !log.tried.has(reference));
  found.forEach(({ reference }) => log.tried.add(reference));
  return found;
}

async function ask(log: Log, query: Query, how: How): Promise<readonly Candidate[]> {
  const known = log.down ? [] : log.found.get(how);
  if (known !== undefined) {
    return known;
  }
  log.asked = true;
  try {
    const found = await log.source.find(query, how);
    found.passedOver.forEach((each) => log.passedOver.set(each.what, each));
    log.found.set(how, found.candidates);
    return found.candidates;
  } catch (error) {
    if (!(error instanceof OfflineError)) {
      throw error;
    }
    log.down = true;
    log.refusals.push(error);
    return [];
  }
}

async function attempt<T>(
  { needs, judge, use, progress }: Search<T>,
  candidate: Candidate,
  log: Log,
  others: Others,
): Promise<{ taken: T } | undefined> {
  try {
    const taken = await use(await open(candidate, needs, judge, progress), others);
    log.used = true;
    return { taken };
  } catch (error) {
    if (error instanceof OfflineError && isOfBundle(error.code)) {
      log.refusals.push(error);
      if (error.code !== "NOT_IN_BUNDLE" && error.code !== "BAD_MODULE") {
        log.unfit.add(candidate.reference);
      }
      return undefined;
    }
    throw error;
  }
}
