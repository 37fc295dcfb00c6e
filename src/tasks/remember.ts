import * as store from "../host/state.ts";
import { again, unlink } from "./chain.ts";
import { showToGit, type Excluded, type Hidden } from "./exclude.ts";
import { takeAway } from "./place.ts";
import type { Project } from "./project.ts";
import type { Beside } from "./replacing.ts";
import { states, write, type Listing, type State } from "./state.ts";
import type { Tree } from "./tree.ts";
import type { Variable } from "./variables.ts";

/** What a restore did. */
export interface Done {
  readonly project: Project;
  readonly variables: readonly Variable[];
  /** The tree that was placed; undefined where it was there before. */
  readonly placed: Tree | undefined;
  readonly hidden: Hidden | undefined;
  /** What was written beside it. */
  readonly beside: Beside;
}

/**
 * Throws BAD_STATE or READ_ONLY where a restore could not be remembered: for a moment at which nothing is done yet.
 * Writes nothing.
 */
export async function demandMemory(): Promise<void> {
  await states();
  await store.demandRoom();
}

/**
 * Keeps what `leave` needs to undo a restore. One of a project that is restored already adds to what is kept. Where that
 * fails, the tree and the line that this restore brought go again.
 */
export async function remember(done: Done): Promise<void> {
  try {
    const all = await states();
    const earlier = all.find(({ directory }) => directory === done.project.directory);
    const others = all.filter((each) => each !== earlier);
    const isUpon = earlier === undefined ? [] : unlink(earlier, others);
    await write(merge(done, earlier, others));
    for (const each of isUpon) {
      await write(each);
    }
  } catch (error) {
    await undo(done);
    throw error;
  }
}

function merge(
  { project, variables, placed, hidden, beside }: Done,
  earlier: State | undefined,
  others: readonly State[],
): State {
  const { directory, goWork, mains } = project;
  return {
    directory,
    modules: goWork === undefined ? [] : mains.modules.map((each) => each.directory),
    // Later than all others, also where the clock was set back.
    time: Math.max(Date.now(), ...others.map(({ time }) => time + 1)),
    variables: earlier === undefined ? variables : again(earlier, others, variables),
    vendor: placed === undefined ? earlier?.vendor : listing(placed),
    ...besideOf(earlier, hidden, beside),
  };
}

function listing({ files }: Tree): Listing {
  return new Map([...files].map(([name, { sha256 }]) => [name, sha256]));
}

function besideOf(earlier: State | undefined, hidden: Hidden | undefined, beside: Beside): Beside {
  const before = earlier ?? { written: [], excluded: [] };
  return {
    written: new Map([...before.written, ...beside.written]),
    excluded: [...before.excluded, ...linesOf(hidden, beside)],
  };
}

/** Lines that were added just now, in their order. */
function linesOf(hidden: Hidden | undefined, { excluded }: Beside): Excluded[] {
  return hidden?.excluded === undefined ? [...excluded] : [hidden.excluded, ...excluded];
}

async function undo({ project, placed, hidden, beside }: Done): Promise<void> {
  for (const each of beside.excluded.toReversed()) {
    await showToGit(each);
  }
  if (placed !== undefined) {
    await takeAway(project.directory);
  }
  if (hidden?.excluded !== undefined) {
    await showToGit(hidden.excluded);
  }
}
