import type { Manifest, Module, Part } from "../../src/bundle/manifest.ts";

/** A small manifest with one of each: what it lists is made up, but for the form. */
export const sample: Manifest = {
  key: `go-offline-1-${"0".repeat(32)}`,
  created: 1_700_000_000,
  go: "go1.26.8",
  inputs: [
    { path: "go.sum", sha256: "2".repeat(64) },
    { path: "go.mod", sha256: "1".repeat(64) },
  ],
  modules: [
    listed("github.com/google/uuid", "v1.6.0", { h1: "A" }),
    listed("github.com/BurntSushi/toml", "v1.4.0", { h1: "B" }),
  ],
  extras: [],
  tools: [],
  parts: [part("vendor.tar.zst", "a"), part("README.md", "b")],
  source: {
    repository: "acme/shop",
    repositoryId: undefined,
    commit: "0123456789abcdef0123456789abcdef01234567",
    ref: "refs/heads/main",
    workflow: "acme/shop/.github/workflows/pack.yml@refs/heads/main",
    run: "42",
  },
  signing: undefined,
};

/** A module; each hash is written as the letter that its base64 is made of. */
export function listed(
  path: string,
  version: string,
  more: {
    readonly h1?: string;
    readonly goModH1?: string;
    readonly private?: true;
    readonly absent?: true;
  } = {},
): Module {
  return {
    path,
    version,
    h1: more.h1 === undefined ? undefined : h1(more.h1),
    goModH1: h1(more.goModH1 ?? "M"),
    private: more.private,
    absent: more.absent,
  };
}

/** The hash that `listed` makes of a letter. */
export function h1(letter: string): string {
  return `h1:${letter.repeat(42)}A=`;
}

/** A part; its digests are one hex digit, repeated. */
export function part(name: string, digit: string): Part {
  return {
    name,
    size: 1,
    sha256: digit.repeat(64),
    sha512: digit.repeat(128),
    entries: 0,
    frames: [],
  };
}
