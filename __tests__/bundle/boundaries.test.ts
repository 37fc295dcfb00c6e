import { hash } from "node:crypto";
import { constants, zstdCompressSync, zstdDecompressSync, type ZstdOptions } from "node:zlib";
import { expect, test } from "@jest/globals";
import { frames } from "../../src/bundle/boundaries.ts";
import * as frame from "../../src/bundle/frame.ts";
import { seal } from "../../src/bundle/seal.ts";
import { OfflineError } from "../../src/errors.ts";

const { ZSTD_c_checksumFlag, ZSTD_c_contentSizeFlag, ZSTD_c_windowLog } = constants;
const names = ["files/a.b/c@v1.0.0/x.go", "lists/a.b/c@v1.0.0", "mods/a.b/c@v1.0.0.mod"];
const small = await sealed(names.map((name) => ({ name, bytes: Buffer.from(name.repeat(9)) })));

test("the frames of a part are those that it was sealed in", () => {
  expect(frames(small.bytes, "part")).toEqual(small.frames);
  expect(small.frames).toHaveLength(3);
});

test("a part that is a slice of something larger is read alone", () => {
  const larger = Buffer.concat([Buffer.from("before"), small.bytes, Buffer.from("after")]);
  const slice = new Uint8Array(larger.buffer, larger.byteOffset + 6, small.bytes.length);
  expect(frames(slice, "part")).toEqual(small.frames);
});

test("large files that do and do not compress have their frames", async () => {
  let state = 1;
  const noise = Buffer.from(
    Array.from({ length: 300_000 }, () => (state = (state * 48_271) % 0x7fff_ffff) & 0xff),
  );
  const zeros = Buffer.alloc(5 << 20);
  const part = await sealed([
    { name: "lists/a", bytes: zeros },
    { name: "lists/b", bytes: noise },
    { name: "mods/c", bytes: zeros },
  ]);
  expect(frames(part.bytes, "part")).toEqual(part.frames);
  expect(part.frames.some(({ unpacked }) => unpacked > 4 << 20)).toBe(true);
});

/** Sizes to either side of where the content size takes another width. */
const sizes = [0, 1, 255, 256, 257, 65_791, 65_792, 1 << 18];
const settings: readonly [string, ZstdOptions][] = [
  ["as they are", {}],
  ["with a checksum", { params: { [ZSTD_c_checksumFlag]: 1 } }],
  ["with a window", { params: { [ZSTD_c_windowLog]: 10 } }],
];

test.each(settings)("frames of every size have their boundaries, %s", (_, options) => {
  const contents = sizes.flatMap((size) => [Buffer.alloc(size), noisy(size)]);
  const all = contents.map((bytes) =>
    zstdCompressSync(bytes, { ...options, pledgedSrcSize: bytes.length }),
  );
  const wanted = all.map(({ length }, at) => ({ size: length, unpacked: contents[at]?.length }));
  expect(frames(Buffer.concat(all), "part")).toEqual(wanted);
});

const first = Buffer.from("28b52ffd", "hex");
const lastRaw = (size: number) => block(size, 0, true);

test.each([
  ["one byte", "20", "05", 5],
  ["two bytes", "60", "0500", 261],
  ["four bytes", "a0", "05000000", 5],
  ["eight bytes", "e0", "0500000000000000", 5],
  ["two bytes and a window", "4058", "0500", 261],
  ["a dictionary's number of one byte", "2107", "05", 5],
  ["a dictionary's number of two bytes", "220700", "05", 5],
  ["a dictionary's number of four bytes", "2307000000", "05", 5],
  ["a checksum to come", "24", "05", 5],
])("a content size in %s is read", (_, descriptor, size, unpacked) => {
  const checksum = descriptor === "24" ? Buffer.alloc(4) : Buffer.alloc(0);
  const bytes = Buffer.concat([first, Buffer.from(descriptor + size, "hex"), lastRaw(5), checksum]);
  expect(frames(bytes, "part")).toEqual([{ size: bytes.length, unpacked }]);
});

test("blocks that are stored, repeated and compressed are passed over to the last one", () => {
  const header = Buffer.concat([first, Buffer.from("a064000000", "hex")]);
  const blocks = [
    block(7, 0, false),
    block(90_000, 1, false),
    block(3, 2, false),
    block(0, 0, true),
  ];
  const bytes = Buffer.concat([header, ...blocks]);
  expect(frames(Buffer.concat([bytes, bytes]), "part")).toEqual(
    [bytes, bytes].map(({ length }) => ({ size: length, unpacked: 100 })),
  );
});

test("a frame with a dictionary's number is one that nothing unpacks", () => {
  const bytes = Buffer.concat([first, Buffer.from("210705", "hex"), lastRaw(5)]);
  const [found] = frames(bytes, "part");
  expect(() => frame.open(bytes, found?.unpacked ?? 0, true, "part")).toThrow(
    expect.objectContaining({ code: "BAD_ARCHIVE" }),
  );
});

const unsized = zstdCompressSync(Buffer.alloc(300), { params: { [ZSTD_c_contentSizeFlag]: 0 } });
const skippable = Buffer.from("502a4d180400000000000000", "hex");

