import { OfflineError } from "../errors.ts";
import type { Vouched } from "./witness.ts";

/** A hash that is not what it should be, and all that tells who is to be believed. */
export interface Mismatch {
  /** `path@version` of a module zip, `path@version/go.mod` of a go.mod. */
  readonly name: string;
  /** The hash in go.sum. */
  readonly listed: string | undefined;
  /** The hash in the checksum database's record. */
  readonly recorded: string | undefined;
  /** The hash of what is there. */
  readonly came: string;
  /** The record of the checksum database, which its key vouches for. */
  readonly vouched: Vouched | undefined;
  /** Who holds what is there. */
  readonly holder: string;
  /** Whether that is a web page. */
  readonly page: boolean;
}

/** The error for a hash that differs: both hashes, what the checksum database says, and whether a web page came. */
export function altered(found: Mismatch): OfflineError {
  const { name, listed, came, holder } = found;
  const isOfSum = listed !== undefined && listed !== came;
  const [who, said] = isOfSum
    ? ["go.sum", listed]
    : ["the checksum database", String(found.recorded)];
  return new OfflineError(
    "SUM_ALTERED",
    `modules: ${name}: ${who} says ${said}, ${holder} holds ${came}`,
    {
      hint: "do not build from this bundle: it, or go.sum, was changed; keep both for those who look into it, and take the bundle from another store",
      details: [
        `wanted  ${said} (${who})`,
        `got     ${came} (${holder})`,
        `record  ${record(found)}`,
        `page    ${page(found)}`,
      ],
    },
  );
}

function record({ name, listed, recorded, came, vouched, holder }: Mismatch): string {
  if (vouched === undefined) {
    return `none of ${name.replace(/\/go\.mod$/, "")} from the checksum database is carried: ask the database itself, through another network`;
  }
  const text = vouched.record.text.trimEnd().replaceAll("\n", "; ");
  const sides = new Map([
    [came, `go.sum was changed: it agrees with what ${holder} holds`],
    [listed, `what ${holder} holds was changed: it agrees with go.sum`],
  ]);
  return `${text} (the checksum database): ${sides.get(recorded) ?? `it agrees with neither go.sum nor what ${holder} holds`}`;
}

function page({ name, page: isPage }: Mismatch): string {
  if (isPage) {
    return "what came is a web page, as a network sends that wants somebody to sign in: nobody need have changed the module";
  }
  return name.endsWith("/go.mod")
    ? "what came is no web page"
    : "what came is no web page: it is a module zip as go reads it";
}
