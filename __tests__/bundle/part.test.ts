import { Buffer } from "node:buffer";
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import * as part from "../../src/bundle/part.ts";
import {
  all,
  content,
  cut,
  files,
  hostile,
  named,
  outcome,
  record,
  refusal,
  sealed,
  stream,
  type Sealed,
} from "../support/parts.ts";

const small = await sealed([
  content("a/b.go", "package b\n"),
  content("a/c.txt"),
  content("b/d", "hello"),
]);

function frames({ part: said, bytes }: Sealed, step: number): Promise<Uint8Array[]> {
  return all(part.frames(said, stream(cut(bytes, step))));
}

test("a part has more than one frame, and all its files come out", async () => {
  expect(small.part.frames.length).toBeGreaterThan(1);
  expect(await files(small)).toEqual([
    ["a/b.go", "package b\n"],
    ["a/c.txt", ""],
    ["b/d", "hello"],
  ]);
});

test("frames are the same however the bytes come in", async () => {
  const whole = await frames(small, small.bytes.length);
  for (let step = 1; step < small.bytes.length; step++) {
    expect(await frames(small, step)).toEqual(whole);
  }
  expect(Buffer.concat(whole)).toEqual(small.bytes);
  expect(whole.map(({ length }) => length)).toEqual(small.part.frames.map(({ size }) => size));
});

test("any cut into frames is found again in any cut into chunks", async () => {
  const sizes = fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(sizes, fc.integer({ min: 1, max: 50 }), async (lengths, step) => {
      const bytes = Buffer.from(Array.from({ length: 200 }, (_, index) => index)).subarray(
        0,
        lengths.reduce((a, b) => a + b),
      );
      const said = record(bytes, {
        entries: 0,
        frames: lengths.map((size) => ({ size, unpacked: 0 })),
      });
      const came = await frames({ part: said, bytes }, step);
      expect(Buffer.concat(came).equals(bytes)).toBe(true);
      expect(came.map(({ length }) => length)).toEqual(bytes.length === 0 ? [] : lengths);
    }),
  );
});

test("no frame is read before there is room for it, and what was copied is not held twice", async () => {
  const bytes = Buffer.allocUnsafeSlow(1 << 20).fill(7);
  const [one, two] = [bytes.subarray(0, 1 << 19), bytes.subarray(1 << 19)];
  const sizes = [one.length, two.length];
  const said = record(bytes, {
    entries: 0,
    frames: sizes.map((size) => ({ size, unpacked: size })),
  });
  const chunks = [one, two].map((each) => Buffer.from(new Uint8Array(each).buffer));
  const seen: string[] = [];
  async function* source() {
    for (const [index, chunk] of chunks.entries()) {
      seen.push(`chunk ${index}`);
      yield await Promise.resolve(chunk);
    }
  }
  const room = (size: number) => Promise.resolve(void seen.push(`room for ${size}`));

  const came = await all(part.frames(said, source(), room));

  expect(Buffer.concat(came).equals(bytes)).toBe(true);
  expect(seen).toEqual([`room for ${one.length}`, "chunk 0", `room for ${two.length}`, "chunk 1"]);
  expect(chunks.map(({ length }) => length)).toEqual([0, 0]);
});

test("every bit of every byte is guarded: none may be another", async () => {
  const codes = new Set<string>();
  for (let at = 0; at < small.bytes.length; at++) {
    for (let bit = 0; bit < 8; bit++) {
      const bytes = Buffer.from(small.bytes);
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
      codes.add(await outcome({ ...small, bytes }));
    }
  }
  expect([...codes]).toEqual(["PART_DIGEST"]);
});

test("a part cut short at any length is refused for its size", async () => {
  const codes = new Set<string>();
  for (let length = 0; length < small.bytes.length; length++) {
    codes.add(await outcome({ ...small, bytes: small.bytes.subarray(0, length) }));
  }
  expect([...codes]).toEqual(["PART_SIZE"]);
});

test.each([
  ["one byte", Buffer.of(0)],
  ["itself once more", small.bytes],
  ["much", Buffer.alloc(1 << 20)],
])("a part with %s more is refused for its size", async (_, more) => {
  const longer = { ...small, bytes: Buffer.concat([small.bytes, more]) };

  expect(await outcome(longer)).toBe("PART_SIZE");
  expect(await refusal(() => frames(longer, 7))).toBe("PART_SIZE");
});

test("a source that has too much is not read to its end", async () => {
  let read = 0;
  const endless = async function* () {
    for (;;) {
      read += 1000;
      yield await Promise.resolve(Buffer.alloc(1000));
    }
  };

  expect(await refusal(() => part.demandWhole(small.part, endless()))).toBe("PART_SIZE");
  expect(read).toBeLessThan(small.part.size + 2000);
});

test.each([
  ["sha256", { sha256: "0".repeat(64) }],
  ["sha512", { sha512: "0".repeat(128) }],
])("a part whose %s alone is another is refused", async (_, claims) => {
  expect(await outcome({ ...small, part: { ...small.part, ...claims } })).toBe("PART_DIGEST");
});

test("bytes of the announced size that are another archive are refused, whatever stands behind them", async () => {
  const other = hostile([named("evil", "x")]);
  const bytes = Buffer.concat([other.bytes, Buffer.alloc(1 << 20)]);
  const said = { ...other.part, size: bytes.length };

  expect(await refusal(() => frames({ part: said, bytes }, 1 << 16))).toBe("PART_DIGEST");
});

test("a failure of the source is passed on as it is", async () => {
  const broken = async function* () {
    yield await Promise.resolve(small.bytes.subarray(0, 10));
    throw new TypeError("the disk is gone");
  };

  await expect(all(part.frames(small.part, broken()))).rejects.toThrow("the disk is gone");
});

test("a part without an archive is read whole", async () => {
  const bytes = Buffer.from("# Dependencies\n");
  const readme = record(bytes, { entries: 0, frames: [] });

  expect(await refusal(() => part.demandWhole(readme, stream([bytes])))).toBe("accepted");
  expect(Buffer.concat(await all(part.check(readme, stream(cut(bytes, 4)))))).toEqual(bytes);
  expect(
    await refusal(() =>
      part.demandWhole(record(Buffer.of(), { entries: 0, frames: [] }), stream([])),
    ),
  ).toBe("accepted");
});

test.each([
  [2, "ENTRY_COUNT"],
  [3, "accepted"],
  [4, "ENTRY_COUNT"],
])("a manifest that announces %d entries, where there are three: %s", async (entries, code) => {
  expect(await outcome({ ...small, part: { ...small.part, entries } })).toBe(code);
});
