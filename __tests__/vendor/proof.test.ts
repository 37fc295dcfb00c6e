import { expect, test } from "@jest/globals";
import { prove } from "../../src/vendor/proof.ts";
import { ask, entries, findings, give, vendor } from "../support/memory.ts";
import { project, withGoMod } from "./sample.ts";

const honest = await vendor(project);
const older = withGoMod("go 1.22", "go 1.21");
const honestOlder = await vendor(older);

test("the tree that go mod vendor writes is proved, file by file", async () => {
  expect(await prove(ask(give(project, honest)), entries(give(project, honest)))).toEqual({
    findings: [],
    modules: 5,
    packages: 5,
    files: honest.size,
    listed: 28,
  });
  expect(honest.has("a.test/Lib/sub/pkg/assets/a.txt")).toBe(true);
  expect(honest.has("a.test/Lib/sub/pkg/testdata/t.txt")).toBe(false);
});

test("before Go 1.22 the embeds of tests are in the tree, and the proof carries the tests", async () => {
  expect(honestOlder.has("a.test/Lib/sub/pkg/testdata/t.txt")).toBe(true);
  expect(await findings(give(older, honestOlder))).toEqual([]);

  const without = give(older, honestOlder);
  without.proof.delete("files/a.test/!lib@v1.0.0/sub/pkg/pkg_test.go");
  expect(await findings(without)).toEqual([
    "module a.test/Lib@v1.0.0/sub/pkg/pkg_test.go: is a test that the proof does not carry: its embeds are not known",
    "extra a.test/Lib/sub/pkg/testdata/t.txt: go does not write this file",
  ]);
});

test("the tree of another go version is not proved", async () => {
  expect(await findings({ ...give(project, honest), tree: honestOlder })).toEqual([
    "extra a.test/Lib/sub/pkg/testdata/t.txt: go does not write this file",
  ]);
  expect(await findings({ ...give(older, honestOlder), tree: honest })).toEqual([
    "missing a.test/Lib/sub/pkg/testdata/t.txt: a.test/Lib@v1.0.0/sub/pkg/testdata/t.txt is not in the tree",
  ]);
});

test.each([["go 1.12"], ["go 1.13"], ["go 1.14"], ["go 1.16"], ["go 1.17"], ["go 1.21rc2"], [""]])(
  "the tree for a go.mod with the line %j is proved, and is that of no other",
  async (line) => {
    const other = withGoMod("go 1.22\n", `${line}\n`);
    const tree = await vendor(other);
    expect(await findings(give(other, tree))).toEqual([]);
    expect(await findings({ ...give(project, honest), tree })).not.toEqual([]);
    expect(await findings({ ...give(other, tree), tree: honest })).not.toEqual([]);
  },
);

test("of two modules that write one licence, the later one's stays, however they are carried", async () => {
  expect(String(honest.get("m.test/a/b/LICENSE"))).toBe("of the inner module\n");
  expect(String(honest.get("m.test/a/b/AUTHORS"))).toBe("of the outer module\n");
  const turned = give(project, honest);
  const outer = "lists/m.test/a@v1.0.0";
  const bytes = turned.proof.get(outer) ?? "";
  turned.proof.delete(outer);
  turned.proof.set(outer, bytes);
  expect(await findings(turned)).toEqual([]);

  const lie = give(project, honest);
  lie.tree.set("m.test/a/b/LICENSE", "of the outer module\n");
  expect(await findings(lie)).toEqual([
    "differs m.test/a/b/LICENSE: wanted sha256 … of m.test/a/b@v1.0.0/LICENSE, got …",
  ]);
});
