import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { commandPurl, order, purl } from "../../src/bundle/purl.ts";

test.each([
  ["a module", "github.com/google/uuid", "v1.6.0", "", "github.com/google/uuid@v1.6.0"],
  ["capitals", "github.com/BurntSushi/toml", "v1.4.0", "", "github.com/BurntSushi/toml@v1.4.0"],
  [
    "an incompatible version",
    "github.com/docker/docker",
    "v28.0.0+incompatible",
    "",
    "github.com/docker/docker@v28.0.0%2Bincompatible",
  ],
  [
    "a pseudo-version",
    "golang.org/x/exp",
    "v0.0.0-20240222234643-814bf88cf225",
    "",
    "golang.org/x/exp@v0.0.0-20240222234643-814bf88cf225",
  ],
  ["gopkg.in", "gopkg.in/yaml.v3", "v3.0.1", "", "gopkg.in/yaml.v3@v3.0.1"],
  ["a major version", "example.com/a/v2", "v2.1.0-rc.1", "", "example.com/a/v2@v2.1.0-rc.1"],
  [
    "a module in a subdirectory",
    "cloud.google.com/go/storage",
    "v1.50.0",
    "",
    "cloud.google.com/go/storage@v1.50.0",
  ],
  ["one element", "rsc.io", "v1.0.0", "", "rsc.io@v1.0.0"],
  ["a tilde", "git.sr.ht/~sircmpwn/getopt", "v1.0.0", "", "git.sr.ht/~sircmpwn/getopt@v1.0.0"],
  ["no version", "example.com/a", "", "", "example.com/a"],
  ["a commit", "example.com/a", "0123abc", "", "example.com/a@0123abc"],
  [
    "a package",
    "golang.org/x/tools",
    "v0.30.0",
    "cmd/stringer",
    "golang.org/x/tools@v0.30.0#cmd/stringer",
  ],
  [
    "odd letters",
    "e.com/a b",
    "v1!'()*",
    "c#d/e?:@",
    "e.com/a%20b@v1%21%27%28%29%2A#c%23d/e%3F:%40",
  ],
])("the package URL of %s", (_, path, version, subpath, wanted) => {
  expect(purl({ path, version }, subpath)).toBe(`pkg:golang/${wanted}`);
});

const modules = [
  { path: "example.com/a", version: "v1.0.0" },
  { path: "example.com/a/b", version: "v1.0.0" },
  { path: "example.com/a/b/cmd", version: "v2.0.0" },
];

test.each([
  ["in the longest module", "example.com/a/b/cmd/x", "v1.0.0", "example.com/a/b@v1.0.0#cmd/x"],
  ["that is a module's root", "example.com/a", "v1.0.0", "example.com/a@v1.0.0"],
  ["of another version", "example.com/a/x", "v3.0.0", "example.com/a/x@v3.0.0"],
  ["beside a module", "example.com/ab", "v1.0.0", "example.com/ab@v1.0.0"],
])("the package URL of a command %s", (_, path, version, wanted) => {
  for (const known of [modules, modules.toReversed()]) {
    expect(commandPurl({ path, version }, known)).toBe(`pkg:golang/${wanted}`);
  }
});

test("a package URL has only the characters of a URL, and gives the module back", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[!-.0-~é文]{1,20}$/u),
      fc.stringMatching(/^v[!-~]{1,20}$/),
      (path, version) => {
        const text = purl({ path, version });
        const [, name = "", at = ""] = /^pkg:golang\/([^@]+)@([^@]+)$/.exec(text) ?? [];
        expect(text).toMatch(/^[A-Za-z0-9%\-._~:/@]+$/);
        expect([decodeURIComponent(name), decodeURIComponent(at)]).toStrictEqual([path, version]);
      },
    ),
  );
});

test("modules stand in the order of their bytes", () => {
  const sorted = ["B v1", "a v1", "a v10", "a v2", "ch v1", "d v1", "é v1"].map((text) => {
    const [path = "", version = ""] = text.split(" ");
    return { path, version };
  });
  expect(sorted.toReversed().toSorted(order)).toStrictEqual(sorted);
});
