/**
 * What a restore leaves to be undone, as `state.json` in the project's folder (host/state.ts), canonical JSON:
 *
 *     { "directory": "/src/app", "excluded": [{ "file": …, "isNew": false, "joined": false, "line": "/vendor/" }],
 *       "format": 1, "modules": [], "time": 1767225600000, "variables": [{ "before": "direct", "name": "GOPROXY",
 *       "value": "off" }], "vendor": { "files": 20, "sha256": … }, "written": [] }
 *
 * `before` is absent where the variable was not set, `vendor` where the tree was there before. Its digest is that of `vendor.sha256` beside it: `sha256-hex  name\n` for each file, sorted by name.
 */
import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import * as path from "node:path";
import { Fields } from "../bundle/fields.ts";
import * as json from "../bundle/json.ts";
import { OfflineError } from "../errors.ts";
import * as files from "../host/files.ts";
import { learnVariable } from "../host/learning.ts";
import * as store from "../host/state.ts";
import type { Excluded } from "./exclude.ts";
import type { Variable } from "./variables.ts";

/** What one project's restores left to be undone. */
export interface State {
  /** Where vendor/ stands; absolute, links resolved. */
  readonly directory: string;
  /** In a workspace the directories of its modules, from which it may be restored and left as well. */
  readonly modules: readonly string[];
  /** Of the last restore, in milliseconds since 1970: its values are those of the environment since then. */
  readonly time: number;
  readonly variables: readonly Variable[];
  /** The tree that was placed; undefined where it was there before. */
  readonly vendor: Listing | undefined;
  /** Files that were written beside it, by their names in the directory. */
  readonly written: Listing;
  /** Lines that were added to exclude files, in their order. */
  readonly excluded: readonly Excluded[];
}

/** The sha256 in hex of each file of a tree, by its name below vendor/. */
export type Listing = ReadonlyMap<string, string>;

const stateName = "state.json";
const listName = "vendor.sha256";
const format = 1;
const line = /^[^\0\r\n]+$/;
const anything = /^[^\0]*$/;
const sha256 = /^[0-9a-f]{64}$/;
const most = Number.MAX_SAFE_INTEGER;

/** Every project's state, the one restored first first. Throws BAD_STATE for one that cannot be read. */
export async function states(): Promise<State[]> {
  const found: State[] = [];
  for (const folder of await store.folders()) {
    const state = await read(folder);
    if (state !== undefined) {
      found.push(state);
    }
  }
  return found.toSorted((a, b) => a.time - b.time);
}

/** Writes a state, in the place of an earlier one of its project. */
export async function write(state: State): Promise<void> {
  const folder = store.folder(state.directory);
  await store.make(folder);
  const listing = state.vendor === undefined ? undefined : encodeListing(state.vendor);
  if (listing !== undefined) {
    await store.write(path.join(folder, listName), listing);
  }
  await store.write(path.join(folder, stateName), encode(state, listing));
}

/** Forgets a state: its whole folder goes, with whatever else of that restore lies in it. */
export async function forget({ directory }: State): Promise<void> {
  const folder = store.folder(directory);
  // The state itself goes first: a folder without one is no restore, half of one would be.
  await files.remove(path.join(folder, stateName));
  await files.remove(folder);
}

/**
 * The state that a directory's leave is about: of the project that stands there, else of the innermost workspace with a
 * module that holds it; undefined where there is none.
 */
export function stateOf(all: readonly State[], directory: string): State | undefined {
  const around = all
    .filter(({ modules }) => modules.some((each) => files.contains(each, directory)))
    .toSorted((a, b) => b.directory.length - a.directory.length);
  return all.find((each) => each.directory === directory) ?? around[0];
}

