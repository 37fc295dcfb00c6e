import { hash } from "node:crypto";
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { OfflineError } from "../../src/errors.ts";
import * as gomod from "../../src/module/gomod.ts";
import * as gowork from "../../src/module/gowork.ts";
import * as h1 from "../../src/module/h1.ts";
import * as path from "../../src/module/path.ts";
import * as version from "../../src/module/version.ts";
import { attempt, check, isPlain, long, texts, tooLong } from "../support/rubbish.ts";

const valid = [
  "module example.com/app\n\ngo 1.21.3\n\ntoolchain go1.22.0\n\nrequire rsc.io/quote v1.5.2 // indirect\n",
  'module "a.b/c" // x\n\nrequire (\n\td.e/f v1.0.0\n\t"g.h/i/v2" v2.0.0+incompatible\n) // y\n',
  "replace (\n\ta.b/c v1.0.0 => ../c\n\ta.b/d => e.f/g v0.0.0-20240222234643-814bf88cf225\n)\n",
  "exclude a.b/c v1.0.0\nretract [v1.0.0, v1.2.0] // why\ngodebug default=go1.21\ntool a.b/c/x\nignore ./y\n",
  "go 1.x\nunknown (\n\tx\n)\nmodule a\n",
];
const rubbish = texts(valid);

test("any go.mod is read or refused with BAD_GO_MOD and the number of one of its lines", () => {
  check(
    fc.property(rubbish, (text) => {
      for (const parse of [gomod.parse, gomod.parseLax]) {
        expect(
          isPlain(
            attempt(() => parse(text)),
            "BAD_GO_MOD",
            text,
          ),
        ).toBe(true);
      }
    }),
  );
});

test("any go.work is read or refused with BAD_GO_WORK and the number of one of its lines", () => {
  const works = [
    "go 1.22\nuse ./a\nuse (\n\t./b // b\n)\nreplace c.d/e => ./f\ntoolchain go1.23.0\n",
  ];
  check(
    fc.property(texts([...valid, ...works]), (text) => {
      expect(
        isPlain(
          attempt(() => gowork.parse(text)),
          "BAD_GO_WORK",
          text,
        ),
      ).toBe(true);
    }),
  );
});

test("any go.mod that is read is read as a dependency's too, with the same module and go line", () => {
  check(
    fc.property(rubbish, (text) => {
      const strict = attempt(() => gomod.parse(text));
      fc.pre(!(strict instanceof OfflineError));
      expect(gomod.parseLax(text)).toMatchObject({ module: strict.module, go: strict.go });
    }),
  );
});

test("any go.mod that is written is read as it was meant", () => {
  const name = fc.stringMatching(/^[a-zA-Z0-9_~+-][a-zA-Z0-9._~+/ -]{0,12}$/);
  const number = fc.constantFrom(
    "v1.2.3",
    "v0.0.0-20240222234643-814bf88cf225",
    "v2.0.0+incompatible",
  );
  const versions = fc.record({ path: name, version: number });
  const every = fc.record({ path: name, version: fc.constant("") });
  const folder = every.map((each) => ({ ...each, path: `../${each.path}` }));
  const replacement = fc.record({
    old: fc.oneof(versions, every),
    new: fc.oneof(versions, folder),
  });
  const goMod = fc.record({
    module: fc.option(name, { nil: undefined }),
    go: fc.constantFrom(undefined, "1.17", "1.21.3", "1.22rc1"),
    require: fc.array(versions),
    replace: fc.array(replacement),
    exclude: fc.array(versions),
    tool: fc.array(name),
    ignore: fc.array(name),
  });
  check(
    fc.property(goMod, (meant) => {
      expect(gomod.parse(write(meant))).toEqual(meant);
    }),
  );
});

