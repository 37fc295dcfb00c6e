import { Pool } from "../host/pool.ts";
import { workers } from "./threads.ts";

/** Threads for one bundle after the other. */
export class Pools {
  #current: Pool | undefined;
  #isTaken = false;

  /** Starts the first, beside what has to be read before they are needed. */
  begin(): void {
    this.#current ??= new Pool(workers);
  }

  async next(): Promise<Pool> {
    if (this.#isTaken) {
      await this.close();
      this.#current = undefined;
    }
    this.#isTaken = true;
    return (this.#current ??= new Pool(workers));
  }

  async close(): Promise<void> {
    await this.#current?.close();
  }
}
