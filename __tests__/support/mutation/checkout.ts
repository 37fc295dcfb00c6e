import { readdir } from "node:fs/promises";
import { join, posix } from "node:path";
import { moduleName } from "./proof.ts";
import { codes, findings, named, type Mutation, type Refusal } from "./refused.ts";
import { inProject, inVendor, packages, proofName, type Subject } from "./subject.ts";

/** What is done to the checkout around an honest tree: then it is the tree of another checkout. */
export const checkout: readonly Mutation[] = [
  {
    name: "the hash of a module altered in go.sum",
    change: (subject) => sum(subject, "lists/", "", alter),
  },
  {
    name: "a module missing in go.sum",
    change: (subject) => sum(subject, "lists/", "", undefined),
  },
  {
    name: "the hash of a go.mod altered in go.sum",
    change: (subject) => sum(subject, "mods/", "/go.mod", alter),
  },
  {
    name: "a go.mod missing in go.sum",
    change: (subject) => sum(subject, "mods/", "/go.mod", undefined),
  },
  {
    name: "a package that no module has imported by the code",
    change: (subject) => importMore(subject, "example.com/zz-more", "zzmore.go"),
  },
  {
    name: "a package that a vendored module has imported by a test",
    change: async (subject) =>
      packages(subject).includes("example.com/full")
        ? importMore(subject, "example.com/full/unused", "zzmore_test.go")
        : undefined,
  },
  {
    name: "a package imported by the code no more",
    change: async (subject) => {
      const found = await imported(subject);
      for (const file of found?.files ?? []) {
        await subject.edit.edit(file, (text) => withoutLines(text, `"${found?.path ?? ""}"`));
      }
      return found === undefined ? undefined : findings(named("code", found.path));
    },
  },
  {
    name: "another version required in go.mod",
    change: async (subject) => {
      const [file] = await holding(subject, "go.mod", "example.com/full v1.2.0");
      if (file === undefined) {
        return undefined;
      }
      await subject.edit.edit(file, (text) => text.replace("full v1.2.0", "full v1.7.0"));
      return findings(named("any", "example.com/full"));
    },
  },
  {
    name: "the go line of go.mod on the other side of go 1.17",
    change: async (subject) => {
      const goMod = inProject(subject, "go.mod");
      if ((await isWorkspace(subject)) || !subject.files.includes("modules.txt")) {
        return undefined;
      }
      await subject.edit.edit(goMod, (text) =>
        /^go 1\.(?:1[7-9]|2)/m.test(text)
          ? text.replace(/^go 1.*$/m, "go 1.16")
          : `${text.replace(/^go 1.*$/m, "")}\ngo 1.17\n`,
      );
      return findings(named("any", "modules.txt"));
    },
  },
  {
    name: "a replacement more in go.mod or go.work",
    change: async (subject) => {
      const file = inProject(subject, (await isWorkspace(subject)) ? "go.work" : "go.mod");
      const text = (await subject.edit.read(file)).toString();
      if (!packages(subject).includes("example.com/deep") || /deep(?: \S+)? =>/.test(text)) {
        return undefined;
      }
      const line = "replace example.com/deep => example.com/deep v0.9.0";
      await subject.edit.write(file, `${text}\n${line}\n`);
      return findings(named("any", "example.com/deep"));
    },
  },
  {
    name: "a module less in go.work",
    change: async (subject) => {
      if (subject.modules.length === 0 || !(await isWorkspace(subject))) {
        return undefined;
      }
      await subject.edit.edit(inProject(subject, "go.work"), (text) => text.replace(firstUse, ""));
      return { named: [named("any", "")], codes: ["BAD_GO_WORK"] };
    },
  },
  {
    name: "the proof missing",
    change: async (subject) => {
      await subject.edit.remove(inProject(subject, proofName));
      return codes("NO_PROOF");
    },
  },
];

/** Another hash that could be one. */
function alter(line: string): string {
  return line.replace(/ h1:(.)/, (_, first: string) => ` h1:${first === "A" ? "B" : "A"}`);
}

