import { expect, test } from "@jest/globals";
import { copied, isLicence } from "../../src/vendor/copy-rule.ts";
import { inspect } from "../../src/vendor/source.ts";

test("a link is read, and not copied", () => {
  const names = ["LICENSE", "link.go", "plain.go", "link.txt"];
  const sources = new Map([
    [
      "link.go",
      inspect(Buffer.from('package p\n\nimport _ "embed"\n\n//go:embed data.txt\nvar X string\n')),
    ],
    ["plain.go", inspect(Buffer.from("package p\n"))],
  ]);
  const files = {
    in: (directory: string) =>
      names.map((name) =>
        name.startsWith("link") || directory === ""
          ? { name, sha256: name, link: true as const }
          : { name, sha256: name },
      ),
    below: () => [{ name: "data.txt", sha256: "data" }],
  };
  const { files: found, open } = copied(files, "p", {
    go: "1.22",
    source: (_, path) => sources.get(path.slice(2)),
    isPackage: () => false,
  });
  expect(open).toEqual([]);
  expect(found.map(({ name }) => name)).toEqual(["p/LICENSE", "p/plain.go", "p/data.txt"]);
});

test.each([
  ["LICENSE", true],
  ["LICENSES.md", true],
  ["COPYRIGHT.go", true],
  ["PATENTS", true],
  ["License", false],
  ["MY-LICENSE", false],
  ["LICENCE", false],
])("whether %s counts as a licence: %s", (name, wanted) => {
  expect(isLicence(name)).toBe(wanted);
});
