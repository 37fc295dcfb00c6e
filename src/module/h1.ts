import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import { compareText } from "./version.ts";

/**
 * The hash that go.sum holds. For a module it is taken over a list, one line a file, sorted by name:
 *
 *     9f3c…64 hex digits…  github.com/google/uuid@v1.6.0/LICENSE
 *
 * so `sha256sum` makes the list and `sha256sum list | cut -c 1-64 | xxd -r -p | base64` makes the h1.
 * https://go.dev/ref/mod#go-sum-files; golang.org/x/mod/sumdb/dirhash, Hash1.
 */
export interface ListedFile {
  /** Slash-separated, `module@version/` first, not escaped. */
  readonly name: string;
  /** 64 lower-case hex digits. */
  readonly sha256: string;
}

/** The list's text in its one canonical order. Names must not hold a line break (go refuses them too). */
export function writeList(files: readonly ListedFile[]): string {
  return files
    .toSorted((a, b) => compareText(a.name, b.name))
    .map(({ sha256, name }) => `${sha256}  ${name}\n`)
    .join("");
}

/** The h1 of a module, from its list's text. */
export function ofList(list: string): string {
  return `h1:${hash("sha256", list, "base64")}`;
}

/** The h1 of a module, from the sha256 of its list in hex. */
export function ofListHash(sha256: string): string {
  return `h1:${Buffer.from(sha256, "hex").toString("base64")}`;
}

/** The h1 of a go.mod, from the sha256 of its bytes in hex. cmd/go/internal/modfetch, goModSum. */
export function ofGoModHash(sha256: string): string {
  return ofList(`${sha256}  go.mod\n`);
}
