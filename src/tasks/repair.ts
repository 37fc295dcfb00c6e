import { OfflineError } from "../errors.ts";

/** One attempt to mend what go, or the proof, stumbled over. */
export interface Round {
  /** What was wrong, with the module that it is about. */
  readonly cause: string;
  /** What was done about it. */
  readonly action: string;
  readonly result: "mended" | "not mended";
  /** What came of it: where modules are from, what was not to be had and why. */
  readonly detail: string;
}

/** What came of a round: the state that go is tried with next, or, without one, the error that it ends with. */
export interface Mending<S> {
  readonly round: Round;
  readonly next: { readonly state: S } | { readonly error: unknown };
}

/** What is tried, and how its failures are mended. */
export interface Repairing<S, T> {
  readonly state: S;
  /** What this run is itself a repair of: mended if it comes to an end. */
  readonly before: readonly Round[];
  /** Rounds that there were since. */
  readonly rounds: readonly Round[];
  readonly run: (state: S) => Promise<T>;
  /** Undefined for a failure that nothing can be done about. */
  readonly mend: (error: unknown, state: S) => Promise<Mending<S> | undefined>;
}

/** What came of it in the end. */
export interface Repaired<S, T> {
  readonly value: T;
  readonly state: S;
  readonly rounds: readonly Round[];
}

/** Rounds of one restore, at the most. */
const most = 3;

/**
 * Runs something, mends what it fails with and runs it again: in at most three rounds, and only as long as each of them
 * mends something. Throws what the last run threw, or what a round ended with, its details beginning with all rounds.
 */
export async function repair<S, T>(order: Repairing<S, T>): Promise<Repaired<S, T>> {
  const rounds = [...order.rounds];
  let { state } = order;
  for (;;) {
    try {
      const value = await order.run(state);
      return { value, state, rounds: [...order.before, ...rounds] };
    } catch (error) {
      const count = order.before.length + rounds.length;
      const isOver = count >= most || rounds.at(-1)?.result === "not mended";
      const mending = isOver ? undefined : await order.mend(error, state);
      if (mending === undefined) {
        throw withRounds(error, order.before, rounds);
      }
      rounds.push(mending.round);
      if ("error" in mending.next) {
        throw withRounds(mending.next.error, order.before, rounds);
      }
      state = mending.next.state;
    }
  }
}

/** An error that tells which rounds there were before it; what it is the end of, it has not mended. */
export function withRounds(
  error: unknown,
  before: readonly Round[],
  since: readonly Round[] = [],
): unknown {
  const rounds = [...before.map((each) => ({ ...each, result: "not mended" as const })), ...since];
  if (!(error instanceof OfflineError) || rounds.length === 0) {
    return error;
  }
  const { code, message, hint, details } = error;
  const lines = rounds.map((each, index) => `repair ${index + 1}: ${roundLine(each)}`);
  return new OfflineError(code, message, { hint, details: [...lines, ...details], cause: error });
}

/** A round in a line. */
function roundLine({ cause, action, result, detail }: Round): string {
  return `${cause}: ${action}: ${result}: ${detail}`;
}
