import { Buffer } from "node:buffer";
import { expect, test } from "@jest/globals";
import * as archive from "../../src/bundle/archive.ts";
import { end, entry, forged, hostile, named, outcome, pax, refusal } from "../support/parts.ts";

function read(bytes: Uint8Array, isLast: boolean): [string, string][] {
  const entries = archive.read(bytes, "vendor.tar.zst", isLast);
  return entries.map((each) => [each.name, Buffer.from(each.bytes).toString()]);
}

const files = [
  ["a/b.go", "package b\n"],
  ["a/empty", ""],
  ["b", "x".repeat(512)],
  ["c/été", "513".repeat(171)],
] as const;
const blocks = Buffer.concat(files.map(([name, text]) => named(name, text)));

test("a stretch gives its entries, with the trailer only if it is the last", () => {
  expect(read(blocks, false)).toEqual(files);
  expect(read(Buffer.concat([blocks, end]), true)).toEqual(files);
  expect(read(Buffer.alloc(0), false)).toEqual([]);
  expect(read(end, true)).toEqual([]);
});

test("an executable file is read like another", () => {
  expect(read(entry({ name: "run.sh", mode: "000755 " }, "#!/bin/sh\n"), false)).toEqual([
    ["run.sh", "#!/bin/sh\n"],
  ]);
});

test("a name in two fields is put together", () => {
  expect(read(entry({ name: `${"x".repeat(60)}.go`, prefix: "p".repeat(60) }), false)).toEqual([
    [`${"p".repeat(60)}/${"x".repeat(60)}.go`, ""],
  ]);
});

test("an entry's bytes are a view, not a copy", () => {
  const stretch = entry({ name: "a" }, "hello");
  const [first] = archive.read(stretch, "p", false);

  expect(first?.bytes.buffer).toBe(stretch.buffer);
});

test("a stretch within a larger buffer is read alone", () => {
  const around = Buffer.concat([Buffer.alloc(100, 1), blocks, Buffer.alloc(100, 1)]);

  expect(
    read(new Uint8Array(around.buffer, around.byteOffset + 100, blocks.length), false),
  ).toEqual(files);
});

test("a stretch cut at any length but between entries is refused", async () => {
  const ends = files.map(
    (_, index) =>
      Buffer.concat(files.slice(0, index + 1).map(([name, text]) => named(name, text))).length,
  );
  for (let length = 1; length < blocks.length; length++) {
    const code = await refusal(() => archive.read(blocks.subarray(0, length), "p", false));
    expect([length, code]).toEqual([length, ends.includes(length) ? "accepted" : "BAD_ARCHIVE"]);
  }
});

test("a last stretch cut at any length is refused", async () => {
  const whole = Buffer.concat([blocks, end]);
  for (let length = 0; length < whole.length; length++) {
    expect(await refusal(() => archive.read(whole.subarray(0, length), "p", true))).toBe(
      "BAD_ARCHIVE",
    );
  }
});

test.each([
  ["BAD_ARCHIVE", "no end blocks", hostile([named("a", "x")])],
  ["BAD_ARCHIVE", "one end block", hostile([Buffer.concat([named("a", "x"), end.subarray(512)])])],
  [
    "BAD_ARCHIVE",
    "an end that is cut",
    hostile([Buffer.concat([named("a", "x"), end.subarray(1)])]),
  ],
  ["ENTRY_TYPE", "three end blocks", forged(named("a", "x"), Buffer.alloc(512))],
  ["ENTRY_TYPE", "an end in the middle", forged(named("a", "x"), end, named("b", "y"))],
  [
    "ENTRY_TYPE",
    "an end in a stretch that is not the last",
    hostile([Buffer.concat([named("a"), end]), end]),
  ],
  [
    "ENTRY_TYPE",
    "garbage behind the end",
    hostile([Buffer.concat([named("a", "x"), end, Buffer.from("garbage")])]),
  ],
  [
    "ENTRY_TYPE",
    "a block of garbage behind the end",
    hostile([Buffer.concat([named("a", "x"), end, Buffer.alloc(512, 1)])]),
  ],
  [
    "BAD_ARCHIVE",
    "a byte in the end blocks",
    hostile([Buffer.concat([named("a", "x"), end.subarray(1), Buffer.of(1)])]),
  ],
  ["BAD_ARCHIVE", "an empty last frame", hostile([named("a", "x"), Buffer.alloc(0)])],
  ["ENTRY_TYPE", "a part of zeros", hostile([Buffer.alloc(4096)])],
  ["BAD_ARCHIVE", "less than a block", hostile([Buffer.alloc(100)])],
])("%s: %s", async (code, _, evil) => {
  expect(await outcome(evil)).toBe(code);
});

test.each([
  ["fewer", 2],
  ["more", 0],
])("%s entries than announced are refused", async (_, entries) => {
  expect(await outcome(hostile([Buffer.concat([named("a"), end])], entries))).toBe("ENTRY_COUNT");
});

test.each([
  ["one byte more", 1],
  ["a block more", 512],
  ["one byte less", -1],
  ["nothing", -1537],
])("a manifest that announces %s unpacked than there is: refused", async (_, off) => {
  const { part, bytes } = forged(named("a"));
  const frames = part.frames.map(({ size, unpacked }) => ({
    size,
    unpacked: Math.max(0, unpacked + off),
  }));

  expect(await outcome({ part: { ...part, frames }, bytes })).toBe("PART_SIZE");
});

test("a pax header as large as it may be is read, with a name at its limits", () => {
  const name = `${"é".repeat(127)}/${"文".repeat(80)}`;

  expect(read(pax(name, "x"), false)).toEqual([[name, "x"]]);
});

test("a refusal names the part and what came", () => {
  expect(() => read(entry({ name: "a", type: "2", linkname: "/etc/passwd" }), false)).toThrow(
    'bundle: vendor.tar.zst: wanted regular files only, got a symbolic link "a"',
  );
  expect(() => read(entry({ name: "a", mode: "000777 " }), false)).toThrow(
    'wanted a plain header (0644 or 0755, owner 0, time 0), got another for "a"',
  );
});
