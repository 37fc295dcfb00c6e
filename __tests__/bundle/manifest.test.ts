import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import * as manifest from "../../src/bundle/manifest.ts";
import { refusal } from "../support/parts.ts";

/** Objects with a prototype, as a manifest's are. */
const record = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record<T>(fields, { noNullPrototype: true });
const hex = (digits: number) =>
  fc
    .array(fc.integer({ min: 0, max: 15 }), { minLength: digits, maxLength: digits })
    .map((all) => all.map((digit) => digit.toString(16)).join(""));
const visible = fc.stringMatching(/^[!-~ é文😀]{1,40}$/u);
const h1 = hex(43).map((digits) => `h1:${digits}=`);
const optional = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const frame = record({ size: fc.nat({ max: 1 << 20 }), unpacked: fc.nat({ max: 512 << 20 }) });
const part = record({
  name: fc.stringMatching(/^[A-Z0-9][A-Za-z0-9.-]{0,20}$/),
  size: fc.nat(),
  sha256: hex(64),
  sha512: hex(128),
  entries: fc.nat({ max: 2_000_000 }),
  frames: fc.array(frame, { maxLength: 3 }),
}).map((each) => ({ ...each, size: sizeOf(each) }));
const sizeOf = ({ size, frames }: { size: number; frames: readonly { size: number }[] }) =>
  frames.length === 0 ? size : frames.reduce((sum, each) => sum + each.size, 0);
const module = record({
  path: fc.stringMatching(/^[!-~]{1,30}$/),
  version: fc.stringMatching(/^v[!-~]{1,30}$/),
  h1: optional(h1),
  goModH1: optional(h1),
  private: optional(fc.constant(true as const)),
  absent: optional(fc.constant(true as const)),
});
const anyManifest: fc.Arbitrary<manifest.Manifest> = record({
  key: hex(32).map((digits) => `go-offline-1-${digits}`),
  created: optional(fc.maxSafeNat()),
  go: fc.stringMatching(/^[ -~]{1,100}$/),
  inputs: fc.array(
    record({
      path: fc.stringMatching(/^[a-z0-9_é文/]{1,30}$/).map((path) => `g${path}`),
      sha256: hex(64),
    }),
  ),
  modules: fc.array(module),
  extras: fc.array(module),
  tools: fc.array(
    record({
      path: fc.stringMatching(/^[!-~]{1,30}$/),
      version: fc.stringMatching(/^v[!-~]{1,30}$/),
    }),
  ),
  parts: fc.uniqueArray(part, { selector: ({ name }) => name, maxLength: 4 }),
  source: record({
    repository: optional(visible),
    repositoryId: optional(fc.stringMatching(/^[1-9][0-9]{0,18}$/)),
    commit: optional(visible),
    ref: optional(visible),
    workflow: optional(visible),
    run: optional(visible),
  }),
  signing: optional(
    record({
      packed: fc.maxSafeNat(),
      expires: optional(fc.maxSafeNat()),
      sequence: fc.maxSafeNat(),
      signers: fc.uniqueArray(fc.stringMatching(/^[!-~]{1,100}$/)),
    }),
  ),
});

test("what is written is read back equal, and again in the same text", () => {
  fc.assert(
    fc.property(anyManifest, (some) => {
      const read = manifest.decode(manifest.encode(some));
      expect(read).toStrictEqual(some);
      expect(manifest.encode(read)).toBe(manifest.encode(some));
    }),
  );
});

test("the same manifest gives the same text, whatever its fields' order", () => {
  fc.assert(
    fc.property(anyManifest, ({ source, parts, ...others }) => {
      const text = manifest.encode({ ...others, parts, source });
      expect(manifest.encode({ source, parts, ...others })).toBe(text);
      expect(text).toContain(`"format": "${manifest.format}"`);
    }),
  );
});

const digests = { sha256: "a".repeat(64), sha512: "b".repeat(128) };
const vendor = {
  name: "vendor.tar.zst",
  size: 1,
  ...digests,
  entries: 3,
  frames: [{ size: 1, unpacked: 2 }],
};
const bare: manifest.Manifest = {
  key: `go-offline-1-${"0".repeat(32)}`,
  created: undefined,
  go: "go1.26.8",
  inputs: [],
  modules: [],
  extras: [],
  tools: [],
  parts: [vendor, { ...vendor, name: "README.md" }],
  source: {
    repository: undefined,
    repositoryId: undefined,
    commit: undefined,
    ref: undefined,
    workflow: undefined,
    run: undefined,
  },
  signing: undefined,
};

test("a part is found by its name", () => {
  expect(manifest.partOf(bare, "vendor.tar.zst")).toBe(vendor);
});

test.each([
  ["another part", bare, "got vendor.tar.zst, README.md"],
  ["no part at all", { ...bare, parts: [] }, "got none"],
])("a part that is missing is refused, where the bundle has %s", async (_, some, message) => {
  expect(await refusal(() => manifest.partOf(some, "sbom.json"))).toBe("PART_MISSING");
  expect(() => manifest.partOf(some, "sbom.json")).toThrow(message);
});

test("two parts of one name are refused", async () => {
  const text = manifest.encode({ ...bare, parts: [vendor, vendor] });

  expect(await refusal(() => manifest.decode(text))).toBe("BAD_MANIFEST");
});
