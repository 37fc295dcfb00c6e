import type { Version } from "../module/gomod.ts";
import { escape, unescape } from "../module/path.ts";
import { compare, compareText } from "../module/version.ts";

/**
 * Names in the modules part, which is a folder that GOPROXY=file:// can point to:
 *
 *     github.com/!burnt!sushi/toml/@v/{list,v1.4.0.info,v1.4.0.mod,v1.4.0.zip}
 *     sumdb/sum.golang.org/{supported,lookup/…,tile/…}
 *
 * https://go.dev/ref/mod#goproxy-protocol and #checksum-database
 */
export type Name =
  | { readonly kind: "info" | "mod" | "zip"; readonly module: Version }
  | { readonly kind: "list"; readonly path: string }
  | { readonly kind: "database"; readonly database: string; readonly file: string };

/** The name of a module version's file. */
export function fileName({ path, version }: Version, kind: "info" | "mod" | "zip"): string {
  return `${escape(path)}/@v/${escape(version)}.${kind}`;
}

/** The name of a module's list of versions. */
export function listName(path: string): string {
  return `${escape(path)}/@v/list`;
}

/** The name of a checksum database's file. */
export function databaseName(database: string, file: string): string {
  return `sumdb/${database}/${file}`;
}

/** What a name stands for; undefined for one that no modules part has. */
export function parse(name: string): Name | undefined {
  const [, database, file] = /^sumdb\/([^/]+)\/(supported|(?:lookup|tile)\/.+)$/.exec(name) ?? [];
  if (database !== undefined && file !== undefined) {
    return { kind: "database", database, file };
  }
  const [, escaped = "", rest = ""] = /^(.+)\/@v\/([^/]+)$/.exec(name) ?? [];
  const path = unescape(escaped);
  return path === undefined || path === "" ? undefined : parseFile(path, rest);
}

function parseFile(path: string, rest: string): Name | undefined {
  const [, stem = "", ending] = /^(.+)\.(info|mod|zip)$/.exec(rest) ?? [];
  const version = unescape(stem);
  const kind = (["info", "mod", "zip"] as const).find((each) => each === ending);
  if (kind !== undefined && version !== undefined) {
    return { kind, module: { path, version } };
  }
  return rest === "list" ? { kind: "list", path } : undefined;
}

/** The text of a list, as go writes one for its module cache. cmd/go/internal/modfetch/cache.go, rewriteVersionList. */
export function list(versions: readonly string[]): string {
  return versions
    .toSorted((a, b) => compare(a, b) || compareText(a, b))
    .map((version) => `${version}\n`)
    .join("");
}

/** Where a module is unpacked in a module cache. */
export function directoryName({ path, version }: Version): string {
  return `${escape(path)}@${escape(version)}`;
}
