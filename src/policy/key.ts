import { describe, hintOf } from "../bundle/public-key.ts";
import { Section, type Shape } from "./section.ts";
import { parseTime, rfc3339 } from "./time.ts";

/** A public key of the trust file. Times in ms since 1970; each bound includes its own moment at the start only. */
export interface Key {
  readonly name: string;
  /** SPKI PEM of a P-256 key, as `cosign.pub` has it. */
  readonly publicKey: string;
  /** base64 of the sha256 over the SPKI DER: a manifest names the signer `key:<hint>`, and so does a Sigstore bundle. */
  readonly hint: string;
  readonly notBefore: number;
  readonly notAfter: number | undefined;
  /**
   * `active` signs now. `retired` signs no more: what was created before `notAfter` still counts, whatever the time is now.
   * `revoked` never counts.
   */
  readonly status: "active" | "retired" | "revoked";
}

/** A name that verdicts call a key or an identity by. */
export const named: Shape = {
  says: "a name of 1 to 100 visible characters",
  example: "release-2026",
  pattern: /^(?! )[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,100}$/u,
};

const time: Shape = {
  says: "an RFC 3339 time",
  example: "2026-01-31T00:00:00Z",
  pattern: rfc3339,
};

const known = ["name", "publicKey", "notBefore", "notAfter", "status"];
const statuses = ["active", "retired", "revoked"] as const;

/** Reads one of `keys`. */
export function readKey(fields: Section): Key {
  const key = {
    name: fields.text("name", named),
    ...readPublicKey(fields),
    notBefore: readTime(fields, "notBefore"),
    notAfter: fields.has("notAfter") ? readTime(fields, "notAfter") : undefined,
    status: fields.choice("status", statuses),
  };
  if (key.notAfter === undefined && key.status === "retired") {
    return fields.refuse(
      "notAfter",
      "the time at which this key was retired",
      'write "notAfter": "2026-01-31T00:00:00Z": what was created before then still counts',
    );
  }
  if (key.notAfter !== undefined && key.notAfter <= key.notBefore) {
    return fields.refuse("notAfter", "a time after notBefore", "correct one of the two times");
  }
  return key;
}

/** The fields that a key may have. */
export const keyFields: readonly string[] = known;

function readTime(fields: Section, name: string): number {
  const text = fields.text(name, time);
  return (
    parseTime(text) ??
    fields.refuse(name, "a day that its month has", `write "${name}": "2026-01-31T00:00:00Z"`)
  );
}

function readPublicKey(fields: Section): { readonly publicKey: string; readonly hint: string } {
  const publicKey = fields.text("publicKey", {
    says: "the PEM text of a public key",
    example: "-----BEGIN PUBLIC KEY-----\n…\n-----END PUBLIC KEY-----\n",
    pattern: /^/,
  });
  if (publicKey.includes("PRIVATE KEY")) {
    // The value is a secret: it is named nowhere.
    return fields.refuse(
      "publicKey",
      "a public key",
      "a private key never belongs in a repository: take it out, make a new pair, and mark this one revoked",
      "a private key",
    );
  }
  const hint = hintOf(publicKey);
  return hint === undefined
    ? fields.refuse(
        "publicKey",
        "a P-256 public key in PEM, as cosign.pub has it",
        "write the lines of cosign.pub as one text, with \\n for each line break: jq -Rs . cosign.pub",
        describe(publicKey),
      )
    : { publicKey, hint };
}