async function read(folder: string): Promise<State | undefined> {
  const file = path.join(folder, stateName);
  const bytes = await files.read(file);
  if (bytes === undefined) {
    return undefined;
  }
  const refuse = (message: string) => damaged(folder, `${file}: ${message}`);
  const value = json.decode(bytes.toString("utf8"));
  if (!json.isObject(value)) {
    throw refuse("wanted a state in canonical JSON, got other text");
  }
  const fields = new Fields(value, "", refuse);
  if (fields.number("format", most) !== format) {
    throw refuse(`field format: wanted ${format}, got another`);
  }
  const state = {
    directory: fields.text("directory", line),
    modules: fields.list("modules").map((each) => only(each, () => each.text("directory", line))),
    time: fields.number("time", most),
    variables: fields.list("variables").map(toVariable),
    vendor: fields.has("vendor")
      ? await readListing(folder, fields.object("vendor"), refuse)
      : undefined,
    written: new Map(fields.list("written").map(toWritten)),
    excluded: fields.list("excluded").map(toExcluded),
  };
  fields.done();
  if (store.folder(state.directory) !== folder) {
    throw refuse(`field directory: wanted the project of this folder, got ${state.directory}`);
  }
  return state;
}

function encode(state: State, listing: string | undefined): string {
  const { directory, time, excluded, written } = state;
  return json.encode({
    format,
    directory,
    time,
    modules: state.modules.map((each) => ({ directory: each })),
    variables: state.variables.map(({ name, value, before }) => ({ name, value, before })),
    vendor:
      listing === undefined
        ? undefined
        : { files: state.vendor?.size ?? 0, sha256: hash("sha256", listing, "hex") },
    written: [...written].map(([name, digest]) => ({ name, sha256: digest })),
    excluded: excluded.map((each) => ({ ...each })),
  });
}

function toVariable(fields: Fields): Variable {
  const variable = only(fields, () => ({
    name: fields.text("name", /^[A-Za-z_][A-Za-z0-9_]*$/),
    value: fields.text("value", anything),
    before: fields.has("before") ? fields.text("before", anything) : undefined,
  }));
  // Since the restore the environment does not have it any more.
  learnVariable(variable.name, variable.before ?? "");
  return variable;
}

function toWritten(fields: Fields): readonly [string, string] {
  // Only what this program writes there; a state is not to name any file for removal.
  const name = /^\.go-offline\.work(?:\.sum)?$/;
  return only(fields, () => [fields.text("name", name), fields.text("sha256", sha256)] as const);
}

function toExcluded(fields: Fields): Excluded {
  return only(fields, () => ({
    file: fields.text("file", line),
    line: fields.text("line", line),
    isNew: fields.flag("isNew"),
    joined: fields.flag("joined"),
  }));
}

function only<T>(fields: Fields, take: () => T): T {
  const value = take();
  fields.done();
  return value;
}

function encodeListing(listing: Listing): string {
  const names = [...listing.keys()].toSorted((a, b) =>
    Buffer.compare(Buffer.from(a), Buffer.from(b)),
  );
  return names.map((name) => `${listing.get(name)}  ${name}\n`).join("");
}

async function readListing(
  folder: string,
  fields: Fields,
  refuse: (message: string) => Error,
): Promise<Listing> {
  const wanted = only(fields, () => ({
    files: fields.number("files", most),
    sha256: fields.text("sha256", sha256),
  }));
  const bytes = (await files.read(path.join(folder, listName))) ?? Buffer.alloc(0);
  if (hash("sha256", bytes, "hex") !== wanted.sha256) {
    throw refuse(`wanted ${listName} beside it with the digest ${wanted.sha256}, got another`);
  }
  const lines = bytes.toString("utf8").split("\n").slice(0, -1);
  const found = new Map(lines.map((each) => [each.slice(66), each.slice(0, 64)]));
  if (found.size !== wanted.files) {
    throw refuse(`field vendor.files: wanted ${found.size} as in ${listName}, got ${wanted.files}`);
  }
  return found;
}

function damaged(folder: string, message: string): OfflineError {
  return new OfflineError("BAD_STATE", `state: ${message}`, {
    hint: `remove ${folder} and run again: what that restore did is then undone by hand (unset what it exported, remove its vendor/ and the line in the exclude file); nothing was changed`,
  });
}
