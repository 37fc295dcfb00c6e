import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";

const doors = [
  {
    yaml: "action.yml",
    code: "src/actions/restore.ts",
    outputs: "src/actions/outputs.ts",
    title: "### Inputs of `org/go-offline-action`\n",
  },
  {
    yaml: "pack/action.yml",
    code: "src/actions/pack.ts",
    title: "### Inputs of `org/go-offline-action/pack`\n",
  },
  {
    yaml: "verify/action.yml",
    code: "src/actions/verify.ts",
    title: "### Inputs of `org/go-offline-action/verify`\n",
  },
  {
    yaml: "diff/action.yml",
    code: "src/actions/diff.ts",
    title: "### Inputs of `org/go-offline-action/diff`\n",
  },
  {
    yaml: "leave/action.yml",
    code: "src/actions/leave.ts",
    title: "### Inputs of `org/go-offline-action/leave`\n",
  },
] as const;

const readme = readFileSync("README.md", "utf8");

/** The keys of a section of an action.yml, each with its lines: two blanks a level, as the formatter writes it. */
function section(file: string, name: string): Map<string, string> {
  const text = readFileSync(file, "utf8");
  const body = new RegExp(`^${name}:\\n((?:  .*\\n)+)`, "m").exec(text)?.[1] ?? "";
  const keys = body.matchAll(/^ {2}(\S+):\n((?: {4}.*\n?)*)/gm);
  return new Map([...keys].map(([, key = "", lines = ""]) => [key, lines]));
}

function inputs(file: string): string[] {
  return [...section(file, "inputs")].map(([name, lines]) => {
    const required = lines.includes("required: true") ? "yes" : "no";
    const fallback = /default: "?([^"\n]+)"?/.exec(lines)?.[1];
    return `${name} ${required} ${fallback?.replaceAll("\\n", ", ") ?? ""}`.trim();
  });
}

test.each(doors)("README's table of inputs is that of $yaml", ({ yaml, title }) => {
  const table = readme.slice(readme.indexOf(title) + title.length).split("\n###", 1)[0] ?? "";
  const rows = [...table.matchAll(/^\| `([\w-]+)`\s*\| (yes|no)\s*\|\s*(?:`([^`]*)`)?\s*\|/gm)];

  expect(
    rows.map(([, name = "", required = "", value = ""]) => `${name} ${required} ${value}`.trim()),
  ).toEqual(inputs(yaml));
});

test.each(doors)("$code reads the inputs of $yaml and no others", ({ yaml, code }) => {
  const read = readFileSync(code, "utf8").matchAll(/inputs\.\w+\("([\w-]+)"/g);

  expect(new Set([...read].map(([, name]) => name))).toEqual(
    new Set(section(yaml, "inputs").keys()),
  );
});

/** Of a long list, in a file of its own: what only a bundle fills, then what is always there. */
function outputs(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const block = /const nothing = \{([\s\S]*?)\n\};/.exec(text)?.[1] ?? "";
  const set = [...block.matchAll(/^ {2}"?([\w-]+)"?:/gm)].map(([, name = ""]) => name);
  const [, always = ""] = /return \{ \.\.\.found, (.+) \};/.exec(text) ?? [];
  return [...set, ...always.split(", ").map((each) => each.split(":")[0] ?? "")];
}

test.each(doors)("$code sets the outputs of $yaml, and README names them", (door) => {
  const { yaml, code } = door;
  const text = readFileSync(code, "utf8");
  const block = /setOutputs\(\{([\s\S]*?)\n {2}\}\)/.exec(text)?.[1] ?? "";
  const own = [...block.matchAll(/^ {4}"?([\w-]+)"?:/gm)].map(([, name = ""]) => name);
  const set = "outputs" in door ? [...outputs(door.outputs), ...own] : own;

  expect(set.toSorted()).toEqual([...section(yaml, "outputs").keys()].toSorted());
  expect(set.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test.each(doors)("$yaml runs a launcher that dist/ has, on node24", ({ yaml }) => {
  const text = readFileSync(yaml, "utf8");
  const main = /main: (\S+)/.exec(text)?.[1] ?? "";

  expect(text).toContain("using: node24");
  expect(readFileSync(main.replace("../", ""), "utf8")).toContain("./index.js");
});
