import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { OfflineError } from "../../src/errors.ts";
import * as gomod from "../../src/module/gomod.ts";
import { writeList } from "../../src/module/h1.ts";
import { compareText } from "../../src/module/version.ts";
import * as carried from "../../src/vendor/carried.ts";
import { ModuleList, parent } from "../../src/vendor/list.ts";
import * as modulesTxt from "../../src/vendor/modules-txt.ts";
import { attempt, check, texts } from "../support/rubbish.ts";

const listed = [
  "a.b/c@v1.0.0/x.go",
  "a.b/c@v1.0.0/d/e f/é",
  "a.b/c@v1.0.1/z",
  "a.b/c@v1.0.0/d/y",
].map((name, at) => ({ name, sha256: String(at).repeat(64) }));

test("any list has the files of its lines, each in one directory and below all above it", () => {
  const prefixes = fc.constantFrom("a.b/c@v1.0.0/", "a.b/c@v1.0.1/", "/");
  check(
    fc.property(texts([writeList(listed)]), prefixes, (text, prefix) => {
      const lines = text.replace(/\n$/, "").split("\n");
      const list = new ModuleList(text, prefix);
      expect(list.size).toBe(text === "" ? 0 : lines.length);
      const whole = lines.map(hashAndName).filter((line) => line.startsWith(prefix, 65));
      const all = list.below("").map(({ name, sha256 }) => `${sha256} ${prefix}${name}`);
      expect(all.toSorted(compareText)).toEqual(whole.toSorted(compareText));
      // No module has a name that begins with a slash: what its directory is, nobody asks.
      for (const { name, sha256 } of list.below("").filter((each) => !each.name.startsWith("/"))) {
        const directory = parent(name);
        const inside = name.slice(name.lastIndexOf("/") + 1);
        expect(list.in(directory)).toContainEqual({ name: inside, sha256 });
        expect(list.below(directory)).toContainEqual({ name: inside, sha256 });
      }
    }),
  );
});

test("any files that are written to a list are read from it", () => {
  const sha256 = fc.stringMatching(/^[0-9a-f]{64}$/);
  const name = fc.string({ unit: "binary", minLength: 1 }).filter((each) => !/\n|^\//.test(each));
  const files = fc.uniqueArray(fc.record({ name, sha256 }), { selector: (each) => each.name });
  check(
    fc.property(files, (all) => {
      const text = writeList(all.map((each) => ({ ...each, name: `m@v1/${each.name}` })));
      const read = new ModuleList(text, "m@v1/").below("");
      expect(writeList(read)).toBe(writeList(all));
    }),
  );
});

const goMod = gomod.parse(
  "go 1.21\nrequire (\na.b/c v1.0.0\na.b/d v1.1.0\n)\nreplace (\na.b/c => a.b/e v1.2.0\nx.y/z => ../z\n)\n",
);
const mains = {
  root: "/work",
  modules: [{ directory: "/work", goMod }],
  work: undefined,
  directories: new Map<string, gomod.GoMod>(),
};
const provided = ["a.b/c", "a.b/c/x", "a.b/c/y"];
const modules = written(provided);

/** The modules.txt that go writes where one module provides these packages. */
function written(packages: readonly string[]): string {
  return modulesTxt.write(mains, {
    providing: [{ path: "a.b/c", version: "v1.0.0" }],
    packages: ({ path }) => (path === "a.b/c" ? packages : []),
    goLine: (path) => (path === "a.b/d" ? "1.20" : undefined),
  });
}

test("any modules.txt has packages that are lines of it", () => {
  check(
    fc.property(texts([modules]), (text) => {
      const lines = text.split("\n");
      expect(modulesTxt.packages(text)).toEqual(lines.filter((line) => /^[^#]/s.test(line)));
    }),
  );
});

test("any packages that are written to modules.txt are read from it, in byte order", () => {
  const path = fc.string({ unit: "binary", minLength: 1 }).filter((each) => !/^#|\n/.test(each));
  check(
    fc.property(fc.uniqueArray(path), (packages) => {
      const read = modulesTxt.packages(written(packages));
      expect(read).toEqual(packages.toSorted(compareText));
      expect(written(read)).toBe(written(packages));
    }),
  );
});

test("any two texts part in a line that differs, or are the same", () => {
  check(
    fc.property(texts([modules]), texts([modules]), (a, b) => {
      const difference = modulesTxt.firstDifference(a, b);
      expect(difference === undefined).toBe(a === b);
      const at = Number(/^line (\d+): wanted .+, got .+$/.exec(difference ?? "")?.[1] ?? 0);
      const [one, other] = [a, b].map((text) => text.split(/(?<=\n)/));
      expect(one?.slice(0, Math.max(0, at - 1))).toEqual(other?.slice(0, Math.max(0, at - 1)));
      expect(at > 0 && one?.[at - 1] === other?.[at - 1]).toBe(false);
      expect(modulesTxt.firstDifference(a, a)).toBeUndefined();
    }),
  );
});

test("any name in a proof part stands for nothing or is the name that its module gives", () => {
  const valid = [
    "files/a.b/!c@v1.0.0/d/e.go",
    "lists/a.b/!c@v1.0.0",
    "mods/a.b/c@v1.0.0-!r!c1.mod",
  ];
  check(
    fc.property(texts(valid), (name) => {
      const found = carried.parse(name);
      const isFile = /^files\/[^@]+@[^/]+\/.*\.go$/s.test(name);
      expect([found?.kind === "file", carried.isFile(name)]).toEqual([isFile, isFile]);
      const module = found === undefined || found.kind === "file" ? undefined : found.module;
      const write = found?.kind === "list" ? carried.listName : carried.modName;
      expect(module === undefined || attempt(() => write(module)) === name).toBe(true);
    }),
  );
});

test("any module has names that stand for it, or is refused", () => {
  const word = texts(["github.com/BurntSushi/toml", "v1.3.2-RC1"]).filter(
    (each) => !/[@\n]|^$/.test(each),
  );
  check(
    fc.property(
      word,
      word.filter((each) => !each.includes("/")),
      (path, version) => {
        const module = { path, version };
        const list = attempt(() => carried.listName(module));
        const mod = attempt(() => carried.modName(module));
        fc.pre(!(list instanceof OfflineError) && !(mod instanceof OfflineError));
        expect(carried.parse(list)).toEqual({ kind: "list", module });
        expect(carried.parse(mod)).toEqual({ kind: "mod", module });
      },
    ),
  );
});

/** A line of a list without one of its two blanks, which are not looked at. */
function hashAndName(line: string): string {
  return `${line.slice(0, 64)} ${line.slice(66)}`;
}
