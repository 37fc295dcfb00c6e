import * as path from "node:path";
import * as files from "../host/files.ts";
import type { Version } from "../module/gomod.ts";
import { databaseHash, supportedIn, verdictOf } from "../outage/answer.ts";
import { serves, type Verdict } from "../outage/verdict.ts";
import { fileName } from "../proxy/layout.ts";
import { ask, persist, right, type Place, type Run, type Sample } from "./probe.ts";

/** What came of asking a checksum database. */
export interface Testimony {
  /** Whether an entry of GOPROXY has the database. */
  readonly supported: Verdict | undefined;
  /** What it, or the database itself, says of the module; undefined where an entry does not have it. */
  readonly lookup: Verdict | undefined;
}

/**
 * Asks the checksum database for the record of a module: through an entry of GOPROXY, or at its own address where there
 * is none, `sumdb` being GOSUMDB. go is given a made-up go.mod, whose hash cannot be right: it then checks the database's
 * signature and its proof, and says which hash it holds. Nothing is kept of that go.mod.
 */
export async function askDatabase(
  sumdb: { readonly name: string; readonly value: string },
  entry: string | undefined,
  sample: Sample,
  place: Place,
): Promise<Testimony> {
  let supported: Verdict | undefined;
  const came = await persist(place, async (run) => {
    const { lines, stderr, timedOut, milliseconds } = await askGo(run, sumdb.value, entry, sample);
    const held = databaseHash(lines);
    const failed: Verdict = timedOut
      ? { kind: "timed-out", milliseconds }
      : verdictOf(lines, milliseconds);
    supported = entry === undefined ? undefined : (supportedIn(stderr, sumdb.name) ?? failed);
    if (supported !== undefined && !serves(supported)) {
      return supported;
    }
    return held === undefined ? failed : judged(held, sample, milliseconds);
  });
  const isThere = supported === undefined || serves(supported);
  return { supported, lookup: isThere ? came : undefined };
}

async function askGo(
  run: Run,
  sumdb: string,
  entry: string | undefined,
  { module }: Sample,
): ReturnType<typeof ask> {
  const made = path.join(run.directory, "made-up");
  await files.makeDirectory(path.dirname(path.join(made, fileName(module, "mod"))));
  await files.write(path.join(made, fileName(module, "info")), info(module));
  await files.write(
    path.join(made, fileName(module, "mod")),
    `module ${module.path}\n// made up\n`,
  );
  const own = files.url(made);
  return ask(run, ["mod", "download", "-json", "-x"], module, {
    GOPROXY: entry === undefined ? own : `${own},${entry}`,
    GOSUMDB: sumdb,
  });
}

function judged(held: string, { goModH1 }: Sample, milliseconds: number): Verdict {
  return held === goModH1
    ? right(milliseconds)
    : { kind: "wrong-content", wanted: goModH1, came: held };
}

function info({ version }: Version): string {
  return JSON.stringify({ Version: version, Time: "2000-01-01T00:00:00Z" });
}
