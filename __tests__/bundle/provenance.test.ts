import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import * as path from "node:path";
import { expect, test } from "@jest/globals";
import * as json from "../../src/bundle/json.ts";
import * as manifests from "../../src/bundle/manifest.ts";
import * as provenance from "../../src/bundle/provenance.ts";
import { part, sample } from "./sample.ts";

const facts: provenance.Facts = {
  manifest: sample,
  server: "https://github.com",
  builder: "https://github.com/acme/shop/.github/workflows/pack.yml@refs/heads/main",
  invocation: "https://github.com/acme/shop/actions/runs/42/attempts/1",
  started: 1_700_000_000,
  finished: 1_700_000_060,
};
const nowhere = {
  repository: undefined,
  repositoryId: undefined,
  commit: undefined,
  ref: undefined,
  workflow: undefined,
  run: undefined,
};
const text = (some: provenance.Facts) => Buffer.from(provenance.statement(some)).toString();

/** The predicate's part of that name. */
function predicate(some: provenance.Facts, name: string): json.Json | undefined {
  const value = json.decode(text(some));
  const found = json.isObject(value) ? value["predicate"] : undefined;
  return json.isObject(found) ? found[name] : undefined;
}

test("a small bundle's statement", () => {
  const file = path.join(import.meta.dirname, "../fixtures/bundle/provenance.json");
  expect(text(facts)).toBe(readFileSync(file, "utf8"));
});

test("the manifest's very bytes are a subject, and so is every part", () => {
  expect(provenance.subjects(provenance.statement(facts))).toStrictEqual([
    { name: "README.md", sha256: "b".repeat(64) },
    { name: "checksums.json", sha256: hash("sha256", manifests.encode(sample), "hex") },
    { name: "vendor.tar.zst", sha256: "a".repeat(64) },
  ]);
});

test("what is not known is left out", () => {
  const some = {
    manifest: { ...sample, go: "devel", inputs: [], source: nowhere },
    server: undefined,
    builder: "https://example.com/a-laptop",
    invocation: undefined,
    started: undefined,
    finished: 253_402_300_800,
  };
  expect(predicate(some, "buildDefinition")).toStrictEqual({
    buildType: provenance.buildType,
    externalParameters: {},
    resolvedDependencies: [{ name: "devel", uri: "pkg:golang/std@devel" }],
  });
  expect(predicate(some, "runDetails")).toStrictEqual({
    builder: { id: "https://example.com/a-laptop" },
    metadata: {},
  });
});

test.each([
  [
    "and its repository, but no ref",
    { ...sample.source, ref: undefined },
    "https://example.com",
    "git+https://example.com/acme/shop",
  ],
  [
    "but no repository",
    { ...sample.source, repository: undefined },
    "https://example.com",
    undefined,
  ],
  ["but no server", sample.source, undefined, undefined],
])("a commit is known, %s", (_, source, server, uri) => {
  const definition = predicate(
    { ...facts, server, manifest: { ...sample, source } },
    "buildDefinition",
  );
  expect(definition).toMatchObject({
    resolvedDependencies: [
      { name: "source", digest: { gitCommit: sample.source.commit } },
      { name: "go1.26.8" },
      { name: "go.mod" },
      { name: "go.sum" },
    ],
  });
  expect(JSON.stringify(definition).includes('"uri":"git+')).toBe(uri !== undefined);
  expect(JSON.stringify(definition)).toContain(uri ?? "");
});

test("a statement is of its own bundle only", () => {
  const bytes = provenance.statement(facts);
  expect(() => provenance.demandSubjects(bytes, sample)).not.toThrow();
});

test.each([
  ["with another part", { ...sample, parts: [...sample.parts, part("zz", "c")] }],
  ["with a part less", { ...sample, parts: sample.parts.slice(1) }],
  [
    "with another part's bytes",
    { ...sample, parts: [part("README.md", "b"), part("vendor.tar.zst", "c")] },
  ],
  ["with another manifest only", { ...sample, created: 1 }],
])("a statement is not of a bundle %s", (_, other) => {
  const bytes = provenance.statement(facts);
  expect(() => provenance.demandSubjects(bytes, other)).toThrow(
    expect.objectContaining({
      code: "BAD_SIGNATURE",
      message: expect.stringMatching(/field subject\[\d\]: wanted .+, got .+/),
    }),
  );
});

