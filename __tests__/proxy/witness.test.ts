import { Buffer } from "node:buffer";
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { Witness } from "../../src/proxy/witness.ts";
import { database, signer } from "../support/checksum-database.ts";
import { sums } from "../support/module-zip.ts";
import {
  changed,
  flipped,
  goWords,
  grown,
  modules,
  verifier,
  word,
  type Files,
} from "../support/records.ts";

const size = 600;
const by = signer("sums.example.com");
const { answers: files } = grown(by, size);
const all = modules(size);
const module = { path: "example.com/M300", version: "v1.0.0" };
const record = sums({ ...module, files: { "go.mod": "module example.com/M300\n" } });
const h1 = record.split(/[ \n]/)[2] ?? "";
const name = "lookup/example.com/!m300@v1.0.0";
const lookup = String(files.get(name));
const head = String(files.get("latest"));
const [left, right] = lookup.split(record);

/** What a tree of the same size says when one of its records is another. */
const forked = database(
  by,
  all.map((each) => (each.path === module.path ? { ...each, files: { "go.mod": "evil" } } : each)),
).answers;
const stranger = grown(signer("other.example.com"), size).answers;
const impostor = grown(signer("sums.example.com"), size).answers;
const smaller = grown(by, 300).answers;
const larger = grown(by, 601).answers;

/** Files of a database with one edit. */
const edits: readonly (readonly [string, Files])[] = [
  ["another hash", edit(lookup.replace(h1, `h1:${"A".repeat(43)}=`))],
  [
    "another module's record under this name",
    edit(String(files.get("lookup/example.com/!m5@v1.0.0"))),
  ],
  ["another record's number", edit(lookup.replace("300\n", "301\n"))],
  ["a number outside of the tree", edit(lookup.replace("300\n", "600\n"))],
  ["a number far outside of the tree", edit(lookup.replace("300\n", "999999999999999\n"))],
  ["a record that is in another fork of the tree", edit(String(forked.get(name)))],
  ["nothing in it", edit("")],
  ["nothing but its number", edit("300\n")],
  ["no tree head", edit(`${left}${record}\n`)],
  ["its end cut off", edit(lookup.slice(0, -9))],
  ["a line more in its record", edit(`${left}${record}x v1.0.0 ${h1}\n${right}`)],
  ["a line more before its record", edit(`${left}x v1.0.0 ${h1}\n${record}${right}`)],
  ["a line less", edit(`${left}${record.slice(0, record.indexOf("\n") + 1)}${right}`)],
  ["a line behind its head", edit(`${lookup}more\n`)],
  ["an empty line behind its head", edit(`${lookup}\n`)],
  ["a text before it", edit(`x\n${lookup}`)],
  ["a stranger's head", edit(lookup.replace(head, String(stranger.get("latest"))))],
  [
    "a head by another key of that name",
    edit(lookup.replace(head, String(impostor.get("latest")))),
  ],
  ["a head that does not have it yet", edit(lookup.replace(head, String(smaller.get("latest"))))],
  ["a head whose tiles are not here", edit(lookup.replace(head, String(larger.get("latest"))))],
  ["another size in its head", edit(lookup.replace("tree\n600", "tree\n599"))],
  ["a signature cut short", edit(lookup.replace(/.{9}\n$/, "\n"))],
  ["no signature", edit(lookup.replace(/— .*\n$/, ""))],
  ["its own tile missing", changed(files, { "tile/8/0/001": undefined })],
  ["a tile of the rest missing", changed(files, { "tile/8/0/002.p/88": undefined })],
  ["the row above missing", changed(files, { "tile/8/1/000.p/2": undefined })],
  ["an empty tile", changed(files, { "tile/8/0/001": "" })],
  ["a tile cut short", changed(files, { "tile/8/0/001": tile("tile/8/0/001").subarray(0, -1) })],
  ["a tile in another one's place", changed(files, { "tile/8/0/001": tile("tile/8/0/000") })],
  ["another fork's tile", changed(files, { "tile/8/0/001": tile("tile/8/0/001", forked) })],
  ["the tiles of another fork", new Map([...forked, [name, tile(name)]])],
];

