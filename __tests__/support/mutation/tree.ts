import { posix } from "node:path";
import { findings, named, type Mutation, type Named, type Refusal } from "./refused.ts";
import { inVendor, isDirectory, moduleOf, of, packages, type Subject } from "./subject.ts";

const others = ["assembly", "header", "embedded", "licence"] as const;

/** What is done to the files of the tree. */
export const tree: readonly Mutation[] = [
  {
    name: "one byte changed in a Go file",
    everywhere: true,
    change: (subject) => toEach(subject, ["code"], flip),
  },
  {
    name: "one byte changed in a file of each other kind",
    everywhere: true,
    change: (subject) => toEach(subject, others, flip),
  },
  {
    name: "a Go file dropped",
    everywhere: true,
    change: (subject) => toEach(subject, ["code"], drop),
  },
  {
    name: "a file of each other kind dropped",
    everywhere: true,
    change: (subject) => toEach(subject, others, drop),
  },
  ...others.flatMap((kind): Mutation[] => [
    {
      name: `one byte changed in a file: ${kind}`,
      change: (subject) => toEach(subject, [kind], flip),
    },
    { name: `a file dropped: ${kind}`, change: (subject) => toEach(subject, [kind], drop) },
  ]),
  {
    name: "a Go file added to a package",
    everywhere: true,
    change: async (subject) => {
      const [name] = of(subject, "code");
      return name === undefined
        ? undefined
        : add(subject, `${posix.dirname(name)}/zz_added.go`, await packageLine(subject, name));
    },
  },
  {
    name: "a licence added to a package",
    change: (subject) => addBeside(subject, "LICENSE.added"),
  },
  {
    name: "a hidden file added to a package",
    change: (subject) => addBeside(subject, ".added"),
  },
  {
    name: "a file added beside what is embedded",
    change: async (subject) => {
      const [name] = of(subject, "embedded");
      return name === undefined ? undefined : add(subject, `${posix.dirname(name)}/added`, "added");
    },
  },
  {
    name: "a file added in a new folder",
    change: (subject) => add(subject, "example.com/added/added.go", "package added\n"),
  },
  {
    name: "a file added at the root",
    change: (subject) => add(subject, "added.go", "package added\n"),
  },
  {
    name: "a Go file that go leaves out added, with the module's own bytes",
    change: async (subject) => {
      const carried = subject.proof.find(({ name }) => name.startsWith("files/"));
      const [, path = "", version = "", file = ""] =
        /^files\/([^@]+)@([^/]+)\/(.+)$/.exec(carried?.name ?? "") ?? [];
      const module = subject.modules.find((each) => each.path === path && each.version === version);
      return carried === undefined || module === undefined
        ? undefined
        : add(subject, `${module.path}/${file}`, carried.bytes);
    },
  },
  {
    name: "a file renamed to another case",
    everywhere: true,
    change: async (subject) => {
      const name = of(subject, "code").at(-1);
      return name === undefined ? undefined : recase(subject, name);
    },
  },
  {
    name: "a licence renamed to another case",
    change: async (subject) => {
      const [name] = of(subject, "licence");
      return name === undefined ? undefined : recase(subject, name);
    },
  },
  {
    name: "two modules with each other's contents",
    everywhere: true,
    change: async (subject) => {
      const alone = subject.modules.filter(
        ({ path, packages: own }) =>
          own.length > 0 &&
          subject.modules.every((other) => other.path === path || !isRelated(other.path, path)),
      );
      const [one, other] = [alone[0]?.path, alone.at(-1)?.path];
      if (one === undefined || other === undefined || one === other) {
        return undefined;
      }
      await subject.edit.exchange(inVendor(subject, one), inVendor(subject, other));
      return findings(named("any", `${one}/`), named("any", `${other}/`));
    },
  },
  {
    name: "two files of one name with each other's contents",
    change: async (subject) => {
      const pair = await twins(subject);
      if (pair === undefined) {
        return undefined;
      }
      await subject.edit.exchange(inVendor(subject, pair[0]), inVendor(subject, pair[1]));
      return findings(named("differs", pair[0]), named("differs", pair[1]));
    },
  },
  {
    name: "a Go file with a forged constraint, which go would not build",
    change: async (subject) => {
      const name = of(subject, "code").at(-1);
      if (name === undefined) {
        return undefined;
      }
      await subject.edit.edit(inVendor(subject, name), (text) => `//go:build ignore\n\n${text}`);
      return findings(named("differs", name));
    },
  },
];

/** Does the same to a file of each of these kinds. Of Go files not together: what is embedded is known by their bytes. */
async function toEach(
  subject: Subject,
  kinds: readonly ("code" | (typeof others)[number])[],
  change: (subject: Subject, name: string) => Promise<Named>,
): Promise<Refusal | undefined> {
  const names = kinds.map((kind) => of(subject, kind).at(-1));
  const all: Named[] = [];
  for (const name of new Set(names.filter((each) => each !== undefined))) {
    all.push(await change(subject, name));
  }
  return all.length === 0 ? undefined : findings(...all);
}

async function flip(subject: Subject, name: string): Promise<Named> {
  const { edit } = subject;
  const file = inVendor(subject, name);
  const bytes = await edit.read(file);
  const last = Buffer.from([(bytes.at(-1) ?? 0) ^ 1]);
  await edit.write(file, Buffer.concat([bytes.subarray(0, -1), last]));
  return named("differs", name);
}

async function drop(subject: Subject, name: string): Promise<Named> {
  await subject.edit.drop(inVendor(subject, name), inVendor(subject, ""));
  return named("missing", name);
}

async function add(subject: Subject, name: string, content: string | Uint8Array) {
  await subject.edit.write(inVendor(subject, name), content);
  return findings(named("extra", name));
}

async function addBeside(subject: Subject, base: string) {
  const directory = packages(subject).at(-1);
  return directory === undefined ? undefined : add(subject, `${directory}/${base}`, "added\n");
}

async function recase(subject: Subject, name: string) {
  const base = posix
    .basename(name)
    .replaceAll(/[A-Za-z]/g, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    );
  const other = `${posix.dirname(name)}/${base}`;
  await subject.edit.move(inVendor(subject, name), inVendor(subject, other));
  return findings(named("missing", name), named("extra", other));
}

async function packageLine(subject: Subject, name: string): Promise<string> {
  const text = (await subject.edit.read(inVendor(subject, name))).toString("utf8");
  return `${/^package \w+/m.exec(text)?.[0] ?? "package x"}\n\nfunc init() {}\n`;
}

/** Two files of different modules or packages that have one name and other bytes. */
async function twins(subject: Subject): Promise<readonly [string, string] | undefined> {
  const groups = Map.groupBy(subject.files, (name) => posix.basename(name).toLowerCase());
  for (const group of groups.values()) {
    for (const other of group.slice(1)) {
      const [one = other] = group;
      const bytes = await subject.edit.read(inVendor(subject, one));
      if (!bytes.equals(await subject.edit.read(inVendor(subject, other)))) {
        return [one, other];
      }
    }
  }
  return undefined;
}

function isRelated(one: string, other: string): boolean {
  return one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

/** Code of the tree that comes from a module in go.sum, not from a directory of the checkout. */
export function proxied(subject: Subject): string[] {
  return of(subject, "code").filter((name) => {
    const module = moduleOf(subject, name);
    return module !== undefined && !isDirectory(module);
  });
}
