import type { Verdict } from "./verdict.ts";

/**
 * What helps, the best first. No advice ever takes a check away: not GOSUMDB, not a certificate's, not a hash's; and what
 * nobody vouches for, a login and a wrong content are for somebody to look at, never to be gone around.
 */
export type Advice =
  /** A variable's value for this one job, with what it brings and what it costs. */
  | {
      readonly kind: "setting";
      readonly variable: "GOPROXY" | "GOSUMDB";
      /** With names in the place of URLs where `note` says so. */
      readonly value: string;
      readonly brings: string;
      readonly cost: string;
      /** What the value does not show: credentials stay as they are now. */
      readonly note: string | undefined;
    }
  /** No setting is needed, or none helps but a bundle. */
  | { readonly kind: "bundle" | "nothing"; readonly text: string }
  /** Somebody must act. */
  | { readonly kind: "act"; readonly text: string };

/** What somebody must do about an entry, or a database; undefined where nobody needs to. */
export function deedFor(verdict: Verdict, who: string): Advice | undefined {
  const text = deeds.get(verdict.kind);
  return text === undefined ? undefined : { kind: "act", text: `${who}: ${text}` };
}

const deeds: ReadonlyMap<Verdict["kind"], string> = new Map([
  [
    "tls",
    "nobody that this machine trusts vouches for it: if the certificate is your own company's, give go its CA bundle by SSL_CERT_FILE; if not, stop, somebody may stand in between",
  ],
  [
    "needs-login",
    "it wants a login: check the token in .netrc, or what GOAUTH names, and whether it has expired",
  ],
  [
    "wrong-content",
    "it gives another content than go.sum or the database vouches for: stop, build nothing from it, keep what came as evidence, and tell those who run it",
  ],
  ["bad-entry", "go refuses it as it is written: correct GOPROXY"],
]);
