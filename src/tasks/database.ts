import * as path from "node:path";
import { OfflineError } from "../errors.ts";
import * as files from "../host/files.ts";
import * as go from "../host/go.ts";
import { counting } from "../host/progress.ts";
import * as walk from "../host/walk.ts";
import { keyOf, type Version } from "../module/gomod.ts";
import { matches } from "../module/pattern.ts";
import { gather, type Gathered } from "../proxy/gather.ts";
import { fileName } from "../proxy/layout.ts";
import { setting, type Setting } from "../proxy/note.ts";
import { lookupName } from "../proxy/witness.ts";
import type { Workbench } from "./on-copies.ts";

/** Which modules the checksum database is asked about, and which one it is. */
export interface Asking {
  /** Undefined where GOSUMDB is off, or was wanted to be left out. */
  readonly setting: Setting | undefined;
  /** Patterns of modules that it must not hear of: GONOSUMDB. */
  readonly without: string;
  /** GOSUMDB and GONOSUMDB, as go said them. */
  readonly variables: Readonly<Record<string, string>>;
}

/** Nothing was asked. */
const unasked: Gathered = { files: new Map(), hashes: new Map(), late: [] };

/** Reads GOSUMDB and GONOSUMDB as go would. Throws BAD_SUMDB. */
export async function asking(directory: string, timeout: number): Promise<Asking> {
  return askingOf(await go.env(directory, ["GOSUMDB", "GONOSUMDB"], timeout));
}

/** The same, from what go said. Throws BAD_SUMDB. */
export function askingOf(values: ReadonlyMap<string, string>): Asking {
  const [said = "", without = ""] = [values.get("GOSUMDB"), values.get("GONOSUMDB")];
  const variables = { GOSUMDB: said, GONOSUMDB: without };
  return { setting: setting(said), without, variables };
}

/** Whether a module is private: nobody but its own server may be asked about it. */
export function isPrivate({ without }: Asking, { path: modulePath }: Version): boolean {
  return matches(without, modulePath);
}

/** Throws SUMDB_DOWN where there is none to ask. */
export function demandDatabase(asked: Asking): Asking {
  if (asked.setting === undefined) {
    throw new OfflineError("SUMDB_DOWN", "checksum database: wanted one to ask, got GOSUMDB=off", {
      hint: "pack with GOSUMDB on; or pack without it (--without-sumdb, without-sumdb: true): then only what go.sum names is carried, and no tool and no new module can be had offline",
    });
  }
  return asked;
}

/** How often records are asked for again because the tree grew meanwhile. */
const rounds = 3;

/**
 * Has go's own client, several runs of it side by side, ask the database about every module, in a module cache that they
 * share and that begins with nothing in it; checks what came with nothing but the key; and puts all records under the newest tree head that came, so that go, offline,
 * never has to hold two heads against each other. `cache` then also has each module's .info and .mod.
 * Throws SUMDB_DOWN, BAD_SUMDB.
 */
export async function consult(
  bench: Workbench,
  modules: readonly Version[],
  asked: Asking,
  cache: string,
): Promise<Gathered> {
  const mods = path.join(cache, "cache", "download");
  await counting(
    bench.progress,
    asked.setting === undefined ? "asking for go.mod files" : "asking the checksum database",
    { all: modules.length, count: () => walk.count(mods, ".mod") },
    () => query(bench, modules, asked, cache),
  );
  await demandFiles(bench, modules, asked, cache);
  if (asked.setting === undefined) {
    return unasked;
  }
  const { name } = asked.setting.verifier;
  const known = modules.filter((module) => !isPrivate(asked, module));
  for (let round = 1; ; round++) {
    const read = await readAll(path.join(cache, "cache", "download", "sumdb", name));
    const gathered = gather(known, asked.setting.verifier, (file) => read.get(file));
    const { late } = gathered;
    if (late.length === 0) {
      return gathered;
    }
    if (round === rounds) {
      throw await reason(bench, late, asked, cache);
    }
    for (const module of late) {
      const lookup = lookupName(module.path, module.version);
      await files.remove(path.join(cache, "cache", "download", "sumdb", name, lookup));
    }
    await query(bench, late, asked, cache);
  }
}

