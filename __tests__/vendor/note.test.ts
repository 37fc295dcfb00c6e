import { expect, test } from "@jest/globals";
import { note } from "../../src/vendor/note.ts";
import { decode } from "../../src/vendor/source.ts";

test("of a Go file the proof needs what it imports", () => {
  for (const part of [undefined, "vendor.tar.zst"]) {
    const text = note("vendor/a.b/c/x.go", Buffer.from('package x\n\nimport "fmt"\n'), part);
    expect(decode(text)).toEqual({ kept: true, imports: ["fmt"], embeds: [], cgo: false });
  }
});

test.each([
  ["lists/a.b/c@v1.0.0"],
  ["lists/a.b/c.go@v1.0.go"],
  ["mods/a.b/c@v1.0.0.mod"],
  ["vendor/modules.txt"],
])("of %s in a part it needs the text", (name) => {
  const buffer = Buffer.from("xx größe xx");
  expect(note(name, buffer.subarray(3, 10), "part")).toBe("größe");
});

test.each([["lists/x"], ["mods/x.mod"], ["vendor/modules.txt"]])(
  "of %s on the disk, where any file may be called so, it needs nothing",
  (name) => {
    expect(note(name, Buffer.from("text"), undefined)).toBe("");
  },
);

test("of a Go file on the disk in a folder called lists it needs what it imports", () => {
  expect(decode(note("lists/x.go", Buffer.from("package x\n"), undefined)).kept).toBe(true);
});

test.each([["vendor/a.b/c/LICENSE"], ["vendor/lists/x"], ["vendor/a/modules.txt"], ["README.md"]])(
  "of %s it needs nothing",
  (name) => {
    expect(note(name, Buffer.from("text"), "part")).toBe("");
  },
);
