import { Buffer } from "node:buffer";
import { expect, test } from "@jest/globals";
import { h1 } from "./sample.ts";
import { components, full, property } from "./sbom-sample.ts";

test("a module has its h1, the digests of its zip and a package URL", () => {
  expect(components(full).get("pkg:golang/github.com/BurntSushi/toml@v1.4.0")).toMatchObject({
    name: "github.com/BurntSushi/toml",
    scope: "required",
    hashes: [{ alg: "SHA-256", content: Buffer.from(h1("B").slice(3), "base64").toString("hex") }],
    externalReferences: [
      {
        type: "distribution",
        url: "modules.tar/github.com/!burnt!sushi/toml/@v/v1.4.0.zip",
        hashes: [
          { alg: "SHA-256", content: "d".repeat(64) },
          { alg: "SHA-512", content: "e".repeat(128) },
        ],
      },
    ],
    properties: [
      property("h1", h1("B")),
      property("h1-gomod", h1("M")),
      property("verified-by", "go.sum"),
    ],
  });
  expect(components(full).get("pkg:golang/github.com/google/uuid@v1.6.0")).toMatchObject({
    externalReferences: [{ hashes: [{ alg: "SHA-256", content: "f".repeat(64) }] }],
    properties: [
      property("h1", h1("A")),
      property("h1-gomod", h1("M")),
      property("verified-by", "go.sum"),
    ],
  });
});

test.each([
  [
    "of which only the go.mod is known",
    "example.com/graph@v1.0.0",
    "excluded",
    [property("h1-gomod", h1("M")), property("verified-by", "go.sum")],
  ],
  [
    "that is absent",
    "example.com/gone@v0.9.0",
    "excluded",
    [
      property("absent", "true"),
      property("h1", h1("D")),
      property("h1-gomod", h1("M")),
      property("verified-by", "go.sum"),
    ],
  ],
  [
    "that is private",
    "secret.example.com/a@v1.0.0",
    "required",
    [
      property("h1", h1("E")),
      property("h1-gomod", h1("M")),
      property("private", "true"),
      property("verified-by", "go.sum"),
    ],
  ],
  [
    "beyond go.sum",
    "golang.org/x/mod@v0.20.0",
    "required",
    [property("h1", h1("F")), property("h1-gomod", h1("M")), property("verified-by", "sumdb")],
  ],
  [
    "beyond go.sum that has its go.mod there",
    "golang.org/x/tools@v0.30.0",
    "required",
    [property("h1", h1("G")), property("h1-gomod", h1("M")), property("verified-by", "sumdb")],
  ],
  [
    "beyond go.sum that is private",
    "secret.example.com/tool@v1.0.0",
    "required",
    [property("h1", h1("H")), property("h1-gomod", h1("M")), property("private", "true")],
  ],
])("a module %s is marked", (_, name, scope, properties) => {
  expect(components(full).get(`pkg:golang/${name}`)).toMatchObject({ scope, properties });
});

test("what was replaced keeps its name", () => {
  const { hashes: _, ...fork } = components(full).get("pkg:golang/example.com/fork@v1.0.1") ?? {};
  expect(fork).toMatchObject({
    properties: expect.arrayContaining([
      property("replaces", "example.com/also"),
      property("replaces", "example.com/orig@v1.0.0"),
    ]),
    pedigree: {
      ancestors: [
        { type: "library", name: "example.com/also", purl: "pkg:golang/example.com/also" },
        {
          type: "library",
          name: "example.com/orig",
          version: "v1.0.0",
          purl: "pkg:golang/example.com/orig@v1.0.0",
        },
      ],
    },
  });
  expect(components(full).get("directory:example.com/local@v2.0.0")).toStrictEqual({
    type: "library",
    name: "example.com/local",
    version: "v2.0.0",
    "bom-ref": "directory:example.com/local@v2.0.0",
    scope: "required",
    properties: [
      property("replaced-by", "./local"),
      property("replaces", "example.com/local@v2.0.0"),
    ],
    pedigree: {
      ancestors: [
        {
          type: "library",
          name: "example.com/local",
          version: "v2.0.0",
          purl: "pkg:golang/example.com/local@v2.0.0",
        },
      ],
    },
  });
});

test("a toolchain has the digests of its zip", () => {
  const name = "pkg:golang/golang.org/toolchain@v0.0.1-go1.26.8.linux-amd64";
  expect(components(full).get(name)).toMatchObject({
    type: "application",
    externalReferences: [
      {
        url: "toolchain-linux-amd64.zip",
        hashes: [
          { alg: "SHA-256", content: "c".repeat(64) },
          { alg: "SHA-512", content: "c".repeat(128) },
        ],
      },
    ],
  });
  const manifest = { ...full.manifest, go: "go1.27-devel_abc" };
  expect([...components({ ...full, manifest }).keys()]).toEqual(
    expect.arrayContaining([
      "pkg:golang/std@1.27-devel_abc",
      "pkg:golang/golang.org/toolchain@go1.27-devel_abc.linux-amd64",
    ]),
  );
});
