import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { fileFailure } from "./failure.ts";
import type { Answer, Batch, Fact, Piece } from "./worker.ts";

interface Hand {
  readonly worker: Worker;
  readonly waiting: ((answer: Answer) => void)[];
}

/** How many batches a thread may have before it: enough to keep it busy, few enough to keep memory flat. */
const depth = 3;

/**
 * Threads that write, hash and inspect files. Facts are gathered as they come, in no order; the first failure is thrown
 * by the next call. `script` is a file that calls `serve`.
 */
export class Pool {
  readonly #hands: readonly Hand[];
  readonly #facts: Fact[] = [];
  readonly #running = new Set<Promise<void>>();
  #failure: Error | undefined;

  constructor(script: URL) {
    const count = Math.min(4, Math.max(2, availableParallelism()));
    this.#hands = Array.from({ length: count }, () =>
      start(script, (error) => (this.#failure ??= error)),
    );
  }

  /** Hands a slab to a thread, which writes it below `root`, or only hashes it where that is undefined. */
  async bytes(
    slab: { readonly bytes: Uint8Array<ArrayBuffer>; readonly pieces: readonly Piece[] },
    root: string | undefined,
  ): Promise<void> {
    // Pieces of a large file follow each other to the first thread.
    const isPart = slab.pieces.some((piece) => piece.end - piece.start < piece.size);
    await this.#hand({ kind: "bytes", root, ...slab }, isPart ? this.#hands[0] : undefined, [
      slab.bytes.buffer,
    ]);
  }

  /** Has files read, hashed and, where wanted, inspected. */
  async read(root: string, names: readonly string[], inspect: boolean): Promise<void> {
    const step = 64;
    for (let at = 0; at < names.length; at += step) {
      await this.#hand(
        { kind: "read", root, names: names.slice(at, at + step), inspect },
        undefined,
        [],
      );
    }
  }

  /** The facts of all files handed in since the last call, once they are there. */
  async facts(): Promise<Fact[]> {
    await Promise.all(this.#running);
    this.#check();
    return this.#facts.splice(0);
  }

  /** Ends the threads, waiting for none. */
  async close(): Promise<void> {
    await Promise.all(this.#hands.map(({ worker }) => worker.terminate()));
  }

  async #hand(batch: Batch, fixed: Hand | undefined, transfer: ArrayBuffer[]): Promise<void> {
    this.#check();
    while (this.#running.size >= depth * this.#hands.length) {
      await Promise.race(this.#running);
      this.#check();
    }
    const hand = fixed ?? this.#idlest();
    const done = new Promise<Answer>((resolve) => hand.waiting.push(resolve)).then((answer) =>
      this.#take(answer),
    );
    this.#running.add(done);
    void done.finally(() => this.#running.delete(done));
    hand.worker.postMessage(batch, transfer);
  }

  #idlest(): Hand {
    return this.#hands.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
  }

  #take(answer: Answer): void {
    if (answer.kind === "facts") {
      this.#facts.push(...answer.facts);
    } else {
      const cause = Object.assign(new Error(answer.message), { code: answer.code });
      this.#failure ??= fileFailure(answer.file, cause);
    }
  }

  #check(): void {
    if (this.#failure !== undefined) {
      throw this.#failure;
    }
  }
}

function start(script: URL, failed: (error: Error) => void): Hand {
  const hand: Hand = { worker: new Worker(script), waiting: [] };
  hand.worker.on("message", (answer: Answer) => hand.waiting.shift()?.(answer));
  hand.worker.on("error", (error) => {
    failed(error instanceof Error ? error : new Error(String(error)));
    for (const resolve of hand.waiting.splice(0)) {
      resolve({ kind: "failure", code: undefined, message: "a thread ended", file: "" });
    }
  });
  return hand;
}
