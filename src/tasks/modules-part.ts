import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import * as path from "node:path";
import type { FileDigest } from "../bundle/component.ts";
import type { Module, Part } from "../bundle/manifest.ts";
import { modulesName } from "../bundle/part.ts";
import { OfflineError } from "../errors.ts";
import * as gosum from "../gosum/parse.ts";
import { redact } from "../host/masking.ts";
import type { Progress } from "../host/progress.ts";
import { keyOf, type Version } from "../module/gomod.ts";
import * as h1 from "../module/h1.ts";
import { compareText } from "../module/version.ts";
import type { Gathered } from "../proxy/gather.ts";
import { fileName, list, listName } from "../proxy/layout.ts";
import { asking, consult, demandDatabase, isPrivate, type Asking } from "./database.ts";
import { fetch, type Fetched } from "./fetching.ts";
import type { Workbench } from "./on-copies.ts";
import { fromDisk, writePart, type Waiting } from "./sealing.ts";

/** What goes into a modules part beside what the project says. */
export interface Content {
  /** `path@version` of commands that are to be installed offline. */
  readonly tools: readonly string[];
  /** Whether the checksum database is asked about every module. */
  readonly database: boolean;
}

/** A modules part, and the modules in it with their hashes. */
export interface ModulesPart {
  readonly part: Part;
  /** By `path@version`; `h1` is undefined where only the go.mod is there. */
  readonly modules: ReadonlyMap<string, Module>;
  /** `path@version` of what only go.sum names, and the module proxy has no more. */
  readonly absent: ReadonlySet<string>;
  /** The digests of the zips in it, by `path@version`. */
  readonly zips: ReadonlyMap<string, FileDigest>;
}

/** What a modules part is made of: fetched, and vouched for. */
export interface Gathering {
  readonly bench: Workbench;
  readonly fetched: Fetched;
  readonly asked: Asking;
  readonly database: Gathered;
  /** The module cache that has the .info and .mod files. */
  readonly records: string;
}

/**
 * Fetches whatever go may ask a proxy for, and the checksum database's word for it: most of it is waiting for a network.
 * Throws SUMDB_DOWN, BAD_SUMDB, and what go.run throws.
 */
export async function gatherModules(
  bench: Workbench,
  content: Content,
  work: string,
): Promise<Gathering> {
  const fetched = await fetch(bench, content, work);
  const found = await asking(bench.project.directory, bench.timeout);
  const asked: Asking = content.database ? demandDatabase(found) : { ...found, setting: undefined };
  const records = path.join(work, "records");
  const all = [...fetched.zips, ...fetched.mods];
  return { bench, fetched, asked, database: await consult(bench, all, asked, records), records };
}

/**
 * Seals the modules part. The h1 of every go.mod is computed here, and held against go.sum and the database's record;
 * that of every zip is computed in the rehearsal, from the bytes that were sealed. Throws SUM_ALTERED, BAD_MODULE.
 */
export async function sealModules(
  { bench, fetched, asked, database, records }: Gathering,
  bundle: string,
  progress?: Progress,
): Promise<ModulesPart> {
  const { zips, mods, absent } = fetched;
  const all = [...zips, ...mods];
  const modules = new Map<string, Module>();
  for (const module of all) {
    const sums = {
      h1: zips.includes(module) ? vouchedH1(bench, database, module) : undefined,
      goModH1: await goModH1(records, module),
    };
    demandListed(bench, module, sums);
    const vouched = demandVouched(database, module, sums);
    const isPublic = vouched || !isPrivate(asked, module);
    const mark = isPublic ? undefined : true;
    modules.set(keyOf(module), { ...module, ...sums, private: mark, absent: undefined });
  }
  const digests = new Map<string, FileDigest>();
  const waiting = [
    ...zips.map((module) =>
      digested(waitFor(bench.cache, fileName(module, "zip")), (found) =>
        digests.set(keyOf(module), found),
      ),
    ),
    ...all.flatMap((module) => [
      plain(waitFor(records, fileName(module, "info"))),
      waitFor(records, fileName(module, "mod")),
    ]),
    ...lists(zips, mods),
    ...[...database.files].map(([name, bytes]) => given(name, bytes)),
  ].toSorted((a, b) => compareText(a.name, b.name));
  const part = await writePart(path.join(bundle, modulesName), waiting, progress);
  return { part, modules, absent, zips: digests };
}

