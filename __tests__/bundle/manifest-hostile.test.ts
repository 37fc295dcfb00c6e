import { expect, test } from "@jest/globals";
import * as json from "../../src/bundle/json.ts";
import * as manifest from "../../src/bundle/manifest.ts";
import { refusal } from "../support/parts.ts";

type Document = Readonly<Record<string, json.Json>>;

const sha256 = "a".repeat(64);
const sha512 = "b".repeat(128);
const h1 = `h1:${"A".repeat(43)}=`;
const input = { path: "go.mod", sha256 };
const module = {
  path: "example.com/a",
  version: "v1.2.3",
  h1,
  goModH1: h1,
  private: true,
  absent: true,
};
const tool = { path: "example.com/a/cmd/b", version: "v1.2.3" };
const frame = { size: 1, unpacked: 2 };
const part = { name: "vendor.tar.zst", size: 1, sha256, sha512, entries: 3, frames: [frame] };
const source = {
  repository: "a/b",
  repositoryId: "7",
  commit: "c",
  ref: "refs/heads/main",
  workflow: "w",
  run: "1",
};
const signing = { packed: 1, expires: 2, sequence: 3, signers: ["keyless"] };
const good = {
  format: manifest.format,
  key: `go-offline-1-${"0".repeat(32)}`,
  created: 1,
  go: "go1.26.8",
  inputs: [input],
  modules: [module],
  extras: [module],
  tools: [tool],
  parts: [part],
  source,
  signing,
};

const inPart = (other: Document): Document => ({ ...good, parts: [other] });
const inFrame = (other: Document): Document => inPart({ ...part, frames: [other] });

/** Where a record stands in a manifest, and how one with another record there looks. */
const levels = {
  manifest: { record: good, within: (other: Document): Document => other },
  input: { record: input, within: (other: Document): Document => ({ ...good, inputs: [other] }) },
  module: {
    record: module,
    within: (other: Document): Document => ({ ...good, modules: [other] }),
  },
  extra: { record: module, within: (other: Document): Document => ({ ...good, extras: [other] }) },
  tool: { record: tool, within: (other: Document): Document => ({ ...good, tools: [other] }) },
  part: { record: part, within: inPart },
  frame: { record: frame, within: inFrame },
  source: { record: source, within: (other: Document): Document => ({ ...good, source: other }) },
  signing: {
    record: signing,
    within: (other: Document): Document => ({ ...good, signing: other }),
  },
};
const optional = "created signing expires h1 goModH1 private absent"
  .split(" ")
  .concat(Object.keys(source));
const everyField = Object.entries(levels).flatMap(([level, { record, within }]) =>
  Object.keys(record).map((field) => ({ level, field, record, within })),
);

function decode(document: json.Json): Promise<string> {
  return refusal(() => manifest.decode(json.encode(document)));
}

test("the manifest that the others are made of is read", async () => {
  expect(await decode(good)).toBe("accepted");
});

test.each(everyField)("$level without $field", async ({ field, record, within }) => {
  const rest = Object.fromEntries(Object.entries(record).filter(([key]) => key !== field));
  const expected = optional.includes(field) ? "accepted" : "BAD_MANIFEST";

  expect(await decode(within(rest))).toBe(field === "format" ? "UNKNOWN_FORMAT" : expected);
});

test.each(everyField)(
  "$level with another type for $field is refused",
  async ({ field, record, within }) => {
    const same = new Map(Object.entries(record)).get(field);
    const others = ["", 2 ** 53 - 1, true, [], [1], [[]], {}, { "": 1 }].filter(
      (other) =>
        !(Array.isArray(same) && Array.isArray(other) && other.length === 0) &&
        !(field === "source" && JSON.stringify(other) === "{}") &&
        !(
          ["created", "packed", "expires", "sequence"].includes(field) && typeof other === "number"
        ) &&
        !(["private", "absent"].includes(field) && other === true),
    );
    const came = await Promise.all(
      others.map((other) => decode(within({ ...record, [field]: other }))),
    );

    expect(new Set(came)).toEqual(
      new Set([field === "format" ? "UNKNOWN_FORMAT" : "BAD_MANIFEST"]),
    );
  },
);

test.each(Object.entries(levels))(
  "%s with a field that nobody knows is refused",
  async (_, level) => {
    for (const odd of ["odd", "", "Key", "toString"]) {
      expect(await decode(level.within({ ...level.record, [odd]: "x" }))).toBe("BAD_MANIFEST");
    }
  },
);

test.each(Object.entries(levels))(
  "%s with a key __proto__ is refused",
  async (_, { record, within }) => {
    const text = json.encode(within({ "0proto0": { polluted: true }, ...record }));
    const evil = text.replace('"0proto0"', '"__proto__"');

    expect(await refusal(() => manifest.decode(evil))).toBe("BAD_MANIFEST");
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  },
);

test.each([
  [
    "key",
    [
      "go-offline-2-".padEnd(45, "0"),
      "go-offline-1-".padEnd(45, "A"),
      `${good.key}\n`,
      `${good.key}0`,
    ],
  ],
  ["go", ["x".repeat(101), "go1\n", "gö", "go\u0000"]],
])("manifest with %s out of range is refused", async (field, values) => {
  for (const value of values) {
    expect(await decode({ ...good, [field]: value })).toBe("BAD_MANIFEST");
  }
});

