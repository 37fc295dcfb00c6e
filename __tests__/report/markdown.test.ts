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

/** What a browser shows of character references and of places to break a word. */
function shown(text: string): string {
  return text
    .replaceAll("<wbr>", "")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

test("nothing of an outside text can be taken for Markdown, HTML or a link", () => {
  fc.assert(
    fc.property(outside, (text) => {
      const escaped = markdown.escape(text);
      expect(escaped.replaceAll("<wbr>", "").replace(/&#\d+;/g, "x")).not.toMatch(
        /[<>&|[\]()!`*_~#\\]|:\/\/|www\./i,
      );
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

test.each([
  ["an address of a mail, which a version looks like", "a/b@v1.0-x", "a/b@<wbr>v1.0-x"],
  ["a user, who is not to be called", "@acme/release", "@<wbr>acme/release"],
  ["an at sign at the end", "a@ b@", "a@ b@"],
])("GitHub makes no link of %s", (_, text, wanted) => {
  expect(markdown.escape(text)).toBe(wanted);
});

test.each([
  ["a word of 19 characters stays", "abcdefghijklmnopqrs", "abcdefghijklmnopqrs"],
  ["a digest", "0123456789ab0123456789ab0123", "0123456789ab<wbr>0123456789ab0123"],
  ["a path", "/usr/local/go/src/cmd", "/<wbr>usr/<wbr>local/<wbr>go/<wbr>src/<wbr>cmd"],
  [
    "a pseudo-version",
    "v0.0.0-20240102030405-0123456789ab",
    "v0.0.0-<wbr>20240102030405-<wbr>0123456789ab",
  ],
  ["a slash at the end", "aaaaaaaaaaaaaaaaaaaaa/", "aaaaaaaaaaaa<wbr>aaaaaaaaa/"],
  ["never within a reference", "[".repeat(20), `${"&#91;".repeat(12)}<wbr>${"&#91;".repeat(8)}`],
  ["what has blanks breaks there", "a b ".repeat(20), "a b ".repeat(20)],
])("a long word can be broken on a phone: %s", (_, text, wanted) => {
  expect(markdown.escape(text)).toBe(wanted);
});

test("a reference is never broken, whatever stands around it", () => {
  fc.assert(
    fc.property(fc.array(outside, { maxLength: 8 }), (texts) => {
      const parts = markdown.escape(texts.join("")).split("<wbr>");

      expect(parts.filter((part) => /&(?:#\d*)?$|^#?\d+;/.test(part))).toEqual([]);
    }),
  );
});

test("words of programs in a sentence stand between backticks", () => {
  expect(markdown.prose("set `GOPROXY=<x>`, or `a` <b>, not `")).toBe(
    "set <code>GOPROXY=&#60;x&#62;</code>, or <code>a</code> &#60;b&#62;, not &#96;",
  );
});

test("lines of a list are points, each one line", () => {
  expect(markdown.list(["a <b>", " c\n- d"])).toBe(
    "- <code>a &#60;b&#62;</code>\n- <code> c - d</code>",
  );
});

test("what is folded is Markdown as well", () => {
  expect(markdown.details("more", ["a", "b"])).toBe(
    "<details>\n<summary>more</summary>\n\na\n\nb\n\n</details>",
  );
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
  ["one two three", 10, "one two…"],
  [" three", 4, "…"],
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
