import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { TrustedRoot as Message } from "@sigstore/protobuf-specs";
import { sigstore, type Sigstore } from "../support/sigstore.ts";
import { refusal, setAuthorities, setLogs } from "../support/trusted-root.ts";

let instance: Sigstore;
beforeAll(async () => {
  instance = await sigstore();
});
afterAll(() => instance.close());

/** The text of a root in which each place of a text is another one. */
const replaced = (from: RegExp, to: string) => instance.root().replace(from, to);

test.each<[string, (root: Message) => void, string]>([
  [
    "certificate authorities",
    (root) => {
      root.certificateAuthorities = [];
    },
    "wanted certificateAuthorities, got none",
  ],
  [
    "whoever vouches for a time",
    (root) => {
      root.tlogs = [];
      root.timestampAuthorities = [];
    },
    "wanted tlogs or timestampAuthorities, got none",
  ],
  [
    "logs of certificates beside its logs",
    (root) => {
      root.ctlogs = [];
    },
    "wanted ctlogs beside its tlogs, got none",
  ],
  [
    "a media type",
    (root) => {
      root.mediaType = "";
    },
    "field mediaType: wanted",
  ],
  [
    "a beginning of an authority",
    (root) => {
      setAuthorities(root.certificateAuthorities, {
        validFor: { start: undefined, end: undefined },
      });
    },
    "field certificateAuthorities[0].validFor.start: wanted",
  ],
  [
    "a validity of an authority",
    (root) => {
      setAuthorities(root.certificateAuthorities, { validFor: undefined });
    },
    "field certificateAuthorities[0].validFor: wanted",
  ],
  [
    "a validity of its stamps",
    (root) => {
      setAuthorities(root.timestampAuthorities, { validFor: undefined });
    },
    "field timestampAuthorities[0].validFor: wanted",
  ],
  [
    "a validity of a log",
    (root) => {
      setLogs(root.tlogs, { validFor: undefined });
    },
    "field tlogs[0].publicKey.validFor: wanted",
  ],
  [
    "a validity of a log of certificates",
    (root) => {
      setLogs(root.ctlogs, { validFor: undefined });
    },
    "field ctlogs[0].publicKey.validFor: wanted",
  ],
  [
    "a key of a log",
    (root) => {
      root.tlogs.forEach((each) => {
        each.publicKey = undefined;
      });
    },
    "field tlogs[0].publicKey: wanted",
  ],
  [
    "a name of a log",
    (root) => {
      root.tlogs.forEach((each) => {
        each.logId = undefined;
      });
    },
    "field tlogs[0].logId: wanted",
  ],
  [
    "an address of a log",
    (root) => {
      root.tlogs.forEach((each) => {
        each.baseUrl = "";
      });
    },
    "field tlogs[0].baseUrl: wanted",
  ],
  [
    "a key that is one",
    (root) => {
      setLogs(root.tlogs, { rawBytes: Buffer.from("none") });
    },
    "wanted keys of a kind that is known here, got others",
  ],
  [
    "a certificate that is one",
    (root) => {
      setAuthorities(root.certificateAuthorities, {
        certChain: { certificates: [{ rawBytes: Buffer.from("none") }] },
      });
    },
    "wanted certificates in DER as rawBytes, got other bytes",
  ],
])("a root without %s is refused", (_, change, reason) => {
  expect(refusal(instance.root(change), instance.now)).toContain(`BAD_TRUSTED_ROOT ${reason}`);
});

test.each<[string, () => string, string]>([
  [
    "without certificates of an authority",
    () => replaced(/"certificates": \[[^\]]*\]/, '"certificates": []'),
    "wanted certificates in each certChain, got none",
  ],
  ["nothing", () => "", "line 1: wanted"],
  ["no object", () => "[]", "wanted an object, got another value"],
  [
    "four empty lists, as cosign takes it",
    () => '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","tlogs":[]}',
    "wanted certificateAuthorities, got none",
  ],
  ["half a root", () => instance.root().slice(0, 999), "line "],
  [
    "two roots, a line each",
    () => `${JSON.stringify(JSON.parse(instance.root()))}\n`.repeat(2),
    "line 2: wanted",
  ],
  ["a list twice", () => replaced(/\{/, '{"tlogs": [],'), "wanted each field once"],
  ["another version", () => replaced(/version=0\.1/, "version=9.1"), "field mediaType: wanted"],
  [
    "base64 of URLs",
    () => replaced(/"keyId": "[^"]*"/, '"keyId": "-_-_"'),
    "field tlogs[0].logId.keyId: wanted",
  ],
  [
    "loose base64",
    () => replaced(/"keyId": "[^"]*"/, '"keyId": "AQIDB"'),
    "field keyId: wanted bytes in base64",
  ],
  [
    "an unknown kind of key",
    () => replaced(/PKIX_ECDSA_P256_SHA_256/, "PKIX_MAGIC"),
    "wanted keys of a kind that is known here, got others",
  ],
  [
    "a beginning in words",
    () => replaced(/"start": "[^"]*"/, '"start": "yesterday"'),
    "validFor.start: wanted text like",
  ],
  [
    "a day that no month has",
    () => replaced(/"start": "[^"]*"/, '"start": "2026-02-30T00:00:00Z"'),
    "field start: wanted a day that its month has, got 2026-02-30T00:00:00Z",
  ],
  [
    "an end that is misspelt",
    () => replaced(/"start":/, '"ends": "2020-01-01T00:00:00Z", "start":'),
    "wanted only known fields",
  ],
])("a root that is %s is refused", (_, text, reason) => {
  expect(refusal(text(), instance.now)).toMatch(/^BAD_TRUSTED_ROOT /);
  expect(refusal(text(), instance.now)).toContain(reason);
});