test.each([
  [
    "input",
    "path",
    [
      "/go.mod",
      "\\go.mod",
      "a\\b",
      "..",
      "../..",
      "../a/../go.mod",
      "../a/..",
      "a/../go.mod",
      "a/..",
      ".././../a",
      "..//a",
      "a\nb",
    ],
  ],
  ["input", "path", ["\u202ego.mod", "a\u2028b/../c", "a\u2029", "\ud800", "x".repeat(1001)]],
  ["input", "sha256", [sha256.toUpperCase(), sha256.slice(1), `${sha256}a`, `${sha256}\n`]],
  ["module", "path", ["a b", "a\nb", "é", "x".repeat(1001)]],
  ["module", "version", ["1.2.3", "v", "v1 2", "v1\n", `v${"1".repeat(1001)}`]],
  ["module", "h1", [`h2:${h1.slice(3)}`, h1.slice(0, -1), `${h1}\n`, "h1:", h1.replace("A", "-")]],
  ["module", "goModH1", [h1.replace("=", "A"), h1.replace("A", "_")]],
  [
    "part",
    "name",
    ["../x", "a/b", ".x", "-x", "checksums.json", "checksums.json.sig", "é", "a\\b"],
  ],
  ["part", "name", ["x".repeat(101), "a b", "C:x", "a\n"]],
  ["module", "private", [false, "true", 1, [true]]],
  ["module", "absent", [false, "true", 1, [true]]],
  ["extra", "version", ["1.2.3", "v", "v1 2", "v1\n"]],
  ["extra", "h1", [`h2:${h1.slice(3)}`, "", "h1:"]],
  ["tool", "path", ["", "a b", "a\nb", "-\u0000", "é", "x".repeat(1001)]],
  ["tool", "version", ["latest", "master", "1.2.3", "v", "v1 2", "v1\n", "v1\u001b[31m"]],
  ["part", "size", [4 * 2 ** 30 + 1, 0, 2]],
  ["frame", "size", [4 * 2 ** 30 + 1, 0, 2]],
  ["frame", "unpacked", [(512 << 20) + 1]],
  ["part", "entries", [2_000_001]],
  ["part", "sha512", [sha256, `${sha512}0`, sha512.toUpperCase()]],
  ["source", "repository", ["", "a\nb", "\u202e", "a\u2028", "\udc00", "x".repeat(1001)]],
  ["source", "run", ["\u001b[31m"]],
] as const)("%s with %s out of range is refused: %j", async (name, field, values) => {
  const { record, within } = levels[name];
  for (const value of values) {
    expect(await decode(within({ ...record, [field]: value }))).toBe("BAD_MANIFEST");
  }
});

test.each([["go.mod"], ["a/b/go.mod"], ["../go.mod"], ["../../a/..b/go.sum"], [".../go.mod"]])(
  "an input may have the path %s: modules of a workspace may lie beside it",
  async (path) => {
    const { record, within } = levels.input;
    expect(await decode(within({ ...record, path }))).toBe("accepted");
  },
);

test("frames must add up to their part's size, and a part without frames may have any", async () => {
  const two = { size: 3, frames: [frame, { size: 2, unpacked: 1 }] };

  expect(await decode(inPart({ ...part, ...two }))).toBe("accepted");
  expect(await decode(inPart({ ...part, ...two, size: 4 }))).toBe("BAD_MANIFEST");
  expect(await decode(inPart({ ...part, size: 7, frames: [] }))).toBe("accepted");
});

test("frames that unpack to more than 16 GiB together are refused", async () => {
  const frames = Array.from({ length: 32 }, () => ({ size: 1, unpacked: 512 << 20 }));

  expect(await decode(inPart({ ...part, size: 32, frames }))).toBe("accepted");
  expect(await decode(inPart({ ...part, size: 33, frames: [...frames, frame] }))).toBe(
    "BAD_MANIFEST",
  );
});

test("more than 10,000 frames are refused", async () => {
  const frames = Array.from({ length: 10_000 }, () => ({ size: 1, unpacked: 1 }));

  expect(await decode(inPart({ ...part, size: 10_000, frames }))).toBe("accepted");
  expect(
    await decode(inPart({ ...part, size: 10_001, frames: [...frames, { size: 1, unpacked: 1 }] })),
  ).toBe("BAD_MANIFEST");
});

test("sizes up to the limits are read, and no frame of more than 512 MiB, though all sizes fit", async () => {
  const large = { size: 512 << 20, unpacked: 512 << 20 };
  const frames = Array.from({ length: 8 }, () => large);
  const size = large.size + 1;
  const over = inPart({ ...part, size, frames: [{ ...large, size }] });

  expect(await decode(inPart({ ...part, size: 4 * 2 ** 30, frames }))).toBe("accepted");
  expect(await decode(over)).toBe("BAD_MANIFEST");
});

test.each(["go-offline-bundle/2", "go-offline-bundle/1 ", "", 1, ["go-offline-bundle/1"]])(
  "another format is refused as such before anything else is read: %j",
  async (format) => {
    expect(await decode({ ...good, format })).toBe("UNKNOWN_FORMAT");
    expect(await decode({ format })).toBe("UNKNOWN_FORMAT");
  },
);
