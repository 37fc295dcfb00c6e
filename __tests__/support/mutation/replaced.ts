import { posix } from "node:path";
import { findings, named, type Mutation } from "./refused.ts";
import { inProject, isDirectory, of, type Subject } from "./subject.ts";

/** What is done to a directory that replaces a module, after it was vendored. */
export const replaced: readonly Mutation[] = [
  {
    name: "a file of a replaced directory edited",
    everywhere: true,
    change: async (subject) => {
      const found = await locate(subject);
      if (found === undefined) {
        return undefined;
      }
      await subject.edit.edit(found.source, (text) => `${text}// edited\n`);
      return findings(named("differs", found.name));
    },
  },
  {
    name: "a file of a replaced directory removed",
    change: async (subject) => {
      const found = await locate(subject);
      if (found === undefined) {
        return undefined;
      }
      await subject.edit.remove(found.source);
      return findings(named("any", found.name));
    },
  },
  {
    name: "a file added to a package of a replaced directory",
    change: async (subject) => {
      const found = await locate(subject);
      if (found === undefined) {
        return undefined;
      }
      const line = /^package \w+/m.exec((await subject.edit.read(found.source)).toString());
      await subject.edit.write(
        posix.join(posix.dirname(found.source), "zz_added.go"),
        `${line?.[0] ?? "package x"}\n`,
      );
      return findings(named("missing", `${posix.dirname(found.name)}/zz_added.go`));
    },
  },
  {
    name: "a file of a replaced directory that go leaves out from now on",
    change: async (subject) => {
      const found = await locate(subject);
      if (found === undefined) {
        return undefined;
      }
      await subject.edit.edit(found.source, (text) => `//go:build ignore\n\n${text}`);
      return findings(named("any", found.name));
    },
  },
  {
    name: "a licence added to a replaced directory",
    change: async (subject) => {
      const found = await locate(subject);
      if (found === undefined) {
        return undefined;
      }
      await subject.edit.write(posix.join(found.root, "NOTICE.added"), "new\n");
      return findings(named("missing", `${found.module}/NOTICE.added`));
    },
  },
  {
    name: "the go.mod of a replaced directory edited",
    change: async (subject) => {
      const found = await locate(subject);
      if (found === undefined) {
        return undefined;
      }
      const goMod = posix.join(found.root, "go.mod");
      const text = (await subject.edit.read(goMod)).toString();
      const line = otherGoLine(text);
      await subject.edit.write(goMod, `${text.replace(/^go 1.*$/m, "")}\n${line}\n`);
      // Where modules.txt tells no go lines, the go.mod itself stands in the tree.
      const copy = `${found.module}/go.mod`;
      return findings(named("any", subject.files.includes(copy) ? copy : line));
    },
  },
];

/** Another go line, on the same side of go 1.17: on the other side, other modules may be needed. */
function otherGoLine(goMod: string): string {
  const [line = "go 1.16", minor = "16"] = /^go 1\.(\d+).*$/m.exec(goMod) ?? [];
  const [one, other] = Number(minor) >= 17 ? ["go 1.17", "go 1.18"] : ["go 1.12", "go 1.13"];
  return line === one ? other : one;
}

/** A Go file that was vendored from a directory: its name in the tree and in the checkout. */
async function locate(subject: Subject) {
  for (const module of subject.modules.filter(isDirectory)) {
    const target = module.target ?? "";
    const root = target.startsWith("/")
      ? posix.relative(subject.edit.root, target)
      : posix.normalize(inProject(subject, target));
    for (const path of module.packages) {
      const name = of(subject, "code").find((each) => posix.dirname(each) === path);
      const source = posix.join(root, name?.slice(module.path.length + 1) ?? "");
      if (name !== undefined && (await subject.edit.has(source))) {
        return { name, source, root, module: module.path };
      }
    }
  }
  return undefined;
}
