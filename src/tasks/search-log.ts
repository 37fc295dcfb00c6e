import { OfflineError, type Code } from "../errors.ts";
import type { Candidate, How, PassedOver, Query, Source } from "../host/store/store.ts";

/** What a store said when it was asked. */
export interface Said {
  /** The word that chose it. */
  readonly store: string;
  /**
   * `used`: its bundle was taken; `none`: it has none; `refused`: it could not be asked, or its bundle was not taken;
   * `spare`: it was asked only to mend another's bundle; `unasked`: another's bundle was taken before.
   */
  readonly outcome: "used" | "none" | "refused" | "spare" | "unasked";
  /** Of a refusal. */
  readonly code: Code | undefined;
  readonly reason: string | undefined;
  /** Bundles that it has and that were not even opened. */
  readonly passedOver: readonly PassedOver[];
}

/** What is known of one store while it is asked. */
export class Log {
  readonly source: Source;
  /** It could not be asked at all. */
  down = false;
  asked = false;
  used = false;
  /** References of bundles that were refused, and not for what they lack: nothing is mended with those. */
  readonly unfit = new Set<string>();
  /** What it has, once it was asked. */
  readonly found = new Map<How, readonly Candidate[]>();
  readonly refusals: OfflineError[] = [];
  /** References of bundles that were tried: the nearest may be the one that fits, and was refused. */
  readonly tried = new Set<string>();
  readonly passedOver = new Map<string, PassedOver>();

  constructor(source: Source) {
    this.source = source;
  }

  said(): Said {
    const [first] = this.refusals;
    // What is tried is used or refused; what was found and not tried was wanted for another bundle.
    const isSpare = [...this.found.values()].some((each) => each.length > 0);
    const without = isSpare ? "spare" : this.asked ? "none" : "unasked";
    return {
      store: this.source.word,
      outcome: this.used ? "used" : first === undefined ? without : "refused",
      code: first?.code,
      reason: first === undefined ? undefined : own(this.source, first),
      passedOver: [...this.passedOver.values()],
    };
  }
}

const ofBundle: ReadonlySet<Code> = new Set([
  "BAD_ARCHIVE",
  "BAD_CLOCK",
  "BAD_MANIFEST",
  "BAD_MODULE",
  "BAD_NAME",
  "BAD_SIGNATURE",
  "BAD_SUMDB",
  "BAD_TRUSTED_ROOT",
  "EXPIRED",
  "NOT_IN_BUNDLE",
  "NOT_PROVED",
  "NOT_TRUSTED",
  "NO_SIGNATURE",
  "OLD_TRUSTED_ROOT",
  "REPLAYED",
  "SUM_ALTERED",
  "UNKNOWN_FORMAT",
]);

/** Whether it is the bundle that is wrong, or its store: another one may be right. */
export function isOfBundle(code: Code): boolean {
  return /^(?:STORE|PART|ENTRY|NAME)_/.test(code) || ofBundle.has(code);
}

/** Why no bundle was taken: the one reason there is, or every store's. */
export function failure({ key }: Query, logs: readonly Log[]): OfflineError {
  const refusals = logs.flatMap((log) => log.refusals);
  const [first] = refusals;
  const passed = logs.flatMap((log) =>
    [...log.passedOver.values()].map((each) => passing(log, each)),
  );
  if (first !== undefined && logs.length === 1 && passed.length === 0) {
    return first;
  }
  const reasons = logs.map((log) => `${log.source.word}: ${reasonOf(log)}`);
  const words = logs.map(({ source }) => source.word).join(", ");
  const none = `bundle: wanted ${key}, got none`;
  const worst = gravest(refusals);
  return new OfflineError(
    worst?.code ?? "NO_BUNDLE",
    first === undefined
      ? `${none} from ${words}`
      : `${none} that can be used: ${reasons.join("; ")}`,
    {
      hint: (worst ?? first)?.hint ?? unpacked,
      details: [...reasons, ...passed, ...refusals.flatMap(({ details }) => details)],
      cause: first,
    },
  );
}

const unpacked =
  "name the store that pack wrote to (from, --from); where there is none, wait for the network, then run go-offline pack";

/** A bundle that is not what it says is worse news than a store that is down. */
function gravest(refusals: readonly OfflineError[]): OfflineError | undefined {
  return refusals.find(({ code }) => isOfBundle(code) && !code.startsWith("STORE_"));
}

/** A refusal in a line that begins with the store's word; its message may begin so already. */
function own({ word }: Source, { message }: OfflineError): string {
  return message.startsWith(`${word}: `) ? message.slice(word.length + 2) : message;
}

function reasonOf({ source, refusals, passedOver }: Log): string {
  const said = refusals.map((each) => own(source, each));
  const none = passedOver.size === 0 ? "holds no bundle" : "holds no bundle that may be taken";
  return said.length === 0 ? none : said.join(", ");
}

function passing({ source }: Log, { what, why }: PassedOver): string {
  return `${source.word}: passed over ${what}: ${why}`;
}
