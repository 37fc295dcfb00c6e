import { variable } from "../host/environment.ts";

/** The time that a build is to say it was made at, in seconds since 1970. https://reproducible-builds.org/specs/source-date-epoch/ */
export function buildTime(): number | undefined {
  const epoch = variable("SOURCE_DATE_EPOCH");
  return epoch === undefined || !/^\d{1,15}$/.test(epoch) ? undefined : Number(epoch);
}
