import { Buffer } from "node:buffer";
import { OfflineError } from "../errors.ts";
import * as gosum from "../gosum/parse.ts";
import { keyOf, type Version } from "../module/gomod.ts";
import * as h1 from "../module/h1.ts";
import { reason } from "./broken.ts";
import { databaseName, fileName, list, listName, parse } from "./layout.ts";
import { altered } from "./mismatch.ts";
import type { Verifier } from "./note.ts";
import { pageNote } from "./unpack.ts";
import { Witness, type Vouched } from "./witness.ts";

/** A file of a modules part, by what a thread said of it; see unpack.ts and broken.ts. */
export interface File {
  readonly sha256: string;
  readonly note: string;
}

/** What a modules part is proved against: nobody who packed it is believed. */
export interface Question {
  /** The checked-out one. */
  readonly goSum: gosum.GoSum;
  /** The key of the checksum database that this machine goes by; undefined where it is off. */
  readonly verifier: Verifier | undefined;
  /** By name. */
  readonly files: ReadonlyMap<string, File>;
  /** Who holds these files, for errors: `the bundle`. */
  readonly holder: string;
}

/** What is proved of a modules part. */
export interface Proof {
  readonly modules: readonly Proved[];
  /** What neither go.sum nor the checksum database vouches for: it must not be placed. */
  readonly unproved: readonly Unproved[];
  /** Zips that go would not open: they must not be placed, either. */
  readonly broken: readonly Broken[];
}

/** A module version, and who vouches for it. */
export interface Proved {
  readonly module: Version;
  /** Whether the module itself is there, not only its go.mod. */
  readonly whole: boolean;
  readonly by: "go.sum" | "checksum database";
}

/** A module version with nobody's word; `kept` is its go.mod, if that is proved. */
export interface Unproved {
  readonly module: Version;
  readonly kept: "go.mod" | "nothing";
}

/** A module version whose zip is broken, and how. */
export interface Broken extends Unproved {
  readonly why: string;
}

/**
 * Proves a modules part: every zip and every go.mod has the hash that go.sum says, or that the checksum database's key
 * vouches for; both, where both speak. Throws SUM_ALTERED, BAD_SUMDB, and BAD_MODULE for what no proxy would serve.
 */
export function prove(question: Question): Proof {
  const { modules, paths } = sort(question.files);
  const witness = witnessOf(question);
  const proved: Proved[] = [];
  const unproved: Unproved[] = [];
  const broken: Broken[] = [];
  for (const found of modules.values()) {
    const { module, zip, why } = found;
    const by = voucher(question, witness, found);
    if (why !== undefined) {
      broken.push({ module, why, kept: by.mod === undefined ? "nothing" : "go.mod" });
    }
    if (by.zip === undefined || by.mod === undefined) {
      unproved.push({ module, kept: by.mod === undefined ? "nothing" : "go.mod" });
    } else {
      proved.push({ module, whole: zip !== undefined, by: by.zip });
    }
  }
  for (const [path, found] of paths) {
    demandList(question.files, path, found.whole.length > 0 ? found.whole : found.all);
  }
  return { modules: proved, unproved, broken };
}

interface Found {
  readonly module: Version;
  /** The h1 of its zip; undefined where there is none, and where that is broken. */
  zip: string | undefined;
  /** Why its zip is broken. */
  why: string | undefined;
}

/** Who vouches for a module and for its go.mod; where only the go.mod is there, that is all of it. */
function voucher(question: Question, witness: Witness | undefined, { module, zip }: Found) {
  demandInfo(question.files, module);
  const { sha256, note } = demandFile(question.files, fileName(module, "mod"));
  const vouched = witness?.hashes(module.path, module.version);
  const ofMod = { path: module.path, version: `${module.version}/go.mod` };
  const page = note === pageNote;
  const came = h1.ofGoModHash(sha256);
  const mod = vouch(question, ofMod, came, { vouched, recorded: vouched?.goModH1, page });
  const known = { vouched, recorded: vouched?.h1, page: false };
  return { mod, zip: zip === undefined ? mod : vouch(question, module, zip, known) };
}

