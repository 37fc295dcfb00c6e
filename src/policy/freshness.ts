import { failed, held, open, type Facts, type Findings } from "./finding.ts";
import { day, showLength, showTime } from "./time.ts";
import type { Trust } from "./trust.ts";

/** Whether a bundle is new enough; all times in ms since 1970. Absence is no pass: what is asked for must be there. */

/** How far two clocks may differ, in ms. */
const skew = 10 * 60_000;

/** A bundle from the future: one of two clocks is wrong. By years, it is this machine's, as a rule. */
export function clock({ created }: Facts, now: number): Findings {
  if (created === undefined || created <= now + skew) {
    return held();
  }
  const here = `this machine's clock says ${showTime(now)}`;
  const isYears = created - now > 365 * day;
  return failed({
    check: "age",
    code: "BAD_CLOCK",
    reason: `wanted a bundle that was created before now, got ${showTime(created)}; ${here}${isYears ? ", which is wrong by years" : ""}`,
    hint: isYears
      ? "set this machine's clock (a board without a battery starts in 1970), and run again"
      : `compare this machine's clock with the one that packed: they are ${showLength(created - now)} apart`,
  });
}

/** The lifetime that the packer gave. */
export function expiry({ expires }: Facts, now: number): Findings {
  if (expires === undefined) {
    return open("expiry: the bundle names none");
  }
  return now < expires
    ? held(`expiry: good until ${showTime(expires)}`)
    : failed({
        check: "age",
        code: "EXPIRED",
        reason: `wanted a bundle that is still good, got one that expired at ${showTime(expires)}`,
        hint: renew(now),
      });
}

/** The age that the trust file allows. */
export function age({ created }: Facts, { greatestAge }: Trust, now: number): Findings {
  if (greatestAge === undefined) {
    return open("age: the trust file has no greatestAge");
  }
  const most = `wanted a bundle of at most ${showLength(greatestAge)}`;
  if (created === undefined) {
    return failed({
      check: "age",
      code: "EXPIRED",
      reason: `${most}, got one that says not when it was created`,
      hint: "pack again in a git checkout, or with SOURCE_DATE_EPOCH set",
    });
  }
  const old = Math.max(0, now - created);
  return old <= greatestAge
    ? held(`age: ${showLength(old)}, and at most ${showLength(greatestAge)} are allowed`)
    : failed({
        check: "age",
        code: "EXPIRED",
        reason: `${most}, got ${showLength(old)}: it was created at ${showTime(created)}`,
        hint: renew(now),
      });
}

/** The count that the trust file starts from. */
export function sequence({ sequence: found }: Facts, { lowestSequence }: Trust): Findings {
  if (lowestSequence === undefined) {
    return open("sequence: the trust file has no lowestSequence");
  }
  return found !== undefined && found >= lowestSequence
    ? held(`sequence: ${found}, and ${lowestSequence} is the lowest allowed`)
    : failed({
        check: "sequence",
        code: "REPLAYED",
        reason: `wanted sequence ${lowestSequence} or higher, got ${found ?? "none"}`,
        hint: "take the newest bundle: an older one may hold what was withdrawn since",
      });
}

function renew(now: number): string {
  return `pack again, or take a newer bundle; if it is not old, this machine's clock is wrong: it says ${showTime(now)}`;
}
