import { Buffer } from "node:buffer";
import { expect, test } from "@jest/globals";
import { entries } from "../../src/module/zip.ts";
import { end64, rawZip, type RawEntry, type RawEnd } from "../support/raw-zip.ts";
import { root } from "../support/zip-cases.ts";
import { goSums, module, sum } from "../support/zip-sum.ts";

const few: readonly RawEntry[] = [
  { name: `${root}/go.mod`, text: "module example.com/a\n" },
  { name: `${root}/a.go`, text: "package a\n" },
];
const many = Array.from({ length: 70_000 }, (_, at) => ({ name: `${root}/${at}.go`, text: "x" }));
const plain = rawZip(few);
const { size, start } = placeOf(plain);
const at = start + size;
const good = { count: few.length, size, start };

/** Where a zip's end record says that its directory is. */
function placeOf(zip: Buffer) {
  return { size: zip.readUInt32LE(zip.length - 10), start: zip.readUInt32LE(zip.length - 6) };
}

/** A zip of the entries with two ends, of which the second sends readers to the first. */
function large(
  said: Partial<typeof good>,
  locator: Partial<Parameters<typeof end64>[1]>,
  end: RawEnd = { count: 0xffff },
): Buffer {
  return rawZip(few, { ...end, before: end64({ ...good, ...said }, { at, ...locator }) });
}

test("70,000 files are read, as go reads them", async () => {
  const zip = rawZip(many, { count: 0xffff });
  const place = placeOf(zip);
  const where = { at: place.start + place.size };
  const whole = rawZip(many, {
    count: 0xffff,
    before: end64({ count: many.length, ...place }, where),
  });

  expect(entries(whole, module)).toHaveLength(70_000);
  expect([sum(whole)]).toEqual(await goSums([whole]));
});

test.each([
  ["a count of 65,535", large({}, {}, { count: 0xffff })],
  ["a start of 4 GiB", large({}, {}, { start: 0xffffffff })],
  ["all of it", large({}, {}, { start: 0xffffffff, size: 0xffffffff, count: 0xffff })],
])("a second end is read where the first says %s", async (_, zip) => {
  expect(await goSums([zip])).toEqual([sum(plain)]);
  expect(sum(zip)).toBe(sum(plain));
});

test.each([
  ["a locator of another end", large({}, { at: at - 1 })],
  ["a locator of none", large({}, { at: 2 ** 40 })],
  ["a locator on another disk", large({}, { disk: 1 })],
  ["a locator of several disks", large({}, { disks: 2 })],
  ["another count", large({ count: 3 }, {})],
  ["a directory too early", large({ start: start - 1 }, {})],
  ["a directory too late", large({ start: start + 1 }, {})],
  ["a directory too short", large({ size: size - 1 }, {})],
  ["a directory before the file", large({ start: 0, size: 2 ** 60 }, {})],
  ["numbers that are not exact", large({ start: 2 ** 60, size: 0 }, {})],
  ["no end where the locator is", large({}, {}, { count: 0xffff }).subarray(at + 1)],
  [
    "another signature",
    rawZip(few, { count: 0xffff, before: Buffer.concat([Buffer.alloc(56), locatorOf(at)]) }),
  ],
  ["a locator without an end", rawZip([], { count: 0xffff, before: locatorOf(0) })],
  ["a second end that the first does not speak of", large({}, {}, {})],
  ["a count of 65,535 alone", rawZip(few, { count: 0xffff })],
  ["a count of 65,535 and nothing else", rawZip([], { count: 0xffff })],
  ["a start of 4 GiB alone", rawZip(few, { start: 0xffffffff })],
])("%s is refused", (_, zip) => {
  expect(sum(zip)).toBe("BAD_MODULE");
});

test("a directory of 65,535 bytes is read, as go reads it", async () => {
  const zip = rawZip([...few, filler()]);

  expect(placeOf(zip).size).toBe(0xffff);
  expect(await goSums([zip])).toEqual([sum(zip)]);
});

test("no other archive hides in a file, where go finds it by a locator in an extra field", async () => {
  const evil = rawZip([{ name: `${root}/a.go`, text: "package evil\n" }]);
  const place = placeOf(evil);
  const hidden = Buffer.concat([
    evil.subarray(0, -22),
    end64({ count: 1, ...place }, { at: 0 }).subarray(0, 56),
  ]);
  const front = { name: `${root}/z`, text: hidden };
  const found = 30 + front.name.length + place.start + place.size;
  const last = filler([front]);
  const extra = Buffer.concat([last.extra.subarray(20), locatorOf(found)]);
  const zip = rawZip([front, { ...last, extra }]);

  // go takes a directory of 65,535 bytes for a sign of a larger end.
  expect(await goSums([zip])).toEqual([sum(evil)]);
  expect(sum(zip)).toBe("BAD_MODULE");
});

/** A locator, without the record before it. */
function locatorOf(record: number): Buffer {
  return end64(good, { at: record }).subarray(56);
}

/** An entry that makes the directory of `others` and itself 65,535 bytes large. */
function filler(others: readonly RawEntry[] = few) {
  const name = `${root}/filler`;
  const used = placeOf(rawZip([...others, { name }])).size;
  return { name, extra: Buffer.alloc(0xffff - used) };
}