test("any list has the same text in any order, and an h1 of 44 base64 characters", () => {
  const sha256 = fc.stringMatching(/^[0-9a-f]{64}$/);
  const name = fc.string({ unit: "binary" }).filter((each) => !each.includes("\n"));
  const files = fc.uniqueArray(fc.record({ name, sha256 }), { selector: (each) => each.name });
  check(
    fc.property(files, fc.infiniteStream(fc.nat()), (all, keys) => {
      const list = h1.writeList(all);
      const shuffled = all.map((each) => [keys.next().value ?? 0, each] as const);
      const other = shuffled.toSorted(([a], [b]) => a - b).map(([, each]) => each);
      expect(h1.writeList(other)).toBe(list);
      expect(h1.ofList(list)).toMatch(/^h1:[A-Za-z0-9+/]{43}=$/);
      expect(h1.ofListHash(hash("sha256", list, "hex"))).toBe(h1.ofList(list));
      expect(list.split("\n").length).toBe(all.length + 1);
    }),
  );
});

test("any text has a file name that gives it back, or none, and is that of at most one text", () => {
  const names = ["github.com/BurntSushi/toml", "github.com/!burnt!sushi/toml", "v1.3.2-RC1"];
  check(
    fc.property(texts(names), (text) => {
      const escaped = attempt(() => path.escape(text));
      expect(escaped instanceof OfflineError || path.unescape(escaped) === text).toBe(true);
      const unescaped = path.unescape(text);
      expect(unescaped === undefined || attempt(() => path.escape(unescaped)) === text).toBe(true);
    }),
  );
});

test("any text is looked at as a path and as a version, and any two are in one order", () => {
  const pseudo = "v0.0.0-20240222234643-814bf88cf225";
  const text = texts([
    "a.b/c/v2",
    "gopkg.in/x.v1",
    "v1.2.3-rc.1+meta",
    pseudo,
    "1.21rc2",
    "1.21.3",
  ]);
  check(
    fc.property(text, text, (a, b) => {
      readers.forEach((read) => attempt(() => read(a)));
      const canonical = version.canonical(a);
      expect(canonical === undefined || version.canonical(canonical) === canonical).toBe(true);
      for (const compare of [version.compare, version.compareGo, version.compareText]) {
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
        expect(compare(a, a)).toBe(0);
      }
    }),
  );
});

const readers: readonly ((text: string) => unknown)[] = [
  path.check,
  path.escape,
  path.unescape,
  path.isImportPath,
  path.isFilePath,
  version.isValid,
  version.isPseudo,
  version.canonical,
];

test.each([
  ["", ""],
  ['module "', ""],
  ["require (\n", "\n)\n"],
  ["replace a.b/c => ", " v1.0.0\n"],
])(
  "no go.mod and no go.work of 100 kB takes a second that opens with %j and ends with %j",
  (before, after) => {
    expect(tooLong(long(before, after), gomod.parse)).toEqual([]);
    expect(tooLong(long(before, after), gomod.parseLax)).toEqual([]);
    expect(tooLong(long(before, after), gowork.parse)).toEqual([]);
  },
);

test.each([
  ["", ""],
  ["a.b/", "/v2"],
  ["v1.0.0-", "!"],
  ["v0.0.0-", ".0.20240222234643-814bf88cf225"],
])(
  "no name or version of 100 kB takes a second that opens with %j and ends with %j",
  (before, after) => {
    const all = long(before, after);
    for (const read of readers) {
      expect(tooLong(all, read)).toEqual([]);
    }
    expect(tooLong(all, (text) => version.compare(text, `${text}0`))).toEqual([]);
    expect(tooLong(all, (text) => version.compareGo(text, `${text}0`))).toEqual([]);
  },
);

/** The text that has these lines. */
function write({ module, go, require, replace, exclude, tool, ignore }: gomod.GoMod): string {
  return [
    module === undefined ? [] : [`module ${word(module)}`],
    go === undefined ? [] : [`go ${go}`],
    require.map((each) => `require ${words(each)}`),
    replace.map((each) => `replace ${words(each.old)} => ${words(each.new)}`),
    exclude.map((each) => `exclude ${words(each)}`),
    tool.map((each) => `tool ${word(each)}`),
    ignore.map((each) => `ignore ${word(each)}`),
  ]
    .flat()
    .map((line) => `${line}\n`)
    .join("");
}

/** As it stands in a go.mod. A backslash is written bare: between quotes it is refused. */
function word(text: string): string {
  return text.includes("\\") ? text : `"${text}"`;
}

function words({ path: name, version: number }: gomod.Version): string {
  return [name, number]
    .filter((text) => text !== "")
    .map(word)
    .join(" ");
}
