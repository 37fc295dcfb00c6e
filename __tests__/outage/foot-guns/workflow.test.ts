import { expect, test } from "@jest/globals";
import { find } from "../../../src/outage/foot-guns/workflow.ts";
import { document, short } from "./found.ts";

const modules = ["corp.example.com/a", "example.org/e"];

function found(source: string) {
  return find(document(source), ".github/workflows/x.yml", modules);
}

/** A workflow of one job whose steps are given, the first in line 4. */
function job(...steps: readonly string[]): string {
  return `jobs:\n  release:\n    steps:\n${steps.map((each) => `${each.replace(/^/gm, "      ")}\n`).join("")}`;
}

test("env is looked at where the workflow, a job and a step have it", () => {
  const all = found(`env:
  GOSUMDB: direct
jobs:
  build:
    env:
      GONOSUMCHECK: "1"
    steps:
      - run: go build
        env:
          GOFLAGS: -insecure
`);

  expect(all.map(({ id, file, line, where }) => [id, file, line, where])).toEqual([
    ["bad-gosumdb", ".github/workflows/x.yml", 2, "env of the workflow"],
    ["unknown-variable", ".github/workflows/x.yml", 6, "env of job `build`"],
    ["insecure-flag", ".github/workflows/x.yml", 10, "env of step 1 of job `build`"],
  ]);
});

test("a step goes by its name, its id or its number", () => {
  const all = found(
    job(
      "- name: Build  it\n  id: x\n  run: go run example.com/t@latest",
      "- id: y\n  run: go run example.com/t@latest",
      "- run: go run example.com/t@latest",
      `- name: "a\\n::error::\`b\`\\e[2J ${"x".repeat(80)}"\n  run: go run example.com/t@latest`,
    ),
  );

  expect(all.map(({ where }) => where)).toEqual([
    "step `Build it` of job `release`",
    "step `y` of job `release`",
    "step 3 of job `release`",
    `step \`a ::error:: b [2J ${"x".repeat(42)}…\` of job \`release\``,
  ]);
});

test("lines are those of the file, in every kind of text", () => {
  const all = found(
    job(
      "- run: |\n    # first\n    go run example.com/a@latest\n\n    go run \\\n      example.com/b@latest",
      "- run: >\n    go run\n    example.com/c@latest",
      "- run: go run example.com/d@latest",
      '- run: "go run example.com/e@latest"',
    ),
  );

  expect(short(all)).toEqual([6, 9, 12, 13, 14].map((line) => `${line} unpinned-version`));
});

test("composite actions are looked at too", () => {
  const all = found(
    "runs:\n  using: composite\n  steps:\n    - run: go clean -modcache\n      shell: bash\n",
  );

  expect(all).toMatchObject([{ id: "clean-modcache", line: 4, where: "step 1 of the action" }]);
});

const install = "- run: go install example.com/tool@v1.2.3";

test.each([
  [
    "env of the workflow",
    `env: { GOFLAGS: -mod=vendor }\n${job(install)}`,
    5,
    "env of the workflow",
  ],
  [
    "env of the job",
    `${job(install)}    env: { GOFLAGS: -mod=vendor }\n`,
    4,
    "env of job `release`",
  ],
  [
    "env of the step",
    job(`${install}\n  env: { GOFLAGS: -mod=vendor }`),
    4,
    "env of step 1 of job `release`",
  ],
  [
    "an earlier step",
    job("- run: echo GOFLAGS=-mod=vendor >> $GITHUB_ENV", install),
    5,
    "an earlier step wrote it to GITHUB_ENV",
  ],
  [
    "a restore before it",
    job("- uses: org/go-offline-action@v1", install),
    5,
    "the restore before it exports that",
  ],
  [
    "a restore with vendor",
    job("- uses: org/go-offline-action@v1\n  with: { vendor: rebuild, emergency: auto }", install),
    6,
    "the restore before it exports that",
  ],
])("go install path@version under the -mod=vendor of %s is found", (_, source, line, why) => {
  const all = found(source);

  expect(all).toMatchObject([{ id: "install-under-mod-vendor", line }]);
  expect(all[0]?.what).toContain(`(${why})`);
});

