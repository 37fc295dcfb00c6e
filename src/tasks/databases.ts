import { OfflineError } from "../errors.ts";
import { adviseDatabase } from "../outage/database-advice.ts";
import { databasePassage } from "../outage/database-route.ts";
import type { Advice } from "../outage/deed.ts";
import type { Asked } from "../outage/examination.ts";
import { explainDatabase } from "../outage/explain.ts";
import { name, type Entry } from "../outage/goproxy.ts";
import type { Verdict } from "../outage/verdict.ts";
import { setting } from "../proxy/note.ts";
import { askDatabase, type Testimony } from "./database-probe.ts";
import { asked, within, type Place, type Sample } from "./probe.ts";

/** What came of asking the checksum database: through every entry of GOPROXY, and at its own address. */
export interface Databases {
  readonly asked: readonly Asked[];
  /** What go does where it needs the database, in one line. */
  readonly passage: string;
  readonly advice: readonly Advice[];
}

/** Whom to ask about which module, by GOSUMDB and GONOSUMDB as go `said` them. */
export interface Question {
  readonly said: ReadonlyMap<string, string>;
  readonly entries: readonly Entry[];
  /** A module that the database may hear of. */
  readonly witnessed: Sample | undefined;
}

/** Asks all of them, side by side. */
export async function askDatabases(question: Question, place: Place): Promise<Databases> {
  const { said, entries, witnessed } = question;
  const found = read(said.get("GOSUMDB") ?? "");
  if (found.kind === "none") {
    const only = [{ name: "checksum database", ...found.asked }];
    return { asked: only, passage: found.passage, advice: [] };
  }
  const none = witnessed === undefined ? "no module of go.sum may be told to it" : undefined;
  const unasked = entries[0]?.kind === "off" ? "GOPROXY is off" : none;
  if (unasked !== undefined || witnessed === undefined) {
    const only = [{ name: found.name, verdict: undefined, unasked }];
    return { asked: only, passage: `not asked: ${unasked}`, advice: [] };
  }
  const testimonies = await testify(question, found, witnessed, place);
  return judge(question, found, witnessed, testimonies, place);
}

interface Testimonies {
  /** By entry; undefined for `direct` and `off`. */
  readonly entries: readonly (Testimony | undefined)[];
  readonly itself: Verdict | undefined;
}

async function testify(
  { entries }: Question,
  { name: database, value, key, hasUrl }: Some,
  witnessed: Sample,
  place: Place,
): Promise<Testimonies> {
  const mirror = { name: database, value };
  const own = { name: database, value: hasUrl ? value : `${key} https://${database}` };
  const [itself, ...mirrors] = await Promise.all([
    askDatabase(own, undefined, witnessed, within(place, "database")),
    ...(hasUrl ? [] : entries).map(async (entry, at) =>
      entry.kind === "url"
        ? askDatabase(mirror, entry.url, witnessed, within(place, `database-${at}`))
        : undefined,
    ),
  ]);
  return { entries: mirrors, itself: itself.lookup };
}

function judge(
  { said, entries }: Question,
  { name: database, value, hasUrl }: Some,
  { module }: Sample,
  { entries: mirrors, itself }: Testimonies,
  place: Place,
): Databases {
  const passage = databasePassage(
    {
      entries,
      noSumdb: said.get("GONOSUMDB") ?? "",
      database: { hasUrl },
      lacking: [module.path],
    },
    {
      supported: mirrors.map((each) => each?.supported),
      lookups: mirrors.map((each) => each?.lookup),
      itself,
    },
  );
  const through = mirrors.flatMap((each, at) => {
    const entry = entries[at];
    const verdict = each?.lookup ?? each?.supported;
    return entry === undefined || verdict === undefined
      ? []
      : [asked(`${database} through ${name(entry)}`, verdict, place)];
  });
  const own = hasUrl ? `${database}, where GOSUMDB says` : `${database} at its own address`;
  return {
    asked: [...through, asked(own, itself, place)],
    passage: explainDatabase(passage, entries.map(name), database),
    advice: adviseDatabase(entries, passage, { said: value, database, itself }),
  };
}

interface Some {
  readonly kind: "some";
  readonly name: string;
  readonly key: string;
  /** GOSUMDB. */
  readonly value: string;
  readonly hasUrl: boolean;
}

interface None {
  readonly kind: "none";
  readonly asked: Pick<Asked, "verdict" | "unasked">;
  readonly passage: string;
}

function read(value: string): Some | None {
  try {
    const found = setting(value);
    return found === undefined
      ? unaskable(undefined, "GOSUMDB is off; go.sum is enforced all the same")
      : {
          kind: "some",
          name: found.verifier.name,
          key: value.trim().split(/\s+/)[0] ?? "",
          value,
          hasUrl: found.url !== undefined,
        };
  } catch (error) {
    if (error instanceof OfflineError) {
      return unaskable({ kind: "bad-entry", came: error.message }, error.message);
    }
    throw error;
  }
}

function unaskable(verdict: Verdict | undefined, why: string): None {
  const unasked = verdict === undefined ? why : undefined;
  return { kind: "none", asked: { verdict, unasked }, passage: `not asked: ${why}` };
}
