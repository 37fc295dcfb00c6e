import { findings, named, type Mutation } from "./refused.ts";
import { inProject, inVendor, of, packages, type Subject } from "./subject.ts";

/** What is put into the tree that is no regular file with the mode of one. */
export const irregular: readonly Mutation[] = [
  {
    name: "a file that is a link to one with the same bytes",
    everywhere: true,
    change: async (subject) => {
      const [name] = of(subject, "code");
      if (name === undefined) {
        return undefined;
      }
      const place = await subject.edit.remove(inVendor(subject, name));
      await subject.edit.link(inVendor(subject, name), place);
      return findings(named("any", name));
    },
  },
  {
    name: "a package that is a link to a folder with the same files",
    change: async (subject) => {
      const path = packages(subject).at(-1);
      if (path === undefined) {
        return undefined;
      }
      const place = await subject.edit.remove(inVendor(subject, path));
      await subject.edit.link(inVendor(subject, path), place);
      return findings(named("any", path));
    },
  },
  {
    name: "a whole tree that is a link to one with the same files",
    change: async (subject) => {
      if (subject.files.length === 0) {
        return undefined;
      }
      const vendor = inProject(subject, "vendor");
      await subject.edit.link(vendor, await subject.edit.remove(vendor));
      return { named: [named("any", "vendor")], codes: ["NO_VENDOR"] };
    },
  },
  {
    name: "a link more in a package",
    change: async (subject) => {
      const path = packages(subject)[0];
      if (path === undefined) {
        return undefined;
      }
      await subject.edit.link(inVendor(subject, `${path}/zz_link.go`), "nowhere.go");
      return findings(named("extra", `${path}/zz_link.go`));
    },
  },
  {
    name: "a file that may be run",
    change: async (subject) => {
      const name = of(subject, "code").at(-1);
      if (name === undefined) {
        return undefined;
      }
      await subject.edit.setMode(inVendor(subject, name), 0o755);
      return findings(named("any", name));
    },
  },
  {
    name: "an empty folder",
    change: (subject) => emptyFolder(subject, "zz-empty"),
  },
  {
    name: "an empty folder in a package",
    change: async (subject) => {
      const path = packages(subject).at(-1);
      return path === undefined ? undefined : emptyFolder(subject, `${path}/zz-empty`);
    },
  },
  {
    name: "a pipe in a package",
    change: async (subject) => {
      const path = packages(subject).at(-1);
      if (path === undefined) {
        return undefined;
      }
      await subject.edit.makePipe(inVendor(subject, `${path}/zz_pipe.go`));
      return findings(named("extra", `${path}/zz_pipe.go`));
    },
  },
  {
    name: "a pipe in a file's place",
    change: async (subject) => {
      const [name] = of(subject, "code");
      if (name === undefined) {
        return undefined;
      }
      await subject.edit.remove(inVendor(subject, name));
      await subject.edit.makePipe(inVendor(subject, name));
      return findings(named("any", name));
    },
  },
];

async function emptyFolder(subject: Subject, name: string) {
  await subject.edit.makeDirectory(inVendor(subject, name));
  return findings(named("extra", name));
}
