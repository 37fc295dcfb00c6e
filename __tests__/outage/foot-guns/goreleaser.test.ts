import { expect, test } from "@jest/globals";
import { find } from "../../../src/outage/foot-guns/goreleaser.ts";
import { document, short } from "./found.ts";

function found(source: string) {
  return find(document(source), ".goreleaser.yaml", ["corp.example.com/a"]);
}

test.each([
  ["gomod:\n  proxy: true\n", ["2 goreleaser-gomod-proxy"]],
  ['gomod: { proxy: "true" }\n', ["1 goreleaser-gomod-proxy"]],
  ["before:\n  hooks:\n    - go mod tidy\n", ["3 goreleaser-changes-go-mod"]],
  [
    "before:\n  hooks:\n    - go generate ./...\n    - cmd: go mod tidy -v\n      dir: x\n",
    ["4 goreleaser-changes-go-mod"],
  ],
  ["before:\n  hooks:\n    - GOFLAGS=-v go mod tidy\n", ["3 goreleaser-changes-go-mod"]],
  ["before:\n  hooks:\n    - go get ./...\n", ["3 goreleaser-changes-go-mod"]],
  [
    "before:\n  hooks:\n    - >-\n      make &&\n      go mod tidy\n",
    ["5 goreleaser-changes-go-mod"],
  ],
  [
    "before:\n  hooks:\n    - go get example.com/x@latest\n",
    ["3 goreleaser-changes-go-mod", "3 unpinned-version"],
  ],
  ["before:\n  hooks:\n    - go run example.com/x@latest\n", ["3 unpinned-version"]],
  ["env:\n  - A=b\n  - GOSUMDB=direct\n", ["3 bad-gosumdb"]],
  ["gomod:\n  env:\n    - GOPROXY=https://proxy.example.com,direct\n", ["3 direct-behind-a-comma"]],
  ["env:\n  - GOPRIVATE=corp.example.com\n", ["2 private-to-version-control"]],
])("%j: %j", (source, wanted) => {
  expect(short(found(source))).toEqual(wanted);
});

test.each([
  "",
  "- a\n",
  "gomod: { proxy: false }\n",
  "gomod:\n  # proxy: true\n  mod: vendor\n",
  "gomod: { proxy: '{{ .Env.PROXY }}' }\n",
  "proxy: true\n",
  "before: { hooks: [go mod download, go mod verify, go mod vendor, go generate ./..., make] }\n",
  "before: { hooks: [go mod tidy -diff, go mod, echo go mod tidy, '# go mod tidy'] }\n",
  "before: { hooks: [{ dir: go mod tidy }, [go mod tidy]] }\n",
  "before: { hooks: go mod tidy }\n",
  "after: { hooks: [go mod tidy] }\n",
  "changelog: { filters: { exclude: [go mod tidy] } }\n",
  "env: [GOSUMDB=off, 'GOSUMDB={{ .Env.X }}', nothing, { GOSUMDB: direct }]\n",
])("%j is let be", (source) => {
  expect(found(source)).toEqual([]);
});

test("hooks that aliases blow up are looked at up to a limit", () => {
  const long = `x: &x "go mod tidy ${"y".repeat(100_000)}"\n`;
  const hooks = Array(500).fill("*x").join(", ");

  expect(found(`${long}before: { hooks: [${hooks}] }\n`)).toHaveLength(9);
});
