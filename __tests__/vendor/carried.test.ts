import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import * as carried from "../../src/vendor/carried.ts";

const module = { path: "github.com/BurntSushi/toml", version: "v1.3.2-RC1" };

test("names are escaped, so that case does not matter", () => {
  expect(carried.listName(module)).toBe("lists/github.com/!burnt!sushi/toml@v1.3.2-!r!c1");
  expect(carried.modName(module)).toBe("mods/github.com/!burnt!sushi/toml@v1.3.2-!r!c1.mod");
  expect(carried.fileName(module, "cmd/Gen.go")).toBe(
    "files/github.com/!burnt!sushi/toml@v1.3.2-!r!c1/cmd/Gen.go",
  );
});

test("a name stands for the module that it was made of", () => {
  const path = fc.stringMatching(/^[A-Za-z0-9./_~-]+$/);
  const version = fc.stringMatching(/^v[A-Za-z0-9.+-]+$/);
  fc.assert(
    fc.property(fc.record({ path, version }), (each) => {
      expect(carried.parse(carried.listName(each))).toEqual({ kind: "list", module: each });
      expect(carried.parse(carried.modName(each))).toEqual({ kind: "mod", module: each });
      expect(carried.parse(carried.fileName(each, "x/y.go"))).toEqual({ kind: "file" });
      expect(carried.isFile(carried.listName(each))).toBe(false);
    }),
  );
});

test.each([
  [""],
  ["lists/"],
  ["lists/a"],
  ["lists/a@"],
  ["lists/a@v1/b"],
  ["lists/A@v1"],
  ["lists/a@V1"],
  ["lists/a!@v1"],
  ["mods/a@v1"],
  ["mods/a@v1.MOD"],
  ["files/a@v1"],
  ["files/a@v1/x.txt"],
  ["files/a/x.go"],
  ["xfiles/a@v1/x.go"],
  ["vendor/a/x.go"],
])("%j is no name that packing gives", (name) => {
  expect(carried.parse(name)).toBeUndefined();
});