interface Sums {
  readonly h1: string | undefined;
  readonly goModH1: string | undefined;
}

/** What a zip has to hash to; undefined where nobody says so: it is then not placed by anyone. */
function vouchedH1(
  { project }: Workbench,
  database: Gathered,
  module: Version,
): string | undefined {
  const listed = gosum.h1(project.goSum, module.path, module.version);
  return listed ?? database.hashes.get(keyOf(module))?.h1;
}

async function goModH1(records: string, module: Version): Promise<string> {
  const bytes = await waitFor(records, fileName(module, "mod")).read();
  return h1.ofGoModHash(hash("sha256", bytes, "hex"));
}

function demandListed({ project }: Workbench, { path: modulePath, version }: Version, sums: Sums) {
  demandSame(
    `${modulePath}@${version}`,
    "go.sum",
    gosum.h1(project.goSum, modulePath, version),
    sums.h1,
  );
  const listed = gosum.h1(project.goSum, modulePath, `${version}/go.mod`);
  demandSame(`${modulePath}@${version}/go.mod`, "go.sum", listed, sums.goModH1);
}

function demandVouched(database: Gathered, module: Version, sums: Sums): boolean {
  const record = database.hashes.get(keyOf(module));
  const name = "the checksum database";
  demandSame(keyOf(module), name, record?.h1, sums.h1);
  demandSame(`${keyOf(module)}/go.mod`, name, record?.goModH1, sums.goModH1);
  return record !== undefined;
}

function demandSame(
  what: string,
  witness: string,
  said: string | undefined,
  came: string | undefined,
): void {
  if (said !== undefined && came !== undefined && said !== came) {
    throw new OfflineError(
      "SUM_ALTERED",
      `modules: ${what}: ${witness} says ${said}, the module cache holds ${came}`,
      {
        hint: "do not build from it: pack without modcache, in a module cache of its own; if it says the same then, ask who runs the module proxy",
      },
    );
  }
}

/** Versions that are there whole; of a module that has none, those of its go.mod files. */
function lists(zips: readonly Version[], mods: readonly Version[]): Waiting[] {
  const whole = versions(zips);
  return [...new Map([...versions(mods), ...whole])].map(([each, found]) =>
    given(listName(each), Buffer.from(list(found))),
  );
}

/** Versions by module path. */
function versions(modules: readonly Version[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const module of modules) {
    found.set(module.path, [...(found.get(module.path) ?? []), module.version]);
  }
  return found;
}

function waitFor(cache: string, name: string): Waiting {
  return fromDisk(name, path.join(downloads(cache), name));
}

/** A file whose digests are told when it is read: it is read once. */
function digested({ name, read }: Waiting, tell: (found: FileDigest) => void): Waiting {
  return {
    name,
    read: async () => {
      const bytes = await read();
      tell({ sha256: hash("sha256", bytes, "hex"), sha512: hash("sha512", bytes, "hex") });
      return bytes;
    },
  };
}

/**
 * An .info without its Origin where that holds a credential: it names the repository as whoever filled the proxy wrote
 * it, and go does without. cmd/go/internal/modfetch/codehost/codehost.go, Origin.
 */
function plain({ name, read }: Waiting): Waiting {
  return {
    name,
    read: async () => {
      const bytes = await read();
      const text = Buffer.from(bytes).toString("utf8");
      return redact(text) === text ? bytes : Buffer.from(withoutOrigin(text));
    },
  };
}

function withoutOrigin(text: string): string {
  return JSON.stringify(JSON.parse(text), (key, each: unknown) =>
    key === "Origin" ? undefined : each,
  );
}

function downloads(cache: string): string {
  return path.join(cache, "cache", "download");
}

function given(name: string, bytes: Uint8Array): Waiting {
  return { name, read: () => Promise.resolve(bytes) };
}
