import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import * as environment from "../../../src/outage/foot-guns/environment.ts";
import * as goreleaser from "../../../src/outage/foot-guns/goreleaser.ts";
import * as replacing from "../../../src/outage/foot-guns/replacing.ts";
import { ofScript } from "../../../src/outage/foot-guns/script.ts";
import * as workflow from "../../../src/outage/foot-guns/workflow.ts";
import { read } from "../../../src/outage/foot-guns/yaml.ts";
import { check, long, texts, tooLong } from "../../support/rubbish.ts";

// A workflow may be anybody's, in a pull request too: whatever stands in it, the finders say something or nothing.

const modules = Array.from({ length: 300 }, (_, at) => `corp.example.com/${at}`);

const script = `set -e
export GOSUMDB=direct # a comment
GOFLAGS="-mod=vendor" go install \\
  example.com/tool@latest && go clean -modcache | tee x
cat <<EOF >> "$GITHUB_ENV"
GOPRIVATE=corp.example.com/*
EOF
\${{ x }} \`go env -w GOPROXY=https://a:b@proxy.example.com,direct\`
`;
const yaml = `env: &env { GOSUMDB: direct, GOPROXY: "proxy.example.com,direct" }
jobs:
  a:
    env: *env
    steps: &steps
      - uses: org/go-offline-action@v1
      - name: "b"
        run: |
${script.replace(/^/gm, "          ")}
  b: { steps: *steps }
gomod: { proxy: true, env: [GOSUMDB=direct] }
before: { hooks: [go mod tidy, { cmd: go get x.y/z@latest }] }
`;
const goMod = 'module m\n\nreplace (\n\ta => ./b v1.0.0\n)\nreplace c v1.0.0 => "./d" v1.0.0\n';

function ofYaml(text: string) {
  const document = read(text);
  return document === undefined
    ? []
    : [workflow.find(document, "w", modules), goreleaser.find(document, "g", modules)].flat();
}

function run(text: string) {
  return ofScript(text, {
    modules,
    lookup: () => undefined,
    locate: ({ at }) => ({ file: "s", line: text.slice(0, at).split("\n").length, where: "" }),
    later: new Map(),
  });
}

function ofValue(value: string) {
  const said = ["GOPROXY", "GOSUMDB", "GOFLAGS", "GOPRIVATE"].map((name) => [name, value] as const);
  return environment.find({ said: new Map(said), names: [value], modules });
}

test("what the rubbish is made of is found as long as it is whole", () => {
  expect(new Set(ofYaml(yaml).map(({ id }) => id)).size).toBeGreaterThanOrEqual(9);
  expect(run(script).length).toBeGreaterThanOrEqual(6);
  expect(replacing.find(goMod, "go.mod")).toHaveLength(2);
});

test.each([
  ["workflow", ofYaml, [yaml]],
  ["script", run, [script]],
  ["go.mod", (text: string) => replacing.find(text, "go.mod"), [goMod]],
  ["value", ofValue, ["https://a:b@x.example.com,direct", "-mod=mod '-insecure'", "*.example.com"]],
])("no %s makes a finder throw, or name a line that is not there", (_, find, valid) => {
  check(
    fc.property(texts(valid), (text) => {
      const lines = text.split("\n").length;
      return find(text).every(({ line }) => line === undefined || (line >= 1 && line <= lines));
    }),
  );
});

test.each([
  ["jobs: { a: { steps: [{ run: '", "' }] } }\n"],
  ["jobs:\n  a:\n    steps:\n      - run: |\n          go install ", "\n"],
  ["a: &a [", "]\nb: *a\n"],
  ["env: { GOPRIVATE: '", "' }\n"],
  ["", ""],
])("no YAML of 100 kB takes a second that opens with %j and ends with %j", (before, after) => {
  expect(tooLong(long(before, after), ofYaml)).toEqual([]);
});

test.each([
  ["", ""],
  ["go install ", " x.y/z@latest\n"],
  ['echo "', '" >> $GITHUB_ENV\n'],
  ["cat <<E\n", "\nE\n"],
  ["GOFLAGS='", "' go install x.y/z@latest"],
])("no script of 100 kB takes a second that opens with %j and ends with %j", (before, after) => {
  const units = [
    "${{",
    "${",
    "<<E\n",
    "<<E ",
    "'\"",
    "\\\n",
    "`\n",
    "$(",
    "X=",
    "go ",
    "x.",
    "-mod=",
  ];
  const more = units.map((unit) => before + unit.repeat(100_000 / unit.length) + after);
  // Lines are told apart by the walk through a workflow, not by this.
  const find = (text: string) =>
    ofScript(text, {
      modules,
      lookup: () => undefined,
      locate: () => ({ file: "s", line: 1, where: "" }),
      later: new Map(),
    });

  expect(tooLong([...long(before, after), ...more], find)).toEqual([]);
});

test("no value or go.mod of 100 kB takes a second", () => {
  expect(tooLong(long(), ofValue)).toEqual([]);
  expect(tooLong(long("corp.example.com/", ",x"), ofValue)).toEqual([]);
  expect(tooLong(long("replace x => ", " v1"), (text) => replacing.find(text, "go.mod"))).toEqual(
    [],
  );
});

test("a bomb of aliases is over in a second", () => {
  const levels = Array.from(
    { length: 30 },
    (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}]`,
  );
  const bomb = `a0: &a0 { run: go clean -modcache }\n${levels.join("\n")}\njobs: { a: { steps: *a30 }, b: *a30 }\n`;
  const nested = `x: &x\n  steps:\n${"    - &s { run: make }\n    - *s\n".repeat(5_000)}jobs:\n${Array.from({ length: 5_000 }, (_, at) => `  j${at}: *x\n`).join("")}`;

  expect(tooLong([bomb, nested], ofYaml)).toEqual([]);
});
