import { setTimeout as sleep } from "node:timers/promises";

/** How long to wait and how often to ask again. Times in milliseconds. */
export interface Patience {
  /** For the first byte of an answer, and between two chunks of it. */
  readonly silence: number;
  readonly attempts: number;
  /** Before the second attempt; each further wait is twice as long. */
  readonly wait: number;
  /** The longest `Retry-After` that is waited for. */
  readonly longest: number;
}

/** A blip is waited out; a service that is down costs seconds, and one that hangs half a minute. */
export const usual: Patience = { silence: 15_000, attempts: 4, wait: 500, longest: 20_000 };

/** Waits; no longer than until the signal is given. */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  const ended = sleep(milliseconds, undefined, signal === undefined ? {} : { signal });
  await ended.catch((error: unknown) => {
    if (signal?.aborted !== true) {
      throw error;
    }
  });
}
