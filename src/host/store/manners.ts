import type { Retried } from "../http.ts";
import type { Patience } from "../patience.ts";
import type { Progress } from "../progress.ts";
import type { Tell } from "./store.ts";

/** What a store is called, how it speaks, and how long it waits. */
export interface Manners {
  readonly word: string;
  readonly tell: Tell;
  readonly patience: Patience;
  /** Is told of each transfer as it goes on; `tell` only now and then. */
  readonly progress?: Progress | undefined;
}

/** Tells of a request that is made again; `what` is it for people. */
export function again(what: string, { word, tell }: Manners): Retried {
  return (failed) => tell({ kind: "again", store: word, what, ...failed });
}
