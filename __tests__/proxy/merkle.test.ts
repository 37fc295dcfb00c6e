import { Buffer } from "node:buffer";
import { expect, test } from "@jest/globals";
import { OfflineError } from "../../src/errors.ts";
import { parseHead, tileName, Tree } from "../../src/proxy/merkle.ts";
import { open } from "../../src/proxy/note.ts";
import { signer } from "../support/checksum-database.ts";
import { sums } from "../support/module-zip.ts";
import { refusal } from "../support/parts.ts";
import { changed, flipped, grown, modules, verifier, type Files } from "../support/records.ts";

const by = signer("sums.example.com");
const root = Buffer.alloc(32, 7);
const base64 = root.toString("base64");

test("a head has a size and a root", () => {
  const text = `go.sum database tree\n51929692\n${base64}\n`;

  expect(parseHead(text)).toEqual({ size: 51_929_692, root });
  expect(parseHead(`${text}more lines\n`)).toEqual({ size: 51_929_692, root });
  expect(parseHead(text.replace("51929692", "0")).size).toBe(0);
  expect(parseHead(text.replace("51929692", "9".repeat(15))).size).toBe(10 ** 15 - 1);
});

test.each([
  ["nothing", ""],
  ["another tree", `go.sum database\n1\n${base64}\n`],
  ["something before it", `x\ngo.sum database tree\n1\n${base64}\n`],
  ["a negative size", `go.sum database tree\n-1\n${base64}\n`],
  ["a zero before the size", `go.sum database tree\n01\n${base64}\n`],
  ["a size that is too large", `go.sum database tree\n${"9".repeat(16)}\n${base64}\n`],
  ["no size", `go.sum database tree\n\n${base64}\n`],
  ["no root", "go.sum database tree\n1\n"],
  ["a root that is too short", `go.sum database tree\n1\n${base64.slice(0, -4)}\n`],
  ["a root that is too long", `go.sum database tree\n1\n${base64}AAAA\n`],
  ["no line break at the end", `go.sum database tree\n1\n${base64}`],
])("a head with %s is refused", async (_, text) => {
  expect(await refusal(() => parseHead(text))).toBe("BAD_SUMDB");
});

test.each([
  [0, 0, 256, "8/0/000"],
  [0, 5, 256, "8/0/005"],
  [0, 5, 1, "8/0/005.p/1"],
  [1, 792, 97, "8/1/792.p/97"],
  [0, 999, 256, "8/0/999"],
  [0, 1000, 256, "8/0/x001/000"],
  [0, 202_849, 92, "8/0/x202/849.p/92"],
  [2, 1_234_567, 256, "8/2/x001/x234/567"],
])("tile %d %d with %d hashes is %s", (row, index, count, name) => {
  expect(tileName(row, index, count)).toBe(name);
});

/** Trees of one tile and of several rows, whole and not: the third row begins at 65,536 records. */
const sizes = [1, 2, 3, 7, 8, 255, 256, 257, 511, 512, 513, 600, 1000, 70_000];
const trees = new Map(sizes.map((size) => [size, grown(by, size).answers]));

/** Their records: a tree of fewer begins with the same. */
const records = modules(70_000).map(sums);

/** Places where something begins or ends. */
function places(size: number): number[] {
  const some = [
    0,
    1,
    2,
    254,
    255,
    256,
    257,
    511,
    512,
    65_535,
    65_536,
    size >> 1,
    size - 2,
    size - 1,
  ];
  return [...new Set(some)].filter((id) => id >= 0 && id < size);
}

function treeOf(files: Files, read: string[] = []): Tree {
  const head = parseHead(open(String(files.get("latest")), verifier(by)));
  return new Tree(head, (name) => {
    read.push(`tile/${name}`);
    return files.get(`tile/${name}`);
  });
}

test.each(sizes)("a tree of %d has its records, each under its number", (size) => {
  const answers = trees.get(size) ?? new Map();
  for (const id of places(size)) {
    const record = records[id] ?? "";
    const [read, other]: string[][] = [[], []];
    expect(treeOf(answers, read).includes(id, record)).toBe(true);
    expect(treeOf(answers, other).includes(size, record)).toBe(false);
    expect(other).toEqual([]);
    for (const wrong of [`${record} `, record.replace("h1:", "h1:A"), ""]) {
      expect(() => treeOf(answers).includes(id, wrong)).toThrow("wanted the hash that follows");
    }
    for (const elsewhere of places(size).filter((each) => each !== id)) {
      expect(() => treeOf(answers).includes(elsewhere, record)).toThrow(/tile of row 0/);
    }
  }
});

test.each(sizes)("every tile that a record of a tree of %d needs counts whole", (size) => {
  const answers = trees.get(size) ?? new Map();
  const id = places(size).at(-2) ?? 0;
  const record = records[id] ?? "";
  const read: string[] = [];
  treeOf(answers, read).includes(id, record);

  for (const name of new Set(read)) {
    const tile = answers.get(name) ?? Buffer.of();
    expect(treeOf(changed(answers, { [name]: undefined })).includes(id, record)).toBeUndefined();
    for (const other of [tile.subarray(1), tile.subarray(32), Buffer.concat([tile, tile])]) {
      expect(() => treeOf(changed(answers, { [name]: other })).includes(id, record)).toThrow(
        `checksum database: ${name}: wanted ${tile.length} bytes, got ${other.length}`,
      );
    }
    // Of large trees some of the hashes are enough.
    for (let at = 0; at < tile.length; at += size > 1000 ? 32 * 17 : 32) {
      expect(isRefused(changed(answers, { [name]: flipped(tile, at) }), id, record)).toBe(true);
    }
  }
});

test("a tree that is read once reads a tile once for each hash", () => {
  const answers = trees.get(600) ?? new Map();
  const read: string[] = [];
  const tree = treeOf(answers, read);
  expect(tree.includes(0, records[0] ?? "")).toBe(true);
  const before = read.length;
  expect(tree.includes(0, records[0] ?? "")).toBe(true);

  expect(read).toHaveLength(before);
});

test("a tree without records has none", () => {
  expect(new Tree({ size: 0, root }, () => undefined).includes(0, "")).toBe(false);
});

function isRefused(files: Files, id: number, record: string): boolean {
  try {
    return treeOf(files).includes(id, record) === false;
  } catch (error) {
    return error instanceof OfflineError;
  }
}
