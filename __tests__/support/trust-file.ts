import { createHash, generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { OfflineError } from "../../src/errors.ts";
import * as trust from "../../src/policy/trust.ts";

/** A public key as `cosign.pub` has it, and how a manifest names it. */
export function newKey(curve = "P-256"): { readonly pem: string; readonly hint: string } {
  const { publicKey } = generateKeyPairSync("ec", { namedCurve: curve });
  const der = publicKey.export({ type: "spki", format: "der" });
  return {
    pem: publicKey.export({ type: "spki", format: "pem" }).toString(),
    hint: createHash("sha256").update(der).digest("base64"),
  };
}

/** One of `keys` that a trust file takes. */
export const goodKey = {
  name: "release-2026",
  publicKey: newKey().pem,
  notBefore: "2026-01-01T00:00:00Z",
  status: "active",
};

/** One of `identities` that a trust file takes. */
export const goodIdentity = {
  name: "release workflow",
  identity: "https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main",
  issuer: "https://token.actions.githubusercontent.com",
};

export const goodWaive = { checks: ["age"], longest: "24h", approvers: ["@acme/release"] };

/** A trust file with every field. */
export const goodFile = {
  $schema: "../schema/go-offline.schema.json",
  version: 1,
  require: "any",
  keys: [goodKey],
  identities: [goodIdentity],
  trustedRoot: ".github/trusted_root.json",
  greatestAge: "90d",
  lowestSequence: 12,
  repository: "acme/app",
  waive: goodWaive,
};

/** The good file with other fields, and with others in its key, identity and waiver. */
export const file = (fields: object) => JSON.stringify({ ...goodFile, ...fields });
export const key = (fields: object) => ({ keys: [{ ...goodKey, ...fields }] });
export const identity = (fields: object) => ({ identities: [{ ...goodIdentity, ...fields }] });
export const pattern = (identityRegexp: unknown) =>
  identity({ identity: undefined, identityRegexp });
export const waive = (fields: object) => ({ waive: { ...goodWaive, ...fields } });

const schema: unknown = JSON.parse(readFileSync("schema/go-offline.schema.json", "utf8"));

/** Whether a value fits the committed schema. */
export const fits = new Ajv2020({ strict: true, strictRequired: false }).compile(Object(schema));

/** What the parser makes of a file: `accepted`, or its error's message; any other error is thrown. */
export function said(text: string): string {
  try {
    trust.parse(text);
    return "accepted";
  } catch (error) {
    const [, message] = (error instanceof OfflineError && shape.exec(error.message)) || [];
    if (error instanceof OfflineError && error.code === "BAD_TRUST_FILE" && error.hint && message) {
      return message;
    }
    throw error;
  }
}

const shape = /^policy: \.github\/go-offline\.json: (.+: wanted .+, got .+)$/s;
