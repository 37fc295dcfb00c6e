import { catalogue } from "./catalogue.ts";
import { hang } from "./catalogue/network.ts";
import type { Entry, Kind } from "./entry.ts";
import { mismatch, type Hashes } from "./hashes.ts";
import { said, type Said } from "./said.ts";

/** One line of go's whose meaning is known. */
export interface Match {
  readonly entry: Entry;
  /** As go printed it. */
  readonly line: string;
  /** `path@version`, where the line names one. */
  readonly module: string | undefined;
  readonly url: string | undefined;
  /** Whether it was the checksum database that was asked. */
  readonly database: boolean;
}

/** What a failed go came to: the gravest thing that it said, and the rest. */
export interface Diagnosis {
  readonly kind: Kind;
  readonly entry: Entry | undefined;
  readonly line: string | undefined;
  readonly module: string | undefined;
  readonly url: string | undefined;
  readonly database: boolean;
  /** Of a checksum mismatch, the two that differ. */
  readonly hashes: Hashes | undefined;
  /** Every line with a meaning, in go's order. */
  readonly all: readonly Match[];
}

/**
 * The gravest first. Only what is nothing but an outage is called one: where go complains of the project as well,
 * neither waiting nor a bundle is enough.
 */
const gravest: readonly Kind[] = [
  "checksum",
  "untrusted",
  "machine",
  "configuration",
  "toolchain",
  "vendor",
  "project",
  "login",
  "not-in-bundle",
  "not-found",
  "outage",
];

/**
 * What the error output of a failed go means, its lines with their leading tabs. Lines that match nothing decide
 * nothing; where none does, the kind is `unknown`: it is never guessed to be an outage.
 */
export function diagnose(lines: readonly string[]): Diagnosis {
  const all = said(lines).flatMap(meaning);
  const kind = gravest.find((each) => all.some(({ entry }) => entry.kind === each)) ?? "unknown";
  const first = all.find(({ entry }) => entry.kind === kind);
  return {
    kind,
    entry: first?.entry,
    line: first?.line,
    module: first?.module,
    url: first?.url,
    database: first?.database ?? false,
    hashes: first?.entry.id.endsWith("-mismatch") ? mismatch(lines, first.line) : undefined,
    all,
  };
}

/**
 * What a go means that had to be ended: what it said, and where it said nothing at all, that it waited for an answer.
 * Only of a go that had something to fetch: for others a silence means nothing.
 */
export function timedOut(lines: readonly string[]): Diagnosis {
  const found = diagnose(lines);
  return lines.every((line) => line.trim() === "")
    ? { ...found, kind: hang.kind, entry: hang }
    : found;
}

/** All that a line means: where somebody's words in it look like go's, the gravest counts. */
function meaning({ line, text }: Said): Match[] {
  const entries = catalogue.filter(({ pattern }) => pattern.test(text));
  const url = address(line);
  const [, path, version] = /(?:^|[\s(])([A-Za-z0-9][^\s@:"'(]*)@(v\d[^\s:,;)"]*)/.exec(text) ?? [];
  const module = path === undefined ? undefined : `${path}@${version?.replace(/\/go\.mod$/, "")}`;
  return entries.map((entry) => ({ entry, line, module, url, database: isDatabase(text, url) }));
}

/** The address that go asked; it writes them without passwords. */
function address(line: string): string | undefined {
  const [, asked, read] =
    /(?:^|: )(?:(?:Get|Head|Post|read) "(\w+:\/\/[^"\\\s]+)": |reading (\w+:\/\/\S+): )/.exec(
      line,
    ) ?? [];
  return asked ?? read;
}

/** A proxy's own files lie below `@v`, and a module may be called lookup. https://go.dev/ref/mod#checksum-database */
function isDatabase(text: string, url: string | undefined): boolean {
  return (
    /verifying (?:module|go\.mod): |^go\.sum database server/.test(text) ||
    (url !== undefined &&
      !/\/@(?:v\/|latest$)/.test(url) &&
      /\/(?:lookup\/[^/]+\/|tile\/\d+\/|sumdb\/)/.test(url))
  );
}
