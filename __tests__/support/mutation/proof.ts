import type { Content } from "../../../src/bundle/seal.ts";
import { compareText } from "../../../src/module/version.ts";
import { escape } from "../checksum-database.ts";
import * as proofPart from "./proof-part.ts";
import { codes, findings, named, type Mutation, type Refusal } from "./refused.ts";
import {
  inProject,
  inVendor,
  moduleOf,
  proofName,
  type Subject,
  type Vendored,
} from "./subject.ts";
import { proxied } from "./tree.ts";

/** What is done to the proof part; all but the entries named here is as `prove` writes it. */
export const proof: readonly Mutation[] = [
  {
    name: "an h1 list altered",
    everywhere: true,
    change: (subject) => edit(subject, "lists/", (text) => text.replace(/^./, digit)),
  },
  {
    name: "an h1 list with a line more",
    change: (subject) =>
      edit(subject, "lists/", (text) => text + zeros + text.slice(64).split("\n")[0] + "x\n"),
  },
  {
    name: "an h1 list with its lines in another order",
    everywhere: true,
    change: (subject) =>
      edit(subject, "lists/", (text) => {
        const all = text.trimEnd().split("\n");
        return `${all.toReversed().join("\n")}\n`;
      }),
  },
  {
    name: "an h1 list with a line less",
    change: (subject) => edit(subject, "lists/", (text) => text.slice(text.indexOf("\n") + 1)),
  },
  {
    name: "an h1 list missing",
    everywhere: true,
    change: (subject) => leaveOut(subject, "lists/"),
  },
  {
    name: "an h1 list that stands twice",
    everywhere: true,
    change: (subject) => twice(subject, "lists/"),
  },
  {
    name: "two h1 lists with each other's names",
    change: async (subject) => {
      const [one, other] = subject.proof.filter(({ name }) => name.startsWith("lists/"));
      if (one === undefined || other === undefined) {
        return undefined;
      }
      await rewrite(subject, (entry) =>
        entry === one
          ? { ...entry, bytes: other.bytes }
          : entry === other
            ? { ...entry, bytes: one.bytes }
            : entry,
      );
      return findings(named("module", moduleName(one)), named("module", moduleName(other)));
    },
  },
  {
    name: "a go.mod of the proof altered",
    everywhere: true,
    change: (subject) => edit(subject, "mods/", (text) => `${text}\ngo 1.1\n`),
  },
  {
    name: "a go.mod of the proof missing",
    everywhere: true,
    change: (subject) => leaveOut(subject, "mods/"),
  },
  { name: "a go.mod of the proof that stands twice", change: (subject) => twice(subject, "mods/") },
  {
    name: "a Go file of the proof altered",
    change: (subject) => edit(subject, "files/", (text) => `${text} `),
  },
  { name: "a Go file of the proof missing", change: (subject) => leaveOut(subject, "files/") },
  {
    name: "entries of the proof in another order",
    change: async (subject) => {
      const all = [...subject.proof];
      const at = all.findIndex(({ name }, index) => kindOf(name) === kindOf(all[index + 1]?.name));
      if (at < 0) {
        return undefined;
      }
      all.splice(at, 2, ...all.slice(at, at + 2).toReversed());
      return put(subject, proofPart.writeUnchecked(all), "ENTRY_ORDER");
    },
  },
  {
    name: "the proof with bytes behind its end",
    change: async (subject) => {
      const bytes = await proofPart.write(subject.proof);
      return put(subject, Buffer.concat([bytes, Buffer.from("more")]), "PART_SIZE", "BAD_ARCHIVE");
    },
  },
  {
    name: "the proof cut short",
    change: async (subject) => {
      const bytes = await proofPart.write(subject.proof);
      return put(subject, bytes.subarray(0, -20), "PART_SIZE", "BAD_ARCHIVE");
    },
  },
  {
    name: "a Go file dropped, with a copy in the proof that has a forged constraint",
    everywhere: true,
    change: async (subject) => {
      const dropped = await drop(subject);
      if (dropped === undefined) {
        return undefined;
      }
      const { entry, name, bytes } = dropped;
      await seal(subject, [
        ...subject.proof,
        { name: entry, bytes: Buffer.concat([Buffer.from("//go:build ignore\n\n"), bytes]) },
      ]);
      return findings(named("any", name.slice(name.lastIndexOf("/") + 1)));
    },
  },
  {
    name: "a Go file dropped, from the tree and from the list",
    change: async (subject) => {
      const dropped = await drop(subject);
      if (dropped === undefined) {
        return undefined;
      }
      const { module, line } = dropped;
      await rewrite(subject, (entry) => {
        const text = textOf(entry);
        const isList = entry.name.startsWith("lists/");
        const cut = text.split(/(?<=\n)/).filter((each) => !each.endsWith(line));
        return isList ? { ...entry, bytes: Buffer.from(cut.join("")) } : entry;
      });
      return findings(named("module", module));
    },
  },
];

