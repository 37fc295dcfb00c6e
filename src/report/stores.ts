import { code, escape, table } from "./markdown.ts";
import { count, duration, size } from "./measure.ts";

/** What a store does while it does it; see host/store/event.ts. */
export type Event = { readonly store: string } & (
  | {
      readonly kind: "again";
      readonly what: string;
      readonly reason: string;
      readonly wait: number;
      readonly attempt: number;
      readonly attempts: number;
    }
  | {
      readonly kind: "progress";
      readonly file: string;
      readonly bytes: number;
      readonly size: number | undefined;
      readonly milliseconds: number;
    }
  | {
      readonly kind: "received" | "sent";
      readonly file: string;
      readonly bytes: number;
      readonly milliseconds: number;
      readonly resumed: number;
    }
  | { readonly kind: "kept"; readonly file: string; readonly bytes: number }
  | {
      readonly kind: "asked";
      readonly number: number;
      readonly what: string;
      readonly came: string;
    }
);

/** What a store said when it was asked for a bundle; see tasks/search.ts. */
export interface Said {
  readonly store: string;
  readonly outcome: "used" | "none" | "refused" | "spare" | "unasked";
  readonly code: string | undefined;
  /** Without the store's word before it. */
  readonly reason: string | undefined;
  readonly passedOver: readonly { readonly what: string; readonly why: string }[];
}

/** What a store did with a bundle; see tasks/storing.ts. */
export type Stored = { readonly store: string } & (
  | {
      readonly outcome: "stored";
      readonly reference: string;
      readonly sent: readonly string[];
      readonly kept: readonly string[];
    }
  | {
      readonly outcome: "refused";
      readonly code: string;
      readonly reason: string;
      readonly hint: string;
    }
);

/** A refusal by a store. */
export type Refused = Extract<Stored, { outcome: "refused" }>;

/** Bundles that were passed over, of one store, that a reader still reads. */
const most = 20;

/** One line for the log. */
export function happening(event: Event): string {
  const { store } = event;
  switch (event.kind) {
    case "again":
      return `${store}: ${event.what}: ${event.reason}; attempt ${event.attempt + 1} of ${event.attempts} in ${duration(event.wait)}`;
    case "progress": {
      const of = event.size === undefined ? "" : ` of ${size(event.size)}`;
      return `${store}: ${event.file}: ${size(event.bytes)}${of}, ${speed(event)}`;
    }
    case "received":
    case "sent": {
      const resumed = event.resumed === 0 ? "" : `, resumed ${count(event.resumed, "time")}`;
      return `${store}: ${event.kind} ${event.file}: ${size(event.bytes)} in ${duration(event.milliseconds)}, ${speed(event)}${resumed}`;
    }
    case "kept":
      return `${store}: has ${event.file} already: ${size(event.bytes)} not sent`;
    case "asked":
    default:
      return `${store}: request ${event.number}: ${event.what}: ${event.came}`;
  }
}

function speed({ bytes, milliseconds }: { bytes: number; milliseconds: number }): string {
  return `${size((bytes / Math.max(1, milliseconds)) * 1000)}/s`;
}

/** Whether what stores said is worth a word: more than one was asked, or something was not taken. */
export function isWorthTelling(all: readonly Said[]): boolean {
  const asked = all.filter(({ outcome: came }) => came !== "unasked");
  return (
    asked.length > 1 ||
    all.some(({ passedOver, reason }) => passedOver.length > 0 || reason !== undefined)
  );
}

/** What stores said, in lines for a terminal. */
export function said(all: readonly Said[]): string[] {
  return all.flatMap((each) => [
    `           ${each.store}: ${outcome(each)}`,
    ...shown(each).map(({ what, why }) => `           ${each.store}: passed over ${what}: ${why}`),
  ]);
}

/** What stores said, as a table for the job summary. */
export function saidTable(all: readonly Said[]): string {
  return table(
    ["store", "what it said"],
    all.flatMap((each) => [
      [code(each.store), escape(outcome(each))],
      ...shown(each).map(({ what, why }) => [
        code(each.store),
        `passed over ${code(what)}: ${escape(why)}`,
      ]),
    ]),
  );
}

function shown({ passedOver }: Said): Said["passedOver"] {
  const more = passedOver.length - most;
  return more <= 0
    ? passedOver
    : [...passedOver.slice(0, most), { what: `${more} more`, why: "see the JSON report" }];
}

function outcome({ outcome: came, code: why, reason, passedOver }: Said): string {
  if (came === "used") {
    return reason === undefined ? "its bundle was used" : `its bundle was used; before: ${reason}`;
  }
  if (came === "refused") {
    return `${why}: ${reason}`;
  }
  if (came === "spare") {
    return "was asked only for what another store's bundle lacks";
  }
  if (came === "unasked") {
    return "was not asked";
  }
  return passedOver.length === 0 ? "holds no bundle" : "holds no bundle that may be taken";
}

/** Stores that could not be used before another one was: `cache: STORE_DOWN`. */
export function detours(all: readonly Said[]): string[] {
  return all.flatMap(({ store, outcome: came, code: why }) =>
    came === "refused" ? [`${store}: ${why}`] : [],
  );
}

/** Those that did not take a bundle. */
export function refusals(all: readonly Stored[]): Refused[] {
  return all.flatMap((each) => (each.outcome === "refused" ? [each] : []));
}

/** Where a bundle is now, and where not, in lines for a terminal. */
export function stored(all: readonly Stored[]): string[] {
  return all.flatMap((each) =>
    each.outcome === "stored"
      ? [`  stored   ${each.reference}${unchanged(each.kept)}`]
      : [`  NOT in   ${each.store}: ${each.code}: ${each.reason}`, `           do: ${each.hint}`],
  );
}

/** The same, as rows of the job summary. */
export function storedRows(all: readonly Stored[]): string[][] {
  return all.map((each) =>
    each.outcome === "stored"
      ? ["Stored", `${code(each.reference)}${escape(unchanged(each.kept))}`]
      : [
          "**Not stored**",
          `${code(each.store)}: ${escape(`${each.code}: ${each.reason}. ${each.hint}`)}`,
        ],
  );
}

function unchanged(kept: readonly string[]): string {
  return kept.length === 0 ? "" : ` (not sent again: ${kept.join(", ")})`;
}

/** Warnings for the run's page, one for each code: a store that is down is not to be overlooked. */
export function warnings(
  all: readonly {
    readonly store: string;
    readonly code: string | undefined;
    readonly reason: string | undefined;
    readonly hint?: string;
  }[],
): { title: string; message: string }[] {
  const codes = [...new Set(all.map(({ code: why }) => why))];
  return codes.map((why) => {
    const same = all.filter((each) => each.code === why);
    const hint = same[0]?.hint === undefined ? "" : `. Do this now: ${same[0].hint}`;
    const reasons = same.map(({ store, reason }) => `${store}: ${reason}`).join("; ");
    return { title: `go-offline: ${why}`, message: `${reasons}${hint}` };
  });
}
