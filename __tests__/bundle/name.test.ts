import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { check, Names } from "../../src/bundle/name.ts";
import { refusal } from "../support/parts.ts";

const fits = [
  "a",
  "vendor/modules.txt",
  "vendor/github.com/!azure/x@v1.2.3+incompatible/a b.go",
  "a/.gitignore",
  "a/...x",
  "console.go",
  "com10.txt",
  "nul_.go",
  "lpt.go",
  "a/conin.txt",
  "données/été.txt",
  "文/字.go",
  "😀.txt",
  "a'b&c(d)[e]{f}^~$;,.x",
  "x".repeat(255),
  `${"é".repeat(127)}x`,
  `${"a/".repeat(63)}a`,
  `${`${"d".repeat(127)}/`.repeat(7)}${"d".repeat(128)}`,
];

test.each(fits)("the name %j fits", async (name) => {
  expect(await refusal(() => check(name))).toBe("accepted");
});

test.each([
  ["NAME_ABSOLUTE", ["/x", "//x", "\\x", "\\\\host\\share", "C:\\x", "c:/x", "C:", "C:x"]],
  ["NAME_ESCAPES", ["..", "../x", "a/../x", "a/..", "a/../../x"]],
  ["NAME_CONTROL", ["a\nb", "a\rb", "a\u0000b", "\u001b[31m", "a\u007f", "a\u0085b", "a\tb"]],
  [
    "NAME_CONTROL",
    ["a\u202egp.go", "\u2066a", "a\u200b", "a\u200d", "\ufeffa", "a\u061c", "a\u00ad"],
  ],
  [
    "NAME_CONTROL",
    ["a\u2028b", "a\u2029b", "\ud800", "a\udc00", "\ue000", "\u{f0000}", "\u{e0041}"],
  ],
  ["BAD_NAME", ["", ".", "./x", "a/.", "a/./b", "a//b", "a/", "a\\b", "a\\..\\b", "a/b:c", "aa:b"]],
  ["BAD_NAME", ["a*", "a?", 'a"', "a<b", "a>b", "a|b", "a.", "a ", "a./b", "a /b", "...", "a/ "]],
  [
    "BAD_NAME",
    ["con", "CON", "a/Nul", "aux.go", "prn.tar.gz", "com1", "COM9.x", "lpt0", "LPT3.go"],
  ],
  [
    "BAD_NAME",
    ["com¹", "com².txt", "LPT³.x", "conin$", "CONOUT$", "conout$.txt", "nul/x", "a/con/b"],
  ],
  ["BAD_NAME", ["nul .txt", "aux  .c", "con .", "a/COM1 .go/b"]],
  ["BAD_NAME", ["x".repeat(256), "é".repeat(128), `${"a/".repeat(64)}a`]],
  ["BAD_NAME", [`${`${"d".repeat(127)}/`.repeat(7)}${"d".repeat(129)}`]],
  ["BAD_NAME", ["e\u0301", "a/e\u0301.go", "\u212b", "\u1100\u1161"]],
])("%s: %j", async (code, names) => {
  const came = await Promise.all(names.map((name) => refusal(() => check(name))));

  expect(came).toEqual(names.map(() => code));
});

test("a name below a directory with a sign that is looked at closely fits if and only if it does alone", async () => {
  const odd = [
    "con",
    "NUL",
    "aux.",
    "com1",
    "lpt9",
    ".",
    "..",
    "/",
    " ",
    ":",
    "\\",
    "é",
    "\n",
    "e\u0301",
  ];
  const plain = ["a", "Z", "0", "_", "+", "@", "!", "~", "-", ".go", "x/y", "w".repeat(100)];
  const piece = fc.constantFrom(...odd, ...plain);
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 5 }), async (pieces) => {
      const name = pieces.join("");
      const [alone, below] = [
        await refusal(() => check(name)),
        await refusal(() => check(`=/${name}`)),
      ];
      expect([name, alone === "accepted"]).toEqual([name, below === "accepted"]);
    }),
    { numRuns: 2000 },
  );
});

function add(names: readonly string[]): Promise<string> {
  const seen = new Names();
  return refusal(() => {
    for (const name of names) {
      seen.add(name);
    }
  });
}

test.each([
  [["a", "b"]],
  [["a/b", "a/c", "b/a/c"]],
  [["B/x", "a/x"]],
  [["a-b/x", "a/x"]],
  [["a.go", "a/x", "a0"]],
  [["\uffee", "\u{10000}"]],
])("%j may follow each other", async (names) => {
  expect(await add(names)).toBe("accepted");
});

test.each([
  ["ENTRY_DUPLICATE", ["a", "a"]],
  ["ENTRY_ORDER", ["b", "a"]],
  ["ENTRY_ORDER", ["a", "b", "a"]],
  ["ENTRY_ORDER", ["a", "B"]],
  ["ENTRY_ORDER", ["a/b", "a"]],
  ["ENTRY_ORDER", ["\u{10000}", "\uffee"]],
  ["NAME_CASE_TWIN", ["A.go", "a.go"]],
  ["NAME_CASE_TWIN", ["A/x", "a/y"]],
  ["NAME_CASE_TWIN", ["a/B/x", "a/b/y"]],
  ["NAME_CASE_TWIN", ["A", "a/x"]],
  ["NAME_CASE_TWIN", ["A/x", "a"]],
  ["NAME_CASE_TWIN", ["a", "a/b"]],
  ["NAME_CASE_TWIN", ["a/b", "a/b/c"]],
  ["NAME_CASE_TWIN", ["fi", "ﬁ"]],
  ["NAME_CASE_TWIN", ["STRASSE", "straße"]],
  ["NAME_CASE_TWIN", ["s", "ſ"]],
  ["NAME_CASE_TWIN", ["É", "é"]],
  ["NAME_CASE_TWIN", ["Σ", "ς"]],
  ["NAME_CASE_TWIN", ["a2/x", "a²/y"]],
  ["NAME_CASE_TWIN", ["go", "ｇｏ"]],
])("%s: %j", async (code, names) => {
  expect(await add(names)).toBe(code);
});
