import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Module } from "./module-zip.ts";
import type { Sandbox } from "./sandbox.ts";
import * as txtar from "./txtar.ts";

/**
 * A project that go vendors, as a file of fixtures/projects tells it:
 *
 *     whose module is replaced by a directory      the sentence's end: a project …
 *     with common                                  modules of _common.txtar are served too
 *     in app                                       where go.mod or go.work is
 *     $ app go mod tidy                            what makes go.sum complete: a folder, a command
 *     vendor mod                                   go mod vendor; work: go work vendor; none: go writes no vendor/
 *     -- proxy example.com/lib v1.0.0 lib.go --    a file of a module that the proxy serves
 *     -- app/main.go --                            a file of the checkout
 *     -- app/link.go -> main.go --                 a symbolic link
 *
 * `$ROOT` in a file stands for the absolute path of the checkout's folder, `␀` for the byte 0.
 */
export interface Generated {
  /** The fixture's name. */
  readonly id: string;
  readonly name: string;
  readonly modules: readonly Module[];
  readonly files: ReadonlyMap<string, string>;
  /** Targets by the names of the links. */
  readonly links: ReadonlyMap<string, string>;
  /** The folder of go.mod or go.work. */
  readonly folder: string;
  readonly prepare: readonly Command[];
  readonly vendor: "mod" | "work" | "none";
}

interface Command {
  readonly folder: string;
  readonly words: readonly string[];
}

const directory = resolve("__tests__/fixtures/projects");

/** All projects whose fixtures have one of these names, or begin with one of these words. */
export async function projects(...subjects: readonly string[]): Promise<readonly Generated[]> {
  const common = served(txtar.parse(await readFile(join(directory, "_common.txtar"), "utf8")));
  const names = (await readdir(directory)).toSorted();
  const chosen = names.filter((name) =>
    subjects.some((each) => /^[-.]/.test(name.slice(each.length)) && name.startsWith(each)),
  );
  return Promise.all(
    chosen.map(async (name) => {
      const text = await readFile(join(directory, name), "utf8");
      return read(basename(name, ".txtar"), txtar.parse(text), common);
    }),
  );
}

/** Writes a project's checkout below a folder of the sandbox, and lets go make it complete; gives the folder of go.mod. */
export async function check(box: Sandbox, root: string, project: Generated): Promise<string> {
  const place = box.path(root);
  for (const [name, text] of project.files) {
    const file = join(place, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(
      file,
      text.replaceAll("$ROOT", place).replaceAll("␀", "\0").replaceAll("␍", "\r"),
    );
  }
  for (const [name, target] of project.links) {
    const link = join(place, name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(target, link);
  }
  for (const { folder, words } of project.prepare) {
    await box.run(join(root, folder), words);
  }
  return join(root, project.folder);
}

function read(id: string, { comment, files }: txtar.Archive, common: readonly Module[]): Generated {
  const [name = "", ...lines] = comment.trim().split("\n");
  const values = (word: string) =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  const checkout = [...files].filter(([file]) => !file.startsWith("proxy "));
  return {
    id,
    name,
    modules: [...(values("with").includes("common") ? common : []), ...served({ comment, files })],
    files: new Map(checkout.filter((each) => !isLink(each))),
    links: new Map(
      checkout.filter(isLink).map(([file]) => {
        const [link = "", target = ""] = file.split(" -> ");
        return [link, target] as const;
      }),
    ),
    folder: values("in")[0] ?? "app",
    prepare: values("$").map((line) => {
      const [folder = "", ...words] = line.split(" ");
      return { folder, words };
    }),
    vendor: kind(values("vendor")[0]),
  };
}

function isLink([file]: readonly [string, string]): boolean {
  return file.includes(" -> ");
}

function kind(word = "mod"): Generated["vendor"] {
  return word === "work" || word === "none" ? word : "mod";
}

function served({ files }: txtar.Archive): Module[] {
  const found = new Map<string, { path: string; version: string; files: Record<string, string> }>();
  for (const [name, text] of files) {
    const [, path, version, file] = /^proxy (\S+) (\S+) (.+)$/.exec(name) ?? [];
    if (path !== undefined && version !== undefined && file !== undefined) {
      const module = found.get(`${path}@${version}`) ?? { path, version, files: {} };
      module.files[file] = text.replaceAll("␀", "\0").replaceAll("␍", "\r");
      found.set(`${path}@${version}`, module);
    }
  }
  return [...found.values()];
}
