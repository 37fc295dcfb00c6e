import { Buffer } from "node:buffer";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { OfflineError } from "../../src/errors.ts";
import { database, signer } from "../support/checksum-database.ts";
import { sums, zip, type Module } from "../support/module-zip.ts";
import { part, proof } from "../support/modules-part.ts";
import { go, inFolder } from "../support/oracle.ts";
import { changed, flipped, modules, verifier, type Files } from "../support/records.ts";

const lib: Module = {
  path: "example.com/Lib",
  version: "v1.0.0",
  files: { "go.mod": "module example.com/Lib\n", "lib.go": "package lib\n" },
};
const by = signer("sums.example.com");
const others = modules(299);
const tree = database(by, [...others.slice(0, 260), lib, ...others.slice(260)]);
const files = part([lib], tree);
const at = "example.com/!lib/@v/v1.0.0";
const sumdb = `sumdb/${by.name}`;
const lookup = `${sumdb}/lookup/example.com/!lib@v1.0.0`;
const text = String(files.get(lookup));
const evil = zip({ ...lib, files: { ...lib.files, "lib.go": "package evil\n" } });
const goMod = "module example.com/app\n\ngo 1.21\n\nrequire example.com/Lib v1.0.0\n";

const get = (name: string) => files.get(name) ?? Buffer.of();
const edit = (name: string, content: string | Uint8Array | undefined) =>
  changed(files, { [name]: content });

/** A modules part with one edit. Without a go.sum only the database can tell that it is not honest. */
const edits: readonly (readonly [string, Files])[] = [
  ["another zip", edit(`${at}.zip`, evil)],
  ["a zip that is cut", edit(`${at}.zip`, evil.subarray(0, -1))],
  ["another go.mod", edit(`${at}.mod`, "module example.com/Lib\n\ngo 1.21\n")],
  ["no lookup", edit(lookup, undefined)],
  ["an empty lookup", edit(lookup, "")],
  ["a lookup of another module", edit(lookup, get(`${sumdb}/lookup/example.com/!m1@v1.0.0`))],
  ["another hash in its lookup", edit(lookup, text.replace("h1:", "h1:A").replace("=\n", "\n"))],
  ["another number in its lookup", edit(lookup, text.replace(/^260/, "261"))],
  ["a changed head", edit(lookup, text.replace("tree\n300", "tree\n299"))],
  ["a head without a signature", edit(lookup, text.replace(/— .*\n$/, ""))],
  ["a line behind the head", edit(lookup, `${text}more\n`)],
  ["no tile of its own", edit(`${sumdb}/tile/8/0/001.p/44`, undefined)],
  ["no tile above", edit(`${sumdb}/tile/8/1/000.p/1`, undefined)],
  ["a bit flipped in its tile", flip("tile/8/0/001.p/44", 0)],
  ["a bit flipped in its own hash", flip("tile/8/0/001.p/44", 4 * 32)],
  ["a bit flipped in the tile above", flip("tile/8/1/000.p/1", 7)],
  ["a tile that is too long", edit(`${sumdb}/tile/8/1/000.p/1`, Buffer.alloc(64))],
  ["another database's files", part([lib], database(signer(by.name), [lib]))],
];

function flip(name: string, place: number): Files {
  return edit(`${sumdb}/${name}`, flipped(get(`${sumdb}/${name}`), place));
}

test("go and we believe an honest part, with a go.sum and without", async () => {
  const bare = part([lib]);

  expect([await byGo(files, ""), byUs(files, "")]).toEqual(["accepted", "accepted"]);
  expect([await byGo(bare, sums(lib)), byUs(bare, sums(lib))]).toEqual(["accepted", "accepted"]);
});

test.each(edits)("go and we refuse a part with %s", async (_, other) => {
  expect([await byGo(other, ""), byUs(other, "")]).toEqual(["refused", "refused"]);
});

test("go and we refuse what nobody vouches for", async () => {
  const bare = part([lib]);

  expect([await byGo(bare, ""), byUs(bare, "")]).toEqual(["refused", "refused"]);
});

test.each(["/go.mod h1:", "v1.0.0 h1:"])(
  "go and we refuse another hash in go.sum, at %s",
  async (before) => {
    const goSum = sums(lib).replace(new RegExp(`(${before}).{43}`), `$1${"A".repeat(43)}`);

    expect(goSum).not.toBe(sums(lib));
    expect([await byGo(files, goSum), byUs(files, goSum)]).toEqual(["refused", "refused"]);
  },
);

test("where go.sum has a module, go asks no database; what it says is refused here all the same", async () => {
  const forged = edit(lookup, text.replace(/^260/, "261"));

  expect([await byGo(forged, sums(lib)), byUs(forged, sums(lib))]).toEqual(["accepted", "refused"]);
});

/** Whether we believe every module of a part. */
function byUs(some: Files, goSum: string): string {
  try {
    const { unproved } = proof(some, goSum, verifier(by));
    return unproved.length === 0 ? "accepted" : "refused";
  } catch (error) {
    if (error instanceof OfflineError) {
      return "refused";
    }
    throw error;
  }
}

/** Whether go takes the module from there, with nothing in its caches. */
async function byGo(some: Files, goSum: string): Promise<string> {
  return inFolder(async (folder) => {
    for (const [name, bytes] of some) {
      await write(join(folder, "proxy", name), bytes);
    }
    await write(join(folder, "app/go.mod"), goMod);
    await write(join(folder, "app/go.sum"), goSum);
    const variables = {
      GOPROXY: `file://${join(folder, "proxy")},off`,
      GOSUMDB: by.verifier,
      GOPATH: join(folder, "gopath"),
      GOMODCACHE: join(folder, "modcache"),
      GOFLAGS: "-modcacherw",
      GOPRIVATE: "",
      GONOSUMDB: "",
      GONOPROXY: "",
    };
    try {
      await go(join(folder, "app"), ["mod", "download", "example.com/Lib"], { variables });
      return "accepted";
    } catch {
      return "refused";
    }
  });
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
