import { link, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { compareText } from "../../src/module/version.ts";
import { resolve } from "../../src/vendor/embed.ts";
import { inspect } from "../../src/vendor/source.ts";
import { beside, sources } from "../support/embed-sources.ts";
import { groups } from "../support/embed-table.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

// embed.test.ts asks go about patterns one by one; here stand whole files, from the directive to the list of files, with
// the reason where go refuses. Each lies in a package of its own, and one `go list` reads them all.

interface Case {
  readonly text: string;
  /** The file, and what lies beside it. */
  readonly source: string;
  readonly files: readonly string[];
}

const cases: readonly Case[] = [
  ...groups.flatMap(({ files, patterns }) =>
    patterns.map((text) => ({ text, source: embedding(text), files })),
  ),
  ...sources.map((source) => ({ text: source, source, files: beside })),
];

/** What a file embeds, or why it does not. */
interface Embedded {
  readonly patterns: readonly string[];
  readonly files: readonly string[];
  readonly refused: string | undefined;
}

let box: Sandbox;
let theirs: ReadonlyMap<string, Embedded>;

beforeAll(async () => {
  box = await sandbox();
  await box.write("project", { "go.mod": "module example.com/m\n\ngo 1.21\n" });
  await box.write("embedded", { file: "package x\n" });
  for (const [at, each] of cases.entries()) {
    await lay(box.path("project", `p${at}`), each);
  }
  const format = "-json=ImportPath,EmbedPatterns,EmbedFiles,Error";
  const json = await box.run("project", ["go", "list", "-e", format, "./..."]);
  theirs = new Map(json.split(/(?<=^\}\n)/m).map(listed));
});

afterAll(() => box.remove());

test.each(cases.map(({ text, ...each }, at) => [text, { ...each, at }] as const))(
  "%j embeds what go embeds, or is refused as go refuses it",
  (_, { source, files, at }) => {
    const { embeds } = inspect(Buffer.from(source));
    const ours = resolve([...files, "x.go"], embeds);
    const [first] = ours.refused.toSorted((a, b) => compareText(a.pattern, b.pattern));
    expect({
      patterns: [...new Set(embeds)].toSorted(),
      files: first === undefined ? ours.files : [],
      refused: first === undefined ? undefined : `${first.pattern}: ${kind(first.reason)}`,
    }).toEqual(theirs.get(`example.com/m/p${at}`));
  },
);

test("the table has files that embed something, that embed nothing, and every kind of refusal", () => {
  const all = [...theirs.values()];
  const refused = all.flatMap((each) => each.refused?.replace(/.*: /s, "") ?? []);
  expect(all.filter((each) => each.files.length > 0).length).toBeGreaterThan(200);
  expect(all.filter((each) => each.patterns.length === 0).length).toBeGreaterThan(50);
  expect([...new Set(refused)].toSorted()).toEqual(kinds.map(([each]) => each).toSorted());
});

/** Kinds of reasons; in each, the words may differ, since go also names what stands in the way. */
const kinds = [
  ["syntax", /^invalid pattern syntax$|^syntax error in pattern$/],
  ["nothing", /^no matching files found$/],
  ["empty", /^cannot embed directory .*: contains no embeddable files$/s],
  ["name", /^cannot embed .*: (?:invalid name|in invalid directory) /s],
  ["module", /^cannot embed .*: in different module$/s],
] as const;

function kind(reason: string): string {
  return kinds.find(([, words]) => words.test(reason))?.[0] ?? reason;
}

function embedding(pattern: string): string {
  return `package x\n\nimport _ "embed"\n\n//go:embed ${JSON.stringify(pattern)}\nvar X string\n`;
}

/** All files but the one that embeds are the same one: links are made in no time. */
async function lay(folder: string, { source, files }: Case): Promise<void> {
  const folders = new Set(files.map((name) => dirname(join(folder, name))));
  await mkdir(folder, { recursive: true });
  await Promise.all([...folders].map((each) => mkdir(each, { recursive: true })));
  await Promise.all(files.map((name) => link(box.path("embedded/file"), join(folder, name))));
  await writeFile(join(folder, "x.go"), source);
}

/** What `go list -json` says of one package. Errors that are not about a pattern come after embedding. */
function listed(json: string): [string, Embedded] {
  const {
    ImportPath,
    EmbedPatterns = [],
    EmbedFiles = [],
    Error: error,
  } = Object(JSON.parse(json));
  const patterns: readonly string[] = EmbedPatterns;
  const said = String(error?.Err);
  const bad = patterns.find((each) => said.startsWith(`pattern ${each}: `));
  const refused =
    bad === undefined ? undefined : `${bad}: ${kind(said.slice(`pattern ${bad}: `.length))}`;
  return [String(ImportPath), { patterns, files: EmbedFiles, refused }];
}
