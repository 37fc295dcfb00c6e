import { Buffer } from "node:buffer";
import { expect } from "@jest/globals";
import * as json from "../../src/bundle/json.ts";
import { sbom, type Facts } from "../../src/bundle/sbom.ts";
import { listed, part, sample } from "./sample.ts";

/** A small bundle. */
export const facts: Facts = {
  project: "example.com/acme/shop",
  manifest: sample,
  replaced: [],
  zips: new Map(),
  version: "0.1.0",
};
/** All that a bundle may hold. */
export const full: Facts = {
  ...facts,
  manifest: {
    ...sample,
    modules: [
      ...sample.modules,
      listed("example.com/fork", "v1.0.1", { h1: "C" }),
      listed("example.com/gone", "v0.9.0", { h1: "D", absent: true }),
      listed("example.com/graph", "v1.0.0"),
      listed("github.com/Zed/a", "v1.0.0", { h1: "K" }),
      listed("golang.org/x/tools", "v0.30.0"),
      listed("secret.example.com/a", "v1.0.0", { h1: "E", private: true }),
    ],
    extras: [
      listed("golang.org/x/mod", "v0.20.0", { h1: "F" }),
      { ...listed("golang.org/x/tools", "v0.30.0", { h1: "G" }), goModH1: undefined },
      listed("secret.example.com/tool", "v1.0.0", { h1: "H", private: true }),
      listed("github.com/google/uuid", "v1.6.0", { h1: "Z" }),
    ],
    tools: [
      { path: "golang.org/x/tools/cmd/stringer", version: "v0.30.0" },
      { path: "example.com/elsewhere", version: "v1.0.0" },
      { path: "example.com/Zed", version: "v1.0.0" },
    ],
    parts: [...sample.parts, part("toolchain-linux-amd64.zip", "c")],
  },
  replaced: [
    {
      old: { path: "example.com/orig", version: "v1.0.0" },
      new: { path: "example.com/fork", version: "v1.0.1" },
    },
    {
      old: { path: "example.com/also", version: "" },
      new: { path: "example.com/fork", version: "v1.0.1" },
    },
    {
      old: { path: "example.com/local", version: "v2.0.0" },
      new: { path: "./local", version: "" },
    },
    { old: { path: "example.com/here", version: "" }, new: { path: "../here", version: "" } },
    { old: { path: "example.com/here", version: "" }, new: { path: "../here", version: "" } },
  ],
  zips: new Map([
    ["github.com/BurntSushi/toml@v1.4.0", { sha256: "d".repeat(64), sha512: "e".repeat(128) }],
    ["github.com/google/uuid@v1.6.0", { sha256: "f".repeat(64), sha512: undefined }],
  ]),
};

/** The document. */
export const text = (some: Facts) => Buffer.from(sbom(some)).toString();

/** The document, read. */
export function document(some: Facts): json.JsonObject {
  const value: unknown = JSON.parse(text(some));
  return json.isJson(value) && json.isObject(value) ? value : {};
}

/** Its components, by their references. */
export function components(some: Facts): Map<string, json.JsonObject> {
  const { components: all } = document(some);
  const objects = Array.isArray(all) ? all.filter(json.isObject) : [];
  return new Map(objects.map((each) => [textOf(each["bom-ref"]), each]));
}

/** A property under our name. */
export const property = (name: string, value: string) => ({ name: `go-offline:${name}`, value });

/** A text in a document; none is an error. */
export function textOf(value: json.Json | undefined): string {
  expect(typeof value).toBe("string");
  return typeof value === "string" ? value : "";
}
