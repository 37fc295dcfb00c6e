import { OfflineError } from "../errors.ts";

/**
 * A go.sum file: one line a hash, of a module's zip or of its go.mod.
 *
 *     rsc.io/quote v1.5.2 h1:3fEykkD9k7lYzXqCYrwGAf7iNhbk4yCjHmKBN9td4L0=
 *     rsc.io/quote v1.5.2/go.mod h1:LzX7hefJvL54yjefDEDHNONDjII0t9xZLPXsUe+TKr0=
 *
 * https://go.dev/ref/mod#go-sum-files; cmd/go/internal/modfetch, readGoSum.
 */
export type GoSum = ReadonlyMap<string, readonly string[]>;

/** go itself wrote this once as the hash of an empty go.mod and drops such lines when it reads them. */
const emptyGoModHash = "h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY=";

/**
 * The hashes of each `path version` and `path version/go.mod`, in the order of the file. `name` is used in errors.
 * Throws BAD_GO_SUM with the line that does not have three fields, or whose h1 is not one.
 */
export function parse(text: string, name = "go.sum"): GoSum {
  const sums = new Map<string, string[]>();
  for (const [index, raw] of text.split("\n").entries()) {
    const fields = raw.split(/[ \t\r\f\v]+/).filter((field) => field !== "");
    if (fields.length > 0) {
      add(sums, fields, (message) => bad(name, index + 1, message));
    }
  }
  return sums;
}

function add(
  sums: Map<string, string[]>,
  fields: readonly string[],
  refusal: (message: string) => OfflineError,
): void {
  const [path = "", version = "", hash = ""] = fields;
  if (fields.length !== 3) {
    throw refusal(`wanted three fields (path, version, hash), got ${fields.length}`);
  }
  if (hash.startsWith("h1:") && !/^h1:[A-Za-z0-9+/]{43}=$/.test(hash)) {
    throw refusal(`wanted h1: and 44 base64 characters, got ${JSON.stringify(hash)}`);
  }
  if (hash !== emptyGoModHash) {
    const key = `${path} ${version}`;
    const known = sums.get(key);
    if (known === undefined) {
      sums.set(key, [hash]);
    } else {
      known.push(hash);
    }
  }
}

/**
 * The lines of several files as one, as go takes go.work.sum and every go.sum of a workspace together. Throws BAD_GO_SUM
 * where two of them have different hashes for the same version: go takes neither. modfetch/fetch.go, haveModSumLocked.
 */
export function merge(files: readonly GoSum[]): GoSum {
  const merged = new Map<string, readonly string[]>();
  for (const [key, hashes] of files.flatMap((each) => [...each])) {
    const known = merged.get(key) ?? [];
    const all = [...new Set([...known, ...hashes])];
    const [first, other] = all.filter((hash) => hash.startsWith("h1:"));
    if (known.length > 0 && other !== undefined) {
      throw new OfflineError(
        "BAD_GO_SUM",
        `gosum: ${key}: wanted one h1 in all go.sum files of the workspace, got ${first} and ${other}`,
        {
          hint: "find out which of the two is the module's, and run go mod tidy where the other is",
        },
      );
    }
    merged.set(key, all);
  }
  return merged;
}

/** The h1 that go compares with: the first of the module's h1 lines; undefined if there is none. */
export function h1(sums: GoSum, path: string, version: string): string | undefined {
  return sums.get(`${path} ${version}`)?.find((hash) => hash.startsWith("h1:"));
}

function bad(name: string, line: number, message: string): OfflineError {
  return new OfflineError("BAD_GO_SUM", `gosum: ${name}:${line}: ${message}`, {
    hint: "look for merge markers or a cut line there, then take the file from the repository again or run go mod tidy",
  });
}
