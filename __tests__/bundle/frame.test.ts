import { Buffer } from "node:buffer";
import { zstdCompressSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import * as frame from "../../src/bundle/frame.ts";
import { end, framed, named, refusal } from "../support/parts.ts";

const tar = Buffer.concat([named("a/b.go", "package b\n"), end]);
const packed = zstdCompressSync(tar);

/** Four bytes that a decoder passes over. RFC 8878, section 3.1.2. */
const skippable = Buffer.from("502a4d180400000001020304", "hex");

/** Opens a frame that says `unpacked`. */
function open(bytes: Uint8Array, unpacked: number): Promise<string> {
  return refusal(() => frame.open(bytes, unpacked, true, "vendor.tar.zst"));
}

/** A frame written by hand: a window of 2^log bytes, and blocks. RFC 8878, section 3.1.1. */
function handmade(log: number, blocks: readonly Uint8Array[]): Buffer {
  return Buffer.concat([Buffer.of(0x28, 0xb5, 0x2f, 0xfd, 0, (log - 10) << 3), ...blocks]);
}

/** A block as it stands. */
function raw(bytes: Uint8Array, isLast: boolean): Buffer {
  return Buffer.concat([blockHeader(bytes.length, 0, isLast), bytes]);
}

/** A block of `size` zeros, in four bytes. */
function zeros(size: number, isLast: boolean): Buffer {
  return Buffer.concat([blockHeader(size, 1, isLast), Buffer.of(0)]);
}

function blockHeader(size: number, type: number, isLast: boolean): Buffer {
  const header = Buffer.alloc(3);
  header.writeUIntLE(size * 8 + type * 2 + Number(isLast), 0, 3);
  return header;
}

test("what is compressed is opened again, with its entries", () => {
  const entries = frame.open(framed(tar, "p"), tar.length, true, "p");

  expect(entries.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
    ["a/b.go", "package b\n"],
  ]);
});

test("the same bytes give the same frame, with a checksum of its own", () => {
  const [once, again] = [framed(tar, "p"), framed(Buffer.from(tar), "p")];

  expect(once).toEqual(again);
  expect((once[4] ?? 0) & 4).toBe(4);
});

test("what is compressed already is kept as it stands, and is a tar with any tool", () => {
  const made = framed(tar, "modules.tar");
  const [entry] = frame.open(made, tar.length, true, "modules.tar");

  expect(Buffer.from(made)).toEqual(tar);
  expect([entry?.name, Buffer.from(entry?.bytes ?? []).toString()]).toEqual([
    "a/b.go",
    "package b\n",
  ]);
});

test.each([-512, -1, 1, 512])(
  "a stretch of a .tar whose manifest is off by %d bytes is refused",
  async (off) => {
    const opened = await refusal(() => frame.open(tar, tar.length + off, true, "modules.tar"));
    expect(opened).toBe("PART_SIZE");
  },
);

test.each([
  ["what is compressed", packed],
  ["text", Buffer.from("this is no archive".padEnd(512))],
  ["a tar without its end", tar.subarray(0, -1024)],
])("%s in a .tar is refused", async (_, bytes) => {
  const opened = await refusal(() => frame.open(bytes, bytes.length, true, "modules.tar"));
  expect(opened).not.toBe("accepted");
  expect(opened).toMatch(/^[A-Z_]+$/);
});

test("a stretch without entries is opened as none", () => {
  const nothing = Buffer.alloc(0);

  expect(frame.open(framed(nothing, "p"), 0, false, "p")).toEqual([]);
  expect(frame.open(framed(end, "p"), end.length, true, "p")).toEqual([]);
});

test.each([-tar.length, -tar.length + 1, -1024, -512, -1, 1, 512, 1 << 20])(
  "a frame whose manifest is off by %d bytes is refused",
  async (off) => {
    expect(await open(packed, tar.length + off)).toBe("PART_SIZE");
  },
);

test.each([
  ["nothing", Buffer.alloc(0)],
  ["text", Buffer.from("this is no archive, but it is long enough")],
  ["a tar that is not compressed", tar],
  ["zeros", Buffer.alloc(512)],
  ["gzip", Buffer.from("1f8b0800000000000003", "hex")],
  ["a frame cut short", packed.subarray(0, -1)],
  ["a frame with bytes behind it", Buffer.concat([packed, Buffer.from("garbage")])],
  ["a frame with a zero behind it", Buffer.concat([packed, Buffer.of(0)])],
  ["a frame with a skippable one behind it", Buffer.concat([packed, skippable])],
  ["a dictionary that nobody has", Buffer.from("28b52ffd0358010000000000", "hex")],
])("what is %s is refused", async (_, bytes) => {
  expect(await open(bytes, tar.length)).toBe("BAD_ARCHIVE");
});

test("two frames where one is announced are refused", async () => {
  expect(await open(Buffer.concat([packed, packed]), tar.length)).toBe("BAD_ARCHIVE");
  expect(await open(Buffer.concat([skippable, packed]), tar.length)).not.toBe("accepted");
  expect(await open(Buffer.concat([packed, packed]), 2 * tar.length)).toBe("BAD_ARCHIVE");
});

test.each([
  [11, "accepted"],
  [22, "accepted"],
  [23, "BAD_ARCHIVE"],
  [31, "BAD_ARCHIVE"],
])("a window of 2^%d bytes: %s", async (log, code) => {
  expect(await open(handmade(log, [raw(tar, true)]), tar.length)).toBe(code);
});

test("a bomb is given up at its announced size", async () => {
  const count = 1 << 20;
  const blocks = Buffer.alloc(4 * count, zeros(1 << 17, false));
  const bomb = handmade(20, [blocks, zeros(1, true)]);
  const before = process.memoryUsage().rss;
  const start = performance.now();

  // 128 GiB, of which 1 MiB is announced.
  expect(await open(bomb, 1 << 20)).toBe("PART_SIZE");
  expect(process.memoryUsage().rss - before).toBeLessThan(64 << 20);
  expect(performance.now() - start).toBeLessThan(2000);
});

test("a refusal names the part and what came", () => {
  expect(() => frame.open(packed, 1, true, "vendor.tar.zst")).toThrow(
    "bundle: vendor.tar.zst: wanted a frame of 1 unpacked bytes, got more",
  );
  expect(() => frame.open(packed, 4096, true, "p")).toThrow(
    "wanted a frame of 4096 unpacked bytes, got 2048",
  );
  expect(() => frame.open(tar, tar.length, true, "p")).toThrow("bundle: p: wanted zstd, got ");
});
