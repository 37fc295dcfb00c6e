import * as path from "node:path";
import type * as gosum from "../gosum/parse.ts";
import { all } from "../host/environment.ts";
import * as files from "../host/files.ts";
import { tree } from "../host/walk.ts";
import * as environment from "../outage/foot-guns/environment.ts";
import type { FootGun } from "../outage/foot-guns/foot-gun.ts";
import * as goreleaser from "../outage/foot-guns/goreleaser.ts";
import * as replacing from "../outage/foot-guns/replacing.ts";
import * as workflow from "../outage/foot-guns/workflow.ts";
import type { Project } from "./project.ts";

/** Directories that are gone up to find the repository's root. */
const depth = 40;
/** Files that are read, and the bytes of each. */
const most = 200;
const largest = 1 << 19;

const releasers = [".goreleaser.yml", ".goreleaser.yaml", "goreleaser.yml", "goreleaser.yaml"];

/** What is looked through: a project, or the directory of one that cannot be loaded. */
export type Subject = Pick<Project, "directory" | "goSum">;

/**
 * What will go wrong in the workflows, composite actions, goreleaser configuration, go.mod and go.work of a project and
 * in the environment, where go `said` what its variables are. Files are named from `repositoryRoot`. What cannot be
 * read, is larger than 512 KiB, or is reached by a link is passed by.
 */
export async function footGuns(
  { directory, goSum }: Subject,
  said: ReadonlyMap<string, string>,
): Promise<readonly FootGun[]> {
  const root = await repositoryRoot(directory);
  const modules = paths(goSum);
  return [
    ...environment.find({ said, names: Object.keys(all()), modules }),
    ...(await ofGoFiles(root, directory)),
    ...(await ofYaml(root, directory, modules)),
  ];
}

/** The nearest directory upwards that has a `.git`; else the directory itself. Absolute, links resolved. */
export async function repositoryRoot(directory: string): Promise<string> {
  const real = (await files.realDirectory(directory)) ?? path.resolve(directory);
  let at = real;
  for (let step = 0; step < depth; step++) {
    if (await files.exists(path.join(at, ".git"))) {
      return at;
    }
    at = path.dirname(at);
  }
  return real;
}

/** The module paths of go.sum, each once. */
function paths(goSum: gosum.GoSum): string[] {
  return [...new Set([...goSum.keys()].map((key) => key.slice(0, key.indexOf(" "))))].toSorted();
}

async function ofGoFiles(root: string, directory: string): Promise<FootGun[]> {
  const found: FootGun[] = [];
  for (const name of ["go.mod", "go.work"]) {
    const file = path.join(directory, name);
    found.push(...replacing.find((await read(root, file)) ?? "", named(root, file)));
  }
  return found;
}

async function ofYaml(
  root: string,
  directory: string,
  modules: readonly string[],
): Promise<FootGun[]> {
  const texts = [...(await workflows(root)), ...(await releases(root, directory))];
  if (texts.length === 0) {
    return [];
  }
  // The library is heavy, and most commands never come here.
  const yaml = await import("../outage/foot-guns/yaml.ts");
  return texts.flatMap(({ file, text, find }) => {
    const document = yaml.read(text);
    return document === undefined ? [] : find(document, named(root, file), modules);
  });
}

/** A file, and what looks through it. */
interface Reading {
  readonly file: string;
  readonly text: string;
  readonly find: typeof workflow.find;
}

async function workflows(root: string): Promise<Reading[]> {
  const names = [
    ...(await below(root, ".github/workflows")).filter((each) => /\.ya?ml$/.test(each)),
    ...(await below(root, ".github/actions")).filter((each) =>
      /^action\.ya?ml$/.test(path.basename(each)),
    ),
  ];
  return readAll(root, names.slice(0, most), workflow.find);
}

async function releases(root: string, directory: string): Promise<Reading[]> {
  const folders = new Set([root, directory]);
  const names = [...folders].flatMap((folder) =>
    releasers.flatMap((name) => [path.join(folder, name), path.join(folder, ".config", name)]),
  );
  return readAll(root, names, goreleaser.find);
}

async function readAll(
  root: string,
  names: readonly string[],
  find: typeof workflow.find,
): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const file of names) {
    const text = await read(root, file);
    if (text !== undefined) {
      readings.push({ file, text, find });
    }
  }
  return readings;
}

/** The files of a folder of the repository and below, absolute; none where it is missing, or a link leads out. */
async function below(root: string, folder: string): Promise<string[]> {
  const real = await files.realDirectory(path.join(root, folder));
  if (real === undefined || !files.contains(root, real)) {
    return [];
  }
  const found = await tree(real);
  return found.files.map((name) => path.join(root, folder, name));
}

/** A file's text; undefined where there is none, it is too large, a link, or links lead out of the repository. */
async function read(root: string, file: string): Promise<string | undefined> {
  const folder = await files.realDirectory(path.dirname(file));
  const size = await files.size(file);
  if (folder === undefined || !files.contains(root, folder) || (size ?? Infinity) > largest) {
    return undefined;
  }
  const bytes = await files.read(file).catch(() => undefined);
  return bytes?.toString("utf8");
}

function named(root: string, file: string): string {
  return path.relative(root, file).replaceAll(path.sep, "/");
}
