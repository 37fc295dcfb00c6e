import * as path from "node:path";
import { OfflineError } from "../../errors.ts";
import { usual } from "../patience.ts";
import type { Progress } from "../progress.ts";
import { directory } from "./directory.ts";
import type { Source, Target, Tell } from "./store.ts";

/** What words are read with. */
export interface Setting {
  /** What a relative path counts from. */
  readonly base: string;
  readonly tell: Tell;
  /** For another run's artifacts. */
  readonly token: string | undefined;
  readonly progress?: Progress | undefined;
}

const known = "dir:PATH, cache, artifact or artifact:WORKFLOW.yml@BRANCH";

/**
 * The stores to read from that a word of `from` names; `artifact` names two: this run, and earlier runs of its workflow.
 * What a store needs is loaded here, and only if it is chosen. Throws BAD_INPUT.
 */
export async function sources(
  word: string,
  { base, tell, token, progress }: Setting,
): Promise<Source[]> {
  const place = directoryIn(word);
  if (place !== undefined) {
    return [directory(path.resolve(base, place))];
  }
  const manners = { word, tell, patience: usual, progress };
  if (word === "cache") {
    return [(await import("./cache.ts")).cache(manners)];
  }
  const [, workflow, branch] =
    /^artifact:([\w.-]+\.ya?ml)(?:@([^\s\p{Cc}]{1,200}))?$/u.exec(word) ?? [];
  if (word !== "artifact" && workflow === undefined) {
    throw unknown(known, word);
  }
  const { anotherRun } = await import("./another-run.ts");
  const wanted = { workflow, branch, token };
  if (workflow !== undefined) {
    return [anotherRun(wanted, manners)];
  }
  const { artifact } = await import("./artifact.ts");
  return [
    artifact({ ...manners, word: "artifact (this run)" }),
    anotherRun(wanted, { ...manners, word: "artifact (earlier runs)" }),
  ];
}

/** The store to write to that a word of `to` names. Throws BAD_INPUT. */
export async function target(word: string, { base, tell, progress }: Setting): Promise<Target> {
  const place = directoryIn(word);
  if (place !== undefined) {
    return directory(path.resolve(base, place));
  }
  const manners = { word, tell, patience: usual, progress };
  switch (word) {
    case "cache":
      return (await import("./cache.ts")).cache(manners);
    case "artifact":
      return (await import("./artifact.ts")).artifact(manners);
    default:
      throw unknown("dir:PATH, cache or artifact", word);
  }
}

function directoryIn(word: string): string | undefined {
  return /^dir:(.+)$/s.exec(word)?.[1];
}

function unknown(wanted: string, word: string): OfflineError {
  return new OfflineError(
    "BAD_INPUT",
    `host: store: wanted ${wanted}, got ${JSON.stringify(word)}`,
    {
      hint: /^(?:[\w-]+:|cache|artifact)/.test(word)
        ? "write a folder as dir:bundles; of GitHub's services, one of those words, one a line"
        : `write dir:${word} if that is a folder of bundles`,
    },
  );
}
