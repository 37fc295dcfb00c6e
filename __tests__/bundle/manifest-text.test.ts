import { expect, test } from "@jest/globals";
import * as manifest from "../../src/bundle/manifest.ts";
import { refusal } from "../support/parts.ts";

/** A manifest in its one form, and texts that say the same in another. */
const text = manifest.encode({
  key: `go-offline-1-${"0".repeat(32)}`,
  created: 1,
  go: "go1.26.8",
  inputs: [{ path: "go.mod", sha256: "a".repeat(64) }],
  modules: [],
  extras: [],
  tools: [{ path: "example.com/a/cmd/b", version: "v1.2.3" }],
  parts: [
    {
      name: "vendor.tar.zst",
      size: 1,
      sha256: "a".repeat(64),
      sha512: "b".repeat(128),
      entries: 3,
      frames: [{ size: 1, unpacked: 2 }],
    },
  ],
  source: {
    repository: "a/b",
    repositoryId: "7",
    commit: "c",
    ref: "r",
    workflow: "w",
    run: "1",
  },
  signing: { packed: 1, expires: 2, sequence: 3, signers: ["keyless"] },
});

test("the manifest that the others are made of is read", () => {
  expect(manifest.encode(manifest.decode(text))).toBe(text);
});

test.each([
  ["null", "null\n"],
  ["a list", "[]\n"],
  ["a number", "1\n"],
  ["text", '"go-offline-bundle/1"\n'],
  ["true", "true\n"],
  ["nothing", ""],
  ["two documents", text + text],
  ["four spaces", `${JSON.stringify(JSON.parse(text), undefined, 4)}\n`],
  ["no indentation", JSON.stringify(JSON.parse(text))],
  ["a space at its end", `${text} `],
  ["a line break more", `${text}\n`],
  ["no line break at its end", text.trimEnd()],
  ["CRLF", text.replaceAll("\n", "\r\n")],
  ["a byte order mark", `\ufeff${text}`],
  [
    "unsorted keys",
    `${JSON.stringify({ source: {}, ...Object(JSON.parse(text)) }, undefined, 2)}\n`,
  ],
  ["a key twice", text.replace('  "created": 1,\n', '  "created": 1,\n  "created": 1,\n')],
  [
    "a key twice, further down",
    text.replace('"entries": 3,', '"entries": 3,\n      "entries": 3,'),
  ],
  ["a float", text.replace('"created": 1,', '"created": 1.5,')],
  ["an integer as a float", text.replace('"created": 1,', '"created": 1.0,')],
  ["a negative number", text.replace('"created": 1,', '"created": -1,')],
  ["an exponent", text.replace('"created": 1,', '"created": 1e3,')],
  ["a number that is not exact", text.replace('"created": 1,', '"created": 9007199254740993,')],
  ["null for a field", text.replace('"created": 1,', '"created": null,')],
])("a manifest that is %s is refused", async (_, other) => {
  expect(other).not.toBe(text);
  expect(await refusal(() => manifest.decode(other))).toBe("BAD_MANIFEST");
});

test("a manifest cut anywhere is refused", async () => {
  for (let length = 0; length < text.length; length++) {
    expect(await refusal(() => manifest.decode(text.slice(0, length)))).toBe("BAD_MANIFEST");
  }
});
