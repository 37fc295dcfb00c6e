import { OfflineError } from "../errors.ts";
import { bases } from "../host/github.ts";
import * as history from "../host/history.ts";

/** The commit that a checkout is compared with. */
export interface Base {
  /** As it was named: `origin/main`, or what the event says. */
  readonly name: string;
  readonly commit: string;
  /** `merge base`: where the checkout left it; `itself`: the checkout does not go back to there. */
  readonly way: "merge base" | "itself";
}

/** What is tried in turn, and whether it is the base of a pull request. */
interface Choice {
  readonly revisions: readonly string[];
  readonly isPull: boolean;
}

/**
 * Where the checked-out commit left `named`, a revision or a branch of origin; without it what the event of the run says.
 * Throws NO_BASE with what brings it, and for a pull request of which nothing is checked out.
 */
export async function findBase(directory: string, named: string | undefined): Promise<Base> {
  const choice = await choices(named);
  const head = await history.resolve(directory, "HEAD");
  if (head === undefined) {
    throw noBase("a commit that is checked out", "none", "commit something first");
  }
  for (const name of choice.revisions) {
    const commit = await history.resolve(directory, name);
    if (commit !== undefined) {
      const fork = await history.mergeBase(directory, commit, head);
      demandPull(choice, fork === head, commit);
      const short = name.replace(/^refs\/remotes\//, "");
      return fork === undefined
        ? { name: short, commit, way: "itself" }
        : { name: short, commit: fork, way: "merge base" };
    }
  }
  throw await absent(directory, choice.revisions);
}

async function choices(named: string | undefined): Promise<Choice> {
  if (named !== undefined) {
    return { revisions: [named, `refs/remotes/origin/${named}`], isPull: false };
  }
  const found = await bases();
  if (found.revisions.length === 0) {
    throw noBase(
      "a pull request, a merge queue or a push, or the input base",
      "an event that says no base",
      "name what to compare with: base: origin/main",
    );
  }
  return found;
}

/** With pull_request_target it is the base that is checked out: that there are no changes would say nothing. */
function demandPull({ isPull }: Choice, isBase: boolean, commit: string): void {
  if (isPull && isBase) {
    throw noBase(
      "the commits of the pull request to be checked out",
      `what is in its base already (${commit.slice(0, 12)})`,
      "run on pull_request, where actions/checkout takes the pull request; for what is checked out here, name the input base",
    );
  }
}

async function absent(directory: string, revisions: readonly string[]): Promise<OfflineError> {
  const [first = ""] = revisions;
  const branch = first.replace(/^(?:refs\/remotes\/)?origin\//, "");
  // It is there to be pasted into a shell: a branch's name may hold what one obeys.
  const named = /^\w[\w./-]*$/.test(branch) ? `git fetch origin ${branch}` : "git fetch origin";
  const isCut = await history.isShallow(directory);
  return noBase(
    `${revisions.map((each) => JSON.stringify(each)).join(" or ")} in the checkout`,
    isCut ? "a shallow one without it" : "no such commit",
    `set fetch-depth: 0 for actions/checkout, or run ${named} before this step`,
  );
}

function noBase(wanted: string, came: string, hint: string): OfflineError {
  return new OfflineError("NO_BASE", `diff: wanted ${wanted}, got ${came}`, { hint });
}
