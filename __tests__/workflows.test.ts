import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";

const workflows = readdirSync(".github/workflows").map((name) => ({
  name,
  text: readFileSync(`.github/workflows/${name}`, "utf8"),
}));

/** The jobs of a workflow, as text: two blanks a level, as the formatter writes it. */
function jobs(text: string): Map<string, string> {
  const body = text.split(/^jobs:\n/m)[1] ?? "";
  const parts = body.split(/^ {2}(\S+):\n/m);
  return new Map(
    parts.flatMap((part, index) => (index % 2 === 1 ? [[part, parts[index + 1] ?? ""]] : [])),
  );
}

test.each(workflows)("what $name uses is ours or pinned by its commit", ({ text }) => {
  const used = [...text.matchAll(/uses: (.*)$/gm)].map(([, what = ""]) => what);

  expect(used).not.toEqual([]);
  expect(
    used.filter((what) => !/^(?:\.\/|[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(what)),
  ).toEqual([]);
});

test("an action has the same commit wherever it is used", () => {
  const used = workflows.flatMap(({ text }) => [...text.matchAll(/uses: (([\w/-]+)@.*)$/gm)]);
  const commits = new Set(used.map(([, what]) => what));

  expect(commits.size).toBe(new Set(used.map(([, , action]) => action)).size);
});

test.each(workflows)(
  "$name gives no rights by default, and each job names its own and its end",
  ({ text }) => {
    expect(text).toMatch(/^permissions: \{\}$/m);
    expect(jobs(text).size).toBeGreaterThan(0);
    for (const job of jobs(text).values()) {
      expect(job).toMatch(/^ {4}timeout-minutes: \d+$/m);
      expect(job).toMatch(/^ {4}permissions:\n {6}contents: /m);
    }
  },
);

test("only the job that publishes can write, behind its environment and after the checks, and installs nothing", () => {
  const writing = workflows.flatMap(({ text }) =>
    [...jobs(text)].filter(([, job]) => /: write/.test(job)),
  );
  const [name, job = ""] = writing[0] ?? [];

  expect(writing).toHaveLength(1);
  expect(name).toBe("publish");
  expect(job).toMatch(/^ {4}needs: check$/m);
  expect(job).toMatch(/^ {4}environment: release$/m);
  expect(job).not.toMatch(/\bnpm\b|\.ci\/run/);
});
