import { hash } from "node:crypto";
import { compareText } from "../module/version.ts";
import type { Digest } from "./manifest.ts";

/**
 * The name under which a bundle is stored and found: `go-offline-1-` and the first 32 hex digits of the sha256 over one
 * line `sha256  path` for each go.mod, go.sum, go.work and go.work.sum of the project, sorted by path.
 */
export function key(inputs: readonly Digest[]): string {
  const lines = inputs
    .toSorted((a, b) => compareText(a.path, b.path))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`);
  return `go-offline-1-${hash("sha256", lines.join(""), "hex").slice(0, 32)}`;
}
