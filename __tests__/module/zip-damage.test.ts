import { Buffer } from "node:buffer";
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { descriptor, end64, rawZip } from "../support/raw-zip.ts";
import { honest, root } from "../support/zip-cases.ts";
import { goSums, sum } from "../support/zip-sum.ts";

const text = "package b\n".repeat(3);
/** An entry as go writes it. */
const streamed = rawZip([
  {
    name: `${root}/b.go`,
    text,
    fields: { flags: 0x808 },
    local: { crc: 0, packed: 0, unpacked: 0 },
    behind: descriptor(text, text.length),
  },
]);
const [size, start] = [streamed.readUInt32LE(streamed.length - 10), streamed.length - 22];
const large = Buffer.concat([
  streamed.subarray(0, -22),
  end64({ count: 1, size, start: start - size }, { at: start }),
  rawZip([], { count: 0xffff }),
]);
const zips: readonly (readonly [string, Buffer])[] = [
  ["a zip", honest],
  ["a zip as go writes it", streamed],
  ["a zip with a larger end", large],
];

test.each(zips)("%s is read before it is damaged", (_, zip) => {
  expect(sum(zip)).toMatch(/^h1:/);
});

test.each(zips)("%s that is cut anywhere is refused", (_, zip) => {
  const sums = Array.from({ length: zip.length }, (__, length) => sum(zip.subarray(0, length)));

  expect(new Set(sums)).toEqual(new Set(["BAD_MODULE"]));
});

test.each(zips)("%s with any bit flipped is refused, or means the same to go", async (_, zip) => {
  const damaged = Array.from({ length: zip.length * 8 }, (__, bit) => flip(zip, bit));
  const ours = damaged.map((bytes) => sum(bytes));
  const read = damaged.filter((__, at) => ours[at] !== "BAD_MODULE");

  expect(read.map((bytes) => sum(bytes))).toEqual(await goSums(read));
  // Times, versions and sizes in local headers, which nobody reads.
  expect(new Set(read.map((bytes) => sum(bytes)))).toEqual(new Set([sum(zip)]));
});

test("a zip with any bytes changed is refused, or means the same to go", async () => {
  const change = fc.tuple(fc.nat(), fc.nat(255));
  const odd = fc.constantFrom(0, 0xff, 0x7f, 0x80, 1, 0x50, 0x4b, 5, 6, 7, 8);
  const changes = fc.array(fc.oneof(change, fc.tuple(fc.nat(), odd)), {
    minLength: 1,
    maxLength: 12,
  });
  const all = fc.sample(fc.tuple(fc.constantFrom(...zips), changes), { numRuns: 5000, seed: 1 });
  const damaged = all.map(([[, zip], some]) => {
    const bytes = Buffer.from(zip);
    for (const [at, byte] of some) {
      bytes[at % bytes.length] = byte;
    }
    return bytes;
  });
  const read = damaged.filter((bytes) => sum(bytes) !== "BAD_MODULE");

  expect(read.map((bytes) => sum(bytes))).toEqual(await goSums(read));
});

test("what never was a zip is refused", () => {
  const end = rawZip([]);
  const numbers = fc.array(fc.constantFrom(0, 1, 0xff, 0x50, 0x4b), {
    minLength: 12,
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), numbers, (bytes, fields) => {
      const lying = Buffer.from(end);
      lying.set(fields, 8);
      expect(sum(bytes)).toBe("BAD_MODULE");
      expect(["BAD_MODULE", sum(end)]).toContain(sum(Buffer.concat([bytes, lying])));
    }),
    { numRuns: 2000 },
  );
});

function flip(zip: Buffer, bit: number): Buffer {
  const bytes = Buffer.from(zip);
  const at = Math.floor(bit / 8);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit % 8));
  return bytes;
}
