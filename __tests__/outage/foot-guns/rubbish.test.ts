import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import * as environment from "../../../src/outage/foot-guns/environment.ts";
import type { FootGun } from "../../../src/outage/foot-guns/foot-gun.ts";
import * as goreleaser from "../../../src/outage/foot-guns/goreleaser.ts";
import * as replacing from "../../../src/outage/foot-guns/replacing.ts";
import { ofScript } from "../../../src/outage/foot-guns/script.ts";
import * as workflow from "../../../src/outage/foot-guns/workflow.ts";
import { read } from "../../../src/outage/foot-guns/yaml.ts";
import { check, long, texts, tooLong } from "../../support/rubbish.ts";

// A workflow may be anybody's, in a pull request too: whatever stands in it, the finders say something or nothing.

const modules = Array.from({ length: 40 }, (_, at) => `corp.example.com/${at}`);

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

function run(text: string, line = (at: number) => text.slice(0, at).split("\n").length) {
  return ofScript(text, {
    modules,
    lookup: () => undefined,
    locate: ({ at }) => ({ file: "s", line: line(at), where: "" }),
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

/** Asks a finder about rubbish: it does not throw, and names no line that is not there. */
function sound(find: (text: string) => readonly FootGun[], valid: readonly string[]) {
  check(
    fc.property(texts(valid), (text) => {
      const lines = text.split("\n").length;
      return find(text).every(({ line }) => line === undefined || (line >= 1 && line <= lines));
    }),
  );
}

const values = ["https://a:b@x.example.com,direct", "-mod=mod '-insecure'", "*.example.com"];

test("nothing makes a finder throw, or name a line that is not there", () => {
  expect(() => sound(ofYaml, [yaml])).not.toThrow();
  expect(() => sound((text) => run(text), [script])).not.toThrow();
  expect(() => sound((text) => replacing.find(text, "go.mod"), [goMod])).not.toThrow();
  expect(() => sound(ofValue, values)).not.toThrow();
});

// The library makes an error of every token that it does not understand: that is slow, and not slower by the square.
const slow = 10_000;

test.each([
  ["jobs:\n  a:\n    steps:\n      - run: |\n          go install ", "\n"],
  ["", ""],
])("no YAML of 100 kB takes seconds that opens with %j and ends with %j", (before, after) => {
  expect(tooLong(long(before, after), ofYaml, slow)).toEqual([]);
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
    "{;",
    "} >GITHUB_ENV;",
    "go ",
    "x.",
    "-mod=",
  ];
  const more = units.map((unit) => before + unit.repeat(100_000 / unit.length) + after);

  expect(tooLong([...long(before, after), ...more], (text) => run(text, () => 1))).toEqual([]);
});

test("no value or go.mod of 100 kB takes a second", () => {
  expect(tooLong(long(), ofValue)).toEqual([]);
  expect(tooLong(long("corp.example.com/", ",x"), ofValue)).toEqual([]);
  expect(tooLong(long("replace x => ", " v1"), (text) => replacing.find(text, "go.mod"))).toEqual(
    [],
  );
});

test("a bomb of aliases is over in seconds", () => {
  const levels = Array.from(
    { length: 30 },
    (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}]`,
  );
  const bomb = `a0: &a0 { run: go clean -modcache }\n${levels.join("\n")}\njobs: { a: { steps: *a30 }, b: *a30 }\n`;
  const nested = `x: &x\n  steps:\n${"    - &s { run: make }\n    - *s\n".repeat(5_000)}jobs:\n${Array.from({ length: 5_000 }, (_, at) => `  j${at}: *x\n`).join("")}`;

  expect(tooLong([bomb, nested], ofYaml, slow)).toEqual([]);
});
