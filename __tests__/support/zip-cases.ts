import { Buffer } from "node:buffer";
import { descriptor, rawZip, type RawEntry } from "./raw-zip.ts";

type Cases = readonly (readonly [string, Buffer])[];

/** The folder in a zip of the module that these are. */
export const root = "example.com/a@v1.2.3";
const text = "module example.com/a\n";
const goMod: RawEntry = { name: `${root}/go.mod`, text, deflated: true };
const source: RawEntry = { name: `${root}/a/a.go`, text: "package a\n" };
/** An honest one. */
export const honest = rawZip([goMod, source]);
const named = (...names: readonly (string | Uint8Array)[]) =>
  rawZip(names.map((name) => ({ name })));
const below = (...names: readonly string[]) => named(...names.map((name) => `${root}/${name}`));
const one = (fields: Partial<RawEntry>) => rawZip([source, { ...goMod, ...fields }]);
/** An entry as go writes it: its CRC and sizes come behind it. */
const streamed: RawEntry = {
  name: `${root}/b.go`,
  text: "package b\n",
  fields: { flags: 0x808 },
  local: { crc: 0, packed: 0, unpacked: 0 },
  behind: descriptor("package b\n", 10),
};

/** Two entries, of which the second's bytes are in the first's: its local header comes behind the other's. */
const inner = rawZip([source]);
const nested: RawEntry = { ...source, local: { offset: 30 + root.length + 2 } };

/** Zips that go unpacks. */
export const accepted: Cases = [
  ["an honest one", honest],
  ["an empty one", rawZip([])],
  ["one without a go.mod", rawZip([source])],
  ["an empty file", below("empty")],
  ["an empty file, deflated", rawZip([{ name: `${root}/e`, deflated: true }])],
  ["a descriptor behind an entry", rawZip([streamed, goMod])],
  [
    "a descriptor without a signature",
    rawZip([goMod, { ...streamed, behind: descriptor("package b\n", 10, false) }]),
  ],
  ["directories", below("", "a/", "a/b", "a/", "c/d/")],
  ["letters of other scripts", below("é/文.go", "Straße")],
  ["extra fields", one({ extra: Buffer.of(1, 0, 0, 0), localExtra: Buffer.of(2, 0, 0, 0) })],
  ["odd names", below("a b", "#$%&()+,-.=@[]^_{}~", ".gitignore", "console.go", "LICENSE")],
  ["a go.mod-like name", below("a/go.mods", "xgo.mod")],
];

/** Zips that go refuses, too. */
export const refused: Cases = [
  ["nothing", Buffer.alloc(0)],
  ["text", Buffer.from("this is no archive, but it is long enough for one")],
  ["an end that is cut", honest.subarray(0, -1)],
  ["a comment that is not there", rawZip([goMod], { commentLength: 1 })],
  ["fewer entries than said", rawZip([goMod], { count: 2 })],
  ["more entries than said", rawZip([goMod, source], { count: 1 })],
  ["a directory that begins too late", rawZip([goMod], { start: 60 })],
  ["a directory behind the end", rawZip([goMod], { start: 0xfffffff0 })],
  ["another module", named("example.com/b@v1.2.3/go.mod")],
  ["another version", named("example.com/a@v1.2.4/go.mod")],
  ["no module", named("go.mod")],
  ["a name that goes on", named(`${root}x/go.mod`)],
  ["a name in capitals", named("example.com/A@v1.2.3/go.mod")],
  ["..", below("../go.mod")],
  [".. further down", below("a/../go.mod")],
  ["..at the end", below("a/..")],
  [".", below("./go.mod")],
  ["an absolute name", named("/etc/passwd")],
  ["an absolute name below", below("/etc/passwd")],
  ["a double slash", below("a//b")],
  ["two slashes at the end", below("a//")],
  ["a backslash", below("a\\b")],
  ["a drive", below("C:x")],
  ["NUL", below("a\0b")],
  ["a line break", below("a\nb")],
  ["invalid UTF-8", named(Buffer.from(`${root}/\xff`, "latin1"))],
  ["an emoji", below("😀")],
  ["a dot at the end", below("a./b")],
  ["a name of Windows", below("a/NUL.txt")],
  ["a name twice", below("a", "a")],
  ["case twins", below("a", "A")],
  ["case twins of directories", below("a/b", "A/c")],
  ["case twins of other scripts", below("Σ", "ς")],
  ["a long s", below("s", "ſ")],
  ["a Kelvin sign", below("k", "\u212a")],
  ["a sharp s in capitals", below("ß", "ẞ")],
  ["a file where a directory is", below("a/b", "a")],
  ["a directory where a file is", below("a", "a/b")],
  ["a file and an empty directory", below("a", "a/")],
  ["a directory with bytes", rawZip([{ name: `${root}/a/`, text: "x" }])],
  ["a go.mod further down", below("a/go.mod")],
  ["a go.mod in capitals", below("GO.MOD")],
  ["a large go.mod", one({ fields: { unpacked: (16 << 20) + 1 } })],
  ["a large LICENSE", one({ name: `${root}/LICENSE`, fields: { unpacked: (16 << 20) + 1 } })],
  ["a method that nobody knows", one({ fields: { method: 9 } })],
  ["a wrong CRC", one({ fields: { crc: 1 } })],
  ["a size that is too large", one({ fields: { unpacked: text.length + 1 } })],
  ["a size that is too small", one({ fields: { unpacked: text.length - 1 } })],
  ["a size of 0", one({ fields: { unpacked: 0 } })],
  ["a stored size that is too large", one({ deflated: false, fields: { unpacked: 100 } })],
  ["a stored size that is too small", one({ deflated: false, fields: { unpacked: 1 } })],
  ["what is not deflated", one({ packed: Buffer.from("nonsense!") })],
  ["what is cut", one({ fields: { packed: 5 } })],
  ["bytes behind the file", one({ deflated: false, fields: { packed: 100_000 } })],
  ["a descriptor with another CRC", rawZip([{ ...streamed, behind: descriptor("x", 10) }])],
  ["an entry elsewhere", one({ local: { offset: 1 } })],
  ["an entry behind the end", one({ local: { offset: 100_000 } })],
  [
    "500 MiB and a byte",
    rawZip([
      { name: `${root}/a`, fields: { unpacked: 500 << 20 } },
      { name: `${root}/b`, text: "x" },
    ]),
  ],
];

/** Zips that go reads, one way or the other. */
export const strict: Cases = [
  ["more behind the end", Buffer.concat([honest, Buffer.of(0)])],
  ["a comment", rawZip([goMod], { commentLength: 1, behind: Buffer.of(0x41) })],
  ["several disks", rawZip([goMod], { disk: 1 })],
  ["bytes before the end", rawZip([goMod], { before: Buffer.alloc(9) })],
  ["bytes before the entries", Buffer.concat([Buffer.alloc(9), honest])],
  ["another local name", one({ local: { name: `${root}/go.sum` } })],
  ["a longer local name", one({ local: { name: `${root}/go.mod2` } })],
  ["an entry in another", rawZip([{ name: `${root}/z`, text: inner }, nested])],
  ["no CRC", one({ fields: { crc: 0 } })],
  ["a descriptor that is not whole", rawZip([{ ...streamed, behind: Buffer.alloc(0) }])],
];
