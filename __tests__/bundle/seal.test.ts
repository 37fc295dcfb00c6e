import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { buffer } from "node:stream/consumers";
import { zstdDecompressSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import * as tarStream from "tar-stream";
import { Names } from "../../src/bundle/name.ts";
import { seal, type Content } from "../../src/bundle/seal.ts";
import { compareText } from "../../src/module/version.ts";
import {
  all,
  content,
  files,
  open,
  refusal,
  sealed,
  stream,
  type Sealed,
} from "../support/parts.ts";

/** The tar in a part, as `zstd -d` gives it: its frames one after the other. */
function unpack({ part, bytes }: Sealed): Buffer {
  let at = 0;
  const frames = part.frames.map(({ size }) => {
    at += size;
    return zstdDecompressSync(bytes.subarray(at - size, at));
  });
  return Buffer.concat(frames);
}

const long = `vendor/${"long/".repeat(30)}${"n".repeat(50)}.go`;
const texts = [
  ["lists/a@v1.0.0", "x\n"],
  ["vendor/a/été.txt", "é"],
  ["vendor/empty", ""],
  [long, "package long\n"],
  [`vendor/${"x".repeat(120)}`, "unsplittable"],
] as const;
const sample = texts.map(([name, text]) => content(name, text));

test("the sealed tar is read by tar-stream, with the same names and bytes", async () => {
  const extract = tarStream.extract();
  const read: unknown[] = [];
  extract.end(unpack(await sealed(sample)));
  for await (const entry of extract) {
    read.push([entry.header.name, (await buffer(entry)).toString(), entry.header.mode]);
  }

  expect(read).toEqual(texts.map(([name, text]) => [name, text, 0o644]));
});

test("the sealed tar is read by the system's tar, with the same names and bytes", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "seal-"));
  const input = unpack(await sealed(sample));
  const ran = spawnSync("tar", ["-x", "-f", "-"], { cwd: folder, input, encoding: "utf8" });
  const read = texts.map(([name]) => [name, readFileSync(path.join(folder, name), "utf8")]);
  rmSync(folder, { recursive: true });

  expect([ran.status, ran.stderr]).toEqual([0, ""]);
  expect(read).toEqual(texts);
});

test("sealing twice gives equal bytes", async () => {
  const again = texts.map(([name, text]) => content(name, text));

  expect(await sealed(again)).toEqual(await sealed(sample));
});

test("the manifest's entry counts entries, frames and bytes", async () => {
  const made = await sealed(sample);
  const sizes = made.part.frames.map(({ size }) => size);

  expect(made.part.entries).toBe(5);
  expect(sizes.reduce((a, b) => a + b)).toBe(made.bytes.length);
  expect(made.part.frames.reduce((sum, { unpacked }) => sum + unpacked, 0)).toBe(
    unpack(made).length,
  );
});

test("a frame begins where another kind of names does", async () => {
  const names = ["files/a", "files/b", "lists/a", "mods/a", "mods/b"];
  const made = await all(seal(stream(names.map((name) => content(name))), "p"));

  expect(made.map(({ entries }) => entries)).toEqual([2, 1, 2]);
});

test("a frame ends behind the entry that fills it, and no entry is cut", async () => {
  const sizes = [3 << 20, 1 << 20, 1, 5 << 20, 1, 1 << 20];
  const contents = sizes.map((size, index) => content(`v/${index}`, Buffer.alloc(size, index)));
  const made = await all(seal(stream(contents), "p"));

  expect(made.map(({ entries }) => entries)).toEqual([2, 2, 2]);
});

test("a file larger than the compressor's window is sealed and opened", async () => {
  const bytes = randomBytes(3 << 20);
  const large = Buffer.concat([bytes, bytes, bytes]);
  const [entry] = await open(await sealed([content("v/large", large)]));

  expect(entry?.name).toBe("v/large");
  expect(large.equals(entry?.bytes ?? Buffer.alloc(0))).toBe(true);
});

test("many frames come in their order", async () => {
  const names = Array.from({ length: 20 }, (_, index) => `${String.fromCodePoint(97 + index)}/x`);
  const made = await sealed(names.map((name) => content(name, name)));

  expect(made.part.frames).toHaveLength(20);
  expect(await files(made)).toEqual(names.map((name) => [name, name]));
});

test("a part without files is an archive without entries", async () => {
  const empty = await sealed([]);

  expect(empty.part).toMatchObject({ entries: 0, frames: [{ unpacked: 1024 }] });
  expect(await files(empty)).toEqual([]);
});

test.each([
  ["NAME_ESCAPES", ["../x"]],
  ["NAME_ABSOLUTE", ["/x"]],
  ["NAME_CONTROL", ["a\nb"]],
  ["BAD_NAME", ["a/nul.go"]],
  ["ENTRY_ORDER", ["b", "a"]],
  ["ENTRY_ORDER", ["b/x", "a/x"]],
  ["ENTRY_DUPLICATE", ["a", "a"]],
  ["NAME_CASE_TWIN", ["A/x", "a/y"]],
])("%s: names %j are not sealed", async (code, names) => {
  expect(await refusal(() => sealed(names.map((name) => content(name))))).toBe(code);
});

async function* broken(): AsyncGenerator<Content> {
  yield await Promise.resolve(content("a", "x"));
  throw new TypeError("the disk is gone");
}

test("a failure of the source is passed on as it is", async () => {
  await expect(all(seal(broken(), "p"))).rejects.toThrow("the disk is gone");
});

test("whatever is sealed is opened equal, however its bytes come in", async () => {
  const element = fc.string({
    unit: fc.constantFrom("a", "b", "0", "-", ".go", "é", "文", "😀"),
    minLength: 1,
    maxLength: 30,
  });
  const name = fc
    .array(element, { minLength: 1, maxLength: 8 })
    .map((elements) => `v/${elements.join("/")}`);
  const tree = fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 3000 })), {
    selector: ([path_]) => path_,
  });
  await fc.assert(
    fc.asyncProperty(tree, fc.integer({ min: 1, max: 5000 }), async (given, step) => {
      const fitting = await fit(given);
      const made = await sealed(fitting.map(([path_, bytes]) => content(path_, bytes)));
      expect(await files(made, step)).toEqual(
        fitting.map(([path_, bytes]) => [path_, Buffer.from(bytes).toString("latin1")]),
      );
    }),
  );
});

/** Those files, in order, whose names may stand in one part. */
async function fit(
  given: readonly (readonly [string, Uint8Array])[],
): Promise<(readonly [string, Uint8Array])[]> {
  const taken: (readonly [string, Uint8Array])[] = [];
  for (const each of given.toSorted(([a], [b]) => compareText(a, b))) {
    const names = new Names();
    const code = await refusal(() => [...taken, each].forEach(([name]) => names.add(name)));
    if (code === "accepted") {
      taken.push(each);
    }
  }
  return taken;
}
