import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";

/** The workflows in examples/ name doors that there are, and inputs and outputs that these have. */
const folder = "examples/workflows";
const files = readdirSync(folder);
const uses = files.flatMap((file) => stepsOf(file).map((step) => ({ file, ...step })));
const own = uses.filter(({ name }) => name.startsWith("org/go-offline-action"));

interface Step {
  readonly name: string;
  readonly inputs: readonly string[];
}

test.each(own)("$file: $name takes $inputs", ({ name, inputs }) => {
  const [, door = "", ref] = /^org\/go-offline-action(\/\w+)?@(v1)$/.exec(name) ?? [];
  const known = fieldOf(read(join(".", door, "action.yml")), "inputs");

  expect(ref).toBe("v1");
  expect(inputs.filter((each) => fieldOf(known, each) === undefined)).toEqual([]);
});

test("every door that a workflow uses has an example, but for leave", () => {
  const doors = new Set(own.map(({ name }) => /\/go-offline-action\/?(\w*)@/.exec(name)?.[1]));

  expect(doors).toEqual(new Set(["", "diff", "pack", "verify"]));
});

test("what the release example reads are outputs that there are", () => {
  const text = readFileSync(join(folder, "release.yml"), "utf8");
  const named = [...text.matchAll(/steps\.dependencies\.outputs\.([\w-]+)/g)].map(
    ([, name]) => name,
  );
  const outputs = fieldOf(read("action.yml"), "outputs");

  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => fieldOf(outputs, name ?? "") === undefined)).toEqual([]);
});

test.each(uses.filter((each) => !own.includes(each)))(
  "$file: $name is pinned by its commit",
  ({ name }) => {
    expect(name).toMatch(/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/);
  },
);

test.each(files)("%s gives nothing but what its jobs ask for", (file) => {
  const workflow = read(join(folder, file));
  const jobs = Object.values(Object(fieldOf(workflow, "jobs")));

  expect(fieldOf(workflow, "permissions")).toEqual({});
  expect(jobs.length).toBeGreaterThan(0);
  for (const job of jobs) {
    expect(fieldOf(job, "permissions")).toMatchObject({ contents: "read" });
    expect(fieldOf(job, "timeout-minutes")).toEqual(expect.any(Number));
  }
});

/** What README shows to be copied stands in a whole workflow as well. */
const shown = [...readFileSync("README.md", "utf8").matchAll(/^```yaml\n([^]*?)^```/gm)].map(
  ([, text = ""]) => text,
);

test("README shows the three workflows", () => {
  expect(shown.length).toBeGreaterThanOrEqual(3);
});

test.each(shown)("a whole workflow has what README shows: %s", (text) => {
  const wanted = JSON.stringify(parse(text)).slice(1, -1);
  const whole = files.map((file) => JSON.stringify(read(join(folder, file))));

  expect(whole.some((each) => isWithin(wanted, each))).toBe(true);
});

/** Whether every `"name":value` of the one is in the other. */
function isWithin(wanted: string, whole: string): boolean {
  const leaves = wanted.match(/"[^"]+":(?:"(?:[^"\\]|\\.)*"|\[[^\]]*\])/g) ?? [];
  return leaves.length > 0 && leaves.every((each) => whole.includes(each));
}

function stepsOf(file: string): Step[] {
  const jobs = Object.values(Object(fieldOf(read(join(folder, file)), "jobs")));
  return jobs
    .flatMap((job): unknown[] => Object.values(Object(fieldOf(job, "steps"))))
    .flatMap((step) => {
      const name = fieldOf(step, "uses");
      const inputs = Object.keys(Object(fieldOf(step, "with") ?? {}));
      return typeof name === "string" ? [{ name, inputs }] : [];
    });
}

function read(file: string): unknown {
  return parse(readFileSync(file, "utf8"));
}

function fieldOf(value: unknown, name: string): unknown {
  return new Map(Object.entries(Object(value ?? {}))).get(name);
}
