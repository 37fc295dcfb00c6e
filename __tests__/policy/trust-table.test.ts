import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "@jest/globals";
import * as trust from "../../src/policy/trust.ts";
import {
  file,
  fits,
  goodKey,
  identity,
  key,
  newKey,
  pattern,
  said,
  waive,
} from "../support/trust-file.ts";

const other = newKey();
const regexp =
  "https://github\\.com/acme/[^/@]+/\\.github/workflows/(?:release|ship)\\.yml@refs/tags/v\\d+";

test.each<[string, object]>([
  ["every field", {}],
  ["no schema named", { $schema: undefined }],
  ["keys alone", { identities: undefined, trustedRoot: undefined }],
  ["identities alone", { keys: undefined, require: "keyless" }],
  ["neither", { keys: undefined, identities: undefined, require: undefined }],
  ["neither, and none required", { keys: undefined, identities: undefined, require: "none" }],
  ["all required", { require: "all" }],
  ["all of one kind", { require: "all", identities: undefined }],
  ["a key required", { require: "key" }],
  ["several keys", { keys: [goodKey, { ...goodKey, name: "next", publicKey: other.pem }] }],
  ["a key with an end", key({ notAfter: "2026-12-31T23:59:59.5+02:00" })],
  ["a retired key", key({ status: "retired", notAfter: "2026-06-01T00:00:00Z" })],
  ["a revoked key", key({ status: "revoked" })],
  ["a key without the last line break", key({ publicKey: goodKey.publicKey.trimEnd() })],
  ["a leap day", key({ notBefore: "2028-02-29T00:00:00Z" })],
  ["an e-mail address", identity({ identity: "release+1@acme.example" })],
  ["numbers", identity({ repositoryId: "12", ownerId: "3", runnerEnvironment: "github-hosted" })],
  ["an issuer with port and path", identity({ issuer: "https://id.acme.example:8443/realm/a" })],
  ["an expression", pattern(regexp)],
  ["an anchored expression", pattern(`^${regexp}$`)],
  ["a waiver of all", waive({ checks: [...trust.waivableChecks] })],
  ["no waiver", { waive: undefined }],
  ["a root in a folder with dots", { trustedRoot: "ci/..well/a b/root.v1.json" }],
  ["hours", { greatestAge: "12h" }],
  ["sequence 0", { lowestSequence: 0 }],
])("a file with %s is taken, by parser and schema", (_, fields) => {
  const text = file(fields);
  expect(said(text)).toBe("accepted");
  expect([fits(JSON.parse(text)), fits.errors]).toStrictEqual([true, null]);
});

const rfc = "an RFC 3339 time, got";
const pem = "a P-256 public key in PEM, as cosign.pub has it, got";
const cut = `${goodKey.publicKey.slice(0, 60)}\n-----END PUBLIC KEY-----\n`;
const secret = generateKeyPairSync("ec", { namedCurve: "P-256" });
const privatePem = secret.privateKey.export({ type: "pkcs8", format: "pem" }).toString();

