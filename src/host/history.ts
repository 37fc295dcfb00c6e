import { OfflineError } from "../errors.ts";
import { ask } from "./git.ts";

/** Bytes that a file may have that is read from a commit. */
const most = 64 << 20;
/** Files that one git command is asked for, and that are read side by side. */
const batch = 64;

/** The commit that a revision names; undefined where this checkout has none. */
export async function resolve(directory: string, revision: string): Promise<string | undefined> {
  return /^-|\p{Cc}/u.test(revision)
    ? undefined
    : id(await ask(directory, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]));
}

/** The commit that two have come from; undefined where the checkout does not go back so far, or there is none. */
export async function mergeBase(
  directory: string,
  one: string,
  other: string,
): Promise<string | undefined> {
  return id((await ask(directory, ["merge-base", one, other]))?.split("\n")[0]);
}

/** Whether the history was cut off when it was fetched. */
export async function isShallow(directory: string): Promise<boolean> {
  return (await ask(directory, ["rev-parse", "--is-shallow-repository"])) === "true";
}

/**
 * The text of those of the files that a commit has, by their names; names are relative to the top of the checkout,
 * slash-separated. What cannot be read is never taken for what is not there: throws NO_BASE.
 */
export async function read(
  top: string,
  commit: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (let at = 0; at < names.length; at += batch) {
    const blobs = await list(top, commit, names.slice(at, at + batch));
    const texts = await Promise.all(blobs.map(({ object }) => show(top, object)));
    blobs.forEach(({ name }, index) => found.set(name, texts[index] ?? ""));
  }
  return found;
}

interface Blob {
  readonly name: string;
  readonly object: string;
}

async function list(top: string, commit: string, names: readonly string[]): Promise<Blob[]> {
  const text = await ask(top, [
    "--literal-pathspecs",
    "ls-tree",
    "-l",
    "-z",
    "--full-tree",
    commit,
    "--",
    ...names,
  ]);
  if (text === undefined) {
    throw unread(`the files of commit ${commit}`, "nothing");
  }
  const lines = text.split("\0").filter((line) => line !== "");
  return lines.map((line) => {
    const [, mode, object, size, name] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(line) ?? [];
    if (mode === undefined || object === undefined || size === undefined || name === undefined) {
      throw unread(`a list of the files of commit ${commit}`, JSON.stringify(line));
    }
    if (!/^100(?:644|755)$/.test(mode)) {
      throw unread(`${name} of commit ${commit} as a file`, `what has mode ${mode}`);
    }
    if (Number(size) > most) {
      throw unread(`at most ${most} bytes in ${name} of commit ${commit}`, size);
    }
    return { name, object };
  });
}

async function show(top: string, object: string): Promise<string> {
  const text = await ask(top, ["cat-file", "blob", object], most);
  if (text === undefined) {
    throw unread(`the file ${object}`, "nothing");
  }
  return text;
}

function id(text: string | undefined): string | undefined {
  return text !== undefined && /^[0-9a-f]{40,64}$/.test(text) ? text : undefined;
}

function unread(wanted: string, came: string): OfflineError {
  return new OfflineError("NO_BASE", `git: wanted ${wanted}, got ${came}`, {
    hint: "fetch the base whole (actions/checkout with fetch-depth: 0, and no filter), then run again",
  });
}