test("an honest record is believed, as go believes it", async () => {
  const answers = await goWords([files, forked], by.verifier, module);

  expect(word(files, verifier(by), module)).toBe(h1);
  expect([files, forked].map((each) => word(each, verifier(by), module))).toEqual(answers);
});

test.each(edits)("a database with %s is refused", (_, forged) => {
  expect(word(forged, verifier(by), module)).toBe("BAD_SUMDB");
});

test("go believes none of them either", async () => {
  const answers = await goWords(
    edits.map(([, forged]) => forged),
    by.verifier,
    module,
  );

  expect(answers.map((answer) => answer === h1 || answer === null)).not.toContain(false);
  expect(edits.filter((__, at) => answers[at] !== null).map(([edit_]) => edit_)).toEqual([]);
});

test.each([
  ["a stranger's key", stranger],
  ["another key of that name", impostor],
])("a database with %s is refused", (_, other) => {
  expect(word(other, verifier(by), module)).toBe("BAD_SUMDB");
});

test("what there is no lookup of has no word", () => {
  expect(word(changed(files, { [name]: undefined }), verifier(by), module)).toBe("none");
  expect(word(new Map(), verifier(by), module)).toBe("none");
  expect(word(files, verifier(by), { ...module, version: "v1.0.1" })).toBe("none");
});

test("a refusal says which file it is, and what came", () => {
  expect(asking(changed(files, { "tile/8/0/001": undefined }))).toThrow(
    `checksum database: ${name}: wanted a record in the signed tree, got a tile that is missing`,
  );
  expect(asking(edit(lookup.replace("300\n", "600\n")))).toThrow(
    `checksum database: ${name}: wanted a record in the signed tree, got another root`,
  );
});

test("a record may be held against another head, and only against one that has it", () => {
  const witness = new Witness(verifier(by), (each) => larger.get(each) ?? files.get(each));
  const newest = String(larger.get("latest"));
  const found = witness.hashes(module.path, module.version, newest);

  expect(found?.h1).toBe(h1);
  expect(found?.record).toEqual({ id: 300, text: record, head: String(larger.get("latest")) });
  expect(() => witness.hashes(module.path, module.version, String(impostor.get("latest")))).toThrow(
    "wanted a signature by sums.example.com",
  );
});

test("any bit flipped in a lookup, or a tile that it needs, is refused", () => {
  const needed = new Set<string>();
  new Witness(verifier(by), (each) => {
    needed.add(each);
    return files.get(each);
  }).hashes(module.path, module.version);
  const flip = fc
    .tuple(fc.constantFrom(...needed), fc.nat(), fc.integer({ min: 1, max: 255 }))
    .map(([each, at, change]) => [each, at % tile(each).length, change] as const);

  expect([...needed].toSorted()).toEqual([name, ...tilesOf(size)].toSorted());
  fc.assert(
    fc.property(flip, ([each, at, change]) => {
      const forged = changed(files, { [each]: flipped(tile(each), at, change) });
      expect(word(forged, verifier(by), module)).toBe("BAD_SUMDB");
    }),
    { numRuns: 3000 },
  );
});

test("what is flipped in a database, go refuses where it is refused here", async () => {
  const places = [name, ...tilesOf(size)].flatMap((each) =>
    Array.from({ length: 40 }, (_, at) => [each, (at * 7919) % tile(each).length] as const),
  );
  const forged = places.map(([each, at]) => changed(files, { [each]: flipped(tile(each), at) }));
  const answers = await goWords(forged, by.verifier, module);

  // In base64 of a signature, go takes two spellings; here there is one.
  expect(answers.filter((answer) => answer !== null && answer !== h1)).toEqual([]);
  expect(new Set(forged.map((each) => word(each, verifier(by), module)))).toEqual(
    new Set(["BAD_SUMDB"]),
  );
});

function asking(some: Files) {
  const witness = new Witness(verifier(by), (each) => some.get(each));
  return () => witness.hashes(module.path, module.version);
}

function edit(text: string): Files {
  return changed(files, { [name]: text });
}

function tile(each: string, from: Files = files): Buffer {
  return from.get(each) ?? Buffer.of();
}

/** All of its tiles: a record in the middle of a tree of 600 needs three of four. */
function tilesOf(count: number): string[] {
  return ["tile/8/0/001", "tile/8/1/000.p/2", `tile/8/0/002.p/${count - 512}`];
}
