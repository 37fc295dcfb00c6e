import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import * as path from "node:path";
import * as files from "../host/files.ts";
import * as go from "../host/go.ts";
import { undoIfEnded } from "../host/interrupt.ts";
import type { Replacement } from "../module/gomod.ts";
import * as replacing from "../module/replacing.ts";
import { hideFromGit, type Excluded, type Hidden } from "./exclude.ts";
import { withSources, type Project } from "./project.ts";
import { demandReplaceable } from "./replacement.ts";

/** A project with replacements that its own files do not have. */
export interface Replaced {
  /** As go reads it with its `flags` in GOFLAGS and, in a workspace, with GOWORK set to its `goWork`. */
  readonly project: Project;
  /** The lines, one each, as they hold. */
  readonly lines: readonly string[];
  /** What was written into the checkout stays, and is listed in git's exclude file. */
  keep(): Promise<Beside>;
  /** What was written into the checkout goes again: for a step after it that failed. */
  takeBack(): Promise<void>;
}

/** Files that were written beside a project, by name with their sha256 in hex, and their lines in exclude files. */
export interface Beside {
  readonly written: ReadonlyMap<string, string>;
  readonly excluded: readonly Excluded[];
}

const none: Beside = { written: new Map(), excluded: [] };

/**
 * The second go.work stands beside the first: go looks for vendor/ beside the file that GOWORK names, takes relative
 * `use` and `replace` lines from there, and writes them so into vendor/modules.txt. In a private folder each of them
 * would have to be made absolute, and the tree could neither be proved nor stand in the checkout.
 */
const secondWork = ".go-offline.work";

/**
 * Puts the lines of `text` (see module/replacing.ts) into a second go.mod in `folder`, or into a second go.work. The
 * project's own files are not written. `folder` is there, empty, outside of the checkout, and stays as long as go is to
 * use it; go's time limit is in milliseconds. Throws BAD_REPLACE, INCOMPLETE_GO_SUM for a module whose h1 is not known,
 * and what go.run and project.load throw.
 */
export async function replaced(
  project: Project,
  text: string,
  folder: string,
  timeout: number,
): Promise<Replaced> {
  const lines = replacing.parse(text);
  for (const line of lines) {
    await demandReplaceable(project, line);
  }
  if (lines.length === 0) {
    return { project, lines: [], keep: noFile, takeBack: nothing };
  }
  return project.goWork === undefined
    ? ofModule(project, lines, folder, timeout)
    : ofWorkspace(project, project.goWork, lines, folder, timeout);
}

/** With -modfile, go reads the go.sum beside that file, and directories are relative to the module as before. */
async function ofModule(
  project: Project,
  lines: readonly Replacement[],
  folder: string,
  timeout: number,
): Promise<Replaced> {
  const copy = path.join(folder, "go.mod");
  for (const { name, bytes } of project.sources) {
    await files.write(path.join(folder, name), bytes);
  }
  const bytes = await edit("mod", copy, lines, timeout);
  const sources = project.sources.map((each) =>
    each.name === "go.mod" ? { name: each.name, bytes } : each,
  );
  const after = await withSources(project, sources, undefined);
  return {
    project: { ...after, flags: [modfile(folder)] },
    lines: lines.map(lineOf),
    keep: noFile,
    takeBack: nothing,
  };
}

async function ofWorkspace(
  project: Project,
  goWork: string,
  lines: readonly Replacement[],
  folder: string,
  timeout: number,
): Promise<Replaced> {
  const { directory } = project;
  const first = path.basename(goWork);
  const copy = path.join(folder, "go.work");
  await files.write(copy, bytesOf(project, first) ?? "");
  const second = new Map([[secondWork, await edit("work", copy, lines, timeout)]]);
  const sums = bytesOf(project, `${first}.sum`);
  if (sums !== undefined) {
    second.set(`${secondWork}.sum`, sums);
  }
  const own = project.sources.filter(({ name }) => name !== first && name !== `${first}.sum`);
  const sources = [...second].map(([name, bytes]) => ({ name, bytes }));
  const after = await withSources(project, [...sources, ...own], path.join(directory, secondWork));
  const takeBack = await lay(directory, second);
  return {
    project: after,
    lines: lines.map(lineOf),
    keep: async () => {
      takeBack.forget();
      const names = [...second.keys()];
      const hidden: (Hidden | undefined)[] = [];
      for (const name of names) {
        hidden.push(await hideFromGit(directory, name));
      }
      return {
        written: new Map([...second].map(([name, bytes]) => [name, hash("sha256", bytes, "hex")])),
        excluded: hidden.flatMap((each) => each?.excluded ?? []),
      };
    },
    takeBack: takeBack.run,
  };
}

function bytesOf(project: Project, name: string): Uint8Array | undefined {
  return project.sources.find((each) => each.name === name)?.bytes;
}

/** Writes files into a directory, over those of a run before. Until they are kept, new ones go if the process is ended. */
async function lay(
  directory: string,
  written: ReadonlyMap<string, Uint8Array>,
): Promise<{ readonly forget: () => void; readonly run: () => Promise<void> }> {
  const before = new Map<string, Uint8Array>();
  const fresh: string[] = [];
  for (const name of written.keys()) {
    const file = path.join(directory, name);
    const bytes = await files.read(file);
    if (bytes === undefined) {
      fresh.push(file);
    } else {
      before.set(file, bytes);
    }
  }
  const forget = undoIfEnded(() => fresh.forEach(files.removeNow));
  const run = async () => {
    forget();
    await Promise.all(fresh.map(files.remove));
    for (const [file, bytes] of before) {
      await files.replace(file, bytes);
    }
  };
  try {
    for (const [name, bytes] of written) {
      await files.replace(path.join(directory, name), bytes);
    }
  } catch (error) {
    await run();
    throw error;
  }
  return { forget, run };
}

/** go's own editing, on a copy; gives the copy's new bytes. */
async function edit(
  tool: "mod" | "work",
  copy: string,
  lines: readonly Replacement[],
  timeout: number,
): Promise<Uint8Array> {
  await go.run({
    args: [tool, "edit", ...replacing.flags(lines), copy],
    directory: path.dirname(copy),
    variables: {},
    network: false,
    timeout,
  });
  return (await files.read(copy)) ?? Buffer.alloc(0);
}

/** A line as go.mod has it. */
function lineOf({ old, new: target }: Replacement): string {
  return [old, target]
    .map(({ path: name, version }) => (version === "" ? name : `${name} ${version}`))
    .join(" => ");
}

/** The flag in GOFLAGS that makes go read the second go.mod in a folder. */
export function modfile(folder: string): string {
  return quote(`-modfile=${path.join(folder, "go.mod")}`);
}

/** A flag in GOFLAGS ends at a blank, except within quotes that open the word. cmd/internal/quoted. */
function quote(flag: string): string {
  const mark = flag.includes("'") ? '"' : "'";
  return /[\s'"]/.test(flag) ? `${mark}${flag}${mark}` : flag;
}

async function nothing(): Promise<void> {}

async function noFile(): Promise<Beside> {
  return Promise.resolve(none);
}
