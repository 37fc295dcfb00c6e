import { OfflineError, type Code } from "../../errors.ts";

interface Meaning {
  readonly words: RegExp;
  readonly code: Code;
  readonly wanted: string;
  readonly hint: string;
}

/** In this order: the first that matches counts. The words are those of @actions/artifact 6.2. */
const meanings: readonly Meaning[] = [
  {
    words: /quota has been hit|insufficient usage/i,
    code: "STORE_FULL",
    wanted: "room for it",
    hint: "delete old artifacts, or raise the account's limit; the bundle was not stored there",
  },
  {
    words: /\(409\)/,
    code: "STORE_TAKEN",
    wanted: "a name that is free in this run",
    hint: "another job of this run has stored other bytes under that name; its bundle stands",
  },
  {
    words: /\(429\)/,
    code: "STORE_RATE_LIMITED",
    wanted: "it stored",
    hint: "wait until the limit is over, then pack again",
  },
  {
    words: /\(40[13]\)/,
    code: "STORE_DENIED",
    wanted: "permission to store it",
    hint: "look at the job's permissions, and at what started the run",
  },
  {
    words: /Unable to make request: \w+|\(5\d\d\)/,
    code: "STORE_DOWN",
    wanted: "it stored",
    hint: "look at githubstatus.com, then pack again; a second store keeps a bundle when one is down",
  },
  {
    words: /stalled|timed? ?out/i,
    code: "STORE_TIMED_OUT",
    wanted: "it stored",
    hint: "look at githubstatus.com, then pack again; a second store keeps a bundle when one is down",
  },
];

/**
 * What went wrong in the official client, which tells it by the words of its errors alone: it has tried five times by
 * then. `what` is what was being stored, for people.
 */
export function explain(error: unknown, what: string): OfflineError {
  const said = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
  const { code, wanted, hint } = meanings.find(({ words }) => words.test(said)) ?? {
    code: "STORE_ANSWER" as const,
    wanted: "it stored",
    hint: "look at the client's words, and name another store",
  };
  return new OfflineError(code, `${what}: wanted ${wanted}, got ${said}`, { hint, cause: error });
}
