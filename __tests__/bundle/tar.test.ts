import { Buffer } from "node:buffer";
import { buffer } from "node:stream/consumers";
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import * as tarStream from "tar-stream";
import * as tar from "../../src/bundle/tar.ts";
import { end, entry, pax, paxRecord } from "../support/parts.ts";

/** The archive that tar-stream makes of one file with the fields that packing gives it. */
async function oracle(name: string, bytes: Buffer, mode = 0o644): Promise<Buffer> {
  const pack = tarStream.pack();
  pack.entry({ name, size: bytes.length, mode, mtime: new Date(0), uid: 0, gid: 0 }, bytes);
  pack.finalize();
  return buffer(pack);
}

function ours(name: string, bytes: Buffer, mode = 0o644): Buffer {
  const header = tar.encode({ name, size: bytes.length, mode });
  return Buffer.concat([header, bytes, Buffer.alloc(tar.padding(bytes.length)), end]);
}

const directory = "d".repeat(50);

test.each([
  ["short", "vendor/a.go"],
  ["of 100 bytes", "x".repeat(100)],
  ["of 101 bytes, with a place to split", `${directory}/${"x".repeat(50)}`],
  ["of 255 bytes, split at the first slash that will do", `${"p".repeat(154)}/${"x".repeat(100)}`],
  ["of 256 bytes, with the longest prefix", `${"p".repeat(155)}/${"x".repeat(100)}`],
  ["with a prefix too long", `${"p".repeat(156)}/${"x".repeat(100)}`],
  ["too long, with many slashes", `${"p/".repeat(120)}${"x".repeat(60)}`],
  ["with no place to split", "x".repeat(101)],
  ["with a last element too long", `a/${"x".repeat(101)}`],
  ["longer than 255 bytes", `${directory}/`.repeat(6) + "x"],
  ["of 1024 bytes", `${directory}/`.repeat(20) + "x".repeat(4)],
  ["not ASCII", "vendor/été.go"],
  ["not ASCII and long", `${"文".repeat(60)}/${"字".repeat(80)}`],
  ["beyond the basic plane", "😀.txt"],
])("a name that is %s is written as tar-stream writes it, and read back", async (_, name) => {
  expect(ours(name, Buffer.from("hello"))).toEqual(await oracle(name, Buffer.from("hello")));
});

const anyName = fc
  .array(
    fc.string({
      unit: fc.constantFrom("a", "b", "-", ".", "é", "文", "😀"),
      minLength: 1,
      maxLength: 90,
    }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((elements) => elements.join("/"));

test("any name, mode and content is written as tar-stream writes it", async () => {
  const mode = fc.constantFrom(0o644, 0o755);
  await fc.assert(
    fc.asyncProperty(
      anyName,
      fc.uint8Array({ maxLength: 1500 }),
      mode,
      async (name, bytes, bits) => {
        const wanted = await oracle(name, Buffer.from(bytes), bits);
        expect(ours(name, Buffer.from(bytes), bits).equals(wanted)).toBe(true);
      },
    ),
  );
});

test("every length of a pax record is counted as tar-stream counts it", async () => {
  for (let length = 101; length < 1100; length += length % 100 < 85 && length < 980 ? 5 : 1) {
    const name = "x".repeat(length);
    expect(ours(name, Buffer.alloc(0)).equals(await oracle(name, Buffer.alloc(0)))).toBe(true);
  }
});

test("what a header says is read back", () => {
  const name = fc.stringMatching(/^[a-z]{1,40}(?:\/[a-z]{1,40}){0,4}$/);
  fc.assert(
    fc.property(name, fc.nat(), fc.constantFrom(0o644, 0o755), (path, size, mode) => {
      const header = tar.encode({ name: path, size, mode });
      expect(header).toHaveLength(512);
      expect(tar.decode(header)).toEqual({ name: path, size, mode, type: "0" });
    }),
  );
});

test("a name that is not ASCII is read back from its pax header", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", minLength: 1 }).map((text) => `é${text}`),
      (name) => {
        const header = tar.encode({ name, size: 7, mode: 0o644 });
        const { type, size } = tar.decode(header.subarray(0, 512));
        expect(type).toBe("x");
        expect(tar.decodePax(header.subarray(512, 512 + size))).toBe(name);
        expect(tar.decode(header.subarray(-512))).toMatchObject({
          type: "0",
          size: 7,
          mode: 0o644,
        });
      },
    ),
  );
});

test("the blocks that these tests build by hand are the same", () => {
  expect(Buffer.concat([entry({ name: "a/b.go" }, "hello"), end])).toEqual(
    ours("a/b.go", Buffer.from("hello")),
  );
  expect(Buffer.concat([pax("é", "hello"), end])).toEqual(ours("é", Buffer.from("hello")));
});

test.each([
  ["another key", paxRecord("linkpath", "x")],
  ["one record more", paxRecord("path", "x") + paxRecord("size", "1")],
  ["two paths", paxRecord("path", "x") + paxRecord("path", "y")],
  ["a length too small", "8 path=x\n"],
  ["a length too large", "10 path=x\n"],
  ["a length with a zero in front", "010 path=x\n"],
  ["no length", "path=x\n"],
  ["no line break", "8 path=x"],
  ["bytes after it", `${paxRecord("path", "x")}\0`],
  ["bytes that are not UTF-8", Buffer.concat([Buffer.from("9 path="), Buffer.from([0xff, 0x0a])])],
  ["nothing", ""],
])("a pax header with %s has no path", (_, body) => {
  expect(tar.decodePax(Buffer.from(body))).toBeUndefined();
});

test("a pax header with exactly a path has it, whatever is in it", () => {
  expect(tar.decodePax(Buffer.from(paxRecord("path", "a\nb")))).toBe("a\nb");
  expect(tar.decodePax(Buffer.from(paxRecord("path", "")))).toBe("");
});

test.each([
  [0, 0],
  [1, 511],
  [511, 1],
  [512, 0],
  [513, 511],
])("%d bytes of content are followed by %d zeros", (size, zeros) => {
  expect(tar.padding(size)).toBe(zeros);
});

test("fields that are no numbers are read as such, and a block that is none has no type", () => {
  expect(tar.decode(Buffer.alloc(512, "z"))).toMatchObject({
    size: Number.NaN,
    mode: Number.NaN,
    type: "z",
  });
  expect(tar.decode(Buffer.alloc(0))).toMatchObject({ name: "", type: "\0" });
});
