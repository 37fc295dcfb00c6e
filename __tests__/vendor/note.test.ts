import { expect, test } from "@jest/globals";
import { note } from "../../src/vendor/note.ts";
import { decode } from "../../src/vendor/source.ts";

test("of a Go file the proof needs what it imports", () => {
  const text = note("vendor/a.b/c/x.go", Buffer.from('package x\n\nimport "fmt"\n'));
  expect(decode(text)).toEqual({ kept: true, imports: ["fmt"], embeds: [] });
});

test.each([["lists/a.b/c@v1.0.0"], ["mods/a.b/c@v1.0.0.mod"], ["vendor/modules.txt"]])(
  "of %s it needs the text",
  (name) => {
    const buffer = Buffer.from("xx größe xx");
    expect(note(name, buffer.subarray(3, 10))).toBe("größe");
  },
);

test.each([["vendor/a.b/c/LICENSE"], ["vendor/lists/x"], ["vendor/a/modules.txt"], ["README.md"]])(
  "of %s it needs nothing",
  (name) => {
    expect(note(name, Buffer.from("text"))).toBe("");
  },
);
