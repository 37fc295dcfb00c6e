import { hash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { key, projectId } from "../../src/bundle/key.ts";

const goMod = { path: "go.mod", sha256: "a".repeat(64) };
const goSum = { path: "go.sum", sha256: "b".repeat(64) };

test("a key is the hash of one line a file, sorted by path", () => {
  const lines = `${goMod.sha256}  go.mod\n${goSum.sha256}  go.sum\n`;

  expect(key([goSum, goMod])).toBe(`go-offline-1-${hash("sha256", lines).slice(0, 32)}`);
});

test("the order in which the files are given does not count", () => {
  expect(key([goMod, goSum])).toBe(key([goSum, goMod]));
});

test.each([
  ["another hash", [goMod, { ...goSum, sha256: "c".repeat(64) }]],
  ["another path", [goMod, { ...goSum, path: "sub/go.sum" }]],
  ["one file more", [goMod, goSum, { ...goSum, path: "sub/go.sum" }]],
  ["one file less", [goMod]],
])("%s gives another key", (_, inputs) => {
  expect(key(inputs)).toMatch(/^go-offline-1-[0-9a-f]{32}$/);
  expect(key(inputs)).not.toBe(key([goMod, goSum]));
});

test("a project has the same name whatever it depends on, and in whichever order its modules come", () => {
  const lines = "workspace\nexample.com/a\n";

  expect(projectId("workspace", ["example.com/b", "example.com/a"])).toBe(
    hash("sha256", lines).slice(0, 16),
  );
  expect(projectId("workspace", ["example.com/a", "example.com/z"])).toBe(
    projectId("workspace", ["example.com/a"]),
  );
});

test("a module is another project than a workspace of it, and than another module", () => {
  const own = projectId("module", ["example.com/a"]);

  expect(projectId("workspace", ["example.com/a"])).not.toBe(own);
  expect(projectId("module", ["example.com/b"])).not.toBe(own);
  expect(projectId("module", [])).toMatch(/^[0-9a-f]{16}$/);
});
