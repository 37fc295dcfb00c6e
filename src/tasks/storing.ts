import { OfflineError, type Code } from "../errors.ts";
import type { Sealed, Target } from "../host/store/store.ts";

/** What a store did with a bundle. */
export type Stored = { readonly store: string } & (
  | {
      readonly outcome: "stored";
      readonly reference: string;
      /** Names of files that were sent, and of those that were there already. */
      readonly sent: readonly string[];
      readonly kept: readonly string[];
    }
  | {
      readonly outcome: "refused";
      readonly code: Code;
      /** Without the store's word before it. */
      readonly reason: string;
      readonly hint: string;
    }
);

/** Has every store keep a bundle. None of them is the reason why a pack fails: what they say is reported. */
export async function store(bundle: Sealed, targets: readonly Target[]): Promise<Stored[]> {
  const all: Stored[] = [];
  for (const target of targets) {
    all.push(await keep(bundle, target));
  }
  return all;
}

async function keep(bundle: Sealed, target: Target): Promise<Stored> {
  try {
    return { store: target.word, outcome: "stored", ...(await target.put(bundle)) };
  } catch (error) {
    const { code, message, hint } = explain(error, target);
    const own = message.startsWith(`${target.word}: `) ? target.word.length + 2 : 0;
    const reason = message.slice(own);
    return { store: target.word, outcome: "refused", code, reason, hint };
  }
}

function explain(error: unknown, { word }: Target): OfflineError {
  const said = error instanceof Error ? error.message : String(error);
  return error instanceof OfflineError
    ? error
    : new OfflineError("STORE_ANSWER", `${word}: wanted it stored, got ${said}`, {
        hint: "this is a fault in go-offline: tell us; the bundle is not there",
        cause: error,
      });
}

/** Throws the first refusal if no store took the bundle: for who asked for nothing else. */
export function demandStored(all: readonly Stored[]): void {
  const [first] = all;
  if (first?.outcome === "refused" && all.every(({ outcome }) => outcome === "refused")) {
    const others = all
      .slice(1)
      .flatMap((each) => (each.outcome === "refused" ? [each.reason] : []));
    throw new OfflineError(first.code, first.reason, { hint: first.hint, details: others });
  }
}
