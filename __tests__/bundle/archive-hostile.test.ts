import { Buffer } from "node:buffer";
import { expect, test } from "@jest/globals";
import {
  entry,
  forged,
  header,
  hostile,
  named,
  octal,
  outcome,
  pax,
  paxRecord,
  type Header,
} from "../support/parts.ts";

/** Archives as an attacker seals them: the manifest is true of each, only what is in it is not. */
const deep = `${"a/".repeat(64)}a`;

test("the archive that the others are made of is accepted", async () => {
  expect(await outcome(forged(named("a/b.go", "package b\n")))).toBe("accepted");
});

test.each([
  ["NAME_ESCAPES", ["../x", "..", "a/../../x", "a/.."]],
  ["NAME_ABSOLUTE", ["/x", "//x", "C:\\x", "c:x", "\\x", "\\\\host\\share\\x"]],
  [
    "NAME_CONTROL",
    [
      "a\nb",
      "a\rb",
      "\u001b[2J",
      "a\u007f",
      "a\u202eog.",
      "\u2066a",
      "a\u200bb",
      "a\u2028b",
      "\ue000",
    ],
  ],
  [
    "BAD_NAME",
    [".", "./a", "a/./b", "a//b", "a/", "a/.", "a\\b", "a\\..\\..\\b", "aa:b", "a*", 'a"', "a|b"],
  ],
  [
    "BAD_NAME",
    [
      "a.",
      "a ",
      "a./b",
      "a /b",
      "con",
      "a/NUL",
      "aux.go",
      "com1.txt",
      "LPT9",
      "com¹",
      "conout$",
      "nul .go",
    ],
  ],
  [
    "BAD_NAME",
    [
      "e\u0301",
      "\u212bngstrom",
      "x".repeat(256),
      "é".repeat(128),
      deep,
      `${"d".repeat(200)}/`.repeat(5) + "x".repeat(20),
    ],
  ],
])("%s: names %j", async (code, names) => {
  const came = await Promise.all(names.map((name) => outcome(forged(named(name, "x")))));

  expect(came).toEqual(names.map(() => code));
});

test.each([
  ["two files that differ in case", "NAME_CASE_TWIN", ["A.go", "a.go"]],
  ["two directories that differ in case", "NAME_CASE_TWIN", ["A/x", "a/y"]],
  ["a file and a directory that differ in case", "NAME_CASE_TWIN", ["A", "a/x"]],
  ["a directory and a file that differ in case", "NAME_CASE_TWIN", ["A/x", "a"]],
  ["two names that are one in compatibility form", "NAME_CASE_TWIN", ["fi", "ﬁ"]],
  ["two names that are one when case is folded", "NAME_CASE_TWIN", ["strasse", "straße"]],
  ["a file that is another's directory", "NAME_CASE_TWIN", ["a", "a/b"]],
  ["a name twice", "ENTRY_DUPLICATE", ["a", "a"]],
  ["names out of order", "ENTRY_ORDER", ["b", "a"]],
  ["names in an order that is not that of bytes", "ENTRY_ORDER", ["a", "B"]],
])("%s: %s", async (_, code, names) => {
  expect(await outcome(forged(...names.map((name) => named(name, "x"))))).toBe(code);
});

test.each([
  ["a hard link", { type: "1", linkname: "b" }],
  ["a symbolic link", { type: "2", linkname: "../../etc" }],
  ["a character device", { type: "3", devmajor: "000001 " }],
  ["a block device", { type: "4" }],
  ["a directory", { type: "5" }],
  ["a directory by its name, too", { name: "a/", type: "5" }],
  ["a FIFO", { type: "6" }],
  ["a contiguous file", { type: "7" }],
  ["a file of the old form", { type: "\0" }],
  ["a long name of GNU's", { name: "././@LongLink", type: "L" }],
  ["a long link name of GNU's", { name: "././@LongLink", type: "K" }],
  ["a sparse file", { type: "S" }],
  ["a global pax header", { type: "g" }],
  ["a volume label", { type: "V" }],
  ["a type that nobody knows", { type: "\u0001" }],
] satisfies [string, Header][])("ENTRY_TYPE: %s", async (_, fields) => {
  expect(await outcome(forged(entry({ name: "a", ...fields }), named("b")))).toBe("ENTRY_TYPE");
});

test.each([
  ["an owner", { uid: "001000 " }],
  ["a group", { gid: "001000 " }],
  ["a time", { mtime: "14000000000 " }],
  ["a user name", { uname: "root" }],
  ["a group name", { gname: "root" }],
  ["a device number", { devmajor: "000001 " }],
  ["another device number", { devminor: "000001 " }],
  ["a link name", { linkname: "b" }],
  ["mode 0777", { mode: "000777 " }],
  ["mode 0600", { mode: "000600 " }],
  ["a setuid bit", { mode: "004755 " }],
  ["a sticky bit", { mode: "001644 " }],
  ["a mode that is none", { mode: "zzzzzz " }],
  ["a mode in another spelling", { mode: "0000644" }],
  ["a mode as GNU writes it", { mode: "0000644\0" }],
  ["another magic", { magic: "ustar  \0" }],
  ["no magic", { magic: "\0".repeat(8) }],
  ["a wrong checksum", { checksum: "000001 \0" }],
  ["a checksum in another spelling", { checksum: "  1234\0 " }],
  ["no checksum", { checksum: "\0".repeat(8) }],
  ["a prefix that needs none", { prefix: "p" }],
  ["bytes behind the name", { name: "a\0b" }],
  ["bytes behind the prefix", { prefix: `\0${"x".repeat(100)}` }],
  ["bytes behind the fields", { prefix: `${"\0".repeat(160)}x` }],
  ["a name that is not UTF-8", { name: Buffer.of(0xff, 0xfe) }],
  ["a name that is not ASCII without a pax header", { name: "é" }],
  ["a size that is none", { size: "zzzzzzzzzzz " }],
  ["no size", { size: "\0".repeat(12) }],
  ["a negative size", { size: "-0000000001 " }],
  ["a size in another spelling", { size: "0000000000\0 " }],
  ["a size in base 256", { size: Buffer.concat([Buffer.of(0x80), Buffer.alloc(11)]) }],
  ["a size of twelve digits", { size: "000000000000" }],
] satisfies [string, Header][])("BAD_ARCHIVE: %s", async (_, fields) => {
  expect(await outcome(forged(entry({ name: "a", ...fields })))).toBe("BAD_ARCHIVE");
});

