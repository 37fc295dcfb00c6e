import * as files from "../host/files.ts";
import * as go from "../host/go.ts";
import { keyOf } from "../module/gomod.ts";
import { headline, healthOf, type Examination, type Health } from "../outage/examination.ts";
import { explain } from "../outage/explain.ts";
import type { FootGun } from "../outage/foot-guns/foot-gun.ts";
import { parse } from "../outage/goproxy.ts";
import { askDatabases } from "./databases.ts";
import { footGuns, repositoryRoot } from "./foot-guns.ts";
import { choose } from "./patients.ts";
import { load, type Project } from "./project.ts";
import { askEntries, serving } from "./proxies.ts";

/** Milliseconds after which the doctor has an answer, whatever hangs. */
const limit = 7_000;
/** Milliseconds that the others still have when it is known that go gets through. */
const grace = 500;

const names = ["GOPROXY", "GONOPROXY", "GOPRIVATE", "GOSUMDB", "GONOSUMDB", "GOFLAGS"] as const;

/** The same for the project in a directory. Throws what load throws, too. */
export async function diagnose(directory: string): Promise<Examination> {
  return (await examine(await load(directory))).examination;
}

/** What the doctor found, and an entry of GOPROXY that serves, with its credentials: not for people. */
export interface Examined {
  readonly examination: Examination;
  readonly serving: string | undefined;
}

/**
 * Asks every entry of GOPROXY and the checksum database for a module of the checked-out go.sum, side by side, and tells
 * what go would come to by its own rules. When the signal is given, what has not answered by then has not answered. Nothing of the answers is kept. Throws GO_NOT_FOUND, and what go.env throws.
 */
export async function examine(
  project: Project,
  signal: AbortSignal = new AbortController().signal,
): Promise<Examined> {
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
    const list = parsed.kind === "entries" ? parsed.entries : [];
    const question = { said, entries: list, witnessed: patients.witnessed };
    const [entries, databases] = await Promise.all([
      askEntries(parsed, patients, place, known),
      askDatabases(question, place),
    ]);
    const health = healthOf(entries.passage);
    const passage = explain(entries.passage, entries.names);
    const examination = {
      health,
      headline: headline(health, passage, databases.asked),
      entries: entries.asked,
      databases: databases.asked,
      passages: { modules: passage, database: databases.passage },
      modules: {
        samples: patients.samples.map(({ module }) => keyOf(module)),
        public: patients.public,
        private: patients.private,
      },
      advice: [...entries.advice, ...databases.advice],
      root: await repositoryRoot(project.directory),
      footGuns: (await warned).filter((each) => bites(each, health)),
      milliseconds: Math.round(performance.now() - started),
    };
    return { examination, serving: serving(list, entries.verdicts) };
  } finally {
    clearTimeout(timer);
    await room.remove();
  }
}

/** Go's own default is a proxy and `,direct`: it bites in an outage alone, where it does not do what people hope for. */
function bites({ id, file }: FootGun, health: Health): boolean {
  return id !== "direct-behind-a-comma" || file !== undefined || health === "outage";
}
