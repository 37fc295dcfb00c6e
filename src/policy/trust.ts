import { OfflineError } from "../errors.ts";
import * as document from "./document.ts";
import { identityFields, readIdentity, type Identity } from "./identity.ts";
import { keyFields, readKey, type Key } from "./key.ts";
import { one, Section } from "./section.ts";
import { length, parseLength } from "./time.ts";

/**
 * `.github/go-offline.json`: whom a repository trusts, and how far. `schema/go-offline.schema.json` says the same for editors.
 *
 *     {
 *       "version": 1,
 *       "require": "any",
 *       "keys": [
 *         { "name": "release-2026", "publicKey": "-----BEGIN PUBLIC KEY-----\n…", "notBefore": "2026-01-01T00:00:00Z", "status": "active" }
 *       ],
 *       "greatestAge": "90d",
 *       "waive": { "checks": ["age"], "longest": "24h", "approvers": ["@acme/release"] }
 *     }
 */
export interface Trust {
  /**
   * `any`: one good signature. `key`, `keyless`: one of that kind. `all`: one of each kind that this file knows, and every
   * signature that is there must count. `none`: no signature, but one that is there must not be wrong.
   */
  readonly require: Require;
  readonly keys: readonly Key[];
  readonly identities: readonly Identity[];
  /** Slash-separated, relative to the repository's root. */
  readonly trustedRoot: string | undefined;
  /** In ms. */
  readonly greatestAge: number | undefined;
  readonly lowestSequence: number | undefined;
  /** `owner/name` of the only repository whose bundles are taken. */
  readonly repository: string | undefined;
  readonly waive: Waivable | undefined;
}

/** What may be waived in an emergency, how long one waiver holds (ms), and who must approve it. */
export interface Waivable {
  readonly checks: readonly WaivableCheck[];
  readonly longest: number;
  readonly approvers: readonly string[];
}

export type Require = (typeof requires)[number];

/** The checks that a trust file may open for waivers; no other ever. */
export const waivableChecks = ["age", "trusted-root-age", "transparency-log", "signature"] as const;
export type WaivableCheck = (typeof waivableChecks)[number];

/** Where the file lies, relative to the repository's root. */
export const fileName = ".github/go-offline.json";

const requires = ["any", "all", "key", "keyless", "none"] as const;
const known = [
  "$schema",
  "version",
  "require",
  "keys",
  "identities",
  "trustedRoot",
  "greatestAge",
  "lowestSequence",
  "repository",
  "waive",
];
const duration = {
  says: "a number of days or hours",
  example: "90d",
  pattern: length,
};
const insidePath = {
  says: "a path inside the repository, with / between folders",
  example: ".github/trusted_root.json",
  pattern: /^(?!(?:.*\/)?\.{1,2}(?:\/|$))[^/\\:\p{C}]{1,255}(?:\/[^/\\:\p{C}]{1,255}){0,30}$/u,
};
const ownerAndName = {
  says: "owner/name",
  example: "acme/app",
  pattern: /^[A-Za-z0-9_-]{1,100}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/,
};
const approver = {
  says: "a login or @organisation/team",
  example: "@acme/release",
  pattern: /^@?[A-Za-z0-9_-]{1,100}(?:\/[A-Za-z0-9._-]{1,100})?$/,
};
const anyText = { says: "the schema's address", example: "go-offline.schema.json", pattern: /^/ };

/** Reads the trust file; throws BAD_TRUST_FILE with the field, what was wanted, what came, and what to write. */
export function parse(text: string): Trust {
  const file = new Section(document.read(text, refuse), "", known, refuse);
  if (file.integer("version") !== 1) {
    file.refuse(
      "version",
      "1",
      'write "version": 1, or use the version of go-offline that knows it',
    );
  }
  file.optional("$schema", anyText);
  const keys = file.list("keys", (value, path) =>
    readKey(new Section(value, path, keyFields, refuse)),
  );
  const identities = file.list("identities", (value, path) =>
    readIdentity(new Section(value, path, identityFields, refuse)),
  );
  const greatestAge = file.optional("greatestAge", duration);
  const trust = {
    require: readRequire(file, [
      ...keys.slice(0, 1).map(() => "key"),
      ...identities.slice(0, 1).map(() => "keyless"),
    ]),
    keys,
    identities,
    trustedRoot: file.optional("trustedRoot", insidePath),
    greatestAge: greatestAge === undefined ? undefined : parseLength(greatestAge),
    lowestSequence: file.integer("lowestSequence"),
    repository: file.optional("repository", ownerAndName),
    waive: readWaive(file.section("waive", ["checks", "longest", "approvers"])),
  };
  return consistent(file, trust);
}

function readRequire(file: Section, kinds: readonly string[]): Require {
  const [first] = kinds;
  if (!file.has("require")) {
    return first === undefined ? "none" : "any";
  }
  const choices = first === undefined ? ["none"] : ["any", "all", ...kinds, "none"];
  const found = file.choice("require", requires);
  return choices.includes(found)
    ? found
    : file.refuse(
        "require",
        `${one(choices)}, as nothing else can be met by what the file trusts`,
        found === "keyless"
          ? "add identities, or require another kind"
          : "add keys, or require another kind",
      );
}

function readWaive(fields: Section | undefined): Waivable | undefined {
  if (fields === undefined) {
    return undefined;
  }
  const checks = fields.texts("checks", {
    says: one(waivableChecks),
    example: "age",
    pattern: /^(?:age|trusted-root-age|transparency-log|signature)$/,
  });
  return {
    checks: waivableChecks.filter((each) => checks.includes(each)),
    longest: parseLength(fields.text("longest", { ...duration, example: "24h" })),
    approvers: fields.texts("approvers", approver),
  };
}

/** What one field cannot say alone. */
function consistent(file: Section, trust: Trust): Trust {
  if (trust.identities.length > 0 && trust.trustedRoot === undefined) {
    file.refuse(
      "trustedRoot",
      "the path of a trusted root file, as there are identities",
      'write "trustedRoot": ".github/trusted_root.json", and commit that file',
    );
  }
  once(
    file,
    "keys",
    "name",
    trust.keys.map(({ name }) => name),
  );
  once(
    file,
    "keys",
    "publicKey",
    trust.keys.map(({ hint }) => hint),
  );
  once(
    file,
    "identities",
    "name",
    trust.identities.map(({ name }) => name),
  );
  return trust;
}

function once(file: Section, list: string, field: string, values: readonly string[]): void {
  const index = values.findIndex((value, at) => values.indexOf(value) !== at);
  if (index !== -1) {
    const first = values.findIndex((value) => value === values[index]);
    file.refuse(
      `${list}[${index}].${field}`,
      `another one than ${list}[${first}] has`,
      "take one of the two out",
      "the same",
    );
  }
}

function refuse(where: string, wanted: string, came: string, hint: string): OfflineError {
  return new OfflineError(
    "BAD_TRUST_FILE",
    `policy: ${fileName}: ${where}: wanted ${wanted}, got ${came}`,
    { hint },
  );
}