test.each<[object, string]>([
  [{ version: undefined }, "version: wanted 1, got nothing"],
  [{ version: 2 }, "version: wanted 1, got 2"],
  [{ version: "1" }, 'version: wanted a whole number, 0 or more, got "1"'],
  [{ $schema: 1 }, "$schema: wanted the schema's address, got 1"],
  [{ requires: "any" }, "requires: wanted one of $schema, version, require, "],
  [{ require: "some" }, 'require: wanted "any", "all", "key", "keyless" or "none", got "some"'],
  [{ require: true }, 'require: wanted "any", "all", "key", "keyless" or "none", got true'],
  [{ require: "key", keys: undefined }, 'require: wanted "any", "all", "keyless" or "none", as'],
  [{ require: "keyless", identities: undefined }, 'require: wanted "any", "all", "key" or "none",'],
  [{ keys: undefined, identities: undefined }, 'require: wanted "none", as'],
  [{ keys: undefined, identities: undefined, require: "all" }, 'require: wanted "none", as'],
  [{ keys: [] }, "keys: wanted a list with one entry or more, got an empty list"],
  [{ keys: {} }, "keys: wanted a list with one entry or more, got an object"],
  [{ keys: ["x"] }, 'keys[0]: wanted an object, got "x"'],
  [{ keys: [goodKey, []] }, "keys[1]: wanted an object, got an empty list"],
  [key({ notbefore: "" }), "keys[0].notbefore: wanted one of name, publicKey, notBefore, "],
  [key({ name: undefined }), "keys[0].name: wanted a name of 1 to 100 visible characters, got no"],
  [key({ name: "" }), 'keys[0].name: wanted a name of 1 to 100 visible characters, got ""'],
  [key({ name: "a\u202eb" }), "keys[0].name: wanted a name"],
  [key({ name: " a" }), "keys[0].name: wanted a name"],
  [key({ name: "x".repeat(101) }), "keys[0].name: wanted a name"],
  [key({ notBefore: undefined }), `keys[0].notBefore: wanted ${rfc} nothing`],
  [key({ notBefore: "tomorrow" }), `keys[0].notBefore: wanted ${rfc} "tomorrow"`],
  [key({ notBefore: "2026-01-01" }), `keys[0].notBefore: wanted ${rfc} "2026-01-01"`],
  [key({ notBefore: "2026-01-01T00:00:00" }), `keys[0].notBefore: wanted ${rfc}`],
  [key({ notBefore: "2026-13-01T00:00:00Z" }), `keys[0].notBefore: wanted ${rfc}`],
  [key({ notAfter: null }), `keys[0].notAfter: wanted ${rfc} null`],
  [key({ status: undefined }), 'keys[0].status: wanted "active", "retired" or "revoked", got no'],
  [key({ status: "retiring" }), 'keys[0].status: wanted "active", "retired" or "revoked", got "r'],
  [key({ status: "retired" }), "keys[0].notAfter: wanted the time at which this key was retired"],
  [key({ publicKey: undefined }), "keys[0].publicKey: wanted the PEM text of a public key, got n"],
  [key({ publicKey: "cosign.pub" }), `keys[0].publicKey: wanted ${pem} "cosign.pub"`],
  [key({ publicKey: cut }), `keys[0].publicKey: wanted ${pem} a key that is cut, damaged`],
  [
    key({ publicKey: newKey("P-384").pem }),
    `keys[0].publicKey: wanted ${pem} a key of kind secp384r1`,
  ],
  [
    key({ publicKey: newKey("secp256k1").pem }),
    `keys[0].publicKey: wanted ${pem} a key of kind secp`,
  ],
  [key({ publicKey: ed25519() }), `keys[0].publicKey: wanted ${pem} a key of kind ed25519`],
  [key({ publicKey: `${goodKey.publicKey}\n` }), `keys[0].publicKey: wanted ${pem} a P-256 key in`],
  [key({ publicKey: privatePem }), "keys[0].publicKey: wanted a public key, got a private key"],
  [{ identities: [] }, "identities: wanted a list with one entry or more, got an empty list"],
  [identity({ subject: "x" }), "identities[0].subject: wanted one of name, identity, "],
  [
    identity({ name: 1 }),
    "identities[0].name: wanted a name of 1 to 100 visible characters, got 1",
  ],
  [
    identity({ identity: undefined }),
    "identities[0].identity: wanted either identity or identityR",
  ],
  [
    identity({ identityRegexp: regexp }),
    "identities[0].identity: wanted either identity or identi",
  ],
  [
    identity({ identity: "" }),
    "identities[0].identity: wanted the exact identity of a certificate",
  ],
  [
    identity({ identity: "https://github.com/acme/.*" }),
    "identities[0].identity: wanted the exact",
  ],
  [identity({ identity: "a b c" }), "identities[0].identity: wanted the exact"],
  [identity({ issuer: undefined }), "identities[0].issuer: wanted an https URL, got nothing"],
  [identity({ issuer: "" }), 'identities[0].issuer: wanted an https URL, got ""'],
  [
    identity({ issuer: "http://id.acme.example" }),
    "identities[0].issuer: wanted an https URL, got",
  ],
  [identity({ repositoryId: 12 }), "identities[0].repositoryId: wanted a number in quotes, got 12"],
  [identity({ repositoryId: "012" }), "identities[0].repositoryId: wanted a number in quotes"],
  [identity({ ownerId: "acme" }), "identities[0].ownerId: wanted a number in quotes"],
  [identity({ runnerEnvironment: "mine" }), "identities[0].runnerEnvironment: wanted "],
  [pattern(""), "identities[0].identityRegexp: wanted a regular expression of 1 to 300 characters"],
  [pattern("x".repeat(301)), "identities[0].identityRegexp: wanted a regular expression of 1 to 3"],
  [pattern(".*"), "identities[0].identityRegexp: wanted an expression that starts with https://"],
  [
    pattern("https://github.com/acme/app/x"),
    "identities[0].identityRegexp: wanted an expression th",
  ],
  [pattern("https://.*/acme/app/x"), "identities[0].identityRegexp: wanted an expression that sta"],
  [pattern("https://github\\.com/[^/]+/app"), "identities[0].identityRegexp: wanted an expression"],
  [
    pattern("https://github\\.com/acme"),
    "identities[0].identityRegexp: wanted an expression that ",
  ],
  [pattern("https://github\\.com/acme/?x"), "identities[0].identityRegexp: wanted an expression t"],
  [
    { trustedRoot: undefined },
    "trustedRoot: wanted the path of a trusted root file, as there are i",
  ],
  [{ trustedRoot: "" }, "trustedRoot: wanted a path inside the repository"],
  [{ trustedRoot: "/etc/root.json" }, "trustedRoot: wanted a path inside the repository"],
  [{ trustedRoot: "a/../../root.json" }, "trustedRoot: wanted a path inside the repository"],
  [{ trustedRoot: "./root.json" }, "trustedRoot: wanted a path inside the repository"],
  [{ trustedRoot: "a//root.json" }, "trustedRoot: wanted a path inside the repository"],
  [{ trustedRoot: "a\\root.json" }, "trustedRoot: wanted a path inside the repository"],
  [{ trustedRoot: "c:root.json" }, "trustedRoot: wanted a path inside the repository"],
  [{ greatestAge: 90 }, "greatestAge: wanted a number of days or hours, got 90"],
  [{ greatestAge: "0d" }, 'greatestAge: wanted a number of days or hours, got "0d"'],
  [{ greatestAge: "90" }, 'greatestAge: wanted a number of days or hours, got "90"'],
  [{ greatestAge: "3w" }, 'greatestAge: wanted a number of days or hours, got "3w"'],
  [{ lowestSequence: -1 }, "lowestSequence: wanted a whole number, 0 or more, got -1"],
  [{ lowestSequence: 1.5 }, "lowestSequence: wanted a whole number, 0 or more, got 1.5"],
  [{ lowestSequence: 2 ** 53 }, "lowestSequence: wanted a whole number, 0 or more, got 90071992"],
  [{ repository: "app" }, 'repository: wanted owner/name, got "app"'],
  [{ repository: "acme/.." }, 'repository: wanted owner/name, got "acme/.."'],
  [{ repository: "https://github.com/acme/app" }, "repository: wanted owner/name, got"],
  [{ waive: true }, "waive: wanted an object, got true"],
  [waive({ reason: "x" }), "waive.reason: wanted one of checks, longest, approvers, got"],
  [waive({ checks: undefined }), "waive.checks: wanted a list, each entry once, got nothing"],
  [waive({ checks: [] }), "waive.checks: wanted a list with one entry or more, got an empty list"],
  [
    waive({ checks: ["age", "go-sum"] }),
    'waive.checks[1]: wanted "age", "trusted-root-age", "trans',
  ],
  [
    waive({ checks: ["age", "age"] }),
    'waive.checks: wanted a list, each entry once, got "age" twice',
  ],
  [waive({ longest: undefined }), "waive.longest: wanted a number of days or hours, got nothing"],
  [waive({ approvers: undefined }), "waive.approvers: wanted a list, each entry once, got nothing"],
  [
    waive({ approvers: [["a"]] }),
    "waive.approvers[0]: wanted a login or @organisation/team, got a l",
  ],
  [waive({ approvers: ["a b"] }), "waive.approvers[0]: wanted a login or @organisation/team, got"],
])("%j is refused by parser and schema: %s", (fields, message) => {
  const text = file(fields);
  expect(said(text).slice(0, message.length)).toBe(message);
  expect(fits(JSON.parse(text))).toBe(false);
});

function ed25519(): string {
  const { publicKey } = generateKeyPairSync("ed25519");
  return publicKey.export({ type: "spki", format: "pem" }).toString();
}