test.each([
  ["no GOFLAGS at all", job(install)],
  [
    "a step of its own GOFLAGS",
    `env: { GOFLAGS: -mod=vendor }\n${job(`${install}\n  env: { GOFLAGS: "" }`)}`,
  ],
  [
    "a job of its own GOFLAGS",
    `env: { GOFLAGS: -mod=vendor }\n${job(install)}    env: { GOFLAGS: -v }\n`,
  ],
  ["a GOFLAGS that only a runner knows", `env: { GOFLAGS: "\${{ vars.X }}" }\n${job(install)}`],
  [
    "an earlier step that has undone it",
    `env: { GOFLAGS: -mod=vendor }\n${job("- run: echo GOFLAGS=-v >> $GITHUB_ENV", install)}`,
  ],
  ["a later step that writes it", job(install, "- run: echo GOFLAGS=-mod=vendor >> $GITHUB_ENV")],
  ["a later restore", job(install, "- uses: org/go-offline-action@v1")],
  [
    "a restore without vendor",
    job('- uses: org/go-offline-action@v1\n  with: { vendor: "off" }', install),
  ],
  [
    "a restore that is off",
    job("- uses: org/go-offline-action@v1\n  with: { emergency: false }", install),
  ],
  ["a pack", job("- uses: org/go-offline-action/pack@v1", install)],
  ["another action", job("- uses: org/my-go-offline-action@v1", install)],
  [
    "a restore that was left",
    job("- uses: org/go-offline-action@v1", "- uses: org/go-offline-action/leave@v1", install),
  ],
  [
    "another job's restore",
    `${job("- uses: org/go-offline-action@v1")}  other:\n    steps:\n      ${install}\n`,
  ],
  [
    "a restore, and its own -mod",
    job("- uses: org/go-offline-action@v1", "- run: go run -mod=readonly example.com/t@v1.2.3"),
  ],
])("go install path@version with %s is let be", (_, source) => {
  expect(found(source)).toEqual([]);
});

test.each([
  ["shell: python", "- shell: python\n  run: go install example.com/tool@latest", ""],
  [
    "defaults of the job",
    "- run: go install example.com/tool@latest",
    "    defaults: { run: { shell: python3 {0} } }\n",
  ],
  [
    "defaults of the workflow",
    "- run: go install example.com/tool@latest",
    "defaults: { run: { shell: node } }\n",
  ],
])("what is no shell is not read as one: %s", (_, step, more) => {
  expect(found(job(step) + more.replace("python3 {0}", '"python3 {0}"'))).toEqual([]);
});

test("PowerShell is read, as far as it is alike", () => {
  const all = found(
    job("- shell: pwsh\n  run: |\n    $env:GOSUMDB = 'direct'\n    go run example.com/t@latest"),
  );

  expect(short(all)).toEqual(["6 bad-gosumdb", "7 unpinned-version"]);
});

test.each([
  ["GOPRIVATE of a module of go.sum", "env: { GOPRIVATE: corp.example.com }\n", 1],
  ["GOPRIVATE of none", "env: { GOPRIVATE: example.net }\n", 0],
  ["GONOPROXY beside it", "env: { GOPRIVATE: corp.example.com, GONOPROXY: none }\n", 0],
])("%s", (_, source, count) => {
  expect(found(source).map(({ id }) => id)).toEqual(
    Array(count).fill("private-to-version-control"),
  );
});

test("a GONOPROXY further out speaks for a GOPRIVATE", () => {
  const source = `env: { GONOPROXY: none }\n${job("- run: go build\n  env: { GOPRIVATE: corp.example.com }")}`;

  expect(found(source)).toEqual([]);
});

test("-mod=mod is found for a job, and let be for a step", () => {
  const all = found(
    `${job("- run: go generate\n  env: { GOFLAGS: -mod=mod }")}    env:\n      GOFLAGS: -mod=mod\n`,
  );

  expect(short(all)).toEqual(["7 mod-mod-flag"]);
});

test("steps that jobs share by an alias are found once", () => {
  const all = found(`jobs:
  a:
    steps: &steps
      - run: go install example.com/tool@latest
  b:
    steps: *steps
`);

  expect(all.map(({ line, where }) => [line, where])).toEqual([[4, "step 1 of job `a`"]]);
});

test.each([
  ["nothing", ""],
  ["a list", "- a\n"],
  ["jobs that are a list", "jobs: [a]\n"],
  ["steps that are a mapping", "jobs: { a: { steps: { run: go clean -modcache } } }\n"],
  ["a run that is a list", "jobs: { a: { steps: [{ run: [go clean -modcache], uses: [x] }] } }\n"],
  ["an env that is an expression", 'env: "${{ fromJSON(x) }}"\n'],
  ["an env whose value is a list", "env: { GOSUMDB: [direct] }\n"],
  [
    "a reusable workflow",
    "jobs: { a: { uses: ./.github/workflows/x.yml, with: { GOSUMDB: direct } } }\n",
  ],
])("%s is nothing to be found", (_, source) => {
  expect(found(source)).toEqual([]);
});
