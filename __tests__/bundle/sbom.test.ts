import { readFileSync } from "node:fs";
import * as path from "node:path";
import { expect, test } from "@jest/globals";
import * as json from "../../src/bundle/json.ts";
import { fileName } from "../../src/bundle/sbom.ts";
import { part, sample } from "./sample.ts";
import { components, document, facts, full, text, textOf } from "./sbom-sample.ts";

test("a small bundle's document", () => {
  const file = path.join(import.meta.dirname, "../fixtures/bundle/sbom.cdx.json");
  const modules = sample.modules.slice(0, 1);
  expect(text({ ...facts, manifest: { ...sample, modules } })).toBe(readFileSync(file, "utf8"));
});

test("tools, toolchains and the standard library stand after the modules, everything once", () => {
  expect([...components(full).keys()]).toStrictEqual([
    "pkg:golang/example.com/fork@v1.0.1",
    "pkg:golang/example.com/gone@v0.9.0",
    "pkg:golang/example.com/graph@v1.0.0",
    "pkg:golang/github.com/BurntSushi/toml@v1.4.0",
    "pkg:golang/github.com/Zed/a@v1.0.0",
    "pkg:golang/github.com/google/uuid@v1.6.0",
    "pkg:golang/golang.org/x/mod@v0.20.0",
    "pkg:golang/golang.org/x/tools@v0.30.0",
    "pkg:golang/secret.example.com/a@v1.0.0",
    "pkg:golang/secret.example.com/tool@v1.0.0",
    "directory:example.com/here",
    "directory:example.com/local@v2.0.0",
    "pkg:golang/std@1.26.8",
    "pkg:golang/golang.org/toolchain@v0.0.1-go1.26.8.linux-amd64",
    "tool:example.com/Zed@v1.0.0",
    "tool:example.com/elsewhere@v1.0.0",
    "tool:golang.org/x/tools/cmd/stringer@v0.30.0",
  ]);
  expect(components(full).get("tool:golang.org/x/tools/cmd/stringer@v0.30.0")).toMatchObject({
    type: "application",
    purl: "pkg:golang/golang.org/x/tools@v0.30.0#cmd/stringer",
  });
});

test("neither the order of replace lines nor the document among the parts makes a difference", () => {
  const { manifest } = full;
  const parts = [...manifest.parts, part(fileName, "9")];
  expect(text({ ...full, manifest: { ...manifest, parts } })).toBe(text(full));
  const turned = document({ ...full, replaced: full.replaced.toReversed() });
  expect(turned).toStrictEqual(document(full));
});

test("another manifest gives another serial number, of version 8", () => {
  const numbers = [full, facts].map((some) => textOf(document(some)["serialNumber"]));
  expect(new Set(numbers).size).toBe(2);
  for (const number of numbers) {
    expect(number).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
  }
});

test.each([
  [1_700_000_000, "2023-11-14T22:13:20.000Z"],
  [0, "1970-01-01T00:00:00.000Z"],
  [253_402_300_799, "9999-12-31T23:59:59.000Z"],
  [253_402_300_800, undefined],
  [Number.MAX_SAFE_INTEGER, undefined],
  [undefined, undefined],
])("created %s is written as %s", (created, wanted) => {
  const { metadata } = document({ ...facts, manifest: { ...sample, created } });
  expect(json.isObject(metadata) ? metadata["timestamp"] : "none").toBe(wanted);
});
