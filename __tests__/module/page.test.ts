import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { comparePage, page } from "../../src/module/page.ts";

const pseudo = "v0.0.0-20240222234643-814bf88cf225";

test.each([
  ["a repository", "github.com/a/b", "v1.0.0", "v1.1.0", "github.com/a/b/compare/v1.0.0...v1.1.0"],
  [
    "capitals",
    "github.com/Az/B.c",
    "v1.0.0",
    "v1.1.0",
    "github.com/Az/B.c/compare/v1.0.0...v1.1.0",
  ],
  ["a downgrade", "github.com/a/b", "v1.10.0", "v1.9.0", "github.com/a/b/compare/v1.9.0...v1.10.0"],
  ["a major", "github.com/a/b/v2", "v2.0.0", "v2.1.0", "github.com/a/b/compare/v2.0.0...v2.1.0"],
  [
    "a directory",
    "github.com/a/b/sub/dir",
    "v1.0.0",
    "v1.1.0-rc.1",
    "github.com/a/b/compare/sub/dir/v1.0.0...sub/dir/v1.1.0-rc.1",
  ],
  [
    "a directory and a major",
    "github.com/a/b/sub/v3",
    "v3.0.0",
    "v3.0.1",
    "github.com/a/b/compare/sub/v3.0.0...sub/v3.0.1",
  ],
  [
    "two commits",
    "github.com/a/b/sub",
    pseudo,
    "v0.0.0-20250222234643-914bf88cf225",
    "github.com/a/b/compare/814bf88cf225...914bf88cf225",
  ],
  [
    "a tag and a commit after it",
    "github.com/a/b",
    "v1.0.0",
    "v1.0.1-0.20250222234643-914bf88cf225",
    "github.com/a/b/compare/v1.0.0...914bf88cf225",
  ],
  [
    "incompatible majors",
    "github.com/a/b",
    "v2.0.0+incompatible",
    "v3.0.1-0.20250222234643-914bf88cf225+incompatible",
    "github.com/a/b/compare/v2.0.0...914bf88cf225",
  ],
  ["gitlab.com", "gitlab.com/a/b", "v1.0.0", "v1.1.0", "gitlab.com/a/b/-/compare/v1.0.0...v1.1.0"],
  [
    "its major",
    "gitlab.com/a/b/v2",
    "v2.0.0",
    "v2.1.0",
    "gitlab.com/a/b/-/compare/v2.0.0...v2.1.0",
  ],
])("two versions are compared: %s", (_, path, from, to, url) => {
  expect(comparePage(path, from, to)).toBe(`https://${url}`);
});

test.each([
  ["another host", "example.com/a/b", "v1.0.0", "v1.1.0"],
  ["a host that only begins so", "github.com.evil.example/a/b", "v1.0.0", "v1.1.0"],
  ["no repository", "github.com/a", "v1.0.0", "v1.1.0"],
  ["a major for a repository", "github.com/a/v2", "v2.0.0", "v2.1.0"],
  ["perhaps a group", "gitlab.com/a/b/c", "v1.0.0", "v1.1.0"],
  ["a step upwards", "github.com/a/../b", "v1.0.0", "v1.1.0"],
  ["an owner that is none", "github.com/a.b/c", "v1.0.0", "v1.1.0"],
  ["a repository that is none", "github.com/a/b~c", "v1.0.0", "v1.1.0"],
  ["a bracket", "github.com/a/b](x", "v1.0.0", "v1.1.0"],
  ["a query", "github.com/a/b?x", "v1.0.0", "v1.1.0"],
  ["a percent", "github.com/a/b%2e", "v1.0.0", "v1.1.0"],
  ["a line break", "github.com/a/b\n", "v1.0.0", "v1.1.0"],
  ["a version that is none", "github.com/a/b", "v1.0.0", "main"],
  ["an older one that is none", "github.com/a/b", "v1", "v1.0.0"],
  ["build metadata", "github.com/a/b", "v1.0.0+x", "v1.1.0"],
  ["a pseudo-version of no commit", "github.com/a/b", "v0.0.0-20240222234643-xyz", "v1.1.0"],
  ["one commit twice", "github.com/a/b", pseudo, pseudo],
  ["a very long path", `github.com/a/${"b".repeat(500)}`, "v1.0.0", "v1.1.0"],
  ["a very long version", "github.com/a/b", "v1.0.0", `v1.1.0-${"x".repeat(128)}`],
])("there is no page to compare: %s", (_, path, from, to) => {
  expect(comparePage(path, from, to)).toBeUndefined();
});

test.each([
  ["example.com/A/b", "v1.0.0", "https://pkg.go.dev/example.com/A/b@v1.0.0"],
  [
    "github.com/a/b",
    "v2.0.0+incompatible",
    "https://pkg.go.dev/github.com/a/b@v2.0.0+incompatible",
  ],
  ["example.com/a](b", "v1.0.0", undefined],
  ["local", "v1.0.0", undefined],
  ["example.com/a", "v1.0.0](b", undefined],
])("the page of %s %s", (path, version, url) => {
  expect(page(path, version)).toBe(url);
});

test("whatever stands in a go.sum, a page's address has nothing that means something in a link", () => {
  const odd = fc.array(
    fc.constantFrom(
      "github.com",
      "gitlab.com",
      "/",
      "a",
      "..",
      "v1.0.0",
      "-",
      "+",
      "](",
      "<",
      "%0a",
      "\n",
      "@",
      "?",
      "#",
      "é",
      "~1",
      ":",
      "\\",
    ),
    { maxLength: 9 },
  );
  const text = odd.map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, text, (path, version) => {
      for (const url of [
        comparePage(`github.com/a/${path}`, "v1.0.0", `v1.1.0${version}`),
        comparePage(path, `v1.0.0${version}`, "v2.0.0"),
        page(path, `v1.0.0${version}`),
      ]) {
        expect(url ?? "https://github.com/a").toMatch(
          /^https:\/\/(?:github\.com|gitlab\.com|pkg\.go\.dev)\/[A-Za-z0-9._~/@+-]+$/,
        );
      }
    }),
    { numRuns: 2000 },
  );
});
