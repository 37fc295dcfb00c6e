import { Buffer } from "node:buffer";
import { expect, test } from "@jest/globals";
import { gather } from "../../src/proxy/gather.ts";
import { signer } from "../support/checksum-database.ts";
import { sums } from "../support/module-zip.ts";
import { refusal } from "../support/parts.ts";
import {
  changed,
  goWords,
  grown,
  modules,
  verifier,
  word,
  type Files,
} from "../support/records.ts";

const by = signer("sums.example.com");
const key = verifier(by);
const older = grown(by, 300).answers;
const newer = grown(by, 601).answers;
const all = modules(601);
const module = (at: number) => ({ path: `example.com/M${at}`, version: "v1.0.0" });
const lookup = (at: number) => `lookup/example.com/!m${at}@v1.0.0`;
const head = (files: Files) => String(files.get("latest"));

/** What a client has that asked for some records when the tree was small, and for others later. */
const mixed = new Map([
  ...newer,
  ...[5, 299].map((at) => [lookup(at), older.get(lookup(at)) ?? Buffer.of()] as const),
]);

function gathered(files: Files, ...numbers: readonly number[]) {
  const found = gather(numbers.map(module), key, (name) => files.get(name));
  const prefix = `sumdb/${by.name}/`;
  const below = [...found.files].map(
    ([name, bytes]) => [name.slice(prefix.length), Buffer.from(bytes)] as const,
  );
  expect([...found.files.keys()].every((name) => name.startsWith(prefix))).toBe(true);
  return { ...found, files: new Map(below) };
}

test.each([
  ["one head", newer],
  ["two heads, of which the older comes first", mixed],
])("records under %s come under the newest, with the tiles that they need", async (_, files) => {
  const numbers = [5, 299, 300, 600];
  const found = gathered(files, ...numbers);

  expect(found.late).toEqual([]);
  expect([...found.files.keys()].toSorted()).toEqual(
    [
      "supported",
      ...numbers.map(lookup),
      "tile/8/0/000",
      "tile/8/0/001",
      "tile/8/0/002.p/89",
      "tile/8/1/000.p/2",
    ].toSorted(),
  );
  for (const at of numbers) {
    const [h1, goModH1] = sums(all[at] ?? { ...module(at), files: {} }).match(/h1:\S+/g) ?? [];
    expect(found.hashes.get(`example.com/M${at}@v1.0.0`)).toEqual({ h1, goModH1 });
    expect(String(found.files.get(lookup(at)))).toContain(head(newer));
    expect(word(found.files, key, module(at))).toBe(h1);
    expect(await goWords([found.files], by.verifier, module(at))).toEqual([h1]);
  }
});

test("the order of the modules does not matter", () => {
  const [once, again] = [gathered(mixed, 5, 600), gathered(mixed, 600, 5)];

  expect(new Set(once.files.keys())).toEqual(new Set(again.files.keys()));
  expect(once.files.get(lookup(5))).toEqual(again.files.get(lookup(5)));
});

test("without modules there is nothing but the sign that a database is there", () => {
  expect([...gathered(newer).files]).toEqual([["supported", Buffer.of()]]);
});

test.each([
  ["no lookup", changed(newer, { [lookup(5)]: undefined })],
  ["no tile that shows it in the newest tree", changed(mixed, { "tile/8/0/000": undefined })],
])("a module with %s is late", (_, files) => {
  const found = gathered(files, 5, 300);

  expect(found.late).toContainEqual(module(5));
  expect(found.files.has(lookup(5))).toBe(false);
  expect(found.hashes.has("example.com/M5@v1.0.0")).toBe(false);
});

test("where nothing came, all are late", () => {
  expect(gathered(new Map(), 1, 2).late).toEqual([module(1), module(2)]);
});

const text = String(newer.get(lookup(5)));
const other = grown(signer("sums.example.com"), 601).answers;

test.each([
  ["another hash in its record", { [lookup(5)]: text.replace("h1:", "h1:A").replace("=\n", "\n") }],
  ["another record's number", { [lookup(5)]: text.replace(/^5/, "6") }],
  ["a number outside of the tree", { [lookup(5)]: text.replace(/^5/, "601") }],
  ["another module's record", { [lookup(5)]: String(newer.get(lookup(6))) }],
  ["nothing in its lookup", { [lookup(5)]: "" }],
  ["a head by another key", { [lookup(5)]: text.replace(head(newer), head(other)) }],
  ["a changed head", { [lookup(5)]: text.replace("tree\n601", "tree\n600") }],
  ["another tile", { "tile/8/0/000": other.get("tile/8/0/001") }],
  ["a tile that is cut", { "tile/8/0/000": newer.get("tile/8/0/000")?.subarray(32) }],
])("a record with %s is refused, not late", async (_, changes) => {
  expect(await refusal(() => gathered(changed(newer, changes), 5, 300))).toBe("BAD_SUMDB");
});
