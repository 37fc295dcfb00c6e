import * as path from "node:path";
import * as files from "../host/files.ts";
import { keyOf, type Version } from "../module/gomod.ts";
import type { Lack } from "../proxy/lacking.ts";
import { directoryName, fileName, list, listName } from "../proxy/layout.ts";
import type { File, Proof, Proved } from "../proxy/proof.ts";
import { listsOf, type Modules } from "./modules.ts";

/** Files of a module cache in a private folder, and what is proved of them. */
export interface Staged {
  readonly directory: string;
  readonly found: ReadonlyMap<string, File>;
  readonly proof: Proof;
}

/** A module cache with modules more, and which. */
export interface Admitted {
  readonly modules: Modules;
  readonly came: readonly Lack[];
}

/**
 * Moves what is lacking, and is proved in a staged module cache, into the module cache. Nothing else of the staged one
 * is moved, least of all its checksum database: the files of two trees do not go together.
 */
export async function admit(
  modules: Modules,
  staged: Staged,
  lacks: readonly Lack[],
): Promise<Admitted> {
  const came = lacks.filter((lack) => isProved(staged.proof, lack));
  for (const { module, zip } of came) {
    await (zip ? moveZip(staged.directory, modules.directory, module) : undefined);
    for (const kind of ["info", "mod"] as const) {
      await moveFile(staged.directory, modules.directory, fileName(module, kind));
    }
  }
  const proof = grown(modules.proof, came);
  for (const each of new Set(came.map(({ module }) => module.path))) {
    await writeList(modules.directory, each, proof);
  }
  const lists = new Map(modules.lists);
  const theirs = listsOf(staged.found);
  for (const { module, zip } of came) {
    const listed = theirs.get(keyOf(module));
    if (zip && listed !== undefined) {
      lists.set(keyOf(module), listed);
    }
  }
  return { modules: { ...modules, proof, lists }, came };
}

function isProved({ modules, unproved }: Proof, { module, zip }: Lack): boolean {
  const key = keyOf(module);
  const known = modules.find((each) => keyOf(each.module) === key);
  const isModKept = unproved.some((each) => keyOf(each.module) === key && each.kept === "go.mod");
  return zip ? known?.whole === true : known !== undefined || isModKept;
}

async function moveZip(from: string, to: string, module: Version): Promise<void> {
  const zip = fileName(module, "zip");
  await moveFile(from, to, zip);
  await moveFile(from, to, `${zip.slice(0, -".zip".length)}.ziphash`);
  const unpacked = directoryName(module);
  if (await files.exists(path.join(from, unpacked))) {
    await files.makeDirectory(path.dirname(path.join(to, unpacked)));
    await files.move(path.join(from, unpacked), path.join(to, unpacked));
  }
}

async function moveFile(from: string, to: string, name: string): Promise<void> {
  const target = path.join(to, download, name);
  await files.makeDirectory(path.dirname(target));
  await files.move(path.join(from, download, name), target);
}

const download = path.join("cache", "download");

/** What is proved now: nothing that was broken or unproved before stays so if it came. */
function grown(before: Proof, came: readonly Lack[]): Proof {
  const whole = new Set(came.flatMap(({ module, zip }) => (zip ? [keyOf(module)] : [])));
  const known = new Map(before.modules.map((each) => [keyOf(each.module), each]));
  for (const { module, zip } of came) {
    const isWhole = zip || known.get(keyOf(module))?.whole === true;
    const proved: Proved = { module, whole: isWhole, by: "go.sum" };
    known.set(keyOf(module), proved);
  }
  const isLeft = ({ module }: { readonly module: Version }) => !whole.has(keyOf(module));
  return {
    modules: [...known.values()],
    unproved: before.unproved.filter(isLeft),
    broken: before.broken.filter(isLeft),
  };
}

/** The versions of a path, as proxy/proof.ts wants them: whole ones, or where there is none those of go.mod files. */
async function writeList(directory: string, modulePath: string, proof: Proof): Promise<void> {
  const own = proof.modules.filter(({ module }) => module.path === modulePath);
  const whole = own.filter((each) => each.whole);
  const versions = (whole.length > 0 ? whole : own).map(({ module }) => module.version);
  await files.replace(path.join(directory, download, listName(modulePath)), list(versions), 0o444);
}
