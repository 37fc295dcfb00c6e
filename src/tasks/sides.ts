import * as path from "node:path";
import { OfflineError } from "../errors.ts";
import { variable } from "../host/environment.ts";
import * as files from "../host/files.ts";
import * as history from "../host/history.ts";
import * as gowork from "../module/gowork.ts";
import { workspace } from "./workspace.ts";

/** The files of a project that say what it depends on, as they were and as they are. Names are relative to the top. */
export interface Sides {
  /** go.work.sum and each go.sum, of those that are on one side at least. */
  readonly sums: readonly string[];
  /** go.mod of each main module. */
  readonly mods: readonly string[];
  readonly before: Side;
  readonly after: Side;
}

/** Texts by name; what is not there is not in it. */
export type Side = ReadonlyMap<string, string>;

/** A checkout, and the directory in it that is looked at; absolute. */
interface Place {
  readonly top: string;
  readonly directory: string;
}

/**
 * Reads what a commit has and what is checked out, of the workspace or module that go would use in the directory. A file
 * counts on both sides if either side's workspace names it, so that a go.work that changes hides nothing. Throws
 * NO_GO_MOD where no side has one, BAD_GO_WORK, and NO_BASE for what cannot be read.
 */
export async function readSides(place: Place, commit: string): Promise<Sides> {
  const works = await findWorks(place, commit);
  const start = nameIn(place.top, place.directory);
  const uses = works.flatMap(({ name, text }) => used(place.top, name, text));
  const directories = unique([start, ...uses]);
  const mods = directories.map((each) => path.posix.join(each, "go.mod"));
  const sums = unique([
    ...works.map(({ name }) => `${name}.sum`),
    ...directories.map((each) => path.posix.join(each, "go.sum")),
  ]);
  const names = [...sums, ...mods];
  const before = await history.read(place.top, commit, names);
  const after = await checkedOut(place.top, names);
  if (mods.every((name) => !before.has(name) && !after.has(name))) {
    throw new OfflineError(
      "NO_GO_MOD",
      `diff: wanted go.mod in ${place.directory}, there or in the base, got none`,
      { hint: "name the directory of go.mod or go.work: working-directory, or --project" },
    );
  }
  const has = (name: string) => before.has(name) || after.has(name);
  return { sums: sums.filter(has), mods: mods.filter(has), before, after };
}

interface Work {
  readonly name: string;
  readonly text: string;
}

/** The go.work of either side: at most one each. What lies outside of the checkout has no history. */
async function findWorks({ top, directory }: Place, commit: string): Promise<Work[]> {
  if (variable("GOWORK") === "off") {
    return [];
  }
  const now = await workspace(directory);
  const own = now !== undefined && files.contains(top, now) ? [nameIn(top, now)] : [];
  const names = unique([...own, ...upward(nameIn(top, directory))]);
  const old = await history.read(top, commit, names);
  const nearest = names.find((name) => old.has(name));
  const texts = [...(await checkedOut(top, own))];
  return [
    ...texts.map(([name, text]) => ({ name, text })),
    ...(nearest === undefined ? [] : [{ name: nearest, text: old.get(nearest) ?? "" }]),
  ];
}

/** go.work of a directory, and of each above it. */
function upward(directory: string): string[] {
  const elements = directory.split("/").filter((each) => each !== "");
  const all = [...elements, ""].map((_, at) => elements.slice(0, elements.length - at));
  return all.map((each) => [...each, "go.work"].join("/"));
}

/** The directories that a go.work uses, in the checkout. */
function used(top: string, name: string, text: string): string[] {
  const root = path.dirname(path.join(top, name));
  const all = gowork.parse(text).use.map((each) => path.resolve(root, each));
  return all.filter((each) => files.contains(top, each)).map((each) => nameIn(top, each));
}

async function checkedOut(top: string, names: readonly string[]): Promise<Side> {
  const found = new Map<string, string>();
  for (const name of names) {
    const bytes = await files.read(path.join(top, name));
    if (bytes !== undefined) {
      found.set(name, bytes.toString("utf8"));
    }
  }
  return found;
}

function nameIn(top: string, file: string): string {
  return path.relative(top, file).split(path.sep).join("/");
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
