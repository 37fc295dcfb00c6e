import { OfflineError } from "../errors.ts";

/** The refusal of a checksum database's file that its key and its tree do not vouch for. */
export function forged(file: string, wanted: string, came: string): OfflineError {
  return new OfflineError(
    "BAD_SUMDB",
    `checksum database: ${file}: wanted ${wanted}, got ${came}`,
    {
      hint: "do not build from this: the file was changed, or GOSUMDB here is another than where it was packed; keep it for those who look into it, and pack again",
    },
  );
}
