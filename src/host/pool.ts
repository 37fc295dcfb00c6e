import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { OfflineError } from "../errors.ts";
import { fileFailure } from "./failure.ts";
import { undoIfEnded } from "./interrupt.ts";
import type { Answer, Batch } from "./worker.ts";

/** What is known of one file: its sha256 in hex, and what the thread's `inspect` said of its bytes, "" for nothing. */
export interface Fact {
  readonly name: string;
  readonly sha256: string;
  readonly note: string;
  /** Whether the file may be executed; never of one that was unpacked. */
  readonly executable: boolean;
}

/** A batch that a thread has: awaiting `facts` gives those of its files, in order. */
export interface Given {
  readonly facts: Promise<Fact[]>;
}

interface Hand {
  readonly worker: Worker;
  readonly waiting: ((answer: Answer) => void)[];
}

/** How many batches a thread may have before it: enough to keep it busy, few enough to keep memory flat. */
const depth = 2;

/** Bytes that the threads may have before them, but for one batch that has more of its own: a module zip may be large. */
const heaviest = 48 << 20;

/** Threads that unpack, write, hash and inspect files. `script` is a file that calls `serve`. */
export class Pool {
  readonly #hands: readonly Hand[];
  readonly #running = new Set<Promise<Answer>>();
  readonly #stop = new Int32Array(new SharedArrayBuffer(4));
  readonly #forget: () => void;
  #failure: Error | undefined;
  /** Bytes of the batches that the threads have. */
  #weight = 0;

  constructor(script: URL) {
    const count = Math.min(4, Math.max(2, availableParallelism()));
    this.#hands = Array.from({ length: count }, () =>
      start(script, this.#stop.buffer, (error) => (this.#failure ??= error)),
    );
    this.#forget = undoIfEnded(() => this.#halt(), "stop");
  }

  /**
   * Returns once a thread has the batch. With `handOver`, its bytes are the thread's from then on, and are not copied.
   * Throws the first failure of any batch.
   */
  async give(batch: Batch, handOver = false): Promise<Given> {
    const weight = batch.kind === "packed" ? batch.bytes.length : 0;
    // No step between the last look and the batch being counted: others may wait for the same room.
    while (this.#isFull(weight)) {
      await Promise.race(this.#running);
    }
    if (this.#failure !== undefined) {
      throw this.#failure;
    }
    const hand = this.#hands.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
    const answer = new Promise<Answer>((resolve) => hand.waiting.push(resolve));
    this.#running.add(answer);
    this.#weight += weight;
    hand.worker.postMessage(batch, handOver && batch.kind === "packed" ? memory(batch.bytes) : []);
    const facts = this.#take(answer, weight);
    facts.catch(() => undefined);
    return { facts };
  }

  /** Returns once the threads would take a batch of so many bytes: who asks before they are read holds fewer of them. */
  async room(weight: number): Promise<void> {
    while (this.#isFull(weight)) {
      await Promise.race(this.#running);
    }
  }

  /** Has files read, hashed and, where wanted, inspected as those of a part; their facts in no order. `read` is told how many more were. */
  async read(
    root: string,
    names: readonly string[],
    inspect: boolean,
    part?: string,
    read?: (count: number) => void,
  ): Promise<Fact[]> {
    const step = part === undefined ? 64 : 4;
    const given: Promise<Fact[]>[] = [];
    for (let at = 0; at < names.length; at += step) {
      const some = names.slice(at, at + step);
      const { facts } = await this.give({ kind: "read", root, names: some, inspect, part });
      facts.then(
        () => read?.(some.length),
        () => undefined,
      );
      given.push(facts);
    }
    return (await Promise.all(given)).flat();
  }

  /**
   * Ends the threads. Each first leaves the file that it is at: a thread that is ended while it makes a zstd decoder
   * takes the whole process with it (node_zlib.cc, "close before init").
   */
  async close(): Promise<void> {
    this.#halt();
    await Promise.all(this.#running);
    await Promise.all(this.#hands.map(({ worker }) => worker.terminate()));
    this.#forget();
  }

  #isFull(weight: number): boolean {
    return (
      this.#running.size >= depth * this.#hands.length ||
      (this.#weight + weight > heaviest && this.#running.size > 0)
    );
  }

  #halt(): void {
    Atomics.store(this.#stop, 0, 1);
  }

  async #take(answer: Promise<Answer>, weight: number): Promise<Fact[]> {
    const came = await answer;
    this.#running.delete(answer);
    this.#weight -= weight;
    if (came.kind !== "facts") {
      this.#failure ??= failureOf(came);
      throw this.#failure;
    }
    return came.names.map((name, index) => ({
      name,
      sha256: came.hashes[index] ?? "",
      note: came.notes[index] ?? "",
      executable: came.executable.includes(name),
    }));
  }
}

/** The memory of bytes that have it for themselves. */
function memory({ buffer, length }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === length ? [buffer] : [];
}

function failureOf(answer: Exclude<Answer, { kind: "facts" }>): OfflineError {
  if (answer.kind === "failure" && answer.code === "EEXIST") {
    return new OfflineError(
      "ENTRY_DUPLICATE",
      `bundle: wanted each name once, got ${answer.file} twice`,
      {
        hint: "this bundle was not made by go-offline pack, or was changed since: delete it and pack again",
      },
    );
  }
  return answer.kind === "refusal"
    ? new OfflineError(answer.code, answer.message, { hint: answer.hint })
    : fileFailure(answer.file, Object.assign(new Error(answer.message), { code: answer.code }));
}

function start(script: URL, stop: SharedArrayBuffer, died: (error: OfflineError) => void): Hand {
  // Flags of the process are not for threads: --input-type, for one, ends them.
  const worker = new Worker(script, { workerData: stop, execArgv: [] });
  const hand: Hand = { worker, waiting: [] };
  const end = (message: string) => {
    died(fileFailure("threads", new Error(message)));
    for (const resolve of hand.waiting.splice(0)) {
      resolve({ kind: "failure", code: undefined, message, file: "threads" });
    }
  };
  worker.on("message", (answer: Answer) => hand.waiting.shift()?.(answer));
  worker.on("error", (error) =>
    end(`a thread ended: ${error instanceof Error ? error.message : String(error)}`),
  );
  worker.on("exit", () => end("a thread ended before its work"));
  return hand;
}
