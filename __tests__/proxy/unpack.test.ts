import { Buffer } from "node:buffer";
import { expect, test } from "@jest/globals";
import * as h1 from "../../src/module/h1.ts";
import { note, unpack, type CacheFile } from "../../src/proxy/unpack.ts";
import { sums, zip, type Module } from "../support/module-zip.ts";
import { refusal } from "../support/parts.ts";
import { rawZip } from "../support/raw-zip.ts";

const quote: Module = {
  path: "rsc.io/Quote",
  version: "v1.5.2",
  files: { "go.mod": "module rsc.io/Quote\n", "a/b.go": "package b\n" },
};
const at = "rsc.io/!quote/@v/v1.5.2";
const sum = sums(quote).split(/[ \n]/)[2] ?? "";

/** The files that come of one, each as name, mode and text; and its note. */
function unpacked(name: string, bytes: Uint8Array) {
  const files: CacheFile[] = [];
  const running = unpack(name, bytes);
  for (let step = running.next(); ; step = running.next()) {
    if (step.done === true) {
      return { files: files.map((each) => [each.name, each.mode, text(each)]), note: step.value };
    }
    files.push(step.value);
  }
}

function text({ bytes }: CacheFile): string {
  return Buffer.from(bytes).toString("latin1");
}

test("a zip becomes itself, the module beside it, and the hash that go asks for", () => {
  const bytes = zip(quote);

  expect(unpacked(`${at}.zip`, bytes)).toEqual({
    note: expect.stringMatching(/^[0-9a-f]{64}  rsc\.io\/Quote@v1\.5\.2\/a\/b\.go\n.*\n$/),
    files: [
      [`cache/download/${at}.zip`, 0o444, bytes.toString("latin1")],
      ["rsc.io/!quote@v1.5.2/a/b.go", 0o444, "package b\n"],
      ["rsc.io/!quote@v1.5.2/go.mod", 0o444, "module rsc.io/Quote\n"],
      [`cache/download/${at}.ziphash`, 0o644, sum],
    ],
  });
  expect(h1.ofList(note(`${at}.zip`, bytes))).toBe(sum);
});

test("a directory's own entry is hashed, and not unpacked", () => {
  const bytes = rawZip([{ name: "rsc.io/Quote@v1.5.2/a/" }]);
  const { files, note: list } = unpacked(`${at}.zip`, bytes);

  expect(files.map(([name]) => name)).toEqual([
    `cache/download/${at}.zip`,
    `cache/download/${at}.ziphash`,
  ]);
  expect(list).toBe(note(`${at}.zip`, bytes));
});

test.each([
  ["a go.mod is noted as nothing, as its sha256 says it all", `${at}.mod`, ""],
  ["an .info is noted byte for byte", `${at}.info`, "\0\u00ff\n"],
  ["a list is noted byte for byte", "rsc.io/!quote/@v/list", "\0\u00ff\n"],
  ["a tile is noted byte for byte", "sumdb/sum.golang.org/tile/8/0/000", "\0\u00ff\n"],
  ["a lookup that ends in .mod, too", "sumdb/s.org/lookup/a.b/c@v1.0.0-x.mod", "\0\u00ff\n"],
])("%s", (_, name, expected) => {
  const bytes = Buffer.concat([Buffer.of(1), Buffer.from("\0\u00ff\n", "latin1")]).subarray(1);

  expect(note(name, bytes)).toBe(expected);
  expect(unpacked(name, bytes)).toEqual({
    note: expected,
    files: [[`cache/download/${name}`, 0o444, "\0\u00ff\n"]],
  });
});

test.each(["", "go.mod", `${at}.ziphash`, "../../etc/passwd", "sumdb/s.org/latest"])(
  "%j is refused",
  async (name) => {
    expect(await refusal(() => note(name, Buffer.of()))).toBe("BAD_NAME");
    expect(await refusal(() => unpacked(name, Buffer.of()))).toBe("BAD_NAME");
  },
);

test.each([
  ["no zip", Buffer.from("text")],
  ["another module's", zip({ ...quote, path: "rsc.io/quote" })],
  ["another version's", zip({ ...quote, version: "v1.5.3" })],
])("a zip that is %s is refused", async (_, bytes) => {
  expect(await refusal(() => note(`${at}.zip`, bytes))).toBe("BAD_MODULE");
  expect(await refusal(() => unpacked(`${at}.zip`, bytes))).toBe("BAD_MODULE");
});
