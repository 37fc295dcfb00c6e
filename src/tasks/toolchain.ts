import * as path from "node:path";
import { toolchainSumsName } from "../bundle/part.ts";
import { OfflineError } from "../errors.ts";
import { prepend, variable } from "../host/environment.ts";
import * as files from "../host/files.ts";
import type { Fact, Pool } from "../host/pool.ts";
import * as store from "../host/state.ts";
import { keyOf } from "../module/gomod.ts";
import { databaseName } from "../proxy/layout.ts";
import { setting } from "../proxy/note.ts";
import { moduleOf, partName, type Platform } from "../proxy/toolchain.ts";
import { Witness } from "../proxy/witness.ts";
import { bringParts, type Opened } from "./opened.ts";
import { readPart } from "./parts.ts";
import type { Variable } from "./variables.ts";

/** A Go toolchain that was unpacked into a private folder. */
export interface Toolchain {
  /** Such as `go1.26.8`. */
  readonly version: string;
  /** The folder of the go command: first on PATH for this process, and to be for those that follow. */
  readonly bin: string;
  /** Names of the parts that were read. */
  readonly parts: readonly string[];
  /** What makes those that follow find it. */
  readonly variables: readonly Variable[];
  /** It goes again. */
  takeBack(): Promise<void>;
}

/** Whether a bundle has a toolchain for a platform. */
export function carries({ manifest }: Opened, platform: Platform): boolean {
  return manifest.parts.some(({ name }) => name === partName(platform));
}

/**
 * Unpacks the toolchain for a platform into a private folder, never a module cache: go would run it from there without
 * looking at it again. Its h1 has to be in the carried records of the checksum database, whose key this machine knows;
 * nothing else vouches for a toolchain. `said` is GOSUMDB. Throws BAD_SUMDB, SUM_ALTERED, BAD_MODULE; then nothing is left.
 */
export async function placeToolchain(
  bundle: Opened,
  platform: Platform,
  said: string,
  pool: Pool,
  home: string,
): Promise<Toolchain> {
  const part = partName(platform);
  const whole = await bringParts(bundle, [part, toolchainSumsName]);
  const folder = path.join(home, "toolchain");
  await store.make(home);
  await files.remove(folder);
  try {
    const wanted = await recorded(whole, platform, said, pool);
    await files.makeDirectory(folder);
    const [fact] = await all(readPart(whole, part, pool, folder));
    const came = fact?.note ?? "";
    if (came !== wanted) {
      throw altered(part, wanted, came);
    }
    const bin = path.join(folder, "bin");
    const before = new Map(["PATH", "GOROOT"].map((name) => [name, variable(name)]));
    const { value, undo } = prepend(bin);
    const variables = [
      { name: "PATH", value, before: before.get("PATH") },
      // One that names another Go would be used with this command.
      ...(before.get("GOROOT") === undefined
        ? []
        : [{ name: "GOROOT", value: "", before: before.get("GOROOT") }]),
    ];
    const takeBack = async () => {
      undo();
      await files.remove(folder);
    };
    const parts = [part, toolchainSumsName];
    return { version: bundle.manifest.go, bin, parts, variables, takeBack };
  } catch (error) {
    await pool.close();
    await files.remove(folder);
    throw error;
  }
}

/** The version and h1 that the checksum database has for this toolchain. */
async function recorded(
  bundle: Opened,
  platform: Platform,
  said: string,
  pool: Pool,
): Promise<string> {
  const module = moduleOf(bundle.manifest.go, platform);
  const by = setting(said)?.verifier;
  if (module === undefined || by === undefined) {
    throw unvouched(bundle.manifest.go, by === undefined ? "GOSUMDB=off" : "no release of Go");
  }
  const facts = await all(readPart(bundle, toolchainSumsName, pool, undefined));
  const notes = new Map(facts.map(({ name, note }) => [name, note]));
  const witness = new Witness(by, (name) => {
    const note = notes.get(databaseName(by.name, name));
    return note === undefined ? undefined : Buffer.from(note, "latin1");
  });
  const vouched = witness.hashes(module.path, module.version);
  if (vouched === undefined) {
    throw unvouched(keyOf(module), `no record of ${by.name} in the bundle`);
  }
  return `${module.version} ${vouched.h1}`;
}

async function all(frames: AsyncIterable<readonly Fact[]>): Promise<Fact[]> {
  const found: Fact[] = [];
  for await (const facts of frames) {
    found.push(...facts);
  }
  return found;
}

function unvouched(what: string, came: string): OfflineError {
  return new OfflineError(
    "BAD_SUMDB",
    `toolchain: ${what}: wanted the checksum database's word for it, got ${came}`,
    {
      hint: "only the checksum database vouches for a toolchain: set GOSUMDB as it was when packing, or set up Go in another way",
    },
  );
}

function altered(part: string, wanted: string, came: string): OfflineError {
  return new OfflineError(
    "SUM_ALTERED",
    `toolchain: ${part}: the checksum database says ${wanted}, the bundle holds ${came}`,
    {
      hint: "do not run it: the bundle was changed; keep it for those who look into it, and take it from another store",
    },
  );
}
