import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { builds } from "../../src/vendor/constraint.ts";
import { inspect } from "../../src/vendor/source.ts";
import { constrained, tags } from "../support/constraint-table.ts";
import { lay } from "../support/goproxy.ts";
import { sums, type Module } from "../support/module-zip.ts";
import { ask } from "../support/oracle.ts";
import { sandbox, type Sandbox, type Variables } from "../support/sandbox.ts";
import { snapshot } from "../support/snapshot.ts";

// Each file of the table lies in a package of its own, beside one that is always built and, where that is possible,
// imports a package that nothing else imports. All are of one module, which go vendors in one run.

const root = "example.com/cases";
const cases = constrained.map((text, at) => ({
  text,
  at,
  bytes: Buffer.from(
    text.endsWith("package x\n") ? `${text}\nimport _ "${root}/imported/p${at}"\n` : text,
  ),
}));

const linux: Variables = { GOOS: "linux", GOARCH: "amd64", CGO_ENABLED: "0" };

/** Tags that are set, and the system. `ignore` is never set. */
const environments: readonly (readonly [string, Variables])[] = [
  ["", linux],
  [everyTag().join(","), linux],
  ...tags.map((tag) => [tag, linux] as const),
  ["", { ...linux, GOOS: "windows", GOARCH: "386" }],
  ["custom", { ...linux, GOOS: "darwin", GOARCH: "arm64", CGO_ENABLED: "1" }],
];

let box: Sandbox;
/** Whether go/build can read the file. It stops go mod vendor if it cannot, unless the file's name opens with `_`. */
let readable: readonly boolean[];
/** Names below the module in the tree that go vendors. */
let vendored: ReadonlySet<string>;
/** The packages whose file go builds, in each environment. */
let built: readonly ReadonlySet<string>[];

beforeAll(async () => {
  const answers = await ask(
    "source",
    cases.map(({ bytes }) => bytes.toString("base64")),
  );
  readable = answers.map((answer) => Object(answer).embeds !== null);
  box = await sandbox();
  const module = dependency();
  const network = await lay(box.path("laid"), [module]);
  await box.write("project", project(module));
  await box.run("project", ["go", "mod", "vendor", "-o", box.path("vendor")], network);
  vendored = new Set((await snapshot(box.path("vendor", root)))?.keys());
  built = [];
  for (const [flags, system] of environments) {
    built = [...built, await listed(flags, { ...network, ...system })];
  }
});

afterAll(() => box.remove());

test.each(cases.map((each) => [each.text, each] as const))(
  "%j is kept if and only if go mod vendor keeps it",
  (_, { at, bytes }) => {
    const { kept, imports } = inspect(bytes);
    const header = bytes.subarray(bytes.indexOf("\ufeff") === 0 ? 3 : 0);
    const imported = `imported/p${at}`;
    const goReads = readable[at] === true;
    expect({
      kept,
      // Where go meets a NUL, the constraint does not count.
      builds: bytes.includes(0) ? kept : builds(header),
      imports: goReads && imports.includes(`${root}/${imported}`),
    }).toEqual({
      kept: vendored.has(name(at)),
      builds: vendored.has(name(at)),
      imports: goReads && vendored.has(imported),
    });
  },
);

test.each(environments.map((each, at) => [...each, at] as const))(
  "what go builds with the tags %j on %j builds",
  (_, __, at) => {
    const ours = cases.filter(({ bytes }) => builds(bytes)).map((each) => `p${each.at}`);
    const theirs = built[at] ?? new Set();
    expect([...theirs].filter((each) => !ours.includes(each))).toEqual([]);
    expect(theirs.size).toBeGreaterThan(50);
    expect(ours.length).toBeGreaterThan(theirs.size);
  },
);

test("the table has files that go keeps, leaves out and cannot read, and each environment its own", () => {
  const kept = cases.filter(({ at }) => vendored.has(name(at)));
  expect(kept.length).toBeGreaterThan(150);
  expect(cases.length - kept.length).toBeGreaterThan(100);
  expect(readable.filter((each) => !each).length).toBeGreaterThan(50);
  expect(new Set(built.map((each) => [...each].join())).size).toBe(environments.length);
});

/** All tags of the table, and some words that are none. */
function everyTag(): string[] {
  const lines = constrained.flatMap((text) => text.match(/build[ \t].*/g) ?? []);
  const words = lines.flatMap((line) => line.match(/[\p{L}\p{Nd}_.]+/gu) ?? []);
  return [...new Set(words)].filter((word) => word !== "ignore");
}

function name(at: number): string {
  return `p${at}/${readable[at] === true ? "case" : "_case"}.go`;
}

function dependency(): Module {
  const files = cases.flatMap(({ at, bytes }) => [
    [`p${at}/a.go`, "package x\n"] as const,
    [name(at), bytes] as const,
    [`imported/p${at}/a.go`, "package x\n"] as const,
  ]);
  return {
    path: root,
    version: "v1.0.0",
    files: { "go.mod": `module ${root}\n\ngo 1.21\n`, ...Object.fromEntries(files) },
  };
}

function project(module: Module): Variables {
  const imports = cases.map(({ at }) => `import _ "${root}/p${at}"\n`).join("");
  return {
    "go.mod": `module example.com/app\n\ngo 1.21\n\nrequire ${root} v1.0.0\n`,
    "go.sum": sums(module),
    "main.go": `package main\n\n${imports}\nfunc main() {}\n`,
  };
}

async function listed(flags: string, variables: Variables): Promise<Set<string>> {
  const format = "{{.ImportPath}} {{.GoFiles}} {{.CgoFiles}}";
  const command = ["go", "list", "-e", "-tags", flags, "-f", format, `${root}/p...`];
  const lines = (await box.run("project", command, variables)).split("\n");
  const found = lines.filter((line) => /[[ ]case\.go/.test(line));
  return new Set(found.map((line) => line.slice(root.length + 1, line.indexOf(" "))));
}
