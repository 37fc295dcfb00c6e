import { toJson } from "../host/masking.ts";

/** JSON without secrets, and without `##[`, which a runner obeys in any line of a log. */
export function encode(value: unknown): string {
  return toJson(value).replaceAll("##[", String.raw`#\u0023[`);
}
