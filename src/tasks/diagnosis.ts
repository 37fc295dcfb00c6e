import { OfflineError } from "../errors.ts";
import { diagnose, type Diagnosis } from "../outage/diagnosis.ts";
import type { Entry, Kind } from "../outage/entry.ts";

const names: Readonly<Record<Kind, string>> = {
  outage: "an outage",
  "not-in-bundle": "something that is not in the bundle",
  "not-found": "something that is nowhere",
  checksum: "A CHECKSUM THAT DIFFERS",
  untrusted: "an answer that cannot be trusted",
  login: "a refused login",
  project: "a fault in the project",
  toolchain: "another Go that is wanted",
  vendor: "a vendor tree or workspace that does not fit",
  configuration: "a setting that go refuses",
  machine: "a fault of this machine",
  unknown: "an unknown failure",
};

/** The longest line of go's that a message carries, in characters. */
const longest = 400;

/**
 * A failure of go in words that say what it means and what to do about it, with the same code and details; what go
 * says that nobody knows, and every other error, is passed on as it is.
 */
export function diagnosed(error: unknown): unknown {
  if (!(error instanceof OfflineError) || error.code !== "GO_FAILED" || known.has(error)) {
    return error;
  }
  const found = diagnose(error.details);
  return found.entry === undefined
    ? error
    : asKnown(
        new OfflineError("GO_FAILED", message(found, found.entry), {
          hint: hint(found.entry),
          details: error.details,
          cause: error,
        }),
      );
}

/** An error whose words are the last ones: its details are no longer go's alone. */
export function asKnown(error: OfflineError): OfflineError {
  known.add(error);
  return error;
}

const known = new WeakSet<OfflineError>();

function message({ kind, line = "", hashes, database }: Diagnosis, { cause }: Entry): string {
  const where = database && kind === "outage" ? " of the checksum database" : "";
  const differ =
    hashes === undefined ? "" : ` (${hashes.by} says ${hashes.wanted}, came ${hashes.came})`;
  return `go: wanted success, got ${names[kind]}${where}: ${cause}${differ}: ${line.trim().slice(0, longest)}`;
}

function hint({ who, remedy }: Entry): string {
  return who === "nobody" ? remedy : `${remedy} (for ${who})`;
}