test.each([
  [
    "a subject more",
    (all: readonly json.Json[]) => [...all, { digest: { sha256: "c".repeat(64) }, name: "zz" }],
    /subject\[3\]: wanted no more, got zz/,
  ],
  [
    "its last subject less",
    (all: readonly json.Json[]) => all.slice(0, -1),
    /subject\[2\]: wanted vendor.tar.zst .*, got no more/,
  ],
  ["no subject", () => [], /subject\[0\]: wanted README.md .*, got no more/],
  [
    "its subjects in another order",
    (all: readonly json.Json[]) => all.toReversed(),
    /subject\[0\]/,
  ],
])("a statement with %s is not of the bundle", (_, change, message) => {
  const value = json.decode(text(facts));
  const subject = json.isObject(value) ? value["subject"] : undefined;
  const all = Array.isArray(subject) ? subject : [];
  const bytes = Buffer.from(
    json.encode(json.isObject(value) ? { ...value, subject: change(all) } : []),
  );
  expect(() => provenance.demandSubjects(bytes, sample)).toThrow(
    expect.objectContaining({ code: "BAD_SIGNATURE", message: expect.stringMatching(message) }),
  );
});

test.each([
  ["of another type", "in-toto.io/Statement/v1", "in-toto.io/Statement/v0.1", "field _type:"],
  [
    "with another predicate",
    "slsa.dev/provenance/v1",
    "slsa.dev/provenance/v0.2",
    "field predicateType:",
  ],
  [
    "with a predicate that looks alike",
    "slsa.dev/provenance/v1",
    "slsaxdev/provenance/v1",
    "field predicateType:",
  ],
  [
    "of another way to build",
    provenance.buildType,
    "urn:other",
    "field predicate.buildDefinition.buildType:",
  ],
  ["with a digest that is cut", "b".repeat(64), "b".repeat(63), "field subject[0].digest.sha256:"],
  ["with another digest", /"sha256": "b{64}"/, '"sha256": "$&', "canonical JSON"],
  [
    "with a name that leads away",
    '"name": "README.md"',
    '"name": "../README.md"',
    "field subject[0].name:",
  ],
  ["with a field that is none", '"subject": [', '"subjecu": 1,\n  "subject": [', "canonical JSON"],
  [
    "with an odd field at its end",
    '  "subject": [',
    '  "subject": [],\n  "subject": [',
    "canonical JSON",
  ],
  ["in another spacing", "\n", "", "canonical JSON"],
])("a statement %s is refused", (_, what, instead, message) => {
  const broken = text(facts).replace(what, instead);
  expect(broken).not.toBe(text(facts));
  expect(() => provenance.subjects(Buffer.from(broken))).toThrow(
    expect.objectContaining({
      code: "BAD_SIGNATURE",
      message: expect.stringContaining(message),
    }),
  );
});

test.each([
  ["a statement", (value: json.JsonObject) => ({ ...value, more: 1 }), '"more"'],
  [
    "a subject",
    (value: json.JsonObject) => ({
      ...value,
      subject: [{ digest: { sha256: "a".repeat(64) }, name: "a", uri: "b" }],
    }),
    '"subject[0].uri"',
  ],
  [
    "a digest",
    (value: json.JsonObject) => ({
      ...value,
      subject: [{ digest: { sha256: "a".repeat(64), sha1: "b" }, name: "a" }],
    }),
    '"subject[0].digest.sha1"',
  ],
])("a field of %s that is none is refused", (_, change, message) => {
  const value = json.decode(text(facts));
  const bytes = Buffer.from(json.encode(json.isObject(value) ? change(value) : []));
  expect(() => provenance.subjects(bytes)).toThrow(
    expect.objectContaining({
      code: "BAD_SIGNATURE",
      message: expect.stringContaining(message),
    }),
  );
});