/** Changes a line of go.sum in the first file that has it; without a change takes it out of all. */
async function sum(
  subject: Subject,
  kind: string,
  suffix: string,
  change: ((line: string) => string) | undefined,
): Promise<Refusal | undefined> {
  const entry = subject.proof.find(({ name }) => name.startsWith(kind));
  if (entry === undefined) {
    return undefined;
  }
  const module = moduleName(entry);
  const start = `${module.replace("@", " ")}${suffix} h1:`;
  const files = [
    ...(await holding(subject, "go.sum", start)),
    ...(await holding(subject, "go.work.sum", start)),
  ];
  for (const file of change === undefined ? files : files.slice(0, 1)) {
    await subject.edit.edit(file, (text) =>
      text
        .split(/(?<=\n)/)
        .map((line) => (line.startsWith(start) ? (change?.(line) ?? "") : line))
        .join(""),
    );
  }
  // In a workspace another go.sum may have the line as it was.
  const clash = `BAD_GO_SUM ${module.replace("@", " ")}`;
  return files.length === 0
    ? undefined
    : { named: [named("any", module)], codes: files.length > 1 ? [clash] : [] };
}

async function importMore(subject: Subject, path: string, base: string): Promise<Refusal> {
  const folder = posix.join(await mainFolder(subject), "zzmore");
  await subject.edit.write(posix.join(folder, base), `package zzmore\n\nimport _ "${path}"\n`);
  // Where go vendored nothing, there is no tree that could lack it.
  return { named: [named("code", path)], codes: subject.files.length === 0 ? ["NO_VENDOR"] : [] };
}

function withoutLines(text: string, word: string): string {
  const all = text.split(/(?<=\n)/);
  return all.filter((line) => !line.includes(word)).join("");
}

/** Files of the checkout with this name that hold this text. */
async function holding(subject: Subject, base: string, text: string): Promise<string[]> {
  const all = await texts(subject, await ownFiles(subject, base));
  return all.filter((each) => each.text.includes(text)).map(({ name }) => name);
}

/** Files of the checkout, outside of vendor/, whose names end like this. */
async function ownFiles({ edit, folder }: Subject, end: string): Promise<string[]> {
  const entries = await readdir(edit.root, { recursive: true, withFileTypes: true });
  const inside = posix.join(folder, "vendor/");
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map((entry) => posix.relative(edit.root, join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith(inside))
    .toSorted();
}

async function texts({ edit }: Subject, names: readonly string[]) {
  return Promise.all(
    names.map(async (name) => ({ name, text: (await edit.read(name)).toString("utf8") })),
  );
}

function isWorkspace(subject: Subject): Promise<boolean> {
  return subject.edit.has(inProject(subject, "go.work"));
}

/** The folder of a main module. */
async function mainFolder(subject: Subject): Promise<string> {
  if (!(await isWorkspace(subject))) {
    return subject.folder;
  }
  const text = (await subject.edit.read(inProject(subject, "go.work"))).toString();
  const [, first = "."] = firstUse.exec(text) ?? [];
  return first.startsWith("/")
    ? posix.relative(subject.edit.root, first)
    : posix.join(subject.folder, first);
}

/** The first folder that a go.work names; its line. */
const firstUse = /^(?:use |\t)([^\s(]+).*\n/m;

/** A package that only the checked-out code imports, and the files that do. */
async function imported(subject: Subject) {
  const goFiles = subject.files.filter((name) => name.endsWith(".go"));
  const vendored = await texts(
    subject,
    goFiles.map((name) => inVendor(subject, name)),
  );
  const own = await texts(subject, await ownFiles(subject, ".go"));
  for (const path of packages(subject)) {
    const files = own.filter(({ text }) => text.includes(`"${path}"`));
    if (files.length > 0 && !vendored.some(({ text }) => text.includes(`"${path}"`))) {
      return { path, files: files.map(({ name }) => name) };
    }
  }
  return undefined;
}
