import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { isFilePath } from "../../src/module/path.ts";
import { builds } from "../../src/vendor/constraint.ts";
import { embedPatterns, unquote } from "../../src/vendor/directive.ts";
import { resolve } from "../../src/vendor/embed.ts";
import * as header from "../../src/vendor/header.ts";
import { decode, encode, inspect } from "../../src/vendor/source.ts";
import { bytes, check, texts } from "../support/rubbish.ts";

const goFiles = [
  '//go:build linux && !ignore\n\npackage x\n\nimport (\n\t_ "embed"\n\tb `c/d`\n)\n\n//go:embed a "b c" all:d\nvar e string\n',
  '// Copyright.\n\n// +build linux,!ignore darwin\n// +build cgo\n\n/* a */ package x\nimport "embed"\n//go:embed `a`\n',
  "\ufeff//go:build !(a || b) && (c || ignore)\r\n\r\npackage x\r\n",
  'package x\n\nimport _ "embed"\n\nvar a, b = "\\"//", \'\\\'\' //go:embed *.txt dir/[^a-z]?\n',
];
const patterns = ["*.txt", "all:dir/*", "[a-b]?\\*", "dir", "[^\\]a-é]*/x", "a b", "all:"];
const names = [
  "a.txt",
  "dir/a.txt",
  "dir/.x/y",
  "dir/b/c",
  "a b",
  "é",
  ".git/x",
  "bad\u0301",
  "aux",
];

test("any bytes are read as a Go file, whatever lies before and behind them in the same buffer", () => {
  check(
    fc.property(bytes(goFiles), fc.uint8Array({ maxLength: 8 }), (file, other) => {
      const source = inspect(file);
      const within = Buffer.concat([other, file, other]).subarray(
        other.length,
        -other.length || undefined,
      );
      expect(inspect(within)).toEqual(source);
      expect(decode(encode(source))).toEqual(source);
      expect(source.imports.length > 0 && !source.kept).toBe(false);
    }),
  );
});

test("of any bytes the header is a part, and its imports are strings that stand in it", () => {
  check(
    fc.property(bytes(goFiles), (file) => {
      const { start, end, imports } = header.read(file);
      expect([0, 3]).toContain(start);
      expect(start <= end && end <= file.length).toBe(true);
      const text = file.subarray(start, end).toString();
      expect(
        imports.filter((each) => !/^(["`])[^]*\1$/.test(each) || !text.includes(each)),
      ).toEqual([]);
    }),
  );
});

test("any header builds or not, and does so with any program behind it", () => {
  check(
    fc.property(bytes(goFiles), (file) => {
      const { start, end, broken } = header.read(file);
      const taken = file.subarray(start, end);
      fc.pre(!broken);
      expect(
        builds(Buffer.concat([taken, Buffer.from("\n\n//go:build ignore\nvar x int\n")])),
      ).toBe(builds(taken));
    }),
  );
});

test("any pattern that stands in quotes in a directive is read as it is", () => {
  const pattern = fc.string({ unit: "binary" });
  check(
    fc.property(fc.array(pattern, { minLength: 1 }), (all) => {
      const directive = `//go:embed ${all.map((each) => JSON.stringify(each)).join(" ")}\n`;
      expect(embedPatterns(Buffer.from(directive))).toEqual(all);
      expect(all.map((each) => unquote(JSON.stringify(each)))).toEqual(all);
    }),
  );
});

test("any pattern is refused or names some of the files", () => {
  check(
    fc.property(texts(patterns), fc.subarray(names), (pattern, some) => {
      const { files, refused } = resolve(some, [pattern]);
      expect(refused.length).toBe(files.length > 0 ? 0 : 1);
      expect(refused.filter((each) => each.pattern !== pattern)).toEqual([]);
      expect(files).toEqual(some.filter((each) => files.includes(each)).toSorted());
    }),
  );
});

test("any patterns name together what each names, and the refused ones do not matter", () => {
  check(
    fc.property(fc.array(texts(patterns), { maxLength: 5 }), (all) => {
      const each = [...new Set(all)].map((pattern) => resolve(names, [pattern]));
      const { files, refused } = resolve(names, all);
      expect(files).toEqual([...new Set(each.flatMap((one) => one.files))].toSorted());
      expect(new Set(refused)).toEqual(new Set(each.flatMap((one) => one.refused)));
    }),
  );
});

test("any name that a file may have is named by patterns that spell it out", () => {
  const characters = fc.stringMatching(/^[\p{L}0-9!#$%&()+,\-.=@[\]^_{}~ ]{1,8}$/u);
  check(
    fc.property(characters.filter(isFilePath), (each) => {
      const spelled = Array.from(each);
      const all = [
        spelled.map((one) => `\\${one}`),
        spelled.map((one) => `[\\${one}]`),
        spelled.map((one) => `[\u0000-\\${one}]`),
        spelled.map(() => "?"),
        spelled.map(() => "?*"),
        ["*", ...spelled.map((one) => `\\${one}*`)],
      ];
      for (const words of all) {
        expect(resolve([each], [`all:${words.join("")}`])).toEqual({
          files: [each],
          refused: [],
        });
      }
    }),
  );
});
