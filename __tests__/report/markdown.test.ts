import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import * as markdown from "../../src/report/markdown.ts";

/** Text as an attacker writes it: what Markdown, HTML and terminals give a meaning to, in any order. */
const outside = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "<img src=x>",
        "</code>",
        "<!--",
        "[a](b)",
        "![",
        "](",
        "|",
        "`",
        "```",
        "~~~",
        "**",
        "&lt;",
      ),
      fc.constantFrom(
        "\n",
        "\r\n",
        "\u2028",
        "\u202e",
        "\u2066",
        "\u0000",
        "\u001b[31m",
        "\t",
        "\u0085",
        "\\",
      ),
      fc.constantFrom(
        "https://evil.example",
        "http://",
        "WWW.evil.example",
        "www.",
        "#1",
        "@a",
        "_",
        "\n# ",
        "-->",
      ),
      fc.string({ unit: "grapheme", maxLength: 8 }),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(""));

const moving = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** What a browser shows of character references. */
function shown(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

test("nothing of an outside text can be taken for Markdown, HTML or a link", () => {
  fc.assert(
    fc.property(outside, (text) => {
      const escaped = markdown.escape(text);
      expect(escaped.replace(/&#\d+;/g, "x")).not.toMatch(/[<>&|[\]()!`*_~#\\]|:\/\/|www\./i);
      expect(escaped).not.toMatch(moving);
    }),
    { numRuns: 500 },
  );
});

test("an escaped text shows what it was, but for characters that move the others", () => {
  fc.assert(
    fc.property(outside, (text) => {
      expect(shown(markdown.escape(text)).replaceAll(" ", "")).toBe(
        text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp} ]/gu, ""),
      );
    }),
  );
});

test("code is escaped like text, within its element", () => {
  fc.assert(
    fc.property(outside, (text) => {
      expect(markdown.code(text)).toBe(`<code>${markdown.escape(text)}</code>`);
    }),
  );
  expect(markdown.code("a`</code><b>")).toBe("<code>a&#96;&#60;/code&#62;&#60;b&#62;</code>");
});

test("no line of a block can end it, and each stays one line", () => {
  fc.assert(
    fc.property(fc.array(outside, { maxLength: 5 }), (lines) => {
      const [first = "", ...rest] = markdown.block(lines).split("\n");
      const fence = /^`{3,}/.exec(first)?.[0] ?? "";
      const inside = rest.slice(0, -1);
      expect([first, rest.at(-1)]).toEqual([`${fence}text`, fence]);
      expect(inside).toHaveLength(Math.max(1, lines.length));
      expect(inside.some((line) => line.includes(fence) || moving.test(line))).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["no backticks", ["a"], "```text\na\n```"],
  ["two", ["a``"], "```text\na``\n```"],
  ["a fence", ["```", "b"], "````text\n```\nb\n````"],
  ["a longer fence", ["`````x", "`"], "``````text\n`````x\n`\n``````"],
  ["nothing", [], "```text\n\n```"],
])("a block with %s gets a fence that is longer", (_, lines, expected) => {
  expect(markdown.block(lines)).toBe(expected);
});

test.each([
  ["https://github.com/a/b/compare/v1.0.0...sub/v1.1.0", true],
  ["https://gitlab.com/a/b/-/compare/v1.0.0...v1.1.0", true],
  ["https://pkg.go.dev/example.com/a~b@v2.0.0+incompatible", true],
  [undefined, false],
  ["http://github.com/a", false],
  ["https://github.com.evil.example/a", false],
  ["https://github.com@evil.example/a", false],
  ["https://evil.example/https://github.com/a", false],
  ["https://github.com/a b", false],
  ["https://github.com/a)b", false],
  ["https://github.com/a|b", false],
  ["https://github.com/a?b", false],
  ["https://github.com/a\n", false],
  ["javascript:alert(1)//github.com/", false],
  ["https://github.com/", false],
])("a link to %s: %s", (url, isOne) => {
  expect(markdown.link("<code>a</code>", url)).toBe(
    isOne ? `[<code>a</code>](${url})` : "<code>a</code>",
  );
});

test.each([
  ["abcd", 4, "abcd"],
  ["abcde", 4, "abc…"],
  ["ab\u{1f600}de", 4, "ab…"],
  ["", 4, ""],
])("%j of at most %d characters is %j", (text, most, wanted) => {
  expect(markdown.short(text, most)).toBe(wanted);
});

test("a table is a head, a line and rows", () => {
  expect(
    markdown.table(
      ["a", "b"],
      [
        ["1", "2"],
        ["3", markdown.escape("x|y\nz")],
      ],
    ),
  ).toBe("| a | b |\n| --- | --- |\n| 1 | 2 |\n| 3 | x&#124;y z |");
});