const zeros = "0".repeat(64);

function digit(found: string): string {
  return found === "0" ? "1" : "0";
}

/** Takes a Go file out of the tree; gives its bytes, and its names in a proof. */
async function drop(subject: Subject) {
  const name = proxied(subject).at(-1);
  const module = name === undefined ? undefined : moduleOf(subject, name);
  if (name === undefined || module === undefined) {
    return undefined;
  }
  const bytes = await subject.edit.read(inVendor(subject, name));
  await subject.edit.drop(inVendor(subject, name), inVendor(subject, ""));
  const [path, version] = origin(module);
  const inside = name.slice(module.path.length + 1);
  return {
    name,
    bytes,
    module: `${path}@${version}`,
    line: `  ${path}@${version}/${inside}\n`,
    entry: `files/${escape(path)}@${escape(version)}/${inside}`,
  };
}

function origin({ path, version, target }: Vendored): readonly [string, string] {
  const [other = path, its = version] = target?.split(" ") ?? [];
  return [other, its];
}

function textOf({ bytes }: Content): string {
  return Buffer.from(bytes).toString("utf8");
}

/** Changes the first entry of a kind whose text the change does change. */
async function edit(
  subject: Subject,
  kind: string,
  change: (text: string) => string,
): Promise<Refusal | undefined> {
  const found = subject.proof.find(
    (entry) => entry.name.startsWith(kind) && change(textOf(entry)) !== textOf(entry),
  );
  if (found === undefined) {
    return undefined;
  }
  await rewrite(subject, (entry) =>
    entry === found ? { ...entry, bytes: Buffer.from(change(textOf(entry))) } : entry,
  );
  return findings(named(kind === "files/" ? "any" : "module", moduleName(found)));
}

async function leaveOut(subject: Subject, kind: string): Promise<Refusal | undefined> {
  const found = subject.proof.find(({ name }) => name.startsWith(kind));
  if (found === undefined) {
    return undefined;
  }
  await seal(
    subject,
    subject.proof.filter((entry) => entry !== found),
  );
  return findings(named("any", moduleName(found)));
}

async function twice(subject: Subject, kind: string): Promise<Refusal | undefined> {
  const found = subject.proof.find(({ name }) => name.startsWith(kind));
  return found === undefined
    ? undefined
    : put(
        subject,
        proofPart.writeUnchecked(
          subject.proof.flatMap((entry) => (entry === found ? [entry, entry] : [entry])),
        ),
        "ENTRY_DUPLICATE",
      );
}

async function rewrite(subject: Subject, change: (entry: Content) => Content): Promise<void> {
  await seal(subject, subject.proof.map(change));
}

async function seal(subject: Subject, entries: readonly Content[]): Promise<void> {
  const sorted = entries.toSorted((a, b) => compareText(a.name, b.name));
  await subject.edit.write(inProject(subject, proofName), await proofPart.write(sorted));
}

async function put(subject: Subject, bytes: Uint8Array, ...allowed: string[]): Promise<Refusal> {
  await subject.edit.write(inProject(subject, proofName), bytes);
  return codes(...allowed);
}

/** What an entry's name says of its module: `example.com/Upper@v1.0.0`, with the file for a file. */
export function moduleName({ name }: Content): string {
  return name
    .replace(/^[a-z]+\//, "")
    .replace(/\.mod$/, "")
    .replaceAll(/!([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function kindOf(name: string | undefined): string | undefined {
  return name?.split("/", 1)[0];
}
