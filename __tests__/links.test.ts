import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";

/** Every relative link in the project's Markdown leads to a file, and to a heading that it has. */
const files = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"],
  {
    encoding: "utf8",
  },
)
  .split("\n")
  .filter((name) => name !== "" && !name.startsWith("__tests__/fixtures/"));

test("there are documents", () => {
  expect(files).toContain("README.md");
  expect(files).toContain("docs/bundle-format.md");
});

test.each(files)("every link in %s leads somewhere", (file) => {
  const broken = linksOf(readFileSync(file, "utf8")).filter((link) => !leads(file, link));

  expect(broken).toEqual([]);
});

function linksOf(text: string): string[] {
  const prose = text.replaceAll(/^```[^]*?^```/gm, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

function leads(from: string, link: string): boolean {
  const [name = "", heading] = link.split("#");
  const file = name === "" ? from : join(dirname(from), name);
  return existsSync(file) && (heading === undefined || headings(file).includes(heading));
}

/** As GitHub names them: lower case, without signs, blanks as hyphens. */
function headings(file: string): string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("#"))
    .map((line) =>
      line
        .replace(/^#+ /, "")
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
    );
}
