import * as path from "node:path";
import { all } from "./environment.ts";
import { run } from "./process.ts";

/** Milliseconds that one git command may take. */
const timeout = 60_000;

/** A git checkout as far as a restore must know it; paths absolute. */
export interface Checkout {
  readonly top: string;
  /** The repository's own list of ignored names, never committed. */
  readonly exclude: string;
}

/** The checkout that a directory lies in; undefined outside of one and where there is no git. */
export async function checkout(directory: string): Promise<Checkout | undefined> {
  const lines = await ask(directory, [
    "rev-parse",
    "--show-toplevel",
    "--git-path",
    "info/exclude",
  ]);
  const [top, exclude] = lines?.split("\n") ?? [];
  return top === undefined || exclude === undefined
    ? undefined
    : { top, exclude: path.resolve(directory, exclude) };
}

/** Whether git tracks anything at that path, relative to the directory. */
export async function tracks(directory: string, name: string): Promise<boolean> {
  const names = await ask(directory, ["ls-files", "-z", "--", `:(literal)${name}`]);
  return names !== undefined && names !== "";
}

/** What git has at a path: files that a sparse checkout leaves out, others, or nothing. */
export async function tracked(
  directory: string,
  name: string,
): Promise<"sparse" | "tracked" | undefined> {
  const lines = await ask(directory, ["ls-files", "-t", "-z", "--", `:(literal)${name}`]);
  if (lines === undefined || lines === "") {
    return undefined;
  }
  return lines.split("\0").some((line) => line.startsWith("S ")) ? "sparse" : "tracked";
}

/** Where the submodules of a checkout belong, relative to its top. */
export async function submodules(top: string): Promise<readonly string[]> {
  const pattern = String.raw`^submodule\..*\.path$`;
  const args = ["config", "--file", ".gitmodules", "--null", "--get-regexp", pattern];
  const found = (await ask(top, args))?.split("\0") ?? [];
  return found.flatMap((each) => (each.includes("\n") ? [each.slice(each.indexOf("\n") + 1)] : []));
}

/** The commit that is checked out and its time in seconds since 1970; undefined where there is none. */
export async function commit(directory: string): Promise<{ id: string; time: number } | undefined> {
  const line = await ask(directory, ["log", "-1", "--format=%H %ct"]);
  const match = /^([0-9a-f]{40,64}) (\d+)$/.exec(line?.trim() ?? "");
  return match === null ? undefined : { id: match[1] ?? "", time: Number(match[2]) };
}

/**
 * What git prints, its last `most` characters, without the line break at its end; undefined where it fails, and where there
 * is none. It asks no network, also where a checkout left something out that it could bring.
 */
// Not @actions/exec, which prints by itself.
export async function ask(
  directory: string,
  args: readonly string[],
  most?: number,
): Promise<string | undefined> {
  const environment = { ...all(), ...quiet };
  try {
    const order = { command: "git", args, directory, environment, timeout };
    const ended = await run(most === undefined ? order : { ...order, most });
    return ended.status === 0 ? ended.stdout.replace(/\n$/, "") : undefined;
  } catch {
    return undefined;
  }
}

const quiet = {
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
  LC_ALL: "C",
};
