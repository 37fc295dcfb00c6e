import { findings, named, type Mutation, type Refusal } from "./refused.ts";
import { inVendor, packages, type Subject, type Vendored } from "./subject.ts";

const modulesTxt = "modules.txt";

/** What is done to modules.txt, alone or together with the files: lies that fit together. */
export const lines: readonly Mutation[] = [
  whole("without its last byte", (text) => text.slice(0, -1)),
  whole("with a blank line more", (text) => `${text}\n`),
  whole("with line ends of Windows", (text) => text.replaceAll("\n", "\r\n")),
  whole(
    "with a module more",
    (text) => `${text}# example.com/zz-surplus v1.0.0\n## explicit\n`,
    "zz-surplus",
  ),
  whole("with the line of a workspace, or without it", (text) =>
    text.startsWith("## workspace\n") ? text.slice(13) : `## workspace\n${text}`,
  ),
  {
    name: "modules.txt missing",
    change: async (subject) => {
      if (!subject.files.includes(modulesTxt)) {
        return undefined;
      }
      await subject.edit.remove(inVendor(subject, modulesTxt));
      return findings(named("any", modulesTxt));
    },
  },
  everywhere("a package more in modules.txt", withPackages, (module) => [
    `${module.block}${module.path}/zz\n`,
    `${module.path}/zz`,
  ]),
  block("a package twice in modules.txt", withPackages, (module) => [
    `${module.block}${module.packages.at(-1) ?? ""}\n`,
    modulesTxt,
  ]),
  everywhere("a package less in modules.txt", withPackages, (module) => [
    module.block.replace(/.*\n$/, ""),
    module.packages.at(-1) ?? "",
  ]),
  {
    name: "a package of the module more in modules.txt and in the tree",
    change: async (subject) => {
      const full = subject.modules.find(
        ({ path, version, target, packages: own }) =>
          `${path}@${version}` === "example.com/full@v1.2.0" &&
          target === undefined &&
          own.length > 0,
      );
      if (full === undefined) {
        return undefined;
      }
      const path = "example.com/full/unused";
      await subject.edit.write(inVendor(subject, `${path}/unused.go`), "package unused\n");
      return replace(subject, full, `${full.block}${path}\n`, path);
    },
  },
  {
    name: "a package less in modules.txt and in the tree",
    change: async (subject) => {
      const all = packages(subject);
      const path = all.find((each) => !all.some((other) => other.startsWith(`${each}/`)));
      const module = subject.modules.find((each) => each.packages.includes(path ?? ""));
      if (path === undefined || module === undefined) {
        return undefined;
      }
      await subject.edit.drop(inVendor(subject, path), inVendor(subject, ""));
      return replace(subject, module, module.block.replace(`\n${path}\n`, "\n"), path);
    },
  },
  {
    name: "a module less in modules.txt and in the tree",
    change: async (subject) => {
      const all = packages(subject);
      const module = subject.modules.find(
        ({ path, packages: own }) =>
          own.length > 0 && all.every((each) => own.includes(each) || !each.startsWith(`${path}/`)),
      );
      if (module === undefined) {
        return undefined;
      }
      await subject.edit.drop(inVendor(subject, module.path), inVendor(subject, ""));
      return replace(subject, module, "", module.path);
    },
  },
  {
    name: "two modules in another order in modules.txt",
    change: async (subject) => {
      const [one, other] = subject.modules;
      return one === undefined || other === undefined
        ? undefined
        : edit(
            subject,
            (text) => text.replace(one.block + other.block, () => other.block + one.block),
            modulesTxt,
          );
    },
  },
  everywhere(
    "a line without explicit that was with it",
    ({ modules }) => modules.filter(({ note }) => note.startsWith("explicit")),
    ({ block: text }) => [
      text.includes("\n## explicit; ")
        ? text.replace("## explicit; ", "## ")
        : text.replace("## explicit\n", ""),
      "explicit",
    ],
  ),
  block(
    "a line with explicit that was without it",
    ({ modules }) =>
      modules.filter(({ note, version }) => !note.startsWith("explicit") && version !== ""),
    ({ block: text }) => [
      text.includes("\n## ")
        ? text.replace("\n## ", "\n## explicit; ")
        : text.replace("\n", "\n## explicit\n"),
      "explicit",
    ],
  ),
  block(
    "the go version of a module altered in modules.txt",
    ({ modules }) => modules.filter(({ note }) => note.includes("go 1.")),
    ({ block: text }) => [text.replace(/^(## .*go 1\.\d+).*$/m, "$19"), "go 1."],
  ),
  everywhere("the version of a module altered in modules.txt", withPackages, (module) => [
    module.block.replace(` ${module.version}`, " v1.99.0"),
    module.path,
  ]),
  block("a replacement altered in modules.txt", replacements, ({ block: text, path }) => [
    text.replace("\n", "x\n"),
    path,
  ]),
  block("a replacement missing in modules.txt", replacements, ({ block: text, path, ...rest }) => [
    rest.packages.length === 0 ? "" : text.replace(/ => .*/, ""),
    path,
  ]),
];

function whole(name: string, change: (text: string) => string, ...words: string[]): Mutation {
  return {
    name: `modules.txt ${name}`,
    change: (subject) => edit(subject, change, ...(words.length > 0 ? words : [modulesTxt])),
  };
}

/** Changes the lines of the last module that is fit for it; `change` gives them and a word that the refusal holds. */
function block(
  name: string,
  fit: (subject: Subject) => readonly Vendored[],
  change: (module: Vendored) => readonly [string, string],
): Mutation {
  return {
    name,
    change: async (subject) => {
      const module = fit(subject).at(-1);
      return module === undefined ? undefined : replace(subject, module, ...change(module));
    },
  };
}

function everywhere(...args: Parameters<typeof block>): Mutation {
  return { ...block(...args), everywhere: true };
}

function replace(subject: Subject, module: Vendored, text: string, word: string) {
  return edit(subject, (before) => before.replace(module.block, () => text), word);
}

async function edit(
  subject: Subject,
  change: (text: string) => string,
  ...words: string[]
): Promise<Refusal | undefined> {
  if (!subject.files.includes(modulesTxt)) {
    return undefined;
  }
  await subject.edit.edit(inVendor(subject, modulesTxt), change);
  return findings(named("any", ...words));
}

function withPackages({ modules }: Subject): Vendored[] {
  return modules.filter((each) => each.packages.length > 0);
}

function replacements({ modules }: Subject): Vendored[] {
  return modules.filter(({ target }) => target !== undefined);
}