test.each([
  ["BAD_ARCHIVE", "a size larger than what comes", [header({ name: "a", size: octal(10_000) })]],
  ["BAD_ARCHIVE", "a size that swallows the end", [header({ name: "a", size: octal(1024) })]],
  ["BAD_ARCHIVE", "a size of eight gigabytes", [header({ name: "a", size: "77777777777 " })]],
  [
    "BAD_ARCHIVE",
    "a size smaller than what comes",
    [entry({ name: "a", size: octal(1) }, "hello")],
  ],
  ["ENTRY_TYPE", "a size of none, with content", [entry({ name: "a", size: octal(0) }, "hello")]],
  ["BAD_ARCHIVE", "a header of content", [named("a", "x"), Buffer.alloc(512, "x")]],
  [
    "ENTRY_TYPE",
    "a zero block between entries",
    [named("a", "x"), Buffer.alloc(512), named("b", "x")],
  ],
  [
    "BAD_ARCHIVE",
    "padding that is not zero",
    [header({ name: "a", size: octal(5) }), Buffer.alloc(512, "hello")],
  ],
  [
    "BAD_ARCHIVE",
    "a last byte of padding",
    [entry({ name: "a" }, "x").subarray(0, -1), Buffer.of(1)],
  ],
])("%s: %s", async (code, _, blocks) => {
  expect(await outcome(forged(...blocks))).toBe(code);
});

const long = "é".repeat(60);
const path = paxRecord("path", long);

test.each([
  ["one record more", [pax(long, "x", path + paxRecord("size", "9"))]],
  ["one record before", [pax(long, "x", paxRecord("mtime", "1") + path)]],
  ["a link path", [pax(long, "x", paxRecord("linkpath", "/etc/passwd"))]],
  ["two paths", [pax(long, "x", path + paxRecord("path", "b"))]],
  ["a length that lies", [pax(long, "x", path.replace(/^\d+/, "999"))]],
  ["a path that needs none", [pax("short", "x")]],
  ["a path that could be split", [pax(`${"d".repeat(60)}/${"x".repeat(60)}`, "x")]],
  ["no record", [pax(long, "x", "")]],
  ["more than any name needs", [pax(long, "x", paxRecord("path", "é".repeat(3000)))]],
  [
    "a size that is none",
    [header({ name: "PaxHeader", type: "x", size: "zzzzzzzzzzz " }), named("a")],
  ],
  ["a negative size", [header({ name: "PaxHeader", type: "x", size: "-0000000001 " }), named("a")]],
  ["nothing behind it", [entry({ name: "PaxHeader", type: "x" }, path)]],
  ["another one behind it", [entry({ name: "PaxHeader", type: "x" }, path), pax(long, "x")]],
  [
    "a link behind it",
    [entry({ name: "PaxHeader", type: "x" }, path), entry({ name: "PaxHeader", type: "2" })],
  ],
  ["another name behind it", [entry({ name: "PaxHeader", type: "x" }, path), entry({ name: "a" })]],
  [
    "another name of its own",
    [entry({ name: "PaxHeader/a", type: "x" }, path), entry({ name: "PaxHeader" })],
  ],
  [
    "an owner of its own",
    [entry({ name: "PaxHeader", type: "x", uid: "000001 " }, path), entry({ name: "PaxHeader" })],
  ],
  [
    "a mode of its own",
    [entry({ name: "PaxHeader", type: "x", mode: "000755 " }, path), entry({ name: "PaxHeader" })],
  ],
  [
    "padding that is not zero",
    [Buffer.concat([pax(long).subarray(0, 1023), Buffer.of(1), pax(long).subarray(1024)])],
  ],
])("BAD_ARCHIVE: a pax header with %s", async (_, blocks) => {
  expect(await outcome(forged(...blocks))).toBe("BAD_ARCHIVE");
});

test("BAD_ARCHIVE: a header at the very end whose honest form would be longer than what is left", async () => {
  const raw = header({ name: "é" });
  const wide = header({ name: Buffer.alloc(100, 0xff), prefix: Buffer.alloc(155, 0xff) });

  expect(await outcome(hostile([raw, Buffer.alloc(1024)]))).toBe("BAD_ARCHIVE");
  expect(await outcome(forged(raw))).toBe("BAD_ARCHIVE");
  expect(await outcome(forged(wide))).toBe("BAD_ARCHIVE");
});

test("ENTRY_TYPE comes before what the entry is called", async () => {
  expect(await outcome(forged(entry({ name: "../x", type: "2", linkname: "/" })))).toBe(
    "ENTRY_TYPE",
  );
});