interface Versions {
  readonly whole: string[];
  readonly all: string[];
}

function sort(files: ReadonlyMap<string, File>) {
  const modules = new Map<string, Found>();
  const paths = new Map<string, Versions>();
  for (const [name, { note }] of files) {
    const known = parse(name);
    if (known === undefined || known.kind === "database") {
      continue;
    }
    const path = known.kind === "list" ? known.path : known.module.path;
    const versions = paths.get(path) ?? { whole: [], all: [] };
    paths.set(path, versions);
    if (known.kind === "list") {
      continue;
    }
    const { module } = known;
    const found = modules.get(keyOf(module)) ?? { module, zip: undefined, why: undefined };
    modules.set(keyOf(module), found);
    if (known.kind === "zip") {
      [found.zip, found.why] = zipOf(note);
      versions.whole.push(known.module.version);
    } else if (known.kind === "mod") {
      versions.all.push(known.module.version);
    }
  }
  return { modules, paths };
}

/** A zip's h1, or why it is broken. */
function zipOf(note: string): [string, undefined] | [undefined, string] {
  const why = reason(note);
  return why === undefined ? [h1.ofList(note), undefined] : [undefined, why];
}

function witnessOf({ verifier, files }: Question): Witness | undefined {
  return verifier === undefined
    ? undefined
    : new Witness(verifier, (name) => {
        const found = files.get(databaseName(verifier.name, name));
        return found === undefined ? undefined : Buffer.from(found.note, "latin1");
      });
}

/** What is known of a file beside its hash. */
interface Known {
  readonly vouched: Vouched | undefined;
  /** What the record says of this file. */
  readonly recorded: string | undefined;
  readonly page: boolean;
}

/** Who vouches for a hash; undefined for nobody. A go.mod's version ends in `/go.mod`, as in go.sum. */
function vouch(
  { goSum, holder }: Question,
  { path, version }: Version,
  came: string,
  known: Known,
): Proved["by"] | undefined {
  const { recorded } = known;
  const listed = gosum.h1(goSum, path, version);
  if ((listed ?? came) !== came || (recorded ?? came) !== came) {
    throw altered({ name: keyOf({ path, version }), listed, came, holder, ...known });
  }
  if (listed !== undefined) {
    return "go.sum";
  }
  return recorded === undefined ? undefined : "checksum database";
}

/** go shows an .info to people and trusts it in nothing; it must be of this version all the same. */
function demandInfo(files: ReadonlyMap<string, File>, module: Version): void {
  const { note } = demandFile(files, fileName(module, "info"));
  if (versionIn(note) !== module.version) {
    throw bad(
      fileName(module, "info"),
      `version ${module.version}`,
      JSON.stringify(note.slice(0, 200)),
    );
  }
}

function versionIn(info: string): unknown {
  try {
    const value: unknown = JSON.parse(info);
    return Object.entries(Object(value)).find(([key]) => key === "Version")?.[1];
  } catch {
    return undefined;
  }
}

function demandList(
  files: ReadonlyMap<string, File>,
  path: string,
  versions: readonly string[],
): void {
  const wanted = list(versions);
  const { note } = demandFile(files, listName(path));
  if (note !== wanted) {
    throw bad(listName(path), JSON.stringify(wanted), JSON.stringify(note.slice(0, 200)));
  }
}

function demandFile(files: ReadonlyMap<string, File>, name: string): File {
  const found = files.get(name);
  if (found === undefined) {
    throw bad(name, "it beside the module's other files", "none");
  }
  return found;
}

function bad(name: string, wanted: string, came: string): OfflineError {
  return new OfflineError("BAD_MODULE", `modules: ${name}: wanted ${wanted}, got ${came}`, {
    hint: "this bundle was not made by go-offline pack, or was changed since: take it from another store, or pack again",
  });
}
