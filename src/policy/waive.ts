import { OfflineError } from "../errors.ts";
import type { Waiver } from "./finding.ts";
import type { Accepted, Judgement } from "./judge.ts";
import { one } from "./section.ts";
import { showLength, showTime } from "./time.ts";
import { fileName, waivableChecks, type Trust, type Waivable } from "./trust.ts";

/** What a person asks for in an emergency, as it was given. */
export interface Request {
  /** 20 characters or more. */
  readonly reason: string;
  readonly ticket: string;
  /** Names of checks. */
  readonly checks: readonly string[];
  /** The sha256 of checksums.json in hex: needed where `signature` is waived. */
  readonly digest: string | undefined;
  /** When the waiver ends, in ms since 1970; undefined for as long as the trust file allows. */
  readonly until: number | undefined;
}

/** What no file and no person can waive: these say what the bytes are, not how fresh or by whom. */
export const neverWaivable = [
  "digests",
  "paths",
  "sizes",
  "go-sum",
  "proof",
  "toolchain",
  "event",
  "wrong-signature",
  "revoked-key",
  "signer-kind",
  "sequence",
  "repository",
] as const;

const least = 20;

/**
 * The judgement after a waiver: accepted, and saying what was waived, where nothing else failed; else still refused for what
 * is left. A judgement that needs no waiver stays as it is. Throws BAD_WAIVER for a request that cannot be granted.
 */
export function waive(
  judgement: Judgement,
  request: Request,
  { trust, now }: { readonly trust: Trust | undefined; readonly now: number },
): Judgement {
  const granted = grant(request, judgement.digest, trust?.waive, now);
  if (judgement.kind === "accepted") {
    return judgement;
  }
  const { failures, kind: _, ...told } = judgement;
  const names: readonly string[] = request.checks;
  const [first, ...others] = failures.filter(({ check }) => !names.includes(check));
  return first === undefined
    ? accepted(told, { ...granted, waived: failures })
    : { ...judgement, failures: [first, ...others] };
}

function accepted(told: Omit<Accepted, "kind" | "waiver">, waiver: Waiver): Accepted {
  const notes = waiver.waived.map(({ check, reason }) => `${check}: waived, it failed: ${reason}`);
  return { kind: "accepted", ...told, unchecked: [...notes, ...told.unchecked], waiver };
}

/** What of a request is granted; throws BAD_WAIVER. */
function grant(
  request: Request,
  digest: string,
  allowed: Waivable | undefined,
  now: number,
): Omit<Waiver, "waived"> {
  checkNames(request.checks);
  const reason = plain(request.reason, "reason");
  if (reason.length < least) {
    throw refuse(
      `a reason of ${least} characters or more`,
      `${reason.length}`,
      "say with reason (--reason) what is down and why this build cannot wait",
    );
  }
  const ticket = plain(request.ticket, "ticket");
  if (ticket === "") {
    throw refuse(
      "a ticket",
      "none",
      "name with ticket (--ticket) the ticket or its URL, where the emergency is followed up",
    );
  }
  if (allowed === undefined) {
    throw refuse(
      `checks that ${fileName} lets be waived`,
      "a file without waive, or none",
      'add "waive" to the trust file, by a reviewed commit',
    );
  }
  checkAllowed(request, digest, allowed);
  return { reason, ticket, until: readUntil(request, allowed, now), approvers: allowed.approvers };
}

function checkNames(checks: readonly string[]): void {
  const never: readonly string[] = neverWaivable;
  const known: readonly string[] = waivableChecks;
  const closed = checks.find((each) => never.includes(each));
  const odd = checks.find((each) => !known.includes(each));
  if (closed !== undefined) {
    throw refuse(
      "a check that can be waived",
      `${closed}, which never can`,
      "take a bundle that passes it: whatever fails it is not what was packed",
    );
  }
  if (odd !== undefined || checks.length === 0) {
    const came = odd === undefined ? "none" : JSON.stringify(odd.slice(0, 100));
    throw refuse(one(waivableChecks), came, "name the checks that failed, and no other");
  }
}

function checkAllowed(request: Request, digest: string, { checks }: Waivable): void {
  const names: readonly string[] = checks;
  const closed = request.checks.find((each) => !names.includes(each));
  if (closed !== undefined) {
    throw refuse(
      `a check that ${fileName} lets be waived: ${checks.join(", ")}`,
      closed,
      `add "${closed}" to waive.checks in the trust file, by a reviewed commit`,
    );
  }
  const isNeeded = request.checks.includes("signature");
  if (request.digest === undefined ? isNeeded : request.digest !== digest) {
    throw refuse(
      isNeeded ? "the digest of the bundle whose signature is waived" : "the digest of this bundle",
      request.digest === undefined ? "none" : "that of another one",
      `compare with somebody who packed it; if it is the same, name ${digest}`,
    );
  }
}

function readUntil({ until }: Request, { longest }: Waivable, now: number): number {
  const last = now + longest;
  if (until !== undefined && !(until > now && until <= last)) {
    throw refuse(
      `an end within ${showLength(longest)} from now, ${showTime(now)}`,
      showTime(until),
      `name a time up to ${showTime(last)}`,
    );
  }
  return until ?? last;
}

/** A text in one line; it goes into logs and records. */
function plain(text: string, what: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(line) || line.length > 1000) {
    throw refuse(
      `a ${what} of visible characters, 1000 at most`,
      "others",
      `write the ${what} as plain text`,
    );
  }
  return line;
}

function refuse(wanted: string, came: string, hint: string): OfflineError {
  return new OfflineError("BAD_WAIVER", `policy: waiver: wanted ${wanted}, got ${came}`, { hint });
}
