import { readdir } from "node:fs/promises";
import { join, posix, sep } from "node:path";
import type { Content } from "../../../src/bundle/seal.ts";
import { Changes } from "./changes.ts";
import * as proofPart from "./proof-part.ts";

/** A checkout with an honest vendor/ and the proof of it, for a mutation to do something to. */
export interface Subject {
  /** Of the folder that holds the checkout and all that belongs to it. */
  readonly edit: Changes;
  /** Where go.mod or go.work is, below that folder; "" is the folder itself. */
  readonly folder: string;
  /** Names of vendor/'s files, below it. */
  readonly files: readonly string[];
  readonly modules: readonly Vendored[];
  /** The entries of the proof part. */
  readonly proof: readonly Content[];
}

/** A module as modules.txt tells it. */
export interface Vendored {
  readonly path: string;
  readonly version: string;
  /** What stands behind `=>`: a path and a version, or a directory. */
  readonly target: string | undefined;
  /** What stands behind `##`; "" where there is no such line. */
  readonly note: string;
  readonly packages: readonly string[];
  /** Its lines as they stand. */
  readonly block: string;
}

/** The name that `prove` gives a proof part. */
export const proofName = "vendor.proof.tar.zst";

/** Reads a checkout below `root`; `aside` is a folder where things are put meanwhile. */
export async function read(root: string, aside: string, folder: string): Promise<Subject> {
  const edit = new Changes(root, aside);
  const vendor = join(root, folder, "vendor");
  const entries = await readdir(vendor, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(vendor.length + 1))
    .map((name) => name.replaceAll(sep, "/"))
    .toSorted();
  const text = files.includes("modules.txt")
    ? (await edit.read(posix.join(folder, "vendor/modules.txt"))).toString("utf8")
    : "";
  const proof = proofPart.read(await edit.read(posix.join(folder, proofName)));
  return { edit, folder, files, modules: parse(text), proof };
}

/** The name of a file of vendor/ for `edit`. */
export function inVendor({ folder }: Subject, name: string): string {
  return posix.join(folder, "vendor", name);
}

/** The name of a file of the project for `edit`. */
export function inProject({ folder }: Subject, name: string): string {
  return posix.join(folder, name);
}

/** The module that a file of the tree belongs to: the one with the longest path. */
export function moduleOf({ modules }: Subject, name: string): Vendored | undefined {
  return modules
    .filter((each) => each.packages.length > 0 && name.startsWith(`${each.path}/`))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
}

/** Whether a module's files are a directory of the checkout. */
export function isDirectory({ target }: Vendored): boolean {
  return target !== undefined && /^[./]/.test(target);
}

/** All packages of the tree. */
export function packages({ modules }: Subject): string[] {
  return modules.flatMap((each) => each.packages);
}

/** Files of the tree of one kind: those that go would miss first come first. */
export function of(subject: Subject, kind: keyof typeof kinds): string[] {
  const directories = new Set(packages(subject));
  const isInPackage = (name: string) => directories.has(posix.dirname(name));
  return subject.files.filter(
    (name) => name !== "modules.txt" && kinds[kind](posix.basename(name), isInPackage(name)),
  );
}

const licence = /^(?:AUTHORS|CONTRIBUTORS|COPYLEFT|COPYING|COPYRIGHT|LEGAL|LICENSE|NOTICE|PATENTS)/;

const kinds = {
  code: (base: string, inPackage: boolean) => inPackage && base.endsWith(".go"),
  assembly: (base: string) => /\.[sS]$/.test(base),
  header: (base: string) => base.endsWith(".h"),
  /** Outside of the packages' directories, go copies nothing but what is embedded, and licences. */
  embedded: (base: string, inPackage: boolean) => !inPackage && !licence.test(base),
  licence: (base: string) => licence.test(base),
};

function parse(text: string): Vendored[] {
  const blocks = text.split(/^(?=# )/m).filter((block) => block.startsWith("# "));
  return blocks.map((block) => {
    const [head = "", ...lines] = block.trimEnd().split("\n");
    const [, path = "", version = "", target] =
      /^# (\S+)(?: (v\S+))?(?: => (.+))?$/.exec(head) ?? [];
    const note = lines.find((line) => line.startsWith("## "))?.slice(3) ?? "";
    const own = lines.filter((line) => !line.startsWith("#"));
    return { path, version, target, note, packages: own, block };
  });
}
