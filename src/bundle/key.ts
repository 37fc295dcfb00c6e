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

/**
 * Names a project whatever its dependencies are, so that its newest bundle is found where none fits exactly: the first
 * 16 hex digits of the sha256 over the lines `module` or `workspace` and the first of its module paths in byte order.
 */
export function projectId(kind: "module" | "workspace", modulePaths: readonly string[]): string {
  const [first = ""] = modulePaths.toSorted(compareText);
  return hash("sha256", `${kind}\n${first}\n`, "hex").slice(0, 16);
}
