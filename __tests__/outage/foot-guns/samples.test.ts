import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import * as goreleaser from "../../../src/outage/foot-guns/goreleaser.ts";
import * as workflow from "../../../src/outage/foot-guns/workflow.ts";
import { document, short } from "./found.ts";

const folder = "__tests__/fixtures/foot-guns";
const modules = ["example.org/a", "golang.org/x/text"];

// A warning that is none costs more than one that is missed: nobody reads the next.
test.each([
  ["a workflow of tests and lint", workflow.find, `${folder}/ci.yml`],
  ["a release that restores and leaves", workflow.find, `${folder}/release.yml`],
  ["a composite action", workflow.find, `${folder}/action.yml`],
  ["goreleaser's configuration", goreleaser.find, `${folder}/goreleaser.yaml`],
  ["our own workflow", workflow.find, ".github/workflows/ci.yml"],
])("nothing is found in %s", (_, find, file) => {
  const text = readFileSync(file, "utf8");

  expect(find(document(text), file, modules)).toEqual([]);
});

test.each([
  ["ci.yml", "# GOSUMDB: direct", "GOSUMDB: direct", "15 bad-gosumdb"],
  ["ci.yml", "GOTOOLCHAIN: local", "GOTOOLCHIAN: local", "12 unknown-variable"],
  ["ci.yml", "GOFLAGS: -mod=readonly", "GOFLAGS: -mod=mod", "13 mod-mod-flag"],
  ["ci.yml", "check@v1.1.4", "check@latest", "73 unpinned-version"],
  ["ci.yml", "go vet ./...", "go clean -modcache", "46 clean-modcache"],
  ["release.yml", "git.example.net/ours/*", "golang.org", "18 private-to-version-control"],
  ["release.yml", "GOFLAGS=-mod=readonly go run", "go run", "44 install-under-mod-vendor"],
  ["release.yml", "/leave@v1", "/verify@v1", "54 install-under-mod-vendor"],
  ["action.yml", "GOCACHE=$RUNNER_TEMP/go-cache", "GOSUMDB=direct", "31 bad-gosumdb"],
])("in %s, %j changed to %j is found", (name, from, to, wanted) => {
  const text = readFileSync(`${folder}/${name}`, "utf8");

  expect(text).toContain(from);
  expect(short(workflow.find(document(text.replace(from, to)), name, modules))).toEqual([wanted]);
});
