import { expect, test } from "@jest/globals";
import { join, ModuleList, parent } from "../../src/vendor/list.ts";

const line = (digit: string, name: string) => `${digit.repeat(64)}  ${name}\n`;
const file = (digit: string, name: string) => ({ name, sha256: digit.repeat(64) });

const list = new ModuleList(
  [
    line("1", "a.b/c@v1.0.0/LICENSE"),
    line("2", "a.b/c@v1.0.0/x/one.go"),
    line("3", "a.b/c@v1.0.0/x/two.go"),
    line("4", "a.b/c@v1.0.0/x/y/z/deep.go"),
    line("5", "a.b/c@v1.0.0/xx.go"),
  ].join(""),
  "a.b/c@v1.0.0/",
);

test.each([
  ["", [file("1", "LICENSE"), file("5", "xx.go")]],
  ["x", [file("2", "one.go"), file("3", "two.go")]],
  ["x/y", []],
  ["x/y/z", [file("4", "deep.go")]],
  ["y", []],
])("directly in %j are its files", (directory, wanted) => {
  expect(list.in(directory)).toEqual(wanted);
});

test.each([
  ["x", [file("2", "one.go"), file("3", "two.go"), file("4", "y/z/deep.go")]],
  ["x/y", [file("4", "z/deep.go")]],
  ["y", []],
])("below %j are its files and those of its directories", (directory, wanted) => {
  expect(list.below(directory)).toEqual(wanted);
});

test("below the root are all files", () => {
  expect(list.below("").map(({ name }) => name)).toEqual([
    "LICENSE",
    "xx.go",
    "x/one.go",
    "x/two.go",
    "x/y/z/deep.go",
  ]);
  expect(list.size).toBe(5);
});

test("a name of another module is counted and not listed", () => {
  const other = new ModuleList(line("1", "a.b/c@v1.0.1/x.go"), "a.b/c@v1.0.0/");
  expect(other.size).toBe(1);
  expect(other.below("")).toEqual([]);
});

test("a last line without its end is a line too", () => {
  const cut = new ModuleList(line("1", "a@v1/x.go").trimEnd(), "a@v1/");
  expect(cut.below("")).toEqual([file("1", "x.go")]);
  expect(cut.size).toBe(1);
});

test("an empty list has no files", () => {
  expect(new ModuleList("", "a@v1/").size).toBe(0);
});

test.each([
  ["", "x", "x"],
  ["a", "x", "a/x"],
  ["a/b", "x/y", "a/b/x/y"],
])("%j and %j are joined to %j", (directory, name, wanted) => {
  expect(join(directory, name)).toBe(wanted);
});

test.each([
  ["a/b/c", "a/b"],
  ["a/b", "a"],
  ["a", ""],
  ["", ""],
])("above %j is %j", (directory, wanted) => {
  expect(parent(directory)).toBe(wanted);
});

test("directories may come in turns, and names may be those of directories", () => {
  const turns = new ModuleList(
    ["a/x.go", "b/x.go", "a/y.go", "ab.go", "a", "b/a/x.go", "a/b/x.go"]
      .map((name, at) => line(String(at), `m@v1/${name}`))
      .join(""),
    "m@v1/",
  );
  expect(turns.in("a")).toEqual([file("0", "x.go"), file("2", "y.go")]);
  expect(turns.in("")).toEqual([file("3", "ab.go"), file("4", "a")]);
  expect(turns.in("b/a")).toEqual([file("5", "x.go")]);
  expect(turns.below("a").map(({ name }) => name)).toEqual(["x.go", "y.go", "b/x.go"]);
});
