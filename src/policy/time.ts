/** Times and durations as people write them in the trust file and read them in a verdict; in milliseconds. */

/** RFC 3339, with seconds and an offset; https://www.rfc-editor.org/rfc/rfc3339#section-5.6. */
export const rfc3339 =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
/** `90d` or `12h`. */
export const length = /^[1-9]\d{0,4}[dh]$/;

/** One hour and one day. */
const hour = 3_600_000;
export const day = 24 * hour;

/** Milliseconds since 1970 of a text that `rfc3339` lets through; undefined for a day that its month does not have. */
export function parseTime(text: string): number | undefined {
  const monthDay = text.slice(0, 10);
  const midnight = new Date(`${monthDay}T00:00:00Z`);
  return midnight.toISOString().startsWith(monthDay) ? Date.parse(text) : undefined;
}

/** Milliseconds of a text that `length` lets through. */
export function parseLength(text: string): number {
  return Number.parseInt(text, 10) * (text.endsWith("d") ? day : hour);
}

/** `2026-11-26T06:00:00Z`; a number where it is no date. */
export function showTime(at: number): string {
  return Math.abs(at) <= 8.64e15 ? new Date(at).toISOString().replace(/\.\d+Z$/, "Z") : String(at);
}

/** `3 days`, `5 hours` or `2 minutes`, rounded down. */
export function showLength(ms: number): string {
  const [size, unit] =
    ms >= 2 * day ? [day, "days"] : ms >= 2 * hour ? [hour, "hours"] : [60_000, "minutes"];
  return `${Math.floor(ms / size)} ${unit}`;
}
