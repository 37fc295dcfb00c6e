import * as path from "node:path";
import { OfflineError } from "../errors.ts";
import * as files from "../host/files.ts";
import * as go from "../host/go.ts";
import { keyOf } from "../module/gomod.ts";
import { advise } from "../outage/advice.ts";
import { headline, healthOf, type Asked, type Examination } from "../outage/examination.ts";
import { explain } from "../outage/explain.ts";
import { name, parse, type Entry, type Parsed } from "../outage/goproxy.ts";
import { through, type Passage } from "../outage/route.ts";
import type { Verdict } from "../outage/verdict.ts";
import { setting } from "../proxy/note.ts";
import { footGuns } from "./foot-guns.ts";
import { choose, type Patients } from "./patients.ts";
import { askDatabase, askEntry, type Place } from "./probe.ts";
import { load, type Project } from "./project.ts";

/** Milliseconds after which the doctor has an answer, whatever hangs. */
const limit = 7_000;
/** Milliseconds that the others still have when it is known that go gets through. */
const grace = 500;

const names = ["GOPROXY", "GONOPROXY", "GOPRIVATE", "GOSUMDB", "GONOSUMDB", "GOFLAGS"] as const;

/** The same for the project in a directory. Throws what load throws, too. */
export async function diagnose(directory: string): Promise<Examination> {
  return examine(await load(directory));
}

/**
 * Asks every entry of GOPROXY and the checksum database for a module of the checked-out go.sum, side by side, and tells
 * what go would come to by its own rules. When the signal is given, what has not answered by then has not answered. Nothing of the answers is kept. Throws GO_NOT_FOUND, and what go.env throws.
 */
export async function examine(
  project: Project,
  signal: AbortSignal = new AbortController().signal,
): Promise<Examination> {
  const started = performance.now();
  const until = started + limit;
  const said = await go.env(project.directory, names, limit);
  const warned = footGuns(project, said);
  warned.catch(() => undefined);
  const room = files.temporary();
  const hurry = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const known = () => {
    timer ??= setTimeout(() => hurry.abort(), grace);
  };
  try {
    const patients = choose(project, said);
    const place = { directory: room.path, until, signal: AbortSignal.any([signal, hurry.signal]) };
    const parsed = parse(said.get("GOPROXY") ?? "");
    const isOff = parsed.kind === "entries" && parsed.entries[0]?.kind === "off";
    const [entries, databases] = await Promise.all([
      askEntries(parsed, patients, place, known),
      askDatabases(said, isOff, patients, place),
    ]);
    const { passage, verdicts, list } = entries;
    const health = healthOf(passage);
    return {
      health,
      headline: headline(health, passage, entries.names, databases),
      entries: entries.asked,
      databases,
      passage: explain(passage, entries.names),
      modules: {
        samples: patients.samples.map(({ module }) => keyOf(module)),
        public: patients.public,
        private: patients.private,
      },
      advice: advise({ entries: list, verdicts, passage }),
      footGuns: await warned,
      milliseconds: Math.round(performance.now() - started),
    };
  } finally {
    clearTimeout(timer);
    await room.remove();
  }
}

/** Throws nothing for a list that go refuses: that is an answer. `known` is called when one is known to serve go. */
async function askEntries(
  parsed: Parsed,
  { samples }: Patients,
  place: Place,
  known: () => void,
): Promise<Entries> {
  if (parsed.kind === "bad") {
    const verdict: Verdict = { kind: "bad-entry", came: parsed.message };
    const passage: Passage = { kind: "stopped", by: 0, verdict, why: "last" };
    const asked = [{ name: "GOPROXY", verdict, unasked: undefined }];
    return { list: [], names: ["GOPROXY"], verdicts: [verdict], passage, asked };
  }
  const list = parsed.entries;
  const verdicts: (Verdict | undefined)[] = list.map(() => undefined);
  await Promise.all(
    list.map(async (entry, at) => {
      if (entry.kind === "url" && samples.length > 0) {
        verdicts[at] = await askEntry(entry.url, samples, within(place, `entry-${at}`));
        if (through(list, verdicts).kind === "through") {
          known();
        }
      }
    }),
  );
  const asked = list.map((entry, at) => ({
    name: name(entry),
    verdict: verdicts[at],
    unasked: verdicts[at] === undefined ? reason(entry) : undefined,
  }));
  const passage: Passage = samples.length === 0 ? { kind: "private" } : through(list, verdicts);
  return { list, names: list.map(name), verdicts, passage, asked };
}

interface Entries {
  readonly list: readonly Entry[];
  readonly names: readonly string[];
  readonly verdicts: readonly (Verdict | undefined)[];
  readonly passage: Passage;
  readonly asked: readonly Asked[];
}

function reason({ kind }: Entry): string {
  switch (kind) {
    case "direct":
      return "version control: each module's own server, which was not asked";
    case "off":
      return "nobody is asked from here on";
    case "url":
      return "no module of go.sum goes over it";
    default:
      return kind satisfies never;
  }
}

/** As go would ask it, over the entries, and then directly; once where GOSUMDB itself says at which URL. */
async function askDatabases(
  said: ReadonlyMap<string, string>,
  isOff: boolean,
  { witnessed }: Patients,
  place: Place,
): Promise<Asked[]> {
  const text = said.get("GOSUMDB") ?? "";
  const found = read(text);
  if (found.kind === "none") {
    return [{ name: "checksum database", verdict: found.verdict, unasked: found.unasked }];
  }
  const unasked = isOff
    ? "GOPROXY is off"
    : witnessed === undefined
      ? "no module of go.sum may be told to it"
      : undefined;
  if (unasked !== undefined || witnessed === undefined) {
    return [{ name: found.name, verdict: undefined, unasked }];
  }
  const directly = `${found.key} https://${found.name}`;
  const ways = found.hasUrl
    ? [{ name: `${found.name}, as GOSUMDB says`, sumdb: text, proxies: "" }]
    : [
        { name: `${found.name} over GOPROXY`, sumdb: text, proxies: said.get("GOPROXY") ?? "" },
        { name: `${found.name} directly`, sumdb: directly, proxies: "" },
      ];
  return Promise.all(
    ways.map(async ({ name: shown, sumdb, proxies }, at) => ({
      name: shown,
      verdict: await askDatabase(sumdb, proxies, witnessed, within(place, `database-${at}`)),
      unasked: undefined,
    })),
  );
}

type Database =
  | { readonly kind: "some"; readonly name: string; readonly key: string; readonly hasUrl: boolean }
  | {
      readonly kind: "none";
      readonly verdict: Verdict | undefined;
      readonly unasked: string | undefined;
    };

function read(text: string): Database {
  try {
    const found = setting(text);
    return found === undefined
      ? { kind: "none", verdict: undefined, unasked: "GOSUMDB is off" }
      : {
          kind: "some",
          name: found.verifier.name,
          key: text.trim().split(/\s+/)[0] ?? "",
          hasUrl: found.url !== undefined,
        };
  } catch (error) {
    if (error instanceof OfflineError) {
      return {
        kind: "none",
        verdict: { kind: "bad-entry", came: error.message },
        unasked: undefined,
      };
    }
    throw error;
  }
}

function within(place: Place, folder: string): Place {
  return { ...place, directory: path.join(place.directory, folder) };
}