/** Asked outside of any module, go looks nothing up in a go.sum: it asks the database about each. */
async function query(
  bench: Workbench,
  modules: readonly Version[],
  asked: Asking,
  cache: string,
  command: readonly string[] = ["list", "-m"],
): Promise<void> {
  const place = path.join(cache, "..", "outside");
  await files.makeDirectory(place);
  const proxy = (await go.env(bench.project.directory, ["GOPROXY"], bench.timeout)).get("GOPROXY");
  try {
    await sideBySide(modules, async (names) =>
      go.run({
        args: [...command, ...names],
        directory: place,
        variables: {
          ...bench.variables,
          ...go.patient,
          GOFLAGS: "-modcacherw",
          GOMODCACHE: cache,
          GOPATH: path.join(cache, "..", "gopath"),
          // What is here already need not be brought again.
          GOPROXY: `${files.url(path.join(bench.cache, "cache", "download"))},${proxy ?? ""}`,
          ...(asked.setting === undefined ? { GOSUMDB: "off" } : {}),
        },
        network: true,
        timeout: bench.timeout,
      }),
    );
  } catch (error) {
    // go has its modules on this disk: what it waits for is the database.
    const isWaiting = error instanceof OfflineError && error.code === "GO_TIMED_OUT";
    throw isWaiting && asked.setting !== undefined
      ? down("its records", error.message, error.details)
      : ofDatabase(error);
  }
}

/** `go list` says nothing of a record that did not come; `go mod download` does. */
async function reason(
  bench: Workbench,
  late: readonly Version[],
  asked: Asking,
  cache: string,
): Promise<unknown> {
  try {
    await query(bench, late.slice(0, 1), asked, cache, ["mod", "download"]);
  } catch (error) {
    return error;
  }
  const names = late.slice(0, 3).map(keyOf).join(", ");
  return down(`records of ${late.length} modules (${names}) in its newest tree`, "none", []);
}

/** `go list -m` says nothing of a go.mod that it could not have, either. */
async function demandFiles(
  bench: Workbench,
  modules: readonly Version[],
  asked: Asking,
  cache: string,
): Promise<void> {
  for (const module of modules) {
    const file = path.join(cache, "cache", "download", fileName(module, "mod"));
    if ((await files.size(file)) === undefined) {
      await query(bench, [module], asked, cache, ["mod", "download"]);
    }
  }
}

/** Runs go for some modules at a time, one run after the other: command lines have an end. */
export async function inBatches(
  modules: readonly Version[],
  run: (names: readonly string[]) => Promise<unknown>,
): Promise<void> {
  const most = 400;
  for (let at = 0; at < modules.length; at += most) {
    await run(modules.slice(at, at + most).map(keyOf));
  }
}

/** go lists one module after the other, and waits for the network each time: several of it share what they find. */
async function sideBySide(
  modules: readonly Version[],
  run: (names: readonly string[]) => Promise<unknown>,
): Promise<void> {
  const most = 16;
  const size = Math.max(16, Math.ceil(modules.length / most));
  const runs: Promise<unknown>[] = [];
  for (let at = 0; at < modules.length; at += size) {
    runs.push(run(modules.slice(at, at + size).map(keyOf)));
  }
  const failed = (await Promise.allSettled(runs)).find((each) => each.status === "rejected");
  if (failed !== undefined) {
    throw failed.reason;
  }
}

/** A failure of go that is the checksum database's, in words that say so. Others are passed on. */
export function ofDatabase(error: unknown): unknown {
  const details = error instanceof OfflineError && error.code === "GO_FAILED" ? error.details : [];
  const said = details.join("\n");
  const line = details.find((each) => /verifying (?:module|go\.mod): /.test(each))?.trim();
  if (line === undefined || said.includes("SECURITY ERROR")) {
    return error;
  }
  return /cannot (?:authenticate|validate) record|reading tree note/.test(said)
    ? new OfflineError(
        "BAD_SUMDB",
        `checksum database: wanted records that its key vouches for, got ${line}`,
        {
          hint: "do not pack from it: ask who runs the module proxy, and compare with another one",
          details,
          cause: error,
        },
      )
    : down("its records", line, details);
}

async function readAll(directory: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  // go makes no folder for a database that never answered.
  const names = (await files.isDirectory(directory)) ? (await walk.tree(directory)).files : [];
  for (const name of names) {
    found.set(name, (await files.read(path.join(directory, name))) ?? new Uint8Array());
  }
  return found;
}

function down(wanted: string, came: string, details: readonly string[]): OfflineError {
  return new OfflineError("SUMDB_DOWN", `checksum database: wanted ${wanted}, got ${came}`, {
    hint: "pack again when it answers; or pack without it (--without-sumdb, without-sumdb: true): then only what go.sum names is carried, and no tool and no new module can be had offline",
    details,
  });
}