test.each([
  ["nothing", Buffer.alloc(0), "nothing"],
  ["other bytes", Buffer.from("not zstd at all"), "other bytes"],
  ["the magic number of old zstd", Buffer.from("27b52ffd2000", "hex"), "other bytes"],
  ["a skippable frame", skippable, "other bytes"],
  ["a skippable frame after a good one", Buffer.concat([small.bytes, skippable]), "other bytes"],
  ["bytes after a good frame", Buffer.concat([small.bytes, Buffer.alloc(4)]), "other bytes"],
  ["a frame without a size", unsized, "a frame that does not say its size"],
  [
    "a block of the reserved kind",
    Buffer.concat([first, Buffer.from("2005", "hex"), block(5, 3, true)]),
    "a block of a reserved kind",
  ],
  ["a magic number alone", first, "its end in the middle of a frame"],
  ["two bytes", Buffer.from("28b5", "hex"), "its end in the middle of a frame"],
])("%s is no row of frames", (_, bytes, came) => {
  expect(() => frames(bytes, "vendor.proof.tar.zst")).toThrow(
    expect.objectContaining({
      name: "OfflineError",
      code: "BAD_ARCHIVE",
      message: `bundle: vendor.proof.tar.zst: wanted zstd frames, got ${came}`,
    }),
  );
});

const announcing = (size: bigint) => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(size);
  return Buffer.concat([first, Buffer.from([0xe0]), bytes, block(0, 0, true)]);
};
const whole = 1n << 27n;

test.each([
  ["a frame of the most", [announcing(whole)], undefined],
  ["a frame of more", [announcing(whole + 1n)], "PART_SIZE"],
  ["a frame of as much as can be said", [announcing((1n << 64n) - 1n)], "PART_SIZE"],
  ["sixteen frames of the most", Array.from({ length: 16 }, () => announcing(whole)), undefined],
  [
    "sixteen frames of the most and a byte",
    [...Array.from({ length: 16 }, () => announcing(whole)), announcing(1n)],
    "PART_SIZE",
  ],
])("%s are refused as too large, or not: %#", (_, all, code) => {
  const answer = announced(Buffer.concat(all));
  expect(answer).toBe(code ?? all.length);
});

test("a part that is cut anywhere is refused", () => {
  const accepted = Array.from({ length: small.bytes.length + 1 }, (_, length) => length).filter(
    (length) => outcome(small.bytes.subarray(0, length)) !== "BAD_ARCHIVE",
  );
  expect(accepted).toEqual([small.bytes.length]);
});

test("with any bit turned a part is refused, or holds what it held before", () => {
  const honest = outcome(small.bytes);
  const outcomes = new Map<string, number>();
  for (let bit = 0; bit < small.bytes.length * 8; bit++) {
    const turned = Buffer.from(small.bytes);
    turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const came = outcome(turned);
    outcomes.set(came, (outcomes.get(came) ?? 0) + 1);
  }
  expect([...outcomes.keys()].toSorted()).toEqual([honest, "BAD_ARCHIVE"].toSorted());
  // Bits that mean nothing, such as one of each frame's descriptor.
  expect(outcomes.get(honest)).toBeLessThan(30);
});

/** How many frames there are, or an error's code. */
function announced(bytes: Uint8Array): number | string {
  try {
    return frames(bytes, "part").length;
  } catch (error) {
    return error instanceof OfflineError ? error.code : String(error);
  }
}

/** What reading a part comes to: the content of frames that all unpack to what they say, or an error's code. */
function outcome(bytes: Uint8Array): string {
  try {
    const contents: Buffer[] = [];
    let at = 0;
    const all = frames(bytes, "part");
    for (const [index, { size, unpacked }] of all.entries()) {
      frame.open(bytes.subarray(at, at + size), unpacked, index === all.length - 1, "part");
      contents.push(zstdDecompressSync(bytes.subarray(at, at + size)));
      expect(contents.at(-1)).toHaveLength(unpacked);
      at += size;
    }
    expect(at).toBe(bytes.length);
    return hash("sha256", Buffer.concat(contents));
  } catch (error) {
    if (error instanceof OfflineError) {
      return error.code;
    }
    throw error;
  }
}

async function sealed(contents: readonly { readonly name: string; readonly bytes: Buffer }[]) {
  const parts: Uint8Array[] = [];
  const found: frame.Frame[] = [];
  for await (const { pieces, size, unpacked } of seal(each(contents), "p")) {
    parts.push(...pieces);
    found.push({ size, unpacked });
  }
  return { bytes: Buffer.concat(parts), frames: found };
}

async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  for (const one of all) {
    yield await Promise.resolve(one);
  }
}

/** A block's header and, for what is no repeated byte, as much content as it says. */
function block(size: number, kind: 0 | 1 | 2 | 3, isLast: boolean): Buffer {
  const header = Buffer.alloc(3);
  header.writeUIntLE((size << 3) | (kind << 1) | Number(isLast), 0, 3);
  return Buffer.concat([header, Buffer.alloc(kind === 1 ? 1 : size)]);
}

function noisy(size: number): Buffer {
  return Buffer.from(Array.from({ length: size }, (_, at) => (at * at * 31 + (at >> 3)) & 0xff));
}
