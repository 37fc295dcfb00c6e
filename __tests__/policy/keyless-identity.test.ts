import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Identity } from "../../src/policy/identity.ts";
import { checkKeyless } from "../../src/policy/keyless.ts";
import { readTrustedRoot, type TrustedRoot } from "../../src/policy/trusted-root.ts";
import { bytes, identities, signed } from "../support/signed.ts";
import { issuer, sigstore, subject, type Sigstore } from "../support/sigstore.ts";

let instance: Sigstore;
let root: TrustedRoot;
let text = "";
beforeAll(async () => {
  instance = await sigstore();
  root = readTrustedRoot(instance.root(), instance.now);
  text = await signed(instance);
});
afterAll(() => instance.close());

const stranger = { kind: "stranger", subject };
const certified = (name: string) => ({ kind: "certified", identity: name, subject, lacking: [] });
const check = (all: readonly Identity[], of = text) =>
  checkKeyless(of, bytes, { identities: all, root, now: instance.now });

test.each([
  ["the exact name", {}],
  [
    "an expression",
    {
      identity: undefined,
      identityRegexp:
        "https://github\\.com/acme/app/\\.github/workflows/pack\\.yml@refs/heads/[^/@]+",
    },
  ],
  [
    "all that can be asked",
    { repositoryId: "1001", ownerId: "2002", runnerEnvironment: "github-hosted" },
  ],
])("a signature is certified by an identity with %s", (_, fields) => {
  expect(check(identities(fields))).toEqual(certified("pack 0"));
});

test.each([
  ["the start of the name", { identity: subject.slice(0, -1) }],
  ["the end of the name", { identity: subject.slice(1) }],
  [
    "a dot where there is another sign",
    {
      identity: subject
        .replace("pack.yml", "pack.y.l")
        .replace("y.l", "yml")
        .replace("acme/app", "acme/a.p"),
    },
  ],
  [
    "an expression for another branch",
    {
      identity: undefined,
      identityRegexp:
        "https://github\\.com/acme/app/\\.github/workflows/pack\\.yml@refs/tags/[^/@]+",
    },
  ],
  [
    "an expression that ends early",
    {
      identity: undefined,
      identityRegexp: "https://github\\.com/acme/app/\\.github/workflows/pack\\.yml@refs",
    },
  ],
  ["another issuer", { issuer: "https://token.example" }],
  ["an issuer that begins as this one", { issuer: `${issuer}.example` }],
  ["an issuer of which this is the start", { issuer: issuer.slice(0, -1) }],
  ["another repository's number", { repositoryId: "1002" }],
  ["a number that begins as this one", { repositoryId: "10011" }],
  ["the start of the number", { repositoryId: "100" }],
  ["another owner's number", { ownerId: "1001" }],
  ["another kind of runner", { runnerEnvironment: "self-hosted" }],
])("a signature is a stranger's for an identity with %s", (_, fields) => {
  expect(check(identities(fields))).toEqual(stranger);
});

test("several identities are tried, and the first that allows it is named", () => {
  const others = [{ repositoryId: "1" }, { issuer: "https://a.example" }];
  expect(check(identities(...others, {}, {}))).toEqual(certified("pack 2"));
  expect(check(identities(...others))).toEqual(stranger);
  expect(check([])).toEqual(stranger);
});

test.each([
  ["no name", { pattern: "" }],
  ["any name", { pattern: "^" }],
  ["an expression that nobody anchored", { pattern: "https://github\\.com/acme/ap" }],
  ["no issuer", { issuer: "" }],
  ["an empty number", { repositoryId: "" }],
])("an identity with %s allows nobody, however it came to be", (_, fields) => {
  const [identity] = identities({});
  const all = identity === undefined ? [] : [{ ...identity, ...fields }];
  expect(check(all)).toEqual(stranger);
});

test("no issuer is none, even where a certificate says so", async () => {
  const silent = await signed(instance, { claims: { iss: "" } });
  const all = identities({}).map((each) => ({ ...each, issuer: "" }));
  expect(check(all, silent)).toEqual(stranger);
});

test.each([
  ["repository_id", { repositoryId: "1001" }],
  ["repository_owner_id", { ownerId: "2002" }],
  ["runner_environment", { runnerEnvironment: "github-hosted" }],
])(
  "a certificate that does not say its %s is a stranger's where it is asked",
  async (claim, fields) => {
    const silent = await signed(instance, { claims: { [claim]: undefined } });
    expect(check(identities({}), silent)).toEqual(certified("pack 0"));
    expect(check(identities(fields), silent)).toEqual(stranger);
  },
);

test("a certificate of another issuer is a stranger's, though it has the name", async () => {
  const forged = await signed(instance, { claims: { iss: "https://evil.example" } });
  expect(check(identities({}), forged)).toEqual(stranger);
  const long = `https://${"a".repeat(120)}.example/${"b".repeat(200)}`;
  const longer = await signed(instance, { claims: { iss: long } });
  expect(check(identities({ issuer: long }), longer)).toEqual(certified("pack 0"));
  const middle = `https://${"a".repeat(120)}.example`;
  const mid = await signed(instance, { claims: { iss: middle } });
  expect(check(identities({ issuer: middle }), mid)).toEqual(certified("pack 0"));
});

test("a stranger is told by name", async () => {
  const evil = "https://github.com/evil/app/.github/workflows/pack.yml@refs/heads/main";
  const theirs = await signed(instance, { claims: { sub: evil } });
  expect(check(identities({}), theirs)).toEqual({ kind: "stranger", subject: evil });
});
