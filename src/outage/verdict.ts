/** What came of asking one entry of GOPROXY, or a checksum database, for one small thing whose hash is known. */
export type Verdict =
  /** The right answer. */
  | { readonly kind: "healthy"; readonly milliseconds: number }
  /** The right answer, after longer than `slowAfter`. */
  | { readonly kind: "slow"; readonly milliseconds: number }
  /** It answers, and does not have it: 404 or 410, or no such file. That is no outage. */
  | { readonly kind: "not-found"; readonly came: string }
  | { readonly kind: "refused" }
  | { readonly kind: "name-not-found"; readonly came: string }
  | { readonly kind: "unreachable"; readonly came: string }
  | { readonly kind: "timed-out"; readonly milliseconds: number }
  | { readonly kind: "cut-off"; readonly came: string }
  /** 429 or 5xx. */
  | { readonly kind: "status"; readonly status: number }
  /** A web page in the place of the answer, with status 200. */
  | { readonly kind: "captive-page" }
  /** Nobody that this machine trusts vouches for who answers. */
  | { readonly kind: "tls"; readonly came: string }
  /** 401, 403 or 407. */
  | { readonly kind: "needs-login"; readonly status: number }
  /** Another content than go.sum, or the database's signature, says. */
  | { readonly kind: "wrong-content"; readonly wanted: string; readonly came: string }
  /** go itself refuses the entry as it is written. */
  | { readonly kind: "bad-entry"; readonly came: string }
  /** go said something whose meaning nobody here knows. */
  | { readonly kind: "unknown"; readonly came: string };

/** Milliseconds after which a right answer is slow. */
export const slowAfter = 2_000;

/** Whether the entry gives what go asks it for. */
export function serves({ kind }: Verdict): boolean {
  return kind === "healthy" || kind === "slow";
}

const outages: Readonly<Record<Verdict["kind"], boolean>> = {
  healthy: false,
  slow: false,
  "not-found": false,
  refused: true,
  "name-not-found": true,
  unreachable: true,
  "timed-out": true,
  "cut-off": true,
  status: true,
  "captive-page": true,
  tls: false,
  "needs-login": false,
  "wrong-content": false,
  "bad-entry": false,
  unknown: false,
};

/**
 * Whether nobody is to blame but a service or the network: waiting helps, and so does a bundle. Never so for a
 * certificate, a login or a wrong content, which somebody has to look at, nor for what is not there.
 */
export function isOutage({ kind }: Verdict): boolean {
  return outages[kind];
}
